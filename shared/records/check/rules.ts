import type { Quality, Severity } from '../types';

interface RuleTraits {
  severity: Severity;
  quality: Quality;
}

const rule = (severity: Severity, quality: Quality): RuleTraits => ({ severity, quality });

/**
 * Every rule by its code, with the severity it has unless the target says otherwise and the word
 * ("đúng, đủ, sạch, sống") it counts for. Its name, explanation and remedy stand in the catalogue
 * under "check.<code>".
 */
export const RULES = {
  'required-empty': rule('error', 'complete'),
  'required-no-column': rule('error', 'complete'),
  'recommended-empty': rule('hint', 'complete'),
  'ground-without-value': rule('hint', 'complete'),

  'date-impossible': rule('error', 'correct'),
  'date-year-only': rule('warning', 'correct'),
  'date-as-serial': rule('warning', 'correct'),
  'date-in-future': rule('warning', 'correct'),
  'birth-in-future': rule('error', 'correct'),
  'id-signs': rule('error', 'correct'),
  'id-length': rule('error', 'correct'),
  'id-lost-zero': rule('error', 'correct'),
  'id-old': rule('hint', 'correct'),
  'phone-signs': rule('error', 'correct'),
  'phone-length': rule('error', 'correct'),
  'phone-lost-zero': rule('error', 'correct'),
  'phone-prefix': rule('warning', 'correct'),
  'phone-several': rule('warning', 'correct'),
  'email-form': rule('error', 'correct'),
  'number-unreadable': rule('error', 'correct'),
  'number-not-whole': rule('error', 'correct'),
  'number-out-of-range': rule('error', 'correct'),
  'mask-mismatch': rule('error', 'correct'),
  'class-as-date': rule('error', 'correct'),
  'class-odd': rule('warning', 'correct'),
  'name-signs': rule('error', 'correct'),
  'name-one-word': rule('hint', 'correct'),
  'tick-unknown': rule('warning', 'correct'),

  'not-in-list': rule('error', 'correct'),
  'list-near-miss': rule('error', 'correct'),
  'commune-of-other-province': rule('warning', 'correct'),
  'province-merged': rule('hint', 'correct'),
  'district-ended': rule('hint', 'correct'),

  'id-against-birth-year': rule('error', 'correct'),
  'id-against-sex': rule('error', 'correct'),
  'id-century-unknown': rule('warning', 'correct'),
  'id-prefix-unknown': rule('warning', 'correct'),
  'id-against-birth-place': rule('warning', 'correct'),
  'sex-against-tick': rule('error', 'correct'),
  'sex-against-name': rule('hint', 'correct'),
  'age-outside': rule('error', 'correct'),
  'age-against-grade': rule('error', 'correct'),
  'age-beside-grade': rule('warning', 'correct'),
  'class-against-grade': rule('error', 'correct'),
  'parent-not-older': rule('error', 'correct'),
  'parent-too-young': rule('warning', 'correct'),
  'parent-too-old': rule('hint', 'correct'),
  'dates-out-of-order': rule('error', 'correct'),
  'date-too-early': rule('warning', 'correct'),
  'value-without-ground': rule('warning', 'correct'),
  'both-ticked': rule('error', 'correct'),
  'part-over-whole': rule('error', 'correct'),
  'phone-not-different': rule('hint', 'correct'),
  'phone-shared': rule('warning', 'correct'),

  'duplicate-id': rule('error', 'clean'),
  'duplicate-value': rule('error', 'clean'),
  'duplicate-in-group': rule('warning', 'clean'),
  'duplicate-person': rule('warning', 'clean'),
  'near-duplicate-name': rule('warning', 'clean'),
  'near-duplicate-birth': rule('hint', 'clean'),
  'spelling-varies': rule('warning', 'clean'),
  'list-spelling': rule('hint', 'clean'),
  'name-case': rule('hint', 'clean'),
  'date-writing': rule('hint', 'clean'),
  'text-legacy': rule('warning', 'clean'),
  'text-decomposed': rule('hint', 'clean'),
  'text-invisible': rule('warning', 'clean'),
  'text-spaces': rule('hint', 'clean'),
  'cell-error': rule('error', 'clean'),

  'record-stale': rule('warning', 'alive'),
  'record-added': rule('hint', 'alive'),
  'record-changed': rule('hint', 'alive'),
  'record-removed': rule('warning', 'alive'),
} as const satisfies Record<string, RuleTraits>;

export type RuleCode = keyof typeof RULES;

export const RULE_CODES = Object.keys(RULES) as RuleCode[];
