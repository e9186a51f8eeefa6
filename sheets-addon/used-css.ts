import { type AtRule, parse, type Rule } from 'postcss';

/** The elements the sidebar is made of; rules for any other are left out of its style. */
const ELEMENTS = new Set(
  'a body button details div fieldset footer h1 h2 h3 header html input label legend li main ol option p progress section select span strong summary textarea ul'.split(
    ' ',
  ),
);
const INPUT_TYPES = new Set(['number', 'text', 'button', 'checkbox', 'date', 'file']);

/**
 * Pico styles every native element there is (70 KB); the sidebar uses two dozen. Keeps the rules
 * whose selectors name only those, and no theme by attribute, since the tokens follow the system.
 */
export function usedCss(css: string): string {
  const root = parse(css);
  root.walkRules((rule: Rule) => {
    const { parent } = rule;
    if (parent?.type === 'atrule' && /keyframes/.test((parent as AtRule).name)) return;
    rule.selectors = rule.selectors.filter(isUsed);
    if (rule.selector === '') rule.remove();
  });
  root.walkAtRules((rule: AtRule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

/** What stands inside `:not()` is an exception: it does not have to exist. */
function isUsed(selector: string): boolean {
  const bare = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
  const types = [...bare.matchAll(/\[type="?(\w[\w-]*)/g)].map(([, type]) => type ?? '');
  if (types.length > 0 && !types.some((type) => INPUT_TYPES.has(type))) return false;
  if (/\[(?:data-theme|role|data-tooltip|aria-busy)/.test(bare)) return false;
  const named = bare.replace(/\[[^\]]*\]/g, '').matchAll(/(?:^|[\s>+~(,])([a-z][a-z0-9]*)/g);
  return [...named].every(([, element]) => ELEMENTS.has(element ?? ''));
}
