/**
 * Every permission the built extension may ask for, and why. The build is held against this list:
 * a permission that is not here, a standing host permission or a content script fails the tests.
 */
export const MANIFEST_PERMISSIONS: Readonly<Record<string, string>> = {
  activeTab:
    'reads and fills the one tab where the person pressed the toolbar icon, until it leaves that site',
  scripting: 'puts the page script into that tab when the person asks, instead of a content script',
  sidePanel: 'shows the work beside the form instead of drawing inside the page',
  storage:
    'keeps the key of the unlocked vault and the row in front in memory while the browser runs, and the settings, matches and row states on this device',
};

/** Sites that may be asked for while the extension runs, at the press that needs them. */
export const OPTIONAL_SITES: Readonly<Record<string, string>> = {
  'https://docs.google.com/*':
    'reads the Google Sheet whose link the person pasted, as the export her own account may make',
  'https://*.googleusercontent.com/*': 'where Google sends the request for that export on to',
};

/** Of these only the one site is asked for whose frame the person pressed «Cho phép» for. */
export const FRAME_SITES: Readonly<Record<string, string>> = {
  'https://*/*': 'reads a frame of another site that holds a part of the form in front',
  'http://*/*': 'the same for systems inside a school that are served without TLS',
};
