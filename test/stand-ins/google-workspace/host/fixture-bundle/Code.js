// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script calls these functions by name
// biome-ignore-all lint/correctness/noUnusedFunctionParameters: as above
// A small script that uses every service of the stand-in: the host's tests call these functions.
var runsInThisScope = 0;

function onOpen(e) {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Mở bảng bên', 'showSidebar')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Khác').addItem('Hỏi', 'askPerson'))
    .addToUi();
  console.log('opened %s in %s', e.source.getName(), String(e.authMode));
}

function showSidebar() {
  const html = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Thử nghiệm').setWidth(300);
  SpreadsheetApp.getUi().showSidebar(html);
  return new Date();
}

function askPerson() {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('Ghi bảng', 'Ghi 3 dòng vào bảng?', ui.ButtonSet.YES_NO);
  if (button !== ui.Button.YES) return 'không ghi';
  return `ghi vào ${ui.prompt('Tên bảng').getResponseText()}`;
}

function showDialog() {
  const page = HtmlService.createTemplate(
    "<p>Xin chào <?= name ?></p><? for (var i = 1; i < 3; i++) { ?><i><?!= '<b>' + i + '</b>' ?></i><? } ?>",
  );
  page.name = '<Mai>';
  SpreadsheetApp.getUi().showModalDialog(page.evaluate().setWidth(400).setHeight(200), 'Chào');
}

function countRuns() {
  runsInThisScope += 1;
  return runsInThisScope;
}

function leaks() {
  const names = ['require', 'process', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'Buffer'];
  return names.filter((name) => typeof globalThis[name] !== 'undefined');
}

function escapes() {
  return SpreadsheetApp.getActiveSpreadsheet.constructor('return typeof process')();
}

function echo(value) {
  return value;
}

function private_() {
  return 'secret';
}

function returnThing(kind) {
  const circular = {};
  circular.self = circular;
  const things = {
    date: { rows: [1, { at: new Date(0) }] },
    function: { save: echo },
    map: new Map(),
    instance: new (class Person {})(),
    nan: { points: [0 / 0] },
    circular,
    service: SpreadsheetApp.getActiveSpreadsheet(),
    promise: Promise.resolve(1),
    nothing: undefined,
    plain: { text: 'a', none: undefined, list: [1, null, true] },
  };
  return things[kind];
}

function describeSpreadsheet() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return {
    id: book.getId(),
    name: book.getName(),
    url: book.getUrl(),
    locale: book.getSpreadsheetLocale(),
    timeZone: book.getSpreadsheetTimeZone(),
    sheets: book.getSheets().map((one) => [one.getName(), one.getSheetId(), one.isSheetHidden()]),
    missing: book.getSheetByName('Không có'),
    active: SpreadsheetApp.getActiveSheet().getName(),
    range: SpreadsheetApp.getActiveRange().getA1Notation(),
  };
}

function readRange(sheetName, a1) {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName).getRange(a1);
  return range
    .getValues()
    .map((row) => row.map((cell) => (cell instanceof Date ? `date ${cell.toISOString()}` : cell)));
}

function selectCell(sheetName, row, column) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setActiveRange(book.getSheetByName(sheetName).getRange(row, column, 2, 2));
  book.toast('Đã chọn', 'Thử nghiệm', 3);
}

function useUnknown() {
  return SpreadsheetApp.openById('x');
}

function writeCells(id, range, values) {
  const body = { valueInputOption: 'USER_ENTERED', data: [{ range, values }] };
  return Sheets.Spreadsheets.Values.batchUpdate(body, id).totalUpdatedCells;
}

function readCells(id, range) {
  return Sheets.Spreadsheets.Values.batchGet(id, { ranges: [range] }).valueRanges[0].values;
}

function makeSpreadsheet(title) {
  const made = Sheets.Spreadsheets.create({ properties: { title } });
  Sheets.Spreadsheets.batchUpdate(
    { requests: [{ addSheet: { properties: { title: 'Thêm' } } }] },
    made.spreadsheetId,
  );
  return Sheets.Spreadsheets.get(made.spreadsheetId).sheets.map((one) => one.properties.title);
}

