import type { Field } from '../field-groups/field';
import {
  controlId,
  FIELDS,
  type FieldGroup,
  type FieldMessages,
  type PupilRecord,
  SECTIONS,
  type Section,
} from '../fields';
import { type Html, html, NOTHING } from '../html';
import type { Session } from '../sessions';
import { control } from './controls';
import { frame } from './frame';

export interface FormPage {
  /** The record being edited, or the token of a fresh add form. */
  about: { do: 'edit'; id: number; code: string } | { do: 'add'; formToken: string };
  values: PupilRecord;
  messages: FieldMessages;
  /** What went wrong as a whole, '' when nothing. */
  problem: string;
  /** What was done, '' when nothing. */
  confirmation: string;
  /** `fetch`: the page's script saves without leaving the page. */
  saving: 'navigate' | 'fetch';
}

export function formPage(view: FormPage, session: Session): Html {
  const adding = view.about.do === 'add';
  const path = view.about.do === 'add' ? '/hoc-sinh/them' : `/hoc-sinh/${view.about.id}`;
  const style = view.saving === 'fetch' ? '?kieu=ajax' : '';
  const title = adding ? 'Thêm học sinh' : 'Sửa hồ sơ học sinh';
  return frame(
    title,
    session,
    html`<h1 id="tieu-de">${title}</h1>
<div id="thong-bao">${confirmation(view.confirmation)}${summary(view)}</div>
<form id="aspnetForm" method="post" action="${path}${style}" data-luu="${view.saving}" novalidate autocomplete="off">
<input type="hidden" name="__RequestVerificationToken" value="${session.requestToken}">
<input type="hidden" name="hdnMaPhieu" value="${view.about.do === 'add' ? view.about.formToken : ''}">
<p class="chu-thich">Các mục có dấu <span class="bat-buoc">(*)</span> là bắt buộc.</p>
${SECTIONS.map((each, index) => section(each, index, view))}
<div class="nut-lenh"><button type="submit" class="chinh" id="btnLuu">Lưu hồ sơ</button> <a class="nut" href="/hoc-sinh">Quay lại danh sách</a>${adding ? NOTHING : html` <a class="nut" href="/hoc-sinh/them${style}">Thêm học sinh khác</a>`}</div>
</form>
<script src="/tinh/trang.js"></script>`,
  );
}

function confirmation(says: string): Html {
  return says === '' ? NOTHING : html`<div class="bao-xong" role="status">${says}</div>`;
}

function summary({ problem, messages }: FormPage): Html {
  const faults = FIELDS.flatMap((field) => {
    const message = messages[field.key];
    return message === undefined ? [] : [html`<li>${message}</li>`];
  });
  if (problem === '') return NOTHING;
  return html`<div class="bao-loi" role="alert">${problem}${faults.length === 0 ? NOTHING : html`<ul>${faults}</ul>`}</div>`;
}

function section({ title, groups }: Section, index: number, view: FormPage): Html {
  const issued = index === 0 ? issuedFields(view) : NOTHING;
  return html`<div class="muc"><h2>${title}</h2>${issued}<div class="cac-nhom">${groups.map((each) => group(each, view))}</div></div>
`;
}

/** What the system itself fills in: nobody can write into these. */
function issuedFields({ about }: FormPage): Html {
  const code = about.do === 'edit' ? about.code : '';
  return html`<table class="bang-nhap"><tr><td class="nhan">Mã học sinh</td><td><input type="text" id="txtMaHocSinh" value="${code}" placeholder="Tự sinh khi lưu" readonly></td><td class="nhan">Trường</td><td><input type="text" id="txtTruong" value="Trường PTDTBT Tiểu học Hoa Ban" disabled></td></tr></table>`;
}

function group({ id, legend, layout }: FieldGroup, view: FormPage): Html {
  const fields = FIELDS.filter((field) => field.group === id);
  const inside = layout === 'table' ? table(fields, view) : blocks(fields, layout, view);
  if (legend === '') return html`<div class="nhom">${inside}</div>`;
  return html`<fieldset class="nhom"><legend>${legend}</legend>${inside}</fieldset>`;
}

/** Labels as bare text in the cell to the left, two fields to a row. */
function table(fields: readonly (typeof FIELDS)[number][], view: FormPage): Html {
  const rows: Html[] = [];
  for (let start = 0; start < fields.length; start += 2) {
    const cells = fields
      .slice(start, start + 2)
      .map(
        (field) =>
          html`<td class="nhan">${field.label}${star(field)}</td><td>${control(field, view.values, view.messages[field.key])}${hint(field)}</td>`,
      );
    rows.push(html`<tr>${cells}</tr>
`);
  }
  return html`<table class="bang-nhap">${rows}</table>`;
}

/** Labels above (stacked) or to the left (lines), tied to their controls; ticks before their label. */
function blocks(
  fields: readonly (typeof FIELDS)[number][],
  layout: 'stacked' | 'lines',
  view: FormPage,
): Html {
  const blockOf = (field: (typeof FIELDS)[number]) => {
    const label = html`<label for="${controlId(field)}">${field.label}${star(field)}</label>`;
    const own = control(field, view.values, view.messages[field.key]);
    const tick = field.control === 'checkbox';
    return html`<div class="${tick ? 'o-chon' : 'o-nhap'}">${tick ? html`${own}${label}` : html`${label}${own}`}${hint(field)}</div>
`;
  };
  return html`<div class="${layout === 'stacked' ? 'xep-chong' : 'xep-dong'}">${fields.map(blockOf)}</div>`;
}

function star(field: Field): Html {
  return field.required === undefined ? NOTHING : html` <span class="bat-buoc">(*)</span>`;
}

function hint(field: Field): Html {
  return field.hint === undefined ? NOTHING : html`<small>${field.hint}</small>`;
}
