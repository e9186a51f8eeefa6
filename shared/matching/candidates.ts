import { headingFit, sortFit } from './doubts';
import { type Fit, valueFit } from './fit';
import { isPast } from './former';
import { answersByChoice } from './options/choices';
import { isNamedByChoices, isNamedByHeader } from './options/named-choices';
import { ownersFit, placeFit } from './persons/owner-fit';
import type { Phrase } from './phrase';
import { BY_NAME_ALONE, type ColumnReading, type ControlReading, NAMED } from './readings';
import { countsRows, haveSameNumber, isRunningNumber, numbersOf } from './refusals';
import { likeness, type Surroundings, sharedAttributes } from './similarity';
import type { TechnicalName } from './technical-names';
import { WEIGHTS } from './weights';

export type Evidence =
  | { by: 'same' | 'meaning' | 'words' | 'answers' | 'named' | 'order' }
  | { by: 'hint'; hint: string }
  | { by: 'name'; name: string };

/** How well one column and one control go together. */
export interface Candidate {
  score: number;
  evidence: Evidence;
  fit: Fit;
  /** Whose field it is speaks against it. */
  isDoubtfulOwner: boolean;
}

/** Below this nothing further is looked at: the pair will not be offered anyway. */
const LOWEST = 0.4;

/** Judges a pair; null when the two have nothing to do with each other. */
export function judge(column: ColumnReading, reading: ControlReading): Candidate | null {
  if (countsRows(column) && isRunningNumber(column, reading)) return null;
  if (isPast(column, reading)) return null;
  const owners = ownersFit(column, reading);
  const isUnowned = owners !== 1 && column.whose.owner === null;
  const owner = isUnowned && namesChoices(column, reading) ? 1 : owners;
  const place = placeFit(column, reading);
  const repeat = column.phrase.isRepeat === reading.phrase.isRepeat ? 1 : WEIGHTS.onlyOneRepeats;
  const number = numberFit(column, reading);
  // Texts are alike by 1 at most.
  if (owner * place * repeat * number < LOWEST) return null;
  const { value, evidence } = withAnswers(compare(column, reading), column, reading);
  const likely = value * owner * place * repeat * number * headingFit(column, reading);
  if (likely < LOWEST) return null;
  const values = valueFit(column, reading.control);
  return {
    score: Math.min(1, likely * values.factor * sortFit(column, reading)),
    evidence,
    fit: values,
    isDoubtfulOwner: owner * place < 0.9,
  };
}

/** The header names choices of the list, or the one that its marks stand for. */
const namesChoices = ({ choices, isTicked, column }: ColumnReading, { control }: ControlReading) =>
  isNamedByChoices(choices, control) || (isTicked && isNamedByHeader(column.header, control));

interface Comparison {
  value: number;
  evidence: Evidence;
}

/**
 * Names that have something in common, though not enough, and a list that offers just the answers
 * of the column: one thing. Names that have nothing in common leave it to the person.
 */
function withAnswers(
  found: Comparison,
  column: ColumnReading,
  reading: ControlReading,
): Comparison {
  if (found.value >= WEIGHTS.byAnswersAndWords) return found;
  const isNamed = namesChoices(column, reading);
  const differ = column.phrase.attributes.size > 0 && reading.phrase.attributes.size > 0;
  if (differ && !isNamed) return found;
  if (!isNamed && !answersByChoice(column.answers, reading.offered)) return found;
  const hasCommon = isNamed || found.value >= WEIGHTS.leastBesideAnswers;
  const value = hasCommon ? WEIGHTS.byAnswersAndWords : WEIGHTS.byAnswers;
  return { value, evidence: { by: isNamed ? 'named' : 'answers' } };
}

/** The best of label, hints and technical names; a label that is known speaks alone. */
function compare(column: ColumnReading, reading: ControlReading): Comparison {
  return compareTexts(column.phrase, reading, {
    context: reading.context,
    headings: column.headings,
    topics: [column.topics, reading.topics],
    values: column.values,
  });
}

function compareTexts(column: Phrase, reading: ControlReading, around: Surroundings): Comparison {
  const { phrase, hints, names } = reading;
  const byLabel = likeness(column, phrase, around);
  if (phrase.key === NAMED) {
    const { name } = nameLikeness(column, names);
    return { value: byLabel.value, evidence: { by: 'name', name } };
  }
  let best: Comparison = {
    value: byLabel.value,
    evidence: { by: byLabel.by === 'nothing' ? 'words' : byLabel.by },
  };
  if (byLabel.by === 'same' || phrase.attributes.size > 0) return best;
  for (const hint of hints) {
    const found = likeness(column, hint);
    const value = found.value * WEIGHTS.byHint;
    if (found.by !== 'words' && value > best.value) {
      best = { value, evidence: { by: 'hint', hint: hint.text } };
    }
  }
  const byName = nameLikeness(column, names);
  const value = byName.value * trustInName(phrase, byName.name);
  return value > best.value ? { value, evidence: { by: 'name', name: byName.name } } : best;
}

/** An autocomplete token is said on purpose; an id may be left over from another page. */
function trustInName(phrase: Phrase, name: string): number {
  if (phrase.key === '') return BY_NAME_ALONE;
  return AUTOCOMPLETE.test(name) ? WEIGHTS.byAutocomplete : WEIGHTS.byNameBesideLabel;
}

const AUTOCOMPLETE =
  /^(?:(?:section-\S+|shipping|billing|home|work|mobile) )*(?:given-name|family-name|additional-name|email|street-address|address-line[12]|address-level[12]|postal-code|country|country-name|bday|bday-day|bday-month|bday-year|cc-name|cc-number|cc-csc|cc-exp|cc-exp-month|cc-exp-year|organization|organization-title|tel-national)$/;

function nameLikeness(
  column: Phrase,
  names: readonly TechnicalName[],
): { value: number; name: string } {
  let best = { value: 0, name: '' };
  for (const { entry, strength, name, compact } of names) {
    const meaning = entry ? sharedAttributes(column, entry) * strength : 0;
    const same = compact !== '' && compact === column.compact ? 0.95 : 0;
    const value = Math.max(meaning, same);
    if (value > best.value) best = { value, name };
  }
  return best;
}

function numberFit(column: ColumnReading, reading: ControlReading): number {
  const [mine, its] = [numbersOf(column), numbersOf(reading)];
  const isSame = column.phrase.key === reading.phrase.key;
  if (haveSameNumber(column, reading) || (isSame && (mine === '' || its === ''))) return 1;
  if (mine !== '' && its !== '') return WEIGHTS.otherNumber;
  // "Số điện thoại 1" is the phone; what stands under "Học kỳ I" is not the whole year's.
  const isFirst = (column.phrase.numbers || reading.phrase.numbers) === '1';
  return isFirst ? 1 : WEIGHTS.numberOnOneSide;
}
