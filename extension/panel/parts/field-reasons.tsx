import { t } from '../language';
import type { FieldView } from '../work/field-view';

/** Why a field stands as it does; what is doubted stands in the row already. */
export function reasonsOf({ planned, outcome, state }: FieldView): string[] {
  if (outcome !== null || state === 'review') return [];
  if (planned.column === null) {
    return [t(planned.decided ? 'panel.field.why-left' : 'panel.field.why-none')];
  }
  return planned.decided ? [t('panel.field.why-chosen')] : planned.reasons;
}

export function FieldReasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <ul class="plain small soft" aria-label={t('panel.field.reasons')}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
