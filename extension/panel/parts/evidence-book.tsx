import type { BookField } from '../../tasks/evidence/check-book';
import { usePanel } from '../context';
import { t } from '../language';
import { settleProblems } from '../work/evidence-told';
import { changeDraft } from '../work/keep-evidence';
import { EvidenceField } from './evidence-field';

/** For whom, and into which score book: the codes that its keeper gave. */
export function EvidenceBook() {
  const { work } = usePanel();
  const { draft, problems } = work.evidence;
  const field = (name: BookField) => ({
    label: t(`evidence.${name}`),
    problem: problems.value[name],
    value: draft.value[name],
    testId: `evidence-${name}`,
    onInput(value: string) {
      settleProblems(work, { [name]: value });
      changeDraft(work, { [name]: value });
    },
  });
  return (
    <fieldset class="evidence-book">
      <legend>{t('evidence.book')}</legend>
      <EvidenceField {...field('subject')} hint={t('evidence.subject.hint')} />
      <div class="evidence-pair">
        <EvidenceField {...field('plan')} hint={t('evidence.plan.hint')} />
        <EvidenceField {...field('year')} kind="number" />
      </div>
    </fieldset>
  );
}
