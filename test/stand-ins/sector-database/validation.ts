import type { Counted, Field, Rule } from './field-groups/field';
import { FIELDS, type FieldMessages, fullLabel, type PupilRecord } from './fields';
import { isRealDate, optionsOf } from './form-values';

const RULES: Readonly<Record<Exclude<Rule, 'birth-year'>, { pattern: RegExp; says: string }>> = {
  'national-id': { pattern: /^\d{12}$/, says: 'phải gồm đúng 12 chữ số' },
  phone: {
    pattern: /^0[35789]\d{8}$/,
    says: 'phải gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09',
  },
  email: {
    pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    says: 'không đúng dạng, ví dụ ten@truong.edu.vn',
  },
  'insurance-number': { pattern: /^\d{10}$/, says: 'phải gồm đúng 10 chữ số' },
};

/** Checks a record on its own; a message for every field that cannot be stored. */
export function validate(values: PupilRecord): FieldMessages {
  const messages: FieldMessages = {};
  for (const field of FIELDS) {
    const message = checkField(field, values[field.key], values);
    if (message !== null) messages[field.key] = message;
  }
  if (!messages.dob && !messages.enrol_date && values.enrol_date !== '') {
    if (values.enrol_date <= values.dob) {
      messages.enrol_date = 'Ngày vào trường phải sau ngày sinh.';
    }
  }
  return messages;
}

function checkField(field: Field, value: string, values: PupilRecord): string | null {
  const name = fullLabel(field);
  if (value === '') {
    if (field.required === undefined) return null;
    return field.control === 'text' || field.control === 'date-text'
      ? `Chưa nhập ${name}.`
      : `Chưa chọn ${name}.`;
  }
  switch (field.control) {
    case 'text':
    case 'textarea':
      if (value.length > field.maxLength) return `${name} dài quá ${field.maxLength} ký tự.`;
      return checkRule(field.rule, name, value);
    case 'number':
      return checkNumber(field, name, value, values);
    case 'date':
    case 'date-text':
      return isRealDate(value)
        ? null
        : `${name} không hợp lệ, nhập theo dạng ngày/tháng/năm, ví dụ 05/09/2018.`;
    case 'commune':
      return isOffered(field, value, values) ? null : `${name} không thuộc tỉnh/thành phố đã chọn.`;
    case 'select':
    case 'radio':
      return isOffered(field, value, values) ? null : `${name} không có trong danh mục.`;
    case 'checkbox':
      return null;
  }
}

function isOffered(field: Field, value: string, values: PupilRecord): boolean {
  return optionsOf(field, values).some((option) => option.value === value);
}

function checkRule(rule: Rule | undefined, name: string, value: string): string | null {
  if (rule === undefined || rule === 'birth-year') return null;
  return RULES[rule].pattern.test(value) ? null : `${name} ${RULES[rule].says}.`;
}

function checkNumber(
  field: Counted,
  name: string,
  value: string,
  values: PupilRecord,
): string | null {
  const amount = Number(value);
  const whole = field.step === '1';
  if (!/^\d+(\.\d+)?$/.test(value) || (whole && !Number.isInteger(amount))) {
    return `${name} phải là số.`;
  }
  if (amount < field.min || amount > field.max) {
    return `${name} phải từ ${field.min} đến ${field.max}.`;
  }
  if (field.rule === 'birth-year' && amount >= Number(values.dob.slice(0, 4))) {
    return `${name} phải trước năm sinh của học sinh.`;
  }
  return null;
}
