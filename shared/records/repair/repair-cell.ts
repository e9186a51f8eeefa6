import type { CellChange, CellChanges, ValueChange } from './change';
import { reasonOf } from './change';
import type { ReadEncoding } from './column-encoding';
import type { Treatment } from './treatments';
import { tidyWriting } from './writing';

const NOTHING: CellChanges = { safe: null, proposal: null };

/** Repairs one cell of a column; `written` is the text as the file holds it. */
export type RepairCell = (written: string, rowIndex: number) => CellChanges;

/**
 * Takes a cell's text through all steps: to Unicode, tidied, then its value. What does not depend on
 * the row is worked out once for each text.
 */
export function cellRepairer(treatment: Treatment, readEncoding: ReadEncoding): RepairCell {
  const known = new Map<string, CellChanges>();
  const { inRow, right } = treatment;
  return (written, rowIndex) => {
    if (right.test(written)) return NOTHING;
    let changes = known.get(written);
    if (changes === undefined) {
      changes = repairWritten(written, treatment, readEncoding);
      known.set(written, changes);
    }
    return inRow ? withValue(changes, written, (text) => inRow(text, rowIndex)) : changes;
  };
}

function repairWritten(
  written: string,
  treatment: Treatment,
  readEncoding: ReadEncoding,
): CellChanges {
  const converted = readEncoding(written);
  if (converted === 'undecided') return NOTHING;
  if (converted === null) return repaired(written, [], treatment);
  const inUnicode = repaired(converted.text, [converted.encoding], treatment);
  if (converted.safety === 'safe') return inUnicode;
  // As long as the font is not decided, the value's capitals and spelling are not either.
  const { steps, after } = inUnicode.proposal ?? inUnicode.safe ?? { steps: [], after: written };
  const proposal = { steps, after, reason: { key: 'repair.reason.font-unsure' } } as const;
  return { safe: tidied(written, [], treatment).safe, proposal };
}

/** Unicode text tidied, then its value; `first` are the steps that were taken before. */
function repaired(text: string, first: CellChange['steps'], treatment: Treatment): CellChanges {
  const changes = tidied(text, first, treatment);
  return treatment.value ? withValue(changes, text, treatment.value) : changes;
}

function tidied(text: string, first: CellChange['steps'], { spacing }: Treatment): CellChanges {
  const { after, steps } = tidyWriting(text, spacing);
  const all = [...first, ...steps];
  return all.length === 0 ? NOTHING : { safe: changeOf(all, after), proposal: null };
}

/** The changes with that of the value added, which builds on the safe ones. */
function withValue(
  changes: CellChanges,
  written: string,
  value: (text: string) => ValueChange | null,
): CellChanges {
  if (changes.proposal !== null) return changes;
  const { safe } = changes;
  const text = safe?.after ?? written;
  const found = text === '' ? null : value(text);
  if (found === null) return changes;
  const change = {
    steps: [...(safe?.steps ?? []), found.step],
    after: found.after,
    reason: found.reason,
  };
  return found.safety === 'safe' ? { safe: change, proposal: null } : { safe, proposal: change };
}

function changeOf(steps: CellChange['steps'], after: string): CellChange {
  return { steps, after, reason: reasonOf(steps[0] ?? 'nfc') };
}
