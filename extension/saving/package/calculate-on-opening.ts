/** What stands before `calcPr` in a workbook part, last first. */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/**
 * The workbook part that has its formulas calculated anew when it is opened: their results in the
 * file are of the time before the repairs.
 */
export function calculateOnOpening(workbookXml: string): string {
  const tag = /<(?:[\w.-]+:)?calcPr(?=[\s/>])[^>]*>/.exec(workbookXml);
  if (tag) {
    const bare = tag[0].replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const asked = bare.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1');
    return workbookXml.slice(0, tag.index) + asked + workbookXml.slice(tag.index + tag[0].length);
  }
  for (const name of BEFORE) {
    const end = new RegExp(`</([\\w.-]+:)?${name}\\s*>|<([\\w.-]+:)?${name}[^>]*/>`).exec(
      workbookXml,
    );
    if (!end) continue;
    const at = end.index + end[0].length;
    const prefix = end[1] ?? end[2] ?? '';
    return `${workbookXml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${workbookXml.slice(at)}`;
  }
  return workbookXml;
}
