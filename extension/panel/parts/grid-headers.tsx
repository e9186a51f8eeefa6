import { Mark, type Meaning } from '../../../shared/ui';
import { type Assignment, isReady } from '../../batch/assignment';
import { isKey } from '../../batch/grid-form';
import { columnsLackingYear } from '../../batch/grid-plan';
import { usePanel } from '../context';
import { t } from '../language';
import { ConfirmBox } from './confirm-box';
import { FieldColumn } from './field-column';
import { FieldReasons } from './field-reasons';
import { YearField } from './year-field';

/** The grid's columns, or what its rows are told apart by, each with the table's column it gets. */
export function GridHeaders({ part }: { part: 'columns' | 'keys' }) {
  const { work } = usePanel();
  const all = work.assignments.value.filter(({ control }) => isKey(control) === (part === 'keys'));
  const ready = all.filter(isReady);
  const lacking = work.gridPlan.value ? columnsLackingYear(work.gridPlan.value) : new Set();
  const lacksYear = ({ column }: Assignment) => column !== null && lacking.has(column.id);
  const isOpen =
    part === 'keys' ? ready.length === 0 : ready.length < all.length || all.some(lacksYear);
  return (
    <details class="small" data-testid={`grid-${part}`} open={isOpen}>
      <summary>
        {t(`panel.grid.${part}`, {
          count: ready.length,
          total: all.length,
          names: ready.map(({ control }) => control.label).join(', ') || t('panel.grid.no-key'),
        })}
      </summary>
      <p class="soft">{t(`panel.grid.${part}-how`)}</p>
      <ul class="fields">
        {all.map((assignment) => (
          <GridHeader
            key={assignment.control.id}
            assignment={assignment}
            lacksYear={lacksYear(assignment)}
          />
        ))}
      </ul>
    </details>
  );
}

interface GridHeaderProps {
  assignment: Assignment;
  /** Days of its column are written without a year. */
  lacksYear: boolean;
}

function GridHeader({ assignment, lacksYear }: GridHeaderProps) {
  const { control, tier, column, reasons } = assignment;
  const name = control.label || t('panel.form.unlabelled', { name: control.id });
  const { meaning, word } = standing(assignment);
  const isDoubtful = tier === 'review' && column !== null;
  return (
    <li
      class="field grid-header"
      data-testid="grid-header"
      data-label={control.label}
      data-state={word}
    >
      <div class="field-line">
        <span class="field-label">{[...control.section, name].join(' › ')}</span>
        <Mark meaning={meaning}>{t(`panel.field.mark.${word}`)}</Mark>
      </div>
      <FieldColumn
        planned={assignment}
        name={name}
        position="active"
        leaveWord={isKey(control) ? 'panel.grid.key-unused' : 'panel.field.leave'}
      />
      {isDoubtful ? (
        <div class="field-doubt">
          <FieldReasons reasons={reasons} />
          <ConfirmBox planned={assignment} label={name} />
        </div>
      ) : null}
      {lacksYear ? <YearField key={column?.id} assignment={assignment} position="active" /> : null}
    </li>
  );
}

type Standing = { meaning: Meaning; word: 'certain' | 'chosen' | 'review' | 'none' | 'left' };

function standing({ column, tier, decided }: Assignment): Standing {
  if (column === null) return { meaning: 'skip', word: decided ? 'left' : 'none' };
  if (tier === 'certain' && !decided) return { meaning: 'good', word: 'certain' };
  return decided ? { meaning: 'good', word: 'chosen' } : { meaning: 'review', word: 'review' };
}
