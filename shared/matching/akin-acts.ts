/**
 * Words for one act, state, person or time that clerks put for each other in most registers: closer
 * than `akin-lines.ts`. What is opposite, or another's, never shares a line.
 */
export const AKIN_ACTS: readonly string[] = ['biện pháp|đã làm gì|cách làm|hướng xử lý'];
