import { communesOf, PROVINCES } from '../stand-ins/sector-database/places';
import type { Chance } from './pupils-chance';
import type { NameStock } from './pupils-names';

/** The fields of one relative, without the prefix. */
export interface Relative {
  name: string;
  birth_year: string;
  job: string;
  workplace: string;
  phone: string;
  national_id: string;
}

export const NOBODY: Relative = {
  name: '',
  birth_year: '',
  job: '',
  workplace: '',
  phone: '',
  national_id: '',
};

export type Sex = 'male' | 'female';

const HAMLETS = [
  'Bản Phăng',
  'Bản Bua',
  'Bản Khá',
  'Bản Cang',
  'Bản Co Mạ',
  'Bản Na Pa',
  'Bản Pú Tửu',
  'Bản Huổi Lốt',
  'Tổ dân phố 3',
];
const FARMING = ['Làm ruộng', 'Làm nương', 'Nông dân', 'Chăn nuôi'];
const SALARIED: readonly (readonly [string, string])[] = [
  ['Giáo viên', 'Trường PTDTBT Tiểu học Hoa Ban'],
  ['Y sĩ', 'Trạm Y tế xã'],
  ['Công chức', 'UBND xã'],
  ['Công nhân', 'Công ty Cổ phần Ban Trắng'],
  ['Buôn bán nhỏ', 'Chợ trung tâm xã'],
];
const MOBILE_PREFIXES = [
  '032',
  '035',
  '038',
  '039',
  '056',
  '070',
  '077',
  '083',
  '086',
  '096',
  '098',
];

function mobile(chance: Chance): string {
  return chance.pick(MOBILE_PREFIXES) + chance.digits(7);
}

/** 011 (Điện Biên), century and sex, year of birth, six random digits: no check digit exists. */
export function nationalId(chance: Chance, sex: Sex, birthYear: number): string {
  const century = birthYear >= 2000 ? 2 : 0;
  const year = String(birthYear % 100).padStart(2, '0');
  return `011${century + (sex === 'female' ? 1 : 0)}${year}${chance.digits(6)}`;
}

export function personName(chance: Chance, stock: NameStock, sex: Sex, surname: string): string {
  return `${surname} ${chance.pick(stock[sex])}`;
}

/** A parent between 20 and 42 years older than the child, or a grandparent as guardian. */
export function relative(
  chance: Chance,
  stock: NameStock,
  who: { sex: Sex; surname: string; birthYear: number },
): Relative {
  const farming = chance.happens(stock.ethnicity === '01' ? 20 : 75);
  const [job, workplace] = farming ? [chance.pick(FARMING), ''] : chance.pick(SALARIED);
  return {
    name: personName(chance, stock, who.sex, who.surname),
    birth_year: String(who.birthYear),
    job,
    workplace,
    phone: mobile(chance),
    national_id: nationalId(chance, who.sex, who.birthYear),
  };
}

export interface Address {
  province: string;
  commune: string;
  hamlet: string;
  /** "Bản Phăng, Xã Mường Phăng, Tỉnh Điện Biên". */
  inWords: string;
}

export const DIEN_BIEN = '11';

/** An address in a commune of a province; the combination with the hamlet is invented. */
export function address(chance: Chance, province: string): Address {
  const commune = chance.pick(communesOf(province));
  const hamlet = chance.pick(HAMLETS);
  const provinceLabel = PROVINCES.find((each) => each.value === province)?.label ?? '';
  return {
    province,
    commune: commune.value,
    hamlet,
    inWords: `${hamlet}, ${commune.label}, ${provinceLabel}`,
  };
}
