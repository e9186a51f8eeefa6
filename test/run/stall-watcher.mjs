// A thread beside the one that it watches (`watch-for-stall.mjs`).
import { writeSync } from 'node:fs';
import { Session } from 'node:inspector';
import { workerData } from 'node:worker_threads';

const { beats, stallMs } = workerData;
/** Looks are counted, not time: a machine that slept has stood still as a whole. */
const LOOKS = 10;
/** How long it may take to say where it is, in milliseconds; code of the engine itself never does. */
const ANSWER_MS = 5000;
/** Between one promise and the next it may be in Node's own code: then it is asked again. */
const PAUSES = 50;

let seen = -1;
let looks = 0;

const looking = setInterval(() => {
  const now = Atomics.load(beats, 0);
  looks = now === seen ? looks + 1 : 0;
  seen = now;
  if (looks < LOOKS) return;
  clearInterval(looking);
  askAndEnd();
}, stallMs / LOOKS);

function askAndEnd() {
  const end = (where) => {
    writeSync(
      2,
      `Nothing else has run for ${stallMs / 1000} seconds. The process is in:\n${where}\n`,
    );
    process.kill(process.pid, 'SIGKILL');
  };
  const session = new Session();
  const urls = new Map();
  const frameText = ({ functionName, location: { scriptId, lineNumber } }) =>
    `  ${functionName || '(no name)'} ${urls.get(scriptId)}:${lineNumber + 1}`;
  const isOurs = ({ location }) => !urls.get(location.scriptId)?.startsWith('node:');
  session.connectToMainThread();
  session.on('Debugger.scriptParsed', ({ params }) => urls.set(params.scriptId, params.url));
  let pauses = 0;
  session.on('Debugger.paused', ({ params: { callFrames } }) => {
    pauses += 1;
    if (pauses === PAUSES || callFrames.some(isOurs)) end(callFrames.map(frameText).join('\n'));
    session.post('Debugger.resume');
    setTimeout(() => session.post('Debugger.pause'), 1);
  });
  session.post('Debugger.enable');
  session.post('Debugger.pause');
  setTimeout(() => end('  code that cannot be interrupted'), ANSWER_MS);
}
