/**
 * 64 bits of a text in hexadecimal digits (two FNV-1a hashes, the second begun elsewhere): tells
 * whether something is the same as before, and protects against nobody.
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x9dc5811c].map((start) => fnv(text, start)).join('');
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
