import {
  type HandInItem,
  isEvidenceLink,
  LONGEST_LINK,
  LONGEST_TITLE,
  MOST_ITEMS,
} from '../../../shared/evidence';
import type { Problem } from '../../../shared/outcome';
import { tidy } from '../../../shared/vietnamese';
import { isPartCode, typedCode } from './codes';
import type { EvidenceForm, HashedFile } from './draft';

export type FormField = 'criterion' | 'file' | 'link' | 'title';

export type FieldProblems<Field extends string> = Partial<Record<Field, Problem>>;

/** What is entered for one piece of evidence, found right. */
export interface EnteredEvidence {
  criterion: string;
  title: string;
  by: { file: HashedFile } | { link: string };
}

/** What was entered in the form, or what is wrong in which of its fields. */
export function checkForm(
  form: EvidenceForm,
): { ok: true; value: EnteredEvidence } | { ok: false; problems: FieldProblems<FormField> } {
  const criterion = typedCode(form.criterion);
  const title = tidy(form.title);
  const link = form.link.trim();
  const problems: FieldProblems<FormField> = {
    ...problemAt('criterion', criterionProblem(criterion)),
    ...(form.by === 'file'
      ? problemAt('file', form.file === null ? { code: 'evidence.file.none' } : null)
      : problemAt('link', linkProblem(link))),
    ...problemAt('title', titleProblem(title)),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const by = form.by === 'file' && form.file !== null ? { file: form.file } : { link };
  return { ok: true, value: { criterion, title, by } };
}

/** Why an item cannot join the others: there is no room, or it is there. `but`: the one it replaces. */
export function joinProblem(
  items: readonly HandInItem[],
  item: HandInItem,
  but: number | null,
): Problem | null {
  const same = items.findIndex(
    ({ criterion, sha256 }, at) =>
      at !== but && criterion === item.criterion && sha256 === item.sha256,
  );
  if (same >= 0) return { code: 'evidence.repeated', params: { number: same + 1 } };
  if (but !== null || items.length < MOST_ITEMS) return null;
  return { code: 'evidence.too-many', params: { limit: MOST_ITEMS } };
}

function criterionProblem(criterion: string): Problem | null {
  if (criterion === '') return { code: 'evidence.criterion.empty' };
  if (isPartCode(criterion)) return null;
  return { code: 'evidence.criterion.wrong', params: { found: criterion } };
}

function linkProblem(link: string): Problem | null {
  if (link === '') return { code: 'evidence.link.empty' };
  if (link.length > LONGEST_LINK) {
    return { code: 'evidence.link.long', params: { length: link.length, limit: LONGEST_LINK } };
  }
  if (/^http:\/\//i.test(link)) return { code: 'evidence.link.open' };
  return isEvidenceLink(link) ? null : { code: 'evidence.link.wrong' };
}

function titleProblem(title: string): Problem | null {
  if (title === '') return { code: 'evidence.name.empty' };
  if (title.length <= LONGEST_TITLE) return null;
  return { code: 'evidence.name.long', params: { length: title.length, limit: LONGEST_TITLE } };
}

const problemAt = <Field extends string>(
  field: Field,
  problem: Problem | null,
): FieldProblems<Field> => (problem === null ? {} : ({ [field]: problem } as FieldProblems<Field>));
