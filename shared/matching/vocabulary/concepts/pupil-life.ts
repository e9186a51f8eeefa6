import type { Domain } from './domain';

/** Excursions, things and accounts given to pupils, their awards, the union and the pioneers. */
export const PUPIL_LIFE: Domain = {
  dates: {
    joined_youth_class:
      'Ngày học cảm tình Đoàn|Học cảm tình Đoàn ngày|Ngày học lớp cảm tình|Ngày cấp giấy chứng nhận cảm tình Đoàn',
    awarded_on:
      'Ngày trao|Ngày trao thưởng|Ngày phát thưởng|Trao ngày|Phát thưởng ngày|Ngày nhận thưởng|Ngày trao quà|Ngày phát quà|Nhận thưởng ngày|Ngày tặng|Tặng ngày|Ngày tặng quà|Ngày thăm tặng quà|Tặng quà ngày|Trao quà ngày|Ngày thăm hỏi',
    laid_out_on:
      'Ngày giao máy|Ngày giao thiết bị cho học sinh|Ngày cấp máy|Ngày phát máy|Ngày nhận máy|Ngày cho mượn máy|Ngày mượn máy',
  },
  numbers: {
    pupils_joined:
      'Số học sinh tham gia|Số HS tham gia|Số em đi|Số em tham gia|Số lượng học sinh tham gia|Số HS đi|Số học sinh đi|Số cháu tham gia|Số trẻ tham gia|Bao nhiêu em tham gia|Bao nhiêu em đi|Mấy em đi|Mấy em tham gia|HS tham gia (số)|Số lượng học sinh dự|Số HS dự|Số em dự',
    members_count:
      'Số lượng thành viên|Số thành viên tham gia|Số HS là thành viên|Sĩ số CLB|Số HS trong CLB|Số HS CLB|Số em trong CLB|Số học sinh CLB',
    trip_cost:
      'Chi phí một học sinh|Số tiền/HS (tham quan)|Chi phí chuyến đi|Phí chuyến đi|Tiền đi tham quan|Chi phí tham quan|Phí tham gia chuyến đi|Tiền đi dã ngoại|Chi phí trải nghiệm/HS',
    little_pioneers: 'Số nhi đồng|Nhi đồng|Tổng số nhi đồng|SL nhi đồng|TS nhi đồng|Số em nhi đồng',
    star_groups:
      'Số sao nhi đồng|Số lượng sao nhi đồng|Tổng số sao nhi đồng|SL sao nhi đồng|Số sao NĐ',
    pioneer_groups: 'Số chi đội|Tổng số chi đội|SL chi đội|TS chi đội',
    bus_seat: 'Chỗ ngồi trên xe|Ghế trên xe|Số ghế trên xe|Vị trí ngồi trên xe|Ngồi ghế số',
    gift_notebooks: 'Số vở|Vở (quyển)|Số quyển vở|Vở thưởng|Số vở thưởng|Thưởng vở|Quyển vở',
  },
  ticks: {
    agrees_trip:
      'Đồng ý cho đi|PH đồng ý cho đi|Phụ huynh đồng ý cho đi|Cho đi không|Đăng ký đi|Đồng ý cho con tham gia|Cho con đi|Đồng ý cho con đi|Có đi không|Đăng ký tham quan|Tham gia chuyến đi|Đồng ý cho tham gia|Cho con tham gia',
    car_sick: 'Say xe|Có say xe|Bị say xe|Hay say xe|Say tàu xe|Có say xe không|Có bị say xe',
    logged_in:
      'Đã đăng nhập|Đăng nhập lần đầu|Đã vào được|Đã đăng nhập chưa|Đã đăng nhập lần đầu|Đăng nhập được|Vào được chưa|Đăng nhập chưa|Đã vào|Đăng nhập thành công',
    youth_class_done:
      'Lớp cảm tình Đoàn|Cảm tình Đoàn|Học cảm tình Đoàn|Đã học cảm tình Đoàn|Học lớp cảm tình Đoàn|Đã học lớp cảm tình|Đã học cảm tình|Học đoàn viên ưu tú|CTĐ|Lớp CTĐ|Học CTĐ',
  },
  others: {
    online_class_code:
      'Mã lớp học trực tuyến|Mã Classroom|Code lớp|Mã Teams|Mã lớp Google Classroom|ID phòng học|ID Zoom|Mã Zoom|Mã lớp online|Mã tham gia lớp|ID phòng Zoom|Mã lớp trên LMS',
    otp_phone:
      'Số điện thoại nhận OTP|SĐT OTP|SĐT nhận OTP|Số nhận OTP|Số điện thoại nhận mã|SĐT nhận mã|Số điện thoại đăng ký tài khoản|SĐT đăng ký tài khoản|Số điện thoại đăng ký|SĐT đăng ký|ĐT đăng ký|Số ĐT đăng ký',
    message_phone:
      'Số điện thoại nhận tin|SĐT nhận tin|Số nhận tin|Số điện thoại nhận tin nhắn|SĐT nhận tin nhắn|Số nhận tin nhắn|ĐT nhận tin|Điện thoại nhận tin|SĐT đăng ký SLLĐT|Số đăng ký SLL|SĐT nhận SLL|SĐT đăng ký sổ liên lạc|SĐT nhắn tin|Số nhắn tin|Số ĐT nhắn tin|ĐT nhắn tin|Số để nhắn tin|Nhắn tin vào số|SĐT nhận SMS|Số nhận SMS',
    microsoft_account:
      'Tài khoản Microsoft|Tài khoản Office 365|Tài khoản Teams|TK Microsoft|TK Teams|Office 365|TK Office 365|Email Microsoft|Tài khoản MS Teams',
    google_account:
      'Tài khoản Google|Tài khoản Google Workspace|TK Google|Email Google|Tài khoản Classroom|Google Workspace|Tài khoản Gsuite',
    award_giver:
      'Người trao|Ai trao|Người trao thưởng|Đại biểu trao|Người phát thưởng|Lãnh đạo trao|Ai phát thưởng|Đơn vị trao|Người trao quà|Người trao giải|Ai trao giải',
    award_way:
      'Hình thức trao|Trao ở đâu|Phát ở đâu|Nơi trao|Phát ở|Trao tại|Nơi phát thưởng|Trao thưởng tại|Cách trao',
    prize_list: 'Đối tượng khen|Loại khen|Khen cấp nào',
    trip_bus_head:
      'Người phụ trách xe|GV phụ trách xe|Trưởng xe|Quản xe|Giáo viên phụ trách xe|Phụ trách xe|Trưởng xe số|GV quản lý xe',
    trip_roommate:
      'Bạn cùng phòng|Cùng phòng|Ở cùng phòng với|Ghép phòng|Ghép phòng với|Muốn ở cùng phòng với|Ngủ cùng phòng',
    meeting_point:
      'Địa điểm tập trung|Nơi tập trung|Tập trung tại|Điểm tập trung|Tập trung ở|Chỗ tập trung|Địa điểm tập kết',
    meeting_time:
      'Giờ tập trung|Thời gian tập trung|Tập trung lúc|Có mặt lúc|Thời gian có mặt|Tập trung lúc mấy giờ',
    youth_introducer:
      'Người giới thiệu vào Đoàn|Đoàn viên giới thiệu|Người giới thiệu kết nạp Đoàn|Giới thiệu vào Đoàn|Đoàn viên phân công giúp đỡ',
    pioneer_work:
      'Công việc Đội|Phân công trong Đội|Phụ trách mảng (Đội)|Công trình măng non|Tên công trình măng non|Công trình măng non đăng ký|CTMN|Công trình MN|CT măng non|Công trình Đội',
    device_serial: 'Số serial máy|Serial máy|Số seri máy|IMEI|Số IMEI|Seri máy',
    device_lent:
      'Máy cho mượn|Máy mượn|Thiết bị cho mượn|Mượn máy gì|Tên thiết bị mượn|Đồ mượn|Máy được cấp|Máy được mượn|Mượn thiết bị gì|Mượn cái gì|Đồ dùng mượn|Đồ dùng cho mượn|ĐDDH mượn|Mượn đồ dùng gì|Tên ĐDDH mượn|Mượn gì|TBDH mượn',
    state_when_lent:
      'Lúc giao|Tình trạng máy khi giao|Khi giao|Tình trạng thiết bị khi mượn|Tình trạng trước khi mượn|Máy lúc mượn|Lúc mượn|Khi mượn|Máy lúc giao|Máy khi mượn|Máy khi giao|Tình trạng máy lúc mượn',
  },
};
