export function watchForStall(stallMs: number): void;
