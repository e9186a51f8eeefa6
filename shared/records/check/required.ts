import type { Check } from './fault';

/** Fields the target requires: those without a column, and their empty cells. */
export const checkRequired: Check = function* (records) {
  for (const field of records.target.required) {
    if (!records.has(field)) {
      yield { code: 'required-no-column', record: null, field };
      continue;
    }
    for (const record of emptyAt(records.texts(field))) {
      yield { code: 'required-empty', record, field };
    }
  }
};

/** Empty cells of fields the target would like to have; a missing column is not missed. */
export const checkRecommended: Check = function* (records) {
  for (const field of records.target.recommended) {
    for (const record of emptyAt(records.texts(field))) {
      yield { code: 'recommended-empty', record, field };
    }
  }
};

function* emptyAt(texts: readonly string[]): Generator<number> {
  for (let record = 0; record < texts.length; record++) {
    if (texts[record] === '') yield record;
  }
}
