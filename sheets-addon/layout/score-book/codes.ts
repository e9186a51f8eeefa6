import type { SubjectKind } from '../../../shared/movement';
import type { Occasion } from '../../../shared/scoring';
import type { BookSubject, ScoreBook } from './types';

/**
 * Identities of the score workbook: roles of sheets, codes of rows and columns. They stand in
 * workbooks that people keep for years: never change one.
 */

/** Roles carry plan and period, so that several score books can live in one workbook. */
type Named = Pick<ScoreBook, 'plan' | 'period'>;
const role = (kind: string, { plan, period }: Named): string =>
  ['TDS', kind, plan.code, period.code].join('|');

export const ROLE = {
  guide: (book: Named) => role('HUONG_DAN', book),
  criteria: (book: Named) => role('TIEU_CHI', book),
  subjects: (book: Named) => role('DOI_TUONG', book),
  scores: (book: Named, subject: Pick<BookSubject, 'code'>) =>
    `${role('PHIEU_CHAM', book)}|${subject.code}`,
  matrix: (book: Named) => role('BANG_CHAM', book),
  summary: (book: Named) => role('TONG_HOP', book),
  ranking: (book: Named) => role('XEP_HANG', book),
  awards: (book: Named) => role('KHEN_THUONG', book),
  evidence: (book: Named) => role('MINH_CHUNG', book),
  log: (book: Named) => role('NHAT_KY', book),
  /** Plan, version, period, stage and the plan itself; hidden. */
  template: (book: Named) => role('MAU', book),
  /** The entries as last seen, for the log and for approvals; hidden. */
  snapshot: (book: Named) => role('ANH_CHUP', book),
} as const;

/** Columns of a score sheet (one subject; rows are criteria). */
export const SCORE_COLUMN = {
  number: 'TDS.TT',
  title: 'TDS.NOI_DUNG',
  /** Hidden: code of the group and effect, for sums that survive sorting. */
  group: 'TDS.NHOM',
  effect: 'TDS.TINH_CHAT',
  maximum: 'TDS.TOI_DA',
  self: 'TDS.TU_CHAM',
  cross: 'TDS.CHAM_CHEO',
  verified: 'TDS.THAM_DINH',
  reason: 'TDS.LY_DO',
  evidence: 'TDS.MINH_CHUNG',
  /** Written by commands: what «Minh chứng» holds for the criterion and what became of it. */
  handedIn: 'TDS.MINH_CHUNG_DA_NOP',
  official: 'TDS.CHINH_THUC',
  check: 'TDS.CAN_XU_LY',
  /** Written by the command «Cập nhật kết quả». */
  explanation: 'TDS.GIAI_THICH',
  /**
   * Hidden, for the formulas of the row. counted: the entry that counts (verified, else cross, else
   * self); of the class rows the place of the class, 1 the highest, 0 while incomplete. flaw: what is
   * wrong with that entry, in words. unproven, unexplained: 1 when evidence, a reason is missing.
   */
  counted: 'TDS.TINH_THEO',
  flaw: 'TDS.LOI',
  unproven: 'TDS.THIEU_MINH_CHUNG',
  unexplained: 'TDS.THIEU_LY_DO',
  /** Hidden: the official score again, apart for criteria and for items, so that no sum holds itself. */
  ownScore: 'TDS.DIEM_TIEU_CHI',
  itemScore: 'TDS.DIEM_Y',
} as const;

/** A percentage is entered in two rows below its criterion: the part and the whole. */
export const partRow = (criterion: string): string => `${criterion}#TU_SO`;
export const wholeRow = (criterion: string): string => `${criterion}#MAU_SO`;

/**
 * Column of the matrix sheet, whose rows are subjects (row code: the subject's code): what a score
 * sheet has at (row, column). `row` is a criterion, its part or whole, or one of SCORE_ROW. All
 * criteria share one column of evidence handed in.
 */
export const matrixColumn = (row: string, column: string): string =>
  column === SCORE_COLUMN.handedIn ? column : `${row}|${column}`;

/** Rows below the criteria of a score sheet; `groupRow` stands above the criteria of its group. */
export const groupRow = (group: string): string => `${group}#NHOM`;
/** Class of a group by itself, in plans that class groups and not totals. */
export const groupClassRow = (group: string): string => `${group}#XEP_LOAI`;
/** What the hidden group column of an item says: which criterion it is an item of. */
export const itemsOf = (criterion: string): string => `${criterion}#CAC_Y`;
export const SCORE_ROW = {
  header: 'TDS.DAU_BANG',
  base: 'TDS.DIEM_NEN',
  bonus: 'TDS.DIEM_CONG',
  deduction: 'TDS.DIEM_TRU',
  total: 'TDS.TONG_DIEM',
  className: 'TDS.XEP_LOAI',
  thresholds: 'TDS.NGUONG',
  /**
   * Hidden, for «Tổng hợp», which would else name every cell of every score sheet. official: changes
   * when a score changes or moves to another criterion; self, cross, verified: with what the scorer
   * entered; counted: how many criteria and items are scored; check: how many have something to mend.
   */
  checks: 'TDS.SO_KIEM',
} as const;
/** The row that says whose the score sheet is; hidden in the column `unproven`: the subject's code. */
export const WHOSE_ROW = 'TDS.DAU#DOI_TUONG';

