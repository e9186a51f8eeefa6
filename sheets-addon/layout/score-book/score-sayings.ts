import type { CriterionGroup, Plan } from '../../../shared/movement';
import { formatDate, plainNumber } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import { classLimits } from './class-limits';
import { groupClassRow, SCORE_ROW } from './codes';
import type { BookSubject, ScoreBook } from './types';

/** Sentences of a score sheet that are put together from the plan and the subject. */

/** The subject, with the codes that the extension asks for when evidence is handed in. */
export function sayWhose(
  { name, code, cluster }: BookSubject,
  { plan, period }: Pick<ScoreBook, 'plan' | 'period'>,
): string {
  return [
    say('score.sheet.whose', { name, code }),
    ...(cluster === '' ? [] : [say('score.sheet.cluster', { cluster })]),
    say('score.sheet.hand-in', { code, plan: plan.code, year: period.code }),
  ].join(' · ');
}

/** "Bước: tự chấm, đến hết 15/10/2026". */
export function sayStage({ stage, until }: Pick<ScoreBook, 'stage' | 'until'>): string {
  const running = say('score.stage.running', { stage: say(`score.stage.${stage}`) });
  const last = stage === 'closed' ? null : until[stage];
  return last === null
    ? running
    : `${running}, ${say('score.stage.until', { date: formatDate(last) })}`;
}

/** The group's title with what its bonuses and deductions may come to. */
export function sayGroup({ title, mostBonus, mostDeduction }: CriterionGroup): string {
  return withCaps(title, [
    mostBonus === null ? null : say('score.sheet.most-bonus', { points: plainNumber(mostBonus) }),
    mostDeduction === null
      ? null
      : say('score.sheet.most-deduction', { points: plainNumber(mostDeduction) }),
  ]);
}

/** Title of a row below the criteria. */
export function sayTotal(row: string, groups: readonly CriterionGroup[], plan: Plan): string {
  const { classes } = plan;
  const group = groups.find(({ code }) => groupClassRow(code) === row);
  if (group !== undefined) return say('score.sheet.group-class', { group: group.title });
  const most = (points: number | null) => [
    points === null ? null : say('score.sheet.most', { points: plainNumber(points) }),
  ];
  switch (row) {
    case SCORE_ROW.base:
      return say('score.sheet.base');
    case SCORE_ROW.bonus:
      return withCaps(say('score.sheet.bonus'), most(classes.mostBonus));
    case SCORE_ROW.deduction:
      return withCaps(say('score.sheet.deduction'), most(classes.mostDeduction));
    case SCORE_ROW.total:
      return say('score.sheet.total');
    default:
      return say('score.sheet.class');
  }
}

const SIGNS = { from: '≥', above: '>', below: '<', 'up-to': '≤' } as const;

/** "Ngưỡng xếp loại (gợi ý): Xuất sắc ≥ 90, Tốt ≥ 80, …, Yếu < 50". */
export function sayThresholds({ classes }: Plan): string {
  const steps = classLimits(classes)
    .map(({ title, is, points }) => `${title} ${SIGNS[is]} ${plainNumber(points)}`)
    .join(', ');
  return say(classes.suggested ? 'score.sheet.thresholds' : 'score.sheet.thresholds-given', {
    steps,
  });
}

function withCaps(title: string, caps: readonly (string | null)[]): string {
  const said = caps.filter((cap) => cap !== null);
  return said.length === 0 ? title : `${title} (${said.join(', ')})`;
}
