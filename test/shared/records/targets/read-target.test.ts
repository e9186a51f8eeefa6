import { describe, expect, it } from 'vitest';
import { FIELD_LABELS } from '../../../../shared/records/field-labels';
import { BUILT_IN_TARGETS, readTarget } from '../../../../shared/records/targets';
import { sayProblem } from '../../../../shared/words';

const MINIMAL = {
  id: 'truong-hoa-ban',
  version: 1,
  name: 'Trường Hoa Ban',
  kind: 'student',
  source: 'Quy định của trường',
};

function problemOf(changes: object): [code: string, where: unknown] {
  const outcome = readTarget({ ...MINIMAL, ...changes });
  if (outcome.ok) throw new Error('The target was taken');
  return [outcome.problem.code, outcome.problem.params?.where];
}

describe('the built-in targets', () => {
  it('are one for each kind of record', () => {
    expect(BUILT_IN_TARGETS.map(({ kind }) => kind)).toEqual(['student', 'staff', 'unit']);
  });

  it.each(BUILT_IN_TARGETS)('$id can be shared as a file and read again', (target) => {
    const outcome = readTarget(JSON.parse(JSON.stringify(target)));
    expect(outcome).toEqual({ ok: true, value: target });
  });

  it.each(BUILT_IN_TARGETS)('$id says that its required fields are a suggestion', ({ source }) => {
    expect(source).toMatch(/Gợi ý/);
    expect(source).toMatch(/chưa có nguồn/);
  });

  it('check a code list wherever the fields name one that is known', () => {
    const pupil = BUILT_IN_TARGETS[0];
    expect(Object.keys(pupil?.lists ?? {})).toEqual(
      expect.arrayContaining(['gender', 'ethnicity', 'status', 'perm_province', 'perm_commune']),
    );
  });
});

describe('a target from a file', () => {
  it('needs no more than what it is for', () => {
    expect(readTarget(MINIMAL).ok).toBe(true);
  });

  it('may give its own code list', () => {
    const lists = { class_name: { entries: [{ code: '1A', name: '1A' }], outside: 'warning' } };
    expect(readTarget({ ...MINIMAL, lists }).ok).toBe(true);
  });

  it.each<[what: string, changes: object, code: string, where: string]>([
    ['a part that is not known', { requird: [] }, 'check.target.unknown-part', 'requird'],
    ['a text where a list belongs', { required: 'dob' }, 'check.target.invalid', 'required'],
    [
      'a format that is not known',
      { formats: { dob: { kind: 'day' } } },
      'check.target.invalid',
      'formats.dob.kind',
    ],
    [
      'no days at all',
      { freshness: { field: 'status_date', days: 0 } },
      'check.target.invalid',
      'freshness.days',
    ],
    [
      'a field no pupil has',
      { required: ['dob', 'salary_coef'] },
      'check.target.unknown-field',
      'required.1',
    ],
    [
      'an unknown field in a pair',
      { exclusive: [['dob', 'dobb']] },
      'check.target.unknown-field',
      'exclusive.0.1',
    ],
    [
      'an unknown field of freshness',
      { freshness: { field: 'seen_on', days: 9 } },
      'check.target.unknown-field',
      'freshness.field',
    ],
    [
      'a list that is not known',
      { lists: { gender: { names: ['DM_X'] } } },
      'check.target.unknown-list',
      'lists.gender.names',
    ],
    [
      'a rule that is not known',
      { severities: { 'id-wrong': 'off' } },
      'check.target.unknown-rule',
      'severities.id-wrong',
    ],
  ])('is refused for %s, naming the place', (_, changes, code, where) => {
    expect(problemOf(changes)).toEqual([code, where]);
  });

  it('is refused when it is no object, in words', () => {
    const outcome = readTarget('[]');
    expect(outcome.ok ? '' : sayProblem(outcome.problem)).toBe(
      'Tệp quy tắc sai ở mục (tệp). Sửa mục đó rồi chọn lại tệp.',
    );
  });

  it('speaks of fields by the keys of the field labels', () => {
    const required = FIELD_LABELS.filter(({ record }) => record === 'student').map(
      ({ key }) => key,
    );
    expect(readTarget({ ...MINIMAL, required }).ok).toBe(true);
  });
});
