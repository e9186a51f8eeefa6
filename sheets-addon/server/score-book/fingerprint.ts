/**
 * 64 bits of a text in hexadecimal digits (two FNV-1a hashes, the second begun elsewhere): tells
 * whether something is the same as before, and protects against nobody.
 */
export function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9dc5811c];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  return hexadecimal(one) + hexadecimal(other);
}

const hexadecimal = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
