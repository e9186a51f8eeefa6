import { done, failed, type Outcome } from '../../shared/outcome';
import { sayProblem } from '../../shared/words';
import { type Answers, type CallName, type Payload, payloads, type Reply } from '../protocol';
import { approveSubject } from './commands/approve-subject';
import { setAudit } from './commands/audit';
import { collect } from './commands/collect';
import { consolidate } from './commands/consolidate';
import { acceptHandIn, judgeEvidence } from './commands/evidence';
import { goTo } from './commands/go-to';
import { makeBook, previewBook } from './commands/make-book';
import { makeOwnBooks } from './commands/make-own-books';
import { moveStage } from './commands/move-stage';
import { previewCollect } from './commands/preview-collect';
import { readTable } from './commands/read-table';
import { refreshResults } from './commands/refresh-results';
import { shareList } from './commands/share-list';
import { status } from './commands/status';
import { makeUnitList } from './commands/unit-list';
import { chooseLanguage, chosenLanguage } from './google/language';
import { askToStop, notedProgress } from './google/run-notes';

type Commands = { [Name in CallName]: (payload: Payload<Name>) => Outcome<Answers[Name]> };

const commands: Commands = {
  status,
  makeUnitList,
  consolidate,
  readTable,
  makeOwnBooks,
  previewCollect,
  collect,
  previewBook,
  makeBook,
  refreshResults,
  moveStage,
  approveSubject,
  acceptHandIn,
  judgeEvidence,
  shareList,
  setAudit,
  goTo,
  progress: () => done(notedProgress()),
  stop: () => {
    askToStop();
    return done(null);
  },
  setLanguage: ({ language }) => {
    chooseLanguage(language);
    return done(null);
  },
};

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.keys(payloads).includes(name);

/** A call of the sidebar, from outside: only names of the closed map are known. */
export function answerCall(name: unknown, payload: unknown): Reply<CallName> {
  const reply = isCallName(name) ? answer(name, payload) : failed({ code: 'addon.call.unknown' });
  return reply.ok ? reply : { ...reply, said: sayProblem(reply.problem, chosenLanguage()) };
}

/** Runs one command; whatever goes wrong comes back as a problem, never thrown. */
export function answer<Name extends CallName>(
  name: Name,
  payload: unknown,
): Outcome<Answers[Name]> {
  const read = payloads[name].safeParse(payload);
  if (!read.success) {
    const field = read.error.issues[0]?.path.join('.') ?? '';
    return failed({ code: 'addon.call.refused', params: { field } });
  }
  try {
    return jsonSafe(commands[name](read.data as Payload<Name>));
  } catch (error) {
    return failed({ code: 'addon.failed', params: { why: String(error) } });
  }
}

/** Only what `google.script.run` carries: no `undefined`, no prototypes. */
const jsonSafe = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
