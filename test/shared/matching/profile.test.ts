import { describe, expect, it } from 'vitest';
import { applyProfile, makeProfile, profileText, readProfile } from '../../../shared/matching';
import type { Outcome } from '../../../shared/outcome';
import { say, sayProblem } from '../../../shared/words';
import { columns, control, select } from './controls';

const FORM = { origin: 'https://csdl.example', pathPattern: '/hoc-sinh/*' };
const name = control({
  id: 'name',
  label: 'Họ và tên',
  section: ['Nguyễn Văn An'],
  value: 'Nguyễn Văn An',
});
const birth = control({ label: 'Ngày sinh', value: '02/09/2015' });
const group = select('Dân tộc', ['Kinh', 'Thái']);
const form = [name, birth, group];
const decisions = { [name.selector]: 'Họ tên HS', [birth.selector]: null };
const profile = makeProfile(FORM, form, decisions);
const table = columns('Họ tên HS', 'Ngày sinh');

const problemOf = (outcome: Outcome<unknown>) => (outcome.ok ? '' : sayProblem(outcome.problem));

describe('a form profile', () => {
  it('brings back the decisions for the same form', () => {
    expect(applyProfile(profile, form, table)).toEqual({
      ok: true,
      value: { corrections: decisions, absentHeaders: [] },
    });
  });

  it('is the same after being exported and imported', () => {
    expect(readProfile(profileText(profile))).toEqual({ ok: true, value: profile });
  });

  it('holds neither values nor headings, which may name a pupil', () => {
    expect(profileText(profile)).not.toContain('Nguyễn Văn An');
    expect(profileText(profile)).not.toContain('02/09/2015');
  });

  it('finds controls again whose ids are made anew', () => {
    const renamed = form.map((one, at) => ({ ...one, selector: `#ext-gen-${at}` }));
    expect(applyProfile(profile, renamed, table)).toMatchObject({
      value: { corrections: { '#ext-gen-0': 'Họ tên HS', '#ext-gen-1': null } },
    });
  });

  it('finds headers in another spelling, and says which the table does not have', () => {
    const other = columns('HỌ TÊN HS'.normalize('NFD'));
    expect(applyProfile(profile, form, other)).toMatchObject({
      value: { corrections: { [name.selector]: other[0]?.header }, absentHeaders: [] },
    });
    expect(applyProfile(profile, form, columns('Lớp'))).toMatchObject({
      value: { absentHeaders: ['Họ tên HS'] },
    });
  });

  it('does not mind new controls, nor changes of controls that nothing was decided on', () => {
    const grown = [control({ label: 'Email' }), name, birth];
    expect(applyProfile(profile, grown, table).ok).toBe(true);
  });
});

describe('a form that has changed', () => {
  it('is refused with what has changed', () => {
    const says = (controls: typeof form) => problemOf(applyProfile(profile, controls, table));
    expect(says([birth, group])).toContain(say('matching.profile.gone', { label: 'Họ và tên' }));
    expect(says([{ ...name, label: 'Họ tên cha' }, birth])).toContain(
      say('matching.profile.renamed', { label: 'Họ và tên', now: 'Họ tên cha' }),
    );
    expect(says([name, { ...birth, kind: 'date' }])).toContain(
      say('matching.profile.other-kind', { label: 'Ngày sinh' }),
    );
    expect(says([])).toContain('1 thay đổi khác');
  });

  it('is refused when there are more controls of one name and none has the old selector', () => {
    const twice = [1, 2].map((at) => ({ ...name, selector: `#name-${at}` }));
    expect(problemOf(applyProfile(profile, [...twice, birth], table))).toContain(
      say('matching.profile.recounted', { label: 'Họ và tên', before: 1, now: 2 }),
    );
  });
});

describe('a file that is no form profile', () => {
  it.each([
    ['{', 'matching.profile.not-json'],
    ['[]', 'matching.profile.other-file'],
    ['{"format":"something-else","version":1}', 'matching.profile.other-file'],
    [profileText(profile).replace('"version": 1', '"version": 9'), 'matching.profile.newer'],
    [profileText(profile).replace('"nth": 1', '"nth": 0'), 'matching.profile.damaged'],
    [profileText(profile).replace('"nth"', '"value"'), 'matching.profile.damaged'],
  ])('is refused: %#', (text, code) => {
    expect(readProfile(text)).toMatchObject({ ok: false, problem: { code } });
  });
});
