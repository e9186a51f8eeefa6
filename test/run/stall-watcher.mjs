// A thread beside the one that it watches (`watch-for-stall.mjs`).
import { writeSync } from 'node:fs';
import { Session } from 'node:inspector';
import { workerData } from 'node:worker_threads';

const { beats, stallMs } = workerData;
/** Looks are counted, not time: a machine that slept has stood still as a whole. */
const LOOKS = 10;
/** How long it may take to say where it is, in milliseconds; code of the engine itself never does. */
const ANSWER_MS = 20_000;
/** Between one promise and the next it may be in Node's own code, or miss what it is asked: then it is asked again. */
const AGAIN_MS = 20;

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
  let last = '  code that cannot be interrupted';
  session.on('Debugger.paused', ({ params: { callFrames } }) => {
    last = callFrames.map(frameText).join('\n');
    if (callFrames.some(isOurs)) end(last);
    session.post('Debugger.resume');
  });
  session.post('Debugger.enable');
  session.post('Debugger.pause');
  setInterval(() => session.post('Debugger.pause'), AGAIN_MS);
  setTimeout(() => end(last), ANSWER_MS);
}
