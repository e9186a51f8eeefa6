import type { Domain } from './domain';

/** Leaving for a pension or a birth: when, how much earlier, what is granted; houses of the office. */
export const RETIREMENT: Domain = {
  dates: {
    retire_order_on:
      'Ngày quyết định nghỉ hưu|Ra QĐ hưu ngày|Ngày QĐ nghỉ hưu|Quyết định nghỉ hưu ngày|QĐ nghỉ hưu ngày|Ngày ra quyết định nghỉ hưu|Ngày ký QĐ nghỉ hưu',
    retire_notice_on:
      'Ngày thông báo nghỉ hưu|Báo hưu ngày|Thông báo nghỉ hưu ngày|Ngày TB nghỉ hưu|Ngày ra thông báo nghỉ hưu|Ngày báo nghỉ hưu|Ngày ký thông báo nghỉ hưu',
    retire_age_on:
      'Ngày đủ tuổi|Ngày đủ tuổi hưu|Ngày đến tuổi nghỉ|Tháng năm đủ tuổi nghỉ hưu|Thời điểm đủ tuổi|Đủ tuổi hưu ngày|Đủ tuổi nghỉ hưu ngày|Đến tuổi hưu ngày|Đến tuổi nghỉ hưu vào',
    maternity_from:
      'Ngày nghỉ thai sản|Nghỉ thai sản từ|Nghỉ thai sản từ ngày|Ngày bắt đầu nghỉ thai sản|Ngày nghỉ sinh|Nghỉ sinh từ ngày|Bắt đầu nghỉ thai sản',
    maternity_until:
      'Ngày hết thai sản|Hết thai sản ngày|Ngày hết nghỉ thai sản|Nghỉ thai sản đến ngày|Nghỉ thai sản đến|Ngày kết thúc thai sản|Hết nghỉ thai sản',
    five_years_on: 'Thời điểm đủ 5 năm|5 năm liên tục từ ngày|Đủ 5 năm liên tục từ|5 năm liên tục',
    house_left_on: 'Ngày trả nhà|Ngày trả nhà công vụ|Trả nhà ngày|Ngày rời nhà công vụ',
  },
  numbers: {
    pension_rate: 'Tỷ lệ hưởng lương hưu|Tỷ lệ lương hưu',
    pension:
      'Mức lương hưu|Lương hưu|Lương hưu hằng tháng|Tiền lương hưu|Lương hưu 1 tháng|Mức lương hưu hằng tháng|Được lương hưu|Số tiền lương hưu|Lương hưu được hưởng|Lương hưu hiện hưởng',
    average_salary:
      'Mức lương bình quân|Lương bình quân tính hưu|Mức bình quân tiền lương|Tiền lương bình quân|Lương bình quân|Bình quân tiền lương đóng BHXH|Mức BQTL|Lương BQ|Mức lương bình quân đóng BHXH|Tiền lương bình quân 5 năm cuối|Bình quân lương',
    retire_age:
      'Tuổi nghỉ hưu|Tuổi khi nghỉ hưu|Tuổi nghỉ|Độ tuổi nghỉ hưu|Tuổi hưu|Về hưu năm bao nhiêu tuổi|Đủ tuổi hưu là',
    early_months:
      'Số tháng nghỉ sớm|Số tháng nghỉ hưu trước tuổi|Nghỉ trước tuổi (tháng)|Số năm nghỉ sớm|Số tháng nghỉ trước tuổi|Thời gian nghỉ sớm',
    leaving_grant:
      'Trợ cấp một lần|Tổng trợ cấp|Tổng số tiền trợ cấp nghỉ|Trợ cấp nghỉ việc|Trợ cấp thôi việc|Tổng tiền trợ cấp|Số tiền trợ cấp nghỉ hưu trước tuổi|Tiền trợ cấp 1 lần|Trợ cấp 1 lần|Số tiền trợ cấp một lần|Trợ cấp BHXH một lần|Tiền một lần|Hưởng trợ cấp một lần',
    grant_by_months:
      'Trợ cấp theo số tháng|Trợ cấp theo số tháng nghỉ sớm|Trợ cấp cho thời gian nghỉ sớm|Trợ cấp số tháng nghỉ sớm',
    grant_by_years:
      'Trợ cấp theo số năm|Trợ cấp theo số năm công tác|Trợ cấp theo thâm niên|Trợ cấp theo thời gian đóng BHXH|Trợ cấp số năm công tác',
    house_rent: 'Tiền nhà công vụ|Tiền thuê nhà công vụ|Tiền nhà hằng tháng',
  },
  others: {
    pension_place:
      'Nơi nhận lương hưu|Lĩnh lương hưu ở đâu|Nơi lĩnh lương hưu|Nơi hưởng lương hưu|Nơi đăng ký nhận lương hưu|Nhận lương hưu tại|Nhận lương hưu ở đâu|Lĩnh lương hưu tại|Địa chỉ nhận lương hưu|Nơi cư trú khi nghỉ hưu',
    retire_notice_no:
      'Thông báo nghỉ hưu số|Số thông báo nghỉ hưu|TB nghỉ hưu số|Số TB nghỉ hưu|Thông báo nghỉ hưu',
    early_kind:
      'Nghỉ hưu trước tuổi|Chính sách nghỉ|Đối tượng nghỉ NĐ 178|Nghỉ theo NĐ 178|NĐ 178|Nghỉ theo nghị định|Hình thức nghỉ hưu|Nghỉ hưu/thôi việc|Tinh giản biên chế|Đối tượng tinh giản|Về hưu sớm|Nghỉ hưu sớm|Nghỉ trước tuổi|Nghỉ sớm theo|Diện tinh giản|Diện nghỉ sớm',
    early_reason:
      'Lý do nghỉ sớm|Lý do nghỉ hưu trước tuổi|Lý do xin nghỉ trước tuổi|Lý do tinh giản',
    benefit_code: 'Mã quyền lợi|Mã quyền lợi BHYT|Mã mức hưởng',
    public_house_no: 'Nhà công vụ số|Phòng công vụ số|Số nhà công vụ|Nhà ở công vụ số',
    public_house_tenant: 'Người ở|Người ở nhà công vụ|Người được bố trí ở|Ai ở',
  },
};
