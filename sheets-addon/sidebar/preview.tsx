import { Button } from '../../shared/ui';
import type { BookPreview } from '../score-book-protocol';
import { Lines } from './lines';
import { Pending } from './pending';
import type { Sidebar } from './state';
import { useWords } from './words';

/** Every difference before it is made; below, what is only named. */
export function Preview({ sidebar, preview }: { sidebar: Sidebar; preview: BookPreview }) {
  const { say } = useWords(sidebar);
  const { changes, leftAlone } = preview;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say('lead.preview.title', { count: changes.length })}</h2>
      <p>{say('lead.preview.kept')}</p>
      <Lines lines={changes} />
      <Pending sidebar={sidebar} pending={preview.pending} />
      {leftAlone.length > 0 ? (
        <>
          <h3>{say('lead.preview.left', { count: leftAlone.length })}</h3>
          <Lines lines={leftAlone} />
        </>
      ) : null}
      <div>
        <Button onClick={() => sidebar.score.dropPreview()}>{say('lead.preview.back')}</Button>
      </div>
    </section>
  );
}
