export const addon = {
  'addon.title': 'Thi Đua Số',
  'addon.menu.sidebar': 'Open the sidebar',
  'addon.menu.book': 'Show changes and update the score book',
  'addon.menu.refresh': 'Refresh results',
  'addon.menu.stage': 'Go to the next step',
  'addon.menu.share': 'Make the share list',
  'addon.menu.consolidate': 'Consolidate reports',
  'addon.menu.units': 'Make the sheet Đơn vị',

  'addon.running':
    'Another command is running on this workbook. Wait until it is done, then press again',
  'addon.stopped': 'Stopped as asked. Nothing was written to the workbook',
  'addon.failed': 'The command broke off ({why}). Re-open the sidebar and press again',
  'addon.call.unknown': 'The sidebar is out of date. Close it and open it from the menu Thi Đua Số',
  'addon.call.refused': 'The value in "{field}" is not right. Correct it and press again',
  'addon.unreachable':
    'Google cannot be reached ({why}). Check the network, then re-open the sidebar',
  'addon.sheet.gone': 'This sheet is gone. Press Consolidate reports to update the list',

  'addon.api.busy':
    'Google limits reads and writes within a minute. Wait 2 minutes, then press again',
  'addon.book.unread':
    'The open workbook could not be read (code {status}). Reload the page and press again',
  'addon.book.protected':
    'No permission to write to the workbook or a protected range. Ask its owner for edit access, then press again',
  'addon.book.refused':
    'Google refused the change, nothing was written. Look for a protected sheet or one of the same name, then press again',
  'addon.book.unsure':
    'Google did not answer while writing (code {status}). See whether the sheets have changed, then press again; nothing is made twice',

  'addon.unit.forbidden': "No permission to view this unit's report",
  'addon.remedy.forbidden': 'Open the link and press Request access to ask for view access',
  'addon.unit.gone': 'There is no workbook at this report link',
  'addon.remedy.gone': 'Ask the unit for its report link again and paste it into the sheet Đơn vị',
  'addon.unit.not-a-sheet': 'The link does not lead to Google Sheets',
  'addon.remedy.not-a-sheet':
    'Ask the unit to use File > Save as Google Sheets and send the link again',
  'addon.unit.unread': "This unit's report could not be read (code {status})",
  'addon.remedy.unread': 'Open the link to check, then consolidate again after 2 minutes',
  'addon.unit.busy': "Google limits reads within a minute, so this unit's report has not been read",
  'addon.unit.bad-link': 'The column Liên kết báo cáo holds no Google Sheets address',
  'addon.remedy.bad-link': 'Paste a link that begins with docs.google.com/spreadsheets',

  'addon.units.made':
    'Made the sheet Đơn vị. Enter one unit a row, paste the report links, then press again',
  'addon.units.exist': 'The sheet Đơn vị is there already, nothing was changed',
  'addon.units.none': 'The sheet Đơn vị has no rows yet. Enter one unit a row, then press again',
  'addon.units.too-many':
    'The sheet Đơn vị has {count} rows, more than the {most} that can be read in one go. Split it into several workbooks by cluster',

  'addon.consolidate.done':
    'On time {onTime}/{units}, late {late}, date unknown {undated}, missing {missing}, unreadable {broken}. To look at: {problems} on the sheet Lỗi',

  'addon.sidebar.language': 'Language',
  'addon.sidebar.loading': 'Reading the workbook',
  'addon.sidebar.reload': 'Read again',
  'addon.sidebar.where': 'This workbook',
  'addon.sidebar.units': 'units',
  'addon.sidebar.linked': 'linked',
  'addon.sidebar.next.units':
    'First step: make the sheet Đơn vị to score or consolidate several units.',
  'addon.sidebar.next.fill':
    'Next step: enter one unit a row in the sheet Đơn vị, then press Read again.',
  'addon.sidebar.next.consolidate': 'Next step: consolidate the reports of {count} units.',
  'addon.sidebar.open-sheet': 'Open the sheet {sheet}',
  'addon.sidebar.work': 'What to do',
  'addon.sidebar.year': 'Year',
  'addon.sidebar.consolidate': 'Consolidate reports',
  'addon.sidebar.consolidate-count': 'Consolidate reports of {count} units',
  'addon.sidebar.make-units': 'Make the sheet Đơn vị',
  'addon.sidebar.working.consolidate': 'Consolidating reports',
  'addon.sidebar.working.makeUnitList': 'Making the sheet Đơn vị',
  'addon.sidebar.working.read': '{done}/{total} reports read',
  'addon.sidebar.seconds-left': 'about {seconds} seconds left',
  'addon.sidebar.stop': 'Stop',
  'addon.sidebar.stopping': 'Stopping',
  'addon.sidebar.result': 'Result',
  'addon.sidebar.state.all': 'Handed in {submitted}/{units}',
  'addon.sidebar.state.onTime': 'on time',
  'addon.sidebar.state.late': 'late',
  'addon.sidebar.state.undated': 'date unknown',
  'addon.sidebar.state.missing': 'missing',
  'addon.sidebar.state.broken': 'unreadable',
  'addon.sidebar.unchanged': 'The result sheets are the same as before, so nothing was rewritten.',
  'addon.sidebar.problems': 'To look at ({count})',
  'addon.sidebar.problems.error': 'errors',
  'addon.sidebar.problems.warning': 'warnings',
  'addon.sidebar.problems.filter': 'Filter by severity',
  'addon.sidebar.problems.go': 'Go to cell {cell}, sheet {sheet}',
  'addon.sidebar.problems.open': "Open the unit's report (new tab)",
  'addon.sidebar.error.where': 'The workbook could not be read',
  'addon.sidebar.error.makeUnitList': 'The sheet Đơn vị was not made',
  'addon.sidebar.error.consolidate': 'The reports were not consolidated',

  'addon.push.stopped': 'The add-on was not pushed to Apps Script. To do first:',
  'addon.push.login': '- Log in once: npx {clasp} login',
  'addon.push.project':
    '- Connect it to a new spreadsheet: npx {clasp} create-script --type sheets --title "Thi Đua Số" --rootDir {folder}\n  (or write the file .clasp.json yourself: {"scriptId": "PROJECT_ID", "rootDir": "{folder}"})',
  'addon.push.again': 'Then type again: npm run addon:push',
  'addon.sidebar.working.readTable': 'Reading the score table',
  'addon.sidebar.error.readTable': 'The score table could not be read',
  'addon.sidebar.working.previewBook': 'Comparing with the workbook',
  'addon.sidebar.error.previewBook': 'The preview could not be made',
  'addon.sidebar.working.makeBook': 'Writing the score book',
  'addon.sidebar.error.makeBook': 'The score book could not be written',
  'addon.sidebar.working.refreshResults': 'Refreshing results',
  'addon.sidebar.error.refreshResults': 'The results could not be refreshed',
  'addon.sidebar.working.moveStage': 'Writing the step',
  'addon.sidebar.error.moveStage': 'The step could not be changed',
  'addon.sidebar.working.approveSubject': 'Approving',
  'addon.sidebar.error.approveSubject': 'The scores could not be approved',
  'addon.sidebar.working.acceptHandIn': 'Taking evidence in',
  'addon.sidebar.error.acceptHandIn': 'The package could not be taken in',
  'addon.sidebar.working.judgeEvidence': 'Writing the verdict',
  'addon.sidebar.error.judgeEvidence': 'The verdict could not be written',
  'addon.sidebar.working.shareList': 'Making links',
  'addon.sidebar.error.shareList': 'The share list could not be made',
} as const;
