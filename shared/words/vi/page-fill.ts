/** What the script that fills a page says; apart, so that the one that reads does not carry it. */
export const pageFill = {
  'page.badCommand': 'Lệnh gửi tới trang không đúng dạng; tải lại tiện ích.',
  'page.gone': 'Không còn thấy ô này trên trang; đọc lại biểu mẫu rồi điền lại.',
  'page.hidden': 'Ô này đang ẩn trên trang nên không ghi.',
  'page.disabled': 'Trang đang khóa ô này nên không ghi.',
  'page.readOnly': 'Trang chỉ cho xem ô này nên không ghi.',
  'page.notFillable': 'Ô này không phải ô để điền nên không ghi.',
  'page.noOption': 'Danh sách không có lựa chọn “{wanted}”; chọn trên trang.',
  'page.lateOption':
    'Đã đợi {seconds} giây mà danh sách chưa có “{wanted}”; kiểm tra ô cấp trên rồi điền lại.',
  'page.notTaken': 'Ô này không nhận “{wanted}”; kiểm tra giới hạn của ô rồi nhập trên trang.',
  'page.notOpened': 'Ô này không mở ra để nhập; nhập trên trang.',
  'page.stopped': 'Đã dừng trước khi ghi ô này.',
  'page.differs': 'Đã ghi “{wanted}” nhưng trang đang hiện “{now}”.',
  'page.empty': 'Đã ghi “{wanted}” nhưng ô đang trống.',
} as const;
