import type { Domain } from './domain';

/** Subjects, timetable, teaching assignment, class register, observation of lessons. */
export const TEACHING: Domain = {
  dates: {
    teach_date:
      'Ngày dạy|Ngày giảng|Ngày lên lớp|teaching date|lesson date|Dạy ngày|Ngày thực hiện tiết dạy|Ngày dạy (dự kiến)|date of teaching|taught on',
    plan_date:
      'Ngày soạn|Ngày soạn bài|preparing date|Ngày soạn giáo án|Ngày soạn KHBD|Ngày lập kế hoạch bài dạy|prepared on',
    observed_on:
      'Ngày dự|Ngày dự giờ|Ngày dự giờ thăm lớp|Ngày dạy (dự giờ)|observation date|Ngày dạy|Ngày thăm lớp|date observed|observed date|Dự ngày|Dự giờ ngày|Ngày đi dự',
    cover_date:
      'Ngày dạy thay|Dạy thay ngày|Ngày dạy bù|Dạy bù ngày|Ngày dạy thế|substitute date|Dạy thay hôm|Ngày phân công dạy thay|Bù ngày|Ngày bù|Bù hôm nào|Dạy bù hôm nào|Bù vào ngày|Dạy bù vào',
    swap_date: 'Ngày đổi tiết|Đổi sang ngày|Ngày đổi giờ|Ngày dạy đổi',
  },
  numbers: {
    understood_count:
      'Số học sinh hiểu bài|HS hiểu bài|Số HS hiểu bài|Số em hiểu bài|Bao nhiêu em hiểu|Tỷ lệ HS hiểu bài|% hiểu bài|Mấy em hiểu bài|Số HS nắm được bài|HS nắm bài|Số HS đạt yêu cầu bài học|HS nắm được bài',
    watching_points:
      'Khả năng theo dõi, quan sát|Theo dõi, quan sát|Khả năng theo dõi, quan sát, phát hiện|Quan sát, theo dõi HS|Khả năng theo dõi|Khả năng quan sát, phát hiện kịp thời khó khăn của học sinh',
    lesson_chain_points:
      'Mức độ phù hợp của chuỗi hoạt động|Chuỗi HĐ|Chuỗi hoạt động|Chuỗi hoạt động học|Mức độ phù hợp của chuỗi hoạt động học|Điểm chuỗi hoạt động',
    periods_per_week:
      'Số tiết/tuần|Số tiết trong tuần|Số tiết dạy/tuần|Số tiết mỗi tuần|Số giờ dạy/tuần|Tiết/tuần|Số tiết thực dạy|Số tiết thực dạy/tuần|Số tiết dạy|periods per week|ST/tuần|Tiết trên tuần|Số tiết một tuần|Số tiết trên tuần|Số giờ/tuần|Số tiết thực dạy trong tuần|Tiết thực dạy|Số tiết phân công|Số tiết được phân công|weekly periods|periods week|Thực dạy|Số tiết thực hiện|Tiết dạy thực tế|Số tiết dạy thực tế|Số tiết thực tế|Tiết thực hiện|ST thực dạy',
    periods_concurrent:
      'Số tiết kiêm nhiệm|Tiết kiêm nhiệm|Tiết giảm kiêm nhiệm|Số tiết giảm trừ|Tiết giảm|Số tiết được giảm|ST kiêm nhiệm|Số tiết KN|Số tiết quy đổi kiêm nhiệm|Tiết quy đổi|Số tiết quy đổi|Số tiết kiêm nhiệm/tuần|Giảm định mức|Số tiết giảm|Số tiết miễn giảm|reduced periods|concurrent periods|Tiết giảm trừ|Tiết quy đổi kiêm nhiệm|Kiêm nhiệm (tiết)|Giảm tiết',
    periods_total:
      'Tổng số tiết|Tổng tiết|Cộng số tiết|Tổng cộng số tiết|Tổng số tiết/tuần|total periods|Cộng tiết|Tổng ST|Tổng số tiết dạy và kiêm nhiệm|period total',
    periods_norm:
      'Định mức tiết|Định mức số tiết|Số tiết định mức|Định mức tiết dạy|Tiết chuẩn|Số tiết tiêu chuẩn|ĐM tiết|ĐM số tiết|ĐM tiết dạy|Định mức tiết/tuần|Định mức dạy|Số tiết chuẩn|Tiết nghĩa vụ|Số tiết nghĩa vụ|norm periods|Định mức',
    periods_over:
      'Số tiết thừa|Tiết thừa|Số tiết vượt|Số tiết dạy thừa|Số tiết vượt định mức|Thừa (tiết)|Số tiết tăng thêm|Tiết vượt|Tiết vượt định mức|Vượt định mức|Tiết tăng|Số giờ vượt|Thừa/thiếu (tiết)|Tiết thừa/thiếu|extra periods|Giờ thừa|Tổng tiết thừa|Tiết vượt giờ|Số tiết dôi dư|Tiết dôi dư|Dạy vượt|Vượt tiết|Dạy vượt bao nhiêu tiết|Vượt mấy tiết|Dạy vượt định mức|Thừa mấy tiết|Dạy thừa',
    periods_year:
      'Số tiết cả năm|Số tiết/năm|Tổng số tiết cả năm|ST cả năm|Tổng số tiết/năm|Tổng số tiết năm học|Tiết/năm|Số tiết trong năm|Số tiết năm học|yearly periods',
    lesson_no:
      'Tiết PPCT|Tiết theo PPCT|Tiết chương trình|Tiết thứ (PPCT)|Tiết theo phân phối chương trình|PPCT|Tiết thứ theo PPCT|Tiết CT|TPPCT|Số tiết PPCT|Thứ tự tiết|Tiết theo CT|Tiết theo chương trình|lesson no|lesson number|curriculum period',
    observed_points:
      'Điểm dự giờ|Điểm tiết dạy|Điểm giờ dạy|Tổng điểm giờ dạy|lesson score|Điểm tiết dự|Điểm ĐG tiết dạy|Điểm đánh giá giờ dạy|Điểm đánh giá tiết dạy|Tổng điểm dự giờ|Điểm giờ dự|Cộng điểm tiết dạy',
    week_no:
      'Tuần học|Tuần số|Tuần chương trình|T.học|Tuần dạy|Tuần thực học|Tuần CT|Tuần học thứ|week no|school week|Tuần thứ (học)|Tuần dạy học|Tuần mấy',
    absent_total:
      'Tổng số HS vắng|TS HS vắng|Số trẻ vắng|Sĩ số vắng|HS vắng (số)|absent number|Nghỉ tất cả|Nghỉ tổng cộng|Vắng tất cả|Nghỉ cả thảy|Cộng nghỉ',
    present_total:
      'Số HS có mặt|Số học sinh có mặt|Sĩ số có mặt|HS có mặt|Hiện diện|Số HS đi học|Sĩ số hiện diện|Số trẻ có mặt|present number',
    lesson_plan_points:
      'Kế hoạch và tài liệu dạy học|Kế hoạch, tài liệu dạy học|KH và tài liệu dạy học|Điểm kế hoạch và tài liệu dạy học|KH, TL dạy học|KH và TLDH|Kế hoạch bài dạy (điểm)',
    lesson_activity_points:
      'Tổ chức hoạt động học cho học sinh|Tổ chức hoạt động học|Tổ chức hoạt động học của học sinh|Tổ chức hoạt động dạy học|TC hoạt động học|Tổ chức hoạt động cho HS|Tổ chức HĐ học|Hoạt động của giáo viên|HĐ của GV|Hoạt động của GV',
    lesson_pupil_points:
      'Hoạt động của học sinh|Hoạt động của HS|HĐ của HS|Hoạt động học của học sinh|HĐ học của HS|Điểm hoạt động của học sinh|Hoạt động của trò|HĐ của trò',
    overtime_coef:
      'Hệ số thừa giờ|150%|Hệ số làm thêm|Hệ số dạy thêm giờ|Hệ số làm thêm giờ|HS làm thêm|Hệ số tăng ca|Hệ số giờ làm thêm',
    periods_norm_year:
      'Định mức cả năm|Định mức tiết/năm|Định mức giờ dạy/năm|Số tiết định mức cả năm|Định mức giờ dạy năm học|ĐM năm',
  },
  ticks: {
    is_homeroom:
      'Là giáo viên chủ nhiệm|Có chủ nhiệm|Làm công tác chủ nhiệm|GVCN (x)|Có làm GVCN|Có chủ nhiệm lớp|Là GVCN|is homeroom teacher',
  },
  others: {
    subjects_and_classes:
      'Dạy môn, lớp|Môn, lớp dạy|Phân công môn, lớp|Môn và lớp được phân công|Phân công dạy môn, lớp|Dạy môn gì, lớp nào|Môn dạy, lớp dạy|Môn - lớp|Phân công giảng dạy (môn, lớp)',
    sessions_a_day:
      'Dạy 1 buổi/ngày, 2 buổi/ngày|Số buổi dạy/ngày|Dạy mấy buổi/ngày|Số buổi/ngày|Dạy học 2 buổi/ngày|Số buổi dạy trong ngày|Dạy mấy buổi|Số buổi trên ngày|Học mấy buổi một ngày',
    lesson_days:
      'Lịch học|Học thứ mấy|Học vào thứ|Học những thứ nào|Lịch học trong tuần|Ngày học trong tuần|Học ngày nào trong tuần|Các buổi học trong tuần|Thời khóa biểu lớp|Học các ngày|Học vào các ngày',
    entry_test:
      'Bài kiểm tra đầu vào|Test đầu vào|Kiểm tra đầu vào|KT đầu vào|Kết quả test đầu vào|Kết quả kiểm tra đầu vào|Test trình độ|Kiểm tra xếp lớp|Test xếp lớp',
    level_of_course:
      'Level|Cấp độ học|Cấp độ lớp|Học level|Trình độ học|Cấp độ khóa học|Level học|Trình độ khóa học',
    teaching_assistant:
      'Trợ giảng|GV trợ giảng|Người trợ giảng|Ai trợ giảng|Tên trợ giảng|Giáo viên trợ giảng|Cô trợ giảng',
    foreign_teacher:
      'Giáo viên nước ngoài|GVNN|GV nước ngoài|GV bản ngữ|Giáo viên bản ngữ|Tên GVNN|GV Tây|Họ tên GV nước ngoài|Thầy cô nước ngoài',
    partner:
      'Đơn vị liên kết|Trung tâm liên kết|TT liên kết|Liên kết với|Đối tác liên kết|Liên kết với đơn vị|Liên kết với trung tâm nào|Công ty liên kết|Bên liên kết|Tên trung tâm liên kết',
    subject_literature:
      'Ngữ văn|Văn|Văn học|Môn Ngữ văn|literature|N.Văn|Môn Văn|NV (Ngữ văn)|Điểm Văn|Điểm Ngữ văn|literature score|lit|NV (văn)|Ng.văn',
    subject_english:
      'Tiếng Anh|Anh|Anh văn|T.Anh|Môn Tiếng Anh|english|AV|Môn Anh|TA|Điểm Anh|Điểm Tiếng Anh|Ngoại ngữ 1|Môn Ngoại ngữ 1|NN1|english score|NN (Anh)|Ngoại ngữ (Anh)',
    subject_vietnamese:
      'Tiếng Việt|TV|T.Việt|Môn Tiếng Việt|vietnamese|TViệt|Môn TV|Điểm Tiếng Việt',
    subject_maths:
      'Toán|Toán học|Môn Toán|maths|math|mathematics|T (Toán)|Điểm Toán|Môn Toán học|math score',
    subject_physics:
      'Vật lí|Vật lý|Lý|Lí|physics|V.Lý|V.Lí|VL|Vật lí học|Môn Vật lí|Môn Lý|Điểm Lý|Điểm Vật lí',
    subject_chemistry: 'Hóa học|Hóa|chemistry|H.học|Môn Hóa|Môn Hóa học|Điểm Hóa',
    subject_biology: 'Sinh học|Sinh|biology|S.học|Môn Sinh|Môn Sinh học|Điểm Sinh',
    subject_history: 'Lịch sử|Sử|history|L.Sử|Môn Sử|Môn Lịch sử|Điểm Sử',
    subject_geography: 'Địa lí|Địa lý|Địa|geography|Đ.Lý|Đ.Lí|Môn Địa|Môn Địa lí|Điểm Địa',
    subject_history_geography:
      'Lịch sử và Địa lí|Lịch sử và Địa lý|Sử - Địa|LS&ĐL|Lịch sử - Địa lí|LSĐL|Môn Lịch sử và Địa lí|history and geography|L.sử và Đ.lí',
    subject_science:
      'Khoa học tự nhiên|KHTN|science|Môn KHTN|Môn Khoa học tự nhiên|Khoa học TN|natural science|KH tự nhiên',
    subject_science_primary: 'Khoa học|Môn Khoa học|KH (môn)|Môn KH',
    subject_nature_society:
      'Tự nhiên và Xã hội|TNXH|TN&XH|Môn TNXH|Môn Tự nhiên và Xã hội|nature and society',
    subject_civics:
      'Giáo dục công dân|GDCD|civics|CD|Môn GDCD|Công dân|Môn Giáo dục công dân|civic education|C.dân',
    subject_law:
      'Giáo dục kinh tế và pháp luật|GDKT&PL|KTPL|GDKTPL|Kinh tế pháp luật|Giáo dục KTPL|Môn GDKT&PL',
    subject_ethics: 'Đạo đức|ethics|ĐĐ|Môn Đạo đức|Đ.Đức',
    subject_technology:
      'Công nghệ|Môn Công nghệ|technology|C.nghệ|CNg|Môn CN|Điểm Công nghệ|CNghệ|CN (công nghệ)',
    subject_informatics:
      'Môn Tin học|Tin|informatics|Môn Tin|Tin học (môn)|Điểm Tin|Điểm Tin học|T.học (tin)',
    subject_it_technology:
      'Tin học và Công nghệ|TH&CN|Tin học - Công nghệ|Môn Tin học và Công nghệ|Tin - Công nghệ|Tin học và CN',
    subject_sports:
      'Giáo dục thể chất|GDTC|Thể dục|physical education|Môn GDTC|Môn Thể dục|TDTT|Môn Giáo dục thể chất|sports|TD|Thể|T.dục|Môn TD|Thể chất (GDTC)',
    subject_art:
      'Mĩ thuật|Mỹ thuật|MT|fine arts|MTh|Môn Mĩ thuật|M.thuật|Vẽ|Hội họa|arts and crafts|Họa',
    subject_music: 'Âm nhạc|Nhạc|music|ÂN|Môn Âm nhạc|Â.nhạc|Hát nhạc|Hát|Nhạc họa|Nhạc-MT',
    subject_arts:
      'Nghệ thuật|Nghệ thuật (Âm nhạc, Mĩ thuật)|Môn Nghệ thuật|N.thuật|ÂN-MT|Nhạc-MT|Nhạc, mĩ thuật',
    subject_experience:
      'Hoạt động trải nghiệm|HĐTN|HĐTN, hướng nghiệp|HĐTNHN|Hoạt động trải nghiệm, hướng nghiệp|HĐTN-HN|HĐ trải nghiệm|Trải nghiệm|Trải nghiệm hướng nghiệp|HĐ trải nghiệm, hướng nghiệp|Môn HĐTN|experiential activities|HĐ TN|TNHN|TNHN (môn)|HĐ TNHN',
    subject_local:
      'Giáo dục địa phương|GDĐP|Nội dung giáo dục địa phương|NDGDĐP|GD địa phương|ND GDĐP|ND GD địa phương|Môn GDĐP|NDGD địa phương|Nội dung GDĐP|local education|GD ĐP|NDGD ĐP|GD của địa phương|Địa phương (môn)',
    subject_defence:
      'Giáo dục quốc phòng|GDQP|GDQP-AN|Giáo dục quốc phòng và an ninh|GDQPAN|Môn GDQP|QP (môn)',
    subject_ethnic_language:
      'Môn Tiếng dân tộc|Tiếng dân tộc (môn học)|Học tiếng dân tộc thiểu số|Học tiếng Thái/Mông|Tiếng Thái/tiếng Mông|Học tiếng Thái|Học tiếng Mông|Học tiếng DTTS|Tiếng Thái/Mông',
    subject_second_language:
      'Ngoại ngữ 2|Môn Ngoại ngữ 2|NN2|Ngoại ngữ hai|second foreign language',
    monday: 'Thứ 2|Thứ hai|T2|monday',
    tuesday: 'Thứ 3|Thứ ba|T3|tuesday',
    wednesday: 'Thứ 4|Thứ tư|T4|wednesday',
    thursday: 'Thứ 5|Thứ năm|T5|thursday',
    friday: 'Thứ 6|Thứ sáu|T6|friday',
    saturday: 'Thứ 7|Thứ bảy|T7|saturday',
    sunday: 'Chủ nhật|CN|sunday|Ngày Chủ nhật',
    weekday:
      'Thứ|Ngày trong tuần|Thứ trong tuần|weekday|day of week|Thứ mấy|Thứ, ngày|Dạy thứ|day of the week|Ngày, thứ',
    lesson_period:
      'Tiết|Tiết thứ|Tiết học thứ|Tiết số|period number|lesson period|Tiết TKB|Tiết dạy theo TKB|Tiết trong buổi|Tiết thứ mấy|Dạy tiết|Tiết theo TKB|period no|class period|period|Tiết mấy|Tiết TKB số',
    subject_main:
      'Môn dạy|Môn|Môn giảng dạy|Mạng giảng dạy môn|Môn học được phân công|Môn học phân công|Môn phụ trách|Môn dạy chính|Dạy môn|Môn được phân công|Môn phân công|Bộ môn|teaching subject|main subject|M.dạy|Môn GD|Bộ môn giảng dạy|Bộ môn dạy|Môn đang dạy|Môn đảm nhiệm|Môn học giảng dạy|Phân công dạy môn|Dạy các môn|Giảng dạy bộ môn|Giáo viên môn|GV môn|Chuyên môn giảng dạy|Môn học phụ trách|subject taught|teaching subject name|subjects taught',
    subject_secondary:
      'Môn dạy kiêm|Môn dạy thứ hai|Môn kiêm nhiệm|Dạy kiêm môn|second subject|Môn dạy thêm|Môn dạy khác|Dạy thêm môn|Môn kiêm|secondary subject',
    teaching_class:
      'Lớp dạy|Dạy lớp|Lớp được phân công|Lớp phân công|Lớp giảng dạy|Các lớp dạy|Phân công dạy lớp|teaching class|Lớp phụ trách|Phụ trách lớp|Phụ trách nhóm/lớp|Dạy nhóm/lớp|Lớp đang dạy|classes taught|teaching classes|Dạy ở lớp|Lớp dạy thực nghiệm|Lớp dự giờ|Lớp thực hiện|Lớp thao giảng|Dạy các lớp|Dạy những lớp nào|Dạy lớp nào|Phân công lớp',
    homeroom_class:
      'Chủ nhiệm lớp|Lớp chủ nhiệm|GVCN lớp|CN lớp|Làm chủ nhiệm lớp|homeroom class|LCN|Được phân công chủ nhiệm lớp|Phụ trách chủ nhiệm|Phân công chủ nhiệm|Công tác chủ nhiệm|Làm CN lớp|homeroom class name|Chủ nhiệm',
    subject_teacher:
      'Giáo viên bộ môn|GVBM|GV bộ môn|Giáo viên dạy|Giáo viên giảng dạy|GV dạy|Người dạy|subject teacher|Giáo viên được dự giờ|GV được dự|Người được dự giờ|Người dạy (được dự)|Giáo viên dạy (được dự giờ)|observed teacher|Họ tên người dạy|GV bộ môn dạy|GV giảng dạy|GV đứng lớp|Giáo viên đứng lớp|GV giảng|GV dạy môn|Giáo viên dạy môn|Giáo viên phụ trách môn|GV phụ trách môn|Người dạy tiết|teacher of subject|teaching teacher|GV lên lớp|GV được dự giờ|GV thực hiện tiết dạy|Giáo viên lên lớp|Giáo viên thực hiện tiết dạy|Cô dạy|Thầy dạy|Thầy cô dạy|Cô nào dạy|Cô giáo dạy|Thầy giáo dạy|Dạy bởi|GV nào dạy',
    concurrent_duty:
      'Kiêm nhiệm|Công tác kiêm nhiệm|Nhiệm vụ kiêm nhiệm|Chức danh kiêm nhiệm|Công việc kiêm nhiệm|concurrent duty|Kiêm nhiệm khác|Công tác KN|Kiêm nhiệm các công việc|Nhiệm vụ KN|Kiêm|concurrent task|additional duty|Việc kiêm thêm|Kiêm thêm việc|Kiêm thêm|Việc kiêm|Kiêm việc gì|Kiêm gì|Kiêm nhiệm gì|Nhiệm vụ kiêm|Nhiệm vụ kiêm thêm|Công việc kiêm thêm|Công việc kiêm|Việc kiêm nhiệm',
    teaching_level:
      'Cấp dạy|Cấp học giảng dạy|Dạy cấp học|Cấp học đang dạy|teaching level|Cấp GD|Đang dạy cấp|Dạy ở cấp học|level taught',
    lesson_title:
      'Tên bài|Tên bài dạy|Tên bài học|Nội dung bài học|Bài dạy|Bài học|Nội dung bài dạy|Đầu bài|Tên đầu bài|Tên bài, nội dung công việc|Tên chủ đề/bài học|lesson title|lesson name|ND bài học|ND bài dạy|Tên bài giảng|Bài giảng|Tên tiết dạy|Tên tiết học|Tên tiết|Tên bài/chủ đề|Đầu bài hay nội dung công việc|Tên bài dạy/chủ đề|Nội dung tiết dạy|Nội dung tiết học|Dạy bài|Chủ đề/bài học|lesson|lesson topic|lesson content|Tên bài soạn|Tên bài, nội dung|Nội dung dạy|Nội dung dự giờ|Bài dự giờ|Tên kế hoạch bài dạy|Phục vụ bài dạy|Phục vụ bài|Dùng cho bài|Dùng dạy bài',
    lesson_plan:
      'Kế hoạch bài dạy|Giáo án|KHBD|Tên giáo án|Link giáo án|lesson plan|Bài soạn|Soạn bài|File giáo án|File KHBD|Link KHBD|Tên KHBD|Kế hoạch dạy học|KH bài dạy|KHDH|teaching plan|Soạn GA|Giáo án, KHBD|GA/KHBD|Soạn giáo án',
    absent_pupils:
      'HS vắng|HS nghỉ học|Học sinh vắng|Vắng|Học sinh nghỉ học|Tên học sinh vắng|HS vắng mặt|Học sinh vắng mặt|absent pupils|absent students|Tên HS vắng|Họ tên HS vắng|Họ tên học sinh vắng|Danh sách HS vắng|Tên trẻ vắng|absentees|Vắng ai|Nghỉ|Số HS nghỉ|Số học sinh nghỉ|Số trẻ nghỉ|Trẻ nghỉ|Trẻ vắng|Tên HS nghỉ|Tên học sinh nghỉ|Tên học sinh nghỉ học|HS nghỉ trong tiết|Em nào nghỉ|Em nào vắng|Những em vắng|Vắng những ai|Ai vắng|HS vắng tiết|Vắng em nào|Các em vắng|Học sinh vắng trong tiết|Em vắng|Các bạn vắng|Bạn vắng|Bạn nào vắng|Em nghỉ|Các em nghỉ|Tên em vắng|Tên em nghỉ|Bạn nghỉ|Những ai nghỉ',
    lesson_class:
      'Xếp loại giờ học|Xếp loại tiết|Xếp loại tiết học|Xếp loại giờ dạy|XL giờ học|Xếp loại giờ|Xếp loại tiết dạy|Đánh giá giờ dạy|Xếp loại giờ dự|lesson rating|Xếp loại giờ dự giờ|Loại giờ dạy|Xếp loại bài dạy|Xếp loại tiết dự|Đánh giá, xếp loại giờ dạy|KQ xếp loại giờ dạy|lesson class|lesson grade|Loại giờ|XL giờ|Giờ loại|Tiết loại|XLTD|XL tiết dạy|Giờ A/B/C|Loại A/B/C',
    lesson_comment:
      'Nhận xét tiết học|Nhận xét giờ học|Nhận xét giờ dạy|Nhận xét của giáo viên bộ môn về tiết học|Nhận xét tiết dạy|NX tiết học|NX giờ dạy|NX giờ học|Nội dung góp ý|Nhận xét, góp ý|Nhận xét giờ dự|Ý kiến nhận xét tiết dạy|Đánh giá, nhận xét tiết dạy|lesson remark|Góp ý, tư vấn|Ý kiến người dự|Ý kiến của người dự|Ý kiến người dự giờ|Góp ý của người dự|Nhận xét của người dự|Nhận xét của người dự giờ|Người dự góp ý|Tư vấn, thúc đẩy|Ý kiến tư vấn|Góp ý giờ dạy|Góp ý tiết dạy|Ý kiến góp ý tiết dạy|Góp ý sau dự giờ|Nhận xét sau dự giờ|Trao đổi sau dự giờ|Tư vấn, góp ý',
    lesson_points:
      'Điểm giờ học|Điểm tiết học|Điểm cho điểm giờ học|Điểm số tiết học|Điểm sổ đầu bài|Điểm giờ|Đ. tiết|Điểm tiết|Điểm của tiết|Cho điểm tiết|Chấm điểm tiết|Điểm GV cho|Điểm cô cho',
    homework:
      'Bài tập về nhà|BTVN|Dặn dò về nhà|Bài tập|homework|Giao bài về nhà|Bài về nhà|Nội dung về nhà|BT về nhà|Nhiệm vụ về nhà|Chuẩn bị bài ở nhà|Dặn dò HS|Giao về nhà|Bài tập giao về nhà|Nội dung dặn dò',
    equipment_used:
      'Thiết bị dạy học|Đồ dùng dạy học|ĐDDH|TBDH|Thiết bị, đồ dùng dạy học|Thiết bị sử dụng trong tiết dạy|Đồ dùng|teaching aids|Thiết bị DH|TB dạy học|ĐD dạy học|Đồ dùng, thiết bị|Thiết bị dạy học sử dụng|Đồ dùng sử dụng|TBDH sử dụng|TBDH cần dùng|Phương tiện dạy học|Thiết bị, học liệu|Thiết bị dạy học và học liệu|Học liệu|Chuẩn bị đồ dùng|Thiết bị cần mượn|teaching equipment|Dùng thiết bị gì|TB, ĐDDH|Đồ dùng cần mượn|Thiết bị cần dùng|Thiết bị cần|Đồ dùng cần|Đồ dùng cần dùng|ĐDDH cần dùng|Đồ dùng cần chuẩn bị|Thiết bị cần chuẩn bị|Cần thiết bị gì|Cần đồ dùng gì|Đồ dùng chuẩn bị|Chuẩn bị của cô|Chuẩn bị của cô và trẻ|Chuẩn bị của GV và HS|Đồ dùng của cô|Cô chuẩn bị|Chuẩn bị, điều chỉnh|Chuẩn bị, ĐC',
    observer:
      'Người dự|Người dự giờ|Giáo viên dự giờ|GV dự giờ|Người dự giờ, góp ý|observer|GV dự|Người DG|Người đi dự|Người dự tiết|Giáo viên dự|Họ tên người dự|Họ tên người dự giờ|Người dự giờ đánh giá|observer name|observed by|GV đi dự|Người đi dự giờ|Thành phần dự giờ|GV dự giờ, đánh giá|Người đánh giá tiết dạy|NĐG|Người đánh giá (dự giờ)',
    observer_position: 'Chức vụ người dự|Chức vụ người dự giờ|CV người dự',
    room: 'Phòng|Phòng dạy|Phòng học (tiết)|room|P.học|Địa điểm dạy|Học tại phòng|lesson room|Phòng học nào|Học phòng nào|Học ở phòng|Học ở phòng nào|Dạy ở phòng|Dạy phòng nào|Học ở phòng số',
    topic_meeting:
      'Tên chuyên đề|Chuyên đề|Nội dung chuyên đề|Nội dung sinh hoạt chuyên môn|Sinh hoạt chuyên môn|topic name|Tên CĐ|ND chuyên đề|ND sinh hoạt CM|Nội dung sinh hoạt tổ|Nội dung SHCM|SHCM|Nội dung sinh hoạt|Nội dung thảo luận chuyên môn|Tên chuyên đề SHCM|Chuyên đề chuyên môn|Chuyên đề sinh hoạt chuyên môn|special topic|Tên CĐ sinh hoạt|Chủ đề SHCM|Chuyên đề thảo luận|Tên chuyên đề thảo luận',
    teaching_mode:
      'Hình thức dạy học|Phương pháp dạy học|Phương pháp|Hình thức dạy|teaching method|PPDH|PP dạy học|HT dạy học|Hình thức tổ chức dạy học|HTTC dạy học|Phương pháp, hình thức dạy học|PP, HTTC dạy học|Trực tiếp/trực tuyến (dạy)',
    curriculum:
      'Chương trình|Tên chương trình học|Chương trình học|curriculum|CT học|CTGD|Chương trình GD|Chương trình giáo dục|Chương trình đào tạo|Chương trình áp dụng|curriculum name|program',
    textbook:
      'Bộ SGK|Bộ sách giáo khoa|Sách giáo khoa sử dụng|Bộ SGK sử dụng|SGK sử dụng|Sách sử dụng|textbook|SGK dùng|Bộ sách đang dùng|Sách dùng|Bộ sách sử dụng',
    objective_lesson:
      'Mục tiêu bài học|Mục tiêu bài dạy|Mục tiêu tiết dạy|lesson objective|Cần đạt|Mục tiêu, yêu cầu|Yêu cầu cần đạt của bài|HS cần đạt gì|Học xong HS đạt',
    extra_class: 'Lớp dạy thêm|Lớp học thêm|Lớp phụ đạo|Lớp bồi dưỡng HSG|extra class',
    extra_subject:
      'Môn học thêm|Môn đăng ký học thêm|Đăng ký học thêm môn|Môn phụ đạo|Môn bồi dưỡng|extra subject|Môn học thêm đăng ký|Học thêm môn|Môn đăng ký bồi dưỡng|Môn đăng kí',
    cover_reason:
      'Lý do dạy thay|Lý do dạy bù|Lý do đổi tiết|Lý do đổi giờ|Lý do phân công dạy thay|Lý do vắng dạy',
    integrated_content:
      'Nội dung tích hợp|Tích hợp|Nội dung lồng ghép|Lồng ghép|Nội dung tích hợp, lồng ghép|integrated content',
  },
};
