import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Control } from '../../../shared/matching/types';
import { type FormBrowser, openFormBrowser } from './form-page';

describe('reading a form page', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const read = async (html: string) => (await browser.show(html)).read();
  const labels = async (html: string) => (await read(html)).controls.map((one) => one.label);
  const only = async (html: string): Promise<Control> => {
    const [control] = (await read(html)).controls;
    if (!control) throw new Error('no control was found');
    return control;
  };

  it('reads labels that are declared, without the text of other controls', async () => {
    expect(
      await labels(`
        <label for="a">Họ và tên <b>*</b></label><input id="a">
        <label>Lớp: <select><option>1A</option><option>1B</option></select></label>
        <span id="s1">Ngày</span> <span id="s2">cấp</span><input aria-labelledby="s1 s2">
        <input aria-label="Nơi cấp">`),
    ).toEqual(['Họ và tên', 'Lớp', 'Ngày cấp', 'Nơi cấp']);
  });

  it('keeps required marks and hints apart from the label', async () => {
    const control = await only('<label for="a">Ngày sinh (dd/mm/yyyy) (*):</label><input id="a">');
    expect(control).toMatchObject({ label: 'Ngày sinh', required: true, hints: ['dd/mm/yyyy'] });
  });

  it('reads the cell to the left and the header above', async () => {
    expect(
      await labels(`<table>
        <tr><td>Họ tên</td><td><input></td><td>Lớp</td><td><input></td></tr></table>
        <table><tr><th>Cha</th><th colspan="2">Mẹ</th></tr>
        <tr><td><input></td><td><input></td><td><input></td></tr></table>`),
    ).toEqual(['Họ tên', 'Lớp', 'Cha', 'Mẹ', 'Mẹ']);
  });

  it('reads text in the same line and directly above, each once', async () => {
    expect(
      await labels(`<p>Tôi tên là: <input> sinh ngày: <input></p>
        <div><div>Quê quán</div><input></div><div><div>Ghi chú</div><textarea></textarea></div>`),
    ).toEqual(['Tôi tên là', 'sinh ngày', 'Quê quán', 'Ghi chú']);
  });

  it('reads definition lists, floating labels and placeholders', async () => {
    expect(
      await labels(`<dl><dt>Mã trường</dt><dd><input></dd></dl>
        <div style="position:relative"><input style="height:30px"><span style="position:absolute;left:6px;top:6px">Tên trường</span></div>
        <div><input placeholder="Nhập địa chỉ"></div>`),
    ).toEqual(['Mã trường', 'Tên trường', 'Nhập địa chỉ']);
  });

  it('reads every label of a control once, and none that belongs to another', async () => {
    expect(
      await labels(`
        <label for="a">Số điện thoại</label><input id="a"><label for="a">của cha</label>
        <span id="n">Nghề nghiệp</span><span id="u">của mẹ</span>
        <div aria-labelledby="n u" role="textbox" contenteditable="true">x</div>
        <label for="z">Nơi sinh</label> <input id="y" title="Quê quán"><p><input id="z"></p>`),
    ).toEqual(['Số điện thoại của cha', 'Nghề nghiệp của mẹ', 'Quê quán', 'Nơi sinh']);
  });

  it('reads hints on the form of an answer, units and descriptions', async () => {
    const { controls } = await read(`
      <p><label for="a">Số CCCD (12 số)</label><input id="a"></p><p><label for="b">Cân nặng (kg)</label><input id="b"></p>
      <p><label for="c">Mã định danh</label><input id="c" aria-describedby="d" placeholder="VD: 001"><small id="d">Ghi trên giấy khai sinh</small></p>
      <p><label for="e">Chiều cao</label><input id="e"> cm</p>`);
    expect(controls.map((one) => one.hints)).toEqual([
      ['12 số'],
      ['kg'],
      ['VD: 001', 'Ghi trên giấy khai sinh'],
      ['cm'],
    ]);
  });

  it('gives the same for labels in decomposed letters', async () => {
    const page = '<table><tr><td>Dân tộc:</td><td><input placeholder="Chọn"></td></tr></table>';
    const { controls } = await read(page);
    expect((await read(page.normalize('NFD'))).controls).toEqual(controls);
  });

  it('reads headers above through spans, level by level', async () => {
    const { controls } = await read(`<table>
      <tr><th rowspan="2">Lớp</th><th colspan="2">Số học sinh</th></tr><tr><th>Nam</th><th>Nữ</th></tr>
      <tr><td>1A</td><td><input></td><td><input></td></tr></table>`);
    expect(controls.map(({ section, label }) => [...section, label])).toEqual([
      ['Số học sinh', '1A', 'Nam'],
      ['Số học sinh', '1A', 'Nữ'],
    ]);
  });

  it('names headings and legends over a control, outermost first', async () => {
    const { controls } = await read(`
      <h2>Thông tin gia đình</h2>
      <fieldset><legend>Cha</legend><label>Họ tên <input></label></fieldset>
      <h3>Mẹ</h3><div><label>Họ tên <input></label></div>`);
    expect(controls.map((one) => one.section)).toEqual([
      ['Thông tin gia đình', 'Cha'],
      ['Thông tin gia đình', 'Mẹ'],
    ]);
  });

  it('takes radios of one name as one control with their labels as options', async () => {
    const control = await only(`<fieldset><legend>Giới tính</legend>
      <label><input type="radio" name="g" value="1"> Nam</label>
      <label><input type="radio" name="g" value="0" checked> Nữ</label></fieldset>`);
    expect(control).toMatchObject({
      kind: 'radio',
      label: 'Giới tính',
      selector: 'input[name="g"][value="1"]',
      value: 'Nữ',
      options: [
        { value: '1', label: 'Nam' },
        { value: '0', label: 'Nữ' },
      ],
    });
  });

  it('names a group that only calls itself a group by its column', async () => {
    const group = (row: number) => `<div role="radiogroup" aria-label="radio-group">
      <label><input type="radio" name="g${row}" value="1"> Tốt</label>
      <label><input type="radio" name="g${row}" value="2"> Khá</label></div>`;
    const { controls } = await read(`<table>
      <tr><th>Họ tên</th><th>Rèn luyện</th></tr>
      <tr><td>Lò Thị Mai</td><td>${group(1)}</td></tr>
      <tr><td>Vừ A Dính</td><td>${group(2)}</td></tr></table>`);
    expect(controls.map(({ label }) => label)).toEqual(['Rèn luyện', 'Rèn luyện']);
  });

  it('reads what stands above a group or a tick: a title, a bold caption, a heading right before it', async () => {
    const choices = (name: string, type: string) =>
      ['Có', 'Không']
        .map(
          (text, at) =>
            `<label><input type="${type}" name="${name}" value="${at}"> ${text}</label>`,
        )
        .join(' ');
    const { controls } = await read(`<!doctype html><h1>Hồ sơ</h1>
      <div><mat-card-title style="display:block">Bán trú</mat-card-title><div>${choices('a', 'radio')}</div></div>
      <div><b>Diện chính sách</b><br>${choices('b', 'checkbox')}</div>
      <div><h4>Nội trú</h4><p>${choices('c', 'radio')}</p></div>
      <div><b>Phụ huynh đồng ý</b><br><input type="checkbox"></div>`);
    expect(controls.map(({ label, section }) => [...section, label])).toEqual([
      ['Hồ sơ', 'Bán trú'],
      ['Hồ sơ', 'Diện chính sách'],
      ['Hồ sơ', 'Nội trú'],
      ['Hồ sơ', 'Phụ huynh đồng ý'],
    ]);
  });

  it('takes the title that a framework draws for the heading of what follows it', async () => {
    const { section } = await only(`<mat-card-title>Môn học</mat-card-title>
      <div><label>Toán <input type="checkbox"></label></div>`);
    expect(section).toEqual(['Môn học']);
  });

  it('takes the one label around several radios for the name of their group', async () => {
    const control = await only(`<label>Kết luận
      <span><input type="radio" name="k" value="1"> Đạt <input type="radio" name="k" value="0"> Chưa đạt</span></label>`);
    expect(control.label).toBe('Kết luận');
    expect(control.options.map((one) => one.label)).toEqual(['Đạt', 'Chưa đạt']);
  });

  it('keeps the words of ARIA radios that a switch would only say its state with', async () => {
    const control = await only(`<div role="radiogroup" aria-label="Bán trú">
      <div role="radio" aria-checked="false">Có</div><div role="radio" aria-checked="false">Không</div></div>`);
    expect(control.options.map((one) => one.label)).toEqual(['Có', 'Không']);
  });

  it.each([
    ['the caption begins one line and ends the next', 'Ngày hưởng lương:'],
    [
      'the caption ends a line and the field begins the next',
      '<span style="white-space:nowrap">Ngày hưởng lương:</span>',
    ],
  ])('gives each of several captions in one line to its own control: %s', async (_, caption) => {
    const field = '<input style="width:150px">';
    const page = `<!doctype html><p style="width:400px;font:16px monospace">
      Bậc: ${field} Hệ: <input style="width:24px"> ${caption} ${field} Phụ cấp: ${field}</p>`;
    expect(await labels(page)).toEqual(['Bậc', 'Hệ', 'Ngày hưởng lương', 'Phụ cấp']);
  });

  it('reads what a control holds as a person sees it', async () => {
    const { controls } = await read(`
      <input aria-label="a" value="Lò Thị Mai"><input aria-label="b" type="date" value="2018-09-05">
      <select aria-label="c"><option value="">Chọn</option><option value="1" selected>Kinh</option></select>
      <input aria-label="d" type="checkbox" checked>`);
    expect(controls.map((one) => one.value)).toEqual(['Lò Thị Mai', '05/09/2018', 'Kinh', 'có']);
  });

  it('leaves alone what is not for filling, with the reason', async () => {
    const { controls, left } = await read(`
      <input aria-label="disabled" disabled><input aria-label="read-only" readonly>
      <input aria-label="hidden 1" style="display:none"><input aria-label="hidden 2" style="visibility:hidden">
      <div style="opacity:0"><input aria-label="hidden 3"></div><div aria-hidden="true"><input aria-label="hidden 4"></div>
      <div style="height:0;overflow:hidden"><input aria-label="hidden 5"></div>
      <input aria-label="hidden 6" style="clip-path:inset(50%)"><input aria-label="hidden 7" style="width:1px;height:1px;border:0;padding:0">
      <input aria-label="off-screen" style="position:absolute;left:-5000px">
      <input aria-label="password" type="password"><input aria-label="captcha" name="captcha_code">
      <input aria-label="search" type="search"><input aria-label="file" type="file">
      <input aria-label="button" type="button" value="x"><div aria-label="unsupported" role="listbox">x</div>
      <fieldset disabled><input aria-label="disabled"></fieldset>`);
    expect(controls).toEqual([]);
    for (const { reason, label } of left) expect(label.replace(/ \d$/, '')).toBe(reason);
    expect(left).toHaveLength(17);
  });

  it('recognises what subscribes to a newsletter, and not a number for messages', async () => {
    const { controls, left } = await read(`
      <form><input type="email" placeholder="Email của bạn"><button>Đăng ký nhận tin</button></form>
      <form><input type="email" aria-label="Email nhận bản tin"><button>Đăng ký</button></form>
      <form><label>Số điện thoại đăng ký nhận tin nhắn <input></label><button>Lưu</button></form>`);
    expect(controls.map((one) => one.label)).toEqual(['Số điện thoại đăng ký nhận tin nhắn']);
    expect(left.map((one) => one.reason)).toEqual(['newsletter', 'newsletter']);
  });

  it('recognises log-in forms and forms for searching', async () => {
    const { controls, left } = await read(`
      <form id="login"><label>Tài khoản <input></label><label>Mật khẩu <input type="password"></label><button>Đăng nhập</button></form>
      <form><label>Năm học <select><option>2025</option></select></label><button>Tìm kiếm</button></form>
      <form><label>Họ tên <input></label><button>Lưu</button></form>`);
    expect(controls.map((one) => one.label)).toEqual(['Họ tên']);
    expect(left.map((one) => one.reason)).toEqual(['login-form', 'password', 'search']);
  });

  it('sees drawn radios and check boxes through their labels', async () => {
    const { controls } = await read(`
      <label><input type="checkbox" style="opacity:0"> Đội viên</label>
      <label><input type="radio" name="g" value="1" style="opacity:0"> Nam</label>
      <input type="checkbox" style="opacity:0">`);
    expect(controls.map((one) => one.kind)).toEqual(['checkbox', 'radio']);
  });

  it('goes into open shadow roots', async () => {
    const { controls } = await read(`<x-field id="host"></x-field><script>
      document.querySelector('#host').attachShadow({mode: 'open'}).innerHTML =
        '<label for="i">Họ tên</label><input id="i">';</script>`);
    expect(controls.map(({ selector, label }) => ({ selector, label }))).toEqual([
      { selector: '#host >> #i', label: 'Họ tên' },
    ]);
  });

  it('gives every control a selector that names it alone', async () => {
    const { controls } = await read(`
      <input id="same"><input id="same"><input name="x"><input name="x"><input id="1:a b"><div><p><input></p><p><input></p></div>`);
    const counts = await browser.page.evaluate(
      (all) => all.map((one) => document.querySelectorAll(one).length),
      controls.map((one) => one.selector),
    );
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(new Set(controls.map((one) => one.selector)).size).toBe(7);
  });

  describe('tells forms and dialogs apart, and proposes the one in use', () => {
    const TWO = `<form aria-label="Hồ sơ"><input aria-label="a"><input aria-label="b"></form>
      <form><h2>Góp ý</h2><textarea aria-label="c" id="c"></textarea></form>`;

    it('the one with most fields', async () => {
      const { controls, forms, inUse } = await read(TWO);
      expect(controls.map((one) => one.form)).toEqual(['f0', 'f0', 'f1']);
      expect(forms).toEqual([
        { id: 'f0', name: 'Hồ sơ', controls: 2 },
        { id: 'f1', name: 'Góp ý', controls: 1 },
      ]);
      expect(inUse).toBe('f0');
    });

    it('the one where the cursor stands', async () => {
      expect((await read(`${TWO}<script>c.focus()</script>`)).inUse).toBe('f1');
    });

    it('the dialog that is open', async () => {
      const reading = await read(`${TWO}<div role="dialog"><input aria-label="d"></div>`);
      expect(reading.inUse).toBe('f2');
    });

    it('a dialog with a form in it, by the name of the dialog', async () => {
      const { forms, inUse } = await read(`${TWO}
        <div role="dialog" aria-labelledby="t"><b id="t">Thêm học sinh</b>
        <form><input aria-label="d"></form></div>`);
      expect(forms?.at(-1)).toEqual({ id: 'f2', name: 'Thêm học sinh', controls: 1 });
      expect(inUse).toBe('f2');
    });

    it('fields in shadow roots, and fields named for a form outside it, are of that form', async () => {
      const { forms } = await read(`<form id="f" aria-label="Hồ sơ"><x-o></x-o></form>
        <input aria-label="b" form="f"><div role="dialog"><input aria-label="c"></div>
        <script>document.querySelector('x-o').attachShadow({ mode: 'open' })
          .innerHTML = '<input aria-label="a">';</script>`);
      expect(forms?.map(({ name, controls }) => `${name}: ${controls}`)).toEqual([
        'Hồ sơ: 2',
        ': 1',
      ]);
    });

    it('says nothing when there is only one', async () => {
      const { controls, forms, inUse } = await read('<form><input aria-label="a"></form>');
      expect([controls[0]?.form, forms, inUse]).toEqual([undefined, undefined, undefined]);
    });
  });

  it('keeps its document id when injected again, and has a new one after a reload', async () => {
    const script = await browser.show('<input aria-label="a">');
    const first = await script.read();
    const again = await (await browser.injectAgain()).read();
    expect(again.documentId).toBe(first.documentId);
    const reloaded = await (await browser.show('<input aria-label="a">')).read();
    expect(reloaded.documentId).not.toBe(first.documentId);
  });

  it('reads signs of signing in, errors and confirmations that can be seen', async () => {
    const { signs } = await read(`
      <div role="alert">Ngày sinh không hợp lệ</div><p class="error" style="display:none">Lỗi hệ thống</p>
      <div class="alert">Lưu không thành công</div><div class="toast">Đã lưu hồ sơ</div><label>Báo lỗi <input></label>
      <input aria-invalid="true" aria-describedby="m"><span id="m">Phải có 12 số</span>`);
    expect(signs).toEqual({
      signIn: false,
      errors: ['Ngày sinh không hợp lệ', 'Lưu không thành công', 'Phải có 12 số'],
      confirmations: ['Đã lưu hồ sơ'],
    });
    expect((await read('<input type="password">')).signs.signIn).toBe(true);
  });
});
