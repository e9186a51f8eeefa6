import { Button } from '../../shared/ui';
import type { BookPreview } from '../score-book-protocol';
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
      <ul class="changes">
        {changes.map((change, index) => (
          <li key={index}>{change}</li>
        ))}
      </ul>
      {leftAlone.length > 0 ? (
        <>
          <h3>{say('lead.preview.left', { count: leftAlone.length })}</h3>
          <ul class="changes">
            {leftAlone.map((change, index) => (
              <li key={index}>{change}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div>
        <Button onClick={() => sidebar.score.dropPreview()}>{say('lead.preview.back')}</Button>
      </div>
    </section>
  );
}
