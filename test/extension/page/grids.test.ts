import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';

const GRIDS = fileURLToPath(new URL('../../fixtures/controls/grids.html', import.meta.url));

describe('grids', () => {
  let browser: FormBrowser;
  let reading: PageReading;
  beforeAll(async () => {
    browser = await openFormBrowser();
    reading = await (await browser.show(await readFile(GRIDS))).read();
  }, 60_000);
  afterAll(() => browser.close());

  const grid = (index: number) => {
    const { id: _, left: __, columns, cells, ...rest } = reading.grids?.[index] ?? fail();
    const bySelector = new Map(reading.controls.map((one) => [one.id, one.selector]));
    return {
      ...rest,
      columns: columns.map(({ header, kind }) => `${header} (${kind})`),
      cells: cells.map((row) => row.map((id) => (id === null ? null : bySelector.get(id)))),
    };
  };
  const fail = (): never => {
    throw new Error('no such grid');
  };
  const field = (name: string) => `input[name="${name}"]`;

  it('are tables with headers over rows of controls; forms in tables are none', () => {
    expect(reading.grids).toHaveLength(4);
  });

  it('join the levels of headers, and keep left-alone cells empty', () => {
    expect(grid(0)).toEqual({
      keys: ['STT', 'Họ và tên'],
      rows: [{ key: ['1', 'Lò Thị Mai'] }, { key: ['2', 'Quàng Văn Nam'] }],
      columns: ['Học kỳ I › Toán (text)', 'Học kỳ I › Tiếng Việt (text)', 'Hạnh kiểm (select)'],
      cells: [
        [field('t1'), field('v1'), 'select[name="h1"]'],
        [field('t2'), null, 'select[name="h2"]'],
      ],
    });
    expect(reading.grids?.[0]?.columns[2]?.options.map((one) => one.label)).toEqual(['Tốt', 'Khá']);
  });

  it('may have one column of controls', () => {
    expect(grid(1)).toMatchObject({
      keys: ['Mã học sinh'],
      columns: ['Chiều cao (cm) (text)'],
      rows: [{ key: ['HS01'] }, { key: ['HS02'] }],
    });
  });

  it('may be made of ARIA roles and editable cells', () => {
    expect(grid(2)).toMatchObject({
      keys: ['Họ tên'],
      columns: ['Số buổi nghỉ (textarea)'],
      rows: [{ key: ['Lò Thị Mai'] }, { key: ['Quàng Văn Nam'] }],
    });
  });

  it('keep every control of a cell that holds several', () => {
    expect(grid(3)).toEqual({
      keys: ['Họ tên'],
      rows: [{ key: ['Lò Thị Mai'] }, { key: ['Quàng Văn Nam'] }],
      columns: ['Thứ hai › Sáng (text)', 'Thứ hai › Chiều (text)', 'Thứ ba (text)'],
      cells: [
        [field('s1'), field('c1'), field('b1')],
        [null, field('c2'), field('b2')],
      ],
    });
  });

  it('say which cells are left alone, and why; one field of a cell does not take the place of another', () => {
    expect(reading.grids?.[0]?.left).toEqual([{ row: 1, column: 1, reason: 'disabled' }]);
    expect(reading.grids?.[3]?.left).toEqual([{ row: 1, column: 0, reason: 'disabled' }]);
  });

  it('name each control by its column, under the row that it belongs to', () => {
    const named = reading.controls.map(({ section, label }) => [...section, label].join(' / '));
    expect(named.slice(0, 3)).toEqual([
      'Sổ điểm lớp 5A / Học kỳ I / Lò Thị Mai / Toán',
      'Sổ điểm lớp 5A / Học kỳ I / Lò Thị Mai / Tiếng Việt',
      'Sổ điểm lớp 5A / Lò Thị Mai / Hạnh kiểm',
    ]);
    expect(named).toContain('Sức khỏe / HS01 / Chiều cao');
    expect(named).toContain('Chuyên cần / Quàng Văn Nam / Số buổi nghỉ');
    expect(named.slice(-4)).toEqual(
      ['Họ tên', 'Lớp', 'Ngày sinh', 'Nơi sinh'].map((label) => `Phiếu một người / ${label}`),
    );
  });
});
