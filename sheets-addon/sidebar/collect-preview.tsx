import { Button } from '../../shared/ui';
import type { CollectPreview } from '../own-protocol';
import { Lines } from './lines';
import { Problems } from './problems';
import type { Sidebar } from './state';
import { useWords } from './words';

/** What own workbooks hold, before it is written; where both hold something the person decides. */
export function CollectView({ sidebar, preview }: { sidebar: Sidebar; preview: CollectPreview }) {
  const { say } = useWords(sidebar);
  const { own } = sidebar.score;
  const { files, lines, conflicts, problems } = preview;
  const everything = new Set(conflicts.keys());
  return (
    <section aria-labelledby="collect">
      <h2 id="collect">{say('own.collect.title', { ...files })}</h2>
      {problems.length > 0 ? <Problems sidebar={sidebar} problems={problems} /> : null}
      <h3>{say('own.collect.new', { count: lines.length })}</h3>
      <Lines lines={lines} />
      {conflicts.length > 0 ? (
        <>
          <h3>{say('own.collect.conflicts', { count: conflicts.length })}</h3>
          <p class="soft">{say('own.collect.kept')}</p>
          <ul class="conflicts">
            {conflicts.map(({ cell, where, kept, left }, index) => (
              <li key={`${cell.subject} ${cell.row} ${cell.column}`}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={own.trusted.value.has(index)}
                    onChange={(event) => {
                      const trusted = new Set(own.trusted.value);
                      if (event.currentTarget.checked) trusted.add(index);
                      else trusted.delete(index);
                      own.trusted.value = trusted;
                    }}
                  />
                  <span>
                    {where}: {say('own.collect.conflict', { kept, left })}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <Button
            onClick={() => {
              own.trusted.value = everything;
            }}
          >
            {say('own.collect.all')}
          </Button>
        </>
      ) : null}
      <div>
        <Button onClick={() => own.dropCollected()}>{say('lead.preview.back')}</Button>
      </div>
    </section>
  );
}
