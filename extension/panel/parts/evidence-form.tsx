import { useId, useMemo, useRef } from 'preact/hooks';
import { Button } from '../../../shared/ui';
import { typedCode } from '../../tasks/evidence/codes';
import { isFormEmpty } from '../../tasks/evidence/draft';
import { knownCriteria } from '../../tasks/evidence/known-criteria';
import { usePanel } from '../context';
import { t } from '../language';
import { addItem, changeForm, chooseKind, dropForm } from '../work/evidence-form';
import { EvidenceField } from './evidence-field';
import { EvidenceFile } from './evidence-file';
import { MessageNotice } from './message-notice';
import { oncePerPress } from './once-per-press';
import { useInSight } from './use-in-sight';

const KINDS = ['file', 'link'] as const;

/** One piece of evidence while it is entered: for which criterion, the file or link, its name. */
export function EvidenceFormPart() {
  const { work } = usePanel();
  const { draft, problems, formSaid } = work.evidence;
  const { form } = draft.value;
  const { editing } = form;
  const answer = useInSight(formSaid.value);
  const title =
    editing === null ? t('evidence.form.new') : t('evidence.form.edit', { number: editing + 1 });
  const section = useRef<HTMLElement>(null);
  const add = async () => {
    // The next one begins at the first field; a key that is held down adds nothing more.
    if ((await addItem(work)) === 'added') section.current?.querySelector('input')?.focus();
  };
  return (
    <section class="stack evidence-form" ref={section} aria-label={title}>
      <h2>{title}</h2>
      <div ref={answer}>{formSaid.value ? <MessageNotice message={formSaid.value} /> : null}</div>
      <CriterionField />
      <fieldset>
        <legend>{t('evidence.by')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="evidence-by"
              checked={form.by === kind}
              onChange={() => chooseKind(work, kind)}
            />
            {t(`evidence.by.${kind}`)}
          </label>
        ))}
      </fieldset>
      {form.by === 'file' ? (
        <EvidenceFile />
      ) : (
        <EvidenceField
          label={t('evidence.link')}
          hint={t('evidence.link.hint')}
          problem={problems.value.link}
          value={form.link}
          kind="url"
          testId="evidence-link"
          onInput={(link) => changeForm(work, { link })}
        />
      )}
      <EvidenceField
        label={t('evidence.name')}
        hint={t('evidence.name.hint')}
        problem={problems.value.title}
        value={form.title}
        testId="evidence-name"
        onInput={(name) => changeForm(work, { title: name })}
      />
      <div class="buttons">
        <Button data-testid="evidence-add" onClick={oncePerPress(() => void add())}>
          {t(editing === null ? 'evidence.form.add' : 'evidence.form.change')}
        </Button>
        {isFormEmpty(form) ? null : (
          <Button kind="quiet" onClick={() => dropForm(work)}>
            {t('evidence.form.drop')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Typed, or chosen from the plans that are built in; what a known code stands for is said below. */
function CriterionField() {
  const { work } = usePanel();
  const { draft, problems } = work.evidence;
  const { plan, form } = draft.value;
  const listId = useId();
  const known = useMemo(() => knownCriteria(typedCode(plan)), [plan]);
  const meant = known.find(({ code }) => code === typedCode(form.criterion));
  return (
    <>
      <EvidenceField
        label={t('evidence.criterion')}
        hint={meant?.title ?? t('evidence.criterion.hint')}
        problem={problems.value.criterion}
        value={form.criterion}
        list={listId}
        testId="evidence-criterion"
        onInput={(criterion) => changeForm(work, { criterion })}
      />
      <datalist id={listId}>
        {known.map(({ code, title }) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </datalist>
    </>
  );
}
