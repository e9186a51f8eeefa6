import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small site with one form; what is posted is kept and shown again at its own address. */
export interface PanelSite {
  /** Without a slash at the end. */
  url: string;
  /** What was posted, in order. */
  records: Record<string, string>[];
  close(): Promise<void>;
}

export async function startPanelSite(): Promise<PanelSite> {
  const records: Record<string, string>[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      records.push(Object.fromEntries(new URLSearchParams(body)));
      response.writeHead(303, { Location: `/ho-so/${records.length}` }).end();
      return;
    }
    const number = Number(/^\/ho-so\/(\d+)$/.exec(pathname)?.[1] ?? 0);
    const record = records[number - 1];
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(pathname === '/them' || record ? form(record ?? {}) : page('Trang khác', ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    records,
    close: () => shut(server),
  };
}

function shut(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title><body>${body}`;

function form(record: Record<string, string>): string {
  const text = (name: string, label: string, more = '') =>
    `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" value="${record[name] ?? ''}" ${more}></p>`;
  const choice = (value: string) =>
    `<option value="${value}" ${record.dan_toc === value ? 'selected' : ''}>${value}</option>`;
  const sex = (value: string) =>
    `<label><input type="radio" name="gioi_tinh" value="${value}" ${record.gioi_tinh === value ? 'checked' : ''}> ${value}</label>`;
  return page(
    'Hồ sơ học sinh',
    `<h1>Hồ sơ học sinh</h1><form method="post" action="/luu">
    <fieldset><legend>Thông tin chung</legend>
    ${text('ho_ten', 'Họ và tên', 'required')}
    <p><label for="ngay_sinh">Ngày sinh</label> <input type="date" id="ngay_sinh" name="ngay_sinh" value="${record.ngay_sinh ?? ''}"></p>
    <p>Giới tính: ${sex('Nam')} ${sex('Nữ')}</p>
    <p><label for="dan_toc">Dân tộc</label> <select id="dan_toc" name="dan_toc"><option value="">Chọn</option>${['Kinh', 'Thái', 'Mông'].map(choice).join('')}</select></p>
    </fieldset>
    <fieldset><legend>Liên hệ</legend>
    ${text('ma_rieng', 'Mã riêng của trường')}
    ${text('dien_thoai', 'Điện thoại mẹ')}
    </fieldset>
    <button>Lưu</button></form>`,
  );
}

/** Invented people; the nationality of the last one is in no list of the form. */
export const PEOPLE = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Điện thoại mẹ', 'Số phiếu'],
  ['1', 'Lò Thị Mẫu', '05/09/2018', 'Nữ', 'Thái', '0912000001', 'P-01'],
  ['2', 'Giàng A Nháp', '30/11/2018', 'Nam', 'Mông', '0912000003', 'P-02'],
  ['3', 'Trần Văn Thử', '12/01/2018', 'Nam', 'Sán Dìu', '0912000004', 'P-03'],
];

export const peopleCsv = () =>
  Buffer.from(PEOPLE.map((cells) => cells.join(',')).join('\r\n'), 'utf8');
