import { effect } from '@preact/signals';
import type { Work } from './state';

/** The browser asks before it closes the panel while evidence lies nowhere but in it. */
export function askBeforeLeaving({ evidence }: Work, panel: EventTarget): void {
  const ask = (event: Event) => event.preventDefault();
  effect(() => {
    if (evidence.keeping.value.is === 'not-kept') panel.addEventListener('beforeunload', ask);
    else panel.removeEventListener('beforeunload', ask);
  });
}
