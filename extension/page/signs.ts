import { tidyText } from '../../shared/matching/label-text';
import { fold } from '../../shared/vietnamese/fold';
import { isNotText, readText } from './labels/text';
import type { PageSigns } from './protocol';
import { allIn, allRoots, type Root } from './roots';
import { Sight } from './sight';
import type { Pace } from './wait';
import { attribute } from './widgets/elements';

const ERROR_BOX =
  '.error,.errors,.alert-danger,.alert-error,.invalid-feedback,.field-validation-error,.validation-summary-errors,.ant-form-item-explain-error,.mat-error';
const MESSAGE_BOX = `${ERROR_BOX},[role=alert],[role=status],[role=alertdialog],[aria-live]:not([aria-live=off]),.alert,.help-block,.text-danger,.message,.toast,.notification,.ant-message,.swal2-html-container`;
/** What is an error in a box of messages, besides what is one anywhere. */
const ERROR =
  /\bloi\b|chua (?:nhap|chon) |vui long (?:nhap|chon) lai|bi trung|het phien|het thoi gian|khong (?:the )?luu|khong ghi duoc|khong co quyen|sai dinh dang|\binvalid\b|\brequired\b|\bfailed\b|\berror\b|\bexpired\b/;
const DONE = /thanh cong|da (?:luu|cap nhat|them|ghi)|luu xong|\bsaved\b|successful|\bupdated\b/;
const LONGEST = 240;
const MOST = 20;

/** What the page says about signing in and saving; only what a person can see counts. */
export async function readSigns(pace: Pace): Promise<PageSigns> {
  const errors = new Set<string>();
  const confirmations = new Set<string>();
  let signIn = false;
  for (const root of allRoots(document)) {
    signIn ||= allIn(root, 'input[type=password]').some(isSeen);
    for (const element of root.querySelectorAll(MESSAGE_BOX)) {
      await pace.breathe();
      if (isSeen(element))
        judge(
          readText(element),
          element.matches(ERROR_BOX) ? 'error box' : 'any box',
          errors,
          confirmations,
        );
    }
    for (const message of invalidMessages(root)) errors.add(message);
    await pace.through(readLooseTexts(root, errors, confirmations));
  }
  return { signIn, errors: top(errors), confirmations: top(confirmations) };
}

/** A text that denies or complains is an error, even when it also says "thành công". */
function judge(
  text: string,
  place: 'error box' | 'any box',
  errors: Set<string>,
  confirmations: Set<string>,
) {
  if (text === '' || text.length > LONGEST) return;
  const folded = fold(text);
  if (ERROR.test(folded) || LOOSE_ERROR.test(folded)) errors.add(text);
  else if (DONE.test(folded)) confirmations.add(text);
  else if (place === 'error box') errors.add(text);
}

/** Messages that fields marked as wrong refer to. */
function* invalidMessages(root: Root): Generator<string> {
  for (const field of root.querySelectorAll('[aria-invalid=true]')) {
    const ids = `${attribute(field, 'aria-errormessage')} ${attribute(field, 'aria-describedby')}`;
    for (const id of ids.split(/\s+/).filter((one) => one !== '')) {
      const message = root.getElementById(id);
      const text = message && isSeen(message) ? readText(message) : '';
      if (text !== '' && text.length <= LONGEST) yield text;
    }
  }
}

/** Short texts standing anywhere, outside labels, headings, links and cells of data. */
function* readLooseTexts(
  root: Root,
  errors: Set<string>,
  confirmations: Set<string>,
): Generator<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield;
    const text = node.nodeValue ?? '';
    const holder = node.parentElement;
    if (text.length < 5 || text.length > LONGEST || !holder) continue;
    if (holder.closest(NOT_A_MESSAGE)) continue;
    const folded = fold(text);
    const isError = LOOSE_ERROR.test(folded);
    if (!isError && !DONE.test(folded)) continue;
    if (isNotText(holder) || !isSeen(holder)) continue;
    judge(
      tidyText(holder.childElementCount > 0 ? readText(holder) : text),
      isError ? 'error box' : 'any box',
      errors,
      confirmations,
    );
  }
}

/** What is an error wherever it stands, also when it says "thành công". */
const LOOSE_ERROR =
  /^loi\b|\bloi (?:khi|he thong|xay ra|may chu)|(?:khong|chua) thanh cong|chua (?:duoc )?luu|unsuccessful|not saved|that bai|khong hop le|bat buoc (?:nhap|chon)|khong duoc (?:de trong|bo trong)|da ton tai|phien (?:lam vic|dang nhap) .*het|het han|khong luu duoc/;
const NOT_A_MESSAGE =
  'label,legend,a,button,option,select,textarea,th,h1,h2,h3,h4,nav,script,style,title,noscript';

const isSeen = (element: Element): boolean => new Sight().isSeen(element);

function top(texts: Set<string>): string[] {
  const all = [...texts];
  const smallest = all.filter((text) => !all.some((one) => one !== text && text.includes(one)));
  return smallest.slice(0, MOST);
}
