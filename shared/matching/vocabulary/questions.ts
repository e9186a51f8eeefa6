import { spellingKey } from '../spelling';
import type { Entry, KnownNames } from './known-names';
import { NUMBER_ATTRIBUTES, TICK_ATTRIBUTES } from './names';

/** A question that clerks put for a name: the words that ask, and what the name says in their place. */
interface Asking {
  /** They stand before what is asked about. */
  first?: string;
  /** They stand after it. */
  last?: string;
  /** The names begin so, the likeliest first; '' is what is asked about by itself. */
  names: string;
  /** What alone is asked for: "Đã nộp" of a sum is no answer to "Nộp chưa". */
  only?: ReadonlySet<string>;
}

const ASKED: readonly Asking[] = [
  { first: 'vì sao|tại sao|do đâu', names: 'lý do|nguyên nhân' },
  { last: 'vì sao|vì lý do gì|vì lí do gì|vì gì|do đâu|tại sao|vì', names: 'lý do|nguyên nhân' },
  { last: 'ở đâu|tại đâu|chỗ nào|ở chỗ nào|nơi nào', names: 'nơi|địa điểm|địa chỉ|vị trí' },
  {
    first: 'khi nào|bao giờ|ngày nào|hôm nào',
    last: 'khi nào|bao giờ|ngày nào|hôm nào|lúc nào',
    names: 'ngày|thời gian|thời điểm',
  },
  { last: 'lúc mấy giờ|mấy giờ|giờ nào', names: 'giờ|thời gian' },
  { first: 'ai|ai là', last: 'do ai|là ai', names: 'người|cán bộ|họ tên người' },
  {
    first: 'bao nhiêu|mấy|có bao nhiêu|có mấy',
    names: 'số lượng|tổng số|số',
    only: NUMBER_ATTRIBUTES,
  },
  {
    last: 'bao nhiêu|bao nhiêu tiền|mấy tiền',
    names: '|số tiền|tiền|mức',
    only: NUMBER_ATTRIBUTES,
  },
  { last: 'bao lâu|trong bao lâu|bao nhiêu lâu', names: 'thời gian|thời hạn' },
  { last: 'ra sao|thế nào|như thế nào', names: 'tình trạng|kết quả|tình hình' },
  {
    last: 'rồi chưa|hay chưa|chưa|hay không|không',
    names: 'đã|có|được|',
    only: TICK_ATTRIBUTES,
  },
  { last: 'rồi chưa|hay chưa|chưa', names: 'tình trạng' },
  { last: 'nào|gì', names: 'tên|loại|' },
  { last: 'mấy', names: '|số' },
];

interface Words {
  first: readonly string[];
  last: readonly string[];
  names: readonly (readonly string[])[];
  only: ReadonlySet<string> | undefined;
}

const keysOf = (list: string | undefined) => list?.split('|').map(spellingKey) ?? [];
const asked: readonly Words[] = ASKED.map(({ first, last, names, only }) => ({
  first: keysOf(first),
  last: keysOf(last),
  names: keysOf(names).map((name) => name.split(' ').filter((word) => word !== '')),
  only,
}));

/** What a text in one wording asks for as a question ("Họp ở đâu"); what could be several is null. */
export function findAsked(names: KnownNames, key: string): Entry | null {
  for (const { first, last, names: kinds, only } of asked) {
    const about = restOf(key, first, last);
    if (about === null) continue;
    const rests = [...new Set([about, withoutStart(about)])].map((rest) => rest.split(' '));
    for (const kind of kinds) {
      const found = rests
        .flatMap((rest) => names.withWords([...kind, ...rest]))
        .flatMap((entry) => narrowed(entry, only));
      const [one, ...others] = found;
      if (one) return others.every((other) => haveSame(one, other)) ? one : null;
    }
  }
  return null;
}

/** What of an entry may be asked for, if anything. */
function narrowed(entry: Entry, only: ReadonlySet<string> | undefined): Entry[] {
  if (!only) return [entry];
  const attributes = new Set([...entry.attributes].filter((one) => only.has(one)));
  return attributes.size === 0 ? [] : [{ ...entry, attributes }];
}

const STARTS = ['đã', 'có', 'được', 'là'].map(spellingKey);

/** "Đã nộp" and "nộp" are asked by one question. */
function withoutStart(key: string): string {
  const start = STARTS.find((one) => key.startsWith(`${one} `));
  return start === undefined ? key : key.slice(start.length + 1);
}

/** The words beside those that ask, or null when none of them asks. */
function restOf(key: string, first: readonly string[], last: readonly string[]): string | null {
  const start = first.find((one) => key.startsWith(`${one} `));
  if (start !== undefined) return key.slice(start.length + 1);
  const end = last.find((one) => key.endsWith(` ${one}`));
  return end === undefined ? null : key.slice(0, -end.length - 1);
}

function haveSame(a: Entry, b: Entry): boolean {
  return (
    a.attributes.size === b.attributes.size &&
    [...a.attributes].every((one) => b.attributes.has(one))
  );
}
