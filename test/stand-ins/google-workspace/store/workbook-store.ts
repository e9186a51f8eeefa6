import type { sheets_v4 } from '@googleapis/sheets';
import { FormulaResultsCache } from '../formulas/results-cache';
import type { Caller, WorkbookStore } from '../store-types';
import { parseA1 } from './a1';
import { checkMessage } from './api-schema';
import { createWorkbook } from './create-workbook';
import type { FormulaResults } from './effective-values';
import { invalid, notFound, refusingAt } from './errors';
import { type FieldMask, parseMask, pick, unknownField } from './field-mask';
import type { StoredWorkbook } from './model';
import { plainCopy } from './plain-copy';
import { type Editor, owner } from './protection';
import { checkReadOptions, readValues } from './read-values';
import { carryOut } from './requests';
import { type Extent, spreadsheetAnswer } from './spreadsheet-answer';
import { WorkbookFiles } from './workbook-files';
import { writeValues } from './write-values';

/** Opens a store that keeps one JSON file per workbook under `folder`, with those already there. */
export async function openWorkbookStore(folder: string): Promise<WorkbookStore> {
  const files = new WorkbookFiles(folder);
  return new FileWorkbookStore(files, await files.readAll());
}

class FileWorkbookStore implements WorkbookStore {
  private readonly workbooks: Map<string, StoredWorkbook>;
  private readonly listeners = new Set<(spreadsheetId: string) => void>();
  private readonly formulas = new FormulaResultsCache();

  constructor(
    private readonly files: WorkbookFiles,
    stored: StoredWorkbook[],
  ) {
    this.workbooks = new Map(stored.map((workbook) => [workbook.spreadsheetId, workbook]));
  }

  async create(body: sheets_v4.Schema$Spreadsheet): Promise<sheets_v4.Schema$Spreadsheet> {
    checkMessage('Spreadsheet', body);
    const workbook = createWorkbook(body);
    this.workbooks.set(workbook.spreadsheetId, workbook);
    this.keep(workbook);
    return this.get(workbook.spreadsheetId);
  }

  async get(
    spreadsheetId: string,
    params: { ranges?: string[]; includeGridData?: boolean; fields?: string } = {},
  ): Promise<sheets_v4.Schema$Spreadsheet> {
    this.workbook(spreadsheetId);
    const mask = params.fields ? readMask(params.fields) : undefined;
    const gridData = mask ? wantsGrid(mask) : params.includeGridData === true;
    const shown = mask ? asksForCells(mask, SHOWN) : gridData;
    const results = shown ? await this.results(spreadsheetId) : new Map();
    const workbook = this.workbook(spreadsheetId);
    const extent: Extent = {
      areas: params.ranges?.length ? params.ranges.map((a1) => parseA1(workbook, a1)) : undefined,
      gridData: gridData ? 'with' : 'without',
      formats: mask === undefined || asksForCells(mask, ['effectiveFormat']) ? 'with' : 'without',
    };
    const answer = spreadsheetAnswer(workbook, results, extent);
    return plainCopy(mask ? pick(answer, mask) : answer);
  }

  async batchUpdate(
    spreadsheetId: string,
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
    caller: Caller = {},
  ): Promise<sheets_v4.Schema$BatchUpdateSpreadsheetResponse> {
    checkMessage('BatchUpdateSpreadsheetRequest', body);
    const replies = this.change(spreadsheetId, (workbook) =>
      plainCopy(carryOut({ workbook, editor: editorOf(caller) }, body.requests ?? [])),
    );
    if (!body.includeSpreadsheetInResponse) return { spreadsheetId, replies };
    const updatedSpreadsheet = await this.get(spreadsheetId, {
      ranges: body.responseRanges ?? [],
      includeGridData: body.responseIncludeGridData ?? false,
    });
    return { spreadsheetId, replies, updatedSpreadsheet };
  }

  async valuesBatchGet(
    spreadsheetId: string,
    params: {
      ranges: string[];
      valueRenderOption?: string;
      dateTimeRenderOption?: string;
      majorDimension?: string;
    },
  ): Promise<sheets_v4.Schema$BatchGetValuesResponse> {
    checkReadOptions(params);
    const results = await this.results(spreadsheetId, params.valueRenderOption);
    const workbook = this.workbook(spreadsheetId);
    const areas = params.ranges.map((range) => parseA1(workbook, range));
    return {
      spreadsheetId,
      valueRanges: areas.map((area) => readValues(workbook, results, area, params)),
    };
  }

