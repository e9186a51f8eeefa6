import { type Language, say, type WordKey, type WordParams } from '../words';
import type { Decision } from './decide';
import type { ColumnMatch } from './types';
import { WEIGHTS } from './weights';

interface Saying {
  key: WordKey;
  params: WordParams;
}

/** A decision in words: certain when its score says so and nothing speaks against it. */
export function describe(decision: Decision, language: Language | undefined): ColumnMatch {
  const { column, control, candidate } = decision;
  const doubts = doubtsAbout(decision);
  const isCertain = doubts.length === 0 && candidate.score >= WEIGHTS.certain;
  const sayings = [...reasonsFor(decision), ...(isCertain ? [] : doubts)];
  if (!isCertain && doubts.length === 0) sayings.push(saying('matching.weak'));
  return {
    columnId: column.column.id,
    controlId: control.control.id,
    tier: isCertain ? 'certain' : 'review',
    score: Math.round(candidate.score * 1000) / 1000,
    reasons: sayings.map(({ key, params }) => say(key, params, language)),
  };
}

function saying(key: WordKey, params: WordParams = {}): Saying {
  return { key, params };
}

function reasonsFor({ candidate: { evidence, fit }, control: { control, whose } }: Decision) {
  const reasons: Saying[] = [];
  if (evidence.by === 'hint') reasons.push(saying('matching.hint', { hint: evidence.hint }));
  else if (evidence.by === 'name') reasons.push(saying('matching.name', { name: evidence.name }));
  else reasons.push(saying(`matching.${evidence.by}`, { label: control.label }));
  const section = control.section.at(-1);
  if (section !== undefined && (whose.owner !== null || whose.place !== null)) {
    reasons.push(saying('matching.section', { section }));
  }
  if (fit.accepted > 0 && fit.accepted === fit.total) {
    reasons.push(saying('matching.values', { count: fit.accepted, total: fit.total }));
  }
  return reasons;
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
  if (fit.accepted < fit.total) {
    doubts.push(saying('matching.misfit', { count: fit.accepted, total: fit.total }));
  }
  if (isDoubtfulOwner) doubts.push(saying('matching.otherOwner'));
  return doubts;
}
