import { gridsOf } from '../../batch/form-choice';
import { usePanel } from '../context';
import { t } from '../language';
import { chooseFormOfPage } from '../work/read-form';
import type { Form } from '../work/state';

const WHOLE = '';

/** Which of the page's forms or grids is meant, when there are several. */
export function FormChoice({ form: { reading, choice } }: { form: Form }) {
  const { work } = usePanel();
  const grids = gridsOf(reading);
  if (reading.forms.length + grids.length === 0) return null;
  return (
    <label class="choice">
      <span>{t('panel.forms.label')}</span>
      <select
        data-testid="form-choice"
        value={choice.id ?? WHOLE}
        onChange={({ currentTarget: { value } }) =>
          void chooseFormOfPage(work, value === WHOLE ? null : value)
        }
      >
        <option value={WHOLE}>
          {t('panel.forms.one', {
            name: t('panel.forms.whole'),
            count: reading.controls.length,
          })}
        </option>
        {reading.forms.map(({ id, name, controls }, index) => (
          <option key={id} value={id}>
            {t('panel.forms.one', {
              name: name || t('panel.forms.unnamed', { number: index + 1 }),
              count: controls,
            })}
          </option>
        ))}
        {grids.map(({ id, name, grid }, index) => (
          <option key={id} value={id}>
            {t('panel.grid.one', {
              name: name || t('panel.grid.unnamed', { number: index + 1 }),
              rows: grid.rows.length,
              columns: grid.columns.length,
            })}
          </option>
        ))}
      </select>
    </label>
  );
}
