import { emptyPupil, type PupilRecord } from '../stand-ins/sector-database/fields';
import { Chance } from './pupils-chance';
import { NAME_STOCKS, type NameStock } from './pupils-names';
import {
  address,
  DIEN_BIEN,
  NOBODY,
  nationalId,
  personName,
  type Relative,
  relative,
  type Sex,
} from './pupils-people';

/** The classes with their sizes and the year in which their pupils were born. */
const CLASSES = [
  { name: '1A', pupils: 15, birthYear: 2020, enrolled: '2026-08-31' },
  { name: '1B', pupils: 13, birthYear: 2020, enrolled: '2026-08-31' },
  { name: '4A', pupils: 12, birthYear: 2017, enrolled: '2023-09-05' },
] as const;

type SchoolClass = (typeof CLASSES)[number];

const NOTES = [
  'Nhà xa trường 12 km, ở bán trú tại trường',
  'Học lực tốt, thích vẽ & hát',
  'Ở với ông bà; bố mẹ làm việc xa',
  'Tên thường gọi ở nhà là "Pàng"',
];

/** Forty invented pupils, always the same, as the database holds them after a right fill. */
export function samplePupils(): PupilRecord[] {
  const chance = new Chance(20_261_120);
  const stocks = chance.shuffled(
    NAME_STOCKS.flatMap((stock) => Array.from({ length: stock.pupils }, () => stock)),
  );
  const seats = CLASSES.flatMap((each) =>
    Array.from({ length: each.pupils }, (_, index) => ({ schoolClass: each, order: index + 1 })),
  );
  return seats.map(({ schoolClass, order }, index) => {
    const stock = stocks[index];
    if (stock === undefined) throw new Error('Fewer names than seats');
    return pupil(chance, stock, schoolClass, order, index);
  });
}

function pupil(
  chance: Chance,
  stock: NameStock,
  schoolClass: SchoolClass,
  order: number,
  index: number,
): PupilRecord {
  const sex: Sex = chance.happens(50) ? 'female' : 'male';
  const surname = chance.pick(stock.surnames);
  const { birthYear } = schoolClass;
  const father = hasNoFather(index)
    ? NOBODY
    : relative(chance, stock, {
        sex: 'male',
        surname,
        birthYear: birthYear - chance.between(22, 42),
      });
  const motherStock = chance.happens(85) ? stock : chance.pick(NAME_STOCKS.slice(0, 3));
  const mother = relative(chance, motherStock, {
    sex: 'female',
    surname: chance.pick(motherStock.surnames),
    birthYear: birthYear - chance.between(20, 38),
  });
  return {
    ...emptyPupil(),
    full_name: personName(chance, stock, sex, surname),
    national_id: nationalId(chance, sex, birthYear),
    dob: `${birthYear}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`,
    gender: sex === 'male' ? '01' : '02',
    ethnicity: stock.ethnicity,
    ethnicity_birth_cert: stock.ethnicity,
    nationality: stock.ethnicity === '37' ? 'LA' : 'VN',
    religion: stock.ethnicity === '08' && chance.happens(40) ? '08' : '99',
    ...contact(chance, stock, father, mother, index),
    ...study(chance, schoolClass, order, index),
    ...addresses(chance, index),
    ...prefixed('father', father),
    ...prefixed('mother', mother),
    ...guardian(chance, stock, surname, index),
    ...policy(chance, stock, motherStock, father),
    ...health(chance, birthYear, index),
    note: index % 9 === 4 ? chance.pick(NOTES) : '',
  };
}

function contact(
  chance: Chance,
  stock: NameStock,
  father: Relative,
  mother: Relative,
  index: number,
): Partial<PupilRecord> {
  return {
    birth_place: chance.pick(['Trạm Y tế xã Mường Phăng', 'Tỉnh Điện Biên', 'Phường Mường Thanh']),
    home_town: stock.ethnicity === '01' ? chance.pick(['33', '37', '31']) : DIEN_BIEN,
    phone: father.phone === '' || chance.happens(50) ? mother.phone : father.phone,
    email: index % 6 === 2 ? `phuhuynh${two(index + 1)}@example.com` : '',
  };
}

