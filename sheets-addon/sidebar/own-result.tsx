import { Button, Mark, type Meaning, Notice } from '../../shared/ui';
import type { OwnResult } from '../own-protocol';
import type { Result } from './result';
import type { Sidebar } from './state';
import { useWords } from './words';

const MEANINGS: Record<OwnResult['is'], Meaning> = {
  made: 'good',
  shared: 'good',
  kept: 'skip',
  failed: 'bad',
};

/** What came of each workbook of the last runs, and how to go on with those that are left. */
export function OwnResultView({
  sidebar,
  result,
}: {
  sidebar: Sidebar;
  result: Extract<Result, { of: 'own' }>;
}) {
  const { say } = useWords(sidebar);
  const { results, left, halted } = result;
  const failed = results.filter(({ is }) => is === 'failed');
  const done = results.length - failed.length;
  return (
    <>
      <Notice
        meaning={failed.length > 0 || left > 0 ? 'review' : 'good'}
        what={say('own.result', { done, failed: failed.length, left })}
        {...(halted === null ? {} : { why: halted })}
      >
        {failed.length > 0 ? (
          <Button onClick={() => sidebar.score.own.make(failed.map(({ code }) => code))}>
            {say('own.again', { count: failed.length })}
          </Button>
        ) : null}
      </Notice>
      <ul class="own-results">
        {results.map(({ code, name, is, what, remedy }) => (
          <li key={code}>
            <Mark meaning={MEANINGS[is]}>{name}</Mark>
            <span>{what}</span>
            {remedy === '' ? null : <span class="soft">{remedy}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
