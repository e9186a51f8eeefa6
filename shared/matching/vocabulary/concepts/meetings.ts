import type { Domain } from './domain';

/** What calendars and minutes of meetings ask beside the matter: papers, rooms on line, deputies, counted votes. */
export const MEETINGS: Domain = {
  others: {
    last_month_work:
      'Đánh giá công tác tháng qua|Tháng trước làm được|Đánh giá hoạt động tháng trước|Kết quả tháng qua|Công tác tháng qua|Đánh giá tháng trước|Kết quả công tác tháng trước|Việc đã làm tháng trước|Nhận xét công tác tháng qua|Đánh giá tuần qua|Kết quả tuần qua',
    meeting_turn:
      'Lần họp|Họp lần thứ|Lần thứ họp|Họp lần|Phiên họp thứ|Buổi họp thứ|Họp lần mấy|Phiên thứ|Lần họp thứ',
    draft_clause:
      'Điều khoản góp ý|Góp ý vào điều|Điều, khoản, điểm|Góp ý điều khoản nào|Mục góp ý|Phần góp ý|Trang, dòng góp ý|Vị trí góp ý',
    draft_title:
      'Dự thảo văn bản|Tên dự thảo|Tên dự thảo văn bản|Văn bản dự thảo|Văn bản lấy ý kiến|Dự thảo lấy ý kiến|Tên văn bản góp ý|Văn bản góp ý|Tên văn bản lấy ý kiến|Dự thảo xin ý kiến|Văn bản xin ý kiến',
    opinion_way:
      'Hình thức góp ý|Góp ý bằng văn bản/miệng|Cách góp ý|Góp ý qua|Hình thức lấy ý kiến|Lấy ý kiến bằng|Hình thức tham gia ý kiến|Kênh góp ý|Góp ý bằng|Lấy ý kiến qua',
    not_taken_reason:
      'Lý do không tiếp thu|Lý do giữ nguyên|Vì sao không tiếp thu|Giải trình không tiếp thu|Lý do không chỉnh sửa|Lý do bảo lưu ý kiến',
    taken_up:
      'Kết quả tiếp thu|Tiếp thu, chỉnh sửa|Tiếp thu|Tiếp thu ý kiến|Nội dung tiếp thu|Tiếp thu/không tiếp thu|Đã tiếp thu|Ý kiến tiếp thu|Tiếp thu hay không|Có tiếp thu không|Tiếp thu, giải trình|Kết quả tiếp thu, giải trình|Tiếp thu, bổ sung',
    explanation:
      'Nội dung giải trình|Giải trình ý kiến|Giải trình của đơn vị|Ý kiến giải trình|Trả lời giải trình|Giải trình, tiếp thu|Nội dung giải thích|Lý giải|Giải trình của cơ quan soạn thảo',
    opinion_giver:
      'Người góp ý|Người cho ý kiến|Người có ý kiến|Người phát biểu|Người nêu ý kiến|Người tham gia ý kiến|Ai góp ý|Ai phát biểu|Họ tên người góp ý|Người đóng góp ý kiến|Ý kiến của ai|Đơn vị góp ý|Người tham gia góp ý|Họ tên người phát biểu',
    opinion:
      'Ý kiến|Nội dung ý kiến|Nội dung tham gia ý kiến|Ý kiến tham gia góp ý|Nội dung đóng góp ý kiến|Góp ý cụ thể|Ý kiến cụ thể|Nội dung cho ý kiến|Nội dung tham gia góp ý|Ý kiến đã nêu|Nội dung nêu ý kiến|Ý kiến bằng văn bản',
    to_apply:
      'Hướng vận dụng|Áp dụng|Hướng áp dụng|Vận dụng vào|Áp dụng vào|Khả năng vận dụng|Hướng vận dụng vào giảng dạy|Áp dụng vào đâu|Áp dụng trong giảng dạy',
    given_to:
      'Phân công thực hiện|Phân công cho ai|Phân công ai làm|Phân công người thực hiện|Phân công cụ thể|Giao việc cho ai',
    time_and_place:
      'Thời gian, địa điểm|Thời gian và địa điểm|Thời gian, địa điểm họp|TG, địa điểm',
    meeting_papers:
      'Tài liệu họp|Tài liệu cuộc họp|Tài liệu phục vụ họp|Tài liệu hội nghị|Tài liệu kèm theo cuộc họp|Tài liệu chuẩn bị',
    prepared_by:
      'Đơn vị chuẩn bị|Đơn vị chuẩn bị nội dung|Người chuẩn bị|Chuẩn bị|Công tác chuẩn bị|Bộ phận chuẩn bị|Chuẩn bị nội dung|Người chuẩn bị tài liệu|Ai chuẩn bị|Phân công chuẩn bị|Cơ quan chuẩn bị|Đơn vị chuẩn bị tài liệu|Chuẩn bị tài liệu|Ai chuẩn bị tài liệu|Chuẩn bị TL|Cơ quan chuẩn bị nội dung|Phòng chuẩn bị|Phụ trách chuẩn bị',
    leaders_present:
      'Lãnh đạo dự|Lãnh đạo tham dự|Lãnh đạo dự họp|LĐ dự|Lãnh đạo tham gia|BGH dự|Lãnh đạo đơn vị dự|Lãnh đạo UBND dự|Lãnh đạo đi dự|Phân công dự họp|Người được cử dự|Cử ai dự|Ai đi họp',
    dress_code: 'Trang phục họp|Yêu cầu trang phục|Mặc gì',
    room_id:
      'Mã phòng họp|ID phòng|ID phòng họp|Mã cuộc họp|ID cuộc họp|Meeting ID|Mã phòng họp trực tuyến|ID lớp học|ID vào lớp|Mã phòng học trực tuyến',
    room_password:
      'Mật khẩu họp|Mật khẩu phòng|Pass phòng họp|Mật khẩu phòng họp|Mật mã phòng họp|Mật khẩu vào phòng',
    linked_points:
      'Điểm cầu|Tên điểm cầu|Điểm cầu dự họp|Điểm cầu tham dự|Dự tại điểm cầu|Điểm cầu số',
    attended:
      'Xác nhận tham dự|Tham dự (có/không)|Có dự|Đã tham dự|Có dự họp|Đăng ký tham dự|Tham dự không',
    deputy_attending:
      'Người dự thay|Cử người dự thay|Dự thay|Người đi thay|Cử ai dự thay|Người họp thay|Người được ủy quyền dự',
    tellers_head:
      'Tổ trưởng kiểm phiếu|Trưởng ban kiểm phiếu|Tổ kiểm phiếu|Ban kiểm phiếu|Người kiểm phiếu',
    asked_opinion:
      'Nội dung xin ý kiến|Vấn đề xin ý kiến|Nội dung lấy ý kiến|Nội dung cần xin ý kiến|Vấn đề cần xin ý kiến|Nội dung xin ý kiến góp ý',
    other_opinion: 'Có ý kiến khác|Ý kiến khác (nếu có)|Ý kiến bổ sung|Các ý kiến khác',
    tasks_given:
      'Giao nhiệm vụ|Phân công nhiệm vụ sau họp|Giao việc|Phân công sau cuộc họp|Nhiệm vụ giao sau họp',
  },
  numbers: {
    votes_blank: 'Phiếu trắng|Số phiếu trắng|Phiếu không ý kiến|Số phiếu không có ý kiến',
    votes_invalid:
      'Phiếu không hợp lệ|Số phiếu không hợp lệ|Phiếu KHL|Số phiếu KHL|Phiếu hỏng|Số phiếu hỏng',
    votes_valid: 'Phiếu hợp lệ|Phiếu bầu hợp lệ|SP hợp lệ|Số phiếu hợp lệ|Tổng số phiếu hợp lệ',
    party_official_count:
      'Số đảng viên chính thức|ĐV chính thức (số)|Đảng viên chính thức (số)|Tổng số đảng viên chính thức|Số ĐV chính thức|SL đảng viên chính thức',
    party_probation_count:
      'Số đảng viên dự bị|ĐV dự bị (số)|Tổng số đảng viên dự bị|Số ĐV dự bị|SL đảng viên dự bị',
    party_absent_count: 'Số đảng viên vắng|ĐV vắng|Số ĐV vắng mặt|Số đảng viên vắng mặt',
    party_present_count:
      'Số đảng viên có mặt|Số đảng viên dự họp|ĐV có mặt|Số ĐV dự họp|Số đảng viên dự',
    points_count: 'Số điểm cầu|Tổng số điểm cầu|Số lượng điểm cầu',
    votes_returned:
      'Số phiếu thu về|Phiếu thu về|Số phiếu thu vào|Phiếu thu vào|Số phiếu thu lại|Phiếu thu được|SP thu về|Thu về mấy phiếu|Số phiếu nhận lại',
  },
  dates: {
    opinion_by:
      'Hạn góp ý|Thời hạn tham gia ý kiến|Góp ý trước ngày|Hạn cho ý kiến|Hạn gửi ý kiến|Hạn tham gia ý kiến|Thời hạn góp ý|Gửi góp ý trước ngày|Hạn góp ý dự thảo|Tham gia ý kiến trước ngày|Hạn lấy ý kiến',
  },
};
