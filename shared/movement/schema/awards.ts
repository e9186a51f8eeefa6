import * as z from 'zod';
import { level, partCode, source, text } from './parts';

const occasion = z.enum(['yearly', 'interim', 'final']);

export const awardSchema = z.lazy(() =>
  z.object({
    code: partCode,
    title: text,
    /** Null: the plan leaves open which level. */
    level: level.nullable(),
    occasions: z.array(occasion).min(1),
    /** At most so many of each kind; null: the plan gives no number. */
    quota: z.object({ collective: z.number().nullable(), individual: z.number().nullable() }),
    /** Whose guidance decides where the plan gives no quota. */
    guidedBy: text.nullable(),
    /** To whom the list of proposals goes; null: not given. */
    submittedTo: text.nullable().default(null),
    /** Sets of the dossier to hand in; null: not given. */
    copies: z.number().int().positive().nullable(),
    source: source.default(null),
    /** The section that says how many sets; null: not known, or none are asked for. */
    copiesSource: source.default(null),
  }),
);

/** once: who is proposed for a form is not proposed for a later one. each: for every form anew. */
const repeat = z.enum(['once', 'each']);

/** Who may be proposed for awards at all. */
export const awardRulesSchema = z.lazy(() =>
  z.object({
    /** True: our own proposal, the plan does not say. */
    suggested: z.boolean(),
    /** So many classes, from the highest down, may be proposed. */
    topClasses: z.number().int().positive(),
    repeat: z.object({ yearly: repeat, interim: repeat, final: repeat }),
  }),
);

/** For plan files that say nothing: the two highest classes, each subject for one form. */
export const SUGGESTED_AWARD_RULES: z.infer<typeof awardRulesSchema> = {
  suggested: true,
  topClasses: 2,
  repeat: { yearly: 'once', interim: 'once', final: 'once' },
};
