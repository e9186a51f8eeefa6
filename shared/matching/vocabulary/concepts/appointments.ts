import type { Domain } from './domain';

/** Planning, appointing and dismissing of managers, votes of trust, declared assets. */
export const APPOINTMENTS: Domain = {
  others: {
    assets_origin:
      'Giải trình nguồn gốc|Nguồn gốc tài sản tăng thêm|Giải trình nguồn gốc tài sản|Giải trình nguồn gốc của tài sản, thu nhập tăng thêm|Nội dung giải trình nguồn gốc|Giải trình sự biến động|Giải trình tài sản tăng thêm',
    assets_change:
      'Biến động tài sản|Tăng/giảm tài sản|Biến động tài sản, thu nhập|Biến động TS, TN|Biến động tăng giảm tài sản|Tài sản tăng giảm|Tăng giảm tài sản so với kỳ trước',
    assets_abroad:
      'Tài sản ở nước ngoài|TS nước ngoài|Tài sản nước ngoài|Có tài sản ở nước ngoài|Tài khoản ở nước ngoài|Tài sản, tài khoản ở nước ngoài',
    declared_gold:
      'Kim khí quý|Vàng bạc|Vàng, kim cương|Kim khí quý, đá quý|Vàng, bạc, đá quý|Kim loại quý, đá quý|Vàng, kim cương, bạch kim',
    declared_money:
      'Tiền mặt, tiền gửi|Tiền mặt, tiền cho vay, tiền gửi|Tiền (kê khai)|Tiền mặt và tiền gửi',
    declared_land:
      'Quyền sử dụng đất|Quyền sử dụng đất kê khai|Quyền SDĐ|Kê khai đất|Đất ở, các loại đất khác|Quyền sử dụng thực tế đối với đất',
    declared_houses:
      'Nhà ở, công trình|Nhà ở, công trình xây dựng|Nhà ở kê khai|Kê khai nhà ở|Nhà, công trình xây dựng',
    plan_change:
      'Quy hoạch mới|Bổ sung quy hoạch|Đưa ra quy hoạch|Hình thức quy hoạch|Rà soát quy hoạch|Đưa vào/đưa ra quy hoạch|Loại quy hoạch|Đề nghị đưa ra khỏi quy hoạch',
    plan_out_reason:
      'Lý do đưa ra khỏi quy hoạch|Lý do ra khỏi quy hoạch|Lý do đưa ra quy hoạch|Lý do đưa ra khỏi QH',
    plan_term:
      'Nhiệm kỳ quy hoạch|Giai đoạn quy hoạch|Quy hoạch nhiệm kỳ|Thời kỳ quy hoạch|Quy hoạch nhiệm kỳ nào|Giai đoạn QH|Nhiệm kỳ QH|Quy hoạch cho nhiệm kỳ',
    appoint_time:
      'Lần bổ nhiệm|Bổ nhiệm lần đầu/lại|Bổ nhiệm lần thứ|Bổ nhiệm lại/lần đầu|Hình thức bổ nhiệm|Loại bổ nhiệm|Bổ nhiệm mới/bổ nhiệm lại',
    term_length:
      'Thời hạn giữ chức vụ|Thời hạn bổ nhiệm|Thời gian giữ chức vụ|Thời hạn bổ nhiệm (năm)|Nhiệm kỳ bổ nhiệm|Bổ nhiệm mấy năm',
    dismissal:
      'Miễn nhiệm|Từ chức|Thôi giữ chức vụ|Hình thức miễn nhiệm|Miễn nhiệm/từ chức|Cho thôi giữ chức vụ',
    dismissal_reason:
      'Lý do miễn nhiệm|Lý do từ chức|Lý do thôi giữ chức vụ|Lý do cách chức|Vì sao thôi chức|Lý do thôi chức|Lý do thôi giữ chức|Vì sao miễn nhiệm|Lý do cho thôi giữ chức vụ|Lý do xin thôi chức',
    vote_conference:
      'Hội nghị cán bộ chủ chốt|Hội nghị tập thể lãnh đạo|Hội nghị lấy phiếu|Kết quả lấy phiếu|Kết quả lấy phiếu tín nhiệm|Bước quy trình bổ nhiệm',
    assets_declared_kind:
      'Loại kê khai tài sản|Loại kê khai|Kê khai lần đầu/bổ sung|Hình thức kê khai tài sản|Kê khai hằng năm/bổ sung',
    succession_no:
      'Số QĐ quy hoạch|Số quyết định quy hoạch|QĐ quy hoạch số|Quyết định phê duyệt quy hoạch|QĐ quy hoạch|QĐ phê duyệt quy hoạch',
  },
  dates: {
    dismissed_on:
      'Ngày miễn nhiệm|Ngày từ chức|Ngày thôi giữ chức vụ|Miễn nhiệm từ ngày|Thôi giữ chức vụ từ ngày|Miễn nhiệm ngày|Thôi giữ chức ngày|Ngày thôi chức|Ngày thôi giữ chức|Hết chức vụ ngày|Thôi chức ngày|Nghỉ chức từ ngày|Thôi giữ chức từ',
    assets_declared_on:
      'Ngày kê khai tài sản|Kê khai tài sản ngày|Ngày nộp bản kê khai|Ngày kê khai TS, TN|Ngày công khai bản kê khai',
    planned_since:
      'Ngày vào quy hoạch|Ngày được quy hoạch|Ngày phê duyệt quy hoạch|Vào quy hoạch từ|Quy hoạch từ ngày',
  },
  numbers: {
    income_between:
      'Tổng thu nhập giữa hai kỳ|Thu nhập trong kỳ|Tổng thu nhập giữa hai lần kê khai|Thu nhập giữa hai lần kê khai|Tổng thu nhập trong kỳ kê khai|Tổng thu nhập giữa 02 lần kê khai',
    nominations: 'Số phiếu giới thiệu|Phiếu giới thiệu|Tổng số phiếu giới thiệu|Số phiếu GT',
    nomination_share: 'Tỷ lệ giới thiệu|Tỷ lệ phiếu giới thiệu|% giới thiệu|Tỷ lệ phiếu GT',
  },
  ticks: {
    age_fits:
      'Đủ tuổi bổ nhiệm|Còn đủ tuổi|Đủ tuổi quy hoạch|Còn đủ tuổi bổ nhiệm|Đủ tuổi công tác',
  },
};
