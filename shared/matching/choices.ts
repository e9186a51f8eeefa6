import { fold } from '../vietnamese/fold';
import { isPlaceholder } from './options';
import type { Control } from './types';

/** Answers that lists of many questions share: ratings, yes and no, sexes. */
const COMMON_ANSWERS: ReadonlySet<string> = new Set(
  'nam|nu|co|khong|tot|kha|trung binh|yeu|kem|gioi|xuat sac|dat|chua dat|khong dat|hoan thanh|chua hoan thanh|hoan thanh tot|hoan thanh tot nhiem vu|hoan thanh xuat sac nhiem vu|khong co|khac|dung|sai|chua|da|bo|me|cha|ong|ba|viet nam|binh thuong'.split(
    '|',
  ),
);
const SHORTEST = 4;
const LEAST_ANSWERS = 2;

/**
 * Texts that hardly two questions have among their answers, folded: "Nghỉ ốm", "Phòng bộ môn".
 * Numbers, ratings and the like answer many questions.
 */
export function tellingAnswers(texts: readonly string[]): string[] {
  const folded = [...new Set(texts.map(fold))];
  return folded.filter(
    (text) => text.length >= SHORTEST && !/\d/.test(text) && !COMMON_ANSWERS.has(text),
  );
}

/** "Mua/Mượn": a header that names all the choices. */
export function isNamedByChoices(header: string, { options }: Control): boolean {
  const named = choicesNamed(header);
  const offered = new Set(
    options.filter((one) => !isPlaceholder(one)).map(({ label }) => fold(label)),
  );
  return (
    named.length > 1 && offered.size === named.length && named.every((one) => offered.has(one))
  );
}

/** The choices that a header may name, folded; none when it has no slash. */
export function choicesNamed(header: string): string[] {
  return header.includes('/') ? header.split('/').map(fold) : [];
}

/** True when the column answers with two or more telling choices of the control, and with nothing else. */
export function answersByChoice(samples: readonly string[], { options }: Control): boolean {
  const offered = new Set(options.map(({ label }) => fold(label)));
  const given = [...new Set(samples.map(fold))];
  if (!given.every((text) => offered.has(text))) return false;
  return tellingAnswers(samples).length >= LEAST_ANSWERS;
}
