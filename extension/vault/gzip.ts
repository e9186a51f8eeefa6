import type { Bytes } from './bytes';

/** Content after compression, cut into pieces of at most the asked length. */
export interface Packed {
  pieces: Bytes[];
  /** Length of the content before compression. */
  bytes: number;
}

/** Compresses pieces as they come: the content is never in memory as a whole because of this. */
export async function pack(content: Iterable<Bytes>, mostBytes: number): Promise<Packed> {
  let bytes = 0;
  const source = streamOf(content, (piece) => {
    bytes += piece.length;
  });
  const pieces = await cut(source.pipeThrough(new CompressionStream('gzip')), mostBytes);
  return { pieces, bytes };
}

/** The content, or null when the pieces do not unpack to exactly `bytes` bytes. */
export async function unpack({ pieces, bytes }: Packed): Promise<Bytes | null> {
  const whole = new Uint8Array(bytes);
  let length = 0;
  try {
    for await (const piece of read(
      streamOf(pieces, () => undefined).pipeThrough(new DecompressionStream('gzip')),
    )) {
      if (length + piece.length > bytes) return null;
      whole.set(piece, length);
      length += piece.length;
    }
  } catch {
    return null;
  }
  return length === bytes ? whole : null;
}

function streamOf(content: Iterable<Bytes>, onPiece: (piece: Bytes) => void) {
  const pieces = content[Symbol.iterator]();
  return new ReadableStream<Bytes>(
    {
      pull(controller) {
        const next = pieces.next();
        if (next.done) return controller.close();
        onPiece(next.value);
        controller.enqueue(next.value);
      },
    },
    { highWaterMark: 0 },
  );
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
