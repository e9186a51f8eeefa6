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
  'cli.score.one-plan': 'Choose one plan only: {options}',
  'cli.score.not-json': '{path} is no plan file (JSON). Check it and run this again',
  'cli.score.open':
    'The score table leaves something open. Add the answers and run this again:\n{questions}',
  'cli.score.points': 'POINTS',
  'cli.score.entries-left':
    'The table has {count} criteria scored, which were left out. Add --scores-for CODE to carry them over to a subject',
  'cli.score.unknown': '{option} does not take "{value}". Choose one of: {known}',
  'cli.score.no-files':
    'No score workbook could be read. Give the files or their folder at the end',
  'cli.score.own-file':
    '{out} is one of the files read, which are never written over. Choose another --out',
  'cli.score.other-book':
    'This file is of another book ({found}, not {wanted}) and is left out. Gather files of the same plan, period and layout',
  'cli.score.conflict':
    '{file}: {subject} {row} says {left}, {first} says {kept}; {kept} is kept. To take the other value empty this cell in {first} and run this again',
  'cli.score.sheet-left':
    '{file}, sheet "{sheet}": a sheet of your own, not in the new file. Copy it if you need it',
  'cli.score.read': '{files} files read, {subjects} subjects',
  'cli.score.result': '{code} {name}: {total} points, {class}, rank {rank}',
  'cli.score.more': '  … and {count} more; see the column "Cần xử lý" of the score sheets',
  'cli.score.written': 'The result is in {out}',
  'cli.score.not-carried':
    'The old workbook has {before} entries, the new one would keep {after}: no file was written. Run --read on the old workbook to see which cells are wrong, then try again',
  'cli.score.updated': 'The score workbook is in {out}, step: {stage}',
  'cli.score.added': 'Subject added: {code} {name}',
  'cli.score.edit.maximum': '{code}: maximum {before} becomes {after}',
  'cli.score.edit.title': '{code}: "{before}" becomes "{after}"',
  'cli.score.edit.evidence': '{code}: evidence needed {before} becomes {after}',
  'cli.score.edit.added': '{code}: criterion added, "{after}"',
  'cli.score.stage.self': 'self scores',
  'cli.score.stage.cross': 'cross scores',
  'cli.score.stage.verify': 'verification',
  'cli.score.stage.closed': 'closed',
  'cli.score-sheet.help': `Makes .xlsx score workbooks, reads results back, extends a workbook in use.
  npm run score-sheet -- --plan P5 --subjects list.csv --out FOLDER [--layout matrix] [--year 2026] [--stage self]
  npm run score-sheet -- --read FILE… --out FOLDER
  npm run score-sheet -- --update FILE --out NEW_FILE.xlsx [--subjects list.csv] [--stage cross]

  --plan CODE          P1, P2, P3, P4, P5, QD4725 or TRONG; P5 unless said
  --plan-file FILE     a plan as JSON
  --from FILE          a score table of your own; what it leaves open is answered by --answer ID=ANSWER
  --scores-for CODE    with --from: scores in the table are carried over to the subject of this code or name
  --subjects FILE      ma,ten,cum,email,loai (.csv or .xlsx); --units means the same
  --layout WAY         sheet-each: a sheet for each subject; matrix: one table for all
  --stage STEP         self, cross, verify or closed
  --read               reads filled workbooks into one with results, ranks and award proposals
  --update FILE        lays a workbook out anew as «Tiêu chí» and «Đối tượng» say now, keeping all entries

  Files that are there are kept. Exit code: 0 nothing to look at; 1 something to look at or files kept; 2 nothing could be done.`,
  'cli.report-forms.help': `Makes an .xlsx report form for each unit to fill in and send back.
  npm run report-forms -- --plan P5 --year 2026 --units units.csv --out FOLDER

  Files that are there are kept. Exit code: 0 all made; 1 files kept or a list to mend; 2 nothing could be done.`,
} as const;
