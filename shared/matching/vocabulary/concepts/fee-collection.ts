import type { Domain } from './domain';

/** Taking fees in: receipts, who paid and who did not, what is paid into the treasury. */
export const FEE_COLLECTION: Domain = {
  dates: {
    paid_at:
      'Thời gian thanh toán|Ngày giờ thanh toán|Thời điểm thanh toán|Thời gian nộp tiền|Ngày giờ nộp tiền|Thời điểm nộp tiền|Thanh toán lúc',
    treasury_paid_on:
      'Ngày nộp kho bạc|Ngày nộp KBNN|Ngày nộp ngân hàng|Nộp kho bạc ngày|Ngày nộp NSNN|Ngày nộp ngân sách',
    reconciled_on: 'Ngày đối soát|Ngày đối chiếu|Đối soát ngày|Ngày đối chiếu số liệu',
  },
  ticks: {
    invoiced:
      'Đã xuất hóa đơn|Đã xuất HĐ|Xuất hóa đơn|Đã phát hành hóa đơn|Đã lập hóa đơn|Đã xuất HĐĐT|Xuất hóa đơn chưa',
  },
  numbers: {
    pupils_exempt:
      'Số học sinh miễn giảm|Số HS được miễn giảm|Số HS miễn, giảm|Số em miễn giảm|Số học sinh được miễn, giảm',
    extra_pupils:
      'Số học sinh đăng ký|HS đăng ký|Số HS đăng ký|Số em đăng ký|Số HS ĐK|Bao nhiêu em đăng ký|Mấy em đăng ký|Số lượng HS đăng ký|Tổng HS đăng ký',
    fee_kept:
      'Số được để lại|Số phí được để lại|Phí được để lại|Được để lại đơn vị|Số tiền để lại|Để lại đơn vị',
    fee_to_state:
      'Số phí nộp NSNN|Số nộp NSNN|Phải nộp NSNN|Nộp ngân sách nhà nước|Nộp NSNN|Số nộp ngân sách',
    treasury_paid:
      'Nộp kho bạc|Nộp KBNN|Số nộp kho bạc|Số tiền nộp kho bạc|Đã nộp kho bạc|Nộp ngân hàng|Đã nộp ngân hàng|Số tiền nộp ngân hàng|Nộp vào tài khoản kho bạc',
    paid_cash:
      'Thu tiền mặt|Nộp tiền mặt|Thu bằng tiền mặt|Số tiền mặt|Đóng tiền mặt|Nộp bằng tiền mặt (đồng)|Thu TM',
    paid_transfer:
      'Chuyển khoản|Thu chuyển khoản|Nộp chuyển khoản|Số tiền thu chuyển khoản|Thu CK|Thu qua ngân hàng|Nộp qua ngân hàng|Thu bằng chuyển khoản',
    fee_old_debt:
      'Kỳ trước nợ|Nợ kỳ trước|Nợ cũ|Còn nợ kỳ trước|Nợ tháng trước|Nợ năm trước|Nợ chuyển sang|Nợ đầu kỳ|Còn nợ tháng trước|Nợ năm học trước|Tháng trước còn nợ|Thiếu tháng trước|Nợ tháng trước chuyển sang|Dư nợ tháng trước|Thiếu tháng trước chuyển sang',
    credit_before: 'Thừa kỳ trước|Nộp thừa kỳ trước|Nộp trước|Số tiền nộp trước|Đóng trước',
    collected_share: 'Tỷ lệ thu|Tỷ lệ đã thu|Tỷ lệ thu được|Tỷ lệ hoàn thành thu',
    fee_ceiling: 'Mức thu tối đa|Mức trần|Mức trần thu|Khung mức thu|Mức thu cao nhất|Trần mức thu',
    fee_last_year: 'Mức thu năm trước|Mức thu năm học trước|Mức thu cũ|Mức thu năm ngoái',
    pupils_to_pay:
      'Số HS phải thu|Số học sinh phải thu|Số HS phải nộp|Số học sinh phải nộp|Số HS phải đóng|Số HS thuộc diện thu|Số HS phải đóng tiền|Mấy em phải nộp|Số em phải nộp|Bao nhiêu em phải nộp|Số em phải đóng',
    pupils_paid:
      'Số HS đã thu|Số HS đã nộp|Số học sinh đã nộp|Số HS đã đóng|Số học sinh đã đóng|Số HS đã đóng tiền|Số em đã nộp',
    pupils_unpaid:
      'Số HS chưa nộp|Số học sinh chưa nộp|Số HS chưa đóng|Số HS còn nợ|Số học sinh còn nợ|Số em chưa nộp|Số HS chưa thu',
    pupils_free:
      'Số HS miễn|Số học sinh được miễn|Số HS được miễn|Số HS miễn học phí|Số HS miễn 100%|Mấy em được miễn|Số em được miễn|Bao nhiêu em được miễn',
    pupils_reduced:
      'Số HS giảm|Số học sinh được giảm|Số HS được giảm|Số HS giảm học phí|Số HS giảm 50%|Số HS giảm 70%',
    receipts_used:
      'Số biên lai đã dùng|Biên lai đã sử dụng|Số biên lai sử dụng|Số hóa đơn đã dùng|Số BL đã dùng',
    receipts_void:
      'Số biên lai hủy|Biên lai hỏng|Số biên lai hỏng|Số hóa đơn hủy|Xóa bỏ, hủy|Số BL hủy|Biên lai hủy',
  },
  others: {
    head_told:
      'Báo cáo hiệu trưởng|Đã báo cáo HT|Đã báo cáo hiệu trưởng|Đã báo HT|Báo HT chưa|Báo cáo HT chưa|Đã báo cáo với HT|Đã báo cáo BGH|Báo cáo BGH|Đã báo BGH|Có báo HT không',
    extra_centre:
      'Cơ sở dạy thêm|Trung tâm dạy thêm|Tên trung tâm|Tên cơ sở dạy thêm|Dạy ở trung tâm nào|Dạy cho trung tâm|Cơ sở DTHT|Trung tâm DTHT|Tên TT dạy thêm|Dạy thêm ở trung tâm',
    extra_place:
      'Địa điểm dạy thêm|Nơi dạy thêm|Dạy thêm ở đâu|Chỗ dạy thêm|Dạy thêm tại|Địa chỉ dạy thêm|Địa chỉ nơi dạy thêm',
    extra_kind:
      'Hình thức dạy thêm|Trong/ngoài trường|Dạy thêm trong hay ngoài trường|Dạy thêm trong/ngoài nhà trường|Trong hay ngoài nhà trường|Trong/ngoài nhà trường|DT trong trường/ngoài trường|Hình thức DTHT',
    transaction_no:
      'Mã giao dịch|Mã tham chiếu|Mã thanh toán|Số giao dịch|Số tham chiếu|Mã GD|Số bút toán ngân hàng|Mã giao dịch ngân hàng|Số lệnh giao dịch|Số GD|Số lệnh chuyển tiền|Mã số giao dịch',
    transaction_state:
      'Trạng thái giao dịch|Trạng thái GD|Kết quả giao dịch|Tình trạng giao dịch|GD thành công',
    reconciled: 'Đối soát|Đã đối soát|Trạng thái đối soát|Kết quả đối soát|Đã đối chiếu|Đối chiếu',
    fee_code: 'Mã khoản thu|Mã phí|Mã loại thu|Mã dịch vụ thu',
    fee_basis:
      'Căn cứ thu|Văn bản quy định mức thu|Nghị quyết HĐND|Theo nghị quyết|Căn cứ mức thu|Cơ sở thu|Văn bản căn cứ thu|Thu theo văn bản nào|Văn bản cho phép thu|Theo quy định nào|Thu theo|Căn cứ văn bản thu|Căn cứ pháp lý thu',
    receipt_book:
      'Quyển biên lai|Quyển biên lai số|Số quyển biên lai|Quyển hóa đơn|Ký hiệu quyển biên lai',
    receipts_from: 'Số biên lai từ|Từ số|Biên lai từ số|Từ số biên lai|Từ số hóa đơn|Hóa đơn từ số',
    receipts_to:
      'Số biên lai đến|Đến số|Biên lai đến số|Đến số biên lai|Đến số hóa đơn|Hóa đơn đến số',
    tax_office_code: 'Mã CQT|Mã của cơ quan thuế|Mã cơ quan thuế|Mã CQT cấp|Mã cơ quan thuế cấp',
    invoice_lookup_code:
      'Mã tra cứu hóa đơn|Mã nhận hóa đơn|Mã tra cứu HĐĐT|Mã bí mật hóa đơn|Mã tra cứu HĐ|Mã nhận HĐ|Mã bí mật',
    bank_paying:
      'Ngân hàng nộp|Ngân hàng chuyển|NH nộp|Ngân hàng trích nợ|Ngân hàng chuyển tiền|NH chuyển',
  },
};
