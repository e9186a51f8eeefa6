import type { Domain } from './domain';

/** Quality system (ISO): procedures, risks, audits, actions. */
export const QUALITY_SYSTEM: Domain = {
  others: {
    effectiveness:
      'Hiệu lực của hành động|Có hiệu quả không|Hiệu quả của biện pháp|Đánh giá hiệu quả|Hiệu quả thực hiện|Mức độ hiệu quả|Hiệu quả sử dụng|Có hiệu quả hay không|Hiệu quả thế nào',
    procedure_title:
      'Tên quy trình|Tên quy trình ISO|Quy trình ISO|Tên thủ tục nội bộ|Tên tài liệu ISO|Quy trình gì|Theo quy trình',
    procedure_step:
      'Bước|Các bước|Bước thực hiện|Bước số|Các bước thực hiện|Trình tự thực hiện|Bước công việc|Nội dung các bước',
    reviewed_by: 'Người xem xét|Xem xét bởi|Người soát xét|Người thẩm xét|Soát xét bởi',
    quality_goal:
      'Mục tiêu chất lượng|MTCL|Mục tiêu chất lượng năm|Chỉ tiêu chất lượng|Mục tiêu CL',
    opportunity: 'Cơ hội|Cơ hội cải tiến|Cơ hội (ISO)|Điểm cơ hội',
    risk_level: 'Mức độ rủi ro|Cấp độ rủi ro|Điểm rủi ro|Xếp loại rủi ro',
    risk_likelihood:
      'Khả năng xảy ra|Xác suất xảy ra|Khả năng xảy ra rủi ro|Tần suất xảy ra|Tần suất',
    control_measure:
      'Biện pháp kiểm soát|Biện pháp kiểm soát rủi ro|Biện pháp quản lý rủi ro|Cách kiểm soát|Hành động giải quyết rủi ro',
    corrective_action:
      'Hành động khắc phục|HĐKP|Hành động sửa chữa|Hành động khắc phục/phòng ngừa|Hành động xử lý|Biện pháp, hành động khắc phục|Hành động cần làm|HĐ khắc phục',
    preventive_action:
      'Hành động phòng ngừa|HĐPN|Hành động cải tiến|Biện pháp ngăn tái diễn|Biện pháp phòng ngừa tái diễn',
    nonconformity:
      'Điểm không phù hợp|Nội dung không phù hợp|Sự không phù hợp|KPH|Mô tả sự không phù hợp|Điểm KPH|Lỗi không phù hợp|Phát hiện đánh giá|Điểm chưa phù hợp|Nội dung chưa phù hợp|Phát hiện không phù hợp|Phát hiện khi đánh giá|Điểm chưa đúng quy định',
    root_cause:
      'Nguyên nhân gốc|Nguyên nhân gốc rễ|Nguyên nhân sâu xa|Phân tích nguyên nhân|Nguyên nhân cốt lõi',
    internal_auditor:
      'Đánh giá viên|Chuyên gia đánh giá nội bộ|Trưởng đoàn đánh giá|Đoàn đánh giá nội bộ|Người đánh giá nội bộ|Người đi đánh giá|Chuyên gia đánh giá|Thành viên đoàn đánh giá|Người đánh giá',
    audited_unit:
      'Bộ phận được đánh giá|Đơn vị được đánh giá|Phòng được đánh giá|Đơn vị được đánh giá nội bộ',
    iso_clause: 'Điều khoản ISO|Điều khoản|Điều khoản tiêu chuẩn|Điều khoản áp dụng',
    fix_result:
      'Kết quả khắc phục|Xác nhận khắc phục|Kết quả thực hiện khắc phục|Tình hình khắc phục|Kiểm tra khắc phục|KQ khắc phục|Khắc phục đến đâu|Đã sửa xong chưa|Khắc phục được chưa|Kết quả sửa sai|Đã sửa',
    keeping_form:
      'Hình thức lưu|Hình thức lưu trữ|Dạng lưu trữ|Cách lưu|Lưu bản giấy/bản mềm|Hình thức lưu hồ sơ',
    distributed_to:
      'Phân phối|Đơn vị được phân phối|Nơi phân phối|Phân phối cho|Đơn vị nhận phân phối|Danh sách phân phối',
    document_inside:
      'Danh mục tài liệu nội bộ|Tài liệu nội bộ|Tài liệu bên ngoài|Tài liệu nội bộ/bên ngoài|Nguồn tài liệu|Loại nguồn tài liệu',
  },
  dates: {
    audited_on:
      'Ngày đánh giá nội bộ|Đánh giá nội bộ ngày|Ngày đánh giá ISO|Ngày audit|Thời gian đánh giá nội bộ',
  },
  numbers: {
    copies_distributed: 'Số bản phân phối|Số bản được phân phối|SL phân phối|Số lượng phân phối',
  },
};
