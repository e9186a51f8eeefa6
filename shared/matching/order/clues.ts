import { akinness } from '../akin/akin-words';
import type { Candidate } from '../candidates';
import { saysOwner } from '../doubts';
import { isTelling, tellsApart } from '../extra-words';
import { type Fit, valueFit } from '../fit';
import { closeAlone, closeInAll } from '../lies';
import { answersByChoice } from '../options/choices';
import { ownersFit, placeFit } from '../persons/owner-fit';
import { NEGLIGIBLE, type Phrase, type Word } from '../phrase';
import { type ColumnReading, type ControlReading, standsOver } from '../readings';
import { haveSameNumber, isRefused, numbersOf } from '../refusals';
import { isWider, writtenOut } from '../similarity';
import { isUnmistakable } from '../sorts';
import { type Clue, WEIGHTS } from '../weights';
import { holdsLongText } from './long-text';

/** What names and values say about a pair that words alone leave open. */
export interface PairClues {
  clues: readonly Clue[];
  fit: Fit;
}

/** Owners and places that fit worse than this are others', or not said. */
const SAME_OWNER = 0.9;
/** A list that takes fewer of the values is another's. */
const LEAST_TAKEN = 0.34;

/** Everything that names and values say about a pair; null when the two cannot be one thing. */
export function cluesOf(
  column: ColumnReading,
  reading: ControlReading,
  candidate: Candidate | undefined,
): PairClues | null {
  const owner = ownersFit(column, reading);
  const place = placeFit(column, reading);
  if (isRefused(column, reading, Math.min(owner, place))) return null;
  const fit = candidate?.fit ?? valueFit(column, reading.control);
  if (!takesEnough(fit, reading)) return null;
  if (isNumberForList(column, reading) && candidate === undefined) return null;
  const clues: Clue[] = [
    ...cluesOfWords(column, reading, candidate),
    ...cluesOfHeadings(column, reading),
    ...cluesOfSorts(column, reading),
    ...cluesOfValues(column, reading, fit),
  ];
  if (owner * place < SAME_OWNER) clues.push('ownerUnsaid');
  return { clues, fit };
}

/**
 * A list that lacks some choices may be the column's all the same, and a date may be known in part;
 * any other field takes all or none.
 */
function takesEnough({ accepted, yearless, total }: Fit, { control }: ControlReading): boolean {
  if (accepted + yearless === total) return true;
  const takesSome = control.options.length > 0 || control.kind === 'date';
  return takesSome && accepted >= total * LEAST_TAKEN;
}

/** Lists that do not show what they offer seldom offer numbers. */
function isNumberForList({ sort }: ColumnReading, { control }: ControlReading): boolean {
  return sort === 'amount' && control.kind === 'combobox' && control.options.length === 0;
}

function* cluesOfWords(
  column: ColumnReading,
  reading: ControlReading,
  candidate: Candidate | undefined,
): Generator<Clue> {
  const mine = writtenOut(column.phrase, reading.phrase);
  const its = writtenOut(reading.phrase, column.phrase);
  const worded = wording(mine, its, candidate?.score ?? 0);
  yield worded;
  if (LOOSELY_WORDED.has(worded)) {
    const akin = akinness(mine, its);
    if (akin !== 'none') yield AKIN[akin];
  }
  if (worded !== 'likeness80') yield* cluesOfUse(column, reading);
  if (candidate?.evidence.by === 'name') yield 'technicalName';
  if (mine.attributes.size > 0 && its.attributes.size > 0) {
    const isShared = [...mine.attributes].some((one) => its.attributes.has(one));
    if (isShared) yield 'meaningSame';
    else if (!isWider(mine, its)) yield 'meaningDiffers';
  }
  if ([...lacking(mine, its), ...lacking(its, mine)].some(tellsApart)) yield 'toldApart';
  const [number, other] = [numbersOf(column), numbersOf(reading)];
  if (number === '' && other === '') return;
  if (haveSameNumber(column, reading)) yield 'numberSame';
  else if (number === '' || other === '') yield 'numberOnOneSide';
}

