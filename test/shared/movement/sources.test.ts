import { describe, expect, it } from 'vitest';
import { planCodes, SOURCED_KINDS, type SourcedKind, sourcedParts } from '../../../shared/movement';
import { planOf } from './plan-of';

/**
 * Counted by hand from the description of the five plans: parts with a section, and parts that are on
 * the list of gaps because the description names no section for them. Kinds that are not listed here
 * have no part at all.
 */
const COUNTED: Readonly<
  Record<string, Partial<Record<SourcedKind, [known: number, gaps: number]>>>
> = {
  P1: {
    subjects: [0, 2],
    themes: [0, 6],
    criteria: [4, 0],
    targets: [0, 1],
    personalTasks: [6, 0],
    channels: [0, 3],
    phases: [0, 2],
    deadlines: [0, 2],
    awards: [0, 1],
  },
  P2: {
    subjects: [0, 2],
    themes: [0, 8],
    criteria: [10, 0],
    duties: [0, 4],
    phases: [0, 2],
    deadlines: [0, 2],
    awards: [0, 6],
  },
  P3: {
    subjects: [0, 2],
    themes: [0, 6],
    criteria: [8, 0],
    targets: [0, 2],
    unitTasks: [12, 3],
    phases: [0, 2],
    deadlines: [0, 4],
    awards: [0, 4],
    sections: [0, 3],
  },
  P4: {
    subjects: [0, 2],
    themes: [0, 6],
    criteria: [9, 0],
    duties: [0, 4],
    phases: [0, 2],
    deadlines: [0, 2],
    awards: [0, 9],
  },
  P5: {
    subjects: [0, 2],
    themes: [0, 6],
    criteria: [5, 0],
    duties: [0, 5],
    phases: [0, 2],
    deadlines: [0, 1],
    awards: [0, 8],
    copies: [0, 7],
    dossier: [0, 3],
  },
};

/** The sections of the description, in the order of the plan. */
const SECTIONS: Readonly<Record<string, string[]>> = {
  P1: ['III.1.1.a', 'III.1.1.b', 'III.1.1.c', 'III.1.2.a', 'V.2'],
  P2: [...upTo('III.1.1', 7), ...upTo('III.1.2', 3)],
  P3: [...upTo('III.1.1', 5), ...upTo('III.1.2', 3), 'V.4'],
  P4: [...upTo('III.1.1', 5), ...upTo('III.1.2', 4)],
  P5: [...upTo('III.2.1', 4), ...upTo('III.2.2', 1)],
};

describe('the sections that the parts of a plan stand in', () => {
  it.each(planCodes())('%s: every part has one or is on the list of gaps', (code) => {
    const parts = sourcedParts(planOf(code));
    const counts = SOURCED_KINDS.flatMap((kind) => {
      const own = parts.filter((part) => part.kind === kind);
      const known = own.filter(({ source }) => source !== null).length;
      return own.length === 0 ? [] : [[kind, [known, own.length - known]]];
    });
    expect(Object.fromEntries(counts)).toEqual(COUNTED[code]);
  });

  it.each(planCodes())('%s: they are those of its description', (code) => {
    const sources = sourcedParts(planOf(code)).flatMap(({ source }) => source ?? []);
    expect([...new Set(sources)]).toEqual(SECTIONS[code]);
  });

  it('are known for 54 parts of the five plans, and not for 126', () => {
    const parts = planCodes().flatMap((code) => sourcedParts(planOf(code)));
    const known = parts.filter(({ source }) => source !== null).length;
    expect([known, parts.length - known]).toEqual([54, 126]);
  });

  it('of parts that are our suggestion are not asked for', () => {
    const kinds = sourcedParts(planOf('P5')).map(({ kind }) => kind);
    expect(planOf('P5').report.sections.every(({ suggested }) => suggested)).toBe(true);
    expect(kinds).not.toContain('sections');
  });
});

function upTo(section: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${section}.${index + 1}`);
}
