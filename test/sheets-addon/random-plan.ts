import { type Plan, readPlan } from '../../shared/movement';
import { Random } from './random';

type Raw = Record<string, unknown>;

/**
 * A plan that mixes all kinds of criteria: groups and none, items, bonuses and deductions with caps,
 * conditions that rule out or hold down, classes of totals or of groups. One seed, one plan; its
 * totals add up.
 */
export function randomPlan(seed: number): Plan {
  const random = new Random(seed);
  const byGroup = random.chance(0.25);
  const groups = random.times(random.whole(byGroup ? 1 : 0, 3), (index) => `NN.NHOM.${index + 1}`);
  const full = byGroup ? 4000 : 0;
  const draft = new Draft(random);
  const homes = byGroup ? groups : [...groups, null];
  for (const group of homes) draft.fillGroup(group, full);
  const fullScore = (byGroup ? full : draft.base) / 100;
  if (!byGroup) draft.add({ kind: 'points', maximum: fullScore }, { subject: 'individual' });
  const read = readPlan({
    code: 'NN',
    version: 1,
    title: `Kế hoạch ngẫu nhiên ${seed}`,
    issuer: { name: 'Trường Tiểu học Bản Mẫu', place: 'xã Bản Mẫu', level: 'school' },
    number: null,
    date: null,
    issuedIn: null,
    parent: 'P5',
    criteria: draft.criteria,
    groups: groups.map((code, index) => ({
      code,
      title: `Nhóm ${index + 1}`,
      subject: 'collective',
      maximum: random.chance(0.5) ? draft.sumOf(code) / 100 : null,
      mostBonus: random.chance(0.5) ? random.whole(0, 800) / 100 : null,
      mostDeduction: random.chance(0.5) ? random.whole(0, 800) / 100 : null,
      source: null,
    })),
    classes: {
      suggested: true,
      of: byGroup ? 'group' : 'total',
      fullScore,
      steps: steps(fullScore, random),
      topPercent: random.chance(0.5) ? 25 : null,
      mostBonus: random.chance(0.5) ? random.whole(0, 1000) / 100 : null,
      mostDeduction: random.chance(0.5) ? random.whole(0, 1000) / 100 : null,
    },
  });
  if (!read.ok) throw new Error(`seed ${seed}: ${JSON.stringify(read.problem)}`);
  return read.value;
}

const CLASSES = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'] as const;

/** The lowest class may begin above 0, so that few points have none. */
function steps(full: number, random: Random): Raw[] {
  const lowest = random.chance(0.5) ? 0 : 20;
  return CLASSES.map((title, index) => {
    const percent = [90, 80, 65, 50, lowest][index] ?? 0;
    return { title, from: Math.round(full * percent) / 100 };
  });
}

class Draft {
  readonly criteria: Raw[] = [];
  /** Hundredths of points of all base criteria of collectives. */
  base = 0;
  private readonly sums = new Map<string | null, number>();

  constructor(private readonly random: Random) {}

  sumOf(group: string): number {
    return this.sums.get(group) ?? 0;
  }

  add(scoring: Raw, more: Raw): string {
    const code = `NN.TC.${this.criteria.length + 1}`;
    this.criteria.push({
      code,
      title: `Tiêu chí ${this.criteria.length + 1}`,
      subject: 'collective',
      scoring: scoring.kind === 'condition' ? scoring : { suggested: true, ...scoring },
      evidenceRequired: this.random.chance(0.4),
      source: this.random.chance(0.5) ? 'II.1' : null,
      ...more,
    });
    return code;
  }

  /** Some criteria; with `full` the last one fills the group up to it. */
  fillGroup(group: string | null, full: number): void {
    const { random } = this;
    for (let left = random.whole(1, 4); left > 0; left--) this.addBase(group);
    if (random.chance(0.5)) this.addExtra(group, 'bonus');
    if (random.chance(0.5)) this.addExtra(group, 'deduction');
    if (random.chance(0.5)) {
      const highestClass = random.one([null, 'Tốt', 'Khá', 'Yếu']);
      this.add({ kind: 'condition', highestClass }, { group });
    }
    if (full > 0)
      this.count(group, { kind: 'points', maximum: (full - (this.sums.get(group) ?? 0)) / 100 });
  }

  private addBase(group: string | null): void {
    const maximum = this.random.whole(100, 900) / 100;
    if (this.random.chance(0.8)) this.count(group, scoringOf(this.random, maximum));
    else {
      const whole = this.count(group, { kind: 'items', maximum });
      const hundredths = Math.round(maximum * 100);
      const first = this.random.whole(1, hundredths - 1);
      for (const part of [first, hundredths - first]) {
        this.add(scoringOf(this.random, part / 100), { itemOf: whole });
      }
    }
  }

  private count(group: string | null, scoring: Raw & { maximum?: number }): string {
    const hundredths = Math.round(Number(scoring.maximum) * 100);
    this.base += hundredths;
    this.sums.set(group, (this.sums.get(group) ?? 0) + hundredths);
    return this.add(scoring, { group });
  }

  private addExtra(group: string | null, effect: 'bonus' | 'deduction'): void {
    const maximum = this.random.whole(100, 900) / 100;
    this.add(scoringOf(this.random, maximum), { group, effect });
  }
}

/** Any way of scoring but items and conditions. */
function scoringOf(random: Random, maximum: number): Raw {
  const points = () => random.whole(0, Math.round(maximum * 100)) / 100;
  const each = random.whole(1, 300) / 100;
  switch (random.one(['points', 'steps', 'yes-no', 'percentage', 'levels', 'count', 'minus'])) {
    case 'steps':
      return { kind: 'points', maximum, step: random.one([0.25, 0.1, 0.5]) };
    case 'yes-no':
      return { kind: 'yes-no', maximum };
    case 'percentage':
      return {
        kind: 'percentage',
        maximum,
        numerator: 'Đã bồi dưỡng',
        denominator: 'Tổng số',
        bands: [
          { from: random.whole(0, 5000) / 100, points: points() },
          { from: random.whole(50, 100), points: maximum },
        ],
      };
    case 'levels':
      return {
        kind: 'levels',
        maximum,
        levels: [
          { title: 'Cơ bản', points: points() },
          { title: 'Khá, có "sáng kiến"', points: points() },
          { title: '3', points: maximum },
        ],
      };
    case 'count':
      return { kind: 'count', maximum, each, unit: 'sáng kiến' };
    case 'minus':
      return { kind: 'minus', maximum, each, unit: 'lần chậm' };
    default:
      return { kind: 'points', maximum };
  }
}
