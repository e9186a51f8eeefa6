import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Mark } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { type FieldView, meaningOf, wordOf } from '../work/field-view';
import { ConfirmBox } from './confirm-box';
import { FieldColumn } from './field-column';
import { FieldReasons, reasonsOf } from './field-reasons';
import { YearField } from './year-field';

export interface FieldRowProps {
  field: FieldView;
  /** The section that begins with this field. */
  heading: string | null;
  /** The active row is the list's stop on the way of the Tab key. */
  position: 'active' | 'other';
  stage: 'before' | 'after';
}

/** One field of the form: label and mark; value to write, value there now, its column; the doubt. */
export function FieldRow({ field, heading, position, stage }: FieldRowProps) {
  const { highlight } = usePanel();
  const id = useId();
  const isOpen = useSignal(false);
  const { control } = field.planned;
  const { selector, section } = control;
  const reasons = reasonsOf(field);
  const mark = <Mark meaning={meaningOf(field.state)}>{t(wordOf(field.state))}</Mark>;
  const name = control.label || t('panel.form.unlabelled', { name: control.names[0] ?? selector });
  return (
    <li>
      {heading === null ? null : <h2 class="section-heading">{heading}</h2>}
      <fieldset
        class="field"
        aria-label={[...section.slice(-1), name].join(' › ')}
        aria-describedby={id}
        tabIndex={position === 'active' ? 0 : -1}
        data-testid="field"
        data-field={selector}
        data-label={control.label}
        data-state={field.state}
        onMouseEnter={() => highlight(selector)}
        onMouseLeave={() => highlight(null)}
        onFocusIn={() => highlight(selector)}
        onFocusOut={() => highlight(null)}
      >
        <div class="field-line">
          <span class="field-label">
            {name}
            {control.required ? (
              <span class="soft small"> ({t('panel.field.required')})</span>
            ) : null}
          </span>
          {reasons.length === 0 ? (
            mark
          ) : (
            <button
              type="button"
              class="field-why"
              aria-label={t('panel.field.why', { state: t(wordOf(field.state)) })}
              aria-expanded={isOpen.value}
              tabIndex={position === 'active' ? 0 : -1}
              onClick={() => {
                isOpen.value = !isOpen.value;
              }}
            >
              {mark}
            </button>
          )}
        </div>
        <div class="field-line">
          <FieldValue field={field} id={id} />
          {stage === 'before' ? (
            <FieldColumn planned={field.planned} name={name} position={position} />
          ) : null}
        </div>
        <FieldDoubt field={field} />
        {stage === 'before' && field.planned.lacksYear ? (
          <YearField
            key={field.planned.column?.id}
            assignment={field.planned}
            position={position}
          />
        ) : null}
        {isOpen.value ? <FieldReasons reasons={reasons} /> : null}
      </fieldset>
    </li>
  );
}

function FieldValue({ field: { planned, outcome }, id }: { field: FieldView; id: string }) {
  const { content, control } = planned;
  const shown = (value: string) => value || t('panel.field.empty');
  if (content.kind === 'value') {
    const { field, replaces } = content;
    const now = outcome?.now ?? control.value;
    return (
      <p class="field-value" id={id}>
        <strong>{field.shown}</strong>{' '}
        <span class="field-now soft small">
          {outcome === null && !replaces
            ? t('panel.field.same')
            : outcome?.state === 'right'
              ? null
              : t('panel.field.on-page', { value: shown(now) })}
        </span>
      </p>
    );
  }
  const texts = {
    'no-column': t('panel.field.on-page', { value: shown(control.value) }),
    blank: t('panel.field.blank'),
    refused: content.kind === 'refused' ? content.text : '',
  };
  return (
    <p class="field-value soft small" id={id}>
      {texts[content.kind]}
    </p>
  );
}

/** What is doubted, said in words. */
function FieldDoubt({ field: { planned, outcome, state, rivals } }: { field: FieldView }) {
  const { content, reasons, control } = planned;
  if (outcome !== null) {
    if (outcome.state === 'right') return null;
    const { key, params } = outcome.reason;
    return <p class="field-doubt small">{t(key, params)}</p>;
  }
  if (content.kind === 'refused') return <p class="field-doubt small">{content.reason}</p>;
  const isDoubtful = planned.tier === 'review' && planned.column !== null;
  if (!isDoubtful && rivals.length === 0) return null;
  return (
    <div class="field-doubt small">
      {rivals.length > 0 ? <p>{t('panel.field.rivals', { headers: rivals.join(', ') })}</p> : null}
      {state === 'review' ? <FieldReasons reasons={reasons} /> : null}
      {isDoubtful ? <ConfirmBox planned={planned} label={control.label} /> : null}
    </div>
  );
}
