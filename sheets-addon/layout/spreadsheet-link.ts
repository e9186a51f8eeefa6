/** The id in a link of Google Sheets, or a bare id; null for anything else. */
export function spreadsheetIdFromLink(text: string): string | null {
  const trimmed = text.trim();
  const inLink = /\/spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]{20,})/.exec(trimmed);
  if (inLink?.[1]) return inLink[1];
  return /^[A-Za-z0-9_-]{20,}$/.test(trimmed) ? trimmed : null;
}
