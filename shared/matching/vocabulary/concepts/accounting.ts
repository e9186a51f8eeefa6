import type { Domain } from './domain';

/** Books of accounts: entries, ledgers, cash that comes and goes, advances. */
export const ACCOUNTING: Domain = {
  dates: {
    advance_back_by:
      'Thời hạn thanh toán tạm ứng|Hạn hoàn ứng|Hạn thanh toán tạm ứng|Ngày hoàn ứng|Thời hạn hoàn ứng|Hoàn ứng trước ngày|Ngày thanh toán tạm ứng|Hạn hoàn tạm ứng|Phải hoàn ứng trước|Thời hạn thanh toán TƯ|Hạn trả tạm ứng',
  },
  numbers: {
    transferred:
      'Số tiền chuyển|Tiền chuyển|Số tiền đã chuyển|Tiền đã chuyển|Chuyển bao nhiêu tiền|Số tiền giao dịch|Tiền giao dịch|Số tiền CK cho',
    transfer_fee:
      'Phí chuyển tiền|Phí NH|Phí ngân hàng|Phí chuyển khoản|Phí giao dịch|Phí dịch vụ ngân hàng|Tiền phí chuyển|Phí CK|Phí GD|Lệ phí chuyển tiền',
    exchange_rate: 'Tỷ giá|Tỷ giá quy đổi|Tỷ giá ngoại tệ',
    amount_converted: 'Số tiền quy đổi|Quy đổi VNĐ|Thành tiền quy đổi|Quy đổi ra VNĐ|Tiền quy đổi',
    cash_in:
      'Gửi vào|Thu (gửi vào)|Số tiền gửi vào|Tiền gửi vào|Nộp vào tài khoản|Tiền vào|Gửi vào ngân hàng|Số gửi vào|Số tiền nộp vào TK|Gửi vào TK|Gửi vào kho bạc',
    cash_out:
      'Rút ra|Chi (rút ra)|Số tiền rút ra|Tiền rút ra|Rút khỏi tài khoản|Tiền ra|Số rút ra|Rút tiền|Rút ra từ TK|Số tiền rút|Rút tiền mặt|Rút từ tài khoản|Rút từ ngân hàng',
    arisen_up: 'Phát sinh tăng|Số phát sinh tăng|PS tăng|Tăng trong năm|Phát sinh tăng trong kỳ',
    arisen_down: 'Phát sinh giảm|Số phát sinh giảm|PS giảm|Giảm trong năm|Phát sinh giảm trong kỳ',
    balance_debit: 'Dư nợ cuối kỳ|Số dư bên nợ|SD nợ',
    balance_credit: 'Dư có|Số dư có|Dư có cuối kỳ|Số dư bên có|SD có',
    advance_before:
      'Số tạm ứng kỳ trước|Số tạm ứng các kỳ trước chưa chi hết|Tạm ứng kỳ trước chuyển sang|Số tạm ứng cũ|Tạm ứng chưa thanh toán|Tạm ứng chưa hoàn|Còn nợ tạm ứng|Số tạm ứng chưa thanh toán|Tạm ứng còn|Còn tạm ứng|Dư tạm ứng|Số dư tạm ứng|Nợ tạm ứng|Chưa hoàn ứng|Số tiền tạm ứng chưa hoàn',
    advance_spent:
      'Số tiền đã chi (tạm ứng)|Đã chi từ tạm ứng|Số hoàn ứng|Đã hoàn ứng|Số tiền hoàn ứng|Hoàn ứng|Tiền hoàn ứng',
    advance_left:
      'Số chi không hết|Tạm ứng chi không hết|Số tạm ứng chi không hết|Chi không hết|Số tạm ứng còn thừa|Tạm ứng còn thừa',
    advance_over:
      'Số chi quá tạm ứng|Chi quá số tạm ứng|Chi quá tạm ứng|Số chi vượt tạm ứng|Chi vượt tạm ứng|Số chi thêm|Số tiền chi vượt|Chi quá|Chi vượt|Số chi vượt|Số tiền chi quá|Chi vượt dự toán|Chi thêm',
  },
  others: {
    accountant_opinion:
      'Ý kiến của kế toán|Ý kiến kế toán|Kế toán cho ý kiến|Ý kiến bộ phận kế toán|Kế toán ý kiến|Ý kiến tài vụ|Ý kiến bộ phận tài chính|YK kế toán',
    voucher_book: 'Quyển phiếu thu|Quyển số chứng từ|Biên lai quyển số',
    advance_reason:
      'Lý do tạm ứng|Tạm ứng để|Nội dung tạm ứng|Tạm ứng về việc|Mục đích tạm ứng|Xin tạm ứng để|Ứng tiền để|Tạm ứng làm gì|Ứng để làm gì|Tạm ứng cho việc|Lý do ứng|Lý do xin tạm ứng',
    spend_approver:
      'Người duyệt chi|Chủ tịch CĐ duyệt|Ai duyệt chi|Chủ tài khoản duyệt|Người phê duyệt chi|Lãnh đạo duyệt chi|HT duyệt chi',
    statistics_code: 'Mã thống kê|Mã thống kê chi|Mã TK kê',
    activity_code: 'Mã hoạt động|Mã HĐSN',
    project_code:
      'Mã CTMT|CTMT, DA|Mã chương trình, dự án|Mã dự án|Mã CTMT, dự án|CTMT, dự án|Mã số chương trình mục tiêu|Chương trình mục tiêu|Mã chương trình mục tiêu|CTMT|CTMTQG|Chương trình MTQG|Thuộc CTMT',
    pay_in_reason:
      'Lý do nộp|Lý do nộp tiền|Nộp về khoản|Nộp tiền về việc|Lý do thu|Thu về việc|Lý do thu tiền',
    currency:
      'Loại tiền|Loại tiền tệ|Đơn vị tiền tệ|Tiền tệ|Ngoại tệ|Đồng tiền|Đơn vị tiền|Mã tiền tệ|VND/USD|Loại ngoại tệ',
    ledger_page: 'Trang sổ NKC|Trang sổ nhật ký chung|Trang sổ|Số trang sổ|NKC trang|Trang NKC',
    posted: 'Ghi sổ|Đã ghi sổ|Trạng thái ghi sổ|Đã ghi sổ cái|Đã ghi sổ chưa|Đã hạch toán',
    entry_no: 'Số bút toán|Bút toán số|Mã bút toán|STT bút toán',
    amount_received_words:
      'Đã nhận đủ số tiền|Đã nhận đủ số tiền (viết bằng chữ)|Đã nhận đủ số tiền bằng chữ|Đã nhận đủ|Nhận đủ số tiền|Đã nhận đủ tiền',
  },
};
