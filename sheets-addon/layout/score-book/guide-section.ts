import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { WantedCell } from '../wanted/types';
import { textOf } from './wanted-cells';

/** Columns of «Hướng dẫn», from left to right, in pixels. */
export const GUIDE_COLUMN = {
  item: 'TDS.MUC',
  content: 'TDS.NOI_DUNG',
  note: 'TDS.GHI_CHU',
  source: 'TDS.NGUON',
} as const;

/** A table of the guide; the code is its identity in the sheet. */
export interface GuideSection {
  code: string;
  /** Titles of its columns, the section's own first. */
  title: readonly string[];
  lines: readonly GuideLine[];
}

export interface GuideLine {
  /** Null for lines known by their place in the section: nobody enters anything there. */
  code: string | null;
  cells: readonly WantedCell[];
}

/** A section of texts alone. */
export const textSection = (
  code: string,
  title: readonly Heading[],
  lines: readonly (readonly string[])[],
): GuideSection => lineSection(code, title, lines.map(textLine));

export const lineSection = (
  code: string,
  title: readonly Heading[],
  lines: readonly GuideLine[],
): GuideSection => ({ code, title: title.map((name) => say(`sheets.guide.${name}`)), lines });

export const textLine = (texts: readonly string[]): GuideLine => ({
  code: null,
  cells: texts.map((text) => textOf(text, STYLE.body)),
});

export type Heading =
  | 'what'
  | 'steps'
  | 'steps.who'
  | 'steps.until'
  | 'sheets'
  | 'meaning'
  | 'colours'
  | 'classes'
  | 'classes.group'
  | 'from'
  | 'deadlines'
  | 'deadlines.what'
  | 'deadlines.to'
  | 'themes'
  | 'targets'
  | 'personal-tasks'
  | 'unit-tasks'
  | 'channels'
  | 'phases'
  | 'phases.review'
  | 'report'
  | 'awards'
  | 'awards.when'
  | 'awards.to'
  | 'dossier'
  | 'dossier.form'
  | 'copies'
  | 'copies.count'
  | 'copies.to'
  | 'duties'
  | 'duties.tasks'
  | 'subjects'
  | 'subjects.members'
  | 'source'
  | 'glossary';
