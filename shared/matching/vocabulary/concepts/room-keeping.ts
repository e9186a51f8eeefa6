import type { Domain } from './domain';

/** Rooms and what is counted in them, keys, meters. */
export const ROOM_KEEPING: Domain = {
  numbers: {
    tables: 'Bàn HS|Bàn học sinh|Số bàn học sinh|Bàn 2 chỗ|SL bàn|Số lượng bàn|Bàn (cái)',
    chairs: 'Ghế HS|Ghế học sinh|Số ghế học sinh|SL ghế|Số lượng ghế|Ghế (cái)',
    tables_four: 'Bàn 4 chỗ|Bàn ghế 4 chỗ|Bộ bàn ghế 4 chỗ|Bàn bốn chỗ',
    teacher_tables: 'Bàn GV|Bàn giáo viên|Số bàn giáo viên',
    wall_fans: 'Quạt treo tường|Quạt tường|Số quạt treo tường|Quạt treo',
    tube_lamps: 'Đèn tuýp|Số đèn tuýp|Bóng tuýp|Đèn LED|Số bóng đèn LED|Bóng LED',
    curtains: 'Rèm|Số rèm|Rèm che|Màn cửa',
    windows: 'Cửa sổ|Số cửa sổ|Cửa kính|Số cửa kính|Cửa ra vào|Số cửa',
    sockets: 'Ổ cắm|Số ổ cắm|Ổ cắm điện|Số ổ cắm điện|Ổ điện',
    switches: 'Công tắc|Số công tắc|Công tắc điện',
    microphones: 'Micro|Số micro|Micrô|Mic|Micro không dây|Số mic',
    projector_screens: 'Màn chiếu|Số màn chiếu|Phông chiếu|Màn chiếu (cái)',
    water_purifiers:
      'Máy lọc nước|Số máy lọc nước|Cây nước|Cây nước nóng lạnh|Máy lọc nước (cái)|Bình lọc nước',
    water_heaters: 'Bình nước nóng|Số bình nước nóng|Bình nóng lạnh|Máy nước nóng',
    meter_before:
      'Chỉ số cũ|Chỉ số đầu|Chỉ số điện đầu|Chỉ số kỳ trước|Số cũ|Chỉ số tháng trước|Chỉ số đầu kỳ|Số điện cũ|Số nước cũ|CS cũ|Số công tơ cũ|Chỉ số đồng hồ cũ',
    meter_after:
      'Chỉ số mới|Chỉ số cuối|Chỉ số điện cuối|Chỉ số kỳ này|Số mới|Chỉ số tháng này|Chỉ số cuối kỳ|Số điện mới|Số nước mới|CS mới|Số công tơ mới|Chỉ số điện|Chỉ số nước|Chỉ số đồng hồ mới',
    meter_used:
      'Số điện tiêu thụ|Điện năng tiêu thụ|Số kWh|Số điện sử dụng|Sản lượng điện|Điện tiêu thụ|Tiêu thụ|Số tiêu thụ|kWh|Lượng tiêu thụ|Số kWh dùng|Số điện dùng|Tiêu thụ điện|Số nước dùng|Số kW điện|Dùng hết bao nhiêu số|Số điện|Số kWh tiêu thụ',
    keys_count: 'Số chìa|Số chìa khóa|Số lượng chìa|Số lượng chìa khóa|SL chìa|Bộ chìa khóa (số)',
  },
  others: {
    chore:
      'Nội dung lao động|Công việc lao động|Lao động làm gì|Việc lao động|Nội dung buổi lao động|Công việc được giao (lao động)|Nội dung LĐ|Lao động gì',
    key_keeper:
      'Người giữ chìa khóa|Người giữ chìa|Chìa khóa|Ai giữ chìa khóa|Giữ chìa khóa|Người cầm chìa|Chìa khóa do ai giữ',
    key_taken_by:
      'Người nhận chìa|Người nhận chìa khóa|Người mượn chìa khóa|Người lấy chìa|Người lấy chìa khóa',
    key_taken_at: 'Giờ nhận chìa|Giờ lấy chìa khóa|Nhận chìa lúc|Giờ mượn chìa|Thời gian nhận chìa',
    key_back_at: 'Giờ trả chìa|Trả chìa lúc|Giờ trả chìa khóa|Thời gian trả chìa',
    meter_no:
      'Mã công tơ|Mã đồng hồ|Số công tơ|Công tơ số|Số đồng hồ|Mã số công tơ|Số công tơ điện|Đồng hồ số|Đồng hồ nước số|Mã khách hàng nước|Seri đồng hồ|Số seri đồng hồ|Số đồng hồ nước|Số hiệu đồng hồ|Serial đồng hồ',
    meter_period: 'Kỳ ghi chỉ số|Kỳ tiêu thụ|Kỳ hóa đơn|Tháng ghi chỉ số|Kỳ cước|Kỳ ghi',
    room_returned:
      'Đã trả phòng|Tình trạng trả phòng|Trả phòng|Đã trả phòng chưa|Bàn giao lại phòng',
    room_locked:
      'Khóa phòng|Đã khóa phòng|Khóa cửa|Đã khóa cửa|Đóng cửa|Kiểm tra khóa cửa|Khóa cửa phòng|Khóa cửa chưa|Khóa cổng|Tình trạng khóa cửa',
  },
};
