import { fold } from '../vietnamese/fold';
import { isUnmarked, spellingKey } from './spelling';
import { aspectOfSubject } from './subject-aspects';
import {
  lookUp,
  lookUpCompact,
  lookUpNearly,
  lookUpReadings,
  NUMBER_ATTRIBUTES,
  OWN_NAMES,
  readQualifiers,
  TICK_ATTRIBUTES,
} from './vocabulary';
import { expandAbbreviations } from './vocabulary/abbreviations';
import { daysNamed } from './vocabulary/days';
import { withoutAsking, withoutNeutral } from './vocabulary/filler';
import { saidAsLabels } from './vocabulary/questions';

/** What a text names, and how surely. */
export interface Meaning {
  attributes: ReadonlySet<string>;
  strength: number;
  owner: string | null;
  place: string | null;
  /** The key without asking words and qualifiers. */
  core: string;
}

/** What a label names, by itself or by its parts, and what the brackets in it add. */
export function meaningOf(label: string, key: string): Meaning & { aside: string } {
  const unmarked = isUnmarked(key);
  const read = readMeaning(key, fold(label), unmarked);
  const whole = read.attributes.size > 0 ? read : ofSubject(read, key, unmarked);
  const { outside, aside } = splitBrackets(label);
  const isOpen = whole === read && whole.strength < 1 && aside !== '' && outside !== '';
  const bracketed = isOpen ? withoutBrackets(whole, outside, unmarked) : whole;
  const named = bracketed.attributes.size > 0 ? bracketed : alternatives(bracketed, label);
  const ended = named.attributes.size > 0 ? named : endOfSpan(named);
  const short = ended.attributes.size > 0 ? ended : writtenShort(ended, key);
  const asked = short.attributes.size > 0 ? short : ofQuestion(short, key, unmarked);
  const coupled = asked.attributes.size > 0 ? asked : ofCouple(asked, unmarked);
  const isAsked = asked !== short;
  const meaning = coupled.attributes.size > 0 || isAsked ? coupled : writtenOtherwise(coupled);
  return { ...meaning, aside: isOpen && meaning.attributes.size > 0 ? remark(aside) : '' };
}

function splitBrackets(label: string): { outside: string; aside: string } {
  const asides: string[] = [];
  const outside = label.replace(/[([]([^)\]]*)[)\]]/g, (_, inner: string) => {
    asides.push(inner);
    return ' ';
  });
  return { outside: outside.trim(), aside: asides.join(' ').trim() };
}

/** "Số CCCD/Giấy CMND": names of one thing, or of several that are all known. */
function alternatives(whole: Meaning, label: string): Meaning {
  const parts = label.split('/').map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return whole;
  const meanings = parts.map((part) =>
    readMeaning(spellingKey(part), fold(part), isUnmarked(part)),
  );
  const known = meanings.filter((one) => one.attributes.size > 0 && one.strength >= 0.95);
  const [first, ...others] = known;
  if (!first || first !== meanings[0] || known.length * 2 < parts.length) return whole;
  const shared = [...first.attributes].filter((attribute) =>
    others.every((other) => other.attributes.has(attribute)),
  );
  if (shared.length === 0 && known.length < parts.length) return whole;
  if (shared.length === 0) {
    const either = new Set(known.flatMap(({ attributes }) => [...attributes]));
    return { ...first, attributes: either, strength: OF_ALTERNATIVES };
  }
  return { ...first, attributes: new Set(shared), strength: OF_ALTERNATIVES };
}

const OF_ALTERNATIVES = 0.94;

/** "Thời hạn sử dụng từ ngày": the beginning or the end of whatever lasts. */
function endOfSpan(whole: Meaning): Meaning {
  const end = SPAN_ENDS.find((one) => whole.core.endsWith(` ${one}`));
  const entry = end === undefined ? null : lookUp(end, isUnmarked(end));
  return entry ? { ...whole, attributes: entry.attributes, strength: OF_SPAN } : whole;
}

const SPAN_ENDS = ['từ ngày', 'đến ngày', 'tu ngay', 'den ngay'].map(spellingKey);
const OF_SPAN = 0.9;

