import type { Domain } from './domain';

/** Lists of how many staff there are and should be, by degree, grade and age. */
export const STAFF_NEEDS: Domain = {
  numbers: {
    standard_share:
      'Tỷ lệ GV đạt chuẩn|Tỷ lệ đạt chuẩn|Tỷ lệ giáo viên đạt chuẩn|Tỷ lệ đạt chuẩn trình độ|Tỷ lệ GV đạt chuẩn trình độ|Tỷ lệ đạt chuẩn đào tạo',
    staff_norm:
      'Định mức biên chế|Biên chế theo định mức|Định mức giáo viên|Định mức người làm việc|Định mức số lượng người|ĐM biên chế',
    retiring_count:
      'Số người nghỉ hưu trong năm|Số nghỉ hưu|Số người nghỉ hưu|Số GV nghỉ hưu|Nghỉ hưu trong năm|Số CB nghỉ hưu|Số nghỉ hưu trong năm|Mấy người nghỉ hưu|Nghỉ hưu (người)|Bao nhiêu người nghỉ hưu',
    teachers_by_norm:
      'Số GV theo định mức|GV theo định mức|Số giáo viên theo định mức|Nhu cầu theo định mức',
    master_count:
      'Trình độ thạc sĩ|Thạc sĩ|Số thạc sĩ|ThS|Số người có trình độ thạc sĩ|Trên đại học|Số GV thạc sĩ',
    university_count:
      'Trình độ đại học|Số đại học|Số GV đại học|Đại học (số)|Số người trình độ đại học',
    college_count: 'Trình độ cao đẳng|Số cao đẳng|Cao đẳng (số)|Số GV cao đẳng',
    secondary_count: 'Trình độ trung cấp|Số trung cấp|Trung cấp (số)|Số GV trung cấp',
    grade_one: 'Hạng I|Số GV hạng I|GV hạng I|Số hạng I',
    grade_two: 'Hạng II|Số GV hạng II|GV hạng II|Số hạng II',
    grade_three: 'Hạng III|Số GV hạng III|GV hạng III|Số hạng III',
    under_thirty:
      'Dưới 30 tuổi|Dưới 30|Tuổi dưới 30|Số người dưới 30 tuổi|Từ 30 tuổi trở xuống|Đến 30 tuổi',
    over_fifty: 'Trên 50|Trên 50 tuổi|Tuổi trên 50|Số người trên 50 tuổi',
    visiting_teachers:
      'Số GV thỉnh giảng|Thỉnh giảng|GV thỉnh giảng|Giáo viên thỉnh giảng (số)|Số giáo viên thỉnh giảng|HĐ thỉnh giảng',
    visiting_periods: 'Số tiết thỉnh giảng|Tiết thỉnh giảng|Số tiết hợp đồng thỉnh giảng',
    between_schools: 'Dạy liên trường|Số GV dạy liên trường|GV liên trường|Biệt phái liên trường',
  },
  others: {
    subject_lacking: 'Môn thiếu|Môn thiếu GV|Thiếu giáo viên môn|Môn còn thiếu|Thiếu GV môn',
  },
};
