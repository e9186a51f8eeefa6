import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function bundle(entry: string, options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file(entry)],
    bundle: true,
    write: false,
    ...options,
  });
  const text = outputFiles?.[0]?.text;
  if (text === undefined) throw new Error(`${entry} could not be bundled.`);
  return text;
}

let sources: Promise<{ thread: string; world: string }> | undefined;

/**
 * The thread and the script's world as JavaScript texts: Node starts threads from JavaScript only,
 * and the world has to be evaluated inside each script's own context.
 */
export function threadSources() {
  sources ??= Promise.all([
    bundle('thread.ts', { platform: 'node', format: 'cjs' }),
    bundle('world/open-world.ts', { platform: 'neutral', format: 'iife', globalName: 'standIn' }),
  ]).then(([thread, world]) => ({ thread, world }));
  return sources;
}
