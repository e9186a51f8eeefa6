import type { SubjectKind } from '../movement';
import type { ScoreLine } from './lines';
import type { Sign } from './points-text';
import { type Asker, askAbout, type Choice } from './questions';
import { CONDITION, levels, type Place, type Scoring, scoringOf, withWords } from './scoring-of';
import type { Section } from './sections';
import type { Effect, Root } from './shape';
import { type TreeNode, withDetails } from './tree';

/** A criterion or item of the sheet; `scoring` null while a question of it is open. */
export interface DraftPart {
  code: string;
  title: string;
  line: ScoreLine;
  scoring: Scoring | null;
  effect: Effect;
  items: DraftPart[];
  /** Lines of its levels under one merged title: its score stands in one of them. */
  levelLines: readonly ScoreLine[];
}

export interface DraftGroup {
  code: string;
  title: string;
  line: ScoreLine;
  /** The effect of its criteria; null where they differ. */
  effect: Effect | null;
  /** What the sheet says the group gives; null: nothing. */
  stated: number | null;
  criteria: DraftPart[];
}

/** In the order of the sheet; criteria in no group stand by themselves. */
export type DraftRoot = DraftGroup | DraftPart;
export const isGroup = (root: DraftRoot): root is DraftGroup => 'criteria' in root;

/** Codes of groups and criteria as they are suggested: "BDSC.N.1", "BDSC.TT.1", "BDSC.TT.1.2". */
interface Codes {
  group: () => string;
  criterion: () => string;
}

function makeCodes(plan: string, kind: SubjectKind): Codes {
  const subject = kind === 'collective' ? 'TT' : 'CN';
  let groups = 0;
  let criteria = 0;
  return {
    group: () => `${plan}.N.${++groups}`,
    criterion: () => `${plan}.${subject}.${++criteria}`,
  };
}

/** Groups, criteria and items with suggested codes, and how each is scored. */
export function draftRoots(
  roots: readonly Root[],
  plan: string,
  kind: SubjectKind,
  asker: Asker,
): DraftRoot[] {
  const codes = makeCodes(plan, kind);
  return roots.flatMap(({ node, section }) => {
    const { line, children } = node;
    if (children.length === 0 || isMerged(node)) {
      return draftCriterion(node, { section, cap: null, codes, asker }) ?? [];
    }
    const stated = statedPoints(line);
    const code = codes.group();
    const cap = section === null ? null : stated;
    const criteria = children.flatMap(
      (child) => draftCriterion(child, { section, cap, codes, asker }) ?? [],
    );
    const effects = new Set(criteria.map(({ effect }) => effect));
    const [effect = null] = effects.size === 1 ? effects : [];
    return { code, title: line.title, line, effect, stated, criteria };
  });
}

/** What holds for all criteria of a root. */
interface Setting {
  section: Section | null;
  /** The most that the group can add or take; null: not said. */
  cap: number | null;
  codes: Codes;
  asker: Asker;
}

/** Null for a line that only says more of the line above. */
function draftCriterion(node: TreeNode, setting: Setting): DraftPart | null {
  const { line, children } = node;
  const effect = effectOf(line, setting.section, setting.asker);
  const place: Place = { effect: effect ?? 'base', cap: setting.cap };
  if (setting.section === 'condition') return asOne(node, CONDITION, place, setting);
  if (children.length === 0) {
    const scoring = scoringOf(line, place, setting.asker);
    return scoring === 'detail' ? null : asOne(node, effect && scoring, place, setting);
  }
  const levelled = isMerged(node) ? mergedScoring(node, setting.asker) : 'items';
  if (levelled !== 'items') {
    const levelLines = children.map((child) => child.line);
    return { ...asOne(node, levelled, place, setting), title: line.title, levelLines };
  }
  const code = setting.codes.criterion();
  const items = children.flatMap((child, index): DraftPart[] => {
    const scoring = scoringOf(child.line, { ...place, cap: null }, setting.asker);
    if (scoring === 'detail') return [];
    const own = { title: child.line.title, line: child.line, items: [], levelLines: [] };
    return [{ ...own, code: `${code}.${index + 1}`, effect: place.effect, scoring }];
  });
  const part = { code, title: line.title, line, effect: place.effect, levelLines: [] };
  if (items.some(({ scoring }) => scoring?.kind !== 'condition')) {
    return { ...part, items, scoring: itemsScoring(items) };
  }
  const whole = withDetails(line, titlesOf(children));
  const scoring = items.length > 0 ? CONDITION : scoringOf(whole, place, setting.asker);
  return scoring === 'detail' ? null : { ...part, title: whole.title, items: [], scoring };
}

