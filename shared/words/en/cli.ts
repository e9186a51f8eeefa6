export const cli = {
  'cli.arguments': 'The command is not right: {why}. See --help',
  'cli.needed': '{option} is missing. See --help',
  'cli.extra': '"{argument}" is not used. See --help',
  'cli.year': 'Not a year: {year}. Enter four digits, such as 2026',
  'cli.today': 'Not a date: {today}. Enter it as 30/10/2026',
  'cli.file.missing': 'There is no file {path}. Check its name and folder',
  'cli.file.folder': '{path} is a folder, not a file. Give the name of a file',
  'cli.file.not-folder': '{path}: the path leads through a file. Choose another folder',
  'cli.file.denied': 'No permission to read or write {path}. Choose another folder',
  'cli.file.locked': '{path} is open or locked. Close it in Excel and run this again',
  'cli.file.full': '{path} was not written: the disk is full. Make room and run this again',
  'cli.file.other': '{path} could not be read or written ({why}). Check it and run this again',
  'cli.written': '{count}/{total} files written to {folder}',
  'cli.kept':
    '{count} files were there and are kept, since something may have been entered: {files}. Move them away to make them anew',
  'cli.more': '  … and {count} more errors in the sheet "Lỗi"',
  'cli.consolidate.written': 'The result is in {out}',
  'cli.consolidate.no-files': 'No report files. Give the files or their folder at the end',
  'cli.consolidate.none-read':
    'None of the reports in {count} files can be used, nothing was written. {why}',
  'cli.consolidate.help': `Consolidates the reports of units.
  npm run consolidate -- --units units.csv --out tong-hop.xlsx [--json] [--plan P5] [--year 2026] [--today 30/10/2026] reports/*.xlsx

  --units FILE   the units: ma,ten,cap,cum,email (.csv or .xlsx; may have a column "Ngày nhận")
  --out FILE     the result .xlsx: Theo dõi nộp, Tổng hợp, Lỗi
  --json         print one JSON object
  --plan CODE    the plan, P5 unless said
  --year YEAR    the period, this year unless said
  --today DAY    the day to count from, today unless said
  Last: the report files, or the folder that holds them.

  Exit code: 0 nothing to mend; 1 errors or warnings to look at; 2 nothing could be done.`,
  'cli.score-sheet.help': `Makes an .xlsx score sheet for each unit and one of all scores.
  npm run score-sheet -- --plan P5 --units units.csv --out FOLDER [--year 2026]

  Files that are there are kept. Exit code: 0 all made; 1 files kept or a list to mend; 2 nothing could be done.`,
  'cli.report-forms.help': `Makes an .xlsx report form for each unit to fill in and send back.
  npm run report-forms -- --plan P5 --year 2026 --units units.csv --out FOLDER

  Files that are there are kept. Exit code: 0 all made; 1 files kept or a list to mend; 2 nothing could be done.`,
} as const;
