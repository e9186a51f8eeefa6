import { describe, expect, it } from 'vitest';
import { judgeCase, summarize } from '../../tools/form-verdicts';
import { variationCases } from '../../tools/label-variations';

describe.each(['tuning', 'aside'] as const)('synonyms for %s', (part) => {
  const verdicts = variationCases(part).flatMap(judgeCase);

  it('find their fields however software writes them, and never another one', () => {
    const { wrong, recall } = summarize(verdicts);
    expect(wrong).toBe(0);
    expect(recall).toBeGreaterThan(0.94);
  });
});
