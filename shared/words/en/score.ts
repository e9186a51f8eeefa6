export const score = {
  'score.plan.unknown': 'There is no plan {plan}. Known codes: {known}',
  'score.plan.invalid':
    'Plan {plan} is not well formed at {where}: {why}. Restore the original plan file',
} as const;
