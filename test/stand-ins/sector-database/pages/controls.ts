import type { Chosen, Commune, Field, Rule } from '../field-groups/field';
import { controlId, type FieldKey, type PupilRecord } from '../fields';
import { optionsOf, shownInControl } from '../form-values';
import { type Html, html, NOTHING } from '../html';

const PATTERNS: Partial<Record<Rule, string>> = {
  'national-id': '\\d{12}',
  phone: '0[35789]\\d{8}',
  'insurance-number': '\\d{10}',
};

/** The control of a field with its value and, when there is one, the message about it. */
export function control(field: Field, values: PupilRecord, message: string | undefined): Html {
  const said = message ?? '';
  return html`${bare(field, values, said)}<span class="loi" id="loi-${controlId(field)}">${said}</span>`;
}

function bare(field: Field, values: PupilRecord, message: string): Html {
  const shown = shownInControl(field, values[field.key as FieldKey]);
  const names = html`id="${controlId(field)}" name="${field.name}"${state(field, message)}`;
  switch (field.control) {
    case 'text':
      return html`<input type="text" ${names} maxlength="${field.maxLength}"${pattern(field.rule)} value="${shown}">`;
    case 'textarea':
      return html`<textarea ${names} maxlength="${field.maxLength}" rows="2">
${shown}</textarea>`;
    case 'number':
      return html`<input type="number" ${names} min="${field.min}" max="${field.max}" step="${field.step}" value="${shown}">`;
    case 'date':
      return html`<input type="date" ${names} value="${shown}">`;
    case 'date-text':
      return html`<input type="text" ${names} maxlength="10" placeholder="dd/mm/yyyy" autocomplete="off" value="${shown}">`;
    case 'checkbox':
      return html`<input type="checkbox" ${names} value="1"${shown === '1' ? html` checked` : NOTHING}>`;
    case 'radio':
      return radios(field, shown, message);
    case 'select':
    case 'commune':
      return select(field, values, names);
  }
}

/** What assistive technology hears; checks themselves are the server's. */
function state(field: Field, message: string): Html {
  const required = field.required === undefined ? NOTHING : html` aria-required="true"`;
  const invalid =
    message === ''
      ? NOTHING
      : html` aria-invalid="true" aria-describedby="loi-${controlId(field)}"`;
  return html`${required}${invalid}`;
}

function pattern(rule: Rule | undefined): Html {
  const expression = rule === undefined ? undefined : PATTERNS[rule];
  return expression === undefined ? NOTHING : html` pattern="${expression}"`;
}

function radios(field: Chosen, shown: string, message: string): Html {
  const choices = field.options.map((option, index) => {
    const id = `${controlId(field)}_${index}`;
    const chosen = option.value === shown ? html` checked` : NOTHING;
    return html`<input type="radio" id="${id}" name="${field.name}" value="${option.value}"${chosen}${state(field, message)}><label for="${id}">${option.label}</label> `;
  });
  return html`<span class="nhom-chon" id="${controlId(field)}">${choices}</span>`;
}

function select(field: Chosen | Commune, values: PupilRecord, names: Html): Html {
  const stored = values[field.key as FieldKey];
  const options = optionsOf(field, values).map(
    (option) =>
      html`<option value="${option.value}"${option.value === stored ? html` selected` : NOTHING}>${option.label}</option>`,
  );
  const dependsOn = field.control === 'commune' ? html` data-xa-theo-tinh="1"` : NOTHING;
  const empty = field.control === 'commune' ? '-- Chọn phường/xã --' : '-- Chọn --';
  return html`<select ${names}${dependsOn}><option value="">${empty}</option>${options}</select>`;
}
