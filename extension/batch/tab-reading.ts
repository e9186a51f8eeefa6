import type { Control } from '../../shared/matching/types';
import type { PageForm, PageGrid, PageReading, PageSigns } from '../page/protocol';
import type { Arrival } from './evidence';
import { type FramePlace, inFrame, placeOf, placesOf } from './frame-address';

/** One frame's answer. */
export interface FrameReading {
  frameId: number;
  arrival: Arrival;
  reading: PageReading;
}

/** A frame that answered, as it is met again by its place. */
export interface TabFrame {
  place: FramePlace;
  frameId: number;
  documentId: string;
}

/**
 * All frames of a tab read as one page. Ids and selectors name their frame as well (`inFrame`), so
 * they are unique in the tab and the same after the page was loaded anew.
 */
export interface TabReading {
  frames: TabFrame[];
  /** Of the frame with the most controls, which is taken for the form's. */
  url: string;
  title: string;
  arrival: Arrival;
  controls: Control[];
  left: PageReading['left'];
  grids: PageGrid[];
  /** The forms of all frames, when there is more than one to choose from. */
  forms: PageForm[];
  /** The id of the form in use; null: all controls are one form. */
  inUse: string | null;
  signs: PageSigns;
  /** Sites whose frames stand in the page and could not be read, each once. */
  closedSites: string[];
}

/** Names the only form of a frame. */
const WHOLE = 'page';

/** Joins the readings of the frames of one tab; null when no frame answered. */
export function joinFrames(readings: readonly FrameReading[]): TabReading | null {
  const inOrder = [...readings].sort(byPlace);
  const [main] = [...inOrder].sort(byControls);
  if (main === undefined) return null;
  const named = inOrder.map(nameInTab);
  const forms = formsOf(inOrder);
  const { url, title, frame, inUse } = main.reading;
  return {
    frames: inOrder.map(({ frameId, reading }) => ({
      place: placeOf(reading.frame),
      frameId,
      documentId: reading.documentId,
    })),
    url,
    title,
    arrival: main.arrival,
    controls: named.flatMap(({ controls }) => controls),
    left: named.flatMap(({ left }) => left),
    grids: named.flatMap(({ grids }) => grids),
    forms,
    inUse: inUse === undefined ? null : inFrame(placeOf(frame), inUse),
    signs: joinSigns(readings.map(({ reading }) => reading.signs)),
    closedSites: closedSites(inOrder),
  };
}

const byPlace = (one: FrameReading, other: FrameReading) =>
  placeOf(one.reading.frame).localeCompare(placeOf(other.reading.frame), 'en', { numeric: true });

const byControls = (one: FrameReading, other: FrameReading) =>
  other.reading.controls.length - one.reading.controls.length;

function nameInTab({ reading }: FrameReading) {
  const place = placeOf(reading.frame);
  const named = (name: string) => inFrame(place, name);
  const controls = reading.controls.map((control): Control => {
    const { parts } = control;
    return {
      ...control,
      id: named(control.id),
      selector: named(control.selector),
      form: named(control.form ?? WHOLE),
      ...(parts && { parts: parts.map((one) => ({ ...one, selector: named(one.selector) })) }),
    };
  });
  const left = reading.left.map((one) => ({ ...one, selector: named(one.selector) }));
  const grids = (reading.grids ?? []).map((grid) => ({
    ...grid,
    id: named(grid.id),
    cells: grid.cells.map((row) => row.map((id) => (id === null ? null : named(id)))),
  }));
  return { controls, left, grids };
}

/** Every frame with controls has the forms that it told apart, or is one form itself. */
function formsOf(readings: readonly FrameReading[]): PageForm[] {
  const forms = readings.flatMap(({ reading }): PageForm[] => {
    const { controls, frame, title } = reading;
    if (controls.length === 0) return [];
    const whole = { id: WHOLE, name: frame?.name || title, controls: controls.length };
    const place = placeOf(frame);
    return (reading.forms ?? [whole]).map((form) => ({ ...form, id: inFrame(place, form.id) }));
  });
  return forms.length > 1 ? forms : [];
}

/** What a frame could not look into, and what has not answered by itself either. */
function closedSites(readings: readonly FrameReading[]): string[] {
  const read = new Set(readings.map(({ reading }) => placeOf(reading.frame)));
  const sites = readings.flatMap(({ reading: { frame, closed = [] } }) =>
    closed
      .filter(({ index }) => !read.has([...(frame?.path ?? []), index].join('.')))
      .map(({ origin }) => origin),
  );
  return [...new Set(sites)];
}

/** What any of the frames shows. */
export function joinSigns(all: readonly PageSigns[]): PageSigns {
  return {
    signIn: all.some(({ signIn }) => signIn),
    errors: [...new Set(all.flatMap(({ errors }) => errors))],
    confirmations: [...new Set(all.flatMap(({ confirmations }) => confirmations))],
  };
}

/**
 * The documents that hold the controls at `addresses`, as one name: it changes when one of them is
 * loaded anew, and not when a frame beside them is.
 */
export function documentsOf(
  frames: readonly Pick<TabFrame, 'place' | 'documentId'>[],
  addresses: readonly string[],
): string {
  const byPlace = new Map(frames.map(({ place, documentId }) => [place, documentId]));
  return placesOf(addresses)
    .map((place) => byPlace.get(place) ?? '')
    .join(' ');
}