function study(
  chance: Chance,
  schoolClass: SchoolClass,
  order: number,
  index: number,
): Partial<PupilRecord> {
  const pioneer = schoolClass.name === '4A' && chance.happens(80);
  const boarding = chance.pick(['01', '01', '02', '']);
  return {
    class_name: schoolClass.name,
    order_in_class: String(order),
    status: index === 30 ? '02' : '01',
    enrol_date: index === 30 ? '2026-10-12' : schoolClass.enrolled,
    register_no: `${schoolClass.enrolled.slice(0, 4)}/${String(index + 1).padStart(3, '0')}`,
    new_intake: schoolClass.name === '4A' ? '0' : '1',
    sessions_per_week: schoolClass.name === '4A' ? '05' : '06',
    boarding_semi: boarding,
    rice_support: boarding === '01' ? '1' : '0',
    lunch_support: boarding === '' ? '0' : '1',
    pioneer_member: pioneer ? '1' : '0',
    pioneer_date: pioneer ? '2026-03-26' : '',
  };
}

/** Most live where they are registered; a few are registered elsewhere, two in other provinces. */
function addresses(chance: Chance, index: number): Partial<PupilRecord> {
  const current = address(chance, DIEN_BIEN);
  const elsewhere: Readonly<Record<number, string>> = { 7: '12', 19: DIEN_BIEN, 26: '14' };
  const province = elsewhere[index];
  const permanent = province === undefined ? current : address(chance, province);
  return {
    perm_province: permanent.province,
    perm_commune: permanent.commune,
    perm_hamlet: permanent.hamlet,
    current_province: current.province,
    current_commune: current.commune,
    current_hamlet: current.hamlet,
    current_address: current.inWords,
  };
}

function guardian(
  chance: Chance,
  stock: NameStock,
  surname: string,
  index: number,
): Partial<PupilRecord> {
  if (!hasNoFather(index) && index % 10 !== 3) return {};
  const { name, birth_year, job, phone, national_id } = relative(chance, stock, {
    sex: 'male',
    surname,
    birthYear: chance.between(1956, 1972),
  });
  return {
    guardian_name: name,
    guardian_birth_year: birth_year,
    guardian_job: job,
    guardian_phone: phone,
    guardian_national_id: national_id,
  };
}

function policy(
  chance: Chance,
  stock: NameStock,
  motherStock: NameStock,
  father: Relative,
): Partial<PupilRecord> {
  const minority = stock.ethnicity !== '01';
  const means = minority ? chance.pick(['poor', 'poor', 'near', 'other']) : 'other';
  return {
    policy_category: { poor: '08', near: '09', other: minority ? '11' : '' }[means] ?? '',
    tuition_support: { poor: '2', near: '3', other: '' }[means] ?? '',
    poor_household: means === 'poor' ? '1' : '0',
    near_poor_household: means === 'near' ? '1' : '0',
    father_ethnic_minority: minority && father.name !== '' ? '1' : '0',
    mother_ethnic_minority: motherStock.ethnicity === '01' ? '0' : '1',
    cost_support: means === 'poor' ? '1' : '0',
    vietnamese_support: minority && chance.happens(60) ? '1' : '0',
    has_smartphone: chance.happens(55) ? '1' : '0',
  };
}

function health(chance: Chance, birthYear: number, index: number): Partial<PupilRecord> {
  const older = birthYear < 2020;
  return {
    bhyt_no: chance.digits(10),
    blood_type: chance.pick(['1', '2', '3', '4', '5', '']),
    height_cm: String(older ? chance.between(122, 140) : chance.between(104, 122)),
    weight_kg: String((older ? chance.between(44, 66) : chance.between(32, 46)) / 2),
    disability_type: { 11: '03', 33: '01' }[index] ?? '',
    swim_ability: older && chance.happens(50) ? '1' : '0',
  };
}

function hasNoFather(index: number): boolean {
  return index === 9 || index === 24;
}

function prefixed(who: 'father' | 'mother', person: Relative): Partial<PupilRecord> {
  return Object.fromEntries(
    Object.entries(person).map(([key, value]) => [`${who}_${key}`, value]),
  ) as Partial<PupilRecord>;
}

function two(amount: number): string {
  return String(amount).padStart(2, '0');
}
