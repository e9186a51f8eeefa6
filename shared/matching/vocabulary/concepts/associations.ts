import type { Domain } from './domain';

/** Women's, farmers', veterans' unions: members, dues, and the savings and loans that they look after. */
export const ASSOCIATIONS: Domain = {
  dates: {
    association_joined:
      'Ngày vào hội|Vào hội ngày|Ngày kết nạp hội viên|Ngày gia nhập hội|Vào hội năm|Năm vào hội|Kết nạp hội viên ngày|Ngày trở thành hội viên|Tham gia hội từ|Vào hội từ|Ngày kết nạp hội|Ngày vào tổ chức hội|Ngày vào Hội CCB|Ngày vào Hội Phụ nữ|Ngày vào Hội Nông dân|Ngày tham gia hội|Thời gian vào hội|Vào hội|Kết nạp hội ngày|Kết nạp vào hội',
    loan_date:
      'Ngày vay|Vay ngày|Ngày nhận tiền vay|Ngày nhận nợ|Ngày giải ngân khoản vay|Ngày vay vốn|Ngày nhận vốn vay|Thời điểm vay|Vay từ ngày|Ngày ký vay|Giải ngân ngày',
    loan_due:
      'Ngày đến hạn trả nợ|Hạn trả nợ|Đến hạn trả|Ngày trả nợ cuối cùng|Hạn trả nợ cuối cùng|Ngày đáo hạn khoản vay|Hạn trả gốc|Ngày trả nợ gốc|Vay đến ngày|Hạn trả nợ vay|Hạn trả vốn',
  },
  numbers: {
    farmer_fund_loan:
      'Vốn vay quỹ HTND|Vay Quỹ HTND|Vốn vay Quỹ hỗ trợ nông dân|Vay Quỹ hỗ trợ nông dân|Vay quỹ hội nông dân|Vốn Quỹ HTND|Vay vốn Quỹ HTND',
    households_helped:
      'Đã giúp hộ nghèo|Giúp được mấy hộ|Số hộ nghèo được giúp|Giúp hộ nghèo (hộ)|Giúp đỡ hộ nghèo|Số hộ được giúp đỡ|Giúp mấy hộ nghèo|Số hộ nghèo đã giúp',
    jobs_made:
      'Số lao động tạo việc làm|Thuê bao nhiêu lao động|Tạo việc làm cho|Số lao động được tạo việc làm|Tạo việc làm (người)|Giải quyết việc làm cho|Số LĐ được giải quyết việc làm|Tạo việc làm cho mấy người|Giải quyết việc làm (lao động)',
    certified_people:
      'Số người được cấp chứng nhận|Mấy người có chứng chỉ|Số người được cấp chứng chỉ|Số học viên được cấp chứng chỉ|Số chứng chỉ cấp|Số người có chứng chỉ|Số người được cấp CC|Số GCN đã cấp',
    learners:
      'Số lượng học viên|Mấy người học|Số học viên|Số người học|Số lượng người học|Bao nhiêu người học|Tổng số học viên|Số học viên tham gia|Số người tham gia lớp học',
    association_fee:
      'Hội phí|Tiền hội phí|Mức hội phí|Đóng hội phí|Thu hội phí|Số tiền hội phí|Hội phí (đồng)|Hội phí/năm',
    association_members:
      'Số hội viên|Tổng số hội viên|Tổng hội viên|TS hội viên|Số lượng hội viên|Hội viên hiện có|Số hội viên hiện có|SL hội viên|Tổng HV|Số HV hội',
    association_women: 'Hội viên nữ|Số hội viên nữ|Nữ hội viên|HV nữ|Trong đó hội viên nữ',
    association_new:
      'Hội viên mới|Kết nạp hội viên mới|Số hội viên kết nạp mới|HV mới kết nạp|Số hội viên mới|Kết nạp mới hội viên|HV kết nạp mới',
    loan_wanted:
      'Số tiền đề nghị vay|Số tiền xin vay|Xin vay|Đề nghị vay|Muốn vay|Nhu cầu vay|Số tiền cần vay|Đăng ký vay|Nhu cầu vay vốn|Xin vay bao nhiêu|Số tiền đăng ký vay|Nhu cầu vay (đồng)|Đề nghị vay số tiền',
    loan_granted:
      'Số tiền được duyệt vay|Được duyệt vay|Số tiền phê duyệt cho vay|Duyệt cho vay|Số tiền duyệt vay|Duyệt vay|Số tiền được duyệt cho vay',
    loan_left:
      'Dư nợ|Dư nợ vay|Dư nợ hiện tại|Số dư nợ|Còn nợ gốc|Dư nợ gốc|Còn dư nợ|Dư nợ đến nay|Dư nợ hiện nay|Còn nợ ngân hàng|Tổng dư nợ|Gốc còn|Gốc còn lại|Còn gốc|Nợ gốc còn|Nợ gốc còn lại',
    loan_overdue: 'Nợ quá hạn|Số tiền quá hạn|Nợ gốc quá hạn|Dư nợ quá hạn|Quá hạn (đồng)|NQH',
    loan_interest:
      'Lãi tồn|Lãi tồn đọng|Tiền lãi|Lãi phải trả|Số tiền lãi|Lãi phải thu|Lãi đã nộp|Thu lãi|Tiền lãi phải nộp|Lãi còn nợ|Tiền lãi tháng này|Lãi tháng này|Lãi đã nộp trong tháng|Lãi nộp trong tháng|Lãi trong tháng|Nộp lãi|Đóng lãi|Tiền lãi đã nộp|Lãi tháng|Lãi phải nộp|Số lãi phải nộp|Lãi thu được|Nợ lãi|Còn nợ lãi|Lãi chưa trả|Nợ lãi tồn',
    loan_rate:
      'Lãi suất|Lãi suất vay|LS vay|Lãi suất (%/tháng)|Lãi suất (%/năm)|Lãi suất cho vay|Lãi bao nhiêu phần trăm|LS (%/năm)|LS (%/tháng)|LS',
    loan_months:
      'Thời hạn vay|Vay mấy tháng|Kỳ hạn vay|Thời gian vay|Số tháng vay|Thời hạn vay (tháng)|Vay bao lâu|Thời hạn cho vay|Thời gian vay vốn|Vay mấy năm|Thời hạn vay vốn',
    savings:
      'Tiền tiết kiệm|Số dư tiết kiệm|Gửi tiết kiệm|Tiền gửi tiết kiệm|Tiết kiệm hằng tháng|Tiết kiệm tổ|Số tiền gửi tiết kiệm|Tiết kiệm (đồng)|Tiền gửi tổ viên|Số dư tiền gửi tiết kiệm|Tiết kiệm|Gửi TK tháng này|Gửi tiết kiệm trong tháng|Gửi tiết kiệm tháng này|Tiết kiệm tháng này|Tiết kiệm trong tháng|Gửi TK|Gửi tiết kiệm hằng tháng|Đóng tiết kiệm|TK tổ|Tiết kiệm qua tổ|Gửi tiết kiệm tổ|Tiền gửi tổ|Số dư tiết kiệm tổ',
    group_loans:
      'Số hộ vay|Số hộ vay vốn|Số hộ còn dư nợ|Số tổ viên|Tổng số tổ viên|Số hộ được vay',
  },
  ticks: {
    volunteer_is:
      'TNV|Là tình nguyện viên|Có làm tình nguyện viên không|Đăng ký tình nguyện viên|Là TNV',
    woman_heads:
      'Chủ hộ là nữ|Phụ nữ làm chủ hộ|Nữ chủ hộ|Hộ do phụ nữ làm chủ|Hộ phụ nữ làm chủ|Chủ hộ nữ|Hộ có chủ hộ là nữ|PN làm chủ hộ',
    single_mother:
      'Phụ nữ đơn thân|Nuôi con một mình|Phụ nữ đơn thân nuôi con|Một mình nuôi con|Đơn thân nuôi con|PN đơn thân|Phụ nữ làm mẹ đơn thân|Đơn thân nuôi con nhỏ|Nuôi con đơn thân',
    association_fee_paid:
      'Đã đóng hội phí|Nộp hội phí|Đã nộp hội phí|Tình trạng hội phí|Đóng hội phí chưa|Nộp hội phí chưa|Đã thu hội phí',
    association_core: 'Hội viên nòng cốt|HV nòng cốt|Là hội viên nòng cốt|Nòng cốt',
    association_is:
      'Là hội viên|Hội viên không|Có phải hội viên|Đã là hội viên|Có là hội viên không',
  },
  others: {
    commander:
      'Người chỉ huy|Ai chỉ huy|Chỉ huy|Người phụ trách chung|Trưởng nhóm ra quân|Người chỉ huy chung',
    tools_to_bring:
      'Dụng cụ chuẩn bị|Mang theo gì|Chuẩn bị dụng cụ gì|Dụng cụ, phương tiện|Phương tiện, dụng cụ|Mang theo dụng cụ gì|Cần mang gì',
    taking_part:
      'Lực lượng tham gia|Thành phần lực lượng|Lực lượng huy động|Huy động ai|Lực lượng ra quân|Huy động lực lượng nào',
    young_person:
      'Họ tên thanh niên|Thanh niên|Tên thanh niên|Họ và tên thanh niên|Họ tên TN|Họ tên đoàn viên, thanh niên',
    good_producer:
      'Danh hiệu SXKD giỏi|Hộ SXKDG cấp nào|Hộ SXKD giỏi|Danh hiệu hộ SXKD giỏi|SXKDG cấp|Hộ SXKD giỏi cấp|Đạt hộ SXKD giỏi|SXKD giỏi cấp nào|Hộ sản xuất kinh doanh giỏi|Danh hiệu nông dân SXKD giỏi|NDSXKDG cấp',
    farmer_household:
      'Họ tên chủ hộ nông dân|Tên hộ nông dân|Hộ hội viên nông dân|Hộ nông dân|Chủ hộ nông dân|Hộ hội viên',
    after_course:
      'Đánh giá sau tập huấn|Học xong thế nào|Kết quả sau tập huấn|Đánh giá sau lớp học|Sau tập huấn làm được gì|Áp dụng sau tập huấn|Kết quả sau khóa học|Đánh giá sau khóa học',
    association_member:
      'Họ tên hội viên|Hội viên|Tên hội viên|Họ và tên hội viên|Họ tên HV hội|Tên hội viên chi hội|Họ tên đoàn viên, hội viên|Họ tên hội viên nông dân|Họ tên hội viên phụ nữ',
    startup_product:
      'Sản phẩm khởi nghiệp|Khởi nghiệp gì|Ý tưởng khởi nghiệp|Dự án khởi nghiệp|Mô hình khởi nghiệp|Khởi nghiệp bằng nghề gì|Tên dự án khởi nghiệp|Khởi nghiệp làm gì',
    association_card:
      'Số thẻ hội viên|Mã hội viên|Thẻ hội viên|Số thẻ HV|Thẻ HV số|Thẻ hội viên số|Mã số hội viên|Mã HV hội|Số thẻ hội|Thẻ HV',
    association:
      'Tổ chức hội|Tên hội|Thuộc hội|Hội gì|Tham gia hội nào|Tham gia đoàn thể|Hội đoàn thể tham gia|Là hội viên của hội|Thuộc hội, đoàn thể nào|Đoàn thể nào|Hội đoàn thể nhận ủy thác|Hội nhận ủy thác|Thuộc hội nào|Hội quản lý|Tên tổ chức hội',
    association_branch:
      'Chi hội|Tên chi hội|Thuộc chi hội|Chi hội thôn|Sinh hoạt tại chi hội|Tổ hội|Phân hội|Chi hội/tổ hội|Tổ phụ nữ|Chi hội phụ nữ|Chi hội nông dân|Chi hội CCB|Chi/tổ hội|Sinh hoạt chi hội nào|Chi hội cựu chiến binh|Chi hội nghề nghiệp|Chi hội NCT|Chi hội người cao tuổi|Thuộc chi hội nào|Ở chi hội nào|Sinh hoạt chi hội',
    association_role:
      'Chức vụ trong hội|Chức vụ hội|Chức danh hội|Chức vụ trong chi hội|Chức vụ Hội đảm nhiệm|Chức vụ trong tổ chức hội|Chức vụ hội viên',
    association_kind:
      'Loại hội viên|Diện hội viên|Phân loại đối tượng hội viên|Hội viên danh dự/chính thức|Đối tượng hội viên|Hội viên thuộc diện',
    association_rating:
      'Xếp loại hội viên|Xếp loại chi hội|Phân loại chi hội|Phân loại hội viên|Đánh giá hội viên|Xếp loại hội|Kết quả xếp loại hội viên|XL hội viên|XL chi hội',
    association_head:
      'Chi hội trưởng|Chi hội phó|Họ tên chi hội trưởng|Tổ trưởng hội|Trưởng chi hội|Chi hội trưởng (họ tên)',
    veteran_of:
      'Tham gia kháng chiến|Thời kỳ tham gia|Thời kỳ kháng chiến|Chống Pháp/chống Mỹ|Thời kỳ kháng chiến tham gia|Giai đoạn tham gia kháng chiến',
    loan_group:
      'Tổ tiết kiệm và vay vốn|Tổ TK&VV|Tổ TKVV|Tổ vay vốn|Tên tổ TK&VV|Tên tổ vay vốn|Thuộc tổ TK&VV|Mã tổ TK&VV|Tổ tiết kiệm vay vốn|Tên tổ tiết kiệm và vay vốn',
    loan_group_head:
      'Tổ trưởng TK&VV|Tổ trưởng vay vốn|Tổ trưởng tổ TK&VV|Tổ trưởng tổ vay vốn|Tổ trưởng TKVV|Tổ trưởng tổ tiết kiệm và vay vốn',
    loan_program:
      'Chương trình vay|Chương trình cho vay|Chương trình tín dụng|Vay chương trình|Vay theo chương trình|Loại vay|Chương trình vay vốn|Loại cho vay|Vay diện|Vay theo diện|Chương trình vay ưu đãi',
    lender:
      'Ngân hàng cho vay|Vay ở đâu|Nguồn vốn vay|Vay của|Tổ chức cho vay|Vay ngân hàng nào|Nguồn vay|Vay từ nguồn|Vay của ngân hàng nào|Vay ở ngân hàng|Bên cho vay',
    loan_purpose:
      'Mục đích vay|Mục đích sử dụng vốn|Mục đích vay vốn|Vay để làm gì|Vay làm gì|Sử dụng vốn vay vào|Dùng vốn làm gì|Mục đích sử dụng vốn vay|Phương án sử dụng vốn|Sử dụng vốn vào việc gì|Vay về làm gì|Dự án vay vốn|MĐ vay|Mục đích sử dụng tiền vay',
    loan_code:
      'Mã món vay|Số khế ước|Mã khách hàng vay|Khế ước số|Số sổ vay vốn|Sổ vay vốn|Sổ vay vốn số|Số hợp đồng vay|Mã khoản vay',
    loan_use_checked:
      'Kiểm tra sử dụng vốn|Sử dụng vốn đúng mục đích|Tình hình sử dụng vốn|Vốn vay sử dụng đúng mục đích|Hiệu quả sử dụng vốn|SD vốn đúng mục đích',
  },
};
