import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { usedCss } from './used-css';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SHARED = join(HERE, '../shared/');
const OUT = join(HERE, '../dist/sheets-addon');

/** The variable that holds the bundle inside Code.js; the top-level functions call into it. */
const BUNDLE = 'thiDuaSo';

/** Words of other surfaces: nothing the add-on shows, nor any problem it passes on, has its words there. */
const OTHER_SURFACES = [
  'check',
  'cli',
  'data',
  'evidence',
  'matching',
  'meaning',
  'page',
  'page-fill',
  'panel',
  'repair',
  'saving',
  'tables',
  'vault',
];
/** Words that only the server says: the sidebar shows what it was told. */
const OF_SERVER = ['change', 'own-told', 'reading', 'reports', 'score', 'sheets', 'template'];

/** Leaves the sentences of these areas of the catalogue out. */
const without = (areas: readonly string[]): Plugin => ({
  name: 'other-words',
  setup({ onLoad }) {
    const files = new RegExp(`shared[\\\\/]words[\\\\/](vi|en)[\\\\/](${areas.join('|')})\\.ts$`);
    onLoad({ filter: files }, ({ path }) => ({
      contents: `export const ${exportedName(path)} = {};`,
      loader: 'ts',
    }));
  },
});

/** "page-fill.ts" exports `pageFill`. */
const exportedName = (path: string): string =>
  parse(path).name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Leaves out modules of `shared/` that nothing is taken from: it is pure, so to load one does nothing.
 * Apps Script evaluates the whole of `Code.js` before every single call.
 */
const unusedShared: Plugin = {
  name: 'unused-shared',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\.?(\/|$)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === RESOLVED) return null;
      const { importer, kind, resolveDir } = from;
      const found = await resolve(path, { importer, kind, resolveDir, pluginData: RESOLVED });
      return found.path.startsWith(SHARED) ? { ...found, sideEffects: false } : found;
    });
  },
};
/** Marks what the plugin itself asks to have resolved. */
const RESOLVED = 'resolved';

const common = { bundle: true, write: false, metafile: true, logLevel: 'error' } as const;

/** `Code.js`: ES2019, readable, one real top-level function per export of `server/main.ts`. */
async function serverCode(): Promise<string> {
  const server = {
    ...common,
    entryPoints: [join(HERE, 'server/main.ts')],
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    plugins: [without(OTHER_SURFACES), unusedShared],
  } satisfies BuildOptions;
  const listing = await build({ ...server, format: 'esm' });
  const names = Object.values(listing.metafile.outputs).flatMap((output) => output.exports);
  const bundle = await build({ ...server, format: 'iife', globalName: BUNDLE });
  const wrappers = names.map(
    (name) => `function ${name}() {\n  return ${BUNDLE}.${name}.apply(null, arguments);\n}\n`,
  );
  return `${bundle.outputFiles.map((file) => file.text).join('')}\n${wrappers.join('\n')}`;
}

/**
 * `sidebar.html`: script and style inlined, no address to fetch anything from. Nothing in the script
 * may end or re-open its element, nor look like a comment to whoever passes the page on: `//` of
 * the namespaces that Preact names is written `\/\/`.
 */
async function sidebarPage(): Promise<string> {
  const result = await build({
    ...common,
    entryPoints: [join(HERE, 'sidebar/main.tsx')],
    outdir: OUT, // names the outputs; nothing is written by esbuild itself
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    plugins: [without([...OTHER_SURFACES, ...OF_SERVER])],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const of = (ending: string) =>
    result.outputFiles
      .filter((file) => file.path.endsWith(ending))
      .map((file) => file.text.trim())
      .join('\n');
  const script = of('.js')
    .replaceAll('http://', 'http:\\/\\/')
    .replaceAll('https://', 'https:\\/\\/');
  const style = usedCss(of('.css'));
  if (/<\/script|<script|<!--/i.test(script) || /<\//.test(style)) {
    throw new Error('sidebar: the script or the style would end its own element');
  }
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_blank">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Thi Đua Số</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Builds the three files that clasp pushes into `folder`. */
export async function buildAddon(folder = OUT): Promise<void> {
  const [code, page] = await Promise.all([serverCode(), sidebarPage()]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'sidebar.html'), page);
  copyFileSync(join(HERE, 'appsscript.json'), join(folder, 'appsscript.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAddon();
