import type { Domain } from './domain';

/** What only forms about small children ask for. */
export const KINDERGARTEN: Domain = {
  numbers: {
    months_old: 'Tháng tuổi|Số tháng tuổi|Tuổi (tháng)|months old|age in months',
    birth_weight: 'Cân nặng lúc sinh|Cân nặng khi sinh|birth weight',
    nap_hours: 'Số giờ ngủ|Thời gian ngủ (giờ)',
  },
  ticks: {
    toilet_trained: 'Biết đi vệ sinh|Tự đi vệ sinh|Tự đi vệ sinh được',
    eats_alone: 'Tự xúc ăn|Biết tự xúc ăn|Tự ăn',
    vietnamese_support: 'Tăng cường tiếng Việt|Được tăng cường tiếng Việt|TCTV',
    five_years: 'Trẻ 5 tuổi|Trẻ mẫu giáo 5 tuổi',
    universal_program:
      'Hoàn thành chương trình GDMN|HTCT GDMN|Hoàn thành chương trình giáo dục mầm non',
  },
  others: {
    age_group:
      'Nhóm tuổi|Độ tuổi|Nhóm trẻ|Nhóm tuổi mầm non|Lứa tuổi|Nhóm/lớp theo độ tuổi|age group',
    group_name: 'Tên nhóm|Tên nhóm, lớp|Nhóm, lớp',
    child_habits:
      'Thói quen của trẻ|Thói quen ăn ngủ|Thói quen sinh hoạt|Đặc điểm của trẻ|Đặc điểm riêng của trẻ|habits',
    child_note: 'Điều cần lưu ý về trẻ|Lưu ý về trẻ|Lưu ý đặc biệt về trẻ|Những điều cần lưu ý',
    development:
      'Kết quả phát triển|Đánh giá sự phát triển|Đánh giá phát triển của trẻ|Đánh giá sự phát triển của trẻ',
    physical_growth: 'Phát triển thể chất|Lĩnh vực phát triển thể chất|PTTC|LVPT thể chất',
    cognition: 'Phát triển nhận thức|Lĩnh vực phát triển nhận thức|PTNT|LVPT nhận thức',
    language_growth: 'Phát triển ngôn ngữ|Lĩnh vực phát triển ngôn ngữ|PTNN|LVPT ngôn ngữ',
    social_growth:
      'Phát triển tình cảm và kỹ năng xã hội|Phát triển tình cảm xã hội|Tình cảm kỹ năng xã hội|PTTCXH|PTTC-KNXH',
    aesthetic_growth: 'Phát triển thẩm mĩ|Phát triển thẩm mỹ|PTTM|Lĩnh vực phát triển thẩm mĩ',
    growth_chart: 'Kênh tăng trưởng|Kết quả theo dõi biểu đồ|Biểu đồ tăng trưởng|Kênh',
    growth_weight: 'Kênh cân nặng|Cân nặng theo tuổi|CN/tuổi|Cân nặng/tuổi',
    growth_height: 'Kênh chiều cao|Chiều cao theo tuổi|CC/tuổi|Chiều cao/tuổi',
    growth_ratio: 'Cân nặng theo chiều cao|CN/CC|Cân nặng/chiều cao',
    theme: 'Chủ đề|Chủ đề tháng|Tên chủ đề|Chủ đề lớn|theme',
    theme_branch: 'Chủ đề nhánh|Nhánh|Chủ đề nhánh tuần',
    week_plan: 'Kế hoạch tuần|Tuần|Tuần thứ|week|week number',
    outdoor_play: 'Hoạt động ngoài trời|HĐNT',
    corner_play: 'Hoạt động góc|HĐ góc',
    learning_play: 'Hoạt động học|HĐ học',
    morning_welcome: 'Đón trẻ|Đón trẻ, trò chuyện|Đón trẻ, thể dục sáng',
    afternoon_play: 'Hoạt động chiều|HĐ chiều',
  },
};
