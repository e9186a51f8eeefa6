import { type Html, html, NOTHING } from '../html';
import type { Session } from '../sessions';

/** The frame around every page: banner, menu with the quick search, who is signed in, footer. */
export function frame(title: string, session: Session | null, main: Html): Html {
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Quản lý hồ sơ học sinh</title>
<link rel="stylesheet" href="/tinh/trang.css">
<link rel="icon" href="data:,">
</head>
<body>
<div class="bang-ten"><b>CƠ SỞ DỮ LIỆU TRƯỜNG HỌC</b> <span>Trường PTDTBT Tiểu học Hoa Ban · Năm học 2026 - 2027</span></div>
${session === null ? NOTHING : menu(session)}
<main>
${main}
</main>
<div class="chan-trang">Ứng dụng dựng để thử, mọi dữ liệu đều bịa.</div>
</body>
</html>
`;
}

function menu(session: Session): Html {
  return html`<div class="thanh-menu">
<nav aria-label="Chức năng"><a href="/hoc-sinh">Danh sách học sinh</a> <a href="/hoc-sinh/them">Thêm học sinh</a> <a href="/so-theo-doi">Sổ theo dõi</a></nav>
<form class="tim-nhanh" role="search" action="/hoc-sinh"><input type="search" name="tu-khoa" placeholder="Tìm nhanh học sinh" aria-label="Tìm nhanh"></form>
<form class="dang-xuat" method="post" action="/dang-xuat"><input type="hidden" name="__RequestVerificationToken" value="${session.requestToken}">Xin chào, <b>${session.user}</b> <button type="submit">Đăng xuất</button></form>
</div>`;
}

/** A page that only says something: a wrong address, a refused request. */
export function noticePage(title: string, says: string, session: Session | null): Html {
  return frame(title, session, html`<h1>${title}</h1><p role="alert">${says}</p>`);
}