/** Columns of «Tổng hợp», one row for each subject (row code: the subject's code). */
export const SUMMARY_COLUMN = {
  number: 'TDS.TT',
  code: 'TDS.MA',
  name: 'TDS.TEN',
  kind: 'TDS.LOAI',
  cluster: 'TDS.CUM',
  /** One column for each group of criteria: `groupColumn(code)`. */
  base: 'TDS.DIEM_NEN',
  bonus: 'TDS.DIEM_CONG',
  deduction: 'TDS.DIEM_TRU',
  total: 'TDS.TONG_DIEM',
  className: 'TDS.XEP_LOAI',
  /** After the quota of the top class. */
  finalClass: 'TDS.XEP_LOAI_CUOI',
  rank: 'TDS.HANG',
  clusterRank: 'TDS.HANG_CUM',
  /** Kind and 1, 2, 3 … without ties: `place(kind, 1)`. What «Xếp hạng» is sorted by. Hidden. */
  order: 'TDS.THU_TU',
  /** The total in hundredths, −1 for who is not ranked. Hidden. */
  ranked: 'TDS.DIEM_XEP_HANG',
  /** Kind and cluster again, for formulas over all subjects: the table of classes has counts below the shown ones. Hidden. */
  kindAgain: 'TDS.LOAI_TINH',
  clusterAgain: 'TDS.CUM_TINH',
  /** Change with the scores and with the numbers each scorer entered: tell that results are old. Hidden. */
  check: 'TDS.SO_KIEM',
  self: 'TDS.SO_KIEM_TU_CHAM',
  cross: 'TDS.SO_KIEM_CHAM_CHEO',
  verified: 'TDS.SO_KIEM_THAM_DINH',
  scored: 'TDS.DA_CHAM',
  /** Scored criteria over all of them, 0 to 1. */
  progress: 'TDS.TIEN_DO',
  flaws: 'TDS.CAN_XU_LY',
  state: 'TDS.TRANG_THAI',
} as const;
/** The place of a subject among its kind, without ties; also a row of «Xếp hạng». */
export const place = (kind: SubjectKind, number: number | string): string => `${kind}#${number}`;
/** Row below the subjects: how many have the class. */
export const classRow = (title: string): string => `${title}#XEP_LOAI`;
export const groupColumn = (group: string): string => `TDS.NHOM.${group}`;
export const groupClassColumn = (group: string): string => `TDS.NHOM.${group}|XEP_LOAI`;

/** Columns of «Tiêu chí», one row for each criterion (row code: its code) and group (`groupRow`). */
export const CRITERIA_COLUMN = {
  number: 'TDS.TT',
  /** The criterion's code, as «Minh chứng» names it; empty in rows that people add. */
  code: 'TDS.MA',
  title: 'TDS.NOI_DUNG',
  subject: 'TDS.DOI_TUONG',
  /** Hidden, as in a score sheet. */
  group: 'TDS.NHOM',
  effect: 'TDS.TINH_CHAT',
  /** The kind in words, then its bands, levels or steps. */
  kind: 'TDS.CACH_CHAM',
  detail: 'TDS.MUC_DIEM',
  maximum: 'TDS.TOI_DA',
  /** Hidden: the maximum that counts, apart for criteria and for items; score sheets take it from here. */
  ownMaximum: 'TDS.TOI_DA_TIEU_CHI',
  itemMaximum: 'TDS.TOI_DA_Y',
  suggested: 'TDS.GOI_Y',
  evidence: 'TDS.CAN_MINH_CHUNG',
  source: 'TDS.NGUON',
  check: 'TDS.CAN_XU_LY',
} as const;

/** Row of «Tiêu chí» with the sum of all criteria of a subject kind. */
export const fullRow = (kind: SubjectKind): string => `${kind}#TONG`;

/** Columns of «Đối tượng», a list that people fill. */
export const SUBJECT_COLUMN = {
  code: 'TDS.MA',
  name: 'TDS.TEN',
  kind: 'TDS.LOAI',
  cluster: 'TDS.CUM',
  self: 'TDS.NGUOI_TU_CHAM',
  cross: 'TDS.NGUOI_CHAM_CHEO',
  verifier: 'TDS.NGUOI_THAM_DINH',
  /** Who may enter anything in the running step, or that it is anybody. */
  open: 'TDS.AI_NHAP',
  link: 'TDS.LIEN_KET',
  state: 'TDS.TRANG_THAI',
  /** Whom her own workbook is shared with, in words. */
  shared: 'TDS.CHIA_SE',
  /** Hidden, JSON: her own workbook and whom it is shared with. */
  own: 'TDS.TEP_RIENG',
} as const;

