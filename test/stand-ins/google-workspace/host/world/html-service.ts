import type { ShownHtml } from '../types';
import { call, exception } from './bridge';
import { enumeration, requireArguments, service } from './service';

export interface HtmlOutput {
  getContent(): string;
  setContent(content: string): HtmlOutput;
  append(content: string): HtmlOutput;
  getTitle(): string;
  setTitle(title: string): HtmlOutput;
  getWidth(): number | null;
  setWidth(pixels: number): HtmlOutput;
  getHeight(): number | null;
  setHeight(pixels: number): HtmlOutput;
  setXFrameOptionsMode(mode: unknown): HtmlOutput;
  setSandboxMode(mode: unknown): HtmlOutput;
  setFaviconUrl(url: string): HtmlOutput;
  addMetaTag(name: string, content: string): HtmlOutput;
}

const shown = new WeakMap<object, ShownHtml>();

/** What an `HtmlOutput` holds; throws for anything else, as Apps Script does. */
export function shownHtml(output: HtmlOutput): ShownHtml {
  const found = shown.get(output);
  if (!found) throw exception('The parameter is not an HtmlOutput made by HtmlService');
  return { ...found };
}

export const isHtmlOutput = (value: unknown): value is HtmlOutput =>
  typeof value === 'object' && value !== null && shown.has(value);

function htmlOutput(content: string): HtmlOutput {
  const state: ShownHtml = { html: content, title: '', width: null, height: null };
  const with_ = (change: () => void) => {
    change();
    return output;
  };
  const output: HtmlOutput = service<HtmlOutput>('HtmlOutput', {
    getContent: () => state.html,
    setContent: (html) => with_(() => Object.assign(state, { html })),
    append: (html) => with_(() => Object.assign(state, { html: state.html + html })),
    getTitle: () => state.title,
    setTitle: (title) => with_(() => Object.assign(state, { title: String(title) })),
    getWidth: () => state.width,
    setWidth: (width) => with_(() => Object.assign(state, { width })),
    getHeight: () => state.height,
    setHeight: (height) => with_(() => Object.assign(state, { height })),
    setXFrameOptionsMode: () => output,
    setSandboxMode: () => output,
    setFaviconUrl: () => output,
    addMetaTag(name, value) {
      if (!['viewport', 'google-site-verification'].includes(name)) {
        throw exception(`The meta tag you specified is not allowed in this context: ${name}.`);
      }
      const tag = `<meta name="${name}" content="${value.replaceAll('"', '&quot;')}">`;
      return with_(() => Object.assign(state, { html: tag + state.html }));
    },
  });
  shown.set(output, state);
  return output;
}

export const HtmlService = service('HtmlService', {
  SandboxMode: enumeration('SandboxMode', ['IFRAME'] as const),
  XFrameOptionsMode: enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT'] as const),
  createHtmlOutput(html = ''): HtmlOutput {
    requireArguments('HtmlService.createHtmlOutput', [html], ['string']);
    call('HtmlService.createHtmlOutput');
    return htmlOutput(html);
  },
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return htmlOutput(call<string>('HtmlService.createHtmlOutputFromFile', name));
  },
  createTemplateFromFile(name: string) {
    return template(call<string>('HtmlService.createTemplateFromFile', name));
  },
  createTemplate(html: string) {
    call('HtmlService.createTemplate');
    return template(html);
  },
});

/** A template: properties set on it are the variables of its `<?= … ?>` scriptlets. */
function template(source: string) {
  class HtmlTemplate {
    getRawContent() {
      return source;
    }
    evaluate(): HtmlOutput {
      call('HtmlTemplate.evaluate');
      const run = new Function('template_', 'escape_', `with (template_) { ${program(source)} }`);
      return htmlOutput(String(run(this, escapeHtml)));
    }
  }
  return new HtmlTemplate();
}

/** JavaScript that builds the page: printed, force-printed and plain scriptlets. */
function program(source: string): string {
  const steps = source.split(/(<\?[\s\S]*?\?>)/).map((part) => {
    if (!part.startsWith('<?')) return `out_ += ${JSON.stringify(part)};`;
    const inner = part.slice(2, -2);
    if (inner.startsWith('!=')) return `out_ += (${inner.slice(2)});`;
    if (inner.startsWith('=')) return `out_ += escape_(${inner.slice(1)});`;
    return inner;
  });
  return `let out_ = ''; ${steps.join('\n')} return out_;`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (value: unknown) =>
  String(value).replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
