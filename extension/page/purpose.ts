import type { LeftControlReason } from '../../shared/matching/types';
import { fold } from '../../shared/vietnamese/fold';
import { readText } from './labels/text';
import { remember } from './remember';
import { isInput } from './widgets/elements';

/** What the person reads about a control, for judging what it is for. */
export interface Words {
  label: string;
  hints: readonly string[];
  names: readonly string[];
}

const CAPTCHA_NAME = /captcha|turnstile|ma_?xac_?nhan|ma_?bao_?ve/i;
const CAPTCHA_WORDS =
  /captcha|ma (?:xac nhan|xac thuc|bao ve|bao mat|kiem tra)|k[iy] tu trong hinh|not a robot|khong phai (?:la )?(?:nguoi may|robot)/;
const SECRET_WORDS =
  /^(?:(?:nhap|nhap lai|xac nhan|confirm|new|current|old|your|re enter|repeat) )*(?:mat khau|password|passwort|ma pin|passcode)\b/;
/** What stands in the head of a table, or pages through it, looks for rows or chooses all of them. */
const SEARCH_BOX = '[role=search],search,[role=searchbox],thead,.el-pagination,.ant-pagination';
const SEARCH_NAME = /^(?:q|s|keyword|tu_?khoa|kw)$|search|tim_?kiem|tukhoa/i;
const SEARCH_WORDS = /^(?:tim|tra cuu|search|(?:nhap )?tu khoa|keyword)(?: |$)/;
const SEARCH_BUTTON = /^(?:tim|tim kiem|search|loc|loc du lieu|tra cuu|xem danh sach|filter)$/;
const SAVE_BUTTON = /luu|cap nhat|them moi|ghi|dang ky|save|submit|gui|hoan thanh|dong y|tao moi/;
const NEWSLETTER = /nhan ban tin|dang ky nhan tin(?! nhan)|subscribe|newsletter/;
const HONEYPOT =
  /honey_?pot|\bhp_|de trong (?:o|truong|muc) nay|(?:o|truong) nay de trong|khong (?:dien|nhap) (?:gi )?vao (?:o|truong|day)|leave (?:this )?(?:field |input )?(?:blank|empty)(?! if)/i;
const LOG_IN = /dang nhap|log ?in|sign ?in/;
const SIGN_UP = /dang ky|sign ?up|register|create|tao tai khoan|registrieren|join/;
const LARGEST_SEARCH = 10;
/** A name and an address. */
const LARGEST_SUBSCRIPTION = 2;

/** Reasons that lie in what a control is for: CAPTCHA, search, newsletters, traps for robots. */
export function wrongPurpose(element: Element, words: Words): LeftControlReason | null {
  const said = [words.label, ...words.hints].map(fold);
  if (words.names.some((name) => CAPTCHA_NAME.test(name))) return 'captcha';
  if (said.some((text) => CAPTCHA_WORDS.test(text))) return 'captcha';
  if (isInput(element) && SECRET_WORDS.test(said[0] ?? '')) return 'password';
  if (element.closest(SEARCH_BOX)) return 'search';
  const texts = [...words.names, ...said];
  if (texts.some((text) => HONEYPOT.test(text))) return 'hidden';
  if (isInput(element) && /^(?:text|email)$/.test(element.type)) {
    if (said.some((text) => NEWSLETTER.test(text))) return 'newsletter';
  }
  if (isInput(element) && /^(?:text|search)$/.test(element.type)) {
    // Lists that are searched by typing say so as well: they choose what is filled.
    const isSearch = element.type === 'search' && element.role !== 'combobox';
    if (isSearch || words.names.some((name) => SEARCH_NAME.test(name))) return 'search';
    if (said.some((text) => SEARCH_WORDS.test(text))) return 'search';
  }
  return null;
}

/** Whole forms that are not for filling: searching, subscribing and logging in. */
export class Forms {
  readonly #reasons = new Map<HTMLFormElement, LeftControlReason | null>();

  reasonOf(element: Element): LeftControlReason | null {
    const form = (element as HTMLInputElement).form ?? element.closest('form');
    if (!form) return null;
    return remember(this.#reasons, form, () => judge(form));
  }
}

function judge(form: HTMLFormElement): LeftControlReason | null {
  const fields = [...form.elements].filter((one) => one.matches(FILLABLE) && one.checkVisibility());
  const buttons = [...form.elements].filter((one) =>
    one.matches('button,[type=submit],[type=button]'),
  );
  const words = buttons.map((one) => fold(readButton(one)));
  if (fields.length <= LARGEST_SEARCH && words.some((text) => SEARCH_BUTTON.test(text))) {
    if (!words.some((text) => SAVE_BUTTON.test(text))) return 'search';
  }
  if (fields.length <= LARGEST_SUBSCRIPTION && words.some((text) => NEWSLETTER.test(text))) {
    return 'newsletter';
  }
  return isLogIn(form, fields, words) ? 'login-form' : null;
}

const FILLABLE =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset],[type=checkbox],[type=radio]),select,textarea';

function readButton(button: Element): string {
  const text = isInput(button) ? button.value : readText(button) || button.textContent || '';
  return text || button.getAttribute('aria-label') || '';
}

/** One password, at most a name and a code beside it, and words that speak of logging in. */
function isLogIn(form: HTMLFormElement, fields: Element[], buttons: string[]): boolean {
  const passwords = fields.filter((one) => (one as HTMLInputElement).type === 'password');
  if (passwords.length !== 1 || fields.length > 4) return false;
  if (passwords[0]?.matches('[autocomplete=new-password]')) return false;
  const said = fold([form.id, form.action, form.name, ...buttons].join(' '));
  const compact = `${said} ${said.replaceAll(' ', '')}`;
  if (buttons.some((text) => LOG_IN.test(text))) return true;
  return LOG_IN.test(compact) && !SIGN_UP.test(compact);
}