/** "HT khen": a name whose abbreviations the words beside them tell, of all words or of its core. */
function writtenShort(whole: Meaning, key: string): Meaning {
  const named = lookUpReadings(withoutAsking(key), isUnmarked(key));
  if (named) return { ...whole, ...named, strength: WRITTEN_SHORT };
  const entry = lookUpReadings(whole.core, isUnmarked(whole.core));
  if (!entry || (entry.owner !== null && whole.owner !== null)) return whole;
  const owner = whole.owner ?? entry.owner;
  const place = whole.place ?? entry.place;
  return { ...whole, attributes: entry.attributes, owner, place, strength: WRITTEN_SHORT };
}

const WRITTEN_SHORT = 0.92;

/** "Tiêm ở đâu": what is asked for, as a label would say it. */
function ofQuestion(whole: Meaning, key: string, unmarked: boolean): Meaning {
  const question = saidAsLabels(key, unmarked);
  if (!question) return whole;
  let first: Meaning | null = null;
  for (const label of question.labels) {
    const named = readMeaning(label, fold(label), unmarked);
    const answers = [...named.attributes].filter((one) => mayAnswer[question.asked](one));
    if (answers.length > 0) {
      return { ...named, attributes: new Set(answers), strength: named.strength * OF_QUESTION };
    }
    first ??= named;
  }
  return first ? { ...first, attributes: NOTHING, strength: 0 } : whole;
}

const mayAnswer = {
  any: () => true,
  number: (attribute: string) => NUMBER_ATTRIBUTES.has(attribute),
  tick: (attribute: string) => TICK_ATTRIBUTES.has(attribute),
} as const;
const OF_QUESTION = 0.94;

/** "Toán - Mức đạt": a subject, and what is asked of it. */
function ofSubject(whole: Meaning, key: string, unmarked: boolean): Meaning {
  const attributes = new Set(aspectOfSubject(key, unmarked));
  return attributes.size > 0 ? { ...whole, attributes, strength: OF_SUBJECT } : whole;
}

const OF_SUBJECT = 0.96;

/** The words of a known name in another order, or with another word for its kind. */
function writtenOtherwise(whole: Meaning): Meaning {
  // "Nộp chưa" asks whether, "Chưa nộp" says that not: their words are not for turning round.
  if (ASKS_WHETHER.test(whole.core)) return whole;
  const entry = lookUpNearly(withoutNeutral(expandAbbreviations(whole.core)));
  if (!entry || entry.owner !== null) return whole;
  const place = whole.place ?? entry.place;
  return { ...whole, place, attributes: entry.attributes, strength: OTHERWISE_WRITTEN };
}

const OTHERWISE_WRITTEN = 0.88;
const ASKS_WHETHER = new RegExp(` (?:${spellingKey('chưa')}|${spellingKey('không')})$`);

/** "CCCD nam", "Họ tên nữ": of the husband or the wife to be, as registers of marriages say. */
function ofCouple(whole: Meaning, unmarked: boolean): Meaning {
  const at = whole.core.lastIndexOf(' ');
  const owner = COUPLE.get(whole.core.slice(at + 1));
  if (owner === undefined || at < 0 || whole.owner !== null) return whole;
  const core = whole.core.slice(0, at);
  const named = readMeaning(core, fold(core), unmarked);
  const isPersons = [...named.attributes].some((one) => OF_SPOUSES.has(one));
  return isPersons ? { ...named, owner, strength: named.strength * OF_COUPLE } : whole;
}

const OF_COUPLE = 0.95;
const COUPLE: ReadonlyMap<string, string> = new Map([
  [spellingKey('nam'), 'husband'],
  [spellingKey('nữ'), 'wife'],
]);
const OF_SPOUSES: ReadonlySet<string> = new Set(
  'full_name dob dob_year age national_id ethnicity nationality address hamlet phone job'.split(
    ' ',
  ),
);

/** What a remark in brackets says besides whose and where. */
function remark(aside: string): string {
  const key = spellingKey(aside);
  return readQualifiers(key, isUnmarked(key)).rest;
}

/** What brackets add may be a qualifier (already read) or a remark; the words before them name. */
function withoutBrackets(whole: Meaning, outside: string, unmarked: boolean): Meaning {
  const key = spellingKey(outside);
  const meaning = readMeaning(key, fold(outside), unmarked);
  if (meaning.attributes.size === 0) return whole;
  if (whole.attributes.size > 0 && meaning.strength < 1) return whole;
  return {
    ...meaning,
    strength: meaning.strength * IN_BRACKETS,
    owner: whole.owner ?? meaning.owner,
    place: whole.place ?? meaning.place,
  };
}

