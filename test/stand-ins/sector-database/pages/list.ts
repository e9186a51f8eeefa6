import { vietnameseDate } from '../form-values';
import { type Html, html, NOTHING } from '../html';
import { CLASSES, ETHNIC_GROUPS, GENDERS } from '../option-lists';
import type { Option } from '../places';
import type { StoredPupil } from '../pupil-store';
import type { Session } from '../sessions';
import { frame } from './frame';

export interface ListFilter {
  words: string;
  className: string;
}

/** The pupils that a filter lets through: words in name, id or code without regard to marks. */
export function filterPupils(pupils: readonly StoredPupil[], filter: ListFilter): StoredPupil[] {
  const wanted = fold(filter.words);
  return pupils.filter(
    ({ code, values }) =>
      fold(`${values.full_name} ${values.national_id} ${code}`).includes(wanted) &&
      (filter.className === '' || values.class_name === filter.className),
  );
}

export function listPage(
  pupils: readonly StoredPupil[],
  filter: ListFilter,
  session: Session,
): Html {
  return frame(
    'Danh sách học sinh',
    session,
    html`<h1>Danh sách học sinh</h1>
<form class="bo-loc" action="/hoc-sinh">
<label for="tu-khoa">Từ khóa</label> <input id="tu-khoa" name="tu-khoa" type="search" value="${filter.words}" placeholder="Họ tên, mã, số định danh">
<label for="lop">Lớp</label> <select id="lop" name="lop"><option value="">Tất cả</option>${CLASSES.map(
      (option) =>
        html`<option value="${option.value}"${option.value === filter.className ? html` selected` : NOTHING}>${option.label}</option>`,
    )}</select>
<button type="submit">Lọc</button> <a class="nut chinh" href="/hoc-sinh/them">Thêm học sinh</a>
</form>
<p class="so-luong">Có <b>${pupils.length}</b> học sinh</p>
<table class="danh-sach">
<thead><tr><th>STT</th><th>Mã học sinh</th><th>Họ và tên</th><th>Ngày sinh</th><th>Giới tính</th><th>Dân tộc</th><th>Lớp</th><th>Số định danh</th><th>Thao tác</th></tr></thead>
<tbody>
${pupils.map(row)}${pupils.length === 0 ? html`<tr><td colspan="9">Không có học sinh nào</td></tr>` : NOTHING}
</tbody>
</table>`,
  );
}

function row({ id, code, values }: StoredPupil, index: number): Html {
  return html`<tr><td>${index + 1}</td><td>${code}</td><td><a href="/hoc-sinh/${id}">${values.full_name}</a></td><td>${vietnameseDate(values.dob)}</td><td>${labelOf(GENDERS, values.gender)}</td><td>${labelOf(ETHNIC_GROUPS, values.ethnicity)}</td><td>${values.class_name}</td><td>${values.national_id}</td><td><a href="/hoc-sinh/${id}" aria-label="Sửa ${values.full_name}">Sửa</a></td></tr>
`;
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? '';
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}
