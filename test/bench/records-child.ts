import { readFileSync } from 'node:fs';
import { checkRecords } from '../../shared/records/check';
import { proposeRepairs } from '../../shared/records/repair';
import { qualityReport } from '../../shared/records/report';
import { BUILT_IN_TARGETS } from '../../shared/records/targets';
import { understand } from '../../shared/records/understand';
import { recordView } from '../../shared/records/view';
import { findTable, readWorkbook } from '../../shared/tables';
import { measured, timed } from './stages';

// Takes one workbook from its bytes to its quality report, in a process of its own.
const [path = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const today = { day: 22, month: 11, year: 2026 };

const workbook = timed('read', () => readWorkbook('lon.xlsx', bytes));
const [sheet] = workbook.ok ? workbook.value.sheets : [];
if (!sheet) throw new Error('No sheet was read');
const found = timed('find', () => findTable(sheet, 'lon.xlsx'));
if (!found.ok) throw new Error(found.problem.code);
const table = found.value;

const meaning = timed('understand', () => understand(table));
const target = BUILT_IN_TARGETS.find(({ kind }) => kind === meaning.kind);
if (!target) throw new Error(`No target for ${meaning.kind}`);
const repairs = timed('repair', () => proposeRepairs(table, meaning));
const findings = timed('check', () => {
  return checkRecords(recordView(table, meaning), table, meaning, target, { today });
});
const report = timed('report', () =>
  qualityReport(findings, recordView(table, meaning), table, meaning, target, {}),
);

process.stdout.write(
  JSON.stringify({
    ...measured(),
    records: table.rows.length,
    repairs: repairs.length,
    findings: report.findings.length,
  }),
);
