import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice } from '../../shared/ui';
import type { BookStatus } from '../score-book-protocol';
import { Fold } from './fold';
import { STAGES } from './stages';
import type { Sidebar } from './state';
import { useWords } from './words';

type Until = BookStatus['until'];
type PlainDay = NonNullable<Until['self']>;
const DATED = ['self', 'cross', 'verify'] as const;

/** The steps of the scoring with their last days; going back is asked about. */
export function StageWork({ sidebar, book }: { sidebar: Sidebar; book: BookStatus }) {
  const { say } = useWords(sidebar);
  const { score } = sidebar;
  const [until, setUntil] = useState<Until>(book.until);
  const [stage, setStage] = useState(book.stage);
  const asked = score.asked.value;
  const stay = useRef<HTMLButtonElement>(null);
  // The question takes the place of the button that was pressed.
  useLayoutEffect(() => {
    if (asked !== null) stay.current?.focus();
  }, [asked]);
  const isBusy = sidebar.running.value !== null;
  return (
    <Fold
      sidebar={sidebar}
      part="stage"
      open={asked !== null}
      summary={say('lead.stage.title', { stage: say(`lead.stage.${book.stage}`) })}
    >
      <label>
        {say('lead.stage.choose')}
        <select
          value={stage}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setStage(STAGES.find((one) => one === value) ?? stage);
          }}
        >
          {STAGES.map((one) => (
            <option key={one} value={one}>
              {say(`lead.stage.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {DATED.map((one) => (
        <label key={one}>
          {say('lead.stage.until', { stage: say(`lead.stage.${one}`) })}
          <input
            type="date"
            value={dayText(until[one])}
            onInput={(event) => setUntil({ ...until, [one]: dayOf(event.currentTarget.value) })}
          />
        </label>
      ))}
      {asked === null ? (
        <Button disabled={isBusy} onClick={() => score.moveTo(stage, until)}>
          {say('lead.stage.save')}
        </Button>
      ) : (
        <Notice
          meaning="review"
          what={say('lead.stage.back', { stage: say(`lead.stage.${asked}`) })}
        >
          <Button kind="danger" onClick={() => score.goBack(until)}>
            {say('lead.stage.back.yes')}
          </Button>
          <Button buttonRef={stay} onClick={() => score.stay()}>
            {say('lead.stage.back.no')}
          </Button>
        </Notice>
      )}
    </Fold>
  );
}

const two = (number: number): string => String(number).padStart(2, '0');

/** "2026-10-30", as date fields hold it. */
const dayText = (day: PlainDay | null): string =>
  day === null ? '' : `${day.year}-${two(day.month)}-${two(day.day)}`;

function dayOf(text: string): PlainDay | null {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year > 0 && month > 0 && day > 0 ? { year, month, day } : null;
}
