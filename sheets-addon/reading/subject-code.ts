import { fold } from '../../shared/vietnamese';

/** "Nguyễn Thị Hoa" → "NGUYEN-THI-HOA", with a number behind it when that is taken. */
export function codeFromName(name: string, taken: ReadonlySet<string>): string {
  const plain =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toUpperCase() || 'DT';
  for (let number = 1; ; number++) {
    const code = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(code)) return code;
  }
}

/** A code for each of the names, all different. */
export function codesFor(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const code = codeFromName(name, taken);
    taken.add(code);
    return code;
  });
}
