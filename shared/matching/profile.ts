import * as z from 'zod';
import { done, failed, type Outcome } from '../outcome';
import { CONTROL_KINDS } from './control-kinds';
import { compareControls, nameControls } from './profile-controls';
import { spellingKey } from './spelling';
import type { Control, Corrections, MatchColumn } from './types';

const FORMAT = 'thi-dua-so.form-profile';
const VERSION = 1;

const namedControlSchema = z.strictObject({
  selector: z.string().min(1).max(2000),
  kind: z.enum(CONTROL_KINDS),
  label: z.string().max(500),
  /** Which of the controls of this kind and label it is, in the order of the page, from 1. */
  nth: z.int().min(1),
  of: z.int().min(1),
});

const profileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  form: z.strictObject({ origin: z.string().max(500), pathPattern: z.string().max(2000) }),
  /** The decisions: which column goes into which control, null for "leave alone". */
  pairs: z
    .array(z.strictObject({ control: namedControlSchema, header: z.string().max(500).nullable() }))
    .max(2000),
});

/**
 * What a person decided for a form, to be kept and shared: where the form stands, what the decided
 * controls are called, and the headers of their columns. It holds no value and no heading over a
 * control, because a row's heading may be a pupil's name.
 */
export type FormProfile = z.infer<typeof profileSchema>;

/** A profile brought to the form as it is now. */
export interface AppliedProfile {
  corrections: Corrections;
  /** Headers of the profile that this table does not have. */
  absentHeaders: string[];
}

/** Writes down the decisions on the controls that are on the form now. */
export function makeProfile(
  { origin, pathPattern }: FormProfile['form'],
  controls: readonly Control[],
  corrections: Corrections,
): FormProfile {
  const pairs = nameControls(controls).flatMap((control) => {
    const header = corrections[control.selector];
    return header === undefined ? [] : [{ control, header }];
  });
  return { format: FORMAT, version: VERSION, form: { origin, pathPattern }, pairs };
}

/** A profile from the text of a file; refused when it is something else or from a newer version. */
export function readProfile(json: string): Outcome<FormProfile> {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return failed({ code: 'matching.profile.not-json' });
  }
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.int() }).safeParse(read);
  if (!head.success) return failed({ code: 'matching.profile.other-file' });
  const { version } = head.data;
  if (version > VERSION) {
    return failed({ code: 'matching.profile.newer', params: { version, known: VERSION } });
  }
  const parsed = profileSchema.safeParse(read);
  if (parsed.success) return done(parsed.data);
  const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return failed({ code: 'matching.profile.damaged', params: { where } });
}

/** The text of a file that `readProfile` reads. */
export function profileText(profile: FormProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/**
 * The profile's decisions as corrections for the controls as they are now. Refused, with what has
 * changed, when a decided control is gone or is called otherwise; other controls do not matter.
 */
export function applyProfile(
  { pairs }: FormProfile,
  controls: readonly Control[],
  columns: readonly MatchColumn[],
): Outcome<AppliedProfile> {
  const now = nameControls(controls);
  const { changes, found } = compareControls(
    pairs.map(({ control }) => control),
    now,
  );
  const [first] = changes;
  if (first !== undefined) {
    const code =
      changes.length === 1 ? 'matching.profile.changed' : 'matching.profile.changed-more';
    return failed({ code, params: { first, more: changes.length - 1 } });
  }
  const headers = new Map(columns.map(({ header }) => [spellingKey(header), header]));
  const corrections: Record<string, string | null> = {};
  const absentHeaders: string[] = [];
  for (const [at, { header }] of pairs.entries()) {
    const selector = found[at]?.selector;
    if (selector === undefined) continue;
    const here = header === null ? null : headers.get(spellingKey(header));
    if (here !== undefined) corrections[selector] = here;
    else if (header !== null) absentHeaders.push(header);
  }
  return done({ corrections, absentHeaders });
}
