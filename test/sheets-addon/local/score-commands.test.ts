import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { pointsOf, scoreSubject } from '../../../shared/scoring';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import { EVIDENCE_COLUMN, ROLE } from '../../../sheets-addon/layout/score-book/codes';
import { evidenceWanted } from '../../../sheets-addon/layout/score-book/evidence-sheet';
import { filledSheets } from '../../../sheets-addon/local/filled-sheets';
import { inFile } from '../../../sheets-addon/local/in-file';
import { scoreSheetCommand } from '../../../sheets-addon/local/score-sheet';
import { scoreWorkbook } from '../../../sheets-addon/local/score-workbook';
import { isStale, resultsOf } from '../../../sheets-addon/reading';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { asRead } from '../entered';
import { bookWith, subject } from '../layout/score-book/books';
import { randomBook } from '../random-book';
import { randomContents } from '../random-contents';
import { folderForTest } from './folder';
import { opened, scoreFile, textsIn, typedContents } from './score-files';

const plan = planWith([criterion('1', points(60)), criterion('2', points(40))]);
const [C1, C2] = ['THU.TT.1', 'THU.TT.2'];
const book = bookWith({ plan, subjects: [subject('T1'), subject('T2')] });

function listIn(folder: string, text: string): string {
  const path = join(folder, 'danh-sach.csv');
  writeFileSync(path, text);
  return path;
}

describe('making', () => {
  it('a whole workbook of all, and one for each subject to be passed on', async () => {
    const folder = folderForTest();
    const subjects = listIn(
      folder,
      '\uFEFFma;ten;cum;loai\nT1;Tổ 1;Cụm 1;\nGV/1;Cô Hoa;;Cá nhân\n',
    );
    const out = join(folder, 'kq');
    const args = ['--plan', 'P1', '--subjects', subjects, '--out', out, '--year', '2026'];
    expect(await scoreSheetCommand(args)).toMatchObject({ exitCode: 0 });
    expect(readdirSync(out).sort()).toEqual([
      'phieu-cham-GV-1-2026.xlsx',
      'phieu-cham-T1-2026.xlsx',
      'so-cham-diem-2026.xlsx',
    ]);
    const { grid, read } = opened(join(out, 'so-cham-diem-2026.xlsx'));
    expect(grid.sheets.filter(({ hidden }) => !hidden).map(({ title }) => title)).toEqual([
      'Hướng dẫn',
      'Tiêu chí',
      'Đối tượng',
      'Phiếu chấm T1',
      'Phiếu chấm GV 1',
      'Tổng hợp',
      'Xếp hạng',
      'Đề nghị khen thưởng',
      'Minh chứng',
      'Nhật ký',
    ]);
    expect(read.subjects.map(({ code, kind, cluster }) => [code, kind, cluster])).toEqual([
      ['T1', 'collective', 'Cụm 1'],
      ['GV/1', 'individual', ''],
    ]);
    expect(read.problems).toEqual([]);
  });

  it.each(['P2', 'P3', 'P4', 'P5', 'QD4725', 'TRONG'])(
    'one table for all from %s, read back as it is',
    async (code) => {
      const folder = folderForTest();
      const subjects = listIn(folder, 'ma,ten\nT1,Tổ 1\nT2,Tổ 2\n');
      const args = ['--plan', code, '--subjects', subjects, '--out', folder, '--layout', 'matrix'];
      expect(await scoreSheetCommand([...args, '--year', '2026'])).toMatchObject({ exitCode: 0 });
      const { read } = opened(join(folder, 'so-cham-diem-2026.xlsx'));
      expect(read.template.layout).toBe('matrix');
      expect(read.problems).toEqual([]);
    },
  );

  it('from a plan file', async () => {
    const folder = folderForTest();
    const file = join(folder, 'ke-hoach.json');
    writeFileSync(file, JSON.stringify({ ...plan, code: 'TRUONG' }));
    const subjects = listIn(folder, 'ma,ten\nT1,Tổ 1\n');
    const args = ['--plan-file', file, '--subjects', subjects, '--out', folder, '--year', '2026'];
    expect(await scoreSheetCommand(args)).toMatchObject({ exitCode: 0 });
    expect(opened(join(folder, 'phieu-cham-T1-2026.xlsx')).read.plan.code).toBe('TRUONG');
  });

  it('from a score table of one’s own, once what it leaves open is answered', async () => {
    const folder = folderForTest();
    const own = join(folder, 'bang-diem.csv');
    writeFileSync(own, 'TT,Nội dung,Điểm chuẩn\n1,Kế hoạch,60\n2,Báo cáo,40\n');
    const subjects = listIn(folder, 'ma,ten\nT1,Tổ 1\n');
    const args = ['--from', own, '--subjects', subjects, '--out', folder, '--year', '2026'];
    let answers: string[] = [];
    for (let round = 0; round < 5; round++) {
      const result = await scoreSheetCommand([...args, ...answers]);
      if (result.exitCode !== 2) break;
      const open = [...(result.error ?? '').matchAll(/^ {4}--answer (\S+)=(\S+)/gm)];
      const first = new Map(open.reverse().map(([, id, value]) => [id, value]));
      answers = [
        ...answers,
        ...[...first].flatMap(([id, value]) => ['--answer', `${id}=${value}`]),
      ];
    }
    const { read } = opened(join(folder, 'phieu-cham-T1-2026.xlsx'));
    expect(read.plan.criteria.map(({ title }) => title)).toEqual(['Kế hoạch', 'Báo cáo']);
  });
});

