import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Figure, Figures } from '../../../shared/ui';
import type { WordKey } from '../../../shared/words';
import { t } from '../language';
import { countGroup, type FieldGroup, type FieldView } from '../work/field-view';
import { FieldRow } from './field-row';

type Stage = 'before' | 'after';

const FIGURES: Record<Stage, readonly Omit<Figure<FieldGroup>, 'count' | 'word'>[]> = {
  before: [
    { id: 'certain', meaning: 'good' },
    { id: 'review', meaning: 'review' },
    { id: 'none', meaning: 'skip' },
    { id: 'refused', meaning: 'bad' },
    { id: 'replaces', meaning: 'review' },
    { id: 'conflict', meaning: 'review' },
  ],
  after: [
    { id: 'right', meaning: 'good' },
    { id: 'different', meaning: 'bad' },
    { id: 'unwritten', meaning: 'bad' },
    { id: 'untouched', meaning: 'skip' },
  ],
};

/** Shown with a zero as well: their absence would say nothing. */
const ALWAYS: readonly FieldGroup[] = ['certain', 'review', 'none', 'right'];

const word = (id: FieldGroup): WordKey =>
  id === 'right' || id === 'different' || id === 'unwritten' || id === 'untouched'
    ? `panel.fill.${id}`
    : `panel.form.${id}`;

/**
 * The form's fields: figures that filter, then the rows in page order under their sections. Arrow
 * keys move from row to row and open the reasons, Enter goes into one, Space confirms, Escape comes
 * back out.
 */
export function FieldList({ fields, stage }: { fields: readonly FieldView[]; stage: Stage }) {
  const chosen = useSignal<FieldGroup | null>(null);
  const active = useSignal<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const figures = FIGURES[stage]
    .map((figure) => ({
      ...figure,
      count: countGroup(fields, figure.id),
      word: t(word(figure.id)),
    }))
    .filter(({ id, count }) => count > 0 || ALWAYS.includes(id));
  const filter = figures.some(({ id }) => id === chosen.value) ? chosen.value : null;
  const shown = fields.filter(({ groups }) => filter === null || groups.includes(filter));
  const above = sharedHeadings(fields);
  const activeSelector = shown.some(({ planned }) => planned.control.selector === active.value)
    ? active.value
    : (shown[0]?.planned.control.selector ?? null);

  return (
    <div class="stack">
      <Figures
        label={stage === 'before' ? t('panel.form.filter') : t('panel.fill.figures')}
        figures={figures}
        chosen={filter}
        onChoose={(id) => {
          chosen.value = id;
        }}
      />
      <ul
        ref={list}
        class="fields"
        aria-label={t('panel.form.fields')}
        onKeyDown={(event) => moveByKey(event, list.current)}
        onFocusIn={({ target }) => {
          const row =
            target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
          if (row?.dataset.field) active.value = row.dataset.field;
        }}
      >
        {shown.map((field, index) => (
          <FieldRow
            key={field.planned.control.selector}
            field={field}
            heading={newHeading(shown, index, above)}
            position={field.planned.control.selector === activeSelector ? 'active' : 'other'}
            stage={stage}
          />
        ))}
      </ul>
      {shown.length === 0 ? <p class="soft">{t('panel.form.filter-empty')}</p> : null}
    </div>
  );
}

/** The section's name where a new one begins, without what stands above the whole form. */
function newHeading(fields: readonly FieldView[], index: number, above: number): string | null {
  const path = (at: number) => sectionOf(fields[at]).slice(above).join(' › ');
  const own = path(index);
  return own !== '' && own !== path(index - 1) ? own : null;
}

const sectionOf = (field: FieldView | undefined) => field?.planned.control.section ?? [];

/** How many outer headings all fields share: the title of the page, most often. */
function sharedHeadings(fields: readonly FieldView[]): number {
  const first = sectionOf(fields[0]);
  const isShared = (depth: number) =>
    fields.every((field) => sectionOf(field)[depth] === first[depth]);
  let depth = 0;
  while (depth < first.length && isShared(depth)) depth += 1;
  return depth;
}

function moveByKey(event: KeyboardEvent, list: HTMLUListElement | null): void {
  if (!(event.target instanceof HTMLElement) || list === null) return;
  const row = event.target.closest<HTMLElement>('[data-field]');
  if (row === null) return;
  if (event.target !== row) {
    if (event.key === 'Escape') row.focus();
    return;
  }
  const rows = [...list.querySelectorAll<HTMLElement>('[data-field]')];
  const at = rows.indexOf(row);
  const goal: Record<string, HTMLElement | null | undefined> = {
    ArrowDown: rows[at + 1],
    ArrowUp: rows[at - 1],
    Home: rows[0],
    End: rows[rows.length - 1],
    Enter: row.querySelector('select'),
  };
  const why = row.querySelector<HTMLElement>('[aria-expanded]');
  const isOpen = why?.ariaExpanded === 'true';
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    if (isOpen === (event.key === 'ArrowLeft')) why?.click();
  } else if (event.key === ' ') row.querySelector<HTMLElement>('input[type=checkbox]')?.click();
  else if (event.key in goal) goal[event.key]?.focus();
  else return;
  event.preventDefault();
}
