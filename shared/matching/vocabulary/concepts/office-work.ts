import type { Domain } from './domain';

/** A commune's office from day to day: what leaders hand out, weekly schedules, papers at the counter. */
export const OFFICE_WORK: Domain = {
  dates: {
    minuted_on:
      'Ngày lập biên bản|Biên bản lập ngày|Lập biên bản ngày|Ngày biên bản|Ngày ghi biên bản|Ngày làm biên bản|Thời gian lập biên bản|BB lập ngày',
    household_split_on:
      'Ngày tách hộ|Tách hộ ngày|Tách khẩu ngày|Ngày tách khẩu|Ngày tách sổ|Ngày tách sổ hộ khẩu',
    due_birth:
      'Dự kiến sinh|Dự kiến ngày sinh|DKS|Ngày DKS|Ngày dự sinh|Dự sinh|Ngày dự kiến sinh|Dự kiến sinh ngày|Ngày sinh dự kiến|Dự kiến đẻ|Bao giờ đẻ|Bao giờ sinh|Ngày đẻ dự kiến|Khi nào sinh|Dự đẻ|Dự kiến ngày đẻ',
    supplement_on:
      'Ngày bổ sung|Ngày bổ sung hồ sơ|Bổ sung ngày|Ngày yêu cầu bổ sung|Hạn bổ sung|Ngày nộp bổ sung|Hẹn bổ sung ngày',
  },
  numbers: {
    fee_taken:
      'Phí đã thu|Lệ phí thu|Lệ phí đã thu|Số tiền lệ phí đã thu|Phí, lệ phí đã thu|Tiền lệ phí thu được',
    principal_paid:
      'Đã trả gốc|Trả gốc|Gốc đã trả|Số tiền gốc đã trả|Thu nợ gốc|Trả nợ gốc|Gốc trả trong tháng|Nộp gốc|Đóng gốc|Gốc đã nộp',
    association_fund:
      'Quỹ hội|Đóng góp quỹ hội|Quỹ chi hội|Đóng quỹ hội|Tiền quỹ hội|Xây dựng quỹ hội|Số tiền đóng quỹ hội',
    hamlets_hit:
      'Số thôn có dịch|Số thôn bị ảnh hưởng|Số thôn có dịch bệnh|Số bản có dịch|Số thôn bị thiệt hại|Số thôn xảy ra dịch',
    disinfectant:
      'Hóa chất|Lượng hóa chất|Hóa chất (lít)|Vôi bột|Vôi bột (kg)|Số lít hóa chất|Lượng vôi bột|Hóa chất khử trùng|Hóa chất sát trùng|Hóa chất sử dụng|Dùng thuốc gì|Dùng hóa chất gì|Thuốc sát trùng|Thuốc khử trùng|Hóa chất tẩy rửa|Nước lau sàn|Loại hóa chất',
    expected_output:
      'Sản lượng dự kiến|Dự kiến sản lượng|Sản lượng ước tính|Ước sản lượng|Sản lượng ước|Ước năng suất|Năng suất dự kiến|NS dự kiến',
    fee_heads: 'Số khẩu tính phí|Số khẩu thu phí|Số người tính phí|Khẩu tính phí|Số khẩu nộp phí',
    antenatal_visits:
      'Khám thai lần|Số lần khám thai|Khám thai lần thứ|Lần khám thai|Khám thai mấy lần|Số lần đi khám thai',
    violations_count:
      'Số vụ vi phạm|Tổng số vụ vi phạm|Số trường hợp vi phạm|Số vụ việc vi phạm|Số hộ vi phạm|Số cơ sở vi phạm|Số TH vi phạm',
    cases_total_open:
      'Số hồ sơ tồn|Tổng số hồ sơ tồn|Số HS tồn|Số lượng hồ sơ tồn|Tồn cuối kỳ (hồ sơ)|Hồ sơ tồn cuối kỳ|Chuyển kỳ sau',
  },
  ticks: {
    submitted_for:
      'Nộp hộ|Nộp thay|Nộp hồ sơ hộ|Nộp hộ người khác|Có nộp hộ không|Nộp thay người khác|Nộp hộ/chính chủ',
    is_original: 'Là bản chính|Có bản chính|Đã có bản chính|Bản chính (x)|Có bản gốc',
    vaccinated_fully:
      'Tiêm đầy đủ|Đã tiêm đủ|Tiêm đủ mũi chưa|Đã tiêm đầy đủ|Tiêm chủng đầy đủ|Đã tiêm đủ mũi|Tiêm đủ mũi|TCĐĐ|Đủ mũi|Tiêm chủng đủ|Tiêm đủ|Đã tiêm chủng đầy đủ|Tiêm chủng đầy đủ theo độ tuổi|Tiêm chủng đủ mũi',
    work_finished: 'Xong chưa (x)|Hoàn thành chưa|Làm xong chưa|Đã hoàn thành chưa|Xong/chưa xong',
  },
  others: {
    verifier:
      'Người được giao xác minh|Cán bộ xác minh|Người xác minh|Ai xác minh|Người đi xác minh|Cán bộ thẩm tra|Tổ xác minh|Người được phân công xác minh|Người kiểm tra, xác minh',
    paper_form:
      'Bản chính/bản sao|Loại bản|Bản gốc/bản sao|Bản chính hay bản sao|Bản sao/bản chính|Hình thức bản|Bản gốc hay bản sao|Bản chụp/bản chính',
    service_scope:
      'Mức độ toàn trình|Toàn trình/một phần|Dịch vụ công toàn trình/một phần|Mức độ cung cấp DVC|DVC toàn trình/một phần|Toàn trình hay một phần|Mức độ cung cấp dịch vụ công|Loại dịch vụ công trực tuyến',
    result_taker:
      'Người đến nhận kết quả|Ai nhận kết quả|Người nhận kết quả|Họ tên người nhận kết quả|Ai đến lấy kết quả|Người lấy kết quả|Người đến lấy|Người nhận KQ|Người đến nhận KQ',
    household_split_reason: 'Lý do tách hộ|Vì sao tách hộ|Tách hộ vì|Lý do tách khẩu|Lý do tách sổ',
    leader_matter:
      'Nội dung giao việc|Việc giao|Lãnh đạo giao việc gì|Nội dung giao nhiệm vụ|Giao việc gì|Giao làm gì|Nội dung lãnh đạo giao|Nội dung giao|Nội dung được giao|Giao nội dung|Nhiệm vụ giao|Nội dung giao xử lý|Nội dung kết luận, chỉ đạo|Việc lãnh đạo giao',
    appointment_time:
      'Giờ hẹn|Hẹn giờ|Hẹn lúc|Giờ hẹn trả kết quả|Giờ hẹn tiếp|Giờ hẹn làm việc|Thời gian hẹn',
    co_debtor:
      'Người đồng trách nhiệm|Người cùng vay|Người cùng trách nhiệm trả nợ|Người thừa kế khoản vay|Người đồng vay|Người cùng đứng vay|Người liên đới trả nợ',
    repayment_plan:
      'Phân kỳ trả nợ|Trả nợ theo kỳ|Kỳ hạn trả nợ|Kỳ trả nợ|Phương thức trả nợ|Trả gốc theo kỳ|Mấy tháng trả một lần|Kế hoạch trả nợ',
    delivery_way:
      'Đẻ thường/mổ|Sinh thường/sinh mổ|Cách đẻ|Đẻ thường hay mổ|Cách sinh|Sinh mổ/thường|Phương pháp sinh',
    member_name:
      'Thành viên hộ|Tên thành viên hộ|Họ tên thành viên hộ|Họ và tên thành viên hộ|Thành viên trong hộ (họ tên)|Tên người trong hộ',
    violation_place:
      'Nơi vi phạm|Địa điểm vi phạm|Vi phạm ở đâu|Vi phạm tại|Địa điểm xảy ra vi phạm|Chỗ vi phạm|Vị trí vi phạm',
    remedial_order:
      'Biện pháp khắc phục hậu quả|Buộc khắc phục|Khắc phục hậu quả|Yêu cầu khắc phục|Biện pháp buộc khắc phục|Buộc làm gì|Yêu cầu khắc phục gì|Kiến nghị khắc phục|Yêu cầu, kiến nghị khắc phục|Phải khắc phục gì',
    notice_no:
      'Số giấy mời|Giấy mời số|Số thư mời|GM số|Số GM|Theo giấy mời|Theo giấy mời số|Giấy mời|Số giấy triệu tập|Giấy triệu tập số|Thư mời số|Theo công văn triệu tập|Công văn triệu tập số',
    receipt_of_papers:
      'Số giấy biên nhận|Giấy tiếp nhận hồ sơ và hẹn trả kết quả|Số giấy tiếp nhận và hẹn trả|Giấy tiếp nhận số|Số giấy hẹn|Giấy hẹn số|Số phiếu biên nhận|Giấy biên nhận',
  },
};
