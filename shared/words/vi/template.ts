export const template = {
  'template.explain.gap': '{group}: {points} điểm chưa có nguồn, không tính',
  'template.explain.class': '{group}: xếp loại {className}',
  'template.explain.ruled-out': '{group}: không xếp loại, không đạt điều kiện bắt buộc',
  'template.explain.no-class': '{group}: chưa xếp loại, còn tiêu chí chưa chấm',
  'template.what.movement': 'Kế hoạch phong trào thi đua, {criteria} tiêu chí',
  'template.what.rating': 'Bộ tiêu chí theo {number}, {groups} nhóm, mỗi nhóm xếp loại riêng',
  'template.what.blank': 'Chưa có tiêu chí: tự ghi nhóm, tiêu chí và điểm trong «Tiêu chí»',
  'template.mark.points': 'Điểm của {count} tiêu chí, ý là gợi ý, sửa được',
  'template.mark.classes': 'Ngưỡng của {count} mức xếp loại là gợi ý, sửa được',
  'template.mark.dates': '{count} hạn nộp là gợi ý, sửa được',
  'template.mark.awards': 'Điều kiện đề nghị của {count} hình thức khen thưởng là gợi ý, sửa được',
  'template.mark.gap': '{part}: {points} điểm chưa có nguồn',
} as const;
