import { shortHash } from '../../shared/evidence';
import type { Place } from '../../shared/outcome';
import { normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { say } from '../../shared/words';
import { SCORE_COLUMN } from '../layout/score-book/codes';
import { type TextsByRow, textBeside } from '../layout/score-book/written';
import { workbookOf } from './find-sheets';
import type { NewEvidence } from './hand-in';
import { evidenceName, STATE_WORDS } from './read-evidence';
import { scoreSheets } from './score-sheets';
import type { EvidenceRow, ScoreBookRead } from './types';

/**
 * What «Minh chứng» holds, as it is said beside the criteria: every piece with what became of it, its
 * link, when it was handed in and how its hash begins.
 */
export function handedInByRow({
  evidence,
  subjects,
}: {
  evidence: readonly NewEvidence[];
  subjects: ScoreBookRead['subjects'];
}): TextsByRow {
  const bySubject = new Map<string, Map<string, string>>();
  for (const row of evidence) {
    const own = bySubject.get(row.subject) ?? new Map<string, string>();
    const above = own.get(row.criterion);
    own.set(row.criterion, above === undefined ? sayPiece(row) : `${above}\n${sayPiece(row)}`);
    bySubject.set(row.subject, own);
  }
  return new Map(subjects.map(({ code }) => [code, bySubject.get(normalCode(code)) ?? new Map()]));
}

/** The cell beside the criterion of a piece of evidence, with what is to be written there; none when it is gone. */
export function besideCells(
  grid: WorkbookGrid,
  read: ScoreBookRead,
  { subject, criterion }: Pick<EvidenceRow, 'subject' | 'criterion'>,
): { place: Place; text: string }[] {
  const { places } = scoreSheets(workbookOf(grid), read);
  const own = places.find((one) => normalCode(one.subject.code) === subject);
  const place = own?.at?.at(criterion, SCORE_COLUMN.handedIn)?.place;
  if (own === undefined || place === undefined) return [];
  const { layout, plan } = read.template;
  const texts = handedInByRow(read).get(own.subject.code);
  return [{ place, text: textBeside({ layout, plan }, texts, criterion) }];
}

/** "Trả lại: Không mở được": the state in words with the reason, if there is one. */
export function sayVerdict({ state, reason }: Pick<EvidenceRow, 'state' | 'reason'>): string {
  const said = state === null ? say('score.handed-in.no-state') : STATE_WORDS[state];
  return reason === '' ? said : say('score.handed-in.why', { state: said, reason });
}

function sayPiece(row: NewEvidence): string {
  const name = evidenceName(row);
  const { link, time, hash } = row;
  return [
    say('score.handed-in.piece', { verdict: sayVerdict(row), name }),
    link === name ? '' : link,
    [
      time && say('score.handed-in.time', { time }),
      hash && say('score.handed-in.hash', { hash: shortHash(hash) }),
    ]
      .filter((it) => it !== '')
      .join(' · '),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
