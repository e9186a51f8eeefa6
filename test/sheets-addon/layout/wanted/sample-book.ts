import { STYLE } from '../../../../sheets-addon/layout/style';
import type { WantedCell, WantedRow, WantedSheet } from '../../../../sheets-addon/layout/wanted';

export const text = (words: string): WantedCell => ({ is: 'text', text: words, look: STYLE.label });
export const input = (suggested: string | number | null = null): WantedCell => ({
  is: 'input',
  suggested,
  look: STYLE.inputNumber,
});

export const HEAD: WantedRow = {
  code: 'HEAD',
  cells: [text('Nội dung'), text('Tự chấm'), text('Thẩm định'), text('Chính thức')],
};

/** One criterion: its title, two entries and the score that counts. */
export const criterionRow = (code: string): WantedRow => ({
  code,
  height: 42,
  cells: [
    text(`Tiêu chí ${code}`),
    input(),
    input(),
    {
      is: 'formula',
      formula: (at) => {
        const verified = at.cell({ row: code, column: 'VERIFIED' });
        return `=IF(${verified}<>"",${verified},${at.cell({ row: code, column: 'SELF' })})`;
      },
      look: STYLE.computed,
    },
  ],
});

const totalRow = (codes: readonly string[]): WantedRow => ({
  code: 'TOTAL',
  cells: [
    text('Tổng điểm'),
    { is: 'blank', look: STYLE.total },
    { is: 'blank', look: STYLE.total },
    {
      is: 'formula',
      formula: (at) => `=SUM(${at.span({ rows: codes, column: 'OFFICIAL' })})`,
      look: STYLE.total,
    },
  ],
});

const NOTHING_ELSE = { rules: [], formats: [], charts: [], protection: null } as const;

/** A small score sheet: a head, criteria, and the total of them. */
export const scoreSheet = (
  role: string,
  codes: readonly string[],
  more: Partial<WantedSheet> = {},
): WantedSheet => ({
  role,
  title: `Phiếu ${role}`,
  columns: [
    { code: 'TITLE', width: 300 },
    { code: 'SELF', width: 84 },
    { code: 'VERIFIED', width: 84 },
    { code: 'OFFICIAL', width: 90 },
  ],
  rows: [HEAD, ...codes.map(criterionRow), totalRow(codes)],
  growth: 'ours',
  frozenThrough: 'HEAD',
  ...NOTHING_ELSE,
  ...more,
});

/** A score sheet with everything that guards it: rules, a format, a chart, protection. */
export const guardedScoreSheet = (role: string, codes: readonly string[]): WantedSheet =>
  scoreSheet(role, codes, {
    protection: {
      description: 'Khóa',
      open: [{ rows: codes, columns: ['SELF'], editors: ['a@x.vn'] }],
    },
    rules: [
      {
        rows: codes,
        columns: ['SELF', 'VERIFIED'],
        condition: { type: 'formula', formula: (at, cell) => `=${at.cell(cell)}<=10` },
        message: 'Từ 0 đến 10',
      },
    ],
    formats: [
      {
        rows: codes,
        columns: ['SELF', 'VERIFIED'],
        when: (at, cell) => `=${at.cell(cell)}>10`,
        look: { textFormat: { bold: true } },
      },
    ],
    charts: [
      {
        code: 'CHART',
        title: 'Điểm',
        kind: 'column',
        names: { rows: codes, column: 'TITLE' },
        figures: [{ title: 'Điểm', span: { rows: codes, column: 'OFFICIAL' } }],
        at: { row: 'TOTAL', column: 'TITLE' },
        width: 400,
        height: 200,
      },
    ],
  });

/** The totals of several score sheets, one row each. */
export const summarySheet = (roles: readonly string[]): WantedSheet => ({
  role: 'SUMMARY',
  title: 'Tổng hợp',
  columns: [
    { code: 'NAME', width: 200 },
    { code: 'TOTAL', width: 90 },
  ],
  rows: [
    { code: 'HEAD', cells: [text('Tên'), text('Tổng điểm')] },
    ...roles.map(
      (role): WantedRow => ({
        code: role,
        cells: [
          text(role),
          {
            is: 'formula',
            formula: (at) => `=${at.cell({ sheet: role, row: 'TOTAL', column: 'OFFICIAL' })}`,
            look: STYLE.computed,
          },
        ],
      }),
    ),
  ],
  growth: 'ours',
  frozenThrough: 'HEAD',
  ...NOTHING_ELSE,
});
