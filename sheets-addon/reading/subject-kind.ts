import type { Plan, SubjectKind } from '../../shared/movement';
import { fold } from '../../shared/vietnamese';

const WORDS: Readonly<Record<SubjectKind, readonly string[]>> = {
  collective: ['tap the', 'don vi', 'to', 'collective'],
  individual: ['ca nhan', 'nguoi', 'individual'],
};

/** A kind of subject by the plan's own word for it ("Cơ sở giáo dục") or a usual one; null: neither. */
export function readSubjectKind(text: string, { subjects }: Plan): SubjectKind | null {
  const word = fold(text);
  const own = subjects.find(({ title }) => fold(title) === word);
  if (own !== undefined) return own.kind;
  const kinds: readonly SubjectKind[] = ['collective', 'individual'];
  return kinds.find((kind) => WORDS[kind].includes(word)) ?? null;
}
