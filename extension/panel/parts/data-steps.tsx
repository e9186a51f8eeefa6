import type { Certainty, Severity } from '../../../shared/records/types';
import { Mark, type Meaning } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { usePanel, type View } from '../context';
import { t } from '../language';
import { countBy } from '../work/count-by';

interface Figure {
  meaning: Meaning;
  count: number;
  word: string;
}

interface Step {
  view: Extract<View, 'columns' | 'repairs' | 'report'>;
  figures: Figure[];
}

const CERTAINTIES = { certain: 'good', review: 'review', none: 'skip' } as const satisfies Record<
  Certainty,
  Meaning
>;
export const SEVERITIES = {
  error: 'bad',
  warning: 'review',
  hint: 'skip',
} as const satisfies Record<Severity, Meaning>;

/** What is to be looked at, each with its figures: columns, repairs, findings. */
export function DataSteps() {
  const { work, view } = usePanel();
  const { meaning, repairs, accepted, report } = work.data;
  const steps: Step[] = [];
  if (meaning.value !== null) {
    const counts = countBy(meaning.value.columns, ({ certainty }) => certainty);
    steps.push({
      view: 'columns',
      figures: (['certain', 'review', 'none'] as const).map((certainty) => ({
        meaning: CERTAINTIES[certainty],
        count: counts.get(certainty) ?? 0,
        word: t(`data.certainty.${certainty}`),
      })),
    });
    const safe = repairs.value.filter(({ safety }) => safety === 'safe').length;
    const proposals = repairs.value.length - safe;
    steps.push({
      view: 'repairs',
      figures: [
        { meaning: 'wait', count: safe, word: t('data.repairs.safe') },
        { meaning: 'review', count: proposals, word: t('data.repairs.proposal') },
        { meaning: 'good', count: accepted.value.size, word: t('data.repairs.accepted') },
      ],
    });
  }
  if (report.value !== null) {
    const counts = countBy(report.value.findings, ({ severity }) => severity);
    steps.push({
      view: 'report',
      figures: (['error', 'warning', 'hint'] as const).map((severity) => ({
        meaning: SEVERITIES[severity],
        count: counts.get(severity) ?? 0,
        word: t(`data.severity.${severity}`),
      })),
    });
  }
  return (
    <ul class="plain data-steps">
      {steps.map((step) => (
        <li key={step.view}>
          <button
            type="button"
            class="data-step"
            data-testid={`to-${step.view}`}
            onClick={() => {
              view.value = step.view;
            }}
          >
            <strong>{t(`data.${step.view}.title`)}</strong>
            <span class="data-step-figures">
              {step.figures.map(({ meaning: own, count, word }) => (
                <Mark key={word} meaning={count === 0 ? 'skip' : own}>
                  {formatNumber(count)} {word}
                </Mark>
              ))}
            </span>
            <span aria-hidden="true">›</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