function wrongOrder(id) {
  return Sheets.Spreadsheets.batchUpdate(id, { requests: [] });
}

function failureOf(functionName, args) {
  try {
    return { result: globalThis[functionName](...args) };
  } catch (error) {
    return { name: error.name, message: error.message, code: error.details?.code ?? null };
  }
}

function fetchSheets(urls, options) {
  const headers = options.anonymous ? {} : { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const requests = urls.map((url) => ({
    url,
    headers,
    muteHttpExceptions: options.mute === true,
  }));
  return UrlFetchApp.fetchAll(requests).map((response) => [
    response.getResponseCode(),
    JSON.parse(response.getContentText()),
  ]);
}

function withLock(timeout, holdMs) {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(timeout)) return { got: false };
  if (holdMs > 0) Utilities.sleep(holdMs);
  const held = lock.hasLock();
  lock.releaseLock();
  return { got: true, held, after: lock.hasLock() };
}

function holdLockAndAsk() {
  LockService.getDocumentLock().waitLock(1000);
  SpreadsheetApp.getUi().alert('Đang giữ khóa');
}

function waitForLock(timeout) {
  LockService.getDocumentLock().waitLock(timeout);
  return 'locked';
}

function setProperty(key, size) {
  PropertiesService.getDocumentProperties().setProperty(key, 'x'.repeat(size));
  return PropertiesService.getDocumentProperties().getKeys().length;
}

function putCache(key, size, seconds) {
  CacheService.getScriptCache().put(key, 'x'.repeat(size), seconds);
}

function inCache(key) {
  return CacheService.getScriptCache().get(key) !== null;
}

function sendMail(to) {
  MailApp.sendEmail(to, 'Nhắc hạn nộp', 'Hạn nộp 05/09/2026', { htmlBody: '<b>Hạn nộp</b>' });
  return MailApp.getRemainingDailyQuota();
}

function whoAmI() {
  return [Session.getActiveUser().getEmail(), Session.getScriptTimeZone()];
}

function makeTrigger() {
  ScriptApp.newTrigger('onTimer').timeBased().everyHours(1).create();
  return ScriptApp.getProjectTriggers().map((one) => [
    one.getHandlerFunction(),
    String(one.getEventType()),
  ]);
}

function makeFastTrigger() {
  ScriptApp.newTrigger('onTimer').timeBased().everyMinutes(5).create();
}

function onTimer(e) {
  Logger.log('timer %s', e.triggerUid);
}

function uiFromTimer() {
  SpreadsheetApp.getUi();
}

function utilities() {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'đơn vị');
  const at = new Date(Date.UTC(2026, 8, 4, 18, 5, 9));
  return {
    date: Utilities.formatDate(at, 'Asia/Ho_Chi_Minh', "HH:mm:ss, dd/MM/yyyy 'ngày' EEE XXX"),
    digest: digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join(''),
    base64: Utilities.base64Encode('đơn vị'),
    text: Utilities.newBlob(Utilities.base64Decode('xJHGoW4gduG7iw==')).getDataAsString(),
    uuid: Utilities.getUuid().length,
  };
}

function sleepFor(milliseconds) {
  const before = Date.now();
  Utilities.sleep(milliseconds);
  const after = new Date();
  return Math.round((Number(after) - before) / 1000);
}

function loopForever() {
  for (;;);
}

function breakDown() {
  throw new Error('Không đọc được bảng');
}

function doGet(e) {
  return HtmlService.createHtmlOutput(`<p>${e.parameter.unit}</p>`).setTitle('Nộp báo cáo');
}

function doPost(e) {
  const body = JSON.parse(e.postData.contents);
  return ContentService.createTextOutput(JSON.stringify({ got: body.unit })).setMimeType(
    ContentService.MimeType.JSON,
  );
}

function writeHello() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  writeCells(book.getId(), "'Điểm'!B2", [['Xin chào']]);
  return { name: book.getName() };
}

function driveCall(collection, method, args) {
  try {
    return Drive[collection][method](...args);
  } catch (error) {
    return { refused: error.details };
  }
}
