/** What the script that reads a page says. */
export const page = {
  'page.yes': 'yes',
  'page.no': 'no',
} as const;
