/** Every permission the add-on asks Google for, and why nothing smaller does. */
export const SCOPES: Readonly<Record<string, string>> = {
  'https://www.googleapis.com/auth/spreadsheets':
    'Reads the report workbooks of other units by the links in the sheet «Đơn vị», and reads and writes ' +
    'the open workbook through the Sheets API. spreadsheets.currentonly sees the open workbook only and ' +
    'does not open the Sheets API; drive.file sees only files the add-on made or the person picked one ' +
    'by one in a picker; spreadsheets.readonly cannot write the results.',
  'https://www.googleapis.com/auth/script.container.ui':
    'Shows the menu results and the sidebar inside the spreadsheet.',
  'https://www.googleapis.com/auth/userinfo.email':
    'The log and the approvals of the score workbook say who did it; without this Google gives no ' +
    'name. The address is written into the workbook only and sent nowhere.',
  'https://www.googleapis.com/auth/script.scriptapp':
    'Makes and removes the one trigger that writes into «Nhật ký» who changed which score; only after ' +
    'the person has turned it on in the sidebar, and it runs for that workbook alone.',
  'https://www.googleapis.com/auth/drive.file':
    'Makes a workbook for each subject, in one folder, and shares it with her. The add-on sees the files ' +
    'that it made and none of the others in the person’s Drive: not their names, not their contents. ' +
    'drive and drive.readonly see all of them; spreadsheets can make a file but not share it.',
  'https://www.googleapis.com/auth/script.external_request':
    'UrlFetchApp.fetchAll reads many unit workbooks at once; the advanced service reads one at a time, ' +
    'about a second each. The manifest narrows the addresses to https://sheets.googleapis.com/.',
};