describe('reading back', () => {
  test.each([31, 32, 33, 34])(
    'random workbook %i gives the scores that scoring gives',
    async (seed) => {
      const folder = folderForTest();
      const random = randomBook(seed, seed % 2 === 0 ? 'matrix' : 'sheet-each');
      const path = await scoreFile(folder, 'so.xlsx', random.book, randomContents(random));
      const { read } = opened(path);
      const totals = resultsOf(read).subjects.map(({ subject: { code }, score }) => [
        code,
        score.total,
        score.className,
      ]);
      const { plan, subjects } = random.book;
      const entriesOf = (code: string) =>
        (random.entries.get(code) ?? []).flatMap((entry) =>
          plan.criteria
            .filter((one) => one.code === entry.criterionCode)
            .map((one) => asRead(entry, one)),
        );
      expect(totals).toEqual(
        subjects.map(({ code, kind }) => {
          const score = scoreSubject(plan, kind, entriesOf(code));
          return [code, score.total, score.className];
        }),
      );
    },
  );

  it('writes results anew: explanations, snapshot and log; the file read stays as it is', async () => {
    const folder = folderForTest();
    const typed = [
      ['T1', C1, 50],
      ['T1', C2, 35],
      ['T2', C1, 60],
    ] as const;
    const path = await scoreFile(folder, 'so.xlsx', book, typedContents(book, typed));
    const before = readFileSync(path);
    const out = join(folder, 'kq');
    const result = await scoreSheetCommand(['--read', path, '--out', out]);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(result.output).toContain('T1 Đối tượng T1: 85 điểm');
    const refreshed = opened(join(out, 'ket-qua-diem-2026.xlsx'));
    expect(isStale(refreshed.read)).toBe(false);
    expect(resultsOf(refreshed.read).subjects[0]?.score.total).toBe(pointsOf(85));
    expect(textsIn(refreshed, 'Phiếu chấm T1').flat().join('\n')).toContain('85/100');
    const log = textsIn(refreshed, 'Nhật ký').flat();
    expect(log.filter((text) => text === 'Bắt đầu theo dõi điểm')).toHaveLength(1);
    expect(log).not.toContain('50');
  });

  it('the second reading adds what changed since to the log', async () => {
    const folder = folderForTest();
    const path = await scoreFile(folder, 'so.xlsx', book, typedContents(book, [['T1', C1, 50]]));
    await scoreSheetCommand(['--read', path, '--out', join(folder, '1')]);
    const first = join(folder, '1', 'ket-qua-diem-2026.xlsx');
    await scoreSheetCommand(['--read', first, '--out', join(folder, '2')]);
    const log = (file: string) => textsIn(opened(file), 'Nhật ký').length;
    expect(log(join(folder, '2', 'ket-qua-diem-2026.xlsx'))).toBe(log(first));
  });

  it('gathers the files of several subjects into one book', async () => {
    const folder = folderForTest();
    const alone = (code: string) => ({ ...book, subjects: [subject(code)] });
    const contents = (code: string, value: number) => typedContents(book, [[code, C1, value]]);
    await scoreFile(folder, 'a.xlsx', alone('T1'), contents('T1', 50));
    await scoreFile(folder, 'b.xlsx', alone('T2'), contents('T2', 60));
    await scoreFile(folder, 'so.xlsx', book, new Map());
    const out = join(folder, 'kq');
    await scoreSheetCommand(['--read', folder, '--out', out]);
    const { read } = opened(join(out, 'ket-qua-diem-2026.xlsx'));
    expect(read.scores.map(({ entries }) => entries[0]?.entry.self)).toEqual([
      pointsOf(50),
      pointsOf(60),
    ]);
  });

  it('names cells in which two files say otherwise, and keeps the first', async () => {
    const folder = folderForTest();
    const alone = { ...book, subjects: [subject('T1')] };
    await scoreFile(folder, 'a.xlsx', alone, typedContents(book, [['T1', C1, 40]]));
    await scoreFile(folder, 'so.xlsx', book, typedContents(book, [['T1', C1, 50]]));
    const out = join(folder, 'kq');
    const result = await scoreSheetCommand(['--read', folder, '--out', out]);
    expect(result.exitCode).toBe(1);
    expect(result.output).toContain(`a.xlsx: T1 ${C1} ghi 40, còn so.xlsx ghi 50; giữ 50`);
    const { read } = opened(join(out, 'ket-qua-diem-2026.xlsx'));
    expect(read.scores[0]?.entries[0]?.entry.self).toBe(pointsOf(50));
  });

  it('refuses files of another book one by one; with none left nothing is written', async () => {
    const folder = folderForTest();
    const other = bookWith({ subjects: [subject('T1')] });
    await scoreFile(folder, 'khac.xlsx', other, new Map());
    await scoreFile(folder, 'so.xlsx', book, new Map());
    const out = join(folder, 'kq');
    const result = await scoreSheetCommand(['--read', folder, '--out', out]);
    expect(result.exitCode).toBe(1);
    expect(result.output).toContain('khac.xlsx: Tệp thuộc sổ khác');
    const text = listIn(folder, 'không phải sổ chấm điểm');
    const none = await scoreSheetCommand(['--read', text, '--out', join(folder, 'kq2')]);
    expect(none.exitCode).toBe(2);
    expect(existsSync(join(folder, 'kq2'))).toBe(false);
  });
});

