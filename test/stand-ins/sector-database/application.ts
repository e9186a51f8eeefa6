import { readFileSync } from 'node:fs';
import { type Asked, type Parts, signInFirst } from './asked';
import { classBook } from './class-book';
import { FAULT_NAMES } from './faults';
import { faultsPage } from './pages/faults';
import { noticePage } from './pages/frame';
import { filterPupils, listPage } from './pages/list';
import { loginPage } from './pages/login';
import { communesOf } from './places';
import { type PupilPages, pupilPages } from './pupil-pages';
import { json, page, type Reply, seeOther } from './replies';
import { ENDED_COOKIE, type Session, sessionCookie } from './sessions';

const ASSETS: Readonly<Record<string, { type: string; body: Buffer }>> = {
  '/tinh/trang.css': { type: 'text/css; charset=utf-8', body: asset('page.css') },
  '/tinh/so.js': { type: 'text/javascript; charset=utf-8', body: asset('class-book.js') },
  '/tinh/trang.js': { type: 'text/javascript; charset=utf-8', body: asset('page.js') },
};

/** The application: a request in, an answer out. */
export class Application {
  readonly #parts: Parts;
  readonly #pupils: PupilPages;
  readonly #classBook: ReturnType<typeof classBook>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#pupils = pupilPages(parts);
    this.#classBook = classBook(parts);
  }

  async answer(asked: Asked): Promise<Reply> {
    const { pathname } = asked.url;
    const file = ASSETS[pathname];
    if (file !== undefined) {
      return { status: 200, headers: { 'Content-Type': file.type }, body: file.body };
    }
    if (pathname === '/_quan-tri/loi') return this.#faults(asked.form);
    if (this.#parts.faults.isOn('slow')) await this.#parts.wait(this.#parts.delays.slowMs);
    if (pathname === '/dang-nhap') return this.#signIn(asked);
    if (asked.session === null) return signInFirst(asked, '');
    return this.#signedIn(asked, asked.session);
  }

  async #signedIn(asked: Asked, session: Session): Promise<Reply> {
    const { url, form } = asked;
    if (form !== null && form.get('__RequestVerificationToken') !== session.requestToken) {
      const says = 'Yêu cầu không kèm mã xác nhận của phiên. Mở lại trang rồi thực hiện lại.';
      return asked.wantsJson
        ? json({ saved: false, text: says, messages: [] }, 403)
        : page(noticePage('Từ chối yêu cầu', says, session), 403);
    }
    const record = /^\/(?:api\/)?hoc-sinh\/(\d{1,9})$/.exec(url.pathname)?.[1];
    if (record !== undefined) return this.#pupils.record(asked, session, Number(record));
    switch (url.pathname) {
      case '/':
        return seeOther('/hoc-sinh');
      case '/hoc-sinh':
        return page(this.#list(url, session));
      case '/hoc-sinh/them':
        return this.#pupils.add(asked, session);
      case '/so-theo-doi':
        return this.#classBook(asked, session);
      case '/api/xa-phuong':
        await this.#parts.wait(this.#parts.delays.communesMs);
        return json(communesOf(url.searchParams.get('tinh') ?? ''));
      case '/dang-xuat':
        if (form !== null) this.#parts.sessions.end(session);
        return form === null ? seeOther('/hoc-sinh') : seeOther('/dang-nhap', ENDED_COOKIE);
      default:
        return page(
          noticePage('Không có trang này', `Không tìm thấy ${url.pathname}.`, session),
          404,
        );
    }
  }

  #list(url: URL, session: Session) {
    const filter = {
      words: url.searchParams.get('tu-khoa') ?? '',
      className: url.searchParams.get('lop') ?? '',
    };
    return listPage(filterPupils(this.#parts.store.all(), filter), filter, session);
  }

  #signIn({ url, form, session }: Asked): Reply {
    const ended = 'Phiên làm việc đã hết hạn. Đăng nhập lại để tiếp tục.';
    if (form === null) {
      if (session !== null) return seeOther('/hoc-sinh');
      const problem = url.searchParams.has('het-phien') ? ended : '';
      return page(loginPage({ next: url.searchParams.get('tiep') ?? '', user: '', problem }));
    }
    const next = form.get('tiep') ?? '';
    const user = form.get('txtTaiKhoan') ?? '';
    const { credentials, sessions } = this.#parts;
    if (user !== credentials.user || form.get('txtMatKhau') !== credentials.password) {
      const problem = 'Tên đăng nhập hoặc mật khẩu không đúng.';
      return page(loginPage({ next, user, problem }), 401);
    }
    return seeOther(ownPath(next), sessionCookie(sessions.open(user)));
  }

  #faults(form: URLSearchParams | null): Reply {
    const { faults } = this.#parts;
    if (form === null) return page(faultsPage(faults.states()));
    const name = FAULT_NAMES.find((each) => each === form.get('loi'));
    if (name === undefined) return page(faultsPage(faults.states()), 422);
    faults.set(name, form.get('trang-thai') === 'on' ? 'on' : 'off');
    return seeOther('/_quan-tri/loi');
  }
}

/** Only paths of this site: never another host. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/hoc-sinh';
}

function asset(name: string): Buffer {
  return readFileSync(new URL(`./assets/${name}`, import.meta.url));
}
