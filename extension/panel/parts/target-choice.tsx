import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { Button, Notice } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { loadTarget, saveTarget, useBuiltInTarget } from '../work/target';

/** What the records are held against: the built-in rules, or a file of rules that schools share. */
export function TargetChoice() {
  const { work } = usePanel();
  const { target, ownTarget, meaning } = work.data;
  const input = useRef<HTMLInputElement>(null);
  const problem = useSignal('');
  const id = useId();
  if (target.value === null) return null;
  const isOwn = ownTarget.value !== null && ownTarget.value.kind === meaning.value?.kind;
  const load = async (file: File | undefined) => {
    if (file) problem.value = await loadTarget(work, file);
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
          <Button aria-describedby={id} onClick={() => input.current?.click()}>
            {t('data.target.load')}
          </Button>
          <Button kind="quiet" onClick={() => saveTarget(work)}>
            {t('data.target.save')}
          </Button>
          {isOwn ? (
            <Button kind="quiet" onClick={() => void useBuiltInTarget(work)}>
              {t('data.target.built-in')}
            </Button>
          ) : null}
        </div>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          aria-label={t('data.target.load')}
          tabIndex={-1}
          data-testid="target-file"
          onChange={({ currentTarget }) => {
            void load(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
    </details>
  );
}
