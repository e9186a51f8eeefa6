export const tables = {
  'tables.paste.name': 'Pasted data',
  'tables.column.unnamed': '(column {letters})',
  'tables.column.group': 'Group',
  'tables.column.class': 'Class',
  'tables.file.empty':
    'The file has no content (0 bytes). Copy or download it again, then choose it again.',
  'tables.file.too-large':
    'The file has {size} MB; the limit is {limit} MB. Split it into several files, then choose again.',
  'tables.file.unpacks-too-large':
    'The file unpacks to {size} MB; the limit is {limit} MB. Split it into several files, then choose again.',
  'tables.file.encrypted':
    'The file cannot be read because it has a password. Open it in Excel, remove the password, save, then choose it again.',
  'tables.file.damaged':
    'The file cannot be read because it is damaged or incomplete. Open it in Excel, save it as .xlsx, then choose it again.',
  'tables.file.is-pdf':
    'This is a PDF, not a spreadsheet. Choose a .xlsx, .xls, .ods, .csv or .tsv file.',
  'tables.file.is-word':
    'This is a Word document, not a spreadsheet. Copy the table to Excel, save, then choose that file.',
  'tables.file.is-powerpoint':
    'This is a presentation, not a spreadsheet. Choose a .xlsx, .xls, .ods, .csv or .tsv file.',
  'tables.file.is-html':
    'The file holds a web page (HTML/XML), not a spreadsheet. Open it in Excel, save it as .xlsx, then choose it again.',
  'tables.file.is-image':
    'This is a picture, not a spreadsheet. Choose a .xlsx, .xls, .ods, .csv or .tsv file.',
  'tables.file.is-archive': 'This is a packed file. Unpack it, then choose the spreadsheet inside.',
  'tables.file.is-unknown':
    'This kind of file is not known. Choose a .xlsx, .xls, .ods, .csv or .tsv file.',
  'tables.file.no-data': 'No cell holds any data. Choose another file, or enter data and save.',
  'tables.sheet.too-many-rows':
    'The sheet has {count} rows; the limit is {limit}. Split it into several files, then choose again.',
  'tables.sheet.too-many-columns':
    'The sheet has {count} columns; the limit is {limit}. Remove unused columns, save, then choose it again.',
  'tables.sheet.no-header':
    'No row of column names was found. Put one (for example: No., Full name, Date of birth) right above the data, save, then choose the file again.',
  'tables.sheet.no-rows':
    'There is a row of column names but no data row below it. Enter data, save, then choose the file again.',
  'tables.paste.empty':
    'No cells were pasted. Copy cells in Excel or Google Sheets, then paste again.',
  'tables.google.not-a-link':
    'This is not a link. Open the spreadsheet in Google Sheets, copy the address from the address bar, then paste it here.',
  'tables.google.other-site':
    'This link does not lead to Google Sheets. Copy the address that begins with docs.google.com/spreadsheets and paste it again, or download the file and choose it.',
  'tables.google.no-document':
    'This link does not point to a spreadsheet. Open the spreadsheet itself, copy its address, then paste it here.',
  'tables.google.is-document':
    'This link leads to a Google Docs text, not a spreadsheet. Paste the link of the spreadsheet.',
  'tables.google.is-form':
    'This link leads to a Google form. Open the spreadsheet with its responses, copy the address, then paste it again.',
  'tables.google.is-presentation':
    'This link leads to a presentation, not a spreadsheet. Paste the link of the spreadsheet.',
  'tables.google.is-folder':
    'This link leads to a Google Drive folder. Open the spreadsheet in it, copy the address, then paste it again.',
  'tables.google.not-signed-in':
    'The browser is not signed in to a Google account that may see this spreadsheet. Sign in to Google in this browser, then open the link again.',
  'tables.google.no-access':
    'The signed-in Google account may not view or download this spreadsheet. Ask its owner for access, or sign in with another account, then open the link again.',
  'tables.google.not-found':
    'Google no longer has this spreadsheet. Check the address, or ask the person who sent the link.',
  'tables.google.too-large':
    'The spreadsheet is too large, Google does not let it be downloaded whole. Split it into several spreadsheets, then open it again.',
  'tables.google.too-often':
    'Google refuses for now because of too many requests. Wait a few minutes, then open the link again.',
  'tables.google.failed':
    'Google has not returned the spreadsheet (code {status}). Open the link in the browser to check, then try again.',
} as const;
