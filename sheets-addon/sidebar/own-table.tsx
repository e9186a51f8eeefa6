import { Notice } from '../../shared/ui';
import type { TableQuestion, TableRead } from '../table-protocol';
import type { Sidebar } from './state';
import { useWords } from './words';

/** A school's own score table: what it would become, what it leaves open, and whom its scores are for. */
export function OwnTable({ sidebar }: { sidebar: Sidebar }) {
  const { say } = useWords(sidebar);
  const { read, scoresFor, answers } = sidebar.score.table;
  const table = read.value;
  // Questions that were answered stay in sight, so that an answer can be taken back.
  const given = Object.keys(answers.value).length;
  return (
    <div class="about">
      <p>{say('table-import.about')}</p>
      {table === null ? null : (
        <>
          {table.refused === null ? null : <Notice meaning="bad" what={table.refused} />}
          <Columns sidebar={sidebar} table={table} />
          <Tree sidebar={sidebar} table={table} />
          {table.questions.length > 0 ? (
            <div class="questions">
              <h3>{say('table-import.questions', { count: table.questions.length })}</h3>
              {table.questions.map((question) => (
                <Question key={question.id} sidebar={sidebar} question={question} />
              ))}
            </div>
          ) : null}
          {table.questions.length === 0 && given > 0 ? (
            <p class="soft">{say('table-import.answered', { count: given })}</p>
          ) : null}
          {table.unread.length > 0 ? (
            <details>
              <summary>{say('table-import.unread', { count: table.unread.length })}</summary>
              <ul class="changes">
                {table.unread.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          ) : null}
          {table.scored > 0 ? (
            <label>
              {say('table-import.scores', { count: table.scored })}
              <input
                type="text"
                maxLength={200}
                value={scoresFor.value}
                onInput={(event) => {
                  scoresFor.value = event.currentTarget.value;
                }}
              />
            </label>
          ) : null}
        </>
      )}
    </div>
  );
}

function Columns({ sidebar, table }: { sidebar: Sidebar; table: TableRead }) {
  const { say } = useWords(sidebar);
  return (
    <>
      <h3>{say('table-import.columns')}</h3>
      <ul class="changes">
        {table.columns.map(({ column, role }) => (
          <li key={role}>
            {say('table-import.column', { column, role: say(`table-import.role.${role}`) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Tree({ sidebar, table }: { sidebar: Sidebar; table: TableRead }) {
  const { say } = useWords(sidebar);
  const of = (level: TableRead['tree'][number]['level']) =>
    table.tree.filter((part) => part.level === level).length;
  const counts = { groups: of('group'), criteria: of('criterion'), items: of('item') };
  return (
    <details>
      <summary>{say('table-import.tree', counts)}</summary>
      <ul class="tree">
        {table.tree.map(({ title, level, points, cell }) => (
          <li key={`${level} ${cell}`} class={level}>
            {title}{' '}
            <span class="soft">
              {points === null
                ? say('table-import.condition')
                : say('table-import.points', { points })}{' '}
              · {cell}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Question({ sidebar, question }: { sidebar: Sidebar; question: TableQuestion }) {
  const { say } = useWords(sidebar);
  const { table } = sidebar.score;
  const { id, text, choices, takesPoints } = question;
  const answer = table.answers.value[id] ?? '';
  const isChoice = choices.some(({ value }) => value === answer);
  return (
    <div class="question">
      {choices.length > 0 ? (
        <label>
          {text}
          <select
            value={isChoice ? answer : ''}
            onChange={(event) => table.answer(id, event.currentTarget.value)}
          >
            <option value="">{say('table-import.question.none')}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.text}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {takesPoints ? (
        <label>
          {choices.length > 0 ? say('table-import.question.points') : text}
          <input
            type="text"
            inputMode="decimal"
            value={isChoice ? '' : answer}
            onInput={(event) => table.answer(id, event.currentTarget.value.trim())}
          />
        </label>
      ) : null}
    </div>
  );
}
