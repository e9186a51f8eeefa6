import type { SubjectKind } from '../movement';
import { fold } from '../vietnamese';
import type { Asker } from './questions';

const INDIVIDUAL =
  /\b(ca nhan|giao vien|vien chuc|can bo|nhan vien|nguoi lao dong|ho va ten|ho ten)\b/;
const COLLECTIVE =
  /\b(tap the|don vi|to chuyen mon|cac to|co so giao duc|cac truong|chi doan|cum)\b/;

/** Whom the table scores, by its titles and headers; asked where they name both or neither. */
export function subjectKindOf(texts: readonly string[], cell: string, asker: Asker): SubjectKind {
  const plain = texts.map(fold);
  const isIndividual = plain.some((text) => INDIVIDUAL.test(text));
  const isCollective = plain.some((text) => COLLECTIVE.test(text));
  if (isIndividual !== isCollective) return isIndividual ? 'individual' : 'collective';
  const answer = asker.ask({
    kind: 'subject-kind',
    cell,
    params: {},
    choices: [
      { value: 'collective', say: 'template.choice.collective' },
      { value: 'individual', say: 'template.choice.individual' },
    ],
  });
  return answer === 'individual' ? 'individual' : 'collective';
}
