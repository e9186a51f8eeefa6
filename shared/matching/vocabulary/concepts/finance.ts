import type { Domain } from './domain';

/** Fees, collections, donations, vouchers, budgets. */
export const FINANCE: Domain = {
  dates: {
    paid_on:
      'Ngày nộp tiền|Ngày đóng|Ngày thu|Ngày thanh toán|Ngày đóng tiền|Ngày thu tiền|payment date|paid date|paid on|Thanh toán ngày|Ngày nộp học phí|Ngày đóng học phí|Thời gian nộp|Ngày nộp phí|Ngày trả tiền|Ngày giao dịch|date of payment|transaction date|Ngày nộp học phí/tiền|Nộp ngày|Đóng ngày|Thu ngày|Ngày phát sinh khoản thu|Ngày chuyển khoản|Ngày đã nộp|Ngày chuyển tiền|Ngày CK|Chuyển tiền ngày|Chuyển khoản ngày|Giao dịch ngày|Ngày GD|Thời gian giao dịch|Ngày giờ giao dịch|Đã trả tiền ngày|Ngày trả tiền điện|Nộp tiền điện ngày|Trả tiền hôm',
    pay_by:
      'Hạn đóng|Hạn nộp tiền|Hạn thanh toán|Hạn đóng tiền|Thời hạn nộp tiền|payment deadline|payment due date|Hạn nộp học phí|Hạn thu|Hạn cuối đóng tiền|Nộp tiền trước ngày|Đóng trước ngày|Thời hạn thanh toán|pay before',
    voucher_date:
      'Ngày chứng từ|Ngày CT|Ngày tháng chứng từ|voucher date|Chứng từ ngày|Ngày lập chứng từ|Ngày phiếu thu|Ngày phiếu chi|Ngày lập phiếu thu|Ngày lập phiếu chi|date of voucher|Ngày lập CT|Ngày phiếu',
    booked_on:
      'Ngày ghi sổ|Ngày tháng ghi sổ|Ngày hạch toán|posting date|Ngày vào sổ kế toán|Ngày HT (hạch toán)|date posted|Ngày ghi vào sổ|Ngày hạch toán vào sổ|Ngày ghi sổ kế toán|Hạch toán ngày|Ngày hạch toán chứng từ',
    invoice_date:
      'Ngày hóa đơn|Ngày lập hóa đơn|Ngày xuất hóa đơn|invoice date|HĐ ngày (hóa đơn)|Hóa đơn ngày|Ngày HĐ (hóa đơn)|Ngày phát hành hóa đơn|date of invoice',
    spent_on:
      'Ngày chi|Ngày chi tiền|Ngày chi trả|spent date|Ngày thực chi|Ngày cấp tiền|Ngày phát tiền|Ngày trả tiền (chi)|Chi ngày',
    donated_on:
      'Ngày ủng hộ|Ngày tài trợ|Ngày đóng góp|Ngày tiếp nhận tài trợ|Ngày quyên góp|donation date|Ngày nhận|Ngày nhận tài trợ|Ngày nhận ủng hộ|date of donation',
    refund_on: 'Ngày hoàn trả|Ngày trả lại tiền|Ngày hoàn tiền|refund date',
    requested_on:
      'Ngày đề nghị|Ngày yêu cầu|Ngày đề xuất|Đề nghị ngày|requested date|request date|Ngày đề nghị mua|Ngày làm đề nghị|Ngày gửi đề nghị|Ngày báo hỏng sửa chữa',
  },
  numbers: {
    vat_rate:
      'Thuế suất|Thuế suất GTGT|Thuế suất VAT|Tỷ lệ thuế|Tỷ lệ VAT|Tỷ lệ GTGT|Mức thuế suất|Tỷ lệ thuế GTGT|Mức thuế|VAT mấy %|Thuế bao nhiêu %',
    fee: 'Học phí|Mức học phí|Tiền học phí|tuition|tuition fee|HP/tháng|Học phí/tháng|Mức thu học phí|Học phí phải nộp|Học phí một tháng|tuition amount|school fee|Thu học phí|Tiền học|Tiền HP|Học phí T9|Học phí tháng 9|HP (đồng)',
    fee_level:
      'Mức thu|Mức thu/tháng|Mức thu một tháng|Định mức thu|Mức thu dự kiến|fee level|MT/tháng|Mức đóng/tháng|Mức thu/năm|Mức đóng góp|Mức thu quy định|Mức nộp|Mức thu/kỳ|Đơn giá thu|rate of fee|Số tiền/HS|Mức thu/học sinh|Mức thu/trẻ|Mức thu một HS|Mức nộp/tháng|Mức tiền học|Thu bao nhiêu/em|Mức thu một em|Thu mỗi em|Thu mấy tiền một em|Một em đóng bao nhiêu|Mức đóng/em|Mỗi hộ đóng|Mỗi hộ đóng bao nhiêu|Mức đóng mỗi hộ|Mức thu/hộ|Đóng mỗi hộ|Mức đóng góp mỗi hộ|Mức góp|Mỗi người đóng|Mỗi hộ nộp',
    paid: 'Đã nộp|Đã đóng|Số tiền đã nộp|Số tiền đã đóng|Đã thu|Số đã thu|Số tiền đã thu|Đã thanh toán|paid amount|Tiền đã nộp|Tiền đã đóng|Số đã nộp|Số đã đóng|Tổng đã nộp|Tổng đã thu|Thực thu|Số thực thu|Số tiền thực thu|Thực nộp|Đã trả tiền|paid money|total paid|Số tiền thực nộp|Đã đóng đến nay|Thu được|Nộp rồi|Đã đóng (đồng)|Đã nộp (đồng)|Đã thu (đồng)|Số thu được|Đóng được|Thu được rồi|Đã thu rồi|Thu được đến nay',
    due: 'Còn nợ|Còn phải nộp|Còn thiếu|Số tiền còn nợ|Còn phải thu|Số còn phải thu|Nợ|Còn lại phải nộp|debt|amount due|outstanding amount|Số còn nợ|Tiền nợ|Tiền còn thiếu|Số tiền còn thiếu|Chưa nộp|Số chưa nộp|Số tiền chưa nộp|Chưa thu|Số chưa thu|Còn phải đóng|Nợ học phí|Công nợ|remaining amount|unpaid|Số tiền nợ|Nợ lại|Chưa đóng|Thiếu tiền|Tiền còn nợ|Số nợ|Còn nợ (đồng)|Nợ (đồng)|Phải đóng thêm',
    to_pay:
      'Phải nộp|Số phải nộp|Phải đóng|Phải thu|Số phải thu|Số tiền phải thu|amount payable|Số tiền phải nộp|Tiền phải nộp|Tiền phải đóng|Tổng tiền phải nộp|Số tiền cần nộp|Cần nộp|total payable|payable|Tổng phải nộp|Tổng phải thu|Tổng số phải nộp|Tổng cộng phải nộp|Phải đóng trong tháng|Tổng số tiền phải nộp|Mức phải nộp|Tổng phải đóng|Cộng phải nộp|Cần đóng|Phải nộp (đồng)|Phải thu (đồng)|Phải nộp tháng này|Phải thu tháng này|Cộng phải thu|Tổng nộp|Tổng thu/HS',
    overpaid: 'Nộp thừa|Số tiền thừa|Tiền thừa|Tiền nộp thừa|Số nộp thừa|Đóng thừa|overpaid',
    refunded:
      'Hoàn trả|Tiền hoàn trả|Số tiền hoàn trả|Trả lại|Tiền trả lại|refund amount|Hoàn tiền|Tiền hoàn lại|Thoái trả|Tiền thoái trả|refund|Hoàn lại|Trả lại phụ huynh|Trả lại PH|Tiền trả lại PH|Tiền thừa trả lại|Trả PH|Thừa trả lại|Hoàn lại PH|Thoái thu|Tiền thoái thu|Hoàn trả PH|Số tiền trả lại|Trả lại tiền|Trả lại bao nhiêu|Tiền hoàn|Số tiền được hoàn|Hoàn lại tiền ăn|Số tiền nộp lại|Hoàn lại quỹ|Nộp lại quỹ|Tiền nộp lại|Tiền thừa nộp lại|Nộp trả lại|Số nộp lại|Tạm ứng nộp lại',
    exempted:
      'Số tiền miễn giảm|Được miễn giảm|Tiền miễn giảm|Số tiền được giảm|Số tiền giảm|Tiền giảm trừ|exempted amount|Giảm trừ|Tiền giảm|Được giảm|Miễn|MG|Miễn, giảm (x)',
    amount:
      'Thành tiền|Số tiền|Tổng tiền|Số tiền đóng|Số tiền nộp|Số tiền phải đóng|Mức đóng|Tổng số tiền|Tổng cộng tiền|amount|total amount|money|T.tiền|Tổng thành tiền|Cộng thành tiền|Cộng tiền|Tổng cộng (đồng)|Số tiền thu|Số tiền chi|Trị giá tiền|Giá trị (đồng)|amount money|total money|Tiền|Giá trị|Trị giá|Tổng giá trị|Mức tiền|ST|Số tiền phát sinh|Tiền phát sinh',
    unit_price:
      'Đơn giá|Giá một đơn vị|Giá|Đơn giá (đồng)|unit price|price|ĐG (đồng)|Giá đơn vị|Đơn giá mua|Đơn giá VNĐ|Đơn giá/ĐVT|Giá tiền/đơn vị|Giá tiền một đơn vị|Đ.giá|Giá bán|Đơn giá chưa VAT|Giá hàng|ĐG|Giá 1kg|Giá một kg|Giá 1 kg|Giá/kg|Giá 1 cái|Đơn giá/kg|Giá mỗi kg|Giá từng loại|Giá 1 bộ|Giá một bộ|Giá/bộ|Giá 1 chiếc|Giá một cái|Giá mỗi bộ|Giá mỗi cái|Giá 1 quyển|Giá/cái|Giá từng cái|Giá lẻ|Giá cả|Giá bán sản phẩm|Bán giá|Giá bán lẻ|Bán được giá|Giá bán hiện nay|Bán mấy nghìn một cân|Giá bán (đồng/kg)|Giá 1 con|Giá một con|Giá mỗi con|Giá 1 cây|Đơn giá (đ/con)|Giá mỗi cây',
    vat: 'Thuế GTGT|Tiền thuế|Tiền thuế GTGT|VAT|GTGT|Thuế VAT|Tiền VAT|tax amount|Số tiền thuế|Tiền thuế VAT|Số tiền thuế GTGT',
    quantity:
      'Số lượng|SL|Khối lượng|quantity|S.lượng|SLg|Số cái|Số bộ|number of items|Số lượng yêu cầu|Số lượng thực nhập|Số lượng thực xuất|Số lượng đặt|SL đặt|SL mua|Số lượng mua|Số lượng giao|Số bình|Số chiếc|Mấy cái|Bao nhiêu cái',
    budget:
      'Kinh phí|Số kinh phí|Dự toán|Kinh phí dự kiến|Dự toán kinh phí|Kinh phí thực hiện|Tổng kinh phí|budget|Dự trù kinh phí|Kinh phí dự trù|Dự toán chi|KP dự kiến|KP thực hiện|Dự toán KP|Kinh phí cần|Kinh phí tổ chức|Nhu cầu kinh phí|Tổng dự toán|Giá trị dự toán|Kinh phí hoạt động|Tổng KP|Ngân sách|Ngân sách dự kiến|Tổng mức đầu tư|estimated cost|estimated budget|Tổng dự toán kinh phí|Tổng kinh phí dự kiến|Dự toán tổng|Tổng kinh phí dự trù|Tổng kinh phí cần|TMĐT|Tổng mức ĐT|Tổng vốn đầu tư|Tổng dự toán công trình|Tổng mức đầu tư (triệu đồng)|Cần bao nhiêu tiền|Cần kinh phí bao nhiêu|Cần bao nhiêu kinh phí|Tốn bao nhiêu tiền',
    budget_granted:
      'Dự toán được giao|Kinh phí được giao|Kinh phí được cấp|Dự toán giao|Số được cấp|DT được giao|DT giao|DT giao đầu năm|Dự toán giao đầu năm|Dự toán năm|Dự toán được cấp|KP được cấp|KP được giao|Kinh phí cấp|Kinh phí giao|Dự toán được phê duyệt|Được giao trong năm|granted budget|Được cấp|Cấp trong năm|Số giao|Số được giao|Giao trong năm',
    budget_spent:
      'Kinh phí đã sử dụng|Đã chi|Số đã chi|Kinh phí đã chi|Số tiền đã chi|Đã quyết toán|KP đã chi|KP đã SD|KP đã sử dụng|Số đã sử dụng|Số tiền đã sử dụng|Đã giải ngân|Giải ngân|Kinh phí quyết toán|Số quyết toán|Kinh phí đã thực hiện|spent amount|spent|Đã sử dụng|Thực chi|Đã tiêu|Số đã tiêu|Tiền đã dùng|Tiền đã tiêu|Kinh phí đã dùng|Dự toán đã sử dụng|Quyết toán',
    budget_left:
      'Kinh phí còn lại|Dự toán còn lại|Số kinh phí còn lại|KP còn lại|DT còn lại|Số dư dự toán|Kinh phí chưa sử dụng|Kinh phí còn|Còn lại (kinh phí)|remaining budget|Số còn lại|Còn|Số còn|Còn được sử dụng|Chưa sử dụng|Chưa chi|Còn được tiêu|Còn được chi|Còn chi được|Dự toán còn dư|Chưa sử dụng hết|Tiền còn được tiêu|Số dư kinh phí|Số kinh phí còn|Còn chưa chi',
    income:
      'Số thu|Tổng thu|Thu|Tổng số thu|income|T.thu|Tổng số tiền thu|Số tiền thu được|Thu trong kỳ|Thu trong năm|Khoản thu (số tiền)|revenue|Thu vào|Phần thu|Tiền thu vào|Số tiền thu trong kỳ|Thu được bao nhiêu tiền|Thu tất cả|Thu tổng cộng|Tổng tiền thu|Tiền thu|Thu trong ngày|Số tiền thu vào',
    spending:
      'Số chi|Tổng chi|Chi|Tổng số chi|expenditure|T.chi|Tổng số tiền chi|Chi trong kỳ|Chi trong năm|Tổng chi phí|expense|total expense|Chi ra|Phần chi|Tiền chi ra|Số tiền chi trong kỳ|Chi hết|Chi mất|Tổng tiền chi|Chi tất cả|Tiêu hết|Chi tổng cộng|Tiền chi|Chi tiền mặt|Số tiền chi ra',
    balance:
      'Tồn|Tồn quỹ|Số dư|balance|closing balance|SDCK|Tồn quỹ cuối kỳ|Tồn kho|Còn lại cuối kỳ|Tồn kho cuối kỳ|Tồn quỹ tiền mặt|end balance|Tồn cuối tuần|Số dư cuối tháng|Số tồn|Số còn tồn|SL tồn|Số lượng tồn|Tồn thực tế|Tồn lại|Tồn trên sổ|Còn dư|Dư lại|Tiền còn dư|Số tiền dư|Số còn dư|Dư cuối|Tiền dư',
    balance_before:
      'Tồn đầu kỳ|Số dư đầu kỳ|Tồn đầu|Dư đầu kỳ|opening balance|SDĐK|Tồn quỹ đầu kỳ|Tồn đầu tháng|Số dư năm trước chuyển sang|Năm trước chuyển sang|Kỳ trước chuyển sang|Số dư đầu năm|Tồn đầu năm|Tồn kho đầu kỳ|beginning balance|Đầu kỳ|Tồn ĐK|Số dư đầu tháng|Tồn cũ|Tháng trước chuyển sang|Tồn tháng trước|Tồn đầu tuần|Có đầu năm|Số đầu kỳ|Dư đầu|Số dư đầu|Số có đầu năm|Tồn đầu kỳ SL|SL tồn đầu kỳ|Số lượng tồn đầu kỳ|SL đầu kỳ|Số lượng đầu kỳ|Số dư đầu (SL)|Tồn đầu (SL)|Đầu tháng còn|Đầu kỳ còn|Tháng trước còn|Kỳ trước còn|Còn đầu kỳ|Còn từ tháng trước|Dư đầu tháng|Dư đầu năm|Dư đầu kỳ chuyển sang|Dư đầu quý',
    stock_in:
      'Nhập trong kỳ|Số lượng nhập|SL nhập|Nhập|SL nhập kho|Nhập kho|Số lượng nhập kho|Nhập mới|Nhập trong tháng|quantity in|Nhập thêm|SL nhập trong kỳ|Nhập vào|Mua vào|Số nhập|Mua thêm|Tăng trong kỳ|Mua mới|Nhập thêm trong kỳ|Mua bổ sung|Tăng|Số lượng bổ sung|SL bổ sung|SL nhập thêm|SL mua thêm|Số bổ sung|Số lượng mua thêm|Được cấp thêm|Cấp thêm|Khối lượng nhập|KL nhập|Nhập mấy kg|Lượng nhập|Cân nhập|Số kg nhập|Khối lượng nhận|Nhập bao nhiêu kg|Số lượng hàng nhập',
    stock_out:
      'Xuất trong kỳ|Số lượng xuất|SL xuất|Xuất|SL xuất kho|Xuất kho|Số lượng xuất kho|Xuất dùng|Xuất trong tháng|quantity out|SL xuất trong kỳ|Xuất ra|Số xuất|Xuất dùng trong tháng|Đã cấp phát|Dùng trong tháng|Sử dụng trong tháng|Đã dùng|Giảm trong kỳ|Số đã dùng|Sử dụng trong kỳ',
    donated:
      'Số tiền ủng hộ|Mức ủng hộ|Số tiền tài trợ|Số tiền đóng góp|Số tiền quyên góp|Tiền ủng hộ|Giá trị tài trợ|donation amount|donated amount|Số tiền vận động|Mức tài trợ|Tiền mặt ủng hộ|Số tiền hiến tặng|Giá trị ủng hộ|donation|Số tiền nhận được|Ủng hộ (tiền)|Tiền mặt|Bằng tiền',
    donated_worth:
      'Giá trị hiện vật|Quy ra tiền|Giá trị quy đổi|Trị giá hiện vật|Giá trị quy ra tiền|Quy đổi thành tiền|Hiện vật quy đổi|goods value|Trị giá quy đổi|Quy đổi ra tiền|Hiện vật quy ra tiền|Quy tiền',
    scholarship_amount:
      'Giá trị học bổng|Mức học bổng|Số tiền học bổng|Trị giá học bổng|scholarship amount|Mức HB|Giá trị HB|Suất học bổng (đồng)|scholarship value',
    pay_months:
      'Số tháng thu|Số tháng đóng học phí|Số tháng nộp|Số tháng nộp học phí|Số tháng thu học phí|Đóng mấy tháng|months paid',
    advance:
      'Tạm ứng|Số tiền tạm ứng|Tiền tạm ứng|Đề nghị tạm ứng|advance amount|Ứng trước|Tiền ứng trước|Số tiền ứng trước|Tạm ứng trước|Ứng tiền|Đã ứng|Tiền ứng|Tiền đã ứng|Số đã ứng|Cho ứng|Số tiền ứng|Ứng bao nhiêu|Số tiền xin tạm ứng|Xin ứng|Tiền xin ứng|Ứng|Ứng lương|Tạm ứng lương|Trừ tạm ứng|Đã ứng lương|Lương tạm ứng|Đề nghị cho tạm ứng số tiền|Số tiền đề nghị tạm ứng|Cho tạm ứng số tiền|Xin tạm ứng số tiền|Số tiền cần tạm ứng',
    period_sum:
      'Kỳ này|Phát sinh trong kỳ|Trong kỳ|PS trong kỳ|Số trong kỳ|Số phát sinh|Phát sinh|Số kỳ này|Tháng này|Quý này|Số phát sinh trong kỳ|Cộng phát sinh|Cộng số phát sinh|Tổng phát sinh|Cộng phát sinh trong kỳ',
    cumulative:
      'Lũy kế|Cộng dồn|Lũy kế từ đầu năm|LK|Lũy kế đến kỳ này|Số lũy kế|Lũy kế đến nay|Lũy kế năm|Cộng lũy kế|Từ đầu năm đến nay|Lũy kế đến cuối kỳ|LK từ đầu năm|Lũy kế từ đầu kỳ|Lũy kế đến cuối quý|Lũy kế các kỳ|LK đến nay',
    balance_end:
      'Còn cuối năm|Số cuối kỳ|Tồn cuối năm|Còn cuối kỳ|SL tồn cuối kỳ|Tồn cuối kỳ|Số dư cuối kỳ|Tồn cuối|Dư cuối kỳ|Tồn cuối tháng|Còn tồn|Số dư cuối|Tồn cuối kỳ SL|SL cuối kỳ|Số lượng cuối kỳ|Tồn cuối (SL)|Cuối tháng còn|Cuối kỳ còn|Còn cuối tháng|Hết tháng còn|Còn chuyển tháng sau|Chuyển tháng sau|Dư cuối tháng|Dư cuối năm|Số dư cuối năm|Dư cuối quý|Số dư chuyển kỳ sau|Dư chuyển sang tháng sau',
    asset_handling:
      'Đề xuất xử lý|Kiến nghị xử lý|Đề nghị xử lý|Phương hướng xử lý|Đề xuất phương án|Hướng xử lý tài sản|Đề nghị xử lý tài sản|Hướng giải quyết tài sản|Đề xuất hướng xử lý|Đề nghị giải quyết',
    broken_by:
      'Người báo hỏng|Người báo cáo sự cố|GV báo|Ai báo|Người báo lỗi|Ai báo lỗi|Người gặp lỗi|Người thông báo lỗi',
    requested_amount:
      'Số tiền đề nghị|Đề nghị số tiền|Số tiền xin|Kinh phí đề nghị|Số tiền đề xuất|Kinh phí đề xuất|Kinh phí xin|Số tiền đề nghị chi|Số tiền đề nghị hỗ trợ|Tổng số tiền đề nghị thanh toán|Số tiền đề nghị thanh toán|Tổng tiền đề nghị|Số tiền xin thanh toán|Tổng đề nghị thanh toán|Tổng số tiền đề nghị|Tiền đề nghị|Số tiền yêu cầu|Tiền yêu cầu|Đề nghị (đồng)|Số tiền yêu cầu chi trả|Đề nghị chi trả|Số tiền ĐN|Số đề nghị',
    approved_amount:
      'Số tiền duyệt|Được duyệt (đ)|Số tiền được duyệt|Duyệt chi|Kinh phí được duyệt|Số được duyệt|Kinh phí duyệt|Số tiền phê duyệt|Số duyệt',
  },
  ticks: {
    is_paid:
      'Đã nộp tiền|Đã đóng tiền|Đã nộp đủ|Đã đóng đủ|is paid|Đã nộp (x)|Hoàn thành nộp|Đóng đủ|Nộp đủ|Đã thanh toán (x)|Tình trạng nộp|Tình trạng đóng|Trạng thái nộp|Trạng thái thanh toán|payment status|paid status|Nộp chưa|Đã nộp chưa|Đóng chưa|Đã đóng chưa|Nộp rồi chưa|Nộp hay chưa|Đã đóng tiền chưa|Đã nộp tiền chưa|Đã nộp hay chưa',
    voluntary:
      'Tự nguyện|Khoản thu tự nguyện|voluntary|Tự nguyện tham gia|Thu tự nguyện|Tham gia tự nguyện',
  },
  others: {
    fee_name:
      'Khoản thu|Tên khoản thu|Nội dung thu|Khoản nộp|Nội dung khoản thu|Các khoản thu|fee name|fee item|ND thu|Các khoản phải thu|Khoản phải nộp|Khoản đóng góp|Các khoản đóng góp|Tên khoản|Danh mục thu|Khoản tiền|Khoản thu, nộp|Nội dung nộp|Nội dung khoản|Loại phí|Tên phí|fee title|fee content|Thu khoản gì|Nộp khoản gì|Khoản thu tiền|Nội dung thu tiền|Tên khoản nộp|Khoản đóng|Thu về khoản|Khoản',
    fee_kind:
      'Loại khoản thu|Nhóm khoản thu|fee type|Loại thu|Nhóm thu|Bắt buộc/tự nguyện|Loại khoản|kind of fee',
    fee_period:
      'Kỳ thu|Đợt thu|Tháng thu|Thu tháng|fee period|Kỳ đóng|Đợt đóng|Tháng nộp|Kỳ nộp|Nộp cho tháng|Học phí tháng (kỳ)|Tháng đóng|billing period|Tháng thu tiền|Thu kỳ|Đóng cho tháng|Lần thu|Thu đợt|Đợt nộp|Kỳ thu tiền',
    spend_name:
      'Khoản chi|Nội dung chi|Tên khoản chi|Mục chi|expense item|ND chi|Mục đích chi|Tên mục chi|Danh mục chi|Chi cho|Chi về việc|Chi về|expense content|expense name|Chi gì|Nội dung chi tiền|Lý do chi|Khoản mục chi|Nội dung mua sắm|Nội dung thanh toán (chi)|Về khoản|Lý do chi tiền|Chi việc gì|Chi cho việc gì|Chi mua gì|Chi vào việc|Chi vào việc gì|Việc chi|Chi những gì|Chi để làm gì|Chi cho việc|Đã chi việc gì|Tiêu vào việc gì|Nội dung chi từ khoản thu|Chi vào khoản|Tiền chi vào|Dùng tiền vào việc|Nội dung xin thanh toán|Thanh toán khoản gì|Thanh toán tiền gì|Thanh toán về việc|Nội dung đề nghị thanh toán|Thanh toán cho việc|Đề nghị thanh toán về',
    amount_words:
      'Số tiền bằng chữ|Bằng chữ|Viết bằng chữ|Tiền bằng chữ|amount in words|Viết chữ|Số tiền viết bằng chữ|Số tiền ghi bằng chữ|Thành tiền bằng chữ|money in words',
    payer:
      'Người nộp|Người nộp tiền|Họ tên người nộp tiền|Họ tên người nộp|Người đóng|payer|NNT|Người đóng tiền|Tên người nộp|Người nộp học phí|payer name|paid by|Ai nộp|Thu của ai|Người nộp hồ sơ|Em nộp|Em nào nộp|Ai đóng|Ai nộp tiền|Em nào đóng',
    collector:
      'Người thu|Người thu tiền|Họ tên người thu|collector|cashier name|Người thu phí|Người thu học phí|Cán bộ thu|Người lập phiếu thu|Nhân viên thu|collected by|Ai thu|Thu bởi|GV thu|Giáo viên thu|GV thu tiền|Giáo viên thu tiền|GVCN thu|Cô thu',
    payee:
      'Người nhận tiền|Họ tên người nhận tiền|Người được thanh toán|Đơn vị nhận tiền|Đơn vị thụ hưởng|payee|beneficiary|Người lĩnh|Người lĩnh tiền|Họ tên người lĩnh tiền|Người được hưởng|Tên đơn vị thụ hưởng|Người nhận thanh toán|Đơn vị hưởng|payee name|Người được chi|Trả cho|Chi cho ai|Trả cho ai|Người nhận lương|Người được nhận|Chi trả cho|Đơn vị/người thụ hưởng|Người/đơn vị thụ hưởng|Thanh toán cho|Trả tiền cho|Chuyển tiền cho|Người, đơn vị nhận tiền|Đơn vị/người nhận tiền|Người hưởng tiền|Ai nhận tiền|Ai được nhận',
    payment_method:
      'Phương thức đóng|Hình thức nộp|PT đóng|Hình thức thanh toán|Phương thức thanh toán|Hình thức đóng|Hình thức thu|Cách thức nộp|payment method|HTTT|PTTT|Hình thức TT|Phương thức TT|Hình thức nộp tiền|Nộp bằng|Hình thức chi trả|Phương thức chi trả|Tiền mặt/Chuyển khoản|TM/CK|Chuyển khoản/tiền mặt|Kênh thanh toán|Thanh toán bằng|Cách đóng|Cách thanh toán|payment mode|pay method|Trả bằng|Nộp tiền mặt/CK|Hình thức chi|Hình thức nhận tiền|Hình thức trả|Cách trả tiền|Cách nộp|HT thanh toán|HT nộp|CK/TM|Tiền mặt/CK|Chi trả qua|Cách nhận tiền|Nhận tiền bằng|Nhận tiền qua|Thu tiền mặt hay chuyển khoản|Hình thức thu tiền|Thu bằng|Thu qua ngân hàng hay tiền mặt|Trả tiền mặt hay chuyển khoản|Nộp bằng tiền mặt/chuyển khoản|Thanh toán qua|Thu qua|Nộp qua kênh|Kênh thu|Cổng thanh toán|Nộp tiền qua|Trả tiền qua|Trả qua|Phương tiện thanh toán|Nhận tiền mặt hay qua thẻ|Hình thức lĩnh|Tiền mặt/tài khoản|Nhận qua tài khoản hay tiền mặt|Nhận bằng cách nào|Hình thức nhận trợ cấp|Lĩnh bằng',
    receipt_no:
      'Số biên lai|Số phiếu thu|Biên lai số|Phiếu thu số|receipt number|receipt no|Số BL|BL số|Số PT|Mã phiếu thu|Mã biên lai|Số biên lai thu tiền|Quyển/số biên lai|Ký hiệu biên lai|receipt code|Biên lai|Số BL thu|Số hiệu biên lai|Số biên nhận|Biên nhận số|Phiếu thu|Số hiệu chứng từ thu|Số CT thu|Chứng từ thu|Số hiệu phiếu thu|Biên lai số (quyển)',
    invoice_no:
      'Số hóa đơn|Hóa đơn số|invoice number|invoice no|Số HĐơn|Mã hóa đơn|Số hóa đơn GTGT|Số, ký hiệu hóa đơn|invoice code|Số HĐĐT|Số hóa đơn điện tử|Số HĐ điện tử',
    payment_no:
      'Số phiếu chi|Phiếu chi số|Số PC|PC số|Mã phiếu chi|Số ủy nhiệm chi|UNC số|payment voucher no|Phiếu chi|Số phiếu chi tiền|Ủy nhiệm chi số|Số UNC|Số hiệu chứng từ chi|Số CT chi|Chứng từ chi|Số hiệu phiếu chi',
    voucher_no:
      'Số chứng từ|Số CT|Số hiệu chứng từ|voucher number|voucher no|Số chứng từ gốc|voucher code|CT số|Chứng từ số|Số hiệu CT|Chứng từ|Số phiếu (kho)|Số và ngày chứng từ|UNC/phiếu chi|Chứng từ chi trả|Chứng từ TT',
    debit_account:
      'Tài khoản nợ|TK nợ|Nợ TK|debit account|TKN|TK ghi nợ|Tài khoản ghi nợ|Bên nợ|Ghi nợ TK|Định khoản nợ|TK bên Nợ',
    credit_account:
      'Tài khoản có|TK có|Có TK|credit account|TKC|TK ghi có|Tài khoản ghi có|Bên Có|TK bên Có',
    budget_chapter: 'Chương|Mã chương|budget chapter|Chương số|Mã chương ngân sách',
    budget_section:
      'Mục lục ngân sách|Mã NDKT|Tiểu mục|Mã tiểu mục|Nội dung kinh tế|MLNS|Mục, tiểu mục|Mã mục|NDKT|Mã nội dung kinh tế|Mục chi ngân sách|Mã tiểu mục NS|Tiểu mục chi|TM (tiểu mục)|Mã NDKT/tiểu mục',
    unit_of_measure:
      'Đơn vị tính|ĐVT|unit of measure|uom|Đ.V.T|Tính theo|Đơn vị đo|Đvị tính|measure unit|unit measure',
    transfer_note:
      'Nội dung chuyển khoản|Nội dung chuyển tiền|Nội dung nộp tiền|transfer content|ND chuyển khoản|ND CK|Nội dung CK|Nội dung thanh toán|Nội dung giao dịch|Diễn giải chuyển khoản|Ghi chú chuyển khoản|Lý do chuyển tiền|Chuyển tiền về việc|Diễn giải giao dịch|Nội dung chuyển|Lời nhắn chuyển khoản',
    donor:
      'Nhà tài trợ|Đơn vị tài trợ|Người ủng hộ|Người tài trợ|Tên nhà tài trợ|Nhà hảo tâm|Mạnh thường quân|Đơn vị ủng hộ|Tổ chức, cá nhân tài trợ|Họ tên người ủng hộ|donor|donor name|sponsor|Người đóng góp|Tổ chức, cá nhân ủng hộ|Cá nhân, tổ chức ủng hộ|Tên đơn vị tài trợ|Tên nhà hảo tâm|Đơn vị hỗ trợ|Đơn vị đỡ đầu|Người tặng|Người hiến tặng|Tên tổ chức, cá nhân tài trợ|Tổ chức tài trợ|Người cho tặng|Đơn vị tặng|sponsor name|Ai ủng hộ|Người ủng hộ/nhà tài trợ|Tên cá nhân, tổ chức ủng hộ|Nhà tài trợ, ủng hộ|Người trao tặng|Đơn vị trao tặng|MTQ|Ai tặng|Của ai tặng|Ai tài trợ|Do ai tặng|Người cho|Nguồn tài trợ|Nguồn tặng',
    donor_kind:
      'Loại nhà tài trợ|Đối tượng tài trợ|Loại đối tượng ủng hộ|donor type|Đối tượng ủng hộ|Loại đối tượng tài trợ|Cá nhân/doanh nghiệp|kind of donor',
    donation_form:
      'Hình thức ủng hộ|Hình thức tài trợ|Hình thức đóng góp|donation type|HT ủng hộ|HT tài trợ|Tiền mặt/hiện vật|Tiền/hiện vật|Hình thức hiến tặng|Ủng hộ bằng|donation form',
    donation_goods:
      'Hiện vật|Hiện vật ủng hộ|Hiện vật tài trợ|Tên hiện vật ủng hộ|donated goods|HV ủng hộ|Tên HV|Hiện vật đóng góp|Quà tặng|Quà|Hàng hóa ủng hộ|Hàng hóa tài trợ|Vật phẩm|gifts|gift|Bằng hiện vật|Quà gì|Tên quà|Đồ vật ủng hộ|Ủng hộ hiện vật|Vật phẩm ủng hộ',
    donation_purpose:
      'Mục đích tài trợ|Mục đích ủng hộ|Nội dung tài trợ|Nội dung ủng hộ|donation purpose|Tài trợ cho|Ủng hộ cho|Mục đích đóng góp|Đóng góp cho|Dùng vào việc (tài trợ)|Mục đích vận động|purpose of donation|Ủng hộ việc gì|Để làm gì (ủng hộ)|Ủng hộ để|Tài trợ để|Ủng hộ cho việc|Ủng hộ làm gì',
    fund_name:
      'Tên quỹ|Quỹ|Loại quỹ|fund name|Nguồn quỹ|Ủng hộ quỹ|Đóng góp quỹ|name of fund|Quỹ nào|Quỹ thu|Quỹ gì|Thu vào quỹ|Chi từ quỹ|Quỹ sử dụng|Từ quỹ nào|Nộp quỹ gì|Quỹ vận động|Tên quỹ vận động',
    scholarship:
      'Học bổng|Tên học bổng|Loại học bổng|scholarship|Tên HB|Suất học bổng|Học bổng nhận được|Đề nghị xét học bổng|Loại HB|scholarship name|Nguồn học bổng|Quỹ học bổng|Quỹ cấp|Quỹ cấp học bổng|Đơn vị cấp học bổng|HB|Học bổng (đồng)',
    bid_package: 'Gói thầu|Tên gói thầu|Tên gói|Gói thầu số|Gói mua sắm',
    purchase_mode:
      'Hình thức mua sắm|Phương thức mua sắm|Hình thức lựa chọn nhà thầu|HT mua sắm|Hình thức mua|Phương thức mua|Chỉ định thầu/chào hàng|Hình thức LCNT|Hình thức đấu thầu|purchase method|Cách mua|Mua theo hình thức|Mua theo cách nào|Chỉ định thầu/chào giá|Cách thức mua sắm',
    budget_item: 'Mã ngành kinh tế|Mã NKT|Mã khoản|Mã loại, khoản|Mã ngành KT',
    budget_kind:
      'Tính chất nguồn kinh phí|Tính chất nguồn|Mã tính chất nguồn|Mã nguồn|Mã nguồn NSNN|Kinh phí tự chủ/không tự chủ|Tự chủ/không tự chủ',
    contractor:
      'Nhà thầu trúng thầu|Đơn vị trúng thầu|Đơn vị thi công|Đơn vị xây dựng|Nhà thầu thi công|contractor|Nhà thầu sửa chữa|Đơn vị nhận thầu|Người thi công|Công ty thi công|Nhà thầu thi công sửa chữa|Đơn vị thi công sửa chữa|Đơn vị thực hiện thi công|Nhóm thợ thi công',
    requester:
      'Người đề nghị|Người yêu cầu|Người đề xuất|Cán bộ đề nghị|Họ tên người đề nghị|Người đề nghị thanh toán|Họ tên người đề xuất|requester|requested by|Người xin|Người đề nghị mua|Người đề nghị cấp|Người đề nghị sửa|Người đăng ký sử dụng|Bộ phận đề nghị|Đơn vị đề nghị|Đơn vị đề xuất|Bộ phận đề xuất|Người làm đề nghị|Họ tên người xin nghỉ|Người xin phép|Người xin nghỉ phép|Ai xin phép|Người xin phép nghỉ|Xin phép bởi|Ai xin|Ai đề nghị|Ai yêu cầu|Ai đề xuất|Ai xin mua|Người xin mua|Người có nhu cầu|Người xin cấp|Người viết đề nghị|Người làm giấy đề nghị|Tôi tên là|Tên tôi là|Họ tên người đề nghị tạm ứng|Tên tôi|Người đề nghị tạm ứng|Người xin tạm ứng|Người tạm ứng',
    voucher_attached:
      'Kèm theo chứng từ gốc|Số chứng từ gốc kèm theo|Chứng từ gốc|Chứng từ gốc kèm theo|Số chứng từ kèm theo|Số CT gốc|Kèm theo|Kèm theo chứng từ|CT gốc|CT kèm theo|Kèm theo mấy chứng từ|Số lượng chứng từ kèm',
    voucher_kind: 'Loại chứng từ|Loại phiếu|Thu/chi|Loại thu/chi|Loại nghiệp vụ|Nghiệp vụ',
    account_object:
      'Đối tượng nộp/nhận tiền|Người nộp/nhận tiền|Người nộp (nhận)|Đối tượng kế toán|Mã đối tượng kế toán|Họ tên người nộp/nhận|Đối tượng công nợ',
    debit_amount: 'Số phát sinh nợ|Phát sinh nợ|PS nợ|Ghi nợ|Số tiền nợ (phát sinh)',
    credit_amount: 'Số phát sinh có|Phát sinh có|PS có|Ghi có',
    account_code:
      'Số hiệu tài khoản kế toán|Tài khoản kế toán|TK đối ứng|Tài khoản đối ứng|Số hiệu TK đối ứng',
  },
};
