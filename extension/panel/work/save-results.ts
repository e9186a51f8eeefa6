import { formatNumber } from '../../../shared/vietnamese';
import { sayProblem } from '../../../shared/words';
import type { SavedFile } from '../../saving/types';
import { openPrintPage } from '../host/print-page';
import { language, t } from '../language';
import type { ReportAsked } from '../reader/calls';
import { type Answer, type Asked, askOfTable } from './ask-of-table';
import { whatToCheck } from './inspect';
import type { Message } from './message';
import { saveFile } from './save-file';
import type { Work } from './state';

const SHEET_TYPE = 'application/octet-stream';

/** A copy of the file with the accepted repairs; the file itself is never written. */
export async function saveCopy(work: Work): Promise<void> {
  const { data, source } = work;
  const answer = await askInSight(work, 'copy', {
    accepted: [...data.accepted.value],
    language: language.value,
    original: source.value?.bytes ?? null,
  });
  if (answer === 'stopped') return;
  if (!answer.ok) {
    data.saved.value = {
      meaning: 'bad',
      what: { key: 'data.save.failed' },
      why: sayProblem(answer.problem, language.value),
    };
    return;
  }
  const { fileName, written, refused, made } = answer.value;
  saveFile(fileName, blobOf(answer.value));
  const message: Message = {
    meaning: refused.length === 0 ? 'good' : 'review',
    what: { key: 'data.save.copied', params: { file: fileName, count: formatNumber(written) } },
    why: refused.map(({ reason }) => t(reason.key, reason.params)).join(' '),
  };
  data.saved.value =
    made === 'patched' ? message : { ...message, next: { key: 'data.save.rebuilt' } };
}

/** The quality report as a workbook with the faulty cells marked. */
export async function saveReport(work: Work): Promise<void> {
  const asked = await whatToReport(work);
  if (asked === null) return;
  const answer = await askInSight(work, 'reportFile', asked);
  if (answer === 'stopped') return;
  const report = blobOf(answer);
  saveFile(answer.fileName, report);
  work.evidence.report.value = new File([report], answer.fileName);
  work.data.saved.value = {
    meaning: 'good',
    what: { key: 'data.save.reported', params: { file: answer.fileName } },
  };
}

/** The quality report on a page of its own, from where the browser prints it. */
export async function printReport(work: Work): Promise<void> {
  const asked = await whatToReport(work);
  if (asked === null) return;
  const answer = await askInSight(work, 'reportOnPaper', asked);
  if (answer !== 'stopped') openPrintPage({ view: answer, language: language.value });
}

/** What is said once it was stopped. */
const STOPPED = {
  copy: 'data.save.stopped',
  reportFile: 'data.save.stopped',
  reportOnPaper: 'data.save.print-stopped',
} as const;

/** Asks the reader, whose progress is shown: large tables take a while, and can be stopped. */
async function askInSight<Name extends keyof typeof STOPPED>(
  work: Work,
  name: Name,
  asked: Asked<Name>,
): Promise<Answer<Name>> {
  const { progress, saved } = work.data;
  const own = work.original.value;
  try {
    const answer = await askOfTable(work, name, asked, {
      progress: (now) => {
        progress.value = now;
      },
    });
    // A table that was put away meanwhile took what is said of it along.
    if (answer === 'stopped' && work.original.value === own) {
      saved.value = { meaning: 'wait', what: { key: STOPPED[name] } };
    }
    return answer;
  } finally {
    progress.value = null;
  }
}

/** null while it is not known what the table is held against. */
async function whatToReport(
  work: Work,
): Promise<Omit<ReportAsked, 'table' | 'corrections' | 'writing'> | null> {
  const target = work.data.target.value;
  if (target === null) return null;
  const now = new Date();
  const checked = await whatToCheck(work, target);
  return {
    ...checked,
    language: language.value,
    now: { ...checked.today, hour: now.getHours(), minute: now.getMinutes() },
  };
}

const blobOf = ({ bytes }: SavedFile) => new Blob([bytes], { type: SHEET_TYPE });
