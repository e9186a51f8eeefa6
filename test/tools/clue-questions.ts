import { pairUp, type Question, readQuestion } from '../../shared/matching/around';
import { type Decision, decide, isCertain } from '../../shared/matching/decide';
import { gridQuestion } from '../../shared/matching/grid';
import { cluesOf } from '../../shared/matching/order/clues';
import { completeByClues } from '../../shared/matching/order/complete';
import { Places } from '../../shared/matching/order/places';
import type { Pairs } from '../../shared/matching/pairs';
import type { Readings } from '../../shared/matching/readings';
import { type Clue, heard } from '../../shared/matching/weights';
import type { CaseGold, FormCase } from './form-cases';

/** One column before the controls that may be its: which of them is right, if any is. */
export interface ClueQuestion {
  /** The clues of each control that may be it. */
  answers: (readonly Clue[])[];
  /** Place in `answers`, or -1. */
  right: number;
  /** How much it counts. */
  weight: number;
}

/**
 * Of the names that the matcher knows it forgets half, another half each time, so that the pages it
 * was tuned on ask what pages that nobody has seen would ask.
 */
const TIMES_FORGOTTEN = 4;
const WHEN_FORGOTTEN = 0.4;
/** What is still open when all names are known is what these pages have hardest; others ask it less. */
const WHEN_KNOWN = 0.4;
/** A column whose own control is taken away asks as well; there are fewer such columns than others. */
const WITHOUT_CONTROL = 0.06;
/** What is asked before anything but words has spoken teaches the clues that begin, and counts less. */
const WHEN_BEGUN = 0.3;

/**
 * Everything that the pages ask where words alone leave it open, each column asked when the matcher
 * has done what it can for all others: that is when it is decided. (Asked while nothing but words had
 * spoken, the clues of places learnt how a form looks that is mostly open.)
 */
export function questionsOf(cases: readonly FormCase[]): ClueQuestion[] {
  return cases.flatMap(({ columns, controls, grids, gold }) => {
    const single = gold.filter(({ grid }) => grid === undefined);
    const form: Question = { columns, controls, layout: 'form', known: new Map() };
    const ofForm = questions(form, single, ({ controlIds }) => controlIds);
    const ofGrids = grids.flatMap((grid) =>
      questions(gridQuestion(columns, grid), gold, (one) => {
        const row = grid.cells.find((cells) => cells.includes(one.grid?.controlId ?? null));
        return row && one.grid ? [String(row.indexOf(one.grid.controlId))] : [];
      }),
    );
    return [...ofForm, ...ofGrids];
  });
}

function questions(
  question: Question,
  gold: readonly CaseGold[],
  rightFor: (gold: CaseGold) => readonly string[],
): ClueQuestion[] {
  const readings = readQuestion(question);
  const times = [...Array(TIMES_FORGOTTEN).keys()];
  const all = [
    { read: readings, weight: WHEN_KNOWN },
    ...times.map((time) => ({ read: forgetful(readings, time), weight: WHEN_FORGOTTEN })),
  ];
  return all.flatMap(({ read, weight }) => {
    const pairs = pairUp(read, question.known);
    const byWords = decide(pairs);
    const isByWords = certainOf(pairs, byWords);
    const states = [
      { certain: isByWords, share: WHEN_BEGUN },
      { certain: certainOf(pairs, completeByClues(pairs, byWords)), share: 1 },
    ];
    return gold.flatMap((one): ClueQuestion[] => {
      const row = read.columns.findIndex(({ column }) => column.header === one.header);
      if (row < 0) return [];
      const ids = rightFor(one);
      const right = read.controls.findIndex(({ control }) => ids.includes(control.id));
      return states.flatMap(({ certain, share }) => {
        const others = certainBeside(certain, row, right);
        const own = isByWords.has(row)
          ? []
          : [{ ...asked(pairs, others, row, right), weight: weight * share }];
        if (right < 0) return own;
        const bereft = asked(without(pairs, row, right), others, row, -1);
        return [...own, { ...bereft, weight: weight * share * WITHOUT_CONTROL }];
      });
    });
  });
}

function certainOf(
  pairs: Pairs,
  decisions: readonly (Decision | null)[],
): ReadonlyMap<number, number> {
  return new Map(
    decisions.flatMap((one, row) =>
      one && isCertain(one) ? [[row, pairs.controls.indexOf(one.control)] as const] : [],
    ),
  );
}

/** What is certain of all other columns, where none of them took this one's control. */
function certainBeside(certain: ReadonlyMap<number, number>, row: number, right: number) {
  return new Map([...certain].filter(([other, place]) => other !== row && place !== right));
}

function asked(pairs: Pairs, certain: ReadonlyMap<number, number>, row: number, right: number) {
  const places = new Places(pairs, certain);
  const answers: (readonly Clue[])[] = [];
  let at = -1;
  for (const place of places.near(row)) {
    const column = pairs.columns[row];
    const control = pairs.controls[place];
    const found = column && control && cluesOf(column, control, pairs.rows[row]?.get(place));
    if (!found) continue;
    if (place === right) at = answers.length;
    answers.push(heard(found.clues, places.clues(row, place)));
  }
  return { answers, right: at };
}

/** The pairs as they are when a column's own control stands there for another column. */
function without(pairs: Pairs, row: number, place: number): Pairs {
  const controls = pairs.controls.map((reading, at) =>
    at === place ? { ...reading, control: { ...reading.control, form: 'taken away' } } : reading,
  );
  const rows = pairs.rows.map((found, at) =>
    at === row ? new Map([...found].filter(([other]) => other !== place)) : found,
  );
  return { ...pairs, controls, rows };
}

/** The same texts, with what half of them are known to name forgotten. */
function forgetful(readings: Readings, time: number): Readings {
  const forget = <T extends Readings['columns' | 'controls'][number]>(reading: T): T => {
    const { phrase } = reading;
    if ((sumOf(phrase.key) + time) % 2 === 0) return reading;
    return { ...reading, phrase: { ...phrase, attributes: new Set<string>() } };
  };
  const { columns, controls } = readings;
  return { ...readings, columns: columns.map(forget), controls: controls.map(forget) };
}

function sumOf(text: string): number {
  return [...text].reduce((sum, letter, at) => sum + (at + 1) * letter.charCodeAt(0), 0);
}
