import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type FileContent,
  hashFile,
  MOST_FILE_BYTES,
  sizeText,
} from '../../../../extension/tasks/evidence/hash-file';

const MEGABYTE = 1024 * 1024;

const following = (onProgress: (read: number) => void = () => {}) => ({
  progress: onProgress,
  signal: new AbortController().signal,
});

const fileOf = (length: number, name = 'video.mp4'): File =>
  new File([new Uint8Array(length).fill(7)], name);

describe('the fingerprint of a file', () => {
  it('is its SHA-256, over all its pieces', async () => {
    const bytes = Uint8Array.from({ length: 9 * MEGABYTE + 5 }, (_, at) => (at * 31) % 251);
    const read: number[] = [];
    const hashed = await hashFile(
      new File([bytes], 'video.mp4'),
      following((now) => read.push(now)),
    );
    expect(hashed).toEqual({
      ok: true,
      value: {
        name: 'video.mp4',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    });
    expect(read).toEqual([4 * MEGABYTE, 8 * MEGABYTE, bytes.length]);
  });

  it('is not worked out for an empty file or one above the limit, which is not read at all', async () => {
    expect(await hashFile(fileOf(0), following())).toMatchObject({
      problem: { code: 'evidence.file.empty' },
    });
    const huge: FileContent = {
      name: 'phim.mp4',
      size: MOST_FILE_BYTES + 1,
      slice: () => {
        throw new Error('It was read.');
      },
    };
    expect(await hashFile(huge, following())).toMatchObject({
      problem: { code: 'evidence.file.big', params: { name: 'phim.mp4', limit: '100 MB' } },
    });
  });

  it('is refused when the file goes away or grows shorter while it is read', async () => {
    const file = fileOf(10);
    const gone = new Blob([]);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const removed = { name: 'a', size: 10, slice: () => gone };
    const cut = { name: 'a', size: 10, slice: () => file.slice(0, 4) };
    for (const one of [removed, cut]) {
      expect(await hashFile(one, following())).toMatchObject({
        problem: { code: 'evidence.file.unreadable', params: { name: 'a' } },
      });
    }
  });

  it('is not given once it was stopped', async () => {
    const stopping = new AbortController();
    const read: number[] = [];
    const hashed = await hashFile(fileOf(9 * MEGABYTE), {
      signal: stopping.signal,
      progress(now) {
        read.push(now);
        stopping.abort();
      },
    });
    expect(hashed).toBe('stopped');
    expect(read).toEqual([4 * MEGABYTE]);
  });
});

it('sizes are said as people read them', () => {
  expect([800, 12 * 1024, 3.44 * MEGABYTE, 100 * MEGABYTE].map(sizeText)).toEqual([
    '800 byte',
    '12 KB',
    '3,4 MB',
    '100 MB',
  ]);
});
