import type { FieldToWrite } from './protocol';
import { readBack, resolve } from './targets';
import { settle } from './wait';
import { DAY_FIRST } from './widgets/typed';
import { writePatiently } from './widgets/write';

/** How a page may want a day that people write as 05/09/2018; the last is as it was asked for. */
const FORMS = ['$1-$2-$3', '$3-$2-$1', '$&'];

/** Types a day that a text field did not take, or took for another, in other forms until it does. */
export async function retypeDay(field: FieldToWrite, signal: AbortSignal): Promise<void> {
  if (!DAY_FIRST.test(field.value)) return;
  for (const form of FORMS) {
    const target = resolve(field);
    const { candidate } = target;
    if (candidate?.kind !== 'text' || !('value' in candidate.element)) return;
    const isRefused = candidate.element.ariaInvalid === 'true';
    if (signal.aborted || (readBack(target).state === 'right' && !isRefused)) return;
    await writePatiently(
      candidate,
      { ...field, value: field.value.replace(DAY_FIRST, form) },
      signal,
    );
    await settle(signal);
  }
}

// Fixture pages: test/fixtures/widgets/element-ui.mjs, test/fixtures/widgets/days.mjs
