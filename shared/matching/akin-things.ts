/**
 * Words for one thing that clerks put for each other in most registers: closer than
 * `akin-lines.ts`. Parts and wholes share a line only where either is written for the other.
 */
export const AKIN_THINGS: readonly string[] = [
  'giấy chứng nhận quyền sử dụng đất|gcnqsdđ|sổ đỏ|gcn|sổ',
];
