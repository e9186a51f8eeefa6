import type { Sentence } from '../../../shared/movement';
import { done, type Outcome } from '../../../shared/outcome';
import type { ColumnRole, ScoreImport } from '../../../shared/score-import';
import { plainNumber } from '../../../shared/vietnamese';
import { say, sayProblem } from '../../../shared/words';
import type { Answers, Payload } from '../../protocol';
import { chosenLanguage } from '../google/language';
import { readBook } from '../google/workbook';
import { tableIn } from '../score-book/own-table';

/** «Bảng điểm sẵn có»: what a sheet of the school's own would become, and what it leaves open. */
export function readTable(chosen: Payload<'readTable'>): Outcome<Answers['readTable']> {
  const there = readBook();
  if (!there.ok) return there;
  const read = tableIn(there.value, chosen);
  return read.ok ? done(tableRead(read.value.sheet, read.value.table)) : read;
}

function tableRead(sheet: string, table: ScoreImport): Answers['readTable'] {
  const language = chosenLanguage();
  const said = ({ code, params }: Sentence) => say(code, params, language);
  const { columns, tree, questions, refused, plan, entries, unread } = table;
  return {
    sheet,
    columns: Object.entries(columns)
      .map(([role, column]) => ({ role: role as ColumnRole, column }))
      .sort((a, b) => a.column.length - b.column.length || (a.column < b.column ? -1 : 1)),
    tree: tree.map(({ title, level, maximum, cell }) => ({
      title,
      level,
      points: maximum === null ? null : plainNumber(maximum),
      cell,
    })),
    questions: questions.map(({ id, cell, text, choices, takesPoints }) => ({
      id,
      cell,
      text: said(text),
      choices: choices.map((choice) => ({ value: choice.value, text: said(choice.text) })),
      takesPoints,
    })),
    refused: refused === null ? null : sayProblem(refused, language),
    kinds: plan?.subjects.map(({ kind, title }) => ({ kind, title })) ?? [],
    scored: entries.length,
    unread: unread.map((problem) => sayProblem(problem, language)),
  };
}
