import { readNumber } from '../../../vietnamese';
import type { Check } from '../fault';
import { gradeOfClass } from '../formats/class-name';
import type { Records } from '../records';

/** The years a person has lived by the end of this year, outside what the target believes. */
export const checkAges: Check = function* (records) {
  const { ages } = records.target;
  if (ages === null) return;
  const births = records.dates('dob');
  for (let record = 0; record < births.length; record++) {
    const born = births[record];
    if (!born) continue;
    const age = records.context.today.year - born.year;
    if (age < 0 || (age >= ages.least && age <= ages.most)) continue;
    const params = { age, least: ages.least, most: ages.most };
    yield { code: 'age-outside', record, field: 'dob', params };
  }
};

/**
 * Year of birth against grade, counted in the year the school year began: six in grade 1. Pupils
 * who repeat or began late or early are believed within the target's bounds, with a warning.
 */
export const checkGradeAges: Check = function* (records) {
  const { ages } = records.target;
  if (ages === null || ages.grades.length === 0) return;
  const { year, month } = records.context.today;
  const schoolYear = month >= ages.schoolYearMonth ? year : year - 1;
  const ofGrade = new Map(ages.grades.map((one) => [one.grade, one]));
  const births = records.dates('dob');
  const gradeAt = gradesOf(records);
  for (let record = 0; record < births.length; record++) {
    const born = births[record];
    const grade = gradeAt(record);
    const expected = grade && ofGrade.get(grade.number);
    if (!born || born.year > year || !grade || !expected) continue;
    const age = schoolYear - born.year;
    if (age >= expected.from && age <= expected.to) continue;
    const isBelieved = age >= expected.least && age <= expected.most;
    yield {
      code: isBelieved ? 'age-beside-grade' : 'age-against-grade',
      record,
      field: 'dob',
      params: { age, grade: grade.number, expected: expected.from },
      related: [{ record, field: grade.field }],
    };
  }
};

/** The grade column against the class. */
export const checkClassAgainstGrade: Check = function* (records) {
  if (!records.has('grade', 'class_name')) return;
  const grades = records.readings('grade', readGrade);
  const ofClasses = records.readings('class_name', gradeOfClass);
  for (let record = 0; record < grades.length; record++) {
    const [grade, ofClass] = [grades[record] ?? null, ofClasses[record] ?? null];
    if (grade === null || ofClass === null || grade === ofClass) continue;
    const related = [{ record, field: 'class_name' }];
    const params = { otherField: records.nameOf('class_name') };
    yield { code: 'class-against-grade', record, field: 'grade', params, related };
  }
};

/** The grade of a record by its own column, else by its class, and the field it comes from. */
function gradesOf(records: Records): (record: number) => { number: number; field: string } | null {
  const grades = records.readings('grade', readGrade);
  const ofClasses = records.readings('class_name', gradeOfClass);
  return (record) => {
    const field = grades[record] ? 'grade' : 'class_name';
    const number = grades[record] ?? ofClasses[record] ?? null;
    return number === null ? null : { number, field };
  };
}

/** "3", "03", "Khối 3". */
function readGrade(text: string): number | null {
  const grade = readNumber(text.replace(/^\D*(?=\d)/, ''));
  return grade !== null && Number.isInteger(grade) && grade >= 1 && grade <= 12 ? grade : null;
}
