import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormBrowser, openFormBrowser } from './form-page';

type Trap = (control: string) => string;

const within =
  (before: string, after: string): Trap =>
  (control) =>
    before + control + after;

const withAttribute =
  (attribute: string): Trap =>
  (control) =>
    control.replace(' ', ` ${attribute} `);

/** What a person cannot see or use, set up by the page around or on a control. */
const UNTOUCHABLE: readonly Trap[] = [
  ...[
    'display:none',
    'visibility:hidden',
    'visibility:collapse',
    'opacity:0',
    'opacity:0.01',
    'position:absolute;left:-9999px',
    'position:absolute;top:-9999px',
    'position:fixed;left:-400px;width:100px',
    'position:absolute;clip:rect(0 0 0 0)',
    'position:absolute;clip:rect(1px,1px,1px,1px)',
    'clip-path:inset(50%)',
    'clip-path:inset(100%)',
    'clip-path:circle(0)',
    'height:0;overflow:hidden',
    'width:0;height:0;overflow:hidden',
    'max-height:1px;overflow:hidden',
    'height:0;overflow:clip',
    'transform:scale(0)',
    'content-visibility:hidden',
    'margin-left:-5000px;width:300px',
  ].map((style) => within(`<div style="${style}">`, '</div>')),
  within('<div hidden>', '</div>'),
  within('<div inert>', '</div>'),
  within('<div aria-hidden="true">', '</div>'),
  within('<details><summary>Thêm</summary>', '</details>'),
  within('<dialog>', '</dialog>'),
  ...[
    'aria-disabled="true"',
    'aria-readonly="true"',
    'style="display:none"',
    'style="width:1px;height:1px;min-width:0;border:0;padding:0;overflow:hidden"',
  ].map(withAttribute),
];

/** Stands apart from its form and belongs to it by the attribute; `#` becomes the number of the trap. */
const ofFormBefore =
  (content: string): Trap =>
  (control) =>
    `<form id="f#">${content}</form>${withAttribute('form="f#"')(control)}`;

/** What is there to be filled, but not by this product: only text fields are such. */
const OF_OTHER_PURPOSE: readonly Trap[] = [
  within('<fieldset disabled>', '</fieldset>'),
  within('<div role="search">', '</div>'),
  within('<form>', '<button>Tìm kiếm</button></form>'),
  within('<form id="login">', '<input type="password"><button>Đăng nhập</button></form>'),
  ofFormBefore('<button>Tìm kiếm</button>'),
  ofFormBefore('<input type="password"><button>Đăng nhập</button>'),
  ofFormBefore('<button>Đăng ký nhận tin</button>'),
  ...[
    'disabled',
    'readonly',
    'type="password"',
    'type="hidden"',
    'type="search"',
    'type="file"',
    'name="captcha"',
    'name="website_honeypot"',
    'title="Để trống ô này"',
    'autocomplete="one-time-code"',
  ].map(withAttribute),
];

const TEXT_FIELD = '<input aria-label="Họ tên">';
const FIELDS_OF_FORMS = [
  TEXT_FIELD,
  '<textarea aria-label="Họ tên"></textarea>',
  '<select aria-label="Dân tộc"><option value="1">Kinh</option></select>',
  '<input type="checkbox" aria-label="Đội viên">',
];
const FIELDS = [
  ...FIELDS_OF_FORMS,
  '<div contenteditable="true" aria-label="Nhận xét">x</div>',
  '<div role="switch" aria-checked="false" aria-label="Bán trú">x</div>',
];

const set = (traps: readonly Trap[], fields: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...traps), fc.constantFrom(...fields), fc.boolean())
    .map(([trap, field, isNested]) => {
      const html = trap(field);
      return isNested ? `<section><div><p></p>${html}</div></section>` : html;
    });

const seeded = (trap: fc.Arbitrary<string>) =>
  fc.sample(fc.array(trap, { minLength: 60, maxLength: 60 }), { numRuns: 4, seed: 4 });

const numbered = (traps: readonly string[]) =>
  traps.map((trap, index) => trap.replaceAll('f#', `f${index}`)).join('\n');

