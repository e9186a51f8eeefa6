import { done, failed, type Outcome } from '../../outcome';
import { RULES } from '../check/rules';
import type { RecordKind } from '../field-labels';
import { FIELD_LABELS } from '../field-labels';
import { codeList } from '../lists';
import { type Target, targetSchema } from './schema';

/**
 * A target from a file a school shares. Refused with the path of the first thing wrong: what does
 * not have the shape, a field no record of the kind has, a code list that is not known here.
 */
export function readTarget(json: unknown): Outcome<Target> {
  const parsed = targetSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return failed({
      code:
        issue?.code === 'unrecognized_keys' ? 'check.target.unknown-part' : 'check.target.invalid',
      params: { where: pathText([...(issue?.path ?? []), ...unknownKeys(issue)]) },
    });
  }
  const target = parsed.data;
  const known = new Set(fieldKeys(target.kind));
  for (const [where, field] of namedFields(target)) {
    if (!known.has(field)) {
      return failed({ code: 'check.target.unknown-field', params: { where, field } });
    }
  }
  for (const [field, list] of Object.entries(target.lists)) {
    const unknown = list.names.find((name) => codeList(name) === null);
    if (unknown !== undefined) {
      const where = `lists.${field}.names`;
      return failed({ code: 'check.target.unknown-list', params: { where, list: unknown } });
    }
  }
  const unknownRule = Object.keys(target.severities).find((code) => !Object.hasOwn(RULES, code));
  if (unknownRule !== undefined) {
    const where = `severities.${unknownRule}`;
    return failed({ code: 'check.target.unknown-rule', params: { where } });
  }
  return done(target);
}

function fieldKeys(kind: RecordKind): string[] {
  return FIELD_LABELS.filter((one) => one.record === kind).map((one) => one.key);
}

function unknownKeys(issue: { code?: string; keys?: string[] } | undefined): string[] {
  return issue?.code === 'unrecognized_keys' ? (issue.keys ?? []).slice(0, 1) : [];
}

function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(tệp)' : path.map(String).join('.');
}

/** Every field a target speaks of, with where it does. */
function namedFields(target: Target): [where: string, field: string][] {
  const listed = (['required', 'recommended', 'unique', 'oneSpelling'] as const).flatMap((part) =>
    target[part].map((field, at): [string, string] => [`${part}.${at}`, field]),
  );
  const keyed = (['formats', 'lists'] as const).flatMap((part) =>
    Object.keys(target[part]).map((field): [string, string] => [`${part}.${field}`, field]),
  );
  const paired = (
    ['uniqueWithin', 'dateOrder', 'dependent', 'exclusive', 'parts'] as const
  ).flatMap((part) => target[part].flatMap((one, at) => fieldsOf(one, `${part}.${at}`)));
  const relatives = target.relatives.flatMap(({ birth, nationalId }, at) =>
    fieldsOf({ birth, nationalId }, `relatives.${at}`),
  );
  const phones = (target.phones?.differ ?? []).flatMap((pair, at) =>
    fieldsOf(pair, `phones.differ.${at}`),
  );
  const single = fieldsOf(
    { groupBy: target.groupBy, 'freshness.field': target.freshness?.field ?? null },
    '',
  );
  return [...listed, ...keyed, ...paired, ...relatives, ...phones, ...single];
}

/** The texts among the parts of a rule; its numbers and its codes name no field. */
function fieldsOf(rule: object, where: string): [where: string, field: string][] {
  return Object.entries(rule).flatMap(([part, value]): [string, string][] =>
    typeof value === 'string' ? [[where === '' ? part : `${where}.${part}`, value]] : [],
  );
}