/** How closely the words of both are used for one another, without and with what stands over them. */
function* cluesOfUse({ lies }: ColumnReading, reading: ControlReading): Generator<Clue> {
  yield `close${stepOf(closeAlone(lies, reading.lies) ?? OF_UNUSED)}`;
  const inAll = closeInAll(lies, reading.lies);
  if (inAll !== null) yield `closeInAll${stepOf(inAll)}`;
}

/** Words that nobody has used speak for no pair; they need not be far from others either. */
const OF_UNUSED = 0.2;

const CLOSE = [0, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const stepOf = (close: number): Step => CLOSE.filter((least) => close >= least).length as Step;

/** Wordings so far apart that words of nearly one sense tell more. */
const LOOSELY_WORDED: ReadonlySet<Clue> = new Set(['tellingAll', 'telling', 'kindWord', 'noWord']);
const AKIN = { all: 'akinAll', oneSide: 'akinOneSide', some: 'akinSome' } as const;

/** How alike the two texts are, in steps. */
function wording(mine: Phrase, its: Phrase, score: number): Clue {
  if (score >= WEIGHTS.certain) return 'likeness80';
  if (score >= 0.7) return 'likeness70';
  if (score >= 0.6) return 'likeness60';
  if (score >= WEIGHTS.offered) return 'likeness50';
  const shared = mine.words.filter((word) => has(its, word));
  if (shared.some(isTelling)) {
    return saysAllOf(mine, its) || saysAllOf(its, mine) ? 'tellingAll' : 'telling';
  }
  return shared.some(({ weight }) => weight > NEGLIGIBLE) ? 'kindWord' : 'noWord';
}

function saysAllOf(a: Phrase, b: Phrase): boolean {
  const telling = b.words.filter(isTelling);
  return telling.length > 0 && telling.every((word) => has(a, word));
}

/** What stands over the column and over the control. */
function* cluesOfHeadings(column: ColumnReading, reading: ControlReading): Generator<Clue> {
  const isOverControl = (word: Word) => standsOver(reading, word);
  if (lacking(column.phrase, reading.phrase).some(isOverControl)) yield 'contextSays';
  const said = column.headings.filter(({ weight }) => weight > NEGLIGIBLE);
  if (said.length === 0) return;
  if (saysOwner(column, reading)) {
    yield 'headingAll';
    return;
  }
  const found = said.filter(isOverControl).length;
  yield found === said.length ? 'headingAll' : found > 0 ? 'headingSome' : 'headingNone';
}

function* cluesOfSorts(column: ColumnReading, { asked }: ControlReading): Generator<Clue> {
  const { sort } = column;
  const [first] = asked;
  if (sort === null) {
    if (first !== undefined && isUnmistakable(first) && column.column.samples.length > 0) {
      yield 'sortMissing';
    }
  } else if (first === undefined) {
    if (isUnmistakable(sort)) yield 'sortUnasked';
  } else if (first === sort) yield `sort:${sort}`;
  else if (asked.includes(sort)) yield 'sortMaybe';
  else yield isUnmistakable(sort) || asked.some(isUnmistakable) ? 'sortContrary' : 'sortOther';
  if (column.asked.length === 0 || first === undefined) return;
  if (!column.asked.some((one) => asked.includes(one))) yield 'askOther';
}

function* cluesOfValues(column: ColumnReading, reading: ControlReading, fit: Fit): Generator<Clue> {
  if (fit.total === 0) {
    yield 'noValues';
    return;
  }
  const { kind, options } = reading.control;
  if (options.length > 0) {
    const isTold = answersByChoice(column.answers, reading.offered);
    if (fit.accepted < fit.total) yield 'listPart';
    else yield isTold ? 'listTelling' : column.answers.size > 1 ? 'listAll' : 'listOne';
  }
  if (kind === 'checkbox') yield 'tick';
  if (kind === 'textarea') yield holdsLongText(column) ? 'longText' : 'shortText';
}

function lacking(phrase: Phrase, other: Phrase): Word[] {
  return phrase.words.filter((word) => word.weight > NEGLIGIBLE && !has(other, word));
}

function has({ words }: Phrase, word: Word): boolean {
  return words.some(({ plain }) => plain === word.plain);
}
