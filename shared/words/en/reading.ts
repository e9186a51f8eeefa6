export const reading = {
  'reading.problem.sheet-missing': 'This sheet is no longer there',
  'reading.problem.sheet-like':
    'The sheet is named like “{title}” but has lost its hidden codes, so it is not read',
  'reading.problem.sheet-copied':
    'A copy of “{original}” with the same contents; the copy is not read',
  'reading.problem.sheet-copied-differs':
    'A copy of “{original}” with other contents; only “{original}” is read',
  'reading.problem.sheet-known-by-codes':
    'The code of the sheet is lost; it was known as “{title}” by the codes of its columns',
  'reading.problem.score-sheet-missing': 'The score sheet of {name} ({code}) was deleted',
  'reading.problem.score-sheet-new':
    '{name} ({code}) is new in the list and has no score sheet yet',
  'reading.problem.score-sheet-stray':
    'Code {code} is not in “Đối tượng”, so what is scored here does not count',
  'reading.problem.column-missing': 'The column “{column}” is no longer there',
  'reading.problem.column-by-header':
    'The code of the column is lost; it was known as “{column}” by its header',
  'reading.problem.column-copied':
    'The column “{column}” is there twice; only the left one is read',
  'reading.problem.column-ignored':
    'The added column “{header}” does not belong to the score book and does not count',
  'reading.problem.reason-left':
    'The old column of reasons for all criteria still holds «{reason}» of {name}, which stands at no criterion',
  'reading.problem.row-missing': 'The row of {code} {title} is no longer there',
  'reading.problem.row-copied':
    'The row of {code} {title} is there twice with the same contents; only the one at {from} is read',
  'reading.problem.row-copied-differs':
    'The row of {code} {title} is there twice with other contents; only the one at {from} is read',
  'reading.problem.row-unknown':
    '“{found}” was entered in a row of no criterion, so it does not count',
  'reading.problem.criterion-row-missing':
    'The row of criterion {code} {title} is no longer there; the plan’s maximum is used',
  'reading.problem.criterion-maximum':
    'The maximum of {code} is not a number above 0; {used} of the plan is used',
  'reading.problem.criterion-title':
    'The title of the criterion is empty; “{title}” of the plan is used',
  'reading.problem.criterion-evidence':
    'Whether {code} needs evidence is not clear; “{used}” of the plan is used',
  'reading.problem.criterion-added': 'The added criterion “{title}” is taken in with code {code}',
  'reading.problem.criterion-added-subject':
    'The added criterion “{title}” does not say whom it is for: “{found}”',
  'reading.problem.criterion-added-kind':
    'The added criterion “{title}” is scored by “{found}”, which cannot be said here',
  'reading.problem.criterion-added-maximum': 'The added criterion “{title}” has no maximum',
  'reading.problem.total-off': '“{name}”: the maxima add up to {sum}, they must make {stated}',
  'reading.problem.no-subjects': 'There is nobody to be scored yet',
  'reading.problem.subject-no-code': '{name} has no code; {code} is proposed',
  'reading.problem.subject-code-form': 'Code {code} has a | or # in it and cannot be used',
  'reading.problem.subject-repeated':
    'Code {code} stands in a row above already; this row does not count',
  'reading.problem.subject-no-name': 'Code {code} has no name',
  'reading.problem.subject-kind':
    'The kind of {name} is not clear: “{found}”; this row does not count yet',
  'reading.problem.subject-email': '“{found}” is no e-mail address, so nobody is given access',
  'reading.problem.number-as-text': 'A number written as text “{found}”; read as {number}',
  'reading.problem.number-ambiguous': '“{found}” may be {small} or {large}; it does not count yet',
  'reading.problem.date-not-number': 'The cell has become the date {found}; it does not count yet',
  'reading.problem.not-a-number': '“{found}” is not a number; it counts 0 points',
  'reading.problem.more-decimals': '{found} has over two decimals; it counts as {counted}',
  'reading.problem.half-ratio':
    'Only one of the two numbers of the ratio is entered; the other counts as 0',
  'reading.problem.unknown-answer': '“{found}” is none of {answers}; it counts 0 points',
  'reading.problem.answer-like': '“{found}” is like “{suggestion}” but does not count yet',
  'reading.problem.answer-spelled': '“{found}” is read as “{answer}”',
  'reading.problem.over-maximum': '{code} {title}: {found} is over the maximum; it counts 0 points',
  'reading.problem.negative': '{code} {title}: {found} is below 0; it counts 0 points',
  'reading.problem.not-a-step': '{code} {title}: {found} is between the steps; it counts 0 points',
  'reading.problem.part-over-whole':
    '{code} {title}: {found}, the part is over the whole; it counts 0 points',
  'reading.problem.no-whole': '{code} {title}: the whole is 0; it counts 0 points',
  'reading.problem.not-whole-number':
    '{code} {title}: {found} is not a whole number; it counts 0 points',
  'reading.problem.missing-evidence': '{code} {title}: evidence is missing, so no points are given',
  'reading.problem.difference-without-reason':
    '{code} {title}: the scores differ and no reason is given',
  'reading.problem.points-differ':
    'The score shown is “{shown}”, computed from what was entered it is “{computed}”',
  'reading.problem.total-differs': 'The total shown is “{shown}”, computed it is “{computed}”',
  'reading.problem.class-differs': 'The class shown is “{shown}”, computed it is “{computed}”',
  'reading.problem.evidence-subject':
    'Evidence “{title}” names the subject “{found}”, which is not in “Đối tượng”; it does not count',
  'reading.problem.evidence-criterion':
    'Evidence “{title}” names the criterion “{found}”, which is none of this subject’s; it does not count',
  'reading.problem.evidence-state': 'Evidence “{title}” has no state; it does not count',
  'reading.problem.evidence-repeated':
    'Evidence “{title}” was handed in for criterion {found} in a row above',
  'reading.problem.evidence-no-name': 'A row of evidence without title and link counts as evidence',
  'reading.problem.snapshot-broken':
    'A row of the last snapshot is damaged; its approval and comparison are lost',
  'reading.problem.approval-lost':
    '{code}: changed after approval ({by}), so it is no longer approved',
  'reading.problem.score-sheet-stray-filled':
    'Code {code} is not in «Đối tượng»: {count} filled cells here do not count',
  'reading.problem.row-by-words':
    'The code of the row is gone; known as {code} {title} by its words',
  'reading.problem.header-moved':
    'The header row of the table stands below rows that are filled in',
  'reading.problem.subject-code-changed':
    '{name}: the code cell says «{found}» but the score sheet carries code {code}; {code} still counts',
  'reading.remedy.sheet-missing':
    'Bring it back from the file’s version history, or run “Update the book”',
  'reading.remedy.sheet-like':
    'Bring the sheet back from the version history, or run “Update the book” and copy the figures over',
  'reading.remedy.sheet-copied': 'Delete the copy, or move it to another file',
  'reading.remedy.sheet-copied-differs':
    'Compare the two, put the right figures into “{original}” and delete the copy',
  'reading.remedy.sheet-known-by-codes':
    'Run “Update the book” to restore the code; look through this sheet',
  'reading.remedy.score-sheet-missing':
    'Bring it back from the version history; to leave this subject out, delete its row in “Đối tượng”',
  'reading.remedy.score-sheet-new': 'Run “Update the book” to add the sheet',
  'reading.remedy.score-sheet-stray':
    'Put code {code} back into “Đối tượng”, or delete this sheet or row',
  'reading.remedy.column-missing': 'Undo the deletion of the column, or run “Update the book”',
  'reading.remedy.column-by-header': 'Run “Update the book” to restore the code of the column',
  'reading.remedy.column-copied':
    'Compare the two, put the right figures into the left one and delete this one',
  'reading.remedy.column-ignored':
    'Keep it if it is only for notes; enter scores in the columns of the sheet',
  'reading.remedy.reason-left':
    'Copy it to the reason of the criterion that differs, then empty this cell',
  'reading.remedy.row-missing':
    'Undo the deletion of the row, or run “Update the book” and enter this row anew',
  'reading.remedy.row-copied': 'Delete the row that is too many',
  'reading.remedy.row-copied-differs':
    'Compare the two, put the right figures into the one at {from} and delete this one',
  'reading.remedy.row-unknown':
    'Enter it in the row of its criterion, or add the criterion in “Tiêu chí”',
  'reading.remedy.criterion-row-missing': 'Undo the deletion of the row, or run “Update the book”',
  'reading.remedy.criterion-maximum': 'Enter a number above 0',
  'reading.remedy.criterion-title': 'Enter the title of the criterion',
  'reading.remedy.criterion-evidence': 'Choose a value from the list of the cell',
  'reading.remedy.criterion-added':
    'Check its maximum and group, then run “Update the book” to add it to the sheets',
  'reading.remedy.criterion-added-subject': 'Choose whom the criterion is for',
  'reading.remedy.criterion-added-kind': 'Choose points, met or not met, or condition',
  'reading.remedy.criterion-added-maximum': 'Enter a number above 0',
  'reading.remedy.total-off': 'Change the maxima of the criteria so that they make {stated}',
  'reading.remedy.no-subjects': 'Enter code, name and kind of each subject',
  'reading.remedy.subject-no-code':
    'Run “Update the book” to write this code, or enter another one',
  'reading.remedy.subject-code-form': 'Change the code to letters, digits and dashes',
  'reading.remedy.subject-repeated': 'Change the code of one of the two rows',
  'reading.remedy.subject-no-name': 'Enter the name',
  'reading.remedy.subject-kind': 'Choose one of the kinds: {kinds}',
  'reading.remedy.subject-email': 'Change the address; several are parted by commas',
  'reading.remedy.number-as-text': 'Type {number} into the cell again so that the sheet counts it',
  'reading.remedy.number-ambiguous':
    'Type the right number into the cell, with a comma for decimals',
  'reading.remedy.date-not-number': 'Format the cell as a number and type the score again',
  'reading.remedy.not-a-number': 'Type a number into the cell',
  'reading.remedy.more-decimals': 'Type it again with two decimals at most',
  'reading.remedy.half-ratio': 'Enter both the part and the whole',
  'reading.remedy.unknown-answer': 'Choose a value from the list of the cell',
  'reading.remedy.answer-like': 'Choose “{suggestion}” from the list of the cell if that is meant',
  'reading.remedy.answer-spelled':
    'Choose “{answer}” from the list again so that the sheet counts it',
  'reading.remedy.over-maximum': 'Enter a number up to the maximum',
  'reading.remedy.negative': 'Enter a number from 0 up',
  'reading.remedy.not-a-step': 'Enter points in the steps of the criterion',
  'reading.remedy.part-over-whole': 'Change the part or the whole',
  'reading.remedy.no-whole': 'Enter a whole above 0',
  'reading.remedy.not-whole-number': 'Enter how many times as a whole number',
  'reading.remedy.missing-evidence':
    'Name the evidence in the evidence cell of the criterion, or hand in a package from the extension',
  'reading.remedy.difference-without-reason': 'Give the reason for the difference',
  'reading.remedy.points-differ': 'Run “Update the book” to restore the formula of the cell',
  'reading.remedy.total-differs': 'Run “Update the book” to restore the formula of the cell',
  'reading.remedy.class-differs': 'Run “Update the book” to restore the formula of the cell',
  'reading.remedy.evidence-subject': 'Change the code of the subject',
  'reading.remedy.evidence-criterion': 'Change the code of the criterion to one of “Tiêu chí”',
  'reading.remedy.evidence-state': 'Choose a state from the list of the cell',
  'reading.remedy.evidence-repeated': 'Delete the row that is too many',
  'reading.remedy.evidence-no-name': 'Enter its title or link, or delete the row',
  'reading.remedy.snapshot-broken': 'Update the results to take the snapshot again',
  'reading.remedy.approval-lost': 'Look at the change and approve again',
  'reading.remedy.score-sheet-stray-filled':
    'Write code {code} back into the row of that subject in «Đối tượng»; if it is no longer scored, delete this sheet or row',
  'reading.remedy.row-by-words': 'Run «Cập nhật sổ» to restore the code of the row',
  'reading.remedy.header-moved':
    'Undo the sorting, or drag the header row above the rows that are filled in',
  'reading.remedy.subject-code-changed':
    'Run «Cập nhật sổ» to write code {code} back; codes stay once the workbook is made',
  'reading.refused.no-template':
    'The file has no hidden template sheet of a score book. Bring it back from the file’s version history, or build a new score book',
  'reading.refused.several-books':
    'The file holds several score books: {books}. Choose one and try again',
  'reading.refused.template-broken':
    'The hidden template sheet was changed at {row}. Bring it back from the file’s version history',
  'reading.refused.no-subject':
    'There is no subject with code {code} in “Đối tượng”. Add it or choose another code',
  'reading.refused.not-complete':
    '{name} is not scored in full and cannot be approved. Score the remaining criteria, then approve',
  'reading.refused.no-reason': 'Returning evidence needs a reason. Give the reason, then return it',
  'reading.refused.no-evidence':
    'This evidence is no longer in “Minh chứng”. Read the sheet again and choose anew',
  'reading.refused.template-gone':
    'The hidden sheet of the score workbook was deleted or lost the code in its first cell. Restore it from the version history of the file, then try again',
  'reading.refused.stray-scores':
    '{count} cells are filled in for code {code}, which is no longer in «Đối tượng», so they would not count. Write code {code} back into the row of that subject, or delete this sheet or row if it is no longer scored, then try again',
  'reading.hand-in.too-long':
    'The evidence package has {length} characters, {limit} at most. Hand it in as several packages',
  'reading.hand-in.not-json':
    'The text is no evidence package. Copy the whole package again and paste it',
  'reading.hand-in.invalid':
    'The evidence package is wrong at {where}. Export it again and hand it in',
  'reading.hand-in.other-book':
    'The evidence package is for {found}, this score book is {wanted}. Hand it in to the right score book',
  'reading.hand-in.closed':
    'The scoring is closed and takes no more evidence. Ask who keeps the book to open it again',
  'reading.hand-in.no-subject':
    'The evidence package is of code {subject}, which is not in “Đối tượng”. Add the subject and hand it in again',
  'reading.hand-in.no-criterion':
    'Item {number} names criterion {criterion}, which is none of {name}’s; nothing was taken in. Change the criterion and hand it in again',
  'reading.field.self': 'Self score',
  'reading.field.cross': 'Cross score',
  'reading.field.verified': 'Verified score',
  'reading.field.reason': 'Reason for the difference',
  'reading.field.evidence': 'Evidence',
  'reading.field.maximum': 'Maximum',
  'reading.field.title': 'Title of the criterion',
  'reading.field.approval': 'Approval',
  'reading.origin.edit': 'Edit',
  'reading.origin.comparison': 'Comparison with the last update',
  'reading.origin.command': 'Command of Thi Đua Số',
} as const;
