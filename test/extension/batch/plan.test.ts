import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../extension/batch/assignment';
import { backTo, fieldsToWrite, holdsAnotherRecord, planRow } from '../../../extension/batch/plan';
import { toControlValue, waitsForParent } from '../../../shared/matching';
import type { Control } from '../../../shared/matching/types';
import { control, table } from './controls';

const tools = { toControlValue, waitsForParent };
const sheet = table(
  ['Họ tên', 'Ngày sinh', 'Tỉnh', 'Xã'],
  [
    ['Lò Thị Mai', '05/09/2018', 'Điện Biên', 'Thanh Nưa'],
    ['Giàng A Páo', '', '', ''],
  ],
);
const [first, second] = sheet.rows;
const give = (
  given: Control,
  column: number,
  tier: Assignment['tier'] = 'certain',
): Assignment => ({
  control: given,
  column: sheet.columns[column] ?? null,
  tier,
  reasons: [],
  decided: false,
});
const province = control('#tinh', {
  kind: 'select',
  options: [
    { value: '', label: 'Chọn tỉnh' },
    { value: '11', label: 'Điện Biên' },
  ],
});
const planFirst = (...assignments: Assignment[]) =>
  first ? planRow(assignments, first, tools) : [];

describe('what would be written for a row', () => {
  it('is the cell as the control takes it', () => {
    const [name, birth, from] = planFirst(
      give(control('#ten'), 0),
      give(control('#sinh', { kind: 'date' }), 1),
      give(province, 2),
    );
    expect(name?.content).toMatchObject({ kind: 'value', field: { value: 'Lò Thị Mai' } });
    expect(birth?.content).toMatchObject({ field: { value: '2018-09-05', shown: '05/09/2018' } });
    expect(from?.content).toMatchObject({ field: { value: '11', shown: 'Điện Biên' } });
  });

  it('is the text itself for a list that waits for its parent', () => {
    const commune = control('#xa', { kind: 'select', options: [] });
    const [, waiting] = planFirst(give(province, 2), give(commune, 3));
    expect(waiting?.content).toMatchObject({ field: { lateText: 'Thanh Nưa' } });
  });

  it('is the text itself for a list that an earlier choice will change', () => {
    const commune = control('#xa', {
      kind: 'select',
      options: [{ value: '9', label: 'Xã của tỉnh khác' }],
    });
    const [, waiting] = planFirst(give(province, 2), give(commune, 3));
    expect(waiting?.content).toMatchObject({ field: { lateText: 'Thanh Nưa' } });
    const [alone] = planFirst(give(commune, 3));
    expect(alone?.content.kind).toBe('refused');
  });

  it('leaves a control as it is where the cell is empty', () => {
    const plan = second ? planRow([give(control('#sinh'), 1)], second, tools) : [];
    expect(plan[0]?.content).toEqual({ kind: 'blank' });
    expect(fieldsToWrite(plan)).toEqual([]);
  });

  it('leaves out what is doubtful until the person confirms it', () => {
    const doubtful = give(control('#ten'), 0, 'review');
    expect(fieldsToWrite(planFirst(doubtful))).toEqual([]);
    expect(fieldsToWrite(planFirst({ ...doubtful, decided: true }))).toHaveLength(1);
  });
});

describe('what stands in the page already', () => {
  const skills = control('#mon', {
    kind: 'multi',
    options: ['Toán', 'Tiếng Việt', 'Tin học, công nghệ'].map((label, index) => {
      return { value: String(index), label };
    }),
  });

  it('several choices are the same in any order', () => {
    const chosen = { ...skills, value: 'Toán, Tiếng Việt' };
    const said = {
      ...tools,
      toControlValue: () => ({ ok: true as const, value: '1\n0', shown: 'Tiếng Việt, Toán' }),
    };
    const [field] = first ? planRow([give(chosen, 0)], first, said) : [];
    expect(field?.content).toMatchObject({ kind: 'value', replaces: false });
  });

  it('several choices are put back, also where a label holds a comma', () => {
    const before = { ...skills, value: 'Toán, Tin học, công nghệ' };
    expect(backTo(before, tools)?.value).toBe('0\n2');
    expect(backTo(skills, tools)?.value).toBe('');
    expect(backTo({ ...skills, value: 'Không có' }, tools)).toBeNull();
  });

  it('a list that waits below a list drawn by the page is looked up late', () => {
    const above = control('#tinh', { kind: 'combobox', value: 'Lai Châu' });
    const below = control('#xa', { kind: 'select', options: [{ value: '9', label: 'Xã khác' }] });
    const [, waiting] = planFirst(give(above, 2), give(below, 3));
    expect(waiting?.content).toMatchObject({ field: { lateText: 'Thanh Nưa' } });
  });
});

describe('a form that already holds a record', () => {
  it('is told from an add form that only has defaults', () => {
    const empty = [control('#a'), control('#b'), control('#c', { value: 'Kinh' })];
    const full = [control('#a', { value: 'x' }), control('#b', { value: 'y' }), control('#c')];
    const given = (all: Control[]) => planFirst(...all.map((one) => give(one, 0)));
    expect(holdsAnotherRecord(given(empty))).toBe(false);
    expect(holdsAnotherRecord(given(full))).toBe(true);
  });
});

describe('putting a control back to what it showed', () => {
  it.each([
    ['a text', control('#a', { value: 'cũ' }), 'cũ'],
    ['an empty text', control('#a'), ''],
    ['a date', control('#a', { kind: 'date', value: '05/09/2018' }), '2018-09-05'],
    ['a ticked box', control('#a', { kind: 'checkbox', value: 'có' }), 'true'],
    ['a box not ticked', control('#a', { kind: 'checkbox', value: 'không' }), 'false'],
    ['a chosen option', { ...province, value: 'Điện Biên' }, '11'],
    ['a list where nothing was chosen', province, ''],
  ])('%s', (_, before, value) => {
    expect(backTo(before, tools)?.value).toBe(value);
  });

  it('a list drawn by the page: by its text, and never to nothing', () => {
    const list = control('#a', { kind: 'combobox', value: 'Thái' });
    expect(backTo(list, tools)).toMatchObject({ value: 'Thái', shown: 'Thái' });
    expect(backTo({ ...list, value: '' }, tools)).toBeNull();
  });

  it('a radio group where nothing was chosen cannot be put back', () => {
    expect(backTo(control('#a', { kind: 'radio' }), tools)).toBeNull();
  });
});
