import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const WATCH = new URL('./watch-for-stall.mjs', import.meta.url).href;

/** What a process that is watched for stalls of `stallMs` says, and how it ends. */
async function watched(stallMs: number, code: string) {
  const source = `import { watchForStall } from '${WATCH}'; watchForStall(${stallMs}); ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source]);
  const closed = new Promise<string | null>((resolve) => {
    child.on('close', (_status, signal) => resolve(signal));
  });
  return { said: await text(child.stderr), signal: await closed };
}

describe('a process that is watched for stalls', () => {
  it('is ended in a loop without end, which is named', async () => {
    const { said, signal } = await watched(
      500,
      'function turning() { for (;;) Math.sqrt(2); } setTimeout(turning, 50);',
    );
    expect(signal).toBe('SIGKILL');
    expect(said).toContain('Nothing else has run for 0.5 seconds');
    expect(said).toContain('turning');
  });

  it('is ended too when its promises never let anything else run', async () => {
    const { said, signal } = await watched(
      500,
      'async function asking() { for (;;) await 0; } setTimeout(asking, 50);',
    );
    expect(signal).toBe('SIGKILL');
    expect(said).toContain('asking');
  });

  it('ends by itself when it has done its work, however long that waits', async () => {
    const { said, signal } = await watched(1000, 'setTimeout(() => {}, 2500);');
    expect(said).toBe('');
    expect(signal).toBeNull();
  });
});
