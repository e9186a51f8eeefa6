type MatchingTools = typeof import('../../../shared/matching');

/** Longest piece of preparing the matcher, in ms: the panel answers meanwhile. */
const LONGEST_TASK = 20;

let prepared: Promise<MatchingTools> | null = null;

/** The matcher, loaded and with its names read, in short tasks, when it is first needed. */
export function matchingTools(): Promise<MatchingTools> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<MatchingTools> {
  const tools = await import('../../../shared/matching');
  let since = performance.now();
  for (const _ of tools.readVocabulary()) {
    if (performance.now() - since < LONGEST_TASK) continue;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  }
  return tools;
}
