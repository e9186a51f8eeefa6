export const own = {
  'own.title': 'Own files shared: {shared}/{subjects}',
  'own.about':
    'A Google Sheets file for each subject, open to who gives her self scores and to the owner of the book. Making them again makes no second file.',
  'own.is.none': 'no file yet',
  'own.is.no-email': 'no e-mail yet',
  'own.is.made': 'made, not shared',
  'own.is.shared': 'shared',
  'own.open': 'Open the own file of {name} (new tab)',
  'own.make': 'Make and share {count} own files',
  'own.collect': 'Gather scores from {count} own files',
  'own.working': '{done}/{total} own files done',
  'own.reading': '{done}/{total} own files read',
  'own.next.collect': 'Next: read what was gathered below, then write it.',
  'own.result': '{done} files done, {failed} not done, {left} not begun',
  'own.again': 'Make the {count} files again',
  'own.collect.title': '{read}/{all} own files read',
  'own.collect.new': '{count} cells will be written into the score book',
  'own.collect.conflicts': '{count} cells differ in both',
  'own.collect.kept': 'The score book stays as it is; tick where the own file is right.',
  'own.collect.conflict': 'score book {kept}, own file {left}',
  'own.collect.all': 'Take the own file everywhere',
  'own.collect.write': 'Write {count} cells into the score book',
  'own.collect.nothing': '{files} own files read, the score book has it all',
  'own.collect.done':
    '{written} cells and {evidence} pieces of evidence written into the score book',
  'own.collect.done-but':
    '{written} cells and {evidence} pieces of evidence written; {changed} cells were changed meanwhile and stay:',
} as const;
