import type { sheets_v4 } from '@googleapis/sheets';
import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { address, fixedAddress } from './xlsx-ranges';

/** The most characters that Excel takes in a list written into the rule, and in a message. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 255;
/** 01/01/2000 as a serial: any real date of these plans is later. */
const FIRST_DATE = '36526';

/**
 * Rules of entry for .xlsx. A list stands in the rule itself where it is short and without commas,
 * which part it there; the others stand in a hidden sheet of their own, one column each.
 */
export class Validations {
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly listSheet: string) {}

  of({ range, rule }: sheets_v4.Schema$SetDataValidationRequest): DataValidation[] {
    if (!range || !rule?.condition) return [];
    const message = shortened(rule.inputMessage ?? '');
    const common = {
      range: address(range),
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'Thi Đua Số',
      errorMessage: message,
      showInputMessage: true,
      inputMessage: message,
      errorStyle: rule.strict ? ('stop' as const) : ('warning' as const),
    };
    if (rule.condition.type === 'DATE_IS_VALID') {
      return [{ ...common, type: 'date', operator: 'greaterThan', formula1: FIRST_DATE }];
    }
    const entered = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '');
    if (rule.condition.type === 'ONE_OF_LIST') {
      return [{ ...common, type: 'list', ...this.listed(entered) }];
    }
    const [formula = ''] = entered;
    return [{ ...common, type: 'custom', formula1: formula.replace(/^=/, '') }];
  }

  private listed(values: readonly string[]): Pick<DataValidation, 'values' | 'formula1'> {
    const key = values.join(',');
    if (key.length <= LONGEST_LIST && !values.some((value) => /[",]/.test(value))) {
      return { values: [...values] };
    }
    this.lists.set(JSON.stringify(values), values);
    const column = [...this.lists.keys()].indexOf(JSON.stringify(values));
    const area = {
      startRowIndex: 0,
      endRowIndex: values.length,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    return { formula1: fixedAddress(this.listSheet, area) };
  }

  /** The hidden sheet that lists stand in; [] when there are none. */
  sheets(): WriteSheet[] {
    const lists = [...this.lists.values()];
    if (lists.length === 0) return [];
    const longest = Math.max(...lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) =>
      lists.map((values) => values[row] ?? null),
    );
    return [{ name: this.listSheet, hidden: true, rows }];
  }
}

const shortened = (message: string): string =>
  message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1)}…`;
