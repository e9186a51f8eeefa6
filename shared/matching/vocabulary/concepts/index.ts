import type { Domain } from './domain';

/** All domains; the order means nothing. */
export const DOMAINS: readonly Domain[] = [];
