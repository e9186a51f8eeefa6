import type { FormProfile } from '../../../shared/matching';
import type { Corrections, MatchColumn } from '../../../shared/matching/types';
import type { Problem } from '../../../shared/outcome';
import { controlMarks, isMostlyThere } from '../../batch/fingerprint';
import type { KeepOutcome } from '../host/ports';
import type { Message } from './message';
import type { Form, Work } from './state';

type FormOnPage = Pick<Form, 'fingerprint' | 'controls' | 'tools'>;

export interface RememberedDecisions {
  decisions: Corrections;
  /** What they were read from. */
  profile: FormProfile | null;
  /** Why a profile that was kept for this form is not used. */
  refusal: Message | null;
}

/**
 * What the person decided for this form before; inside one system also on its sister pages. A
 * profile of a form that has changed in what was decided is refused, and said to be.
 */
export async function rememberedDecisions(
  work: Work,
  form: FormOnPage,
): Promise<RememberedDecisions> {
  const marks = controlMarks(form.controls);
  const kept = await work.ports.keep.profiles(form.fingerprint);
  const near = kept.find((one) => isMostlyThere(one.marks, marks));
  if (near === undefined) return { decisions: fromSisterPage(work, form), ...NO_PROFILE };
  const read = form.tools.readProfile(near.profile);
  if (!read.ok) return { decisions: {}, profile: null, refusal: refused(read.problem) };
  const applied = applyTo(work, form, read.value);
  if (!applied.ok) return { decisions: {}, profile: null, refusal: refused(applied.problem) };
  return { decisions: applied.value.corrections, profile: read.value, refusal: null };
}

const NO_PROFILE = { profile: null, refusal: null };

const refused = ({ code, params = {} }: Problem): Message => ({
  meaning: 'review',
  what: { key: code, params },
});

function fromSisterPage(work: Work, { fingerprint, controls }: FormOnPage): Corrections {
  if (work.form.value?.fingerprint.origin !== fingerprint.origin) return {};
  const here = new Set(controls.map(({ selector }) => selector));
  return Object.fromEntries(
    Object.entries(work.decisions.value).filter(([selector]) => here.has(selector)),
  );
}

/** A profile's decisions for the form and the table in front. */
export function applyTo(work: Work, { tools, controls }: FormOnPage, profile: FormProfile) {
  const columns = work.columns.value.map(({ id, header }): MatchColumn => {
    return { id, header, samples: [] };
  });
  return tools.applyProfile(profile, controls, columns);
}

/** Keeps the decisions in front as this form's profile. */
export async function keepProfile(
  { columns, decisions, form: here, ports }: Work,
  form: Form,
): Promise<KeepOutcome> {
  const { fingerprint, controls, tools } = form;
  const made = tools.makeProfile(fingerprint, controls, decisions.value);
  const profile = { ...made, pairs: [...made.pairs, ...pairsOfOtherTables()] };
  here.value = { ...form, profile };
  const marks = controlMarks(controls);
  return ports.keep.keepProfile(fingerprint, { profile: tools.profileText(profile), marks });

  /** What was decided for columns that another table has stays decided. */
  function pairsOfOtherTables() {
    const headers = new Set(columns.value.map(({ header }) => header));
    const decided = new Set(made.pairs.map(({ control }) => control.selector));
    return (form.profile?.pairs ?? []).filter(
      ({ control, header }) =>
        header !== null && !headers.has(header) && !decided.has(control.selector),
    );
  }
}
