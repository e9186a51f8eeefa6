import type { RowState } from './row-state';

/**
 * A row's state as it may stay on the device: counts and field labels, never what a person's record
 * or the page's message says.
 */
export function withoutPersonalData(state: RowState): RowState {
  switch (state.name) {
    case 'differs':
      return {
        name: 'differs',
        fields: state.fields.map(({ label }) => ({ label, wanted: '', now: '' })),
      };
    case 'rejected':
      return { name: 'rejected', messages: [] };
    default:
      return state;
  }
}

/** Rows of one table in one system: states by the row's number in the sheet. */
export type RowStates = Readonly<Record<number, RowState>>;

/** The same table typed into two systems is two pieces of work. */
export const journalKey = (origin: string, tableFingerprint: string): string =>
  `${origin} ${tableFingerprint}`;

interface Dated {
  /** Milliseconds since 1970. */
  at: number;
}

/** The `most` latest entries: what has not been used for long makes room. */
export function keepLatest<T extends Dated>(
  entries: Readonly<Record<string, T>>,
  most: number,
): Record<string, T> {
  const latest = Object.entries(entries).sort(([, one], [, other]) => other.at - one.at);
  return Object.fromEntries(latest.slice(0, most));
}
