import { Button } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { isFormEmpty } from '../../tasks/evidence/draft';
import { usePanel } from '../context';
import { t } from '../language';
import { copyPackage, savePackage } from '../work/save-evidence';
import { MessageNotice } from './message-notice';
import { oncePerPress } from './once-per-press';
import { useKeys } from './use-keys';

/** The ways out with the evidence: a file, or its text to be pasted. */
export function EvidenceBar() {
  const { work } = usePanel();
  const { draft, keeping, said } = work.evidence;
  const { is } = keeping.value;
  const isThere = is === 'kept' || is === 'not-kept';
  useKeys(({ key, ctrlKey, metaKey, repeat }) => {
    const isMeant = key === 'Enter' && (ctrlKey || metaKey) && !repeat;
    if (isThere && isMeant) void savePackage(work);
  });
  if (!isThere) return null;
  const { items, form } = draft.value;
  const isOneMore = form.editing === null && !isFormEmpty(form);
  const count = formatNumber(items.length + (isOneMore ? 1 : 0));
  return (
    <footer>
      {said.value ? <MessageNotice message={said.value} /> : null}
      <Button
        kind="primary"
        data-testid="evidence-save"
        onClick={oncePerPress(() => void savePackage(work))}
      >
        {t('evidence.save', { count })}
      </Button>
      <Button data-testid="evidence-copy" onClick={oncePerPress(() => void copyPackage(work))}>
        {t('evidence.copy')}
      </Button>
    </footer>
  );
}
