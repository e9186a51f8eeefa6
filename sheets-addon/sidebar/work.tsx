import type { Status } from '../protocol';
import { BookWork } from './book-work';
import { CollectView } from './collect-preview';
import { NewBook } from './new-book';
import { Preview } from './preview';
import type { Sidebar } from './state';
import { useWords } from './words';
import { Year } from './year';

/** What the chosen job needs to know, and what else can be done; the primary action stands pinned below. */
export function Work({ sidebar, status }: { sidebar: Sidebar; status: Status }) {
  const { say } = useWords(sidebar);
  const { scoreBook, units } = status;
  const preview = sidebar.score.preview.value;
  if (sidebar.job.value === 'consolidate') {
    return (
      <section aria-labelledby="work" class="work">
        <h2 id="work">{say('addon.sidebar.work')}</h2>
        <Year sidebar={sidebar} />
      </section>
    );
  }
  if (preview !== null) return <Preview sidebar={sidebar} preview={preview} />;
  const collected = sidebar.score.own.preview.value;
  if (collected !== null) return <CollectView sidebar={sidebar} preview={collected} />;
  switch (scoreBook.is) {
    case 'none':
      return (
        <NewBook
          sidebar={sidebar}
          templates={scoreBook.templates}
          tables={scoreBook.tables}
          units={units?.count ?? 0}
        />
      );
    case 'there':
      return <BookWork sidebar={sidebar} book={scoreBook.book} />;
    case 'unread':
      return null;
  }
}
