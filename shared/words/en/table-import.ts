export const tableImport = {
  'table-import.no-subject':
    'Nobody has the code or name "{name}". Write a code or name of the list, then try again',
  'table-import.other-kind':
    '"{name}" is not of the kind that this score table is for. Choose another subject',
  'table-import.left':
    '{code} "{title}": {points} points fit none of its answers and were left out. Enter them in the score sheet',
  'table-import.gone': 'The chosen sheet is gone. Read again, then choose another sheet',
  'table-import.open':
    '{count} questions about the score table are open. Answer them, then read it again',
  'table-import.choose': 'A score table of your own: sheet {title}',
  'table-import.about':
    'Makes a score book of the table you have. The sheet itself stays as it is.',
  'table-import.do': 'Read the score table',
  'table-import.again': 'Read again with {count} answers',
  'table-import.next': 'Next: read the score table.',
  'table-import.columns': 'Columns found',
  'table-import.column': 'Column {column}: {role}',
  'table-import.role.number': 'number',
  'table-import.role.group': 'group',
  'table-import.role.title': 'criterion',
  'table-import.role.maximum': 'maximum',
  'table-import.role.method': 'how points are counted',
  'table-import.role.self': 'self score',
  'table-import.role.cross': 'cross score',
  'table-import.role.verified': 'verified score',
  'table-import.role.reason': 'reason for a difference',
  'table-import.role.evidence': 'evidence',
  'table-import.tree': 'Criteria: {groups} groups, {criteria} criteria, {items} items',
  'table-import.points': '{points} points',
  'table-import.condition': 'condition',
  'table-import.questions': '{count} open questions',
  'table-import.answered': '{count} answers were used.',
  'table-import.question.points': 'Points',
  'table-import.question.none': 'Not chosen',
  'table-import.unread': '{count} cells left out',
  'table-import.scores':
    '{count} criteria are scored in the table. Carry the scores over to (code or name; empty: to nobody)',
} as const;
