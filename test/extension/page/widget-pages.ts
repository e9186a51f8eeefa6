import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const WIDGETS = fileURLToPath(new URL('../../fixtures/widgets', import.meta.url));

/** A page whose controls are drawn by a real library, all in one text. */
export async function widgetPage(library: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${WIDGETS}/${library}.mjs`],
    outfile: 'page.js',
    bundle: true,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    target: 'chrome120',
    charset: 'utf8',
    loader: { '.png': 'dataurl', '.gif': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl' },
    // Element UI asks for a Vue that stands beside the newer one here.
    alias: library.startsWith('element-ui') ? { vue: 'vue2' } : {},
    logLevel: 'silent',
    write: false,
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const script = text('.js').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${library}</title>
<style>${text('.css')}</style></head><body><div id="page"></div><script>${script}</script></body></html>`;
}
