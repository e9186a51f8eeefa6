export const score = {
  'score.plan.unknown': 'Không có kế hoạch mã {plan}. Các mã dùng được: {known}',
  'score.plan.invalid':
    'Kế hoạch {plan} không đúng cấu trúc tại {where}: {why}. Cài lại bản gốc của kế hoạch',
} as const;