describe('extending', () => {
  it('keeps entries, adds subjects, goes on to the next step', async () => {
    const folder = folderForTest();
    const path = await scoreFile(folder, 'so.xlsx', book, typedContents(book, [['T1', C1, 50]]));
    const subjects = listIn(folder, 'ma,ten\nT2,Tổ 2\nT3,Tổ 3\n');
    const out = join(folder, 'moi.xlsx');
    const args = ['--update', path, '--subjects', subjects, '--stage', 'verify', '--out', out];
    const result = await scoreSheetCommand(args);
    expect(result).toMatchObject({ exitCode: 0, output: expect.stringContaining('T3 Tổ 3') });
    const { read } = opened(out);
    expect(read.template.stage).toBe('verify');
    expect(read.subjects.map(({ code }) => code)).toEqual(['T1', 'T2', 'T3']);
    expect(read.scores[0]?.entries[0]?.entry.self).toBe(pointsOf(50));
  });

  it('refuses when the score sheet of a subject is no longer known to belong to one', async () => {
    const folder = folderForTest();
    const typed = typedContents(book, [['T1', C1, 50]]);
    const renamed = { ...book, subjects: book.subjects.slice(1) };
    const sheets = filledSheets(scoreBookWanted(book), typed).map((sheet) =>
      sheet.role === ROLE.subjects(book)
        ? (scoreBookWanted(renamed).find(({ role }) => role === sheet.role) ?? sheet)
        : sheet,
    );
    const path = join(folder, 'so.xlsx');
    writeFileSync(path, await scoreWorkbook(sheets));
    const out = join(folder, 'moi.xlsx');
    const result = await scoreSheetCommand(['--update', path, '--out', out]);
    expect(result).toMatchObject({ exitCode: 2, error: expect.stringContaining('T1') });
    expect(existsSync(out)).toBe(false);
  });

  it('never writes over the file it reads', async () => {
    const folder = folderForTest();
    const path = await scoreFile(folder, 'so.xlsx', book, new Map());
    const before = readFileSync(path);
    const result = await scoreSheetCommand(['--update', path, '--out', path]);
    expect(result).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining('không bị ghi đè'),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

test.each([
  [['--subjects', 'khong-co.csv', '--out', 'kq'], 'Không có tệp'],
  [['--out', 'kq'], 'Thiếu --subjects'],
  [['--units', 'a.csv'], 'Thiếu --out'],
  [['--units', 'a.csv', '--out', 'kq', '--year', '26'], 'Năm không đúng'],
  [['--units', 'a.csv', '--out', 'kq', '--layout', 'ngang'], '--layout không nhận «ngang»'],
  [
    ['--units', 'a.csv', '--out', 'kq', '--plan', 'P1', '--from', 'b.xlsx'],
    'Chỉ chọn một kế hoạch',
  ],
  [['--read', '--out', 'kq'], 'Chưa có tệp chấm điểm'],
  [['a.csv'], 'Không dùng đến'],
])('%j: exit code 2', async (args, reason) => {
  expect(await scoreSheetCommand(args)).toMatchObject({
    exitCode: 2,
    error: expect.stringContaining(reason),
  });
});

describe('evidence in files', () => {
  const listed = new Map([
    [EVIDENCE_COLUMN.subject, 'T1'],
    [EVIDENCE_COLUMN.criterion, C1],
    [EVIDENCE_COLUMN.title, '=Kế hoạch'],
    [EVIDENCE_COLUMN.link, 'https://vidu.vn/ke-hoach'],
    [EVIDENCE_COLUMN.state, 'Trả lại'],
    [EVIDENCE_COLUMN.reason, 'Ảnh mờ'],
  ]);
  const contents = new Map([
    ...typedContents(book, [['T1', C1, 50]]),
    [ROLE.evidence(book), { byCode: new Map(), uncoded: [listed] }],
  ]);
  const beside = ['Trả lại: Ảnh mờ · =Kế hoạch', 'https://vidu.vn/ke-hoach'].join('\n');

  it('stands beside its criterion once results are worked out, or the book laid out anew', async () => {
    const folder = folderForTest();
    const path = await scoreFile(folder, 'so.xlsx', book, contents);
    await scoreSheetCommand(['--read', path, '--out', folder]);
    const read = opened(join(folder, 'ket-qua-diem-2026.xlsx'));
    expect(textsIn(read, 'Phiếu chấm T1').flat()).toContain(beside);
    await scoreSheetCommand(['--update', path, '--out', join(folder, 'moi.xlsx')]);
    const anew = opened(join(folder, 'moi.xlsx'));
    expect(textsIn(anew, 'Phiếu chấm T1').flat()).toContain(beside);
    expect(anew.read.evidence).toMatchObject([{ title: '=Kế hoạch', state: 'returned' }]);
  });

  it('is listed by whoever has the file: it knows no people', () => {
    const [sheet] = inFile([evidenceWanted(book)], book);
    expect(sheet?.protection?.open[0]?.columns).toContain(EVIDENCE_COLUMN.title);
  });
});
