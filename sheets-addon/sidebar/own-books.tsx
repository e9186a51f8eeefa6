import { Button } from '../../shared/ui';
import type { BookStatus, SubjectStatus } from '../score-book-protocol';
import { Fold } from './fold';
import type { Sidebar } from './state';
import { useWords } from './words';

/** A workbook for each subject: who gets one, who has one, and gathering what they hold. */
export function OwnBooks({ sidebar, book }: { sidebar: Sidebar; book: BookStatus }) {
  const { say } = useWords(sidebar);
  const { own } = sidebar.score;
  const isBusy = sidebar.running.value !== null;
  const shared = book.subjects.filter((one) => one.own.is === 'shared').length;
  const made = book.subjects.filter((one) => one.own.is !== 'none').length;
  const chosen = book.subjects.filter(
    ({ code, own: { emails } }) => emails > 0 && !own.leftOut.value.has(code),
  );
  return (
    <Fold
      sidebar={sidebar}
      part="own"
      summary={say('own.title', { shared, subjects: book.subjects.length })}
    >
      <p class="soft">{say('own.about')}</p>
      <ul class="people">
        {book.subjects.map((subject) => (
          <li key={subject.code}>
            <Subject sidebar={sidebar} subject={subject} />
          </li>
        ))}
      </ul>
      <div class="others">
        <Button
          disabled={isBusy || chosen.length === 0}
          onClick={() => own.make(chosen.map(({ code }) => code))}
        >
          {say('own.make', { count: chosen.length })}
        </Button>
        <Button disabled={isBusy || made === 0} onClick={() => own.showCollected()}>
          {say('own.collect', { count: made })}
        </Button>
      </div>
    </Fold>
  );
}

/** Her name, ticked when she is to have a workbook, with its state. */
function Subject({ sidebar, subject }: { sidebar: Sidebar; subject: SubjectStatus }) {
  const { say } = useWords(sidebar);
  const { leftOut } = sidebar.score.own;
  const { code, name, own } = subject;
  const state = own.emails === 0 && own.is === 'none' ? 'no-email' : own.is;
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          disabled={own.emails === 0}
          checked={own.emails > 0 && !leftOut.value.has(code)}
          onChange={(event) => {
            const left = new Set(leftOut.value);
            if (event.currentTarget.checked) left.delete(code);
            else left.add(code);
            leftOut.value = left;
          }}
        />
        {name}
      </label>
      {own.link === '' ? (
        <span class="soft">{say(`own.is.${state}`)}</span>
      ) : (
        <a
          href={own.link}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`${say(`own.is.${state}`)}: ${say('own.open', { name })}`}
        >
          {say(`own.is.${state}`)}
        </a>
      )}
    </>
  );
}
