export const change = {
  'change.empty': '(empty)',
  'change.sheet-added': 'Add the sheet “{sheet}”',
  'change.sheet-copied':
    'The sheet “{after}” is a copy of “{sheet}”: left as it is, points in it do not count. Copy what you need to “{sheet}”, then delete the copy',
  'change.column-added': '“{sheet}”: add the column {after}',
  'change.column-copied':
    '“{sheet}”: column {cell} has the same code {code} as another: left as it is, it does not count. Copy what you need to the other column, then delete this one',
  'change.row-added': '“{sheet}”: add the row {after}',
  'change.row-retired':
    '“{sheet}”: row {cell} ({before}) is no longer in the plan: what was entered stays, greyed, and does not count',
  'change.row-copied':
    '“{sheet}”: row {cell} has the same code {code} as another: left as it is, greyed, it does not count. Copy what you need to the other row, then delete this one',
  'change.text-restored': '“{sheet}” cell {cell}: put back “{after}”, now “{before}”',
  'change.formula-restored': '“{sheet}” cell {cell}: put back the formula, now “{before}”',
  'change.suggestion-changed':
    '“{sheet}” cell {cell}: keep “{before}” as entered, the plan says “{after}”',
  'change.rules-renewed': '“{sheet}”: set again what may be entered',
  'change.formats-renewed': '“{sheet}”: set again the warning colours',
  'change.protection-renewed': '“{sheet}”: set again which cells are open and which are locked',
  'change.chart-added': '“{sheet}”: add the chart “{after}”',
  'change.chart-renewed': '“{sheet}”: correct the figures of the chart “{after}”',
} as const;
