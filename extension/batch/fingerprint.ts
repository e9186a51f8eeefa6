import type { Control } from '../../shared/matching/types';
import { fold } from '../../shared/vietnamese';
import { pathOf } from './evidence';

/** What names a form: where it stands and what it asks, never whose record it shows. */
export interface FormFingerprint {
  origin: string;
  /** Path with record numbers and codes as `*`: "/hoc-sinh/*". */
  pathPattern: string;
  /** Hash of kinds and folded labels in order. */
  labels: string;
}

export function formFingerprint(url: string, controls: readonly Control[]): FormFingerprint {
  const path = pathOf(url);
  const [, origin = path, rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(.*)$/i.exec(path) ?? [];
  return {
    origin,
    pathPattern: rest
      .split('/')
      .map((part) => (isRecordName(part) ? '*' : part))
      .join('/'),
    labels: hash(controls.map(({ kind, label }) => `${kind}:${fold(label)}`).join('\n')),
  };
}

/** A path part that names one record: a number, a long hexadecimal code, a UUID. */
function isRecordName(part: string): boolean {
  return /^\d+$/.test(part) || /^[0-9a-f-]{16,}$/i.test(part);
}

export const fingerprintKey = ({ origin, pathPattern, labels }: FormFingerprint): string =>
  `${origin}${pathPattern} ${labels}`;

/** Short names of the controls, to tell later how much of a form is still there. */
export const controlMarks = (controls: readonly Control[]): string[] =>
  controls.map(({ kind, label }) => hash(`${kind}:${fold(label)}`).slice(0, MARK_LENGTH));

const MARK_LENGTH = 6;

/** At least half of what a form asked is asked here as well. */
export function isMostlyThere(before: readonly string[], now: readonly string[]): boolean {
  const there = new Set(now);
  const met = before.filter((mark) => there.has(mark)).length;
  return met > 0 && met * 2 >= before.length;
}

/** 53 bits, to tell forms apart; no secret is kept by it (cyrb53, public domain). */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
