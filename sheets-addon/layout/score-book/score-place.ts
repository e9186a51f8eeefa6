import type { Criterion, CriterionGroup } from '../../../shared/movement';
import type { Addresses, Ref } from '../wanted/types';

/**
 * Where the parts of one subject's scores stand in the sheet they are entered in. Formulas are
 * written once over it, for a sheet of her own and for her row of the matrix alike.
 */
export interface ScorePlace {
  /** Code of the subject, as «Minh chứng» names it, as an expression. */
  subject(at: Addresses): string;
  /** Role of that sheet. */
  evidenceSheet: string;
  /** A cell by the row and column codes of a score sheet. */
  cell(row: string, column: string): Ref;
  maximum(criterion: Criterion): Ref;
  /** Where the reason of a difference is given. */
  reason(criterion: Criterion): Ref;
  /** Where evidence may be named beside the scores, besides «Minh chứng». */
  evidence(criterion: Criterion): Ref;
  /** The criteria of a part, in plan order. */
  criteria(part: Part): readonly Criterion[];
  /** The sum of the official points over a part, as an expression. */
  sum(at: Addresses, part: Part): string;
  /** How many of them have an official score or answer, as an expression. */
  scored(at: Addresses, part: Part): string;
}

/** Some of a subject's criteria: of an effect and, when given, of a group (null: in none). */
export type Part =
  | { effect: Criterion['effect']; group?: CriterionGroup | null }
  | { itemsOf: Criterion };

/** The criteria of a part, out of those of one subject kind. */
export function criteriaOfPart(own: readonly Criterion[], part: Part): Criterion[] {
  if ('itemsOf' in part) return own.filter(({ itemOf }) => itemOf === part.itemsOf.code);
  const { effect, group } = part;
  return own.filter(
    (it) =>
      it.itemOf === null &&
      it.effect === effect &&
      (group === undefined || it.group === (group?.code ?? null)),
  );
}
