import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Words of the add-on and of the commands: nothing that the panel shows has its words there. */
const otherWords = {
  name: 'other-words',
  load(path: string) {
    const [, area] =
      /shared[\\/]words[\\/](?:vi|en)[\\/](addon|cli|reports|score)\.ts$/.exec(path) ?? [];
    return area === undefined ? null : `export const ${area} = {};`;
  },
};

/** The framework's way to begin a script also reports crashes in words: these begin without. */
const bareBeginnings: Plugin = {
  name: 'bare-beginnings',
  enforce: 'pre',
  transform(_, id) {
    const [, path] =
      /wxt-unlisted-script.*\?(.*\/(?:page|tables|highlight|fill)\.ts)$/.exec(id) ?? [];
    return path === undefined
      ? null
      : `import script from ${JSON.stringify(path)};\nscript.main();`;
  },
};

/** Members of objects that never leave a page script; it asks nothing of the browser by these names. */
const OWN_MEMBERS =
  /^(?:bands|box|breathe|candidate|claimedBy|cost|cut|cutsAbsolute|cutsFlow|described|element|flow|hasControls|isCovered|isGroup|isHeader|isHeading|isHidden|isLink|isLocked|isSeen|isTick|lastLine|level|matrixOf|members|near|ofGroup|pace|place|places|reasonOf|run|runs|seeker|seen|sight|since|spoken|table|tableSection|tables|through|unseen|visible|visit|words)$/;

/** The scripts that go into form pages have a budget of bytes: they are written shorter once more. */
const smallPageScripts: Plugin = {
  name: 'small-page-scripts',
  enforce: 'post',
  async generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || !/^(?:page|tables|highlight|fill)\.js$/.test(output.fileName))
        continue;
      // One word for all variables packs smaller than two; strictness is only a check.
      const smaller = await minify(
        output.code.replace(/\bconst /g, 'let ').replace('"use strict";', ''),
        {
          ecma: 2020,
          // Nothing in a page can reach the built-ins of the world that these run in.
          compress: {
            passes: 5,
            pure_getters: true,
            toplevel: true,
            unsafe: true,
            // A pattern that is made and used nowhere.
            pure_funcs: ['RegExp'],
            unsafe_arrows: true,
            unsafe_math: true,
            // What is written the same way everywhere packs smaller.
            hoist_funs: true,
            inline: 1,
            lhs_constants: false,
            sequences: false,
          },
          mangle: { properties: { builtins: true, regex: OWN_MEMBERS } },
        },
      );
      output.code = smaller.code ?? output.code;
    }
  },
};

/**
 * The extension: no content script and no standing host permission; the page script is injected only
 * into the tab whose toolbar icon (or command key) the person pressed. Each permission has its reason in
 * `test/extension/manifest-permissions.ts`.
 */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  vite: () => ({
    plugins: [otherWords, bareBeginnings, smallPageScripts],
    esbuild: {
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // esbuild goes by the newest Unicode; letters of Vietnamese have been in it since long before.
      supported: { 'regexp-unicode-property-escapes': true },
    },
    build: { target: 'chrome116', modulePreload: { polyfill: false } },
  }),
  manifest: {
    name: 'Thi Đua Số',
    description:
      'Điền biểu mẫu của hệ thống ngành từ bảng tính: kiểm tra trước khi điền, đối chiếu sau khi lưu.',
    minimum_chrome_version: '116',
    permissions: ['activeTab', 'scripting', 'sidePanel', 'storage'],
    optional_host_permissions: [
      'https://docs.google.com/*',
      'https://*.googleusercontent.com/*',
      'https://*/*',
      'http://*/*',
    ],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: 'Thi Đua Số: mở bảng bên và cho phép đọc trang này',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
    },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+D' } } },
  },
});
