import { EXPORT_REPLY_HOSTS, readGoogleLink } from '../../../shared/tables/google-link';
import { nameInDisposition } from '../../../shared/tables/google-name';
import { readExportReply } from '../../../shared/tables/google-reply';
import { sayProblem } from '../../../shared/words';
import { language, t } from '../language';
import { openNew } from './open-table';
import { alone, tell, type Work } from './state';

/**
 * Opens a Google Sheet through its owner's own export. Called straight from a press: the permission
 * for Google's hosts is asked for at this moment and for nothing else.
 */
export function openGoogleSheet(work: Work, link: string): Promise<void> {
  const read = readGoogleLink(link);
  if (!read.ok) {
    refuse(work, sayProblem(read.problem, language.value));
    return Promise.resolve();
  }
  const { exportUrl, origin } = read.value;
  const allowed = work.ports.sites.allow([`${origin}/*`, EXPORT_REPLY_HOSTS]);
  return alone(work, 'opening', async () => {
    if (!(await allowed)) return refuse(work, t('data.google.not-allowed'));
    const reply = await work.ports.sites.fetch(exportUrl).catch(() => null);
    if (reply === null) return refuse(work, t('data.google.unreachable'));
    const bytes = readExportReply(reply);
    if (!bytes.ok) return refuse(work, sayProblem(bytes.problem, language.value));
    const name = nameInDisposition(reply.disposition ?? '') ?? t('data.google.name');
    await openNew(work, name, { from: 'file', name, bytes: new Uint8Array(bytes.value) });
  });
}

function refuse(work: Work, why: string): void {
  tell(work, 'source', { meaning: 'bad', what: { key: 'data.google.refused' }, why });
}
