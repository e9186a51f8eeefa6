import { vietnameseDate } from '../form-values';
import { type Html, html, NOTHING } from '../html';
import { MARK_COLUMNS, type MarkColumn, type Marks } from '../mark-columns';
import { CLASSES } from '../option-lists';
import type { StoredPupil } from '../pupil-store';
import type { Session } from '../sessions';
import { frame } from './frame';

export interface BookRow {
  pupil: StoredPupil;
  marks: Marks;
  /** A pupil who has left is shown, but nothing can be written for them. */
  state: 'open' | 'locked';
}

export interface ClassBookPage {
  className: string;
  /** One-based. */
  page: number;
  pages: number;
  /** Those of this page, and where the first of them stands in the class. */
  rows: readonly BookRow[];
  first: number;
  problems: readonly string[];
  confirmation: string;
}

/** A class on one page of a grid: a row for every pupil, a field in every cell, and a pager. */
export function classBookPage(view: ClassBookPage, session: Session): Html {
  const { className, page, problems, confirmation } = view;
  const title = `Sổ theo dõi lớp ${className}`;
  return frame(
    title,
    session,
    html`<h1>${title}</h1>
<form class="bo-loc" action="/so-theo-doi"><label for="lop">Lớp</label> <select id="lop" name="lop">${CLASSES.map(
      ({ value, label }) =>
        html`<option value="${value}"${value === className ? html` selected` : NOTHING}>${label}</option>`,
    )}</select> <button type="submit">Xem danh sách</button></form>
${confirmation === '' ? NOTHING : html`<div class="bao-xong" role="status">${confirmation}</div>`}
${problems.length === 0 ? NOTHING : html`<div class="bao-loi" role="alert">Chưa lưu được: ${problems.join('; ')}.</div>`}
<form id="soTheoDoi" method="post" action="/so-theo-doi?lop=${className}&amp;trang=${page}" autocomplete="off">
<input type="hidden" name="__RequestVerificationToken" value="${session.requestToken}">
${grid(view)}
${pager(view)}
<div class="nut-lenh"><button type="submit" class="chinh" id="btnLuuSo">Lưu sổ theo dõi</button></div>
</form>
<script src="/tinh/so.js"></script>`,
  );
}

function grid({ rows, first }: ClassBookPage): Html {
  const under = MARK_COLUMNS.filter(({ control }) => control === 'score');
  const alone = MARK_COLUMNS.filter(({ control }) => control !== 'score');
  return html`<table class="danh-sach so-theo-doi">
<thead><tr><th rowspan="2">STT</th><th rowspan="2">Mã học sinh</th><th rowspan="2">Họ và tên</th><th rowspan="2">Ngày sinh</th><th colspan="${under.length}">Điểm kiểm tra định kỳ</th>${alone.map(({ header }) => html`<th rowspan="2">${header}</th>`)}</tr>
<tr>${under.map(({ header }) => html`<th>${header}</th>`)}</tr></thead>
<tbody>
${rows.map((row, at) => bookRow(row, first + at))}</tbody>
</table>`;
}

function bookRow({ pupil, marks, state }: BookRow, number: number): Html {
  const { id, code, values } = pupil;
  return html`<tr><td>${number}</td><td>${code}</td><td>${values.full_name}</td><td>${vietnameseDate(values.dob)}</td>${MARK_COLUMNS.map(
    (column) =>
      html`<td>${field(column, `ctl00$grd$${id}$${column.key}`, marks[column.key], state)}</td>`,
  )}</tr>
`;
}

function field(column: MarkColumn, name: string, value: string, state: BookRow['state']): Html {
  const common = html`name="${name}"${state === 'locked' ? html` disabled` : NOTHING}`;
  switch (column.control) {
    case 'score':
      return html`<input type="text" ${common} data-diem="1" size="3" value="${value}">`;
    case 'count':
      return html`<input type="number" ${common} min="0" max="300" value="${value}">`;
    case 'text':
      return html`<input type="text" ${common} maxlength="${column.maxLength}" value="${value}">`;
    case 'choice':
      return html`<select ${common}><option value="">-- Chọn --</option>${column.options.map(
        (option) =>
          html`<option value="${option.value}"${option.value === value ? html` selected` : NOTHING}>${option.label}</option>`,
      )}</select>`;
  }
}

function pager({ className, page, pages }: ClassBookPage): Html {
  if (pages < 2) return NOTHING;
  const link = (to: number, words: string) =>
    to < 1 || to > pages
      ? NOTHING
      : html` <a class="nut" href="/so-theo-doi?lop=${className}&amp;trang=${to}">${words}</a>`;
  return html`<p class="phan-trang">Trang ${page}/${pages}${link(page - 1, 'Trang trước')}${link(page + 1, 'Trang sau')}</p>`;
}
