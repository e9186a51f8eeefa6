import type { Domain } from './domain';

/** Repairs and upkeep: parts put in, outcome, the next time. */
export const REPAIRS: Domain = {
  others: {
    replacement:
      'Đề xuất thay thế|Cần thay|Cần thay thế|Cần thay mới|Đề nghị thay thế|Đề nghị thay mới|Có cần thay không|Nên thay|Thay mới',
    repair_plan:
      'Phương án sửa chữa|Biện pháp sửa|Biện pháp sửa chữa|Cách thức sửa chữa|Hướng sửa chữa|Đề xuất sửa chữa|PA sửa chữa|Phương án xử lý hỏng hóc|Đề xuất phương án sửa chữa|Tự sửa hay thuê',
    replaced_parts:
      'Linh kiện thay thế|Vật tư thay thế|Thay thế|Phụ tùng thay thế|Linh kiện đã thay|Vật tư sử dụng|Thay gì|Đã thay gì|Thiết bị thay thế|Thay linh kiện|Thay thế linh kiện|Phụ tùng thay|Linh kiện thay|Thay linh kiện gì|Thay cái gì|Bộ phận thay thế|Thay phụ tùng|Vật tư, linh kiện thay thế|Vật tư thay|Vật tư sử dụng thay thế|Vật tư sửa chữa|Vật tư dùng|Dùng vật tư gì|Vật tư, phụ tùng',
    repair_result:
      'Kết quả sửa|Kết quả sửa chữa|Sửa được/không|KQ sửa chữa|Tình trạng sau sửa chữa|Tình trạng sau khi sửa|Sau khi sửa|Sửa được chưa|Sửa xong chưa|Kết quả bảo trì|Kết quả bảo dưỡng|Đã sửa/chưa sửa|Đã sửa chưa|Tình trạng sau bảo dưỡng|Sau khi bảo dưỡng|Hiện trạng sau sửa chữa|Hiện trạng sau khi sửa chữa|Tình trạng sau bảo trì|Sau sửa chữa|Sau sửa|Sửa xong thế nào|Sau khi sửa xong|Sửa xong chạy tốt không|Kết quả sau sửa',
    condition_before_repair:
      'Tình trạng trước khi sửa|Tình trạng trước sửa chữa|Trước khi sửa|Hiện trạng trước khi sửa|Tình trạng ban đầu của thiết bị|Hiện trạng trước sửa chữa|Tình trạng trước bảo dưỡng|Trước khi bảo dưỡng|Hiện trạng trước khi sửa chữa|Tình trạng trước bảo trì',
    broken_level:
      'Mức độ hỏng|Mức độ hư hỏng|Mức hỏng|Hỏng nặng/nhẹ|Mức độ hỏng hóc|Hỏng nhiều hay ít',
    repair_mode:
      'Sửa trong/ngoài|Thuê ngoài|Tự sửa|Hình thức sửa chữa|Tự sửa/thuê ngoài|Thuê ngoài/tự sửa|Sửa tại chỗ/mang đi',
    maintenance_cycle:
      'Chu kỳ bảo dưỡng|Kỳ bảo dưỡng|Chu kỳ bảo trì|Định kỳ bảo dưỡng|Tần suất bảo dưỡng|Bảo dưỡng định kỳ|Chu kỳ kiểm tra|Tần suất kiểm tra|Bao lâu bảo dưỡng|Mấy tháng bảo dưỡng|Bao lâu bảo dưỡng một lần|Mấy tháng bảo dưỡng một lần|Chu kỳ kiểm tra, bảo dưỡng|Thời gian bảo dưỡng định kỳ',
    accepted_by:
      'Người nghiệm thu|Nghiệm thu bởi|Bộ phận nghiệm thu|Người ký nghiệm thu|Thành phần nghiệm thu|Tổ nghiệm thu|Hội đồng nghiệm thu|Đại diện nghiệm thu|Ai nghiệm thu|Ban nghiệm thu|Cán bộ nghiệm thu|Người nhận nghiệm thu',
    user_opinion:
      'Xác nhận của bộ phận sử dụng|Ý kiến bộ phận sử dụng|Ý kiến người sử dụng|Xác nhận người sử dụng|Xác nhận của người sử dụng|Đánh giá của người sử dụng|Bộ phận SD xác nhận|Người sử dụng xác nhận|Đơn vị sử dụng xác nhận|Người dùng xác nhận|Xác nhận của đơn vị sử dụng|Bộ phận sử dụng ký xác nhận',
    broken_while_used:
      'Hỏng hóc khi sử dụng|Hỏng khi sử dụng|Tình trạng hỏng khi dùng|Hư hỏng trong khi sử dụng|Tình trạng khi sử dụng|Sự cố khi sử dụng',
  },
  dates: {
    request_received:
      'Ngày tiếp nhận yêu cầu|Ngày nhận báo hỏng|Tiếp nhận yêu cầu ngày|Nhận yêu cầu ngày|Ngày nhận phiếu yêu cầu|Ngày tiếp nhận sự cố|Tiếp nhận báo hỏng ngày|Ngày tiếp nhận đề nghị',
    checked_next_on:
      'Lần kiểm tra tới|Kiểm tra lần sau|Ngày kiểm tra lần sau|Kiểm tra lần tới|Hẹn kiểm tra lại|Ngày kiểm tra lại|Hạn kiểm tra tiếp theo',
    checked_last_on:
      'Ngày kiểm tra gần nhất|Kiểm tra lần cuối|Lần kiểm tra gần nhất|Ngày kiểm tra lần cuối|Kiểm tra gần nhất|Kiểm tra lần trước|Lần kiểm tra trước|Ngày kiểm tra lần trước|Ngày kiểm tra cuối|Kiểm tra gần đây nhất',
    next_maintenance:
      'Lần bảo dưỡng tiếp theo|Ngày bảo dưỡng tiếp theo|Ngày bảo trì tiếp theo|Bảo dưỡng lần sau|Kỳ bảo dưỡng tới|Hạn bảo dưỡng|Ngày kiểm tra tiếp theo|Lần kiểm tra tiếp theo|Bảo trì lần tới|Ngày bảo dưỡng kế tiếp|Lần bảo dưỡng tới|Bảo dưỡng lần tới|Kỳ bảo dưỡng kế tiếp|Ngày bảo trì kế tiếp|Lần bảo trì tới|Lịch bảo dưỡng tới|Đến hạn bảo dưỡng|Bảo dưỡng tiếp theo',
    sent_to_repair_on:
      'Ngày đưa đi sửa|Ngày gửi sửa|Gửi sửa ngày|Ngày mang đi sửa|Ngày giao sửa|Ngày đem sửa',
    repair_promised:
      'Thời gian hẹn xong|Hẹn trả máy|Ngày hẹn sửa xong|Hẹn sửa xong|Ngày hẹn trả máy|Hạn sửa xong|Dự kiến sửa xong',
  },
};
