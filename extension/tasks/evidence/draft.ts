import type { HandInItem } from '../../../shared/evidence';

/** A file as evidence speaks of it; its bytes are never kept. */
export interface HashedFile {
  name: string;
  /** In bytes. */
  size: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/** One piece of evidence while it is being entered, as typed. */
export interface EvidenceForm {
  /** Index of the item that is being changed; null for a new one. */
  editing: number | null;
  criterion: string;
  title: string;
  by: 'file' | 'link';
  link: string;
  file: HashedFile | null;
}

/** Evidence that is being put together for one subject of one score book; the codes as typed. */
export interface EvidenceDraft {
  subject: string;
  plan: string;
  year: string;
  items: readonly HandInItem[];
  form: EvidenceForm;
}

export const EMPTY_FORM: EvidenceForm = {
  editing: null,
  criterion: '',
  title: '',
  by: 'file',
  link: '',
  file: null,
};

export const emptyDraft = (year: number): EvidenceDraft => ({
  subject: '',
  plan: '',
  year: String(year),
  items: [],
  form: EMPTY_FORM,
});

/** Nothing was entered in the form that would be missed. */
export const isFormEmpty = ({ editing, criterion, title, link, file }: EvidenceForm): boolean =>
  editing === null && file === null && [criterion, title, link].every(isBlank);

/** Nothing was entered that would be missed; the year stands there from the start. */
export const isDraftEmpty = ({ subject, plan, items, form }: EvidenceDraft): boolean =>
  items.length === 0 && isBlank(subject) && isBlank(plan) && isFormEmpty(form);

/** The form filled with an item, to change it. */
export function formOf(items: readonly HandInItem[], index: number): EvidenceForm {
  const item = items[index];
  if (item === undefined) return EMPTY_FORM;
  const { criterion, title, link, file, sha256 } = item;
  return {
    editing: index,
    criterion,
    title,
    by: file === undefined ? 'link' : 'file',
    link,
    file: file === undefined ? null : { ...file, sha256 },
  };
}

/** The draft without one item; the form goes on with the item it was changing. */
export function withoutItem(draft: EvidenceDraft, index: number): EvidenceDraft {
  const { editing } = draft.form;
  const moved = editing !== null && editing > index ? editing - 1 : editing;
  return {
    ...draft,
    items: draft.items.filter((_, at) => at !== index),
    form: { ...draft.form, editing: editing === index ? null : moved },
  };
}

const isBlank = (text: string): boolean => text.trim() === '';
