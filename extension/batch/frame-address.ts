import type { PageFrame } from '../page/protocol';

/** The way down to a frame from the top of its tab, "0.2"; '' for the page itself. */
export type FramePlace = string;

/** No selector of CSS begins like this. */
const ADDRESS = /^frame\(([\d.-]+)\) /;

export const placeOf = (frame: PageFrame | undefined): FramePlace => frame?.path.join('.') ?? '';

/**
 * What names a control (or a grid, a form) in the whole tab: its name in its frame, behind the
 * frame's place. In the page itself it stays as it is.
 */
export const inFrame = (place: FramePlace, name: string): string =>
  place === '' ? name : `frame(${place}) ${name}`;

/** The frame of an address made by `inFrame`, and the name in that frame. */
export function splitAddress(address: string): { place: FramePlace; name: string } {
  const [prefix = '', place = ''] = ADDRESS.exec(address) ?? [];
  return { place, name: address.slice(prefix.length) };
}

/** The frames that addresses lie in, each once, in the order in which they are met. */
export const placesOf = (addresses: readonly string[]): FramePlace[] => [
  ...new Set(addresses.map((address) => splitAddress(address).place)),
];
