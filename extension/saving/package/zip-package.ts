import { readZipDirectory, type ZipEntry } from '../../../shared/tables/zip-directory';
import { crc32, packedPart, unpackPart } from '../../../shared/tables/zip-unpack';
import { deflateRaw } from './deflate';

const LOCAL_HEADER_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Of the zip format, that knows packed parts: 2.0. */
const VERSION = 20;
const DEFLATED = 8;
/** Flag: sizes follow the data instead of standing in the header. They are written in the header here. */
const SIZES_FOLLOW = 1 << 3;

/** A zip file whose parts are read when asked for. */
export class ZipPackage {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: readonly ZipEntry[],
  ) {}

  /** Null for anything but a zip file. */
  static open(bytes: Uint8Array): ZipPackage | null {
    const entries = readZipDirectory(bytes);
    return entries && new ZipPackage(bytes, entries);
  }

  /** The UTF-8 text of a part, its byte order mark included; null when missing, damaged or not text. */
  text(name: string): string | null {
    const entry = this.entries.find((candidate) => candidate.name === name);
    const data = entry && unpackPart(this.bytes, entry);
    if (!data) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
    } catch {
      return null;
    }
  }

  /**
   * The same file with the texts of some parts replaced. All other parts stay packed as they are, in
   * their order and with their times. Null when a part lies outside the file.
   */
  async withTexts(texts: ReadonlyMap<string, string>): Promise<Uint8Array<ArrayBuffer> | null> {
    const parts: PackedPart[] = [];
    for (const entry of this.entries) {
      const text = texts.get(entry.name);
      const packed = packedPart(this.bytes, entry);
      if (!packed) return null;
      const header = localHeader(this.bytes, entry);
      parts.push(text === undefined ? { ...entry, header, packed } : await packText(header, text));
    }
    return writeZip(parts);
  }
}

interface PackedPart {
  method: number;
  crc: number;
  unpackedBytes: number;
  packed: Uint8Array;
  /** The part's own header in the original, with its name. */
  header: Uint8Array;
}

function localHeader(bytes: Uint8Array, { headerAt }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = view.getUint16(headerAt + 26, true);
  return bytes.subarray(headerAt, headerAt + LOCAL_HEADER_BYTES + nameLength);
}

async function packText(header: Uint8Array, text: string): Promise<PackedPart> {
  const data = new TextEncoder().encode(text);
  const packed = await deflateRaw(data);
  return { method: DEFLATED, crc: crc32(data), unpackedBytes: data.length, packed, header };
}

function writeZip(parts: readonly PackedPart[]): Uint8Array<ArrayBuffer> {
  const size = parts.reduce(
    (sum, { header, packed }) => sum + 2 * header.length + packed.length,
    parts.length * (ENTRY_BYTES - LOCAL_HEADER_BYTES) + END_BYTES,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    bytes.set(part.header, at);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, part);
    view.setUint16(at + 28, 0, true); // no extra field
    bytes.set(part.packed, at + part.header.length);
    at += part.header.length + part.packed.length;
  }
  const directoryAt = at;
  for (const [index, part] of parts.entries()) {
    view.setUint32(at, ENTRY, true);
    // Both versions, flags, method, time, checksum, sizes and name length stand as in the header.
    bytes.set(part.header.subarray(4, 28), at + 6);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    writeFields(view, at + 8, part);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(part.header.subarray(LOCAL_HEADER_BYTES), at + ENTRY_BYTES);
    at += ENTRY_BYTES - LOCAL_HEADER_BYTES + part.header.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return bytes;
}

/** Flags, method, checksum and sizes; `at` is where the flags stand in either kind of header. */
function writeFields(view: DataView, at: number, part: PackedPart): void {
  view.setUint16(at, view.getUint16(at, true) & ~SIZES_FOLLOW, true);
  view.setUint16(at + 2, part.method, true);
  view.setUint32(at + 8, part.crc, true);
  view.setUint32(at + 12, part.packed.length, true);
  view.setUint32(at + 16, part.unpackedBytes, true);
}
