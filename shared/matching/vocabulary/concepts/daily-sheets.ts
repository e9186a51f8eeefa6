import type { Domain } from './domain';

/** Sheets filled in day by day: what keeps staff away, buses boarded, dormitories, menus, exam bags. */
export const DAILY_SHEETS: Domain = {
  numbers: {
    change_from_before:
      'Chênh lệch so với tháng trước|Tăng/giảm so tháng trước|Tăng giảm so với tháng trước|So với tháng trước|So tháng trước|Tăng (giảm) so với kỳ trước|So với kỳ trước|Chênh lệch so với cùng kỳ|So với năm học trước|So với lần trước|So với HK1|So với đầu năm|So lần trước|So sánh với lần trước|So với trước|So với năm ngoái',
    late_count:
      'Số HS đi muộn|Số em đi muộn|Số HS muộn|Số học sinh đi muộn|Mấy em đi muộn|Số HS trễ|Số em trễ|Số HS đến muộn|Đi muộn mấy em',
    days_child_sick:
      'Con ốm|Nghỉ con ốm|Nghỉ chăm con ốm|Số ngày con ốm|CÔ (con ốm)|Con ốm (ngày)|Nghỉ trông con ốm|Nghỉ con ốm mẹ nghỉ',
    days_meeting:
      'Hội nghị, học tập|Họp, học|Đi tập huấn|Học tập, hội nghị|Số ngày học, họp|Đi học, họp|Họp, tập huấn|Tập huấn (ngày)|Hội họp, học tập|Học, họp|Đi học, đi họp|Đi họp, đi học|Họp, học tập|Công đi học, họp|Ngày công học, họp',
    days_compensation:
      'Nghỉ bù|Số ngày nghỉ bù|Nghỉ bù (ngày)|Ngày nghỉ bù|NB (nghỉ bù)|Công nghỉ bù',
    days_holiday:
      'Nghỉ lễ|Nghỉ lễ, tết|Số ngày lễ|Nghỉ tết|Lễ, tết|Ngày lễ|Số ngày nghỉ lễ|Nghỉ lễ tết (ngày)|Ngày lễ, tết|Ngày nghỉ lễ|Công lễ|Nghỉ lễ (ngày)|Ngày công lễ',
    days_private:
      'Nghỉ việc riêng|Việc riêng|Việc riêng có lương|VR|Nghỉ VR|Nghỉ cưới, tang|Nghỉ riêng|Số ngày nghỉ việc riêng|Nghỉ việc riêng có lương|Nghỉ việc riêng (ngày)|Việc hiếu, hỷ|Nghỉ hiếu, hỷ',
    days_accident: 'Tai nạn lao động|Nghỉ TNLĐ|TNLĐ|Nghỉ tai nạn lao động|Số ngày nghỉ TNLĐ',
    days_paid:
      'Công hưởng lương thời gian|Lương thời gian|Công thời gian|Số công hưởng lương|Số công hưởng lương thời gian|Ngày công hưởng lương|Công hưởng 100% lương|Công TG',
    days_stopped:
      'Ngừng việc|Số công ngừng việc|Công ngừng việc|Ngày ngừng việc|Số ngày ngừng việc',
    bus_pupils:
      'Số HS trên xe|Sĩ số xe|Số HS đi xe|Số học sinh trên xe|Số HS xe|Tổng HS trên xe|Số HS đưa đón|Số học sinh đi xe|Số em trên xe',
    tuition_compensated:
      'Cấp bù học phí|Cấp bù HP|Tiền cấp bù|Kinh phí cấp bù|Số tiền cấp bù|Cấp bù|Kinh phí cấp bù học phí|Cấp bù miễn, giảm học phí',
    disabled_support:
      'Hỗ trợ học sinh khuyết tật|HT HSKT|Học bổng KT|Học bổng khuyết tật|Học bổng HSKT|Hỗ trợ HSKT|Chế độ HSKT|Học bổng học sinh khuyết tật|Hỗ trợ HS khuyết tật|Chế độ học sinh khuyết tật',
    blankets: 'Chăn|Chăn màn|Chăn (cái)|Số chăn|Chăn bông|Chăn được cấp',
    mosquito_nets: 'Màn (cái)|Mùng|Số màn|Mùng (cái)|Màn ngủ|Màn tuyn|Màn được cấp',
    mats: 'Chiếu (cái)|Chiếu cói|Số chiếu|Chiếu nằm|Chiếu được cấp|Chiếu (đôi)',
    pillows: 'Gối|Gối (cái)|Số gối|Gối được cấp',
    marks_gap:
      'Chênh lệch điểm|Chênh điểm|Điểm chênh lệch|Lệch điểm|Độ lệch điểm|Điểm chênh|Điểm lệch',
    count_over_5:
      'Trên 5|Từ 5 trở lên|TB trở lên|Trên TB|Số bài từ 5 trở lên|Trên trung bình|Trung bình trở lên|Số HS trên TB|Số bài trên TB|Điểm trên TB|Trên trung bình (SL)',
    count_excellent: 'Giỏi|SL giỏi|Giỏi (SL)|Số bài giỏi|Số giỏi|Loại giỏi (SL)|Số lượng giỏi',
    count_fair: 'Khá|SL khá|Khá (SL)|Số bài khá|Số khá|Loại khá (SL)|Số lượng khá|Loại K',
    count_average: 'Trung bình|SL TB|TB (SL)|Số bài TB|Số bài trung bình|Loại TB (SL)|Số lượng TB',
    count_weak: 'SL yếu|Yếu (SL)|Số bài yếu|Số yếu|Loại yếu (SL)|Số lượng yếu',
    count_poor: 'Kém|SL kém|Kém (SL)|Số bài kém|Số kém|Loại kém (SL)|Số lượng kém',
    count_under_5:
      'Dưới 5|Dưới TB|Dưới trung bình|Số HS dưới TB|Số bài dưới 5|Số bài dưới TB|Điểm dưới TB|Dưới trung bình (SL)',
    nursery_children:
      'Số trẻ nhà trẻ|Trẻ nhà trẻ|Nhà trẻ|Số cháu nhà trẻ|TS trẻ nhà trẻ|Tổng số trẻ nhà trẻ|Cháu nhà trẻ|Trẻ NT|Số trẻ NT|Nhóm nhà trẻ',
    kindergarten_children:
      'Số trẻ mẫu giáo|Trẻ mẫu giáo|Mẫu giáo|Số cháu mẫu giáo|TS trẻ mẫu giáo|Tổng số trẻ mẫu giáo|Cháu mẫu giáo|Trẻ MG|Số trẻ MG',
    children_3:
      'Mẫu giáo bé|MGB|Trẻ 3 tuổi|Trẻ 3-4 tuổi|Số trẻ 3 tuổi|MG bé|Mẫu giáo 3 tuổi|MG 3 tuổi|Lớp bé|MG 3-4 tuổi|Mẫu giáo 3-4 tuổi',
    children_4:
      'Mẫu giáo nhỡ|MGN|Trẻ 4 tuổi|Trẻ 4-5 tuổi|Số trẻ 4 tuổi|MG nhỡ|Mẫu giáo 4 tuổi|MG 4 tuổi|Lớp nhỡ|MG 4-5 tuổi|Mẫu giáo 4-5 tuổi',
    children_big: 'Mẫu giáo lớn|MGL|MG lớn|Lớp lớn|MG 5-6 tuổi|Mẫu giáo 5-6 tuổi|Lớp mẫu giáo lớn',
  },
  ticks: {
    bus_on_morning:
      'Lên xe sáng|Sáng lên|Lên (S)|Lên xe buổi sáng|Sáng lên xe|Lên xe lượt đi|Lượt đi lên xe',
    bus_off_morning:
      'Xuống xe sáng|Sáng xuống|Xuống (S)|Xuống xe buổi sáng|Sáng xuống xe|Xuống xe lượt đi',
    bus_on_afternoon:
      'Lên xe chiều|Chiều lên|Lên (C)|Lên xe buổi chiều|Chiều lên xe|Lên xe lượt về',
    bus_off_afternoon:
      'Xuống xe chiều|Chiều xuống|Xuống (C)|Xuống xe buổi chiều|Chiều xuống xe|Xuống xe lượt về',
    night_absence:
      'Vắng đêm|Vắng tối|Không ngủ lại|Vắng KTX|Vắng buổi tối|Ko ngủ KTX|Vắng mặt ban đêm|Không ngủ tại KTX|Vắng giờ tự học|Vắng tự học tối|Không ngủ tại trường|Vắng ở KTX',
    tuition_exempted:
      'Miễn học phí|Miễn HP|MHP|Được miễn học phí|Miễn 100% học phí|Miễn 100%|Được miễn HP',
    tuition_reduced:
      'Giảm học phí|Giảm HP|GHP|Giảm 50% học phí|Giảm 70% học phí|Được giảm học phí|Được giảm HP',
    agrees_fees:
      'Đồng ý khoản thu|Đồng ý đóng|Đồng ý nộp|Nhất trí khoản thu|Đồng ý các khoản thu|PH đồng ý thu|Nhất trí thu|Đồng ý thu',
    extra_lessons_request:
      'Có đơn|Đơn xin học|Đơn xin học thêm|Đã nộp đơn xin học|Có đơn xin học thêm|Đơn tự nguyện|Có đơn tự nguyện',
  },
  others: {
    unusual:
      'Sự việc bất thường|Chuyện lạ trong ngày|Bất thường|Việc bất thường|Dấu hiệu bất thường|Biểu hiện bất thường|Biểu hiện khác thường|Biểu hiện lạ|Điều bất thường|Có gì bất thường|Có gì lạ|Có gì khác thường|Chuyện bất thường|Sự cố trong ngày|Tình huống bất thường|Vấn đề bất thường|Hiện tượng bất thường|Sự cố xảy ra|Có gì xảy ra',
    brought_by:
      'Người đưa|Ai đưa|Người đưa trẻ|Người đưa trẻ đến|Ai đưa đến lớp|Người đưa đến|Người đưa bé|Người đưa đi|Ai đưa xuống|Người đưa xuống|Người đưa đến phòng y tế|Ai đưa đến phòng y tế|Người đưa HS xuống|Ai dẫn xuống|Người dẫn đến|Người dẫn xuống|Ai dẫn đến',
    bus_pick_up_time:
      'Giờ xe đón|Xe đón lúc|Giờ xe đến đón|Giờ đón tại điểm|Giờ đón trên tuyến|Giờ xe tới',
    bus_departure:
      'Giờ xuất phát|Xuất phát|Xuất phát lúc|Giờ chạy|Giờ xe chạy|Giờ khởi hành|Xe chạy lúc|Thời gian xuất phát',
    bus_arrival:
      'Xe đến trường lúc|Giờ tới trường|Giờ xe đến trường|Giờ đến nơi|Giờ xe về đến|Xe tới trường|Giờ xe tới trường',
    dorm_goods:
      'Đồ dùng được cấp|Đồ cấp|Vật dụng được cấp|Đồ dùng cấp|Trang cấp|Hiện vật được cấp|Đồ dùng nội trú|Đồ dùng cá nhân được cấp|Đồ được cấp|Đồ dùng sinh hoạt được cấp|Tài sản được cấp phát|Đồ được phát|Đồ dùng được phát|Đồ dùng cấp phát|Được phát gì|Vật dụng cấp phát|Đồ cấp phát|Phát đồ gì|Chăn màn được cấp|Đồ dùng nhà trường cấp|Tài sản cấp cho HS',
    dish_savoury: 'Món mặn|Món mặn trưa|Món chính trưa|Mặn trưa|Món kho|Mặn|Đồ mặn|Thức ăn mặn',
    dish_fried: 'Món xào|Rau xào|Món rau|Món xào (trưa)|Món rau xào|Xào',
    dish_soup: 'Canh|Món canh|Canh rau|Canh trưa|Món canh (trưa)',
    dish_dessert:
      'Tráng miệng|Hoa quả|Món tráng miệng|Trái cây|Hoa quả tráng miệng|Quả chín|Quả tráng miệng',
    snack_morning: 'Bữa phụ sáng|Phụ sáng|Ăn phụ sáng|Bữa phụ buổi sáng|Bữa nhẹ sáng',
    dish_breakfast:
      'Món ăn sáng|Thực đơn sáng|Món sáng|Thực đơn bữa sáng|Ăn sáng món gì|Món bữa sáng',
    dish_lunch:
      'Món ăn trưa|Thực đơn trưa|Món trưa|Thực đơn bữa trưa|Món bữa trưa|Thực đơn bữa chính trưa',
    dish_snack:
      'Món ăn phụ|Thực đơn chiều|Món chiều|Thực đơn bữa phụ|Món bữa phụ|Món ăn chiều|Món xế|Thực đơn bữa chiều|Món bữa chiều',
    dish_dinner: 'Món ăn tối|Thực đơn tối|Món tối|Thực đơn bữa tối|Món bữa tối',
    textbook_part_1: 'Tập 1|Tập một|Sách tập 1|Tập I',
    textbook_part_2: 'Tập 2|Tập hai|Sách tập 2|Tập II',
    class_teacher_name:
      'Cô phụ trách|Cô phụ trách lớp|GV phụ trách nhóm|Cô chủ nhiệm nhóm|Giáo viên phụ trách nhóm|GV phụ trách lớp|Giáo viên phụ trách lớp|Cô nhóm lớp',
  },
  dates: {
    meter_read_on:
      'Ngày ghi chỉ số|Ghi số ngày|Ngày ghi số|Ngày chốt số|Chốt số ngày|Ngày đọc chỉ số|Ngày chốt công tơ|Ngày ghi điện|Ngày ghi công tơ|Ngày chốt chỉ số|Ngày ghi đồng hồ|Chốt chỉ số ngày',
  },
};
