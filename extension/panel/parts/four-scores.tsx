import type { Quality, QualityScores } from '../../../shared/records/types';
import { formatNumber } from '../../../shared/vietnamese';
import { t } from '../language';

export const QUALITIES: readonly Quality[] = ['correct', 'complete', 'clean', 'alive'];

/** The four words as four scores. */
export function FourScores({ scores }: { scores: QualityScores }) {
  return (
    <dl class="scores" data-testid="scores">
      {QUALITIES.map((quality) => {
        const score = scores[quality];
        return (
          <div key={quality} class="score" data-quality={quality}>
            <dt>{t(`data.quality.${quality}`)}</dt>
            <dd>
              <strong>{scoreText(score?.score ?? null)}</strong>
              <span class="small soft">
                {score === null
                  ? t(`data.quality.${quality}.none`)
                  : t(`data.quality.${quality}.count`, {
                      faulty: formatNumber(score.faulty),
                      counted: formatNumber(score.counted),
                    })}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What each of the four words counts. */
export function WhatScoresCount() {
  return (
    <details class="small">
      <summary>{t('data.quality.what')}</summary>
      <dl>
        {QUALITIES.map((quality) => (
          <div key={quality}>
            <dt>{t(`data.quality.${quality}`)}</dt>
            <dd class="soft">{t(`data.quality.${quality}.what`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** "98,5", or a dash where nothing could be checked. */
export const scoreText = (score: number | null): string =>
  score === null ? '–' : formatNumber(score, 1);