  async valuesBatchUpdate(
    spreadsheetId: string,
    body: sheets_v4.Schema$BatchUpdateValuesRequest,
    caller: Caller = {},
  ): Promise<sheets_v4.Schema$BatchUpdateValuesResponse> {
    checkMessage('BatchUpdateValuesRequest', body);
    const option = body.valueInputOption;
    if (option !== 'RAW' && option !== 'USER_ENTERED') {
      if (option) throw invalid(`Invalid value at 'value_input_option', "${option}"`);
      throw invalid("'valueInputOption' is required but not specified");
    }
    checkReadOptions({
      valueRenderOption: body.responseValueRenderOption,
      dateTimeRenderOption: body.responseDateTimeRenderOption,
    });
    const written = this.change(spreadsheetId, (workbook) =>
      (body.data ?? []).map((data, index) =>
        refusingAt(`data[${index}]`, () => writeValues(workbook, data, option, editorOf(caller))),
      ),
    );
    const responses = written.map(({ answer }) => answer);
    if (body.includeValuesInResponse) {
      const options = {
        valueRenderOption: body.responseValueRenderOption,
        dateTimeRenderOption: body.responseDateTimeRenderOption,
      };
      const results = await this.results(spreadsheetId, options.valueRenderOption);
      const workbook = this.workbook(spreadsheetId);
      for (const { area, answer } of written) {
        answer.updatedData = readValues(workbook, results, area, options);
      }
    }
    const sum = (of: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
      responses.reduce((total, answer) => total + (answer[of] ?? 0), 0);
    const sheets = written
      .filter(({ answer }) => answer.updatedCells)
      .map(({ area }) => area.sheetId);
    return {
      spreadsheetId,
      totalUpdatedRows: sum('updatedRows'),
      totalUpdatedColumns: sum('updatedColumns'),
      totalUpdatedCells: sum('updatedCells'),
      totalUpdatedSheets: new Set(sheets).size,
      responses,
    };
  }

  async list(): Promise<{ spreadsheetId: string; title: string }[]> {
    return [...this.workbooks.values()].map(({ spreadsheetId, properties }) => ({
      spreadsheetId,
      title: properties.title,
    }));
  }

  onChange(listener: (spreadsheetId: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async reset(): Promise<void> {
    for (const spreadsheetId of this.workbooks.keys()) this.files.remove(spreadsheetId);
    this.workbooks.clear();
    this.formulas.clear();
  }

  async close(): Promise<void> {
    this.listeners.clear();
  }

  private workbook(spreadsheetId: string): StoredWorkbook {
    const workbook = this.workbooks.get(spreadsheetId);
    if (!workbook) throw notFound();
    return workbook;
  }

  /** Changes a workbook as a whole: when `work` refuses, what is on disk is taken back. */
  private change<T>(spreadsheetId: string, work: (workbook: StoredWorkbook) => T): T {
    const workbook = this.workbook(spreadsheetId);
    let answer: T;
    try {
      answer = work(workbook);
    } catch (error) {
      this.workbooks.set(spreadsheetId, this.files.read(spreadsheetId));
      throw error;
    }
    this.keep(workbook);
    return answer;
  }

  private keep(workbook: StoredWorkbook): void {
    this.files.write(workbook);
    this.formulas.changed(workbook.spreadsheetId);
    for (const listener of this.listeners) listener(workbook.spreadsheetId);
  }

  /** What formulas come to; not worked out where only the formulas themselves are asked. */
  private async results(
    spreadsheetId: string,
    valueRenderOption?: string | null,
  ): Promise<FormulaResults> {
    this.workbook(spreadsheetId);
    if (valueRenderOption === 'FORMULA') return new Map();
    return this.formulas.resultsOf(() => this.workbook(spreadsheetId));
  }
}

const editorOf = (caller: Caller): Editor =>
  caller.asUser === undefined ? owner : { role: 'person', email: caller.asUser };

function readMask(fields: string): FieldMask {
  const mask = parseMask(fields);
  const unknown = unknownField(mask, 'Spreadsheet');
  if (unknown) {
    throw invalid(
      `Request contains an invalid argument. Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`,
    );
  }
  return mask;
}

/** Whether a mask asks for cells: by name, or by asking for whole sheets. */
const wantsGrid = (mask: FieldMask): boolean => {
  const sheets = mask.get('sheets');
  return (
    mask.has('*') ||
    (sheets !== undefined && (sheets.size === 0 || sheets.has('data') || sheets.has('*')))
  );
};

/** What cells show follows from what formulas come to. */
const SHOWN = ['effectiveValue', 'formattedValue', 'effectiveFormat'];

/** Whether a mask asks for one of these fields of cells: by name, or by asking for all of them. */
function asksForCells(mask: FieldMask, fields: readonly string[]): boolean {
  let asked = mask;
  for (const name of ['sheets', 'data', 'rowData', 'values']) {
    if (asked.has('*')) return true;
    const inner = asked.get(name);
    if (!inner) return false;
    if (inner.size === 0) return true;
    asked = inner;
  }
  return asked.has('*') || fields.some((name) => asked.has(name));
}
