import type { Table } from '../../tables';
import { fold } from '../../vietnamese';
import type { RecordKind } from '../field-labels';
import type { Certainty, Saying } from '../types';
import type { Choice } from './choose';

const RECORD_KINDS: readonly RecordKind[] = ['student', 'staff', 'unit'];

/** Words of titles, sheet names and file names that say whose records follow. */
const TITLES: Readonly<Record<RecordKind, RegExp>> = {
  student: /\b(?:hoc sinh|hs|tre em|danh sach tre|ds lop|danh sach lop|hoc ba|so dang bo)\b/,
  staff:
    /\b(?:can bo|giao vien|nhan vien|nhan su|cbgvnv|cbgv|cb gv nv|vien chuc|cbvc|cbql|doi ngu)\b/,
  unit: /\b(?:(?:danh sach|ds|thong tin|tong hop) (?:cac )?(?:truong|don vi|co so giao duc)|thi dua|cham diem|tieu chi|phan cong nhiem vu|ke hoach)\b/,
};
/** A title is worth this many surely understood columns; sheet and file names less. */
const BY_TITLE = 1.5;
const BY_SHEET = 1;
const BY_FILE = 0.7;
/** Ahead by this much nobody needs to be asked. */
const AHEAD = 0.9;

/** The kind of record a table is about. */
export interface KindChoice {
  kind: RecordKind;
  certainty: Certainty;
  reasons: Saying[];
}

/** `choices`: the table read as records of each kind. */
export function chooseKind(
  table: Table,
  choices: Readonly<Record<RecordKind, Choice>>,
  decided: RecordKind | undefined,
): KindChoice {
  if (decided) {
    return { kind: decided, certainty: 'certain', reasons: [{ key: 'meaning.kind.corrected' }] };
  }
  const said = saidKind(table);
  const ranked = RECORD_KINDS.map((kind) => ({
    kind,
    score: choices[kind].total + (said?.kind === kind ? said.weight : 0),
  })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  const kind = first?.kind ?? 'student';
  const count = choices[kind].columns.filter(({ field }) => field !== null).length;
  const reasons: Saying[] = [
    { key: 'meaning.kind.columns', params: { count, total: table.columns.length } },
  ];
  if (said?.kind === kind) reasons.push({ key: 'meaning.kind.title', params: { text: said.text } });
  const isAhead = (first?.score ?? 0) - (second?.score ?? 0) >= AHEAD;
  if (count === 0) return { kind, certainty: 'none', reasons };
  if (!isAhead) reasons.push({ key: 'meaning.kind.unsure' });
  return { kind, certainty: isAhead ? 'certain' : 'review', reasons };
}

interface SaidKind {
  kind: RecordKind;
  weight: number;
  text: string;
}

/** The strongest text that names exactly one kind. */
function saidKind({ leftOut, sheetName, fileName }: Table): SaidKind | null {
  const titles = leftOut.filter(({ reason }) => reason === 'title').map(({ text }) => text);
  const texts: (readonly [string, number])[] = [
    ...titles.map((text) => [text, BY_TITLE] as const),
    [sheetName, BY_SHEET],
    [fileName.replace(/\.\w+$/, ''), BY_FILE],
  ];
  for (const [text, weight] of texts) {
    const folded = fold(text);
    const kinds = RECORD_KINDS.filter((kind) => TITLES[kind].test(folded));
    const [kind] = kinds;
    if (kind && kinds.length === 1) return { kind, weight, text };
  }
  return null;
}
