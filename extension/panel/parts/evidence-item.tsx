import { type HandInItem, shortHash } from '../../../shared/evidence';
import { formatDateTime, vietnamTime } from '../../../shared/movement/calendar';
import { Button } from '../../../shared/ui';
import { sizeText } from '../../tasks/evidence/hash-file';
import { usePanel } from '../context';
import { t } from '../language';
import { editItem } from '../work/evidence-form';

export interface EvidenceItemProps {
  item: HandInItem;
  index: number;
  onRemove(): void;
}

/** One piece of evidence of the list. */
export function EvidenceItem({ item, index, onRemove }: EvidenceItemProps) {
  const { work } = usePanel();
  const { criterion, title, link, file, time, sha256 } = item;
  return (
    <>
      <strong class="field-value">
        {index + 1}. {title}
      </strong>
      <p class="small">
        {criterion} · {formatDateTime(vietnamTime(Date.parse(time)))}
      </p>
      <p class="small soft evidence-source">
        {file === undefined
          ? link
          : t('evidence.item.file', { name: file.name, size: sizeText(file.size) })}
      </p>
      {file === undefined ? null : (
        <p class="small soft" title={sha256}>
          {t('evidence.item.hash', { hash: shortHash(sha256) })}
        </p>
      )}
      <div class="flush">
        <Button
          kind="quiet"
          aria-label={t('evidence.item.edit-one', { title })}
          onClick={() => editItem(work, index)}
        >
          {t('evidence.item.edit')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('evidence.item.remove-one', { title })}
          onClick={onRemove}
        >
          {t('evidence.item.remove')}
        </Button>
      </div>
    </>
  );
}
