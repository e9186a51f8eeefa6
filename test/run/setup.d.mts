export const ROOT: string;
export function tell(line: string): void;
export function stop(message: string, exitCode?: number): never;
export function dependenciesAreCurrent(root?: string): boolean;
export function ensureDependencies(): void;
