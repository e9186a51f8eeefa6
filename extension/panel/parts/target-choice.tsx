import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button, Notice } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { loadTarget, restoreBuiltInTarget, saveTarget } from '../work/target';
import { FileButton } from './file-button';

/** What the records are held against: the built-in rules, or a file of rules that schools share. */
export function TargetChoice() {
  const { work } = usePanel();
  const { target, ownTarget, meaning } = work.data;
  const problem = useSignal('');
  const id = useId();
  if (target.value === null) return null;
  const isOwn = ownTarget.value !== null && ownTarget.value.kind === meaning.value?.kind;
  const load = async (file: File) => {
    problem.value = await loadTarget(work, file);
  };
  return (
    <details class="small">
      <summary>{t('data.target', { name: target.value.name })}</summary>
      <div class="stack">
        <p class="soft" id={id}>
          {t('data.target.what', {
            required: target.value.required.length,
            source: target.value.source,
          })}
        </p>
        {problem.value === '' ? null : (
          <Notice meaning="bad" what={t('data.target.refused')} why={problem.value} />
        )}
        <div class="buttons">
          <FileButton
            label={t('data.target.load')}
            accept=".json,application/json"
            testId="target-file"
            describedBy={id}
            onFile={(file) => void load(file)}
          />
          <Button kind="quiet" onClick={() => saveTarget(work)}>
            {t('data.target.save')}
          </Button>
          {isOwn ? (
            <Button kind="quiet" onClick={() => void restoreBuiltInTarget(work)}>
              {t('data.target.built-in')}
            </Button>
          ) : null}
        </div>
      </div>
    </details>
  );
}
