import { describe, expect, it } from 'vitest';
import { understand } from '../../../../shared/records/understand';
import { toLegacy } from '../../../../shared/vietnamese';
import { HEADER_SETS, type HeaderSet, tableOfSet } from './header-sets';

const fieldsOf = (set: HeaderSet) => understand(tableOfSet(set)).columns.map(({ field }) => field);
const wanted = ({ columns }: HeaderSet) => columns.map(([, field]) => field);
const withHeaders = (set: HeaderSet, rewrite: (header: string) => string): HeaderSet => ({
  ...set,
  columns: set.columns.map(([header, ...rest]) => [rewrite(header), ...rest]),
});
const legacy = (encoding: 'tcvn3' | 'vni') => (header: string) =>
  header
    .split(' › ')
    .map((level) => toLegacy(level, encoding))
    .join(' › ');

describe.each(HEADER_SETS)('$name', (set) => {
  it('gives every column its field', () => {
    const meaning = understand(tableOfSet(set));
    expect(meaning.kind).toBe(set.kind);
    expect(meaning.columns.map(({ field }) => field)).toEqual(wanted(set));
  });

  it('does so for headers in capitals, in NFD, and over several lines', () => {
    expect(fieldsOf(withHeaders(set, (header) => header.toUpperCase()))).toEqual(wanted(set));
    expect(fieldsOf(withHeaders(set, (header) => header.normalize('NFD')))).toEqual(wanted(set));
    const broken = (header: string) => header.replace(/(\p{L}) (?=\p{L})/u, '$1\n');
    expect(fieldsOf(withHeaders(set, broken))).toEqual(wanted(set));
  });

  it('does so for headers typed for a TCVN3 or VNI font', () => {
    expect(fieldsOf(withHeaders(set, legacy('tcvn3')))).toEqual(wanted(set));
    expect(fieldsOf(withHeaders(set, legacy('vni')))).toEqual(wanted(set));
  });
});
