import type { Calls, Hearing } from '../reader/calls';
import type { Work } from './state';

/** The calls about the table in front. */
export type TableCall = 'understand' | 'check' | 'seal' | 'copy' | 'reportFile' | 'reportOnPaper';

type Answer<Name extends TableCall> = Exclude<Calls[Name]['answer'], 'not-held'> | 'stopped';

/**
 * Asks the reader about the table in front. A reader that was stopped meanwhile has forgotten the
 * tables: it is given them again.
 */
export async function askOfTable<Name extends TableCall>(
  work: Work,
  name: Name,
  asked: Omit<Calls[Name]['asked'], 'table' | 'corrections'>,
  hearing: Hearing<Name> = {},
  table = work.source.value?.tableIndex ?? 0,
): Promise<Answer<Name>> {
  const { reader } = work.ports;
  const whole = {
    ...asked,
    table,
    corrections: work.data.corrections.value,
  } as unknown as Calls[Name]['asked'];
  const answer = await reader.ask(name, whole, hearing);
  if (answer !== 'not-held') return answer as Answer<Name>;
  const tables = work.source.value?.tables.map(({ packed }) => packed) ?? [];
  if ((await reader.ask('hold', { tables })) === 'stopped') return 'stopped';
  const again = await reader.ask(name, whole, hearing);
  return again === 'not-held' ? 'stopped' : (again as Answer<Name>);
}
