import { useId } from 'preact/hooks';
import { ProgressBar } from '../../../shared/ui';
import { sizeText } from '../../tasks/evidence/hash-file';
import { usePanel } from '../context';
import { t } from '../language';
import { takeFile } from '../work/take-file';
import { BelowField } from './evidence-field';
import { FileButton } from './file-button';
import { useLasting } from './use-lasting';

/** The file that is the evidence: chosen, read here for its fingerprint, never taken along. */
export function EvidenceFile() {
  const { work } = usePanel();
  const { draft, problems } = work.evidence;
  const { file } = draft.value.form;
  const below = useId();
  const problem = problems.value.file;
  return (
    <div class="evidence-file" data-wrong={problem ? 'yes' : 'no'}>
      {file === null ? null : (
        <p class="evidence-source" data-testid="evidence-file-chosen" data-sha256={file.sha256}>
          {t('evidence.file.chosen', { name: file.name, size: sizeText(file.size) })}
        </p>
      )}
      <FileButton
        label={t(file === null ? 'evidence.file.choose' : 'evidence.file.other')}
        accept=""
        testId="evidence-file"
        describedBy={below}
        onFile={(chosen) => void takeFile(work, chosen)}
      />
      <HashingBar />
      <BelowField id={below} problem={problem}>
        {t('evidence.file.hint')}
      </BelowField>
    </div>
  );
}

/** How far the file is read, once that takes longer than a blink. */
function HashingBar() {
  const { work } = usePanel();
  const hashing = work.evidence.hashing.value;
  const isLong = useLasting(hashing?.stop ?? null);
  if (hashing === null || !isLong) return null;
  const { name, size, read, stop } = hashing;
  return (
    <ProgressBar
      label={t('evidence.file.reading', { name, read: sizeText(read), size: sizeText(size) })}
      done={read}
      total={size}
      stopWord={t('panel.stop')}
      onStop={stop}
    />
  );
}
