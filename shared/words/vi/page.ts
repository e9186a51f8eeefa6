/** What the script that reads a page says. */
export const page = {
  'page.yes': 'có',
  'page.no': 'không',
} as const;
