import { FIELDS, type PupilRecord } from './fields';
import { shownInControl } from './form-values';
import type { SectorDatabase } from './index';

export interface Visit {
  status: number;
  /** Path and query of a redirect, '' when there is none. */
  location: string;
  text: string;
}

/** How a form is sent: by the browser, or by the page's own script. */
type Accept = 'text/html' | 'application/json';

/** Somebody at a browser without a script: keeps the cookie, follows no redirect by itself. */
export class Visitor {
  readonly #url: string;
  #cookie = '';

  constructor(database: SectorDatabase) {
    this.#url = database.url;
  }

  get(path: string, accept: Accept = 'text/html'): Promise<Visit> {
    return this.#ask(path, { headers: { accept } });
  }

  post(path: string, form: URLSearchParams, accept: Accept = 'text/html'): Promise<Visit> {
    return this.#ask(path, { method: 'POST', body: form, headers: { accept } });
  }

  signIn({ user, password }: SectorDatabase['credentials'], next = ''): Promise<Visit> {
    const form = { txtTaiKhoan: user, txtMatKhau: password, tiep: next };
    return this.post('/dang-nhap', new URLSearchParams(form));
  }

  /** Opens the add form and fills it, ready to be posted to /hoc-sinh/them. */
  async filledAddForm(record: PupilRecord): Promise<URLSearchParams> {
    return this.filledForm('/hoc-sinh/them', record);
  }

  /** Opens the form at a path and fills it. */
  async filledForm(path: string, record: PupilRecord): Promise<URLSearchParams> {
    const { text } = await this.get(path);
    const form = new URLSearchParams();
    for (const name of ['__RequestVerificationToken', 'hdnMaPhieu']) {
      form.set(name, new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '');
    }
    for (const field of FIELDS) {
      const value = record[field.key];
      if (field.control === 'checkbox' && value !== '1') continue;
      form.set(field.name, shownInControl(field, value));
    }
    return form;
  }

  /** Adds a pupil; where the answer leads. */
  async add(record: PupilRecord): Promise<Visit> {
    return this.post('/hoc-sinh/them', await this.filledAddForm(record));
  }

  async #ask(path: string, init: RequestInit & { headers: { accept: Accept } }): Promise<Visit> {
    const response = await fetch(this.#url + path, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie: this.#cookie },
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (cookie !== undefined) this.#cookie = cookie;
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      text: await response.text(),
    };
  }
}
