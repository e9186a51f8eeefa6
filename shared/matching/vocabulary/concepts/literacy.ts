import type { Domain } from './domain';

/** Universal education and literacy: what each person has learnt, by the household's survey sheet. */
export const LITERACY: Domain = {
  dates: {},
  numbers: {
    level_graduation_year:
      'Năm tốt nghiệp bậc học|Năm TN bậc|TN bậc năm|Năm tốt nghiệp bậc|Năm TN bậc học|Năm tốt nghiệp cấp học|Năm TN cấp',
    literacy_year:
      'Năm biết chữ|Năm hoàn thành XMC|Năm học xong XMC|Năm công nhận biết chữ|Năm công nhận XMC|Năm hoàn thành xóa mù chữ|Học XMC năm|Năm HT XMC',
    to_universalise:
      'Tổng số phải phổ cập|Phải PC|Số phải phổ cập|Số đối tượng phải phổ cập|Số phải PC|Tổng phải phổ cập|TS phải PC|Số trẻ phải phổ cập|Đối tượng phải phổ cập (số)|TS phải phổ cập|Số đối tượng PC',
    into_class_1:
      'Số trẻ vào lớp 1|Trẻ vào lớp 1|Trẻ 6 tuổi vào lớp 1|Trẻ ra lớp 1|Ra lớp 1|6 tuổi vào lớp 1|Số trẻ 6 tuổi vào lớp 1|HS vào lớp 1|Vào lớp 1 đúng tuổi',
    out_of_school_count:
      'Số trẻ ngoài nhà trường|Trẻ ngoài nhà trường|Số chưa đi học|Số trẻ chưa ra lớp|Chưa huy động|Số chưa huy động|Trẻ chưa ra lớp|Số trẻ chưa đến trường|Chưa đi học (số)',
    lessons_to_learn:
      'Số tiết đã học|Số tiết học được|Số tiết đã thực hiện|Tiết đã học|Số tiết thực học',
  },
  ticks: {
    literacy_done:
      'Hoàn thành xóa mù chữ|Hoàn thành XMC|Học xong XMC|Đã XMC|Đã học xong XMC|HT XMC|HTXMC|Đã học xóa mù|Hoàn thành lớp xóa mù|Hoàn thành lớp XMC|Đã xóa mù chữ|Công nhận XMC|Đã học XMC',
    literacy_1:
      'Biết chữ mức 1|Biết chữ mức độ 1|BC mức 1|Đạt chuẩn biết chữ mức 1|Đạt chuẩn biết chữ mức độ 1|BC MĐ1|Biết chữ MĐ 1|XMC giai đoạn 1|Hoàn thành XMC giai đoạn 1|HT XMC GĐ1|Xóa mù chữ giai đoạn 1|XMC GĐ1|Đã hoàn thành mức độ 1|Xong mức 1|Hoàn thành mức độ 1|Học xong mức độ 1|HT mức độ 1|Đạt mức độ 1|Xong mức độ 1',
    literacy_2:
      'Biết chữ mức 2|Biết chữ mức độ 2|BC mức 2|Đạt chuẩn biết chữ mức 2|Đạt chuẩn biết chữ mức độ 2|BC MĐ2|Biết chữ MĐ 2|XMC giai đoạn 2|Hoàn thành XMC giai đoạn 2|HT XMC GĐ2|Xóa mù chữ giai đoạn 2|XMC GĐ2|Đã hoàn thành mức độ 2|Xong mức 2|Hoàn thành mức độ 2|Học xong mức độ 2|HT mức độ 2|Đạt mức độ 2|Xong mức độ 2',
    illiterate_1: 'Mù chữ mức 1|Mù chữ mức độ 1|MC mức 1|MC mức độ 1|MC MĐ1|Mù chữ MĐ1|Mù chữ MĐ 1',
    illiterate_2: 'Mù chữ mức 2|Mù chữ mức độ 2|MC mức 2|MC mức độ 2|MC MĐ2|Mù chữ MĐ2|Mù chữ MĐ 2',
    cannot_learn:
      'Khuyết tật không học được|Không có khả năng học tập|KT không có khả năng học tập|Khuyết tật không có khả năng học tập|KT không học được|Không có KN học tập|KT không có KN học tập|KKNHT|Không còn khả năng học tập|KT ko học được|Ko học được',
    vocational_graduated:
      'Tốt nghiệp nghề|TN nghề|Tốt nghiệp TCCN|Có bằng nghề|Tốt nghiệp trung cấp nghề|Tốt nghiệp TC, nghề|TN TCCN|TN trung cấp|Bằng nghề',
    continuing_school:
      'Học bổ túc|Bổ túc|Học GDTX|Học bổ túc văn hóa|BTVH|Học BTVH|Bổ túc văn hóa|Học hệ bổ túc|Học hệ GDTX|Hệ bổ túc',
  },
  others: {
    level_graduated:
      'Tốt nghiệp bậc học|TN bậc|Tốt nghiệp bậc|Đã TN bậc|Đã tốt nghiệp bậc|Tốt nghiệp cấp học|Tốt nghiệp cấp|TN cấp|Đã TN cấp|TN cấp mấy|Tốt nghiệp cấp mấy',
    illiterate_level:
      'Mức độ mù chữ|Mức mù chữ|Mù chữ mức|MĐ mù chữ|Mức MC|Mù hay tái mù|Mù chữ/tái mù chữ|Mù/tái mù|Mù mức mấy|Mù chữ mức mấy|Mức độ mù|Mù mức độ',
    literacy_teacher:
      'GV dạy XMC|Giáo viên dạy XMC|GV XMC|Giáo viên xóa mù chữ|Người dạy xóa mù|Người dạy XMC|GV dạy lớp xóa mù|Giáo viên dạy xóa mù chữ|Giáo viên dạy lớp xóa mù chữ',
    literacy_stage:
      'Giai đoạn học XMC|Giai đoạn XMC|Học giai đoạn|Giai đoạn học|Kỳ học XMC|Học kỳ xóa mù chữ|XMC giai đoạn|GĐ XMC|Chương trình XMC giai đoạn',
    not_schooled_reason:
      'Lý do chưa đi học|Lý do không đi học (phổ cập)|Lý do chưa ra lớp|Nguyên nhân chưa ra lớp|Vì sao chưa đi học|Lý do chưa huy động|Nguyên nhân không đến trường|Lý do không đến trường|Lý do mù chữ',
  },
};
