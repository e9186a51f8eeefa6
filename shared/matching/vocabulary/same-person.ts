import { spellingKey } from '../spelling';
import type { Owner } from './owners';

type Owners = ReadonlySet<Owner>;

/** Owners that are the person the record is about. */
export const SELF: Owners = new Set(['student', 'staff', 'registrant', 'participant']);

/** Whom a form about pupils is about, by whichever name. */
export const PUPILS: Owners = new Set(['student', 'participant']);

/** Of whom a paper is: its columns need not say so. */
export const SUBJECTS: Owners = new Set([
  'ward',
  'adoptee',
  'newborn',
  'deceased',
  'martyr',
  'business-owner',
  'borrower',
  'beneficiary',
  'contact',
]);

/** Names of persons by their role, and the owner that the role says, if any. */
export const ROLES: ReadonlyMap<string, Owner | null> = new Map([
  ['either_parent', 'parent'],
  ['contest_coach', 'teacher'],
  ['pioneer_class_leader', null],
  ['club_head', null],
  ['in_charge', null],
]);

/** Owners that one text calls so and another otherwise, where the form has but one of them. */
export const ALIKE: readonly Owners[] = [
  // A form about pupils is none about staff.
  new Set(['student', 'registrant', 'participant']),
  new Set(['staff', 'registrant', 'participant']),
  new Set(['student', 'ward', 'adoptee', 'newborn']),
  new Set(['relative', 'emergency']),
  new Set(['contact', 'emergency']),
  new Set(['contact', 'relative']),
  new Set(['relative', 'worshipper']),
  new Set(['spouse', 'wife']),
  new Set(['spouse', 'husband']),
  new Set(['staff', 'teacher']),
  new Set(['giver', 'supplier']),
  new Set(['taker', 'buyer']),
  new Set(['investor', 'buyer']),
  new Set(['guardian', 'caregiver']),
  new Set(['householder', 'landlord']),
  new Set(['lessor', 'landlord']),
  new Set(['lessee', 'tenant']),
  new Set(['shipping', 'heir']),
  new Set(['shipping', 'taker']),
  new Set(['shipping', 'receiver']),
  new Set(['shipping', 'result-recipient']),
  new Set(['shipping', 'beneficiary']),
  new Set(['shipping', 'substitute-recipient']),
  new Set(['man', 'father']),
  new Set(['man', 'husband']),
  new Set(['man', 'adoptive-father']),
  new Set(['woman', 'mother']),
  new Set(['woman', 'wife']),
  new Set(['woman', 'adoptive-mother']),
  new Set(['declarant', 'submitter']),
  new Set(['declarant', 'registrant']),
  new Set(['submitter', 'registrant']),
  new Set(['beneficiary', 'student']),
  new Set(['beneficiary', 'staff']),
  new Set(['beneficiary', 'participant']),
];

/** Owners, and who of a form may be the one: one of several, so nothing is sure. */
export const MAY_BE: ReadonlyMap<Owner, Owners> = new Map([
  ['parent', new Set(['father', 'mother', 'representative', 'signer'])],
  ['signer', new Set(['head'])],
  ['staff', new Set(['homeroom-teacher', 'pioneer-head', 'head'])],
  ['teacher', new Set(['homeroom-teacher', 'pioneer-head', 'head'])],
  [
    'representative',
    new Set([
      'buyer',
      'supplier',
      'lessor',
      'lessee',
      'giver',
      'taker',
      'hander',
      'receiver',
      'first-side',
      'second-side',
    ]),
  ],
]);

/** Owners, and those as whom they act on a form: if it has but one of these, they are one. */
export const ACTS_AS: ReadonlyMap<Owner, Owners> = new Map([
  [
    'parent',
    new Set([
      'guardian',
      'caregiver',
      'declarant',
      'submitter',
      'registrant',
      'guarantor',
      'emergency',
      'contact',
      'relative',
    ]),
  ],
  ['signer', new Set(['representative', 'guarantor'])],
]);

/** Whose names only the contract tells, whatever heading stands over them. */
export const PARTIES: Owners = new Set([
  'buyer',
  'supplier',
  'investor',
  'lessor',
  'lessee',
  'first-side',
  'second-side',
]);

/** Whoever fills a form in: headings over all of it say so, whosever fields they are. */
export const FILLING_IN: Owner = 'submitter';

/** They act for others, and are known by whom they act for. */
export const ACTING: Owners = new Set(['representative', 'signer']);

/** What owners are called in short, which says so only where the page speaks of them. */
export const LETTERS: Readonly<Record<Owner, readonly string[]>> = Object.fromEntries(
  Object.entries({
    householder: 'ch|chủ|chủ nhà',
    'business-owner': 'ch|chủ',
    landlord: 'chủ|chủ nhà',
    guardian: 'gh|người gh',
    declarant: 'yc|người yc|nk',
    attorney: 'uq|nuq|ủy quyền cho',
    authoriser: 'nuq',
    representative: 'đd|ndd|dd',
    beneficiary: 'nth|người hưởng',
    caregiver: 'ncs|người nuôi|nuôi dưỡng',
    heir: 'ntk|đứng tên thay|người đứng tên thay',
    'adoption-giver': 'người cho|bên cho',
    adopter: 'người nhận|bên nhận',
    guarantor: 'bl|nbl',
    husband: 'nam',
    wife: 'nữ',
    father: 'b|c',
    mother: 'm',
    parent: 'ph',
    investor: 'chủ|chủ nhà|chủ hộ',
    buyer: 'trường|bên trường|nhà trường|bên nhà trường',
    supplier: 'ncc',
    lessor: 'chủ|chủ nhà',
    student: 'hs|hv|sv',
    staff: 'gv|cb|nv',
    teacher: 'gv|giảng viên|người dạy',
  }).map(([owner, words]) => [owner, words.split('|').map(spellingKey)]),
);
