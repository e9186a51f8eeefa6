import type { FormulaResults } from '../store/effective-values';
import type { StoredWorkbook } from '../store/model';
import { alikeResults } from './alike-results';
import { computeResults } from './compute-results';
import { type Inputs, inputsOf } from './inputs';

interface Computed {
  version: number;
  inputs: Inputs;
  results: FormulaResults;
}

/**
 * Formula results of workbooks as they stand. Nothing is computed until it is read; then only the
 * formulas that a change since the last reading can reach.
 */
export class FormulaResultsCache {
  private readonly computed = new Map<string, Computed>();
  private readonly versions = new Map<string, number>();

  /** The results of all formulas of the workbook that `current` answers. */
  async resultsOf(current: () => StoredWorkbook): Promise<FormulaResults> {
    for (;;) {
      const workbook = current();
      const { spreadsheetId } = workbook;
      const version = this.versions.get(spreadsheetId) ?? 0;
      const known = this.computed.get(spreadsheetId);
      if (known?.version === version) return known.results;
      const inputs = inputsOf(workbook);
      const sameSheets = known?.inputs.structure === inputs.structure;
      const results = sameSheets
        ? await computeResults(inputs, known)
        : await alikeResults(inputs, () => computeResults(inputs, undefined));
      this.computed.set(spreadsheetId, { version, inputs, results });
    }
  }

  /** Notes that the workbook changed. */
  changed(spreadsheetId: string): void {
    this.versions.set(spreadsheetId, (this.versions.get(spreadsheetId) ?? 0) + 1);
  }

  /** Lets go of all workbooks. */
  clear(): void {
    this.computed.clear();
    this.versions.clear();
  }
}
