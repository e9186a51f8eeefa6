import type { Control } from '../types';
import { folded, foldedLabel, isPlaceholder } from './options';

/** Answers that lists of many questions share: ratings, yes and no, sexes. */
const COMMON_ANSWERS: ReadonlySet<string> = new Set(
  'nam|nu|co|khong|tot|kha|trung binh|yeu|kem|gioi|xuat sac|dat|chua dat|khong dat|hoan thanh|chua hoan thanh|hoan thanh tot|hoan thanh tot nhiem vu|hoan thanh xuat sac nhiem vu|khong co|khac|dung|sai|chua|da|bo|me|cha|ong|ba|viet nam|binh thuong'.split(
    '|',
  ),
);
const SHORTEST = 4;
const LEAST_ANSWERS = 2;

/** The answers of a column, folded, each once. */
export type Answers = ReadonlySet<string>;

/** What a list offers, folded, without the line that asks for a choice. */
export function offeredBy({ options }: Control): Answers {
  const labels: string[] = [];
  for (const option of options) {
    if (labels.length === MOST_ANSWERS) break;
    if (!isPlaceholder(option)) labels.push(foldedLabel(option));
  }
  return new Set(labels);
}

export function foldAll(texts: readonly string[]): Answers {
  return new Set(texts.slice(0, MOST_ANSWERS).map(folded));
}

/** Lists of communes are no answers to a question of a form's own. */
const MOST_ANSWERS = 40;

/**
 * Texts that hardly two questions have among their answers: "Nghỉ ốm", "Phòng bộ môn". Numbers,
 * ratings and the like answer many questions.
 */
export function tellingAnswers(answers: Answers): string[] {
  return [...answers].filter(
    (text) => text.length >= SHORTEST && !/\d/.test(text) && !COMMON_ANSWERS.has(text),
  );
}

/** True when the column answers with two or more telling choices of the list, and with nothing else. */
export function answersByChoice(answers: Answers, offered: Answers): boolean {
  if (offered.size === 0) return false;
  const areOffered = [...answers].every((text) => offered.has(text));
  return areOffered && tellingAnswers(answers).length >= LEAST_ANSWERS;
}
