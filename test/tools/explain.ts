/**
 * `npm run explain -- PAGE.html TABLE.xlsx|csv [PAGE2.html TABLE2.csv …] [--json]`: what the
 * extension would do with a form and a table, and why. Nothing is written into the page.
 */
import { say } from '../../shared/words';
import { type Explanation, explain, readColumns } from './explanation';
import { openFormReader } from './form-reader';

const USAGE =
  'Cách dùng: npm run explain -- TRANG.html BANG.xlsx|csv [TRANG2.html BANG2.csv …] [--json]';
const TIERS = { certain: '✓ chắc chắn', review: '? cần xem', none: '– không khớp' } as const;

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const paths = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--json');

if (paths.length === 0 || paths.length % 2 === 1 || unknown.length > 0) {
  console.error(USAGE);
  process.exit(2);
}

const pairs: { page: string; table: string }[] = [];
for (let at = 0; at < paths.length; at += 2) {
  pairs.push({ page: paths[at] ?? '', table: paths[at + 1] ?? '' });
}

const reader = await openFormReader();
let failures = 0;
try {
  for (const pair of pairs) {
    try {
      const columns = await readColumns(pair.table).catch(inFile(pair.table));
      const reading = await reader.read(pair.page).catch(inFile(pair.page));
      show(pair, explain(reading, columns));
    } catch (error) {
      failures += 1;
      const message = error instanceof Error ? error.message : String(error);
      console.error(message);
      if (isJson) console.log(JSON.stringify({ error: message }));
    }
  }
} finally {
  await reader.close();
}
process.exitCode = failures > 0 ? 2 : 0;

function inFile(path: string) {
  return (error: Error): never => {
    const isMissing = 'code' in error && error.code === 'ENOENT';
    const why = isMissing ? 'không có tệp này' : error.message;
    throw new Error(`Không đọc được ${path}: ${why}.`);
  };
}

function show(pair: { page: string; table: string }, explanation: Explanation) {
  if (isJson) {
    console.log(JSON.stringify(explanation));
    return;
  }
  console.log(`${pair.page} ← ${pair.table}`);
  for (const { header, control, tier, score, reasons } of explanation.columns) {
    const target = control ? `${control.label || '(không có nhãn)'}  [${control.selector}]` : '';
    console.log(`  ${TIERS[tier].padEnd(12)} ${header}${control ? ` → ${target}` : ''}`);
    console.log(`               ${score.toFixed(2)} · ${reasons.join(' · ')}`);
  }
  console.log('  Để nguyên:');
  for (const { selector, label, reason } of explanation.left) {
    console.log(
      `    ${label || '(không có nhãn)'}  [${selector}]: ${say(`panel.form.left.${reason}`)}`,
    );
  }
  console.log('');
}
