import { bad } from './message';
import { readForm } from './read-form';
import { tell, type Work } from './state';

/**
 * What the browser is asked for to read frames of a site: that site alone. Permissions know no
 * ports. Null for a frame without an address of its own, which nobody can grant.
 */
export function sitePattern(origin: string): string | null {
  if (!/^https?:/.test(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks for the frames of one site and reads the page again with them. To be called straight from a
 * press: the browser puts its question at this moment and for nothing else.
 */
export async function allowFrames(work: Work, origin: string): Promise<void> {
  const pattern = sitePattern(origin);
  if (pattern === null) return;
  const isAllowed = await work.ports.sites.allow([pattern]);
  if (!isAllowed) {
    const what = { key: 'panel.frames.refused', params: { site: origin } } as const;
    return tell(work, 'work', bad(what, { key: 'panel.frames.refused-next' }));
  }
  await readForm(work, work.form.value?.tabId ?? null);
}

/** Looks up which sites may be read now, for the settings. */
export async function lookUpAllowed(work: Work): Promise<void> {
  work.allowedSites.value = await work.ports.sites.allowed();
}

/** Takes a permission back; a form that is open is read again without it. */
export async function takeBackSite(work: Work, pattern: string): Promise<void> {
  await work.ports.sites.takeBack(pattern);
  await lookUpAllowed(work);
  const form = work.form.value;
  if (form !== null) await readForm(work, form.tabId);
}
