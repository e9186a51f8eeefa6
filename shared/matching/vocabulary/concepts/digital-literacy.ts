import type { Domain } from './domain';

/** Popular digital literacy: what somebody can do, who was helped by whom, shares reached. */
export const DIGITAL_LITERACY: Domain = {
  ticks: {
    knows_smartphone:
      'Biết sử dụng smartphone|Biết dùng điện thoại thông minh|Biết sử dụng điện thoại thông minh|Biết dùng smartphone|Sử dụng được smartphone',
    knows_qr: 'Biết quét mã QR|Quét mã QR|Biết dùng mã QR|Biết quét QR|Thanh toán bằng mã QR',
    knows_ai:
      'Biết dùng AI|Sử dụng AI|Biết sử dụng AI|Dùng ChatGPT|Biết ứng dụng AI|Sử dụng trí tuệ nhân tạo|Biết dùng ChatGPT|Có dùng AI không|Ứng dụng AI trong công việc|Dùng AI|Sử dụng AI trong công việc|Ứng dụng AI|Có ứng dụng AI không|Dùng trí tuệ nhân tạo|Đã dùng AI|Có dùng ChatGPT không',
    uses_vssid: 'VssID|Có VssID|Cài VssID|Đã cài VssID|Tài khoản VssID|Cài đặt VssID',
    has_e_health_book:
      'Sổ sức khỏe điện tử|Có sổ sức khỏe điện tử|Tạo sổ sức khỏe điện tử|Đã có sổ SKĐT|Hồ sơ sức khỏe điện tử',
    buys_online:
      'Mua bán online|Mua hàng trực tuyến|Biết mua bán trực tuyến|Mua sắm trực tuyến|Bán hàng online|Biết mua hàng online|Mua bán trên sàn TMĐT',
    knows_safety:
      'An toàn thông tin|Nhận biết lừa đảo|Biết phòng tránh lừa đảo|An toàn trên mạng|Biết nhận diện lừa đảo|Phòng chống lừa đảo|An toàn, an ninh mạng',
    digital_family:
      'Gia đình số|Là gia đình số|Hộ gia đình số|Đạt gia đình số|Công nhận gia đình số',
    uses_email: 'Biết dùng email|Có email cá nhân|Biết sử dụng email|Sử dụng email|Biết gửi email',
    uses_zalo: 'Có Zalo|Dùng Zalo|Biết dùng Zalo|Tham gia nhóm Zalo|Có tài khoản Zalo|Sử dụng Zalo',
    universalised:
      'Được phổ cập kỹ năng số|Đã phổ cập|Đạt phổ cập kỹ năng số|Đã được phổ cập|Hoàn thành phổ cập KNS số|Đạt chuẩn phổ cập số',
  },
  numbers: {
    universal_share:
      'Tỷ lệ phổ cập|Tỷ lệ phổ cập kỹ năng số|% phổ cập|Tỷ lệ người dân biết kỹ năng số|Tỷ lệ được phổ cập|Tỷ lệ đạt phổ cập số',
    universal_target:
      'Chỉ tiêu phổ cập|Chỉ tiêu phổ cập kỹ năng số|Mục tiêu phổ cập|Số người cần phổ cập|Số người phải phổ cập|Chỉ tiêu BDHVS',
    video_length:
      'Thời lượng video|Độ dài video|Số phút video|Thời lượng bài học (phút)|Thời lượng clip',
  },
  others: {
    online_course:
      'Khóa học trực tuyến đã hoàn thành|Học online khóa nào|Khóa học online|Khóa học trực tuyến|Khóa online|Học trực tuyến khóa gì|Khóa học MOOC|Khóa học trên nền tảng|Khóa bồi dưỡng trực tuyến|Học online khóa gì|Khóa học trực tuyến đã học',
    own_device:
      'Thiết bị cá nhân sử dụng|Dùng điện thoại hay laptop|Thiết bị cá nhân|Thiết bị đang dùng|Thiết bị của cá nhân|Loại thiết bị cá nhân',
    computer_skill:
      'Kỹ năng sử dụng máy tính|Biết dùng máy tính không|Biết máy tính không|Sử dụng máy tính|Biết vi tính|Mức độ biết máy tính|Kỹ năng máy tính|Khả năng sử dụng máy tính|Dùng máy tính thành thạo không|Trình độ sử dụng máy tính|Biết dùng máy vi tính',
    helped_person:
      'Người được hướng dẫn|Hướng dẫn cho|Hướng dẫn cho ai|Người được giúp|Người dân được hướng dẫn|Người được hỗ trợ|Hướng dẫn ai',
    help_session: 'Buổi hướng dẫn|Đợt hướng dẫn|Buổi học BDHVS|Buổi học số|Phiên hướng dẫn',
    help_content:
      'Nội dung hướng dẫn|Hướng dẫn nội dung|ND hướng dẫn|Nội dung được hướng dẫn|Hướng dẫn gì|Đã hướng dẫn gì|Nội dung hỗ trợ người dân',
    digital_ambassador:
      'Đại sứ số|Đại sứ BDHVS|Đại sứ chuyển đổi số|Tình nguyện viên số|Hướng dẫn viên số|Sứ giả số',
    digital_market: 'Chợ số|Mô hình chợ số|Tên chợ số',
    final_test:
      'Kết quả kiểm tra cuối khóa|Kết quả bài kiểm tra cuối khóa|Kiểm tra cuối khóa|Bài kiểm tra cuối khóa',
    assigned_exercise:
      'Tên nhiệm vụ/bài tập|Tên bài tập|Bài tập thực hành|Nhiệm vụ thực hành|Bài tập phải nộp|Tên bài tập giao|Bài được giao|Bài giao|Tên bài giao',
  },
};
