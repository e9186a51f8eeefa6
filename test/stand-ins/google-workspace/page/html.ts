import type { ShownHtml } from '../host/types';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** The page around the grid; its script fills it in. */
export const editorPage = (spreadsheetId: string) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Bảng tính</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/client/page.css">
  </head>
  <body data-spreadsheet-id="${escapeHtml(spreadsheetId)}">
    <header id="top">
      <h1 id="title"></h1>
      <nav id="menus"></nav>
      <span id="stand-in">Bản thay thế Google Trang tính trên máy này · <span id="person"></span></span>
    </header>
    <main id="grid"></main>
    <aside id="sidebar" hidden></aside>
    <div id="toasts" role="status"></div>
    <script src="/client/page.js"></script>
  </body>
</html>
`;

/** The list of stored workbooks. */
export function listPage(workbooks: { spreadsheetId: string; title: string }[]): string {
  const items = workbooks.map(
    ({ spreadsheetId, title }) =>
      `<li><a href="/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/edit">${escapeHtml(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><title>Bảng tính trên máy này</title></head>
  <body style="font: 15px/1.5 system-ui, sans-serif; margin: 24px">
    <h1>Bảng tính trên máy này</h1>
    <ul>${items.join('')}</ul>
  </body>
</html>
`;
}

/** Nothing from elsewhere: a script's page has all it needs inside itself. */
const FRAME_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:";

/** A script's HTML with `google.script` before anything of its own. */
export function framedHtml<T extends ShownHtml | null>(shown: T, bridge: string): T {
  if (shown === null) return shown;
  const start = `<meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}"><script>${bridge.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(shown.html) ?? /^\s*<!doctype[^>]*>/i.exec(shown.html);
  const at = head ? head.index + head[0].length : 0;
  return { ...shown, html: shown.html.slice(0, at) + start + shown.html.slice(at) };
}
