import { headerReader } from '../records/understand/legible';
import { remembering } from '../records/view/remember';
import { joinLevels, levelsOf } from '../tables/header-text';
import type { Layout } from './readings';
import type { Control, MatchColumn } from './types';
import { isUnit } from './units';

/** Headers typed for an old font in Unicode; all of a table are typed for the same. */
export function legibleColumns(columns: readonly MatchColumn[]): MatchColumn[] {
  const levels = (header: string) => levelsOf(header.normalize('NFC'));
  const read = headerReader(columns.flatMap(({ header }) => levels(header)));
  return columns.map((column) => ({
    ...column,
    header: joinLevels(levels(column.header).map(read)),
  }));
}

/** The same for what stands on a page; a unit beside a field is no heading of the next one. */
export function legibleControls(controls: readonly Control[], layout: Layout): Control[] {
  const composed = (text: string) => text.normalize('NFC');
  const texts = controls.flatMap(({ label, section }) => [label, ...section]);
  const reader = headerReader(texts.map(composed));
  const read = remembering((text) => reader(composed(text)));
  return controls.map((control) => ({
    ...control,
    label: read(control.label),
    section: control.section.map(read).filter((heading) => layout === 'grid' || !isUnit(heading)),
    hints: control.hints.map(read),
  }));
}
