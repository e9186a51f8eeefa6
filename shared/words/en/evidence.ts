export const evidence = {
  'evidence.title': 'Hand in evidence',
  'evidence.intro':
    'Enter the evidence for each criterion, save it as one small file, then send that file to whoever keeps the score book. The evidence files stay on this device; the extension sends nothing.',

  'evidence.kept': 'What is being entered is kept encrypted on this device until {until}.',
  'evidence.not-kept': 'What is being entered could not be kept on this device.',
  'evidence.not-kept-next':
    'Do not close the side panel. Save the evidence file first, or mend the reason above and keep again.',
  'evidence.keep-again': 'Keep again',
  'evidence.not-read': 'What was entered last time cannot be read.',
  'evidence.not-read-next': 'Enter the evidence again.',
  'evidence.draft-damaged': 'What is kept on the device does not have the right form.',
  'evidence.draft-name': 'Evidence being entered',

  'evidence.book': 'Score book that takes the evidence',
  'evidence.subject': 'Subject code',
  'evidence.subject.hint':
    'Code of the person or unit scored, on the sheet «Đối tượng» and in the name of the sheet «Phiếu chấm». Example: TO-TOAN.',
  'evidence.subject.empty':
    'The subject code is missing. Find it in the name of the sheet «Phiếu chấm» and enter it.',
  'evidence.subject.long':
    'The code has {length} characters, at most {limit} are taken. Enter the code only, not the name.',
  'evidence.plan': 'Plan code',
  'evidence.plan.hint': 'First part of the criterion code. Example: P5.',
  'evidence.plan.empty':
    'The plan code is missing. Enter the first part of the criterion code, for example P5.',
  'evidence.plan.wrong':
    '“{found}” is not a plan code. Use plain letters and digits, a letter first, for example P5.',
  'evidence.year': 'Year',
  'evidence.year.wrong': 'Enter the year of the book in four digits, for example 2026.',

  'evidence.list': 'List: {count} pieces of evidence',
  'evidence.list.empty': 'No evidence yet. Enter the first piece below.',
  'evidence.item.file': 'File {name} · {size}',
  'evidence.item.hash': 'Fingerprint {hash}…',
  'evidence.item.edit': 'Edit',
  'evidence.item.edit-one': 'Edit the evidence {title}',
  'evidence.item.remove': 'Remove',
  'evidence.item.remove-one': 'Remove the evidence {title}',
  'evidence.item.remove-ask': 'Take “{title}” off the list? The file on the device stays.',
  'evidence.item.remove-sure': 'Take off the list',
  'evidence.item.remove-cancel': 'Keep it',

  'evidence.form.new': 'Add evidence',
  'evidence.form.edit': 'Edit evidence number {number}',
  'evidence.form.add': 'Add to the list',
  'evidence.form.change': 'Apply the change',
  'evidence.form.drop': 'Discard what is entered',
  'evidence.form.unfinished': 'One piece of evidence is still being entered.',
  'evidence.form.unfinished-next':
    'Press “Add to the list” or “Discard what is entered”, then edit another one.',
  'evidence.form.added': 'Evidence number {number} was added to the list.',
  'evidence.form.changed': 'The change of evidence number {number} was applied.',
  'evidence.criterion': 'Criterion code',
  'evidence.criterion.hint':
    'The code in the column «Mã» of the sheet «Tiêu chí». Example: P5.TT.2. Type to choose from the built-in plans.',
  'evidence.criterion.empty':
    'The criterion code is missing. See the column «Mã» of the sheet «Tiêu chí».',
  'evidence.criterion.wrong':
    '“{found}” is not a criterion code. It is made of parts of plain letters and digits with dots between them, for example P5.TT.2.',
  'evidence.by': 'The evidence is',
  'evidence.by.file': 'A file on this device',
  'evidence.by.link': 'A link',
  'evidence.file': 'File',
  'evidence.file.choose': 'Choose the evidence file',
  'evidence.file.other': 'Choose another file',
  'evidence.file.hint':
    'Only the name, size and fingerprint (SHA-256) of the file are noted, worked out on this device. If the verifier needs to see the file, send it apart.',
  'evidence.file.none':
    'No file is chosen. Press “Choose the evidence file”, or choose “A link” above.',
  'evidence.file.chosen': '{name} · {size}',
  'evidence.file.reading': 'Working out the fingerprint of {name}: {read}/{size}',
  'evidence.file.stopped': 'Stopped, the file {name} was not taken. Choose it again when needed.',
  'evidence.file.wait':
    'The fingerprint of the file is being worked out. Wait for it or press “Stop”, then go on.',
  'evidence.file.empty': 'The file {name} is empty (0 byte). Choose another file.',
  'evidence.file.big':
    'The file {name} has {size}, at most {limit} are taken. Put it on Drive or where your unit keeps files, then hand in the link.',
  'evidence.file.unreadable':
    'The file {name} cannot be read: it was moved, deleted or changed after it was chosen. Choose it again.',
  'evidence.link': 'Link',
  'evidence.link.hint':
    'Paste an address that begins with https:// and that the verifier can open.',
  'evidence.link.empty': 'The link is missing. Copy the address from the address bar and paste it.',
  'evidence.link.open':
    'The link begins with http://, which is not safe and not taken. Find the address that begins with https://.',
  'evidence.link.wrong':
    'This is no link that the book takes. Paste the whole address, beginning with https://, without spaces.',
  'evidence.link.long':
    'The link has {length} characters, at most {limit} are taken. Use a shorter sharing link.',
  'evidence.name': 'Name of the evidence',
  'evidence.name.hint':
    'So that the verifier understands at once. Example: Plan no. 12 of the mathematics team.',
  'evidence.name.empty': 'The name is missing. Enter the name of the document or of what was done.',
  'evidence.name.long': 'The name has {length} characters, at most {limit} are taken. Shorten it.',
  'evidence.repeated':
    'This evidence is there for this criterion already, number {number} of the list.',
  'evidence.too-many':
    'One file takes at most {limit} pieces of evidence. Save this file, then press “Begin a new set” to go on.',

  'evidence.save': 'Save the evidence file ({count})',
  'evidence.copy': 'Copy the content',
  'evidence.nothing': 'There is no evidence to save yet.',
  'evidence.nothing-next':
    'Enter the criterion code, choose a file or paste a link, enter the name, then press “Add to the list”.',
  'evidence.mend': 'Not saved: {count} places are to be mended.',
  'evidence.mend-next': 'Mend the fields marked ! and press again.',
  'evidence.refused': 'The evidence file could not be made.',
  'evidence.saved': 'Saved the file “{file}” with {count} pieces of evidence.',
  'evidence.saved-next':
    'Send this file to whoever keeps the score book. There, in the Thi Đua Số sidebar, under evidence, the file is chosen and «Nhận gói minh chứng» pressed.',
  'evidence.copied': 'Copied the content of {count} pieces of evidence of {subject}.',
  'evidence.copied-next':
    'Paste it into «Hoặc dán nội dung gói» of the Thi Đua Số sidebar in the score book, then press «Nhận gói minh chứng».',
  'evidence.not-copied': 'The browser did not let the content be copied.',
  'evidence.not-copied-next':
    'Press “Copy the content” once more, or “Save the evidence file” and send the file.',
  'evidence.file-name': 'evidence {subject} {period}',
  'evidence.anew': 'Begin a new set',
  'evidence.anew-ask':
    'Delete the {count} pieces of evidence of the list and what is being entered? Saved files and the files on the device stay.',
  'evidence.anew-sure': 'Delete and begin a new set',
  'evidence.anew-cancel': 'Keep them',

  'evidence.offer': 'Hand in as evidence',
  'evidence.offer.unfinished-next':
    'Press “Add to the list” or “Discard what is entered”, then hand the report in again from “Data”.',
  'evidence.offer.done': '{total}/{total} rows are saved.',
} as const;
