import type { Finding } from '../../../shared/records/types';
import type { Table } from '../../../shared/tables/types';
import { MarkIcon, OptionList } from '../../../shared/ui';
import { t } from '../language';
import { SEVERITIES } from './data-steps';

/** Two lines of what, one of where. */
const HEIGHT = 84;

export interface FindingOptionsProps {
  table: Table;
  findings: readonly Finding[];
  /** Indexes of the findings that are listed. */
  shown: readonly number[];
  /** Index of the finding that was gone to. */
  current: number | null;
  onChoose: (index: number) => void;
}

/** What was found, one line what and one line where; Enter goes to the row. */
export function FindingOptions({ table, findings, shown, current, onChoose }: FindingOptionsProps) {
  const headers = new Map(table.columns.map(({ id, header }) => [id, header]));
  const at = (place: number) => findings[shown[place] ?? -1];
  return (
    <OptionList
      label={t('data.report.list')}
      data-testid="findings"
      count={shown.length}
      height={HEIGHT}
      current={current === null ? -1 : shown.indexOf(current)}
      onChoose={(place) => onChoose(shown[place] ?? 0)}
      attributes={(place) => ({
        'data-code': at(place)?.code ?? '',
        'data-cell': at(place)?.cell ?? '',
      })}
      option={(place) => {
        const finding = at(place);
        if (finding === undefined) return null;
        const { severity, explanation, columnId, cell } = finding;
        return (
          <div class={`finding meaning-${SEVERITIES[severity]}`}>
            <MarkIcon meaning={SEVERITIES[severity]} />
            <span class="finding-text">
              <span class="finding-what">
                <span class="visually-hidden">{t(`data.severity.${severity}`)}: </span>
                {t(explanation.key, explanation.params)}
              </span>
              <span class="cut small soft">
                {whereOf(finding)}
                {cell === '' ? '' : ` · ${headers.get(columnId) ?? ''}`}
              </span>
            </span>
          </div>
        );
      }}
    />
  );
}

export function whereOf({ row, cell }: Finding): string {
  if (row === 0) return t('data.report.whole-table');
  return cell === '' ? t('data.report.row', { row }) : t('data.report.cell', { row, cell });
}
