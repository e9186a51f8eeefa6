import type { Domain } from './domain';

/** Classes marked against each other week by week: what is marked, and who marks. */
export const CLASS_EMULATION: Domain = {
  numbers: {
    good_deeds_count:
      'Số việc tốt|Số gương tốt|Số việc tốt đã làm|Mấy việc tốt|Số người tốt việc tốt|Số NTVT|Số lần làm việc tốt',
    points_attendance:
      'Điểm chuyên cần|Đ.CC|Điểm CC|Chuyên cần (điểm)|Điểm thi đua chuyên cần|Điểm sĩ số|Sĩ số (điểm)',
    points_order:
      'Điểm trật tự|Nề nếp|Nề nếp (10đ)|Trật tự|Kỷ luật trật tự|Nề nếp, kỷ luật|Nề nếp lớp|Nền nếp|Đ.NN|Nề nếp (điểm)|Trật tự, kỷ luật',
    points_cleaning:
      'Điểm vệ sinh|Đ.VS|Điểm VS|Vệ sinh (điểm)|Vệ sinh lớp|Điểm vệ sinh lớp|Vệ sinh lớp, sân trường|Vệ sinh khu vực|Vệ sinh khu vực được phân công|Điểm lao động vệ sinh|Lao động, vệ sinh|LĐVS|VS (điểm)|VS lớp (điểm)|Trực nhật|Vệ sinh, trực nhật|Trực nhật lớp|VS, trực nhật|VS|Điểm VS lớp',
    points_study:
      'Điểm học tập|Học tập (điểm)|Đ.HT|Điểm thi đua học tập|Điểm HT|Học tập (sổ đầu bài)|Điểm nề nếp học tập',
    points_register:
      'TB sổ đầu bài|Điểm TB sổ đầu bài|Sổ đầu bài|TB SĐB|Điểm SĐB|Đ.SĐB|Trung bình sổ đầu bài|Điểm bình quân sổ đầu bài|Sổ đầu bài (điểm)',
    points_first_minutes:
      "Truy bài|Điểm truy bài|15' đầu giờ|Truy bài đầu giờ|Sinh hoạt 15 phút|15 phút đầu giờ|Sinh hoạt 15 phút đầu giờ|Sinh hoạt đầu giờ|SH 15'|SH 15 phút|SH đầu giờ|Ôn bài đầu giờ|15p đầu giờ|Đầu giờ",
    points_clothes:
      'Đồng phục, tác phong|Tác phong|Trang phục|Điểm đồng phục|Đồng phục, đầu tóc|Trang phục, đầu tóc|Đồng phục (điểm)|Đ.phục|Quần áo, đầu tóc|Tác phong, đồng phục|Đồng phục, thẻ học sinh|Quần áo|Đầu tóc, quần áo|Quần áo, giày dép|Ăn mặc',
    points_exercise:
      'Thể dục giữa giờ|TDGG|TD giữa giờ|Múa hát tập thể|Múa hát giữa giờ|Thể dục, múa hát|Ra chơi giữa giờ|Hoạt động giữa giờ|HĐGG|Múa hát|Thể dục đầu giờ|HĐ giữa giờ|MHTT',
    points_queue:
      'Xếp hàng|Xếp hàng ra vào lớp|XH ra vào lớp|Xếp hàng vào lớp|Xếp hàng ra về|Ra vào lớp|Điểm xếp hàng',
    points_flag_day:
      'Chào cờ|Chào cờ (10đ)|Điểm chào cờ|Chào cờ đầu tuần|Nề nếp chào cờ|Tập trung chào cờ|C.cờ|CCờ|Lễ chào cờ|Chào cờ, tập trung|Sinh hoạt dưới cờ|SHDC|SH dưới cờ|Điểm SHDC|Tiết chào cờ|Dự chào cờ',
    points_scarf:
      'Khăn quàng|Khăn quàng đỏ|KQĐ|Thẻ, khăn quàng|Quàng khăn đỏ|Đeo khăn quàng|Khăn, mũ ca lô|Khăn quàng, thẻ|Huy hiệu, khăn quàng',
    points_property:
      'Bảo vệ của công|Bảo quản CSVC|Bảo quản cơ sở vật chất|Giữ gìn CSVC|Giữ gìn của công|Bảo vệ tài sản|Tài sản lớp|Bảo vệ CSVC|Tiết kiệm điện|Bảo quản tài sản|CSVC (điểm)|Bảo vệ CSVC trường|Giữ gìn tài sản',
    points_traffic:
      'ATGT|An toàn giao thông|Điểm ATGT|Đội mũ bảo hiểm|Thực hiện ATGT|Mũ bảo hiểm|Để xe đúng nơi quy định|Để xe|Chấp hành ATGT',
    points_movement:
      'Điểm phong trào|Hoạt động phong trào|Tham gia phong trào|Phong trào (điểm)|Các hoạt động phong trào|Điểm hoạt động phong trào|Văn nghệ, TDTT|VN-TDTT',
    lessons_good:
      'Giờ tốt|Tiết tốt|Số giờ tốt|Số tiết tốt|Giờ A|Tiết A|Số giờ A|Số tiết loại A|Giờ học tốt|Giờ loại tốt|Tiết loại A|Số tiết loại tốt',
    lessons_fair:
      'Giờ khá|Tiết khá|Số giờ khá|Số tiết khá|Giờ B|Tiết B|Số giờ B|Số tiết loại B|Giờ học khá|Giờ loại khá|Tiết loại B|Số tiết loại khá',
    lessons_average:
      'Giờ trung bình|Tiết trung bình|Giờ TB|Tiết TB|Số giờ trung bình|Số tiết trung bình|Số giờ TB|Số tiết TB|Giờ C|Tiết C|Tiết loại C|Số tiết loại C|Giờ loại TB',
    lessons_weak:
      'Giờ yếu|Tiết yếu|Số giờ yếu|Số tiết yếu|Giờ D|Tiết D|Tiết loại D|Giờ học yếu|Số tiết loại D|Giờ kém|Giờ yếu, kém|Tiết yếu kém',
    good_marks:
      'Hoa điểm 10|Số điểm 10|Số điểm tốt|Bông hoa điểm tốt|Điểm tốt (số)|Số điểm 9, 10|Điểm 9-10|Số hoa điểm tốt|Hoa điểm tốt|Hoa điểm mười|Bông hoa điểm 10|Số hoa điểm 10|SL điểm tốt|SL điểm 9, 10|Số điểm 8, 9, 10|Điểm 8, 9, 10|Hoa điểm 9-10',
    bad_marks:
      'Số điểm kém|Điểm kém|Số điểm xấu|Số điểm yếu|Điểm dưới 5|Số điểm dưới 5|Số điểm yếu kém|SL điểm kém|Điểm xấu',
    points_month:
      'Điểm tháng|Điểm TB tháng|Tổng điểm tháng|Điểm trung bình tháng|TB tháng|Điểm thi đua tháng',
    points_last_week: 'Điểm tuần trước|Tuần trước|Điểm thi đua tuần trước|Tổng điểm tuần trước',
  },
  others: {
    star_leader:
      'Trưởng sao|Em trưởng sao|Sao trưởng|Nhóm trưởng sao|HS trưởng sao|Tên trưởng sao|Em nào trưởng sao',
    duty_class:
      'Lớp trực tuần|Lớp trực|Lớp trực nhật|Lớp trực ban|Lớp trực cờ đỏ tuần|Lớp được phân công trực|Lớp chấm|Trực tuần (lớp)|Lớp trực trường|Đơn vị trực|Đội trực|Tổ trực|Chi đội trực|Chi đoàn trực|Lớp cờ đỏ|Lớp trực sao đỏ|Lớp trực tuần này|Lớp trực chấm|Lớp đi chấm|Lớp cờ đỏ chấm|Lớp trực tuần chấm|Lớp nào trực|Lớp trực vệ sinh|Lớp nào chấm',
    checked_class:
      'Lớp được chấm|Chấm lớp|Lớp bị chấm|Lớp chấm điểm|Lớp kiểm tra|Theo dõi lớp|Lớp được theo dõi',
    week_class:
      'XL tuần|Xếp loại lớp|XL lớp|Xếp loại thi đua tuần|Xếp loại thi đua lớp|Loại tuần|Xếp loại tập thể lớp|Xếp loại lớp trong tuần|Danh hiệu lớp|Danh hiệu tập thể lớp|XL thi đua|XL TĐ tuần',
    week_rank:
      'Xếp thứ tuần|Thứ hạng tuần|Hạng tuần|Xếp hạng tuần|Vị thứ tuần|Xếp hạng trong tuần|Xếp hạng thi đua tuần|Thứ tuần|VT tuần|Hạng trong tuần',
    pupils_praised:
      'HS được tuyên dương|Học sinh được tuyên dương|Tuyên dương|HS tiêu biểu|Học sinh tiêu biểu|Tuyên dương học sinh|Cá nhân tuyên dương|Cá nhân tiêu biểu|Gương tiêu biểu|Học sinh tuyên dương|Khen trước lớp|Khen trước cờ',
    pupils_criticised:
      'HS bị phê bình|Học sinh bị phê bình|Phê bình|HS phê bình|Cá nhân phê bình|Nhắc nhở, phê bình|Cá nhân bị phê bình|Học sinh bị nhắc nhở|Nhắc nhở|HS bị nhắc nhở|Nhắc tên|HS bị nhắc|Em nào bị nhắc|Em bị nhắc|Tên HS bị nhắc nhở|Em nào bị phê bình|HS vi phạm bị nhắc',
  },
};
