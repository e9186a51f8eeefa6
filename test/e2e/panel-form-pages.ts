import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const text = (id: string, label: string) =>
  `<p><label for="${id}">${label}</label> <input id="${id}" name="${id}"></p>`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title><body><h1>${title}</h1>${body}`;

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<option>${from + at}</option>`).join('');

const choices = ['Toán', 'Tin học', 'Âm nhạc']
  .map((one) => `<label><input type="checkbox" name="mon" value="${one}"> ${one}</label>`)
  .join(' ');

/** A list that the page draws itself, opened by a press. */
const drawnList = `<p><span id="nhan-dt">Dân tộc</span>
  <span role="combobox" tabindex="0" id="dan_toc" aria-labelledby="nhan-dt" aria-expanded="false"
    style="display:inline-block;min-width:9em;border:1px solid">&nbsp;</span></p>
  <ul role="listbox" id="ds-dt" hidden>${['Kinh', 'Thái', 'Mông'].map((one) => `<li role="option">${one}</li>`).join('')}</ul>
  <script>
    const box = document.getElementById('dan_toc'), list = document.getElementById('ds-dt');
    box.addEventListener('click', () => { list.hidden = false; });
    list.addEventListener('click', ({ target }) => { box.textContent = target.textContent; list.hidden = true; });
  </script>`;

/** Marks of two pupils; a cell holds a field only from a press on it until it is left. */
const clickCells = `<table><thead><tr><th>Họ và tên</th><th>Toán</th></tr></thead><tbody>${[
  'Lò Thị Mẫu',
  'Giàng A Nháp',
]
  .map((name) => `<tr><td>${name}</td><td class="editable"></td></tr>`)
  .join('')}</tbody></table>
  <script>
    document.addEventListener('click', ({ target }) => {
      if (!target.matches('td.editable')) return;
      const field = document.createElement('input');
      field.addEventListener('blur', () => { target.textContent = field.value; }, { once: true });
      target.replaceChildren(field);
      field.focus();
    });
  </script>`;

const PAGES: Record<string, string> = {
  /** A class book whose cells turn into fields when they are pressed. */
  '/luoi-bam': page('Sổ điểm', clickCells),
  /** A form in two frames. */
  '/khung': page(
    'Hồ sơ học sinh',
    `${text('ho_ten', 'Họ và tên')}${text('ngay_sinh', 'Ngày sinh')}
     <iframe name="Liên hệ" src="/khung-con" width="600" height="200"></iframe>`,
  ),
  /** The same, with the second frame on another site. */
  '/khung-la': page(
    'Hồ sơ học sinh',
    `${text('ho_ten', 'Họ và tên')}${text('ngay_sinh', 'Ngày sinh')}
     <iframe src="http://localhost:PORT/khung-con" width="600" height="200"></iframe>`,
  ),
  '/khung-con': page('Liên hệ', text('dien_thoai', 'Điện thoại mẹ')),
  /** A dialog over a page with a form of its own. */
  '/hop-thoai': page(
    'Danh sách',
    `<form>${text('ten_lop', 'Họ và tên')}${text('ghi_chu', 'Ghi chú')}</form>
     <div role="dialog" aria-label="Thêm học sinh">${text('ho_ten', 'Họ và tên')}
     ${text('ngay_sinh', 'Ngày sinh')}${text('dien_thoai', 'Điện thoại mẹ')}</div>`,
  ),
  /** A date in three lists, several choices, a list drawn by the page. */
  '/cac-loai': page(
    'Các loại ô',
    `${text('ho_ten', 'Họ và tên')}
     <p><span>Ngày sinh</span> <select id="ngay"><option value="">Ngày</option>${numbers(1, 31)}</select>
     <select id="thang"><option value="">Tháng</option>${numbers(1, 12)}</select>
     <select id="nam"><option value="">Năm</option>${numbers(2010, 2024)}</select></p>
     <fieldset><legend>Môn học yêu thích</legend>${choices}</fieldset>${drawnList}`,
  ),
  /** Two fields of one name, one that no column suits, and two that are never touched. */
  '/phieu': page(
    'Phiếu học sinh',
    `${text('ho_ten', 'Họ và tên')}${text('dien_thoai', 'Điện thoại')}${text('may_ban', 'Điện thoại')}
     ${text('dien_tich', 'Diện tích phòng học')}
     <p><label for="ma_phieu">Mã phiếu</label> <input id="ma_phieu" readonly value="0"></p>
     <p><label for="mat_khau">Mật khẩu</label> <input id="mat_khau" type="password"></p>`,
  ),
  /** The same form before and after the system was changed. */
  '/doi': page(
    'Phiếu',
    `${text('ho_ten', 'Họ và tên')}${text('dia_chi', 'Địa chỉ')}${text('ma', 'Mã riêng của trường')}`,
  ),
};

/** The same address shows the changed form once the site was told to change. */
const CHANGED = page(
  'Phiếu',
  `${text('ho_ten', 'Họ và tên')}${text('dia_chi', 'Địa chỉ')}${text('ma', 'Diện tích phòng học')}`,
);

export interface FormPages {
  /** Without a slash at the end. */
  url: string;
  /** From now on the page `/doi` asks something else. */
  changeForm(): void;
  close(): Promise<void>;
}

/** Pages with the forms that this site's ordinary one does not have; nothing is posted. */
export async function startFormPages(): Promise<FormPages> {
  const pages = { ...PAGES };
  const server: Server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    const port = (server.address() as AddressInfo).port;
    const body = pages[request.url ?? ''] ?? page('Trang khác', '');
    response.end(body.replace('PORT', String(port)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    changeForm: () => {
      pages['/doi'] = CHANGED;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
