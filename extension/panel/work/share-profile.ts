import type { Message, Sentence } from './message';
import { applyTo } from './profile';
import { keepDecisions } from './remember';
import { saveFile } from './save-file';
import type { Work } from './state';

/** How many fields of the form in front have a decision. */
export const decisionCount = ({ form, decisions }: Work): number =>
  form.value?.controls.filter(({ selector }) => selector in decisions.value).length ?? 0;

/** Hands the form's profile to the browser's downloads; it holds no person's data. */
export function exportProfile(work: Work, name: string): Message {
  const { profile, tools } = work.form.value ?? {};
  if (!profile || !tools || profile.pairs.length === 0) {
    return {
      meaning: 'review',
      what: { key: 'panel.profile.nothing' },
      next: { key: 'panel.profile.nothing-next' },
    };
  }
  saveFile(name, new Blob([tools.profileText(profile)], { type: 'application/json' }));
  const params = { count: profile.pairs.length, file: name };
  return { meaning: 'good', what: { key: 'panel.profile.exported', params } };
}

/** More than any profile holds. */
const MOST_BYTES = 2_000_000;

/** Takes the decisions of a shared file over for the form in front; others stay as they are. */
export async function importProfile(work: Work, file: File): Promise<Message> {
  const form = work.form.value;
  if (form === null || file.size > MOST_BYTES) {
    return refused(file, { key: 'matching.profile.other-file' });
  }
  const read = form.tools.readProfile(await file.text());
  if (!read.ok) return refused(file, { key: read.problem.code, ...params(read.problem) });
  const applied = applyTo(work, form, read.value);
  if (!applied.ok) return refused(file, { key: applied.problem.code, ...params(applied.problem) });
  const { corrections, absentHeaders } = applied.value;
  work.form.value = { ...form, profile: read.value };
  await keepDecisions(work, { ...work.decisions.value, ...corrections });
  return {
    meaning: absentHeaders.length > 0 ? 'review' : 'good',
    what: { key: 'panel.profile.imported', params: { count: Object.keys(corrections).length } },
    ...(absentHeaders.length > 0 && {
      why: { key: 'panel.profile.absent', params: { headers: absentHeaders.join(', ') } },
    }),
  };
}

const params = <T>({ params: given }: { params?: T }) => given && { params: given };

const refused = ({ name }: File, why: Sentence): Message => ({
  meaning: 'bad',
  what: { key: 'panel.profile.refused', params: { file: name } },
  why,
});
