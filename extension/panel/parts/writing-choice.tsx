import { useId } from 'preact/hooks';
import type { Writing } from '../../../shared/records/targets';
import { usePanel } from '../context';
import { t } from '../language';
import { chooseWriting } from '../work/decide-data';

const NAMES: readonly Writing['names'][] = ['proper', 'upper'];
const CODE_LISTS: readonly Writing['codeLists'][] = ['name', 'code'];

/** Which way names and entries of code lists are to be written for the target; remembered for it. */
export function WritingChoice() {
  const { work } = usePanel();
  const { target, writing, chosenWriting } = work.data;
  const [names, codeLists] = [useId(), useId()];
  if (target.value === null) return null;
  const shown = chosenWriting.value ?? writing.value;
  const choose = (choice: Partial<Writing>) => void chooseWriting(work, choice);
  return (
    <fieldset class="writing" data-testid="writing">
      <legend>{t('data.writing', { target: target.value.name })}</legend>
      <div class="choice">
        <label for={names}>{t('data.writing.names')}</label>
        <select
          id={names}
          value={shown.names}
          onChange={({ currentTarget: { value } }) =>
            choose({ names: value === 'upper' ? 'upper' : 'proper' })
          }
        >
          {NAMES.map((one) => (
            <option key={one} value={one}>
              {t(`data.writing.names.${one}`)}
            </option>
          ))}
        </select>
        <label for={codeLists}>{t('data.writing.lists')}</label>
        <select
          id={codeLists}
          value={shown.codeLists}
          onChange={({ currentTarget: { value } }) =>
            choose({ codeLists: value === 'code' ? 'code' : 'name' })
          }
        >
          {CODE_LISTS.map((one) => (
            <option key={one} value={one}>
              {t(`data.writing.lists.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="small soft">{t('data.writing.what')}</p>
    </fieldset>
  );
}
