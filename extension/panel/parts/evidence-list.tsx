import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { removeItem, startAnew } from '../work/evidence-form';
import { AskOnce } from './ask-once';
import { EvidenceItem } from './evidence-item';

/** What is asked about: one item, by its index, or the whole list. */
type Asking = number | 'all' | null;

/** The evidence that was entered: each can be changed or taken off, or all of it for a new set. */
export function EvidenceList() {
  const { work } = usePanel();
  const { items } = work.evidence.draft.value;
  const asking = useSignal<Asking>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const settle = (answered?: () => void) => {
    asking.value = null;
    answered?.();
    heading.current?.focus();
  };
  return (
    <section class="stack" aria-label={t('evidence.list', { count: items.length })}>
      <h2 ref={heading} tabIndex={-1} aria-live="polite">
        {t('evidence.list', { count: formatNumber(items.length) })}
      </h2>
      {items.length === 0 ? <p class="small soft">{t('evidence.list.empty')}</p> : null}
      <ol class="plain" data-testid="evidence-items" hidden={items.length === 0}>
        {items.map((item, index) => (
          <li key={`${item.criterion} ${item.sha256}`} class="data-row">
            <EvidenceItem
              item={item}
              index={index}
              onRemove={() => {
                asking.value = index;
              }}
            />
            {asking.value === index ? (
              <AskOnce
                question={t('evidence.item.remove-ask', { title: item.title })}
                sure={t('evidence.item.remove-sure')}
                cancel={t('evidence.item.remove-cancel')}
                onSure={() => settle(() => removeItem(work, index))}
                onCancel={() => settle()}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {asking.value === 'all' ? (
        <AskOnce
          question={t('evidence.anew-ask', { count: items.length })}
          sure={t('evidence.anew-sure')}
          cancel={t('evidence.anew-cancel')}
          onSure={() => settle(() => startAnew(work))}
          onCancel={() => settle()}
        />
      ) : items.length > 0 ? (
        <div class="flush">
          <Button
            kind="quiet"
            onClick={() => {
              asking.value = 'all';
            }}
          >
            {t('evidence.anew')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
