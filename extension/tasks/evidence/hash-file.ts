import { done, failed, type Outcome } from '../../../shared/outcome';
import { formatNumber, nfc } from '../../../shared/vietnamese';
import type { HashedFile } from './draft';

/** WebCrypto digests a whole at once, so this much is held in memory for a moment. */
export const MOST_FILE_BYTES = 100 * 1024 * 1024;
const LONGEST_NAME = 255;
/** Small enough that «Dừng» and the bar answer at once, also from a slow USB stick. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** A file from a file chooser, or one that was just made. */
export type FileContent = Pick<File, 'name' | 'size' | 'slice'>;

export interface HashFollowing {
  /** How much was read, in bytes. */
  progress(read: number): void;
  signal: AbortSignal;
}

/**
 * Name, size and SHA-256 of a file, read piece by piece on this device. Refused: an empty file, one
 * above `MOST_FILE_BYTES`, and one that was moved, deleted or changed before it was read through.
 */
export async function hashFile(
  file: FileContent,
  { progress, signal }: HashFollowing,
): Promise<Outcome<HashedFile> | 'stopped'> {
  const { name, size } = file;
  if (size === 0) return failed({ code: 'evidence.file.empty', params: { name } });
  if (size > MOST_FILE_BYTES) {
    const params = { name, size: sizeText(size), limit: sizeText(MOST_FILE_BYTES) };
    return failed({ code: 'evidence.file.big', params });
  }
  const whole = new Uint8Array(size);
  for (let at = 0; at < size; at += PIECE_BYTES) {
    const piece = await pieceOf(file, at);
    if (signal.aborted) return 'stopped';
    if (piece === null) return failed({ code: 'evidence.file.unreadable', params: { name } });
    whole.set(piece, at);
    progress(at + piece.length);
  }
  const sha256 = await sha256Of(whole);
  return signal.aborted ? 'stopped' : done({ name: shortName(name), size, sha256 });
}

/** null when the file is no longer there as it was chosen. */
async function pieceOf(file: FileContent, at: number): Promise<Uint8Array | null> {
  const end = Math.min(at + PIECE_BYTES, file.size);
  try {
    const piece = new Uint8Array(await file.slice(at, end).arrayBuffer());
    return piece.length === end - at ? piece : null;
  } catch {
    return null;
  }
}

/** SHA-256 in lower-case hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** "3,4 MB", "12 KB", "800 byte". */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${formatNumber(kilobytes, 0)} KB`;
  return `${formatNumber(kilobytes / 1024, 1)} MB`;
}

/** The end of a name tells its kind: what is too long loses its beginning. */
const shortName = (name: string): string => nfc(name).slice(-LONGEST_NAME);
