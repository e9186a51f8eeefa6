export const repair = {
  'repair.step.tcvn3': 'Convert the TCVN3 font (.VnTime) to Unicode',
  'repair.step.vni': 'Convert the VNI font to Unicode',
  'repair.step.nfc': 'Compose letters and marks (Unicode NFC)',
  'repair.step.invisible': 'Remove invisible characters',
  'repair.step.spaces': 'Remove stray spaces',
  'repair.step.name-case': 'Set the capitals of names',
  'repair.step.date-format': 'Write dates as dd/mm/yyyy',
  'repair.step.serial-date': 'Turn spreadsheet serials into dates',
  'repair.step.leading-zero': 'Put leading zeros back',
  'repair.step.code-to-name': 'Replace codes by names of the code list',
  'repair.step.name-to-code': 'Replace names by codes of the code list',
  'repair.step.list-spelling': 'Spell as in the code list',
  'repair.step.province-merged': 'Use the provinces since 01/7/2025',
  'repair.step.commune-renamed': 'Use the communes since 01/7/2025',
  'repair.step.district-ended': 'Drop the district level (ended on 01/7/2025)',
  'repair.reason.tcvn3': 'The text is in a TCVN3 font and reads as correct Vietnamese.',
  'repair.reason.vni': 'The text is in a VNI font and reads as correct Vietnamese.',
  'repair.reason.font-unsure':
    'This may be text of an old font. Compare both readings and keep the right one.',
  'repair.reason.nfc': 'Marks stand apart from letters: it looks the same and does not compare.',
  'repair.reason.invisible': 'The cell has characters that cannot be seen and do not compare.',
  'repair.reason.spaces': 'The cell has stray spaces.',
  'repair.reason.name-case': 'Capitals as chosen; letters and marks stay.',
  'repair.reason.date-format': 'The same day, written as dd/mm/yyyy.',
  'repair.reason.date-format.unsure':
    'The year has two digits, or there is a time of day. Check the papers, then accept.',
  'repair.reason.serial-date':
    'The spreadsheet kept the date as a number; this is the day of that number.',
  'repair.reason.leading-zero':
    'The spreadsheet dropped the zeros in front; restored, it agrees with province {province} and birth year {year}.',
  'repair.reason.leading-zero.unproved':
    'The spreadsheet may have dropped the zeros in front; restored, the province is {province}. Check the papers, then accept.',
  'repair.reason.leading-zero.phone':
    'Mobile numbers have 10 digits; the spreadsheet dropped the zero in front.',
  'repair.reason.code-to-name': 'In the code list this code is “{name}”.',
  'repair.reason.name-to-code': 'The code of “{name}” in the code list.',
  'repair.reason.list-spelling': 'The code list writes “{name}”.',
  'repair.reason.province-merged':
    'Part of “{name}” since 01/7/2025. Accept where the place of today is asked for.',
  'repair.reason.commune-renamed':
    'The list since 01/7/2025 has “{name}”. Accept if this is the place meant.',
  'repair.reason.district-ended':
    'Districts ended on 01/7/2025. Accept where no district is asked for any more.',
} as const;
