import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../context';
import { t } from '../language';
import { EvidenceBook } from '../parts/evidence-book';
import { EvidenceFormPart } from '../parts/evidence-form';
import { EvidenceKeeping } from '../parts/evidence-keeping';
import { EvidenceList } from '../parts/evidence-list';
import { Unlock } from '../parts/unlock';
import { openDraft } from '../work/keep-evidence';
import { takeOffered } from '../work/take-file';

export { EvidenceBar } from '../parts/evidence-bar';

/** Evidence for a score book: for whom, the list, and the form that adds to it. */
export function EvidenceScreen() {
  const { work } = usePanel();
  const { keeping, sentBack } = work.evidence;
  const vault = work.data.vault.value?.name;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is another after the vault was opened
  useEffect(() => {
    const open = () => void openDraft(work).then(() => takeOffered(work));
    open();
    addEventListener('focus', open);
    return () => removeEventListener('focus', open);
  }, [work, vault]);
  const section = useFirstWrong(sentBack.value);
  const { is } = keeping.value;
  return (
    <section class="stack" ref={section} aria-label={t('evidence.title')} data-testid="evidence">
      <p class="soft">{t('evidence.intro')}</p>
      <Unlock />
      <EvidenceKeeping />
      {is === 'kept' || is === 'not-kept' ? (
        <>
          <EvidenceBook />
          <EvidenceList />
          <EvidenceFormPart />
        </>
      ) : null}
    </section>
  );
}

/** The first wrong field gets the focus, each time `sentBack` has grown. */
function useFirstWrong(sentBack: number) {
  const section = useRef<HTMLElement>(null);
  const seen = useRef(sentBack);
  useLayoutEffect(() => {
    if (sentBack === seen.current) return;
    seen.current = sentBack;
    section.current?.querySelector<HTMLElement>('[data-wrong="yes"] :is(input, button)')?.focus();
  }, [sentBack]);
  return section;
}