/** A line and those under it as one criterion. */
function asOne(
  { line, children }: TreeNode,
  scoring: Scoring | null,
  { effect }: Place,
  { codes }: Setting,
): DraftPart {
  const { title } = withDetails(line, titlesOf(children));
  return { code: codes.criterion(), title, line, scoring, effect, items: [], levelLines: [] };
}

const titlesOf = (nodes: readonly TreeNode[]): string[] => nodes.map(({ line }) => line.title);

const isMerged = ({ children }: TreeNode): boolean =>
  children.length > 0 && children.every(({ line }) => line.sharesTitle);

/** Several points under one merged title: levels of which one is reached, or items that add up. */
function mergedScoring({ line, children }: TreeNode, asker: Asker): Scoring | 'items' | null {
  const steps = children.flatMap(({ line: own }) =>
    own.points?.kind === 'points' ? [{ title: own.title, points: own.points.maximum }] : [],
  );
  if (steps.length < children.length || steps.length < 2) return 'items';
  const answer = asker.ask({
    kind: 'merged-title',
    cell: line.cell,
    params: { title: line.title, count: children.length },
    choices: [
      { value: 'levels', say: 'template.choice.levels' },
      { value: 'items', say: 'template.choice.items' },
    ],
  });
  if (answer === 'levels') return levels(steps);
  return answer === null ? null : 'items';
}

/** The sum of the items as they are; null while one of them is open. */
function itemsScoring(items: readonly DraftPart[]): Scoring | null {
  const maximum = sumOf(items);
  return maximum === null ? null : { kind: 'items', maximum, suggested: false, unsourced: 0 };
}

/** Points of all parts together, conditions giving none; null while one of them is open. */
export function sumOf(parts: readonly DraftPart[]): number | null {
  const hundredths = parts.map(({ scoring }) =>
    scoring === null ? null : scoring.kind === 'condition' ? 0 : Math.round(scoring.maximum * 100),
  );
  if (hundredths.includes(null)) return null;
  return hundredths.reduce((sum: number, value) => sum + (value ?? 0), 0) / 100;
}

/** Points that a line states for all below it; null when it states none. */
export const statedPoints = ({ points }: ScoreLine): number | null =>
  points?.kind === 'points' ? points.maximum : null;

/** Whether a line adds or takes; null while that is open. */
function effectOf(line: ScoreLine, section: Section | null, asker: Asker): Effect | null {
  if (section === 'bonus' || section === 'deduction') return section;
  if (section !== 'mixed') {
    return line.points?.kind === 'points' && line.points.sign === 'minus' ? 'deduction' : 'base';
  }
  const sign = signOf(line);
  if (sign !== null) return sign === 'minus' ? 'deduction' : 'bonus';
  const answer = askAbout(line, 'mixed-effect', EFFECTS, asker);
  return answer === 'bonus' || answer === 'deduction' ? answer : null;
}

const EFFECTS = [
  { value: 'bonus', say: 'template.choice.bonus' },
  { value: 'deduction', say: 'template.choice.deduction' },
] as const satisfies readonly Choice[];

function signOf(line: ScoreLine): Sign | null {
  const points = withWords(line);
  return points?.kind === 'points' || points?.kind === 'each' ? points.sign : null;
}
