import { crc32 } from './crc32';
import { inflate } from './inflate';
import type { ZipEntry } from './zip-directory';

export { crc32 };

const LOCAL_HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LOCAL_HEADER_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;

/** Parts that no cell is in and that make files heavy. */
const NOT_NEEDED = /^(xl\/media\/|xl\/embeddings\/|Pictures\/|Thumbnails\/|docProps\/thumbnail)/;

/** A part of a zip file, unpacked. */
export interface ZipPart {
  name: string;
  data: Uint8Array;
}

/**
 * The parts of a zip file that cells may be in, every one checked against its stated size and
 * checksum; null when one is damaged. The workbook library's own unpacking can run for ever on
 * damaged input and does not look at checksums.
 */
export function unpackParts(bytes: Uint8Array, entries: readonly ZipEntry[]): ZipPart[] | null {
  const parts: ZipPart[] = [];
  for (const entry of entries) {
    if (NOT_NEEDED.test(entry.name)) continue;
    const data = unpackPart(bytes, entry);
    if (!data) return null;
    parts.push({ name: entry.name, data });
  }
  return parts;
}

/** One part of a zip file, unpacked; null when it does not have its stated size and checksum. */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const data = unpack(bytes, entry);
  return data && crc32(data) === entry.crc ? data : null;
}

/** A part as it stands packed in the file; null when the file ends before it. */
export function packedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { headerAt, packedBytes } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerAt + LOCAL_HEADER_BYTES > bytes.length) return null;
  if (view.getUint32(headerAt, true) !== LOCAL_HEADER) return null;
  const names = view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const start = headerAt + LOCAL_HEADER_BYTES + names;
  return start + packedBytes > bytes.length ? null : bytes.subarray(start, start + packedBytes);
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { method, packedBytes, unpackedBytes } = entry;
  const packed = packedPart(bytes, entry);
  if (!packed) return null;
  if (method === 0) return packedBytes === unpackedBytes ? packed : null;
  return method === 8 ? inflate(packed, unpackedBytes) : null;
}

/**
 * A zip file of these parts, stored as they are: the library only copies them. It looks at no
 * checksum, so none is worked out.
 */
export function storeParts(parts: readonly ZipPart[]): Uint8Array {
  const total = parts.reduce(
    (sum, { name, data }) => sum + LOCAL_HEADER_BYTES + ENTRY_BYTES + 2 * name.length + data.length,
    END_BYTES,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeSizes(view, at + 18, part);
    at = writeName(bytes, at + LOCAL_HEADER_BYTES, part.name);
    bytes.set(part.data, at);
    at += part.data.length;
  }
  const directoryAt = at;
  for (const [index, part] of parts.entries()) {
    view.setUint32(at, ENTRY, true);
    writeSizes(view, at + 20, part);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    at = writeName(bytes, at + ENTRY_BYTES, part.name);
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return bytes;
}

/** Both sizes and the length of the name stand in this order in both kinds of header. */
function writeSizes(view: DataView, at: number, { name, data }: ZipPart): void {
  view.setUint32(at, data.length, true);
  view.setUint32(at + 4, data.length, true);
  view.setUint16(at + 8, name.length, true);
}

function writeName(bytes: Uint8Array, at: number, name: string): number {
  for (let index = 0; index < name.length; index += 1) bytes[at + index] = name.charCodeAt(index);
  return at + name.length;
}