const pageOf = (traps: readonly string[]) =>
  `<main><label>Họ tên <input id="real"></label></main>${numbered(traps)}`;

describe('traps', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  it('over 480 seeded traps nothing but the real field is proposed', async () => {
    const untouchable = seeded(set(UNTOUCHABLE, FIELDS));
    for (const traps of [...untouchable, ...seeded(set(OF_OTHER_PURPOSE, [TEXT_FIELD]))]) {
      const { controls } = await (await browser.show(pageOf(traps))).read();
      expect(controls.map((one) => one.selector)).toEqual(['#real']);
    }
  });

  it('what a person cannot see or use is not written, even when asked for by name', async () => {
    for (const traps of seeded(set(UNTOUCHABLE, FIELDS))) {
      const script = await browser.show(pageOf(traps));
      const { left } = await script.read();
      const fields = left.map(({ selector }) => ({ selector, value: 'true', shown: '' }));
      const { outcomes } = await script.write(
        fields.map((field) => ({ ...field, lateText: null })),
        100,
      );
      expect(left.length).toBeGreaterThanOrEqual(traps.length);
      expect(outcomes.filter((one) => one.state !== 'unwritten')).toEqual([]);
    }
  });

  it('another form of the page is never mixed with the one in use', async () => {
    const others = [
      '<form><input type="email" aria-label="Email nhận bản tin"><button>Đăng ký nhận tin</button></form>',
      '<form><textarea aria-label="Góp ý"></textarea><button>Gửi góp ý</button></form>',
    ];
    const script = await browser.show(`${others[0]}
      <form><label>Họ tên <input id="a"></label><label>Lớp <input id="b"></label></form>${others[1]}`);
    const { controls, inUse } = await script.read();
    const proposed = controls.filter(({ form }) => form === inUse);
    expect(proposed.map(({ selector }) => selector)).toEqual(['#a', '#b']);
  });

  it('a field among those of the form in use that belongs to another by its attribute is not mixed in', async () => {
    for (const traps of seeded(
      set([ofFormBefore('<button>Gửi góp ý</button>')], FIELDS_OF_FORMS),
    )) {
      const script = await browser.show(`<form id="used"></form>
        <main><label>Họ tên <input id="a" form="used" autofocus></label>${numbered(traps)}
        <label>Lớp <input id="b" form="used"></label></main>`);
      const { controls, inUse } = await script.read();
      const proposed = controls.filter(({ form }) => form === inUse);
      expect(controls).toHaveLength(traps.length + 2);
      expect(proposed.map(({ selector }) => selector)).toEqual(['#a', '#b']);
    }
  });

  it('behind an open modal dialog everything is locked', async () => {
    const script = await browser.show(`<label>Họ tên <input></label>
      <dialog id="d"><label>Lý do <input id="inside"></label></dialog><script>d.showModal()</script>`);
    const { controls, left } = await script.read();
    expect(controls.map((one) => one.selector)).toEqual(['#inside']);
    expect(left.map((one) => one.reason)).toEqual(['disabled']);
  });

  it('a date in three lists is left alone when something lies over one of them', async () => {
    const list = (numbers: number[]) =>
      `<select>${numbers.map((one) => `<option>${one}</option>`).join('')}</select>`;
    const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
    const cover = '<b style="position:absolute;inset:0"></b>';
    const script = await browser.show(`<!doctype html><p>Ngày sinh ${list(upTo(31))}
      ${list(upTo(12))} <span style="position:relative">${list([2017, 2018, 2019])}${cover}</span></p>`);
    const { controls, left } = await script.read();
    expect(controls).toEqual([]);
    expect(left.map((one) => one.reason)).toEqual(['hidden']);
  });

  it('a field whose parts are not all free is left alone', async () => {
    const script = await browser.show(`<p>Ngày cấp <input placeholder="dd" maxlength="2">
      <input placeholder="mm" maxlength="2"><input placeholder="yyyy" maxlength="4" readonly></p>`);
    const { controls, left } = await script.read();
    expect(controls).toEqual([]);
    expect(left.map((one) => one.reason)).toEqual(['read-only']);
  });
});
