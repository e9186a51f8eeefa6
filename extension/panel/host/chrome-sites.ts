import type { SitesPort } from './ports';

/** Sites the person allows one by one, at the moment they are needed. */
export const chromeSites: SitesPort = {
  allow: (origins) => chrome.permissions.request({ origins: [...origins] }),

  async fetch(url) {
    const response = await fetch(url, { credentials: 'include', redirect: 'follow' });
    return {
      status: response.status,
      finalUrl: response.url,
      contentType: response.headers.get('Content-Type') ?? '',
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  },
};
