/** Attributes so near that one is offered for the other, for the person to decide. */
const NEAR: readonly (readonly [string, string])[] = [
  ['dob', 'dob_year'],
  ['full_name', 'given_name'],
  ['full_name', 'family_name'],
  ['family_middle_name', 'family_name'],
  ['phone', 'home_phone'],
  ['address', 'house_number'],
  ['address', 'hamlet'],
  ['city', 'province'],
  ['class_name', 'class_code'],
  ['province', 'province_code'],
  ['commune', 'commune_code'],
  ['card_name', 'full_name'],
  ['nationality', 'country'],
  ['unit', 'company'],
  ['workplace', 'unit'],
  ['workplace', 'company'],
  ['school_name', 'company'],
  ['position_group', 'job_title'],
  ['job', 'job_title'],
  ['position_type', 'job_title'],
];
const nearOf = new Map<string, Set<string>>();
for (const [a, b] of NEAR) {
  nearOf.set(a, (nearOf.get(a) ?? new Set()).add(b));
  nearOf.set(b, (nearOf.get(b) ?? new Set()).add(a));
}

export const areNear = (a: string, b: string): boolean => nearOf.get(a)?.has(b) === true;
