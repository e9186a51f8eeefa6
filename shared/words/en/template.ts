export const template = {
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
} as const;
