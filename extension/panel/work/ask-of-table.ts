import type { Writing } from '../../../shared/records/targets';
import type { Calls, Hearing } from '../reader/calls';
import type { Work } from './state';

/** The calls about the table in front. */
export type TableCall =
  | 'understand'
  | 'repairs'
  | 'check'
  | 'seal'
  | 'copy'
  | 'reportFile'
  | 'reportOnPaper';

/** What is asked beside what holds for the table in front; `writing` only when it is another one. */
export type Asked<Name extends TableCall> = Omit<
  Calls[Name]['asked'],
  'table' | 'corrections' | 'writing'
> & { writing?: Writing };

export type Answer<Name extends TableCall> = Exclude<Calls[Name]['answer'], 'not-held'> | 'stopped';

/**
 * Asks the reader about the table in front. A reader that was stopped meanwhile has forgotten the
 * tables: it is given them again.
 */
export async function askOfTable<Name extends TableCall>(
  work: Work,
  name: Name,
  asked: Asked<Name>,
  hearing: Hearing<Name> = {},
  table = work.source.value?.tableIndex ?? 0,
): Promise<Answer<Name>> {
  const { reader } = work.ports;
  const whole = {
    corrections: work.data.corrections.value,
    writing: work.data.writing.value,
    ...asked,
    table,
  } as unknown as Calls[Name]['asked'];
  const answer = await reader.ask(name, whole, hearing);
  if (answer !== 'not-held') return answer as Answer<Name>;
  const tables = work.source.value?.tables.map(({ packed }) => packed) ?? [];
  if ((await reader.ask('hold', { tables })) === 'stopped') return 'stopped';
  const again = await reader.ask(name, whole, hearing);
  return again === 'not-held' ? 'stopped' : (again as Answer<Name>);
}
