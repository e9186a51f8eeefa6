import type { Domain } from './domain';

/** How small children grow: weights and heights of the year's rounds, and the channels they fall in. */
export const GROWTH: Domain = {
  numbers: {
    weight_1:
      'Cân nặng đầu năm|Cân nặng lần 1|CN đầu năm|CN lần 1|Cân đầu năm|Cân lần 1|Cân nặng tháng 9|CN T9|Cân T9|Cân nặng T9|Nặng đầu năm|Cân nặng đợt 1|CN đợt 1|Cân đợt 1|Cân nặng L1|CN L1|Nặng lần 1|Cân nặng tháng 9 (kg)|Cân quý 1|Cân quý I|Cân nặng quý 1|Cân nặng quý I|CN quý 1',
    height_1:
      'Chiều cao đầu năm|Chiều cao lần 1|CC đầu năm|CC lần 1|Cao đầu năm|Cao lần 1|Chiều cao tháng 9|CC T9|Cao T9|Chiều cao T9|Đo lần 1|Chiều cao đợt 1|CC đợt 1|Cao đợt 1|Chiều cao L1|CC L1|Đo T9|Cao quý 1|Cao quý I|Chiều cao quý 1|Chiều cao quý I|CC quý 1',
    weight_2:
      'Cân nặng giữa năm|Cân nặng lần 2|CN giữa năm|CN lần 2|Cân giữa năm|Cân lần 2|Cân nặng tháng 12|CN T12|Cân T12|Cân nặng T12|Nặng giữa năm|Cân nặng đợt 2|CN đợt 2|Cân đợt 2|Cân nặng L2|CN L2|Nặng lần 2|Cân quý 2|Cân quý II|Cân nặng quý 2|Cân nặng quý II|CN quý 2',
    height_2:
      'Chiều cao giữa năm|Chiều cao lần 2|CC giữa năm|CC lần 2|Cao giữa năm|Cao lần 2|Chiều cao tháng 12|CC T12|Cao T12|Chiều cao T12|Đo lần 2|Chiều cao đợt 2|CC đợt 2|Cao đợt 2|Chiều cao L2|CC L2|Đo T12|Cao quý 2|Cao quý II|Chiều cao quý 2|Chiều cao quý II|CC quý 2',
    weight_3:
      'Cân nặng cuối năm|Cân nặng lần 3|CN cuối năm|CN lần 3|Cân cuối năm|Cân lần 3|Cân nặng tháng 4|CN T4|Cân T4|Cân nặng T4|Nặng cuối năm|Cân nặng đợt 3|CN đợt 3|Cân đợt 3|Cân nặng L3|CN L3|Nặng lần 3|Cân quý 3|Cân quý III|Cân nặng quý 3|Cân nặng quý III|CN quý 3',
    height_3:
      'Chiều cao cuối năm|Chiều cao lần 3|CC cuối năm|CC lần 3|Cao cuối năm|Cao lần 3|Chiều cao tháng 4|CC T4|Cao T4|Chiều cao T4|Đo lần 3|Chiều cao đợt 3|CC đợt 3|Cao đợt 3|Chiều cao L3|CC L3|Đo T4|Cao quý 3|Cao quý III|Chiều cao quý 3|Chiều cao quý III|CC quý 3',
    weight_gain:
      'Tăng cân|Tăng/giảm cân|Lên cân|Tăng cân (kg)|Số kg tăng|Mức tăng cân|Cân nặng tăng|Số cân tăng|Tăng/giảm cân (kg)|Cân nặng tăng/giảm',
    height_gain:
      'Tăng chiều cao|Cao thêm|Chiều cao tăng|Chiều cao tăng thêm|Số cm tăng|Mức tăng chiều cao|Tăng cao (cm)',
  },
  ticks: {
    weight_normal:
      'Cân nặng bình thường|Kênh bình thường|KBT|Kênh BT|CN bình thường|CN BT|CNBT|PTBT|Phát triển bình thường|Trẻ phát triển bình thường|Cân nặng phát triển bình thường|Kênh phát triển bình thường|CN kênh BT',
    height_normal:
      'Chiều cao bình thường|CC bình thường|CC BT|CCBT|Chiều cao phát triển bình thường|Chiều cao kênh BT|CC kênh BT',
    underweight_severe:
      'Suy dinh dưỡng nặng|SDD nặng|SDD độ 2|Nhẹ cân nặng|SDD nhẹ cân mức độ nặng|Suy dinh dưỡng thể nhẹ cân mức độ nặng|SDD độ II|SDD nhẹ cân độ 2|Nhẹ cân độ 2|SDD NC nặng|Nhẹ cân mức độ nặng|SDD thể nhẹ cân mức độ nặng',
    stunted_severe:
      'Thấp còi nặng|Thấp còi độ 2|SDD thấp còi mức độ nặng|SDD thấp còi độ 2|TC nặng|Thấp còi độ II|Thấp còi mức độ nặng|SDDTC nặng|Suy dinh dưỡng thể thấp còi mức độ nặng|SDD thấp còi nặng|SDD thể thấp còi mức độ nặng',
    overweight:
      'Thừa cân|Trẻ thừa cân|overweight|Có nguy cơ thừa cân|Nguy cơ thừa cân|HS thừa cân|Bị thừa cân|Tiền béo phì|Nguy cơ béo phì',
    taller:
      'Cao hơn so với tuổi|Cao hơn tuổi|Chiều cao cao hơn so với tuổi|Chiều cao cao hơn tuổi|Vượt chiều cao|CC cao hơn tuổi|Kênh chiều cao cao hơn tuổi|Cao hơn so với độ tuổi',
    heavier:
      'Cân nặng cao hơn so với tuổi|Cân nặng cao hơn tuổi|CN cao hơn tuổi|Nặng hơn tuổi|Kênh cân nặng cao hơn tuổi|Cân nặng cao hơn độ tuổi|CN cao hơn so với tuổi',
  },
  others: {
    growth_measures:
      'Biện pháp can thiệp dinh dưỡng|Biện pháp chăm sóc trẻ SDD|Biện pháp phòng chống SDD|Chế độ chăm sóc trẻ SDD|Biện pháp chăm sóc trẻ suy dinh dưỡng|Cách xử lý của nhóm lớp|Biện pháp của nhóm lớp|Biện pháp phục hồi dinh dưỡng|Biện pháp tiếp theo|Biện pháp giáo dục tiếp theo|Kế hoạch giáo dục tiếp theo cho trẻ|Biện pháp GD tiếp theo',
    teeth_come: 'Mọc răng|Số răng đã mọc|Răng đã mọc|Mọc mấy răng|Trẻ mọc răng',
    walking_state: 'Biết đi|Trẻ biết đi|Đã biết đi|Biết đi chưa|Đi vững|Tháng biết đi',
    talking_state:
      'Biết nói|Trẻ biết nói|Đã biết nói|Chậm nói|Nói được chưa|Tháng biết nói|Bé biết nói',
    milk: 'Uống sữa|Sữa (ml)|Lượng sữa|Sữa uống|Lượng sữa uống|Uống sữa (ml)|Bú bình|Số bữa sữa|Ăn sữa',
    bowel:
      'Đi ngoài|Đại tiện|Đi vệ sinh|Đi cầu|Đi ị|Tiêu tiểu|Số lần đi ngoài|Vệ sinh trong ngày|Tình hình đi vệ sinh',
    diaper: 'Thay bỉm|Bỉm|Đóng bỉm|Dùng bỉm|Tã|Thay tã|Mặc bỉm|Mang bỉm',
    bath: 'Tắm|Tắm rửa|Đã tắm|Tắm cho trẻ',
    child_belongings:
      'Đồ mang theo|Khăn, đồ dùng mang theo|Đồ dùng mang theo|Đồ của bé|Vật dụng mang theo|Đồ dùng cá nhân của trẻ|Đồ dùng của bé|Đồ trẻ mang theo|Đồ dùng trẻ mang theo',
    state_on_coming:
      'Tình trạng khi đón|Sức khỏe khi đến|Tình trạng khi đón trẻ|Sức khỏe lúc đón|Tình trạng của trẻ khi đến lớp|Khi đến lớp|Tình trạng lúc đến|Sức khỏe khi đón trẻ|Khi đến|SK khi đến|Tình trạng SK khi đến|Sức khỏe đầu giờ',
    state_on_leaving: 'Sức khỏe khi về|Sức khỏe lúc trả trẻ|Tình trạng trẻ khi về',
    hand_in_time:
      'Giờ đón|Giờ đón trẻ|Đến lớp lúc|Giờ trẻ đến|Đón lúc|Giờ đến lớp|Thời gian đón|Trẻ đến lúc|Đón trẻ lúc',
    hand_out_time:
      'Giờ trả|Giờ trả trẻ|Trả lúc|Giờ trẻ về|Trả trẻ lúc|Thời gian trả trẻ|Giờ về của trẻ|Trẻ về lúc',
    good_child_card:
      'Bé ngoan|Phiếu bé ngoan|Số phiếu bé ngoan|PBN|Số bé ngoan|Hoa bé ngoan|Bé ngoan trong tuần|Đạt bé ngoan|Phiếu BN|Nhận phiếu bé ngoan|Cắm cờ bé ngoan|Phiếu bé ngoan (tuần)|BN',
  },
};
