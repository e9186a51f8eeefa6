/** Where a person opens a spreadsheet. */
export const fileLink = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
