import type { Meaning } from '../../shared/ui';
import type { WordKey, WordParams } from '../../shared/words';
import type { OwnResult } from '../own-protocol';
import type { Answers, CallName, CellTarget, Consolidated } from '../protocol';

/** The commands a person starts here; each has its words in the catalogue. */
export type Command = Exclude<CallName, 'status' | 'progress' | 'stop' | 'goTo' | 'setLanguage'>;

/** What came of a command. */
export type Result =
  | Said
  | ({ of: 'consolidate' } & Consolidated)
  | ({ of: 'missing' } & Omit<Extract<Answers['moveStage'], { is: 'missing' }>, 'is'>)
  | { of: 'own'; results: OwnResult[]; left: number; halted: string | null }
  | { of: 'failure'; command: Command; why: string };

/** One sentence, with what it is about in lines below, and a sheet to look at. */
export interface Said {
  of: 'said';
  meaning: Meaning;
  word: WordKey;
  params: WordParams;
  lines: string[];
  open: CellTarget | null;
}

export const said = (
  meaning: Meaning,
  word: WordKey,
  params: WordParams = {},
  more: Partial<Pick<Said, 'lines' | 'open'>> = {},
): Said => ({ of: 'said', meaning, word, params, lines: [], open: null, ...more });
