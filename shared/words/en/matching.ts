export const matching = {
  'matching.same': 'The label “{label}” is the column’s name',
  'matching.meaning': 'The label “{label}” means the same as the column’s name',
  'matching.words': 'The label “{label}” is much like the column’s name',
  'matching.use': 'The label “{label}” and the column’s name are often used for the same thing',
  'matching.answers': 'The choices of “{label}” are the values of the column',
  'matching.named': 'The column’s name says choices of “{label}”',
  'matching.hint': 'The field’s hint “{hint}” fits the column’s name',
  'matching.name': 'The field’s technical name “{name}” fits the column’s name',
  'matching.section': 'The field stands under “{section}”',
  'matching.order.between':
    'Column and field both stand between “{before}” and “{after}”, where no other fits better',
  'matching.order.first':
    'Column and field both stand just before “{after}”, first in the table and on the form',
  'matching.order.last':
    'Column and field both stand just after “{before}”, last in the table and on the form',
  'matching.values': '{count}/{total} sample values can go into this field',
  'matching.noYear': '{count}/{total} sample values are days without a year',
  'matching.corrected': 'Chosen when this form was used before',
  'matching.rivalControl': 'To check: the field “{label}” may fit this column too',
  'matching.rivalColumn': 'To check: the column “{header}” may fit this field too',
  'matching.weak': 'To check: the names are not alike enough to be certain',
  'matching.misfit': 'To check: only {count}/{total} sample values can go into this field',
  'matching.otherOwner': 'To check: the field may be another person’s or another place’s',
  'matching.none': 'No field of the page fits this column',
  'matching.value.empty': 'The cell of the table is empty.',
  'matching.value.notTick': '“{text}” does not say whether to tick; use x, có, không, 1 or 0.',
  'matching.value.noOption':
    'The list on the page has no “{text}”; mend the table or choose on the page.',
  'matching.value.noOptionsYet':
    'The list has no choices yet; choose the field above it, then “{text}”.',
  'matching.value.notDate': '“{text}” is no day/month/year date; mend the table.',
  'matching.value.onlyYear':
    '“{text}” is only a year and the page needs day, month and year; complete the table.',
  'matching.value.noYear':
    '“{text}” has no year; type the year of this column, or write the whole day in the table, like 03/11/2026.',
  'matching.value.noSuchDay': 'The year {year} has no day “{text}”; check the day in the table.',
  'matching.value.notNumber': '“{text}” is not a number; mend the table.',
  'matching.value.tooLong':
    'It has {length} characters and the page takes {limit}; shorten it in the table.',
  'matching.value.pattern': '“{text}” is not in the form that the page asks for; mend the table.',
  'matching.profile.not-json':
    'The file is no form profile: it is not JSON. Choose a file that the extension has exported.',
  'matching.profile.other-file':
    'The file is no form profile. Choose a file that the extension has exported.',
  'matching.profile.newer':
    'The form profile is of version {version}; the extension reads up to version {known}. Update the extension and import again.',
  'matching.profile.damaged':
    'The form profile is damaged at “{where}”. Export it again where it was made.',
  'matching.profile.changed':
    'The form has changed, so the old profile is not used: {first}. Match the columns again and save a new profile.',
  'matching.profile.changed-more':
    'The form has changed, so the old profile is not used: {first}, and {more} more changes. Match the columns again and save a new profile.',
  'matching.profile.gone': 'the field “{label}” is gone',
  'matching.profile.renamed': 'the field “{label}” is now called “{now}”',
  'matching.profile.other-kind': 'the field “{label}” is now filled in another way',
  'matching.profile.recounted': 'there were {before} fields “{label}”, now there are {now}',
} as const;