const IN_BRACKETS = 0.95;

/** Beside a word of whose or where it is they only say that its place or name is meant. */
const PLACE_OR_NAME =
  /^(?:(?:noi|cho|dia chi)(?: (?:dang ky|dk))?|ten|tai|theo|noi theo|dia chi (?:theo|tai))$/;
const NAME = /^(?:ten|theo)$/;
/** "Người giới thiệu thứ hai" is no Monday. */
const TURN = /^(?:thu (?:nhat|hai)|so [123]|[123])$/;
const NOTHING: ReadonlySet<string> = new Set();
const UNQUALIFIED = { owner: null, place: null, strength: 1 };
const OWNERS_NAME: ReadonlySet<string> = new Set(['full_name']);
const PLACES_ADDRESS: ReadonlySet<string> = new Set(['address']);

/** "Là gì của người mất", "Quan hệ với người được thay đổi": whoever the other is. */
const WITH_WHOM =
  /^(?:moi )?(?:quan he|qh) (?:gi )?(?:voi|cua)\b|^la (?:gi )?(?:cua|voi)\b|^la gi\b/;
const RELATION: ReadonlySet<string> = new Set(['relation']);

function readMeaning(key: string, plain: string, unmarked: boolean): Meaning {
  const whole = lookUp(key, unmarked) ?? (unmarked ? lookUpCompact(plain) : null);
  if (whole) return { ...whole, strength: 1, core: key };
  const days = daysNamed(plain);
  if (days.length > 0) return { ...UNQUALIFIED, attributes: new Set(days), core: key };
  const asked = withoutAsking(key);
  const bare = asked === key ? null : lookUp(asked, unmarked && isUnmarked(asked));
  if (bare) return { ...bare, strength: 0.98, core: asked };
  if (WITH_WHOM.test(fold(asked))) {
    return { ...UNQUALIFIED, attributes: RELATION, strength: OF_ALTERNATIVES, core: asked };
  }
  const { owner, place, rest, ownerStandsAlone } = readQualifiers(asked, unmarked);
  const core = withoutAsking(rest);
  const qualified = { owner, place, core: core || asked };
  const kind = fold(core);
  if (place !== null && (core === '' || PLACE_OR_NAME.test(kind))) {
    return { ...qualified, attributes: PLACES_ADDRESS, strength: 0.95 };
  }
  if (place === null && ownerStandsAlone && (core === '' || NAME.test(kind) || TURN.test(kind))) {
    return { ...qualified, attributes: OWNERS_NAME, strength: 0.95 };
  }
  const named = core === asked ? null : lookUp(core, unmarked && isUnmarked(core));
  if (named && owner !== null && namesDoerOf(asked, core, named.attributes)) {
    return { ...qualified, core: asked, attributes: NOTHING, strength: 0 };
  }
  if (named) {
    return {
      ...qualified,
      attributes: named.attributes,
      strength: 0.97,
      place: place ?? named.place,
    };
  }
  const expanded = expandAbbreviations(core);
  if (expanded !== core) {
    const meaning = readMeaning(expanded, fold(expanded), unmarked && isUnmarked(expanded));
    return {
      ...meaning,
      strength: meaning.strength * 0.98,
      owner: owner ?? meaning.owner,
      place: place ?? meaning.place,
    };
  }
  for (const simpler of [withoutNumbers(core), withoutNeutral(core)]) {
    const found = simpler === core ? null : lookUp(simpler, unmarked && isUnmarked(simpler));
    if (found) return { ...qualified, attributes: found.attributes, strength: 0.95 };
  }
  return { ...qualified, attributes: NOTHING, strength: 0 };
}

/** "Người lập thực đơn" is whoever draws it up, not the bill of fare of anybody. */
function namesDoerOf(asked: string, core: string, attributes: ReadonlySet<string>): boolean {
  return (
    asked.startsWith(WHOEVER) &&
    asked.endsWith(` ${core}`) &&
    [...attributes].every((one) => OWN_NAMES.has(one))
  );
}

const WHOEVER = `${spellingKey('người')} `;

function withoutNumbers(key: string): string {
  return key
    .split(' ')
    .filter((word) => !/^\d+$/.test(word))
    .join(' ');
}
