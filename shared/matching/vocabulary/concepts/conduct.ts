import type { Domain } from './domain';

/** Attendance, rewards and discipline of pupils, class activities. */
export const CONDUCT: Domain = {
  numbers: {
    absent_allowed:
      'Vắng có phép|Nghỉ có phép|Số buổi nghỉ có phép|Số buổi vắng có phép|Nghỉ CP|Vắng CP|Số ngày nghỉ có phép|Số buổi nghỉ học có phép|Có phép|excused absences|absent with permission|Vắng phép|Nghỉ phép (buổi)|Số buổi có phép|P (có phép)|Số ngày vắng có phép|Tổng nghỉ có phép|Vắng có lý do|Nghỉ có lý do|excused|excused absence|P|Nghỉ P|Vắng P|Số P|Vắng có xin phép|Nghỉ có xin phép|Số buổi P|Tổng P|Phép|V.CP|V.P|0 CP|Nghỉ CP (buổi)|Số buổi CP|Số ngày CP|Có xin phép|Xin phép chưa|Có xin phép không|Đã xin phép|Nghỉ có xin|Có xin nghỉ|Nghỉ có báo',
    absent_unexcused:
      'Vắng không phép|Nghỉ không phép|Số buổi nghỉ không phép|Số buổi vắng không phép|Nghỉ KP|Vắng KP|Số ngày nghỉ không phép|Số buổi nghỉ học không phép|Không phép|unexcused absences|absent without permission|Vắng không xin phép|Nghỉ không xin phép|Số buổi không phép|K (không phép)|Số ngày vắng không phép|Tổng nghỉ không phép|Vắng không lý do|Nghỉ không lý do|unexcused|unexcused absence|K|Nghỉ K|Vắng K|Số K|Số buổi K|Tổng K|Vắng KLD|V.KP|V.K|0P|0 phép|Không P|Số buổi KP|Số ngày KP|Ko phép|Nghỉ ko phép|Vắng ko phép|Vắng 0 phép|Nghỉ 0 phép|Nghỉ không xin|Tự ý nghỉ|Tự nghỉ|Nghỉ tự do|Không xin nghỉ|Nghỉ không báo',
    absent_days:
      'Số buổi nghỉ|Số buổi vắng|Số ngày nghỉ học|Tổng số buổi nghỉ|Số ngày vắng|Tổng số ngày nghỉ học|Số buổi nghỉ học|Tổng số buổi vắng|Số buổi nghỉ học cả năm|absent days|days absent|Số ngày nghỉ học trong năm|Tổng ngày nghỉ|Nghỉ học (buổi)|Nghỉ (buổi)|Số buổi nghỉ trong kỳ|absences|absence count|total absences|Tổng vắng|Tổng nghỉ|Tổng số nghỉ|Tổng buổi vắng|Nghỉ cả năm|Số buổi nghỉ cả năm|Tổng số buổi nghỉ cả năm|Nghỉ cả năm học|Vắng cả năm|Vắng mấy buổi|Vắng bao nhiêu buổi',
    late_times:
      'Số lần đi muộn|Đi học muộn|Đi muộn|Số lần đi học muộn|Đi trễ|Số lần trễ|late times|Đi học trễ|Đi học chậm|Số lần đi trễ|Vào lớp muộn|Vào trễ|Trễ giờ|Muộn|late count|tardy|Đến muộn|Đến trễ|Số lần muộn|Số lần đến muộn|Muộn học|Vào muộn|Trễ|ĐM|Số buổi muộn|Đi học muộn (lần)|Muộn giờ|Số buổi đi muộn|Muộn (lần)|Đi muộn (buổi)',
    present_days:
      'Số ngày đi học|Số ngày có mặt|Số buổi đi học|present days|Số buổi có mặt|Ngày đi học|Tổng ngày học|attended days|Số ngày đến lớp|Số ngày đến trường|Số buổi đến lớp|Tổng số ngày đi học|Tổng số ngày có mặt|Tổng ngày|Tổng ngày có mặt|Ngày có mặt|Số công đi học|Cộng ngày đi học|Ngày ĐH|Tổng ngày đi học',
    violation_times:
      'Số lần vi phạm|Số lỗi vi phạm|Tổng số lỗi|Số lần VP|Số lượt vi phạm|Số lần mắc lỗi|violation count|Vi phạm mấy lần|Mấy lần vi phạm|Mắc lỗi mấy lần|Lỗi mấy lần|Bị mấy lần|Lần thứ mấy vi phạm|Vi phạm lần mấy|Vi phạm bao nhiêu lần',
    conduct_points:
      'Điểm rèn luyện|Điểm nề nếp|Điểm thi đua nề nếp|Điểm hạnh kiểm|Điểm RL|ĐRL|Điểm hạnh kiểm, nề nếp|Điểm thi đua lớp|Điểm thi đua tuần|Tổng điểm rèn luyện|Điểm KQRL|conduct score|training points|Điểm nề nếp lớp|Điểm thi đua|Điểm nền nếp|Tổng điểm nề nếp|Điểm chuyên cần, nề nếp|Điểm trực tuần|Điểm cờ đỏ|Điểm sao đỏ|Điểm cờ đỏ chấm|Điểm nề nếp tuần',
    absent_periods:
      'Bỏ tiết|Số tiết bỏ|Trốn tiết|Bỏ giờ|Số tiết nghỉ|Số tiết vắng|Số tiết bỏ học|Nghỉ tiết|Bỏ tiết (số)|Trốn học|Số tiết trốn|Tiết vắng|Vắng tiết|Vắng mấy tiết|Nghỉ mấy tiết|Bỏ mấy tiết|Nghỉ các tiết|Số tiết xin nghỉ|Nghỉ bao nhiêu tiết',
    small_plan:
      'Kế hoạch nhỏ|Tiền kế hoạch nhỏ|Giấy vụn (kg)|KHN|Giấy vụn|Số kg giấy vụn|Kế hoạch nhỏ (kg)|Số giấy vụn|Phong trào kế hoạch nhỏ|Giấy vụn, vỏ lon|Thu kế hoạch nhỏ',
  },
  dates: {
    violation_date:
      'Ngày vi phạm|Thời điểm vi phạm|Thời gian vi phạm|violation date|Ngày VP|Ngày mắc lỗi|Ngày giờ vi phạm|Ngày mắc khuyết điểm|Ngày ghi nhận vi phạm|Ngày vi phạm xảy ra|Vi phạm ngày|Vi phạm hôm nào|Vi phạm khi nào|Ngày phạm lỗi|Mắc lỗi ngày',
    pupil_discipline_date:
      'Ngày kỷ luật|Ngày bị kỷ luật|Ngày ra quyết định kỷ luật|Ngày quyết định kỷ luật|discipline date|Ngày thi hành kỷ luật|Ngày xử lý kỷ luật',
    absence_date:
      'Ngày vắng|Ngày nghỉ|Nghỉ ngày|Ngày học sinh vắng|absence date|absent date|Ngày nghỉ học (ngày)|Nghỉ học ngày|Vắng ngày|Ngày xin nghỉ học|Xin nghỉ học ngày|day absent',
    attendance_date:
      'Ngày điểm danh|attendance date|Ngày chấm chuyên cần|Ngày ĐD|date of attendance|roll call date',
    pioneer_date:
      'Ngày vào Đội TNTP|Ngày vào Đội thiếu niên|Ngày kết nạp Đội|Ngày kết nạp vào Đội|Ngày kết nạp đội viên|pioneer join date',
    counselled_on:
      'Ngày tư vấn|Tư vấn ngày|Ngày tham vấn|counselling date|Ngày đến tư vấn|Ngày gặp tư vấn|Buổi tư vấn ngày|Ngày TV|Ngày tư vấn tâm lý|Ngày hỗ trợ|Ngày gặp HS|Gặp hôm nào|Ngày gặp|Gặp ngày|Gặp khi nào|Gặp lúc nào|Buổi gặp|Ngày giờ gặp|Tư vấn hôm nào|Thời gian gặp',
    join_day: 'Ngày kết nạp|Kết nạp ngày|Ngày KN|Ngày được kết nạp|Ngày gia nhập|Gia nhập ngày',
    told_parents_on:
      'Ngày báo PH|Báo phụ huynh ngày|Ngày thông báo cho phụ huynh|Ngày báo phụ huynh|Ngày báo gia đình|Báo gia đình ngày|Ngày liên hệ phụ huynh|Ngày mời phụ huynh',
  },
  ticks: {
    pioneer_member:
      'Đội viên|Là đội viên|Đội viên TNTP|pioneer member|ĐV TNTP|Đã vào Đội|Đã kết nạp Đội|Đội viên Đội TNTP HCM|Vào Đội|Đã vào Đội TNTP|Đội viên (x)|Vào Đội chưa|Là ĐV TNTP',
    swim_ability:
      'Biết bơi|Học sinh biết bơi|Trẻ biết bơi|Em biết bơi|can swim|Bơi|Kỹ năng bơi|Biết bơi lội|Khả năng bơi|able to swim',
    class_officer:
      'Ban cán sự lớp|Là cán bộ lớp|Cán sự lớp|BCS lớp|Ban cán sự|Cán bộ lớp|class officer|Trong ban cán sự',
    parent_told:
      'Báo PH|Đã báo gia đình|Đã liên hệ PH|Đã liên hệ phụ huynh|Đã gọi PH|Đã gọi phụ huynh|Báo gia đình|Đã thông báo PH|Đã thông báo phụ huynh|Đã nhắn PH|Nhắn PH|Nhắn phụ huynh|Đã nhắn phụ huynh|PH đã biết|Đã gọi gia đình|Gọi PH|Gọi phụ huynh|Báo cha mẹ|Thông báo PH|PH xin phép|Đã thông báo cho PH|Báo GĐ|Đã gọi GĐ|Đã báo cho gia đình|Đã thông báo GĐ|Đã thông báo cho gia đình học sinh|Đã liên hệ gia đình|Đã báo nhà|Đã liên lạc gia đình|Liên hệ gia đình chưa|Đã gọi điện cho PH|Đã gọi cho gia đình|Đã báo bố mẹ|Báo bố mẹ|Báo bố mẹ chưa|Gọi PH chưa|Báo về nhà|Đã báo về nhà|Báo cho gia đình|Báo cho phụ huynh|Báo cho PH|Đã thông tin cho gia đình',
  },
  others: {
    council_conduct:
      'Hội đồng thống nhất|HĐ chốt|HĐ thống nhất|Hội đồng xếp|Hội đồng xếp loại|HĐ xếp loại|HĐ duyệt xếp loại|Hội đồng chốt|Hội đồng duyệt|HĐ xét duyệt|Hội đồng xét duyệt',
    conduct_reason:
      'Lý do xếp loại|Vì sao xếp|Vì sao xếp loại|Lý do xếp|Lý do xếp hạnh kiểm|Lý do xếp loại RL|Căn cứ xếp loại|Lý do xếp loại rèn luyện|Lý do đánh giá|Vì sao xếp loại này',
    teacher_conduct:
      'GVCN đánh giá|GVCN xếp|GVCN xếp loại|GVCN đánh giá, xếp loại|CN xếp loại|Cô CN xếp|GVCN xếp hạnh kiểm',
    class_conduct:
      'Tập thể lớp đánh giá|Lớp xếp loại HS|Lớp đánh giá|Tập thể lớp xếp|Tổ, lớp xếp loại|Lớp bình xét|Tổ bình xét|Tập thể lớp bình xét|Lớp bầu',
    self_conduct:
      'HS tự xếp loại|HS tự đánh giá|Học sinh tự đánh giá|Học sinh tự xếp loại|HS tự xếp|Em tự xếp',
    traffic_violation:
      'Vi phạm ATGT|Lỗi GT|Lỗi giao thông|Vi phạm giao thông|Vi phạm an toàn giao thông|VP ATGT|Lỗi ATGT|Lỗi vi phạm giao thông|Lỗi vi phạm ATGT|Vi phạm luật giao thông|VP giao thông|Vi phạm trật tự ATGT',
    parked_at:
      'Nơi gửi xe|Gửi xe ở|Gửi xe ở đâu|Chỗ gửi xe|Nơi để xe|Để xe ở đâu|Địa điểm gửi xe|Gửi ở|Chỗ để xe|Khu để xe|Vị trí để xe|Bãi xe',
    helmet: 'MBH|Có đội mũ|Đội mũ|Đội MBH|Có MBH|Chấp hành đội mũ bảo hiểm',
    traffic_promise:
      'Cam kết an toàn giao thông|Cam kết ATGT|Ký cam kết ATGT|Đã ký cam kết ATGT|Bản cam kết ATGT|Ký cam kết an toàn giao thông|CK ATGT|Cam kết GT|Cam kết không đi xe máy|Đã cam kết ATGT',
    parents_called:
      'Phụ huynh được mời|Mời PH|Mời phụ huynh|Mời PHHS|Đã mời phụ huynh|Đã mời PH|Mời phụ huynh đến trường|Mời gia đình|Mời PH lên trường|Phụ huynh đã đến|PH đã đến',
    pupil_traits:
      'Đặc điểm học sinh|Đặc điểm của học sinh|Tính tình|Tính nết|Đặc điểm cá nhân HS|Đặc điểm nổi bật|Đặc điểm tâm lý|Cá tính|Tính cách, sở thích',
    attendance:
      'Chuyên cần|Điểm danh|Tình trạng chuyên cần|Trạng thái điểm danh|attendance|attendance status|Đi học chuyên cần|C.cần|Có mặt/vắng|Vắng/có mặt|Trạng thái đi học|Tình trạng đi học|Kết quả điểm danh|ĐD|roll call|presence|P/K|Có/vắng|Đi học/Nghỉ|Có đi học|Hiện diện/vắng|Trạng thái chuyên cần|Tỷ lệ chuyên cần|Tỉ lệ CC|TL chuyên cần|Tỷ lệ CC|Tỷ lệ đi học chuyên cần|Tỷ lệ trẻ chuyên cần|TLCC|Tỉ lệ chuyên cần|TL đi học',
    attendance_session:
      'Buổi|Buổi học|Buổi điểm danh|Ca học|session|Sáng/chiều|Buổi sáng/chiều|Buổi trong ngày|session of day|half day|Buổi S/C|S/C|Buổi nghỉ|Buổi vắng|Buổi xin nghỉ|Nghỉ buổi nào',
    absence_reason:
      'Lý do nghỉ học (ngày)|Lý do vắng mặt|Lý do học sinh nghỉ|Lý do học sinh vắng|absence reason|Lý do nghỉ học của học sinh|Lý do xin nghỉ học|Lý do HS nghỉ|Lý do HS vắng|Vì sao nghỉ|Lý do nghỉ học hôm nay|Nghỉ học vì lý do|reason for absence|absent reason|Vắng vì|Vì sao vắng|Nguyên nhân vắng|Lí do vắng học|LD vắng|LD nghỉ|Lí do nghỉ|Nguyên nhân nghỉ|Vắng do|Nghỉ học do',
    class_position:
      'Chức vụ trong lớp|Chức vụ lớp|Nhiệm vụ trong lớp|Chức danh trong lớp|class role|Chức vụ HS|Chức vụ của học sinh|Nhiệm vụ ở lớp|Cán bộ lớp (chức vụ)|Chức vụ ở lớp|Vai trò trong lớp|Chức vụ trong ban cán sự|class position|class duty|Cán sự|Chức danh lớp|Làm gì trong lớp|Ban cán sự lớp (chức vụ)|Chức vụ trong lớp/Đội|Chức vụ HS trong lớp|CB lớp|CV lớp|Nhiệm vụ lớp|Ban cán sự lớp phụ trách',
    pioneer_position:
      'Chức vụ Đội|Chức vụ trong Đội|Chức vụ trong chi đội|Chức vụ Liên đội|Chức vụ Chi đội|Chức vụ ở Đội|Chức vụ trong liên đội|pioneer position|Chức danh Đội|Chức danh trong Đội|Giữ chức vụ Đội',
    violation:
      'Lỗi vi phạm|Nội dung vi phạm|Hành vi vi phạm|Vi phạm|Tên lỗi vi phạm|violation|ND vi phạm|Lỗi VP|Lỗi mắc phải|Vi phạm nội quy|Nội dung lỗi|Mô tả vi phạm|Khuyết điểm vi phạm|Loại vi phạm|Loại lỗi|Lỗi|Nội dung sai phạm|violation content|violation type|offence|Vi phạm gì|Lỗi gì|Nội dung mắc lỗi|Tên lỗi|Nội dung khuyết điểm|Hành vi|Loại VP|Nhóm vi phạm|Dạng vi phạm|Kiểu vi phạm|Lỗi nội trú|Vi phạm nội trú|Lỗi vi phạm nội quy|Vi phạm nội quy gì|Vi phạm quy định gì|Lỗi ở KTX|Vi phạm nội quy KTX|Phạm nội quy|Phạm lỗi gì|Phạm lỗi|Phạm gì|Vi phạm nội quy chợ|Vi phạm ở chợ|Nội dung vi phạm nội quy|Làm gì sai|Sai gì|Vi phạm cái gì',
    violation_level:
      'Mức độ vi phạm|Mức vi phạm|violation level|Mức độ lỗi|Mức độ VP|Tính chất vi phạm|Lần vi phạm|Lỗi nặng hay nhẹ|Mức lỗi|Lỗi nặng/nhẹ|Vi phạm nặng hay nhẹ|Mức độ mắc lỗi|Nặng hay nhẹ',
    discipline:
      'Kỷ luật|Hình thức kỷ luật|Kỷ luật (hình thức)|Hình thức xử lý kỷ luật|Biện pháp kỷ luật|discipline form|discipline type|HT kỷ luật|Hình thức KL|HTKL|Bị kỷ luật|Hình thức xử lý|Mức kỷ luật|Xử lý kỷ luật|Hình thức bị kỷ luật|Kỷ luật cao nhất|Kỷ luật đã bị|disciplinary form|disciplinary action|Hình thức phạt|Mức xử lý|Biện pháp xử lí kỷ luật|Hình thức kỷ luật đã áp dụng',
    discipline_reason:
      'Lý do kỷ luật|Nguyên nhân kỷ luật|discipline reason|Lý do bị kỷ luật|Nội dung bị kỷ luật|Vì sao bị kỷ luật|Lý do KL|Nội dung kỷ luật|Lỗi bị kỷ luật|reason for discipline',
    discipline_no:
      'Số quyết định kỷ luật|Số QĐ kỷ luật|QĐ kỷ luật số|QĐ kỷ luật|Quyết định kỷ luật|Số, ngày QĐ kỷ luật|discipline decision no',
    discipline_level:
      'Cấp ra quyết định kỷ luật|Cấp kỷ luật|Cơ quan kỷ luật|Cấp QĐ kỷ luật|Cấp quyết định kỷ luật|Cơ quan ra QĐ kỷ luật|Cấp có thẩm quyền kỷ luật',
    pupil_award:
      'Danh hiệu học sinh|Danh hiệu khen thưởng học sinh|Khen thưởng học sinh|Khen thưởng HS|Danh hiệu HS|Danh hiệu học sinh đạt được|Danh hiệu của học sinh|Danh hiệu HSG/HSTT|Danh hiệu HSG|Học sinh đạt danh hiệu|student award|pupil title|student title|Khen danh hiệu|Khen danh hiệu gì',
    year_award:
      'Khen thưởng cuối năm|Danh hiệu cuối năm|Khen cuối năm|Khen thưởng cả năm|Khen thưởng CN|Khen cuối năm học|Danh hiệu cả năm|Danh hiệu năm học|Khen thưởng năm học|end year award|Danh hiệu khen thưởng cuối năm|Danh hiệu thi đua cuối năm|Danh hiệu khen thưởng cả năm|Danh hiệu thi đua cả năm|Danh hiệu khen thưởng năm học|DH cuối năm|DH cả năm|Danh hiệu cuối năm học',
    award_content:
      'Nội dung khen thưởng|Nội dung khen|Thành tích được khen|award content|ND khen|Khen thưởng về|Được khen về|Khen về thành tích|Thành tích khen thưởng|Nội dung đề nghị khen|praise content|Khen về|Khen do|Thành tích khen',
    summer_training:
      'Rèn luyện hè|Nội dung rèn luyện hè|Kế hoạch rèn luyện hè|Rèn luyện trong hè (nội dung)|Nội dung phải rèn luyện trong hè|Bàn giao hè|Nội dung RL hè|Ôn tập hè|summer training|RL hè|RLH|Rèn luyện trong hè (x)|RL trong hè|Rèn hè|Rèn luyện lại trong hè|Rèn luyện trong hè|Phải rèn luyện hè|Phải rèn luyện trong hè|Ôn hè|Phải ôn hè|Rèn luyện thêm hè|Rèn luyện thêm trong hè|ND rèn luyện|Nội dung rèn luyện|ND rèn luyện hè|Nội dung ôn hè|Rèn luyện nội dung gì|Nội dung phải rèn luyện',
    home_visit:
      'Nội dung trao đổi với phụ huynh|Nội dung liên hệ gia đình|Liên hệ với gia đình|Nội dung trao đổi với gia đình|Trao đổi với phụ huynh|Nội dung trao đổi|Liên hệ phụ huynh|Nội dung phối hợp với gia đình|Phối hợp với gia đình|home contact|Nội dung trao đổi với PH|Trao đổi với PH|Trao đổi với gia đình|Nội dung báo phụ huynh|Đã báo phụ huynh|Thông báo phụ huynh|Đã báo PH|Báo phụ huynh|Trao đổi việc gì|Trao đổi gì|Trao đổi về|Trao đổi về việc|Nói chuyện gì với PH|Nội dung làm việc với PH|Nội dung làm việc với phụ huynh|Đã trao đổi|Trao đổi với PH về|Nội dung gặp gỡ|Nội dung gọi điện',
    pupil_support:
      'Biện pháp giúp đỡ|Biện pháp giáo dục|Kế hoạch giúp đỡ|Biện pháp hỗ trợ học sinh|Biện pháp phụ đạo|Biện pháp bồi dưỡng, giúp đỡ|Hình thức giúp đỡ|Biện pháp hỗ trợ|Nội dung giúp đỡ|Kế hoạch hỗ trợ|Nội dung hỗ trợ học sinh|support measure|Biện pháp can thiệp|Hướng hỗ trợ|Cách giúp đỡ|Biện pháp hỗ trợ, can thiệp|Nội dung hỗ trợ, can thiệp|Kế hoạch can thiệp|Biện pháp tư vấn|Kèm bằng cách|Kèm thế nào|Kèm cặp thế nào|Cách kèm|Cách kèm cặp|Biện pháp kèm cặp|Giúp bằng cách nào|Giúp thế nào|Đã giúp gì|Cách giúp|Đã giúp đỡ thế nào|Biện pháp giúp HS|Biện pháp khắc phục cho HS|Biện pháp bồi dưỡng|Sẽ giúp gì|Dự kiến giúp gì|Sẽ hỗ trợ gì|Kế hoạch hỗ trợ, can thiệp|Dự kiến hỗ trợ gì',
    club: 'Câu lạc bộ|Tên câu lạc bộ|CLB tham gia|club|Sinh hoạt CLB|club name|Câu lạc bộ đăng ký|Đăng ký CLB|CLB đăng ký|Tham gia CLB|Tham gia câu lạc bộ|Tên câu lạc bộ tham gia|Muốn tham gia CLB|Câu lạc bộ/đội nhóm|CLB (tên)|Đăng ký vào CLB|CLB đang tham gia|Thuộc CLB|Xin vào CLB',
    pioneer_group:
      'Chi đội|Tên chi đội|Thuộc chi đội|Liên đội|Tên liên đội|Phân đội|pioneer group|Chi đội lớp|Sao nhi đồng|Tên sao|Sao|Sao NĐ|Sao nhi đồng số',
    psychology_issue:
      'Vấn đề tâm lý|Nội dung tư vấn tâm lý|Vấn đề cần tư vấn|Vấn đề tư vấn|Khó khăn tâm lý|Nội dung tham vấn|counselling issue|Vấn đề gặp phải của học sinh|Vấn đề học sinh gặp phải|Nội dung chia sẻ|Nội dung cần tư vấn|Chuyện cần chia sẻ|Lý do tư vấn|Lý do đến tư vấn|Nội dung ca tư vấn|Lĩnh vực tư vấn|Chủ đề tư vấn|Vấn đề|Gặp chuyện gì|Vấn đề HS gặp|Nội dung TV tâm lý|Khó khăn gặp phải của HS|Nội dung TVTL|Nói gì|Nói chuyện gì|Em gặp chuyện gì|Gặp vấn đề gì|Chuyện của em|HS gặp vấn đề gì|Tâm sự gì',
    counsellor:
      'Người tư vấn|Cán bộ tư vấn|Giáo viên tư vấn|Chuyên gia tư vấn|Người tham vấn|counsellor|counselor|Người tư vấn, hỗ trợ|Thầy cô tư vấn|Tư vấn viên|GV tư vấn|Cán bộ tham vấn|Giáo viên phụ trách tư vấn|Người TV|GVTV|GV tư vấn tâm lý|Chuyên viên tâm lý|Cán bộ tâm lý|Người hỗ trợ tâm lý|TVV',
    session_morning: 'Sáng|Buổi sáng|Điểm danh sáng|Sáng (có mặt)|S (sáng)|S',
    session_afternoon: 'Chiều|Buổi chiều|Điểm danh chiều|Chiều (có mặt)|C (chiều)|C',
    pioneer_specialty:
      'Chuyên hiệu|Tên chuyên hiệu|Chuyên hiệu rèn luyện đội viên|Chuyên hiệu đạt được|Chuyên hiệu đăng ký|Chuyên hiệu đã đạt|Hạng chuyên hiệu|Chuyên hiệu RLĐV|CH đạt|Đạt chuyên hiệu|Chuyên hiệu đạt|CH RLĐV|Chuyên hiệu rèn luyện|Đạt CH gì|Chuyên hiệu gì|Tên CH|Chuyên hiệu đội viên',
    pioneer_title:
      'Cháu ngoan Bác Hồ|CNBH|Danh hiệu Đội|Danh hiệu cháu ngoan Bác Hồ|Đạt cháu ngoan Bác Hồ|Danh hiệu đội viên|Cấp cháu ngoan Bác Hồ',
    pioneer_rating: 'Xếp loại đội viên|Đánh giá đội viên|Phân loại đội viên|Xếp loại ĐV Đội',
    pioneer_group_rating:
      'Xếp loại chi đội|Phân loại chi đội|Xếp loại liên đội|Danh hiệu chi đội|Danh hiệu liên đội|Chi đội mạnh|XL CĐ|Xếp loại CĐ|Chi đội xếp loại|CĐ xếp loại|Chi đội loại',
    pioneer_class_leader:
      'Phụ trách chi đội|Anh chị phụ trách|Phụ trách sao|Phụ trách Đội|Phụ trách nhi đồng|Anh/chị phụ trách chi đội|Giáo viên phụ trách chi đội|Anh chị PT sao|Anh chị phụ trách sao|PT sao|Anh phụ trách|Chị phụ trách|Đội viên phụ trách sao|PT chi đội|Người PT sao',
    comment_pioneer_head:
      'Nhận xét của tổng phụ trách|Nhận xét của tổng phụ trách Đội|NX của TPT|Nhận xét của TPT|Nhận xét của TPT Đội|Ý kiến của TPT|Ý kiến TPT|NX của TPT Đội|Ý kiến của tổng phụ trách Đội|Nhận xét TPT|Nhận xét của phụ trách|Nhận xét của phụ trách Đội',
    class_leader: 'Lớp trưởng|Họ tên lớp trưởng|Tên lớp trưởng',
    team_in_class: 'Tổ (trong lớp)|Thuộc tổ (lớp)|Tổ học sinh|Tổ của học sinh',
    counselling_result:
      'Kết quả tư vấn|Kết quả sau tư vấn|Tình trạng sau tư vấn|Kết quả tham vấn|Kết quả hỗ trợ|Chuyển biến sau tư vấn|Tiến triển|Sau khi tư vấn|Sau tư vấn|Sau khi gặp|Tư vấn xong thế nào|Sau buổi tư vấn|Kết quả buổi tư vấn|Thay đổi sau tư vấn',
    counselling_way:
      'Hình thức tư vấn|Hình thức tham vấn|Tư vấn trực tiếp/qua điện thoại|Cách thức tư vấn|Gặp riêng/nhóm|Tư vấn riêng/nhóm|Riêng/nhóm|Gặp trực tiếp/qua điện thoại|Tư vấn bằng cách|Gặp riêng hay nhóm|Cách tư vấn',
    counselling_next:
      'Hẹn lần sau|Hẹn tư vấn lần sau|Hẹn gặp lại|Lịch hẹn tiếp theo|Buổi tư vấn tiếp theo|Ngày hẹn gặp lại|Hướng hỗ trợ tiếp theo|Hỗ trợ tiếp|Hướng tư vấn tiếp|Cần làm gì tiếp',
    follow_up:
      'Kết quả theo dõi|KQ sau đó|Theo dõi sau xử lý|Tiến bộ|Kết quả sau xử lý|Theo dõi|Kết quả sau khi giáo dục|KQ theo dõi|Theo dõi tiếp|Có tiến bộ|Tiến triển sau đó|Theo dõi tiến bộ|Theo dõi sau xử trí|Sau đó thế nào|Diễn biến sau đó|Theo dõi sau đó|Sau xử lý thế nào|Diễn biến tiếp theo|Theo dõi thêm',
    pioneer_leader:
      'Chi đội trưởng|CĐT|Tên chi đội trưởng|Họ tên chi đội trưởng|Chi đội trưởng lớp',
    red_flag:
      'Đội cờ đỏ|Cờ đỏ|Người chấm (cờ đỏ)|Cờ đỏ chấm|Cờ đỏ trực|Sao đỏ|Đội sao đỏ|Sao đỏ chấm|Lớp trực cờ đỏ|Người trực cờ đỏ|Sao đỏ trực',
    good_deed:
      'Việc tốt|Người tốt việc tốt|Gương người tốt việc tốt|NTVT|Việc làm tốt|Gương việc tốt|Gương NTVT|Nội dung việc tốt|Tên việc tốt',
  },
};
