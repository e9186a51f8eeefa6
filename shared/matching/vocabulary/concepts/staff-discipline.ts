import type { Domain } from './domain';

/** Discipline of staff: how long it lasts, suspension, its end. */
export const STAFF_DISCIPLINE: Domain = {
  dates: {
    reminded_on: 'Ngày nhắc nhở|Nhắc ngày|Nhắc nhở ngày|Nhắc hôm|Ngày phê bình|Ngày bị nhắc nhở',
    discipline_until:
      'Hết hạn kỷ luật|Ngày hết hạn kỷ luật|Kỷ luật đến ngày|Ngày hết hiệu lực kỷ luật|Hết thời hạn kỷ luật|Thi hành kỷ luật đến|Hết hiệu lực kỷ luật|Hết thời hạn kỷ luật ngày',
    suspended_on:
      'Ngày tạm đình chỉ|Tạm đình chỉ từ ngày|Đình chỉ từ ngày|Ngày đình chỉ công tác|Ngày bị đình chỉ',
    discipline_lifted_on:
      'Ngày xóa kỷ luật|Xóa kỷ luật ngày|Ngày chấm dứt kỷ luật|Ngày công nhận sửa chữa|Ngày hết kỷ luật|Xóa KL ngày|Ngày xóa KL|Ngày công nhận tiến bộ|Hết KL ngày|Hết kỷ luật ngày',
  },
  others: {
    reminder: 'Người nhắc nhở|Ai nhắc|Ai nhắc nhở|Người phê bình|Ai phê bình|Người nhắc',
    reminder_matter:
      'Nội dung nhắc nhở|Nhắc về việc|Nhắc nhở về|Nhắc việc gì|Lý do nhắc nhở|Nội dung phê bình|Nhắc về lỗi|Phê bình về|Nhắc lỗi gì',
    reminded_person:
      'Người bị nhắc nhở|Nhắc nhở ai|Nhắc ai|Người bị phê bình|Phê bình ai|Họ tên người bị nhắc nhở|Người vi phạm bị nhắc',
    discipline_length:
      'Thời hạn kỷ luật|Thời gian thi hành kỷ luật|Thời hạn thi hành kỷ luật|Kỷ luật mấy tháng|Số tháng kỷ luật|Thời gian chịu kỷ luật|Hạn KL|Hạn kỷ luật|Thời hạn KL|KL trong bao lâu|KL mấy tháng|Kỷ luật bao lâu|Thời gian KL|Thời gian bị kỷ luật|Thời gian kỷ luật|Bị kỷ luật mấy tháng',
    discipline_limit: 'Thời hiệu|Thời hiệu xử lý|Thời hiệu xử lý kỷ luật|Thời hiệu kỷ luật',
    self_criticism:
      'Bản kiểm điểm|Kiểm điểm|Bản tự kiểm điểm|Nội dung kiểm điểm|Nội dung tự kiểm điểm|Có bản kiểm điểm|BKĐ|Bản KĐ|Viết BKĐ|Viết bản kiểm điểm|Viết kiểm điểm|Đã viết BKĐ|Bản tự KĐ',
    discipline_council:
      'Ý kiến hội đồng kỷ luật|Kết luận hội đồng kỷ luật|Đề nghị của hội đồng kỷ luật|Hội đồng kỷ luật|Kiến nghị của hội đồng kỷ luật|HĐKL|Hội đồng KL|HĐ kỷ luật|Họp HĐKL|Thành phần HĐKL',
  },
  ticks: {
    self_criticised:
      'Đã viết kiểm điểm|Viết bản kiểm điểm chưa|Đã nộp kiểm điểm|Nộp bản kiểm điểm|Đã kiểm điểm|Đã làm kiểm điểm|Kiểm điểm chưa',
    under_discipline:
      'Đang bị kỷ luật|Đang thi hành kỷ luật|Đang trong thời gian kỷ luật|Có bị kỷ luật|Đang chịu kỷ luật|Có bị kỷ luật không|Bị kỷ luật trong năm|Kỷ luật trong năm|Có bị kỷ luật trong năm|Bị xử lý kỷ luật trong năm',
    discipline_lifted:
      'Xóa kỷ luật|Đã xóa kỷ luật|Được xóa kỷ luật|Đã hết kỷ luật|Chấm dứt hiệu lực kỷ luật',
    is_suspended:
      'Tạm đình chỉ|Đang bị đình chỉ|Tạm đình chỉ công tác|Bị đình chỉ|Đình chỉ công tác',
  },
  numbers: {
    reminder_turn:
      'Lần nhắc nhở|Nhắc lần mấy|Nhắc nhở lần thứ|Số lần nhắc nhở|Nhắc lần thứ|Số lần bị nhắc|Bị nhắc mấy lần|Nhắc mấy lần',
  },
};
