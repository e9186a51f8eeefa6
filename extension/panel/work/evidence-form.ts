import { batch } from '@preact/signals';
import type { HandInItem } from '../../../shared/evidence';
import { checkForm, joinProblem } from '../../tasks/evidence/check-form';
import { planIn } from '../../tasks/evidence/codes';
import {
  EMPTY_FORM,
  type EvidenceForm,
  formOf,
  isFormEmpty,
  withoutItem,
} from '../../tasks/evidence/draft';
import { itemOf } from '../../tasks/evidence/evidence-package';
import type { EvidenceProblems } from './evidence-state';
import { sayOfForm, sayUnfinished, sendBack, settleProblems } from './evidence-told';
import { changeDraft } from './keep-evidence';
import type { Work } from './state';
import { stopHashing } from './stop-hashing';

/** Takes over what is typed into the form. */
export function changeForm(work: Work, change: Partial<EvidenceForm>): void {
  batch(() => {
    settleProblems(work, change);
    sayOfForm(work, null);
    changeDraft(work, { form: { ...work.evidence.draft.value.form, ...change } });
  });
}

/** A file or a link; a file that is still being read is left. */
export function chooseKind(work: Work, by: EvidenceForm['by']): void {
  stopHashing(work);
  settleProblems(work, { file: null, link: null });
  changeForm(work, { by });
}

/**
 * Puts what is entered in the form on the list, as a new item or in the place of the one that is
 * changed; or says at each field what is wrong there.
 */
export async function addItem(work: Work): Promise<'added' | 'refused'> {
  const { draft, hashing, isBusy } = work.evidence;
  if (isBusy.value) return 'refused';
  if (hashing.value !== null) return refuse({ file: { code: 'evidence.file.wait' } });
  const { form, items } = draft.value;
  const checked = checkForm(form);
  if (!checked.ok) return refuse(checked.problems);
  isBusy.value = true;
  try {
    const item = await itemOf(checked.value, Date.now());
    // It was put away meanwhile: the vault was locked.
    if (draft.value.form !== form) return 'refused';
    const wrong = joinProblem(items, item, form.editing);
    if (wrong !== null) return refuse({ [form.by]: wrong });
    join(work, item);
    return 'added';
  } finally {
    isBusy.value = false;
  }

  function refuse(found: EvidenceProblems): 'refused' {
    sendBack(work, found);
    return 'refused';
  }
}

function join(work: Work, item: HandInItem): void {
  const { plan, items, form } = work.evidence.draft.value;
  const at = form.editing ?? items.length;
  batch(() => {
    changeDraft(work, {
      plan: plan.trim() === '' ? planIn(item.criterion) : plan,
      items: [...items.slice(0, at), sinceThen(items[at], item), ...items.slice(at + 1)],
      form: { ...EMPTY_FORM, by: form.by },
    });
    settleProblems(work, EMPTY_FORM);
    const key = form.editing === null ? 'evidence.form.added' : 'evidence.form.changed';
    sayOfForm(work, { meaning: 'good', what: { key, params: { number: at + 1 } } });
  });
}

/** The same file or link was collected when it was collected first. */
const sinceThen = (earlier: HandInItem | undefined, item: HandInItem): HandInItem =>
  earlier?.sha256 === item.sha256 ? { ...item, time: earlier.time } : item;

/** Takes an item of the list into the form, unless something else stands there unfinished. */
export function editItem(work: Work, index: number): void {
  const { items, form } = work.evidence.draft.value;
  const isSame = JSON.stringify(form) === JSON.stringify(formOf(items, form.editing ?? -1));
  if (isFormEmpty(form) || isSame) changeForm(work, formOf(items, index));
  else sayUnfinished(work, 'evidence.form.unfinished-next');
}

export function removeItem(work: Work, index: number): void {
  sayOfForm(work, null);
  changeDraft(work, withoutItem(work.evidence.draft.value, index));
}

/** Empties the form; the list stays. */
export function dropForm(work: Work): void {
  stopHashing(work);
  changeForm(work, EMPTY_FORM);
}

/** Empties the list and the form; for whom they were stays, for the next set. */
export function startAnew(work: Work): void {
  dropForm(work);
  changeDraft(work, { items: [] });
}
