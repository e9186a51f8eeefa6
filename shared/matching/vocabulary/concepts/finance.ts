import type { Domain } from './domain';

/** Fees, collections, donations, vouchers, budgets. */
export const FINANCE: Domain = {
  dates: {
    paid_on:
      'Ngày nộp tiền|Ngày đóng|Ngày thu|Ngày thanh toán|Ngày đóng tiền|Ngày thu tiền|payment date|paid date|paid on',
    pay_by:
      'Hạn đóng|Hạn nộp tiền|Hạn thanh toán|Hạn đóng tiền|Thời hạn nộp tiền|payment deadline|payment due date',
    voucher_date: 'Ngày chứng từ|Ngày CT|Ngày tháng chứng từ|voucher date',
    booked_on: 'Ngày ghi sổ|Ngày tháng ghi sổ|Ngày hạch toán|posting date',
    invoice_date: 'Ngày hóa đơn|Ngày lập hóa đơn|Ngày xuất hóa đơn|invoice date',
    spent_on: 'Ngày chi|Ngày chi tiền|Ngày chi trả|spent date',
    donated_on:
      'Ngày ủng hộ|Ngày tài trợ|Ngày đóng góp|Ngày tiếp nhận tài trợ|Ngày quyên góp|donation date|Ngày nhận',
  },
  numbers: {
    fee: 'Học phí|Mức học phí|Tiền học phí|tuition|tuition fee',
    fee_level: 'Mức thu|Mức thu/tháng|Mức thu một tháng|Định mức thu|Mức thu dự kiến|fee level',
    paid: 'Đã nộp|Đã đóng|Số tiền đã nộp|Số tiền đã đóng|Đã thu|Số đã thu|Số tiền đã thu|Đã thanh toán|paid amount',
    due: 'Còn nợ|Còn phải nộp|Còn thiếu|Số tiền còn nợ|Còn phải thu|Số còn phải thu|Nợ|Còn lại phải nộp|debt|amount due|outstanding amount',
    to_pay: 'Phải nộp|Số phải nộp|Phải đóng|Phải thu|Số phải thu|Số tiền phải thu|amount payable',
    overpaid: 'Nộp thừa|Số tiền thừa|Tiền thừa',
    refunded: 'Hoàn trả|Tiền hoàn trả|Số tiền hoàn trả|Trả lại|Tiền trả lại|refund amount',
    exempted: 'Số tiền miễn giảm|Được miễn giảm|Tiền miễn giảm|Số tiền được giảm',
    amount:
      'Thành tiền|Số tiền|Tổng tiền|Số tiền đóng|Số tiền nộp|Số tiền phải đóng|Mức đóng|Tổng số tiền|Tổng cộng tiền|amount|total amount|money',
    unit_price: 'Đơn giá|Giá một đơn vị|Giá|Đơn giá (đồng)|unit price|price',
    vat: 'Thuế GTGT|Tiền thuế|Thuế suất|Tiền thuế GTGT|VAT',
    quantity: 'Số lượng|SL|Khối lượng|quantity',
    budget:
      'Kinh phí|Số kinh phí|Dự toán|Kinh phí dự kiến|Dự toán kinh phí|Kinh phí thực hiện|Tổng kinh phí|budget|Dự trù kinh phí|Kinh phí dự trù|Dự toán chi',
    budget_granted:
      'Dự toán được giao|Kinh phí được giao|Kinh phí được cấp|Dự toán giao|Số được cấp',
    budget_spent:
      'Kinh phí đã sử dụng|Đã chi|Số đã chi|Kinh phí đã chi|Số tiền đã chi|Đã quyết toán',
    budget_left: 'Kinh phí còn lại|Dự toán còn lại|Số kinh phí còn lại',
    income: 'Số thu|Tổng thu|Thu|Tổng số thu|income',
    spending: 'Số chi|Tổng chi|Chi|Tổng số chi|expenditure',
    balance: 'Tồn|Tồn quỹ|Số dư|Tồn cuối kỳ|Số dư cuối kỳ|Tồn cuối|balance|closing balance',
    balance_before: 'Tồn đầu kỳ|Số dư đầu kỳ|Tồn đầu|Dư đầu kỳ|opening balance',
    stock_in: 'Nhập trong kỳ|Số lượng nhập|SL nhập|Nhập',
    stock_out: 'Xuất trong kỳ|Số lượng xuất|SL xuất|Xuất',
    donated:
      'Số tiền ủng hộ|Mức ủng hộ|Số tiền tài trợ|Số tiền đóng góp|Số tiền quyên góp|Tiền ủng hộ|Giá trị tài trợ|donation amount|donated amount',
    donated_worth: 'Giá trị hiện vật|Quy ra tiền|Giá trị quy đổi|Trị giá hiện vật',
    scholarship_amount:
      'Giá trị học bổng|Mức học bổng|Số tiền học bổng|Trị giá học bổng|scholarship amount',
    pay_months: 'Số tháng thu|Số tháng đóng học phí|Số tháng nộp',
  },
  ticks: {
    is_paid: 'Đã nộp tiền|Đã đóng tiền|Đã nộp đủ|Đã đóng đủ|is paid',
    voluntary: 'Tự nguyện|Khoản thu tự nguyện|voluntary',
  },
  others: {
    fee_name:
      'Khoản thu|Tên khoản thu|Nội dung thu|Khoản nộp|Nội dung khoản thu|Các khoản thu|fee name|fee item',
    fee_kind: 'Loại khoản thu|Nhóm khoản thu|fee type',
    fee_period: 'Kỳ thu|Đợt thu|Tháng thu|Thu tháng|fee period',
    spend_name: 'Khoản chi|Nội dung chi|Tên khoản chi|Mục chi|expense item',
    amount_words: 'Số tiền bằng chữ|Bằng chữ|Viết bằng chữ|Tiền bằng chữ|amount in words',
    payer: 'Người nộp|Người nộp tiền|Họ tên người nộp tiền|Họ tên người nộp|Người đóng|payer',
    collector: 'Người thu|Người thu tiền|Họ tên người thu|collector|cashier name',
    payee:
      'Người nhận tiền|Họ tên người nhận tiền|Người được thanh toán|Đơn vị nhận tiền|Đơn vị thụ hưởng|payee|beneficiary',
    payment_method:
      'Phương thức đóng|Hình thức nộp|PT đóng|Hình thức thanh toán|Phương thức thanh toán|Hình thức đóng|Hình thức thu|Cách thức nộp|payment method',
    receipt_no: 'Số biên lai|Số phiếu thu|Biên lai số|Phiếu thu số|receipt number|receipt no',
    invoice_no: 'Số hóa đơn|Hóa đơn số|invoice number|invoice no',
    payment_no: 'Số phiếu chi|Phiếu chi số',
    voucher_no: 'Số chứng từ|Số CT|Số hiệu chứng từ|voucher number|voucher no',
    debit_account: 'Tài khoản nợ|TK nợ|Nợ TK|debit account',
    credit_account: 'Tài khoản có|TK có|Có TK|credit account',
    budget_chapter: 'Chương|Mã chương|budget chapter',
    budget_section: 'Mục lục ngân sách|Mã NDKT|Tiểu mục|Mã tiểu mục|Nội dung kinh tế',
    unit_of_measure: 'Đơn vị tính|ĐVT|unit of measure|uom',
    transfer_note: 'Nội dung chuyển khoản|Nội dung chuyển tiền|Nội dung nộp tiền|transfer content',
    donor:
      'Nhà tài trợ|Đơn vị tài trợ|Người ủng hộ|Người tài trợ|Tên nhà tài trợ|Nhà hảo tâm|Mạnh thường quân|Đơn vị ủng hộ|Tổ chức, cá nhân tài trợ|Họ tên người ủng hộ|donor|donor name|sponsor',
    donor_kind: 'Loại nhà tài trợ|Đối tượng tài trợ|Loại đối tượng ủng hộ|donor type',
    donation_form: 'Hình thức ủng hộ|Hình thức tài trợ|Hình thức đóng góp|donation type',
    donation_goods: 'Hiện vật|Hiện vật ủng hộ|Hiện vật tài trợ|Tên hiện vật ủng hộ|donated goods',
    donation_purpose:
      'Mục đích tài trợ|Mục đích ủng hộ|Nội dung tài trợ|Nội dung ủng hộ|donation purpose',
    fund_name: 'Tên quỹ|Quỹ|Loại quỹ|fund name',
    scholarship: 'Học bổng|Tên học bổng|Loại học bổng|scholarship',
    bid_package: 'Gói thầu|Tên gói thầu',
    purchase_mode: 'Hình thức mua sắm|Phương thức mua sắm|Hình thức lựa chọn nhà thầu',
  },
};
