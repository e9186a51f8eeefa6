import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldToWrite } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';

const field = (selector: string, value: string, lateText: string | null = null): FieldToWrite => ({
  selector,
  value,
  shown: lateText ?? value,
  lateText,
});

describe('writing into a form page', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const states = (report: { outcomes: { state: string }[] }) =>
    report.outcomes.map((one) => one.state);

  it('writes every kind of control and reads it back', async () => {
    const script = await browser.show(`
      <input id="a"><textarea id="b"></textarea><input id="c" type="number"><input id="d" type="date">
      <select id="e"><option value="">–</option><option value="1">Kinh</option></select>
      <input type="radio" name="g" id="f" value="1"><input type="radio" name="g" value="0">
      <input id="h" type="checkbox">`);
    const report = await script.write([
      field('#a', 'Lò Thị Mai'),
      field('#b', 'một\nhai'),
      field('#c', '2.34'),
      field('#d', '2018-09-05'),
      field('#e', '1'),
      field('#f', '0'),
      field('#h', 'true'),
    ]);
    expect(states(report)).toEqual(Array(7).fill('right'));
    expect(report.outcomes.map((one) => one.now)).toEqual([
      'Lò Thị Mai',
      'một\nhai',
      '2.34',
      '05/09/2018',
      'Kinh',
      '0',
      'có',
    ]);
  });

  it('is noticed by frameworks that watch their own property', async () => {
    const script = await browser.show(`<input id="a"><output id="o"></output><script>
      const input = document.querySelector('#a');
      const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      let tracked = '';
      Object.defineProperty(input, 'value', {
        get() { return native.get.call(this); },
        set(v) { tracked = v; native.set.call(this, v); } });
      input.addEventListener('input', () => {
        const now = native.get.call(input);
        if (now !== tracked) { tracked = now; document.querySelector('#o').textContent = now; } });
      </script>`);
    expect(states(await script.write([field('#a', 'Mai')]))).toEqual(['right']);
    expect(await browser.page.textContent('#o')).toBe('Mai');
  });

  it('tells what the page made of a value', async () => {
    const script = await browser.show(`<input id="a"><input id="b"><script>
      document.querySelector('#a').addEventListener('change', (e) => { e.target.value = e.target.value.toUpperCase(); });
      document.querySelector('#b').addEventListener('change', (e) => { e.target.value = ''; });</script>`);
    const { outcomes } = await script.write([field('#a', 'Mai'), field('#b', 'x')]);
    expect(outcomes).toEqual([
      {
        selector: '#a',
        state: 'different',
        now: 'MAI',
        reason: { key: 'page.differs', params: { wanted: 'Mai', now: 'MAI' } },
      },
      {
        selector: '#b',
        state: 'different',
        now: '',
        reason: { key: 'page.empty', params: { wanted: 'x', now: '' } },
      },
    ]);
  });

  it('refuses what may not be written any more', async () => {
    const script = await browser.show(`<input id="a" disabled><input id="b" readonly value="cũ">
      <input id="c" style="display:none"><input id="d" type="password"><input id="e" type="submit">`);
    const { outcomes } = await script.write(
      ['#a', '#b', '#c', '#d', '#e', '#f'].map((one) => field(one, 'x')),
    );
    expect(states({ outcomes })).toEqual(Array(6).fill('unwritten'));
    const values = await browser.page.evaluate(() =>
      [...document.querySelectorAll('input')].map((one) => one.value),
    );
    expect(values).toEqual(['', 'cũ', '', '', '']);
  });

  const CASCADE = `
    <select id="p"><option value="">–</option><option value="11">Tỉnh Điện Biên</option><option value="14">Tỉnh Sơn La</option></select>
    <select id="x"><option value="">–</option></select><script>
    const lists = { 11: ['Xã Thanh Nưa', 'Xã Mường Phăng'], 14: ['Xã Thuận Châu', 'Xã Thanh Nưa'] };
    let loads = 0;
    document.querySelector('#p').addEventListener('change', (e) => {
      const key = e.target.value; loads += 1;
      setTimeout(() => { document.querySelector('#x').innerHTML = '<option value="">–</option>' +
        lists[key].map((one, i) => '<option value="' + key + i + '">' + one + '</option>').join(''); }, DELAY); });
    </script>`;

  it('waits for a list that is loaded after its parent was chosen', async () => {
    const script = await browser.show(CASCADE.replace('DELAY', '150'));
    const report = await script.write([field('#x', '', 'Thanh Nưa'), field('#p', '11')]);
    expect(states(report)).toEqual(['right', 'right']);
    expect(report.outcomes[0]?.now).toBe('Xã Thanh Nưa');
  });

  it('is not deceived by the list of the parent before', async () => {
    const script = await browser.show(CASCADE.replace('DELAY', '150'));
    await script.write([field('#p', '11'), field('#x', '', 'Thanh Nưa')]);
    const report = await script.write([field('#p', '14'), field('#x', '', 'Thanh Nưa')]);
    expect(states(report)).toEqual(['right', 'right']);
    expect(await browser.page.inputValue('#x')).toBe('141');
  });

  it('goes by what is read when a list loaded anew has other values', async () => {
    const script = await browser.show(CASCADE.replace('DELAY', '50'));
    await script.write([field('#p', '11'), field('#x', '', 'Thanh Nưa')]);
    await browser.page.evaluate("document.querySelector('#x').name = 'ddlXa'");
    const stale = { selector: '#x', value: '110', shown: 'Xã Thanh Nưa', lateText: null };
    const report = await script.write([field('#p', '14'), stale]);
    expect(states(report)).toEqual(['right', 'right']);
    expect(await browser.page.inputValue('#x')).toBe('141');
  });

  it('leaves a parent that is already right alone, so its list is not loaded anew', async () => {
    const script = await browser.show(CASCADE.replace('DELAY', '20'));
    const fields = [field('#p', '11'), field('#x', '', 'Thanh Nưa')];
    await script.write(fields);
    await script.write(fields);
    expect(await browser.page.evaluate('loads')).toBe(1);
  });

  it('gives up when the list never comes, and says what was missing', async () => {
    const script = await browser.show(CASCADE.replace('DELAY', '20'));
    const { outcomes } = await script.write(
      [field('#p', '11'), field('#x', '', 'Xã Không Có')],
      300,
    );
    expect(outcomes[1]).toMatchObject({
      state: 'unwritten',
      reason: { key: 'page.noOption', params: { wanted: 'Xã Không Có' } },
    });
  });

  it('goes on in a page that draws its fields anew while they are written', async () => {
    const count = 80;
    const script = await browser.show(`<div id="form"></div><script>
      const values = Array(${count}).fill('');
      const draw = () => {
        form.replaceChildren(...values.map((value, at) => {
          const field = Object.assign(document.createElement('input'), { id: 'o' + at, value });
          field.addEventListener('change', () => {
            values[at] = field.value;
            const until = performance.now() + 2;
            while (performance.now() < until);
            setTimeout(draw);
          });
          return field;
        }));
      };
      draw();
    </script>`);
    const fields = Array.from({ length: count }, (_, at) => {
      return { selector: `#o${at}`, value: `giá trị ${at}`, shown: '', lateText: null };
    });
    const { outcomes } = await script.write(fields);
    expect(outcomes.filter(({ state }) => state !== 'right')).toEqual([]);
  });

  it('stops at once when told to', async () => {
    const script = await browser.show(CASCADE.replace('DELAY', '60000'));
    const writing = script.write([field('#p', '11'), field('#x', '', 'Thanh Nưa')], 60_000);
    await browser.page.waitForFunction(() => document.querySelector('select')?.value === '11');
    await script.send({ do: 'stop' });
    const { outcomes } = await writing;
    expect(outcomes[1]).toMatchObject({
      state: 'unwritten',
      reason: { key: 'page.stopped' },
    });
  });

  it('compares without writing', async () => {
    const script = await browser.show('<input id="a" value="Mai"><input id="b" value="khác">');
    const reply = await script.send({
      do: 'compare',
      fields: [field('#a', 'Mai'), field('#b', 'Nam')],
    });
    expect('report' in reply && states(reply.report)).toEqual(['right', 'different']);
    expect(await browser.page.inputValue('#b')).toBe('khác');
  });

  it('highlights without taking clicks and leaves nothing behind', async () => {
    const script = await browser.show('<input id="a">');
    const before = await browser.page.content();
    await script.send({ do: 'highlight', selector: '#a' });
    await browser.page.click('#a', { timeout: 1000 });
    expect(await browser.page.content()).not.toBe(before);
    await script.send({ do: 'highlight', selector: null });
    expect(await browser.page.content()).toBe(before);
  });
});