/** Columns of «Minh chứng», a list. */
export const EVIDENCE_COLUMN = {
  subject: 'TDS.DOI_TUONG',
  criterion: 'TDS.TIEU_CHI',
  title: 'TDS.TEN',
  link: 'TDS.LIEN_KET',
  /** When it was handed in: "14:05, 30/10/2026". */
  time: 'TDS.LUC_NOP',
  /** SHA-256, 64 hexadecimal digits. */
  hash: 'TDS.DAU_VAN_TAY',
  /** Chờ xem, Đã nhận, Trả lại. */
  state: 'TDS.TRANG_THAI',
  reason: 'TDS.LY_DO',
  /** Whose evidence for what, in words. */
  about: 'TDS.CUA',
  check: 'TDS.CAN_XU_LY',
} as const;

/** Columns of «Đề nghị khen thưởng», one row for each form of award and kind: `awardRow`. */
export const AWARD_COLUMN = {
  occasion: 'TDS.DIP',
  award: 'TDS.HINH_THUC',
  level: 'TDS.CAP',
  kind: 'TDS.LOAI',
  quota: 'TDS.CHI_TIEU',
  /** Who is proposed, a line each. */
  proposed: 'TDS.DE_NGHI',
  /** Hội đồng chọn n trong m: the names tied at the line. */
  council: 'TDS.HOI_DONG',
  reason: 'TDS.LY_DO',
  copies: 'TDS.SO_BO',
} as const;
export const awardRow = (occasion: Occasion, award: string, kind: SubjectKind): string =>
  [occasion, award, kind].join('|');

/** Columns of «Nhật ký», which only grows. */
export const LOG_COLUMN = {
  time: 'TDS.LUC',
  who: 'TDS.AI',
  subject: 'TDS.DOI_TUONG',
  criterion: 'TDS.TIEU_CHI',
  field: 'TDS.O_NHAP',
  before: 'TDS.TRUOC',
  after: 'TDS.SAU',
  /** What told: an edit, a comparison with the last snapshot, a command. */
  origin: 'TDS.NGUON',
} as const;

/** Rows of the hidden template sheet; the second column holds their values as text. */
export const TEMPLATE_ROW = {
  /** JSON of the period. */
  period: 'TDS.KY',
  layout: 'TDS.BO_CUC',
  stage: 'TDS.BUOC',
  /** JSON of the last day of each step. */
  until: 'TDS.HAN',
  /** When results were last written, JSON of a date and time; "null" while never. */
  refreshed: 'TDS.CAP_NHAT',
  /** The same time as people read it. */
  refreshedAt: 'TDS.CAP_NHAT_LUC',
  /** In words: results fresh, old, or never written. */
  freshness: 'TDS.TINH_TRANG',
  /** JSON of the subjects and of the plan, in pieces: `piece(row, 1)`, `piece(row, 2)`, … */
  subjects: 'TDS.DOI_TUONG',
  plan: 'TDS.KE_HOACH',
} as const;
/** Numbers that change with what was entered, beside those of the last refresh. */
export const CHECK_ROW = {
  entries: 'TDS.KIEM_DIEM',
  results: 'TDS.KIEM_KET_QUA',
  flaws: 'TDS.KIEM_CAN_XU_LY',
  evidence: 'TDS.KIEM_MINH_CHUNG',
} as const;
export const TEMPLATE_VALUE = 'TDS.GIA_TRI';
/** Of the check rows: the number at the last refresh. */
export const TEMPLATE_KEPT = 'TDS.LAN_TRUOC';
export const piece = (row: string, number: number): string => `${row}#${number}`;

/** Columns of the hidden snapshot; row code: `snapshotRow`. Scores are JSON of `Given` or "". */
export const SNAPSHOT_COLUMN = {
  subject: 'TDS.DOI_TUONG',
  criterion: 'TDS.TIEU_CHI',
  /** In hundredths. */
  maximum: 'TDS.TOI_DA',
  self: 'TDS.TU_CHAM',
  cross: 'TDS.CHAM_CHEO',
  verified: 'TDS.THAM_DINH',
  reason: 'TDS.LY_DO',
  evidence: 'TDS.MINH_CHUNG',
  /** Who approved the entry as it stands in this row, and when; "" while not approved. */
  approved: 'TDS.DA_DUYET',
  /** JSON of a row of «Minh chứng», in rows that keep evidence and nothing else. */
  handedIn: 'TDS.MINH_CHUNG_DA_NOP',
} as const;
export const snapshotRow = (subject: string, criterion: string): string =>
  `${subject}|${criterion}`;
