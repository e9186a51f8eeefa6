export function ensureChromium(log?: (line: string) => void): string;
export function chromiumVersion(path: string): string;
