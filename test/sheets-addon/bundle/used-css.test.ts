import { expect, it } from 'vitest';
import { usedCss } from '../../../sheets-addon/used-css';

it.each([
  [
    'keeps elements the sidebar has',
    'button:focus, h2 { color: red }',
    'button:focus, h2 { color: red }',
  ],
  ['keeps our classes', '.problem.problem { margin: 0 }', '.problem.problem { margin: 0 }'],
  ['keeps :root', ':root { --a: 1 }', ':root { --a: 1 }'],
  ['drops other elements', 'dialog > article { color: red }', ''],
  ['drops them from a list of selectors', 'table, p { color: red }', 'p { color: red }'],
  ['drops other kinds of input', '[type=radio], [type=range] { color: red }', ''],
  ['drops themes by attribute', '[data-theme=dark] { color: red }', ''],
  [
    'keeps what only makes an exception',
    'input:not([type=checkbox]) { color: red }',
    'input:not([type=checkbox]) { color: red }',
  ],
  ['drops a media query left empty', '@media print { nav { color: red } }', ''],
  [
    'keeps key frames',
    '@keyframes spin { to { rotate: 1turn } }',
    '@keyframes spin { to { rotate: 1turn } }',
  ],
])('%s', (_, css, kept) => {
  expect(usedCss(css).trim()).toBe(kept);
});
