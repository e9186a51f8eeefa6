import type { SitesPort } from './ports';

/** Sites the person allows one by one, at the moment they are needed. */
export const chromeSites: SitesPort = {
  allow: (origins) => chrome.permissions.request({ origins: [...origins] }),

  async allowed() {
    const { origins = [] } = await chrome.permissions.getAll();
    return origins;
  },

  async takeBack(origin) {
    await chrome.permissions.remove({ origins: [origin] });
  },

  async fetch(url) {
    const response = await asked(url, 'follow').catch((error) => sentAway(url, error));
    return {
      status: response.status,
      finalUrl: response.url,
      contentType: response.headers.get('Content-Type') ?? '',
      disposition: response.headers.get('Content-Disposition') ?? '',
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  },
};

const asked = (url: string, redirect: RequestRedirect) =>
  fetch(url, { credentials: 'include', redirect });

/**
 * A request that is sent on to a site we may not read, such as Google's page for signing in, fails
 * like one without a network. Asked again without going along, it is told apart: 401.
 */
async function sentAway(url: string, error: unknown): Promise<Response> {
  const { type } = await asked(url, 'manual');
  if (type === 'opaqueredirect') return new Response(null, { status: 401 });
  throw error;
}
