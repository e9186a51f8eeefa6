/** What the script that reads a page says. */
export const page = {
  'page.yes': 'yes',
  'page.no': 'no',
  'page.badCommand': 'The command sent to the page is malformed; reload the extension.',
} as const;
