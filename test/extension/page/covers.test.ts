import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormBrowser, openFormBrowser } from './form-page';

const FIELD = '<label>Họ tên <input id="name"></label>';
const LONG = '<div style="height:3000px"></div>';

describe('a control under another element', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  /** Selectors of what is proposed, then what is left alone with its reason. */
  const judge = async (html: string) => {
    const { controls, left } = await (await browser.show(`<!doctype html>${html}`)).read();
    return [
      ...controls.map(({ selector }) => selector),
      ...left.map(({ selector, reason }) => `${selector}: ${reason}`),
    ];
  };
  const over = (style: string, inside = '') => `<div style="${style}">${inside}</div>`;
  const COVERED = ['#name: hidden'];
  const FREE = ['#name'];

  describe('is left alone', () => {
    it.each([
      ['a wall before the window', FIELD + over('position:fixed;inset:0;background:#0008')],
      ['a wall one can see through', FIELD + over('position:fixed;inset:0;opacity:0')],
      [
        'the same on a long page',
        FIELD + LONG + over('position:fixed;inset:0;z-index:9', 'Đồng ý'),
      ],
      [
        'a mask over the part of the form that is loading',
        `<div style="position:relative">${FIELD}${over('position:absolute;inset:0')}</div>${LONG}`,
      ],
      [
        'a mask over all that scrolls in a box',
        `<div style="position:relative"><div style="height:99px;overflow:auto">${FIELD}${LONG}</div>
          ${over('position:absolute;inset:0')}</div>`,
      ],
      [
        'a box that nothing can be scrolled from under',
        FIELD + over('position:fixed;inset:0 0 50%'),
      ],
    ])('under %s', async (_, html) => {
      expect(await judge(html)).toEqual(COVERED);
    });

    it('below the fold, behind a wall before the window', async () => {
      const wall = over('position:fixed;inset:0;z-index:9', 'Trang này dùng cookie');
      expect(await judge(LONG + FIELD + wall)).toEqual(COVERED);
    });

    it('with its label, when it is a tick', async () => {
      const tick = '<input type="checkbox" id="name"><label for="name">Đội viên</label>';
      expect(await judge(tick + over('position:fixed;inset:0'))).toEqual(COVERED);
    });

    it('in a shadow root, under something of the page', async () => {
      const host = `<div id="host"></div><script>
        host.attachShadow({ mode: 'open' }).innerHTML = '<input id="in" aria-label="a">';</script>`;
      expect(await judge(host)).toEqual(['#host >> #in']);
      expect(await judge(host + over('position:fixed;inset:0'))).toEqual(['#host >> #in: hidden']);
    });

    it('and the dialog before the wall is not', async () => {
      const wall = over('position:fixed;inset:0;z-index:9');
      const dialog = over(
        'position:absolute;top:9px;z-index:10',
        `<input id="reason" aria-label="Lý do">${LONG}<input id="note" aria-label="Ghi chú">`,
      );
      expect(await judge(FIELD + wall + dialog)).toEqual(['#reason', '#note', ...COVERED]);
    });
  });

  describe('is not covered', () => {
    const header = (position: string) =>
      over(
        `position:${position};top:0;left:0;right:0;height:80px;background:#fff;z-index:9`,
        'Menu',
      );

    it.each([
      ['by a fixed header that it was scrolled under', header('fixed') + LONG + FIELD + LONG],
      ['by a sticky header that it was scrolled under', header('sticky') + LONG + FIELD + LONG],
    ])('%s', async (_, html) => {
      const under = '<script>scrollTo(0, name_.getBoundingClientRect().top - 20)</script>';
      expect(await judge(html.replace('"name"', '"name_"') + under)).toEqual(['#name_']);
    });

    it.each([
      [
        'by the bar over a box that scrolls',
        `<div style="position:relative">${over('position:absolute;top:0;width:100%;height:50px')}
          <div style="height:200px;overflow:auto">${FIELD}${LONG}</div></div>`,
      ],
      [
        'by a cookie bar that leaves part of the page free',
        `${FIELD}${LONG}${over('position:fixed;inset:0 0 50%')}`,
      ],
      [
        'by what lets the pointer through',
        FIELD + over('position:fixed;inset:0;pointer-events:none'),
      ],
      ['by a background behind the page', over('position:fixed;inset:0;z-index:-1') + FIELD + LONG],
      [
        'by its own floating label',
        `<div style="position:relative"><input id="name"><label for="name" style="position:absolute;inset:0">Họ tên</label></div>`,
      ],
      [
        'below the fold, by a background behind the page',
        over('position:fixed;inset:0;z-index:-1') + LONG + FIELD,
      ],
      [
        'by a list of suggestions that is open',
        FIELD +
          over('position:absolute;inset:0', '<ul role="listbox" style="height:99px"><li>a</ul>'),
      ],
    ])('%s', async (_, html) => {
      expect(await judge(html)).toContain('#name');
    });

    it('when it is a tick that is drawn over it', async () => {
      const drawn = '<span style="position:absolute;inset:0"></span>';
      const tick = `<label style="position:relative"><input type="checkbox" id="name">${drawn} Đội viên</label>`;
      expect(await judge(tick)).toEqual(FREE);
    });
  });

  it('is not written either, and is written when the cover has gone', async () => {
    const script = await browser.show(`${FIELD}${over('position:fixed;inset:0')}`);
    const field = { selector: '#name', value: 'Lò Thị Mai', shown: '', lateText: null };
    const state = async () => (await script.write([field], 100)).outcomes[0]?.state;
    expect(await state()).toBe('unwritten');
    await browser.page.evaluate(() => document.body.lastElementChild?.remove());
    expect(await state()).toBe('right');
  });
});
