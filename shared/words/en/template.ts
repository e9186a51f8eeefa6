export const template = {
  'template.plan.closed-before-due':
    'Plan {plan}, deadline {part}: it closes before it is due. Mend the closing date, then load it again.',
  'template.explain.gap': '{group}: {points} points without a source, not counted',
  'template.explain.class': '{group}: class {className}',
  'template.explain.ruled-out': '{group}: no class, a mandatory condition is not met',
  'template.explain.no-class': '{group}: no class yet, criteria are not scored',
  'template.what.movement': 'Plan of an emulation movement, {criteria} criteria',
  'template.what.rating': 'Criteria of {number}, {groups} groups, each with a class of its own',
  'template.what.blank': 'No criteria yet: write groups, criteria and points in «Tiêu chí»',
  'template.mark.points': 'Points of {count} criteria and items are suggestions, editable',
  'template.mark.classes': 'Limits of {count} classes are suggestions, editable',
  'template.mark.dates': '{count} due dates are suggestions, editable',
  'template.mark.awards': 'Who is proposed for {count} forms of award is a suggestion, editable',
  'template.mark.gap': '{part}: {points} points without a source',
  'template.mark.sources':
    '{count} of {all} parts of the plan have no source yet (section not known)',

  'template.import.no-header':
    'No header row with a column of criteria and a column of points was found. Name both on one row, then choose the sheet again',
  'template.import.no-lines': 'There are no criteria below the header. Choose another sheet',
  'template.import.no-points':
    'No criterion of the table gives points, only conditions, bonuses or deductions. Choose another sheet',
  'template.unread.line':
    'Cell {cell}: {text} stands in a line that is no criterion and was not taken over. Move it to the line of a criterion',
  'template.unread.score':
    'Cell {cell}: «{text}» is no score and was not taken over. Make it a number, then read again',
  'template.unread.second':
    'Cell {cell}: {text} is a second score of one criterion and was not taken over. Keep one score',
  'template.unread.whole':
    'Cell {cell}: {text} points stand for the whole while its items have none. Enter points for each item',
  'template.note.imported':
    "Made from the unit's own score table; the source of each criterion is its cell there",
  'template.note.classes': 'Limits of classes and the share of the highest class are suggestions',
  'template.note.condition': 'No class when a condition is not met: a suggestion',
  'template.ask.column-role': 'What does column {column} «{text}» hold?',
  'template.ask.which-maximum': 'Columns {columns} may all be the full points. Which one is it?',
  'template.ask.subject-kind': 'Whom does this table score?',
  'template.ask.no-number':
    'Cell {cell}: «{title}» has points but no number. Where does it stand beside «{above}»?',
  'template.ask.loose-line': 'Cell {cell}: «{title}» has neither a number nor points. What is it?',
  'template.ask.too-deep':
    'Cell {cell}: «{title}» has more than three levels. A score sheet has groups, criteria and items. Which level is dropped?',
  'template.ask.merged-title':
    'Cell {cell}: «{title}» is merged over {count} rows with points of their own. What are they?',
  'template.ask.mixed-effect': 'Cell {cell}: is «{title}» a bonus or a deduction?',
  'template.ask.no-points': 'Cell {cell}: «{title}» has no points. Enter its maximum, or choose',
  'template.ask.unreadable-points':
    'Cell {cell}: the points of «{title}» cannot be read. Enter its maximum, or choose',
  'template.ask.range':
    'Cell {cell}: «{title}» gives {from} to {to} points. The lowest is not 0: how is it taken?',
  'template.ask.choices': 'Cell {cell}: «{title}» says {points}. Are these levels, or the maximum?',
  'template.ask.each-or-maximum':
    'Cell {cell}: «{title}» says {points} points. For each, or at most?',
  'template.ask.no-cap': 'Cell {cell}: «{title}» is counted without a cap. Enter the most points',
  'template.ask.total-off':
    'Cell {cell}: «{title}» says {stated} points but its parts add up to {sum}. Mend the table and read it again, or choose',
  'template.ask.evidence-meaning':
    '{count} cells of the evidence column are filled while nothing is scored. What are they?',
  'template.choice.self': 'Self score',
  'template.choice.cross': 'Cross score',
  'template.choice.verified': 'Verified score',
  'template.choice.leave': 'Leave this column aside',
  'template.choice.evidence': 'Evidence',
  'template.choice.reason': 'Reason of a difference',
  'template.choice.column': 'Column {column} «{text}»',
  'template.choice.item': 'An item of that line',
  'template.choice.sibling': 'On the level of that line',
  'template.choice.heading': 'It opens a group',
  'template.choice.detail': 'It only explains the line above',
  'template.choice.drop-top': 'The top level: each part below becomes a group',
  'template.choice.drop-bottom': 'The lowest levels: they join the titles of the items',
  'template.choice.levels': 'Levels, one is chosen',
  'template.choice.items': 'Items that add up',
  'template.choice.bonus': 'Bonus',
  'template.choice.deduction': 'Deduction',
  'template.choice.condition': 'A condition, without points',
  'template.choice.from-zero': 'Score from 0 to the highest',
  'template.choice.points': 'Any number from 0 to {points}',
  'template.choice.each': '{points} points for each',
  'template.choice.maximum': 'At most {points} points',
  'template.choice.sum': 'Take {sum} points',
  'template.choice.handed-in': 'Evidence handed in',
  'template.choice.asked-for': 'Evidence to be handed in',
  'template.choice.collective': 'Collectives',
  'template.choice.individual': 'Persons',
} as const;
