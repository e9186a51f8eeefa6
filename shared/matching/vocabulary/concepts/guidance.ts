import type { Domain } from './domain';

/** School psychology, keeping pupils at school, and guidance to a trade. */
export const GUIDANCE: Domain = {
  dates: {
    campaign_on:
      'Ngày vận động|Đi vận động ngày|Vận động ngày|Ngày đi vận động|Ngày đến vận động|Ngày đến nhà|Đến nhà ngày|Ngày thăm nhà|Ngày gặp gia đình|Ngày đến gia đình|Ngày đi nhà',
  },
  numbers: {
    points_after:
      'Điểm sau phụ đạo|Điểm sau khi kèm|Điểm sau khi phụ đạo|Điểm sau bồi dưỡng|Điểm sau tác động|Điểm đầu ra|Kết quả sau phụ đạo|Điểm khảo sát đầu ra|Điểm KS sau phụ đạo|Khảo sát đầu ra|Kết quả sau khi kèm',
    points_before:
      'Điểm trước phụ đạo|Điểm đầu vào|Điểm trước khi kèm|Điểm trước bồi dưỡng|Điểm khảo sát đầu vào|Điểm trước khi phụ đạo|Điểm ban đầu|KQ đầu vào|Kết quả đầu vào|Điểm KS đầu vào|Điểm trước tác động|Điểm lúc đầu|Kết quả trước phụ đạo|Khảo sát đầu vào',
    tutored_sessions:
      'Đã học mấy buổi|Số buổi phụ đạo|Số buổi đã phụ đạo|Số buổi kèm|Đã kèm mấy buổi|Số buổi ôn|Số buổi ôn luyện|Số buổi dạy bồi dưỡng|Số buổi dạy phụ đạo|Số buổi dạy|Đã dạy mấy buổi|Bồi dưỡng mấy buổi|Phụ đạo mấy buổi',
    campaign_times:
      'Lần vận động|Vận động lần|Số lần vận động|Vận động mấy lần|Lần vận động thứ|Lần đến nhà|Đến nhà lần|Đi mấy lần|Số lần đến nhà|Lần đi',
    days_missed_running:
      'Số ngày nghỉ liên tục|Nghỉ liên tục|Nghỉ liền|Nghỉ liên tiếp|Số buổi nghỉ liên tục|Số ngày nghỉ liên tiếp|Nghỉ mấy ngày rồi|Nghỉ bao lâu|Đã nghỉ (ngày)|Đã nghỉ mấy ngày|Nghỉ được mấy ngày|Nghỉ liên tục (ngày)',
    vocational_points:
      'Điểm nghề|Điểm nghề PT|Điểm thi nghề|Điểm nghề phổ thông|Cộng nghề|Điểm cộng nghề',
  },
  ticks: {
    early_marriage:
      'Tảo hôn|Lấy chồng|Lấy vợ|Kết hôn sớm|Có nguy cơ tảo hôn|Đã lấy chồng|Đã lấy vợ|Nguy cơ tảo hôn|Lập gia đình sớm|Bị bắt vợ',
    working_away:
      'Đi làm xa|Đi làm thuê|Đi làm ăn xa|Đi làm công ty|Đi lao động xa|Theo bố mẹ đi làm|Theo cha mẹ đi làm ăn xa|Đi làm công nhân|Đi xa|Có đi làm ăn xa không|Đi làm ăn xa quê|Làm ăn xa',
    keep_secret:
      'Giữ kín|Bảo mật|Có giữ kín không|Giữ bí mật|Bảo mật thông tin|Giữ kín thông tin|Muốn giữ kín',
    bullied:
      'Bị bắt nạt|Bắt nạt|Bạo lực học đường|Bị bạo lực|Bị bạo lực học đường|BLHĐ|Bị đánh|Bị trêu chọc|Bị bạn bắt nạt|Có bị bắt nạt',
    abused:
      'Bị xâm hại|Xâm hại|Bị xâm hại tình dục|Bị ngược đãi|Bị bạo hành|Nghi bị xâm hại|Bạo hành|Bị bạo lực gia đình|Bị xâm hại / bạo lực|Trẻ bị xâm hại|Bị bạo lực, xâm hại|Có bị xâm hại không|Trẻ bị bạo lực|Là nạn nhân xâm hại|Trẻ em bị xâm hại',
  },
  others: {
    tutored_at:
      'Thời gian phụ đạo|Kèm lúc|Lịch phụ đạo|Thời gian kèm|Lịch bồi dưỡng|Thời gian phụ đạo, bồi dưỡng|Giờ phụ đạo|Phụ đạo vào|Phụ đạo lúc|Kèm vào lúc|Kèm vào giờ nào|Kèm khi nào|Phụ đạo hôm nào|Buổi phụ đạo|Buổi bồi dưỡng|Thời gian dạy phụ đạo|Lịch dạy phụ đạo|Lịch kèm',
    knowledge_gap:
      'Kiến thức bị hổng|Hổng chỗ nào|Hổng kiến thức|Hổng kiến thức gì|Kiến thức hổng|Chỗ hổng|Lỗ hổng kiến thức|Kiến thức còn yếu|Kiến thức yếu|Yếu phần nào|Yếu chỗ nào|Phần còn yếu|Nội dung chưa đạt|Nội dung còn yếu|Kiến thức chưa nắm|Chưa nắm được|Kiến thức kỹ năng chưa đạt|Kiến thức cần bổ sung|Yếu ở',
    weak_cause:
      'Vì sao chưa hoàn thành bài|Nguyên nhân yếu|Vì sao yếu|Lý do yếu|Nguyên nhân học yếu|Lý do học yếu|Vì sao học yếu|Nguyên nhân yếu kém|Nguyên nhân học sinh yếu|Tại sao yếu|Yếu do|Do đâu mà yếu|Nguyên nhân học chậm',
    contact_result:
      'Kết quả trao đổi|PH trả lời|Phụ huynh trả lời|Kết quả liên lạc|Kết quả liên hệ|Kết quả sau trao đổi|Kết quả làm việc với PH|PH phản hồi|Phụ huynh phản hồi|Phản hồi của phụ huynh|Phản hồi của PH|Ý kiến phản hồi của PH|Trả lời của PH|Trả lời của phụ huynh|Gia đình trả lời|Phản hồi từ phụ huynh|Phản hồi từ gia đình|Phản hồi PH',
    contacted_at:
      'Thời gian liên lạc|Ngày liên lạc|Ngày liên hệ|Gọi lúc nào|Gọi ngày|Gọi hôm nào|Liên lạc lúc|Liên lạc ngày|Liên hệ ngày|Liên hệ lúc|Ngày trao đổi|Ngày gọi|Ngày giờ liên lạc|Thời gian liên hệ|Thời điểm liên lạc|Ngày gặp PH|Ngày gặp phụ huynh|Gặp PH ngày|Thời gian trao đổi',
    contact_way:
      'Hình thức liên lạc|Liên lạc qua|Cách liên lạc|Liên hệ qua|Hình thức liên hệ|Kênh liên lạc|Kênh liên hệ|Phương thức liên lạc|Liên lạc bằng|Liên lạc bằng gì|Liên lạc bằng cách nào|Liên hệ bằng|Gặp trực tiếp/điện thoại|Gọi điện/nhắn tin|Hình thức trao đổi|Trao đổi qua|Trao đổi bằng|Cách trao đổi|Kênh trao đổi',
    with_family:
      'Biện pháp phối hợp với gia đình|Biện pháp phối hợp|Cách phối hợp với gia đình|Phối hợp thế nào với PH|Việc phối hợp với gia đình|Phối hợp giữa nhà trường và gia đình|Cùng gia đình làm gì|Phối hợp với PH thế nào|Phối hợp với gia đình thế nào',
    dropout_risk:
      'Nguy cơ bỏ học|Có nguy cơ bỏ học|HS có nguy cơ bỏ học|Mức nguy cơ|Mức độ nguy cơ|Mức nguy cơ bỏ học|Nguy cơ (cao, vừa, thấp)|Mức rủi ro|Bỏ học/nguy cơ|Bỏ/nguy cơ|Nguy cơ thôi học|Mức độ nguy cơ bỏ học',
    campaigners:
      'Người vận động|Thành phần vận động|Ai đi vận động|Ai vận động|Đoàn vận động|GV vận động|Người đi vận động|Ai đi|Ai đến nhà|Người đến nhà|Cán bộ vận động|Lực lượng vận động|Thành phần đi vận động|Tổ vận động|Đi cùng ai|Giáo viên vận động|GV đi vận động|Những ai đi vận động',
    campaign_result:
      'Kết quả vận động|KQ vận động|Kết quả sau vận động|Vận động được không|Kết quả vận động học sinh|Vận động thế nào|Kết quả đi vận động|KQ sau vận động|Ra lớp chưa|Đã ra lớp chưa|Đi học lại chưa|Đã đi học lại|HS đã đi học lại|HS trở lại trường|Đã ra lớp lại|Ra lớp lại chưa',
    family_promise:
      'Cam kết của gia đình|GĐ hứa|Gia đình cam kết|Gia đình hứa|PH cam kết|Phụ huynh cam kết|Phụ huynh hứa|Cam kết của phụ huynh|PH hứa|Cam kết gia đình|Lời hứa của gia đình|Hẹn ra lớp|Hẹn đi học lại|Hứa đi học',
    whereabouts:
      'Hiện đang ở đâu|Đang ở đâu|Giờ ở đâu|Hiện đang làm gì, ở đâu|Đang ở với ai, ở đâu',
    school_case_no:
      'Mã ca|Ca số|Mã ca tư vấn|Số ca tư vấn|Mã số ca|Ca tư vấn số|Mã hồ sơ tư vấn|Ký hiệu ca',
    referred_by:
      'Nguồn giới thiệu|Ai giới thiệu|Ai chuyển đến|Nguồn chuyển đến|Người chuyển ca|Ai đưa đến|Tự đến/được giới thiệu|Đến tư vấn do|Hình thức đến|Nguồn phát hiện|Tự đến hay được giới thiệu|Kênh tiếp nhận ca|Chuyển từ|Ca chuyển từ|Chuyển ca từ|Người giới thiệu HS đến|Ai giới thiệu đến|Người giới thiệu đến|Do ai giới thiệu|Người giới thiệu vào',
    referred_to:
      'Chuyển gửi|Nơi chuyển gửi|Chuyển gửi đến|Chuyển tuyến (tâm lý)|Chuyển đến chuyên gia|Cơ sở chuyển gửi|Giới thiệu đến|Chuyển ca cho|Chuyển ca',
    bully:
      'Người gây ra|Ai bắt nạt|Đối tượng gây ra|Người bắt nạt|HS bắt nạt|Người gây bạo lực|Ai đánh|Người gây bạo lực học đường|Bị ai bắt nạt',
    conflict: 'Xích mích|Mâu thuẫn với ai|Xung đột|Mâu thuẫn với|Quan hệ với bạn bè|Đánh nhau',
    psychology_state:
      'Tình trạng tâm lý|Tâm lý|Biểu hiện tâm lý|Tâm trạng|Dấu hiệu tâm lý|Trạng thái tâm lý|Tâm lý của học sinh|Cảm xúc|Tâm lí',
    wanted_job:
      'Nguyện vọng nghề|Nghề muốn làm|Thích nghề gì|Nghề em thích|Nghề yêu thích|Nghề mong muốn|Nguyện vọng nghề nghiệp|Nghề dự định|Nghề định chọn|Ước mơ nghề nghiệp|Muốn làm nghề gì|Nghề quan tâm|Sau này làm gì|Nhu cầu việc làm|Việc làm mong muốn|Công việc mong muốn|Nhu cầu tìm việc|Muốn làm việc gì|Muốn làm gì|Nguyện vọng việc làm|Vị trí mong muốn|Công việc cần tìm|Cần tìm việc gì|Việc cần tìm|Nhu cầu giới thiệu việc làm|Thích nghề|Nghề thích|Mơ ước làm nghề|Nghề chọn|Nghề muốn theo|Muốn tìm việc gì|Muốn xin việc gì|Muốn tìm việc làm gì',
    wanted_university:
      'Trường đại học đăng ký|Trường ĐH|Trường ĐH, CĐ đăng ký|Trường muốn vào|Trường ĐH đăng ký|Trường ĐH muốn vào|Trường đại học, cao đẳng|Muốn vào trường nào|Trường ĐKXT|Trường đăng ký xét tuyển ĐH|Trường dự định|Định thi trường|Định học trường|Định vào trường|Trường định thi|Trường muốn thi|Định thi trường nào|Trường dự định thi|Trường dự định học',
    wanted_major:
      'Ngành đăng ký|Ngành muốn học|Ngành đăng ký xét tuyển|Ngành dự định|Ngành ĐKXT|Ngành xét tuyển|Ngành chọn|Chọn ngành|Ngành muốn vào|Tên ngành đăng ký|Ngành|Ngành ĐK|Ngành ĐH|Ngành nghề muốn học',
    exam_block:
      'Khối thi|Khối xét tuyển|Thi khối|Khối thi đại học|Khối đăng ký|Khối ĐH|Khối đăng ký thi|Khối dự thi|Khối (A, B, C, D)',
    interest_test:
      'Kết quả trắc nghiệm nghề|Kết quả trắc nghiệm|Nhóm sở thích|Mã Holland|Nhóm Holland|Kết quả Holland|Trắc nghiệm nghề nghiệp|Nhóm tính cách|MBTI|Trắc nghiệm hướng nghiệp|Kết quả trắc nghiệm hướng nghiệp|Trắc nghiệm ra|Trắc nghiệm Holland|Trắc nghiệm thuộc nhóm',
    school_trade:
      'Nghề phổ thông|Nghề PT|Học nghề phổ thông|Môn nghề|Nghề học|Học nghề PT|Tên nghề|Nghề đang học|Tên nghề phổ thông|Nghề đào tạo',
    trade_class:
      'Xếp loại nghề|XL nghề|Xếp loại nghề phổ thông|Nghề loại|Loại chứng chỉ nghề|XL nghề PT|Xếp loại chứng chỉ nghề|Kết quả thi nghề',
    after_school_place:
      'Vào lớp 10 công lập|Đỗ vào trường|Trúng tuyển vào trường|Vào học trường|Đỗ trường|Trường trúng tuyển|Đã đỗ vào|Đang học tại (sau TN)|Trường đỗ|Đỗ vào đâu|Trúng tuyển trường|Vào 10|Đỗ lớp 10|THPT công lập|Đỗ vào 10|Vào lớp 10|Đỗ vào lớp 10 trường|Học tiếp ở trường|Học tiếp tại',
    family_job_wish:
      'Định hướng của gia đình|Gia đình muốn học nghề|Nguyện vọng nghề của gia đình|Gia đình định hướng|Gia đình muốn con làm',
    exam_goal:
      'Mục đích dự thi|Thi để làm gì|TN/ĐH|Dự thi để|Thi tốt nghiệp/xét đại học|Mục đích thi|Dự thi để xét',
  },
};
