import { formatDateTime, type PlainDateTime } from '../../shared/movement';
import { SCORE_COLUMN } from '../layout/score-book/codes';
import type { EvidenceLine } from '../layout/score-book/evidence-sheet';
import type { BookSubject } from '../layout/score-book/types';
import type { EnteredCell } from './entered-cells';
import { entryKey } from './read-evidence';
import { evidenceLine } from './written';

/** Evidence named in the cells of a subject as rows of «Minh chứng» that wait to be looked at, by row code. */
export function listedEvidence(
  { code: subject }: BookSubject,
  cells: readonly EnteredCell[],
  now: PlainDateTime,
): Map<string, EvidenceLine> {
  const named = cells.filter(({ column }) => column === SCORE_COLUMN.evidence);
  return new Map(
    named.map(({ row: criterion, value }) => {
      const text = String(value ?? '');
      const line = evidenceLine({
        subject,
        criterion,
        title: text,
        link: /^https?:\/\//.test(text) ? text : '',
        time: formatDateTime(now),
        hash: '',
        state: 'waiting',
        reason: '',
      });
      return [`${entryKey(subject, criterion)}|${text.slice(0, LONGEST_CODE)}`, line];
    }),
  );
}

const LONGEST_CODE = 120;
