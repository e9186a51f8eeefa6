export const ownTold = {
  'own.column.shared': 'Own file',
  'own.column.shared.note':
    'Written by the command for own files: whom the file of the subject is shared with',
  'own.column.own': 'Id of the own file',
  'own.shared.with': 'Shared with {people}, {time}',
  'own.shared.none': 'Made, not shared yet',
  'own.folder.name': 'Own score files {plan} {year}',
  'own.file.name': 'Score sheet {year} - {name}',
  'own.mail':
    'Self score sheet of {name}, {year}: {plan}. Open the link and fill in the white cells of the score sheet.',
  'own.mail.until':
    'Self score sheet of {name}, {year}: {plan}. Open the link and fill in the white cells of the score sheet by {date}.',
  'own.done.made': 'Own file made, shared with nobody',
  'own.done.shared': 'Shared with {people}',
  'own.done.kept': 'Was there before, shared with {people}',
  'own.failed.no-email': 'There is no e-mail address in the column of who gives self scores',
  'own.remedy.no-email':
    'Write the e-mail into «Đối tượng», update the score book, then make own files again',
  'own.failed.stage': 'The step of self scores is over, no own file is made',
  'own.remedy.stage': 'Go back to the self scores if an own file is still needed',
  'own.failed.address': 'Google does not allow sharing with {email}',
  'own.remedy.address':
    'Check the e-mail address. If it is right, ask the administrator of your account whether sharing with {domain} is allowed',
  'own.failed.sharing-quota': 'Google allows no more sharing today',
  'own.remedy.sharing-quota': 'Go on tomorrow; the files made are kept',
  'own.failed.busy': 'Google limits how often may be read and written',
  'own.remedy.busy': 'Wait 2 minutes, then go on; the files made are kept',
  'own.failed.storage': 'Google Drive is full',
  'own.remedy.storage': 'Delete files in Google Drive, then go on',
  'own.failed.not-allowed': 'Google does not let the add-on make files in Drive',
  'own.remedy.not-allowed':
    'Close the sidebar, open it again from the menu and allow Google Drive. If that does not help, ask the administrator of your account',
  'own.failed.begun':
    '{person} began to make «{name}» at {time}; the file is in that person’s Drive',
  'own.remedy.begun':
    'Ask {person} to open this workbook and make it again, so that no second file is made. After {days} days making it again makes a new file',
  'own.failed.unsure': 'Google did not answer when the file was made (status {status})',
  'own.remedy.unsure': 'Make it again: a file that was made is found, none is made twice',
  'own.failed.layout-unsure': 'The own file was not filled in to the end (status {status})',
  'own.remedy.layout-unsure': 'Make it again: what is missing is written',
  'own.failed.share-unsure': 'Google did not answer when sharing with {email} (status {status})',
  'own.remedy.share-unsure': 'Make it again: sharing twice does no harm',
  'own.failed.gone': 'The own file was deleted from Google Drive',
  'own.remedy.gone':
    'Make it again to get a new file; scores not gathered from the old one are lost',
  'own.failed.forbidden': 'You may not write in this own file',
  'own.remedy.forbidden':
    'Somebody else made it. Ask her to run this command or to let you edit it',
  'own.collect.none': 'Nobody has an own file yet. Make own files first',
  'own.collect.too-many':
    'There are {count} own files, more than the {most} that can be read at once. Divide them into several score books',
  'own.collect.other-subject': 'This file is not the score sheet of {name}',
  'own.collect.unread': 'The own file could not be read',
  'own.collect.forbidden': 'You may not see this own file',
  'own.collect.unplaced':
    '{where}: "{value}" has no place in the score book any more and was left out',
  'own.collect.late': 'The step of self scores is over; what is gathered now is late',
  'own.collect.evidence': '{name} · {criterion} · evidence: {title}',
  'own.collect.remedy.again':
    'Wait 2 minutes, then gather again; the other files are not concerned',
  'own.collect.remedy.open': 'Open the file and look, then gather again',
  'own.collect.remedy.unplaced': 'Enter it at a criterion that is there, if it is still needed',
  'own.collect.remedy.late': 'Read the changes carefully before writing them',
  'own.log.collected': 'Gathered from own file',
  'own.log.cells': '{count} cells',
  'own.menu': 'Own files for single subjects',
} as const;
