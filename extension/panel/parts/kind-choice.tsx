import { useId } from 'preact/hooks';
import type { RecordKind } from '../../../shared/records/field-labels';
import type { TableMeaning } from '../../../shared/records/types';
import { usePanel } from '../context';
import { t } from '../language';
import { chooseKind } from '../work/decide-data';

const KINDS: readonly RecordKind[] = ['student', 'staff', 'unit'];

/** Whose records the table holds. */
export function KindChoice({ meaning }: { meaning: TableMeaning }) {
  const { work } = usePanel();
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{t('data.kind')}</label>
      <select
        id={id}
        value={meaning.kind}
        onChange={({ currentTarget: { value } }) => {
          const kind = KINDS.find((one) => one === value);
          if (kind) void chooseKind(work, kind);
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`data.kind.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
