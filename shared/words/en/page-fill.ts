/** What the script that fills a page says; apart, so that the one that reads does not carry it. */
export const pageFill = {
  'page.badCommand': 'The command sent to the page is malformed; reload the extension.',
  'page.gone': 'This field is no longer on the page; read the form and fill again.',
  'page.hidden': 'This field is hidden on the page, so it was not written.',
  'page.disabled': 'The page has disabled this field, so it was not written.',
  'page.readOnly': 'The page only shows this field, so it was not written.',
  'page.notFillable': 'This is not a field to fill, so it was not written.',
  'page.noOption': 'The list has no choice “{wanted}”; choose on the page.',
  'page.lateOption':
    'Waited {seconds} seconds and the list still lacks “{wanted}”; check the field above it and fill again.',
  'page.notTaken':
    'This field does not take “{wanted}”; check its limits and enter it on the page.',
  'page.notOpened': 'This cell does not open for typing; enter it on the page.',
  'page.stopped': 'Stopped before this field was written.',
  'page.differs': 'Wrote “{wanted}” but the page shows “{now}”.',
  'page.empty': 'Wrote “{wanted}” but the field is empty.',
} as const;
