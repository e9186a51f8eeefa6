import { describe, expect, it } from 'vitest';
import {
  findTable,
  findTables,
  GROUP_COLUMN,
  type SheetCells,
  type Table,
} from '../../../shared/tables';
import { headersOf, leftOutOf, makeSheet, textsOf, type Value } from './sheet-builder';

function theTable(sheet: SheetCells): Table {
  const found = findTable(sheet, 'a.xlsx');
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const HEADER: Value[] = ['STT', 'Họ và tên', 'Ngày sinh', 'Dân tộc'];
const MAI: Value[] = [1, 'Lò Thị Mai', '05/09/2018', 'Thái'];
const LAN: Value[] = [2, 'Vì Văn Lan', '12/01/2018', 'Kinh'];
const HOA: Value[] = [3, 'Cà Thị Hoa', '30/11/2018', 'Thái'];
const texts = (...rows: Value[][]) => rows.map((row) => row.map((value) => String(value ?? '')));

describe('a plain table', () => {
  it('names file, sheet, columns by letter, and rows as the person counts them', () => {
    const table = theTable(makeSheet([HEADER, MAI, LAN]));
    expect(table.fileName).toBe('a.xlsx');
    expect(table.sheetName).toBe('HS');
    expect(table.columns.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
    expect(headersOf(table)).toEqual(HEADER);
    expect(table.rows.map(({ number }) => number)).toEqual([2, 3]);
    expect(textsOf(table)).toEqual(texts(MAI, LAN));
    expect(table.rows[0]?.cells.C?.address).toBe('C2');
  });

  it('may consist of words only, under names that nobody knows', () => {
    const rows = [
      ['Tên sách', 'Tác giả', 'Thể loại'],
      ['Dế mèn', 'Tô Hoài', 'Truyện'],
      ['Tắt đèn', 'Ngô Tất Tố', 'Tiểu thuyết'],
      ['Lão Hạc', 'Nam Cao', 'Truyện'],
    ];
    const table = theTable(makeSheet(rows));
    expect(headersOf(table)).toEqual(rows[0]);
    expect(textsOf(table)).toEqual(rows.slice(1));
  });

  it('may have a single column with a known name', () => {
    const table = theTable(makeSheet([['Họ và tên'], ['Lò Thị Mai'], ['Vì Văn Lan']]));
    expect(textsOf(table)).toEqual([['Lò Thị Mai'], ['Vì Văn Lan']]);
  });

  it('keeps an empty cell out of the row', () => {
    const table = theTable(makeSheet([HEADER, MAI, [2, 'Vì Văn Lan', null, 'Kinh']]));
    expect(Object.keys(table.rows[1]?.cells ?? {})).toEqual(['A', 'B', 'D']);
  });

  it('keeps columns with the same header apart', () => {
    const table = theTable(
      makeSheet([
        ['STT', 'Điện thoại', 'Điện thoại'],
        [1, '0912', '0987'],
        [2, '0913', ''],
      ]),
    );
    expect(table.columns.map(({ id, header }) => `${id} ${header}`)).toEqual([
      'A STT',
      'B Điện thoại',
      'C Điện thoại',
    ]);
  });

  it('drops blank columns without header and names columns that have only data', () => {
    const table = theTable(
      makeSheet([
        ['STT', 'Họ tên', null, null, 'Ngày sinh'],
        [1, 'Lò Thị Mai', null, 'x', '05/09/2018'],
        [2, 'Vì Văn Lan', null, null, '12/01/2018'],
      ]),
    );
    expect(headersOf(table)).toEqual(['STT', 'Họ tên', '(cột D)', 'Ngày sinh']);
  });

  it('keeps a column that has a header but no data yet', () => {
    const table = theTable(makeSheet([[...HEADER, 'Ghi chú'], MAI, LAN]));
    expect(headersOf(table)).toContain('Ghi chú');
  });

  it('tidies headers: line breaks, spaces, NFD', () => {
    const header = ['STT', 'Họ và\n tên ', 'Ngày\u00a0sinh'.normalize('NFD')];
    const table = theTable(makeSheet([header, MAI.slice(0, 3), LAN.slice(0, 3)]));
    expect(headersOf(table)).toEqual(['STT', 'Họ và tên', 'Ngày sinh']);
  });
});

describe('titles above', () => {
  const letterhead: Value[][] = [
    ['UBND XÃ NÀ LO', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TRƯỜNG TIỂU HỌC NÀ LO', null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [],
    ['DANH SÁCH HỌC SINH'],
    ['Lớp: 1A', null, 'Năm học: 2026-2027', 'GVCN: Lò Thị Xuân'],
  ];

  it('are left out', () => {
    const table = theTable(makeSheet([...letterhead, HEADER, MAI, LAN]));
    expect(headersOf(table)).toEqual(HEADER);
    expect(leftOutOf(table)).toEqual(['1 title', '2 title', '4 title', '5 title', '6 header']);
  });

  it('are left out when merged over the columns right above the header', () => {
    const merges = ['A1:C1', 'A2:C2', 'A4:D4'];
    const table = theTable(makeSheet([...letterhead.slice(0, 4), HEADER, MAI, LAN], { merges }));
    expect(headersOf(table)).toEqual(HEADER);
  });

  it('are left out when they are pairs of name and value', () => {
    const pairs = [
      ['Trường:', 'Tiểu học Nà Lo'],
      ['Năm học:', '2026-2027'],
      ['Lớp:', '1A'],
    ];
    expect(headersOf(theTable(makeSheet([...pairs, HEADER, MAI, LAN])))).toEqual(HEADER);
  });
});

describe('headers of several rows', () => {
  const upper = ['STT', 'Họ và tên', 'Cha', null, 'Mẹ', null];
  const lower = [null, null, 'Họ tên', 'Năm sinh', 'Họ tên', 'Năm sinh'];
  const data: Value[][] = [
    [1, 'Lò Thị Mai', 'Lò Văn Pâng', 1990, 'Cà Thị Ín', 1992],
    [2, 'Vì Văn Lan', 'Vì Văn Ọi', 1988, 'Lò Thị Ánh', 1991],
  ];
  const combined = [
    'STT',
    'Họ và tên',
    'Cha › Họ tên',
    'Cha › Năm sinh',
    'Mẹ › Họ tên',
    'Mẹ › Năm sinh',
  ];

  it('are joined through merges, a cell merged down counting once', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
    const table = theTable(makeSheet([upper, lower, ...data], { merges }));
    expect(headersOf(table)).toEqual(combined);
    expect(leftOutOf(table)).toEqual(['1 header', '2 header']);
    expect(textsOf(table)).toEqual(texts(...data));
  });

  it('are joined without merges, as a .csv keeps them', () => {
    expect(headersOf(theTable(makeSheet([upper, lower, ...data])))).toEqual(combined);
  });

  it('may name a room or a board in a cell, as titles name offices', () => {
    const rows: Value[][] = [
      ['STT', 'Đơn vị', 'Lớp', null, 'HS', null, 'Phòng học'],
      [null, null, 'TS', 'Ghép', 'TS', 'Nữ', null],
      [1, 'Trường MN Hoa Mai', 12, 2, 286, 140, 12],
      [2, 'Trường TH Kim Đồng', 19, 3, 521, 262, 21],
    ];
    expect(headersOf(theTable(makeSheet(rows)))).toEqual([
      'STT',
      'Đơn vị',
      'Lớp › TS',
      'Lớp › Ghép',
      'HS › TS',
      'HS › Nữ',
      'Phòng học',
    ]);
  });

  it.each([
    ['beside parents merged over their children', ['A1:A2', 'B1:B2', 'C1:D1']],
    ['beside parents without merges', []],
  ])('go on with a remark in brackets below a name, %s', (_, merges) => {
    const rows: Value[][] = [
      ['Thôn', 'Tổng hộ', 'Hộ nghèo', null, 'Mù chữ'],
      [null, null, 'Số hộ', 'Tỷ lệ', '(15–60)'],
      ['Bản Mé', 120, 14, 11.7, 3],
      ['Nà Tấu', 98, 20, 20.4, 5],
    ];
    const table = theTable(makeSheet(rows, { merges }));
    expect(headersOf(table)).toEqual([
      'Thôn',
      'Tổng hộ',
      'Hộ nghèo › Số hộ',
      'Hộ nghèo › Tỷ lệ',
      'Mù chữ (15–60)',
    ]);
    expect(table.rows).toHaveLength(2);
  });

  it('may have a row of remarks below: units, how to write', () => {
    const rows: Value[][] = [
      ['Thôn', 'Tổng hộ', 'Diện tích', 'Ghi chú'],
      [null, '(hộ)', '(m2)', null],
      ['Bản Mé', 120, 1400, 'xa'],
      ['Nà Tấu', 98, 2000, 'gần'],
    ];
    const table = theTable(makeSheet(rows));
    expect(headersOf(table)).toEqual(['Thôn', 'Tổng hộ (hộ)', 'Diện tích (m2)', 'Ghi chú']);
    expect(table.rows).toHaveLength(2);
  });

  it('leave out a title with a remark below it', () => {
    const rows: Value[][] = [
      ['PHÂN CÔNG CHUYÊN MÔN', null, null, null],
      ['(áp dụng từ 07/9/2026)', null, null, null],
      HEADER,
      MAI,
      LAN,
    ];
    expect(headersOf(theTable(makeSheet(rows)))).toEqual(HEADER);
  });

  it('may have three levels', () => {
    const rows: Value[][] = [
      ['STT', 'Họ tên', 'Kết quả học tập', null, null, null],
      [null, null, 'Học kỳ 1', null, 'Học kỳ 2', null],
      [null, null, 'Toán', 'Văn', 'Toán', 'Văn'],
      [1, 'Lò Thị Mai', 8, 9, 8.5, 7],
      [2, 'Vì Văn Lan', 7, 6, 9, 8],
    ];
    const merges = ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'];
    expect(headersOf(theTable(makeSheet(rows, { merges })))).toEqual([
      'STT',
      'Họ tên',
      'Kết quả học tập › Học kỳ 1 › Toán',
      'Kết quả học tập › Học kỳ 1 › Văn',
      'Kết quả học tập › Học kỳ 2 › Toán',
      'Kết quả học tập › Học kỳ 2 › Văn',
    ]);
  });

  it('may be one row, each cell merged over two rows', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'];
    const table = theTable(makeSheet([HEADER, [null, null, null, null], MAI, LAN], { merges }));
    expect(headersOf(table)).toEqual(HEADER);
    expect(textsOf(table)).toEqual(texts(MAI, LAN));
  });

  it('may end in numbers, the days under a month', () => {
    const rows: Value[][] = [
      ['STT', 'Họ tên', 'Ngày trong tháng', null, null, null],
      [null, null, 1, 2, 3, 4],
      [1, 'Lò Thị Mai', 'x', 'x', null, 'x'],
      [2, 'Vì Văn Lan', null, 'x', 'x', 'x'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:F1'];
    expect(headersOf(theTable(makeSheet(rows, { merges })))).toEqual([
      'STT',
      'Họ tên',
      'Ngày trong tháng › 1',
      'Ngày trong tháng › 2',
      'Ngày trong tháng › 3',
      'Ngày trong tháng › 4',
    ]);
  });

  it('may end in numbers without merges, the marks of a mark book as a .csv keeps it', () => {
    const rows: Value[][] = [
      ['SỔ ĐIỂM LỚP 6A'],
      ['STT', 'Họ và tên', 'Điểm thường xuyên', null, null, 'Giữa kỳ', 'Học kỳ', null],
      [null, null, '1', '2', '3', null, '1', '2'],
      ['1', 'Lò Thị Mai', '8', '9', '7', '8', '8', '9'],
      ['2', 'Vì Văn Lan', '7', '6', '9', '8', '7', '6'],
    ];
    const table = theTable(makeSheet(rows));
    expect(headersOf(table)).toEqual([
      'STT',
      'Họ và tên',
      'Điểm thường xuyên › 1',
      'Điểm thường xuyên › 2',
      'Điểm thường xuyên › 3',
      'Giữa kỳ',
      'Học kỳ › 1',
      'Học kỳ › 2',
    ]);
    expect(leftOutOf(table)).toEqual(['1 title', '2 header', '3 header']);
    expect(table.rows).toHaveLength(2);
  });

  it('take no first record for names, though its marks count on', () => {
    const rows: Value[][] = [
      ['STT', 'Họ và tên', 'Điểm', null, null, 'Ghi chú'],
      [1, 'Lò Thị Mai', 7, 8, 9, null],
      [2, 'Vì Văn Lan', 7, 6, 9, null],
    ];
    expect(theTable(makeSheet(rows)).rows).toHaveLength(2);
  });

  it('give both columns under one merged name that name', () => {
    const rows: Value[][] = [
      ['STT', 'Họ và tên', null, 'Ngày sinh'],
      [1, 'Lò Thị', 'Mai', '05/09/2018'],
      [2, 'Vì Văn', 'Lan', '12/01/2018'],
    ];
    expect(headersOf(theTable(makeSheet(rows, { merges: ['B1:C1'] })))).toEqual([
      'STT',
      'Họ và tên',
      'Họ và tên',
      'Ngày sinh',
    ]);
  });
});

describe('rows that are not records', () => {
  it.each([
    [['(1)', '(2)', '(3)', '(4)']],
    [[1, 2, 3, 4]],
    [['A', 'B', 1, 2]],
    [['(1)', '(2)', '(3)', '(4)=(2)+(3)']],
  ])('leaves out the column numbers %j', (numbers: Value[]) => {
    const table = theTable(makeSheet([HEADER, numbers, MAI, LAN]));
    expect(leftOutOf(table)).toEqual(['1 header', '2 column-numbers']);
    expect(textsOf(table)).toEqual(texts(MAI, LAN));
  });

  it('keeps 1, 2, 3 as a record when record 2 follows', () => {
    const rows = [
      ['STT', 'Toán', 'Văn'],
      [1, 2, 3],
      [2, 5, 6],
    ];
    expect(textsOf(theTable(makeSheet(rows)))).toEqual(texts([1, 2, 3], [2, 5, 6]));
  });

  it('leaves out the header repeated in the middle', () => {
    const table = theTable(makeSheet([HEADER, MAI, HEADER, LAN]));
    expect(leftOutOf(table)).toEqual(['1 header', '3 repeated-header']);
    expect(textsOf(table)).toEqual(texts(MAI, LAN));
  });

  it.each([
    [['Cộng', null, null, 3]],
    [[null, 'Tổng cộng', null, 3]],
    [['Tổng số: 3 học sinh']],
    [['TỔNG CỘNG']],
    [[null, 'Cộng lớp 1A', null, 3]],
    [[null, 'Tổng số học sinh nữ', null, null]],
  ])('leaves out the total %j', (total: Value[]) => {
    const table = theTable(makeSheet([HEADER, MAI, LAN, HOA, total]));
    expect(leftOutOf(table)).toEqual(['1 header', '5 total']);
    expect(table.rows).toHaveLength(3);
  });

  it('keeps people called Tống and records about totals', () => {
    const tong = [3, 'Tống Văn Cộng', '01/02/2018', 'Kinh'];
    expect(theTable(makeSheet([HEADER, MAI, LAN, tong])).rows).toHaveLength(3);
    const figures = [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số lượng'],
      [1, 'Tổng số học sinh', 'em', 412],
      [2, 'Tổng số lớp', 'lớp', 14],
    ];
    expect(textsOf(theTable(makeSheet(figures)))).toEqual(texts(...figures.slice(1)));
  });

  it('leaves out the signatures and remarks below', () => {
    const table = theTable(
      makeSheet([
        HEADER,
        MAI,
        LAN,
        ['Danh sách này có 2 học sinh.'],
        [],
        [null, null, 'Nà Lo, ngày 5 tháng 9 năm 2026'],
        ['Người lập biểu', null, null, 'HIỆU TRƯỞNG'],
        ['(Ký, ghi rõ họ tên)'],
        [],
        ['Lò Văn Xuân', null, null, 'Vì Thị Yên'],
      ]),
    );
    expect(textsOf(table)).toEqual(texts(MAI, LAN));
    expect(leftOutOf(table)).toEqual([
      '1 header',
      '4 signature',
      '6 signature',
      '7 signature',
      '8 signature',
      '10 signature',
    ]);
  });

  it('keeps people whose position is that of a signer', () => {
    const staff = [
      ['STT', 'Họ và tên', 'Chức vụ'],
      [1, 'Lò Thị Xuân', 'Hiệu trưởng'],
      [2, 'Vì Văn Yên', 'Kế toán'],
    ];
    expect(textsOf(theTable(makeSheet(staff)))).toEqual(texts(...staff.slice(1)));
  });

  it('leaves out lines that are numbered in advance but blank', () => {
    const table = theTable(makeSheet([HEADER, MAI, LAN, [3], [4]]));
    expect(table.rows).toHaveLength(2);
    expect(table.leftOut.slice(1).map(({ reason }) => reason)).toEqual(['empty', 'empty']);
  });

  it('reads on over a blank row', () => {
    expect(textsOf(theTable(makeSheet([HEADER, MAI, [], LAN])))).toEqual(texts(MAI, LAN));
  });

  it('keeps a thin record without number', () => {
    const rows = [
      ['Họ tên', 'Ngày sinh', 'Dân tộc', 'Ghi chú'],
      ['Lò Thị Mai', '05/09/2018', 'Thái', 'x'],
      ['Vì Văn Lan', null, null, null],
      ['Cà Thị Hoa', '30/11/2018', 'Thái', null],
    ];
    expect(theTable(makeSheet(rows)).rows).toHaveLength(3);
  });
});

describe('group rows', () => {
  it('become a column of classes', () => {
    const table = theTable(
      makeSheet([HEADER, ['LỚP 1A'], MAI, LAN, ['LỚP 1B (1 học sinh)'], HOA], {
        merges: ['A2:D2'],
      }),
    );
    expect(table.columns[0]).toEqual({ id: GROUP_COLUMN, header: 'Lớp', hidden: false });
    expect(table.rows.map(({ cells }) => cells[GROUP_COLUMN]?.text)).toEqual(['1A', '1A', '1B']);
    expect(table.rows[2]?.cells[GROUP_COLUMN]).toMatchObject({
      address: 'A5',
      raw: 'LỚP 1B (1 học sinh)',
    });
    expect(leftOutOf(table)).toEqual(['1 header', '2 group', '5 group']);
  });

  it('become a column of groups when they are not classes', () => {
    const table = theTable(
      makeSheet([HEADER, ['I', 'Tổ Toán – Lý'], MAI, LAN, ['II', 'TỔ VĂN'], HOA]),
    );
    expect(headersOf(table)[0]).toBe('Nhóm');
    expect(textsOf(table).map(([group]) => group)).toEqual([
      'Tổ Toán – Lý',
      'Tổ Toán – Lý',
      'TỔ VĂN',
    ]);
  });

  it('leave records before the first group without one', () => {
    const table = theTable(makeSheet([HEADER, MAI, ['LỚP 1B'], LAN, HOA]));
    expect(table.rows.map(({ cells }) => cells[GROUP_COLUMN]?.text)).toEqual([
      undefined,
      '1B',
      '1B',
    ]);
  });

  it('of two levels give the nearer one', () => {
    const table = theTable(makeSheet([HEADER, ['KHỐI 1'], ['LỚP 1A'], MAI, ['LỚP 1B'], LAN, HOA]));
    expect(table.rows.map(({ cells }) => cells[GROUP_COLUMN]?.text)).toEqual(['1A', '1B', '1B']);
  });

  it('stand with header and totals repeated for each', () => {
    const table = theTable(
      makeSheet([
        ['DANH SÁCH HỌC SINH'],
        HEADER,
        ['LỚP 1A'],
        MAI,
        LAN,
        ['Cộng lớp 1A', null, null, 2],
        ['LỚP 1B'],
        HEADER,
        HOA,
        ['Tổng cộng', null, null, 3],
      ]),
    );
    expect(leftOutOf(table)).toEqual([
      '1 title',
      '2 header',
      '3 group',
      '6 total',
      '7 group',
      '8 repeated-header',
      '10 total',
    ]);
    expect(table.rows.map(({ cells }) => cells[GROUP_COLUMN]?.text)).toEqual(['1A', '1A', '1B']);
  });
});

describe('hidden rows and columns', () => {
  it('are kept and marked', () => {
    const table = theTable(
      makeSheet(
        [
          ['ID', ...HEADER],
          ['9f1', ...MAI],
          ['9f2', ...LAN],
        ],
        {
          hiddenColumns: ['A'],
          hiddenRows: [3],
        },
      ),
    );
    expect(table.columns.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['A']);
    expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('with technical names are not the header', () => {
    const names = ['STT', 'HO_TEN', 'NGAY_SINH', 'MA_DAN_TOC'];
    const above = theTable(makeSheet([names, HEADER, MAI, LAN], { hiddenRows: [1] }));
    const below = theTable(makeSheet([HEADER, names, MAI, LAN], { hiddenRows: [2] }));
    for (const table of [above, below]) {
      expect(headersOf(table)).toEqual(HEADER);
      expect(textsOf(table)).toEqual(texts(MAI, LAN));
    }
  });

  it('with technical names shown are not the header either, though nobody knows the names above', () => {
    const rows: Value[][] = [
      ['S¤è', 'S¤è CCCD', 'EMAIL', 'N¥I ë', 'N¦÷'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['ROW_NO', 'NATIONAL_ID', 'EMAIL', 'PLACE', 'FEMALE_TICK'],
      [1, '011170255896', 'mai@example.com', 'Nà Lo', 'x'],
      [2, '011190229221', 'lan@example.com', 'Pú Tửu', null],
      [3, '011191371194', 'hoa@example.com', 'Co Mạ', null],
    ];
    const table = theTable(makeSheet(rows));
    expect(headersOf(table)).toEqual(rows[0]);
    expect(table.rows.map(({ number }) => number)).toEqual([4, 5, 6]);
  });
});

describe('cells merged down over records', () => {
  it('count for each of them', () => {
    const rows: Value[][] = [
      ['STT', 'Họ tên', 'Thôn'],
      [1, 'Lò Thị Mai', 'Bản Nà Lo'],
      [2, 'Vì Văn Lan', null],
    ];
    const table = theTable(makeSheet(rows, { merges: ['C2:C3'] }));
    expect(textsOf(table).map((row) => row[2])).toEqual(['Bản Nà Lo', 'Bản Nà Lo']);
    expect(table.rows[1]?.cells.C?.address).toBe('C2');
  });
});

describe('several tables in a sheet', () => {
  const staffHeader: Value[] = ['Mã nhân viên', 'Họ và tên', 'Chức vụ', 'Số điện thoại', 'Email'];
  const staff: Value[][] = [
    ['NV01', 'Lò Thị Xuân', 'Giáo viên', '0912000001', 'xuan@example.edu.vn'],
    ['NV02', 'Vì Văn Yên', 'Kế toán', '0912000002', 'yen@example.edu.vn'],
  ];
  const sheet = makeSheet([
    ['A. HỌC SINH'],
    HEADER,
    MAI,
    LAN,
    HOA,
    ['Cộng', null, null, 3],
    [],
    ['B. NHÂN VIÊN'],
    staffHeader,
    ...staff,
  ]);

  it('are found one after the other, each with its titles', () => {
    const [pupils, workers, ...more] = findTables(sheet, 'a.xlsx');
    expect(more).toEqual([]);
    expect(pupils && textsOf(pupils)).toEqual(texts(MAI, LAN, HOA));
    expect(workers && headersOf(workers)).toEqual(staffHeader);
    expect(workers && leftOutOf(workers)).toEqual(['8 title', '9 header']);
  });

  it('yield the largest when one is asked for', () => {
    expect(headersOf(theTable(sheet))).toEqual(HEADER);
  });
});

describe('what is no table', () => {
  const problemOf = (sheet: SheetCells) => {
    const found = findTable(sheet, 'a.xlsx');
    return found.ok ? null : found.problem;
  };

  it('says that a header is missing, and where', () => {
    expect(problemOf(makeSheet([MAI, LAN, HOA]))).toEqual({
      code: 'tables.sheet.no-header',
      place: { file: 'a.xlsx', sheet: 'HS' },
    });
    expect(problemOf(makeSheet([]))?.code).toBe('tables.sheet.no-header');
    expect(
      problemOf(makeSheet([['Kính gửi các đơn vị'], ['Đề nghị gửi báo cáo trước ngày 30']]))?.code,
    ).toBe('tables.sheet.no-header');
  });

  it('says that rows are missing under a header', () => {
    expect(problemOf(makeSheet([['DANH SÁCH HỌC SINH'], HEADER]))?.code).toBe(
      'tables.sheet.no-rows',
    );
  });
});
