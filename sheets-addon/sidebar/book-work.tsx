import { Button } from '../../shared/ui';
import type { BookStatus } from '../score-book-protocol';
import { AuditWork } from './audit-work';
import { EvidenceWork } from './evidence-work';
import { Fold } from './fold';
import { OwnBooks } from './own-books';
import { StageWork } from './stage-work';
import type { Sidebar } from './state';
import { useWords } from './words';

/** Everything else that can be done with the score workbook. */
export function BookWork({ sidebar, book }: { sidebar: Sidebar; book: BookStatus }) {
  const { say } = useWords(sidebar);
  const { score } = sidebar;
  const isBusy = sidebar.running.value !== null;
  return (
    <section aria-labelledby="work" class="work">
      <h2 id="work">{say('addon.sidebar.work')}</h2>
      <div class="others">
        <Button disabled={isBusy} onClick={() => score.refresh()}>
          {say('lead.refresh.do')}
        </Button>
        <Button disabled={isBusy} onClick={() => score.showChanges()}>
          {say('lead.preview.show')}
        </Button>
        <Button disabled={isBusy} onClick={() => score.share()}>
          {say('lead.share.again')}
        </Button>
      </div>
      <StageWork key={JSON.stringify([book.stage, book.until])} sidebar={sidebar} book={book} />
      <OwnBooks sidebar={sidebar} book={book} />
      <Approvals sidebar={sidebar} book={book} />
      <EvidenceWork sidebar={sidebar} waiting={book.waiting} />
      <AuditWork sidebar={sidebar} audit={book.audit} />
    </section>
  );
}

/** Who is scored, how far, and approving what is there. */
function Approvals({ sidebar, book }: { sidebar: Sidebar; book: BookStatus }) {
  const { say } = useWords(sidebar);
  const approved = book.subjects.filter((one) => one.approved === 'approved').length;
  const isBusy = sidebar.running.value !== null;
  return (
    <Fold
      sidebar={sidebar}
      part="approvals"
      summary={say('lead.approve.title', { approved, subjects: book.subjects.length })}
    >
      <ul class="people">
        {book.subjects.map(({ code, name, scored, criteria, approved: state }) => (
          <li key={code}>
            <span>
              {name}
              <span class="soft"> {say('lead.approve.scored', { scored, criteria })}</span>
            </span>
            {state === 'approved' ? (
              <span class="soft">{say('lead.approve.yes')}</span>
            ) : (
              <Button
                disabled={isBusy}
                aria-label={say('lead.approve.whom', { name })}
                onClick={() => sidebar.score.approve(code)}
              >
                {say('lead.approve.do')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
