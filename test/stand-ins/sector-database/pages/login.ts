import { type Html, html, NOTHING } from '../html';
import { frame } from './frame';

export interface LoginPage {
  /** Where to go after signing in. */
  next: string;
  user: string;
  problem: string;
}

export function loginPage({ next, user, problem }: LoginPage): Html {
  return frame(
    'Đăng nhập',
    null,
    html`<form class="dang-nhap" method="post" action="/dang-nhap">
<h1>Đăng nhập hệ thống</h1>
${problem === '' ? NOTHING : html`<div class="bao-loi" role="alert">${problem}</div>`}
<input type="hidden" name="tiep" value="${next}">
<label for="txtTaiKhoan">Tên đăng nhập</label>
<input id="txtTaiKhoan" name="txtTaiKhoan" type="text" autocomplete="username" value="${user}">
<label for="txtMatKhau">Mật khẩu</label>
<input id="txtMatKhau" name="txtMatKhau" type="password" autocomplete="current-password">
<button type="submit" class="chinh">Đăng nhập</button>
</form>`,
  );
}
