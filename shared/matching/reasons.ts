import { type Language, say, type WordKey, type WordParams } from '../words';
import { type Decision, isCertain, type Neighbours } from './decide';
import { nearness } from './lies';
import type { ColumnMatch } from './types';
import { WEIGHTS } from './weights';

interface Saying {
  key: WordKey;
  params: WordParams;
}

/** A decision in words: certain when its score says so and nothing speaks against it. */
export function describe(decision: Decision, language: Language | undefined): ColumnMatch {
  const { column, control, candidate } = decision;
  const certain = isCertain(decision);
  const doubts = certain ? [] : doubtsAbout(decision);
  const sayings = [...reasonsFor(decision), ...doubts];
  if (!certain && doubts.length === 0) sayings.push(saying('matching.weak'));
  return {
    columnId: column.column.id,
    controlId: control.control.id,
    tier: certain ? 'certain' : 'review',
    score: Math.round(candidate.score * 1000) / 1000,
    reasons: sayings.map(({ key, params }) => say(key, params, language)),
  };
}

function saying(key: WordKey, params: WordParams = {}): Saying {
  return { key, params };
}

/** Texts that are this close say so by themselves. */
const CLOSE = 0.6;

function reasonsFor(decision: Decision) {
  const { column, candidate, control: reading, order } = decision;
  const { evidence, fit } = candidate;
  const { control, whose } = reading;
  const reasons: Saying[] = [];
  if (evidence.by === 'hint') reasons.push(saying('matching.hint', { hint: evidence.hint }));
  else if (evidence.by === 'name') reasons.push(saying('matching.name', { name: evidence.name }));
  else if (evidence.by !== 'order') {
    reasons.push(saying(`matching.${evidence.by}`, { label: control.label }));
  } else if (nearness(column.lies, reading.lies) >= CLOSE) {
    reasons.push(saying('matching.use', { label: control.label }));
  }
  if (order) reasons.push(...placeOf(order));
  const section = control.section.at(-1);
  if (section !== undefined && (whose.owner !== null || whose.place !== null)) {
    reasons.push(saying('matching.section', { section }));
  }
  // Where the match is not certain, values that cannot go in are a doubt, which is told as such.
  if (fit.accepted > 0 && (fit.accepted === fit.total || isCertain(decision))) {
    reasons.push(saying('matching.values', { count: fit.accepted, total: fit.total }));
  }
  if (fit.yearless > 0) {
    reasons.push(saying('matching.noYear', { count: fit.yearless, total: fit.total }));
  }
  return reasons;
}

function placeOf({ before, after }: Neighbours): Saying[] {
  if (before && after) {
    const params = { before: before.column.header, after: after.column.header };
    return [saying('matching.order.between', params)];
  }
  if (before) return [saying('matching.order.last', { before: before.column.header })];
  return after ? [saying('matching.order.first', { after: after.column.header })] : [];
}

/** What keeps a match from being certain: rivals on either side, values, another person's field. */
function doubtsAbout({ candidate, rivalControl, rivalColumn }: Decision): Saying[] {
  const doubts: Saying[] = [];
  if (rivalControl) {
    const label = rivalControl.control.label || rivalControl.control.selector;
    doubts.push(saying('matching.rivalControl', { label }));
  }
  if (rivalColumn) {
    doubts.push(saying('matching.rivalColumn', { header: rivalColumn.column.header }));
  }
  const { fit, score, isDoubtfulOwner } = candidate;
  if (score >= WEIGHTS.certain) return doubts;
  if (fit.accepted + fit.yearless < fit.total) {
    doubts.push(saying('matching.misfit', { count: fit.accepted, total: fit.total }));
  }
  if (isDoubtfulOwner) doubts.push(saying('matching.otherOwner'));
  return doubts;
}
