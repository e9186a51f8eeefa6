import type { Bytes } from './bytes';

/** Compressed in one go; takes some milliseconds. */
const PART_BYTES = 1 << 18;

/** Content after compression, cut into pieces of at most the asked length. */
export interface Packed {
  pieces: Bytes[];
  /** Length of the content before compression. */
  bytes: number;
}

/** Compresses pieces as they come: the content is never in memory as a whole because of this. */
export async function pack(content: Iterable<Bytes>, mostBytes: number): Promise<Packed> {
  let bytes = 0;
  const source = streamOf(content, (part) => {
    bytes += part.length;
  });
  const pieces = await cut(source.pipeThrough(new CompressionStream('gzip')), mostBytes);
  return { pieces, bytes };
}

/**
 * The content, or null when the pieces do not unpack to exactly `bytes` bytes; more than that is
 * never unpacked.
 */
export async function unpack({ pieces, bytes }: Packed): Promise<Bytes | null> {
  try {
    const content = new Uint8Array(bytes);
    let length = 0;
    const packed = streamOf(pieces, () => undefined);
    for await (const part of read(packed.pipeThrough(new DecompressionStream('gzip')))) {
      if (length + part.length > bytes) return null;
      content.set(part, length);
      length += part.length;
    }
    return length === bytes ? content : null;
  } catch {
    return null;
  }
}

/** The content bit by bit, with room for other work of the page in between. */
function streamOf(content: Iterable<Bytes>, onPart: (part: Bytes) => void) {
  const parts = partsOf(content);
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const next = parts.next();
        if (next.done) return controller.close();
        onPart(next.value);
        controller.enqueue(next.value);
        await new Promise((resume) => setTimeout(resume));
      },
    },
    { highWaterMark: 0 },
  );
}

function* partsOf(content: Iterable<Bytes>): Generator<Bytes, void> {
  for (const piece of content) {
    for (let from = 0; from < piece.length; from += PART_BYTES) {
      yield piece.subarray(from, from + PART_BYTES);
    }
  }
}

async function cut(stream: ReadableStream<Bytes>, mostBytes: number): Promise<Bytes[]> {
  const pieces: Bytes[] = [];
  let room = new Uint8Array(mostBytes);
  let used = 0;
  for await (const part of read(stream)) {
    let rest = part;
    while (rest.length > 0) {
      const fits = rest.subarray(0, mostBytes - used);
      room.set(fits, used);
      used += fits.length;
      rest = rest.subarray(fits.length);
      if (used < mostBytes) continue;
      pieces.push(room);
      room = new Uint8Array(mostBytes);
      used = 0;
    }
  }
  if (used > 0) pieces.push(room.slice(0, used));
  return pieces;
}

async function* read(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
