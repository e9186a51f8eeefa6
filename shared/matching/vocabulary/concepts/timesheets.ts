import type { Domain } from './domain';

/** Sheets of working days and of lessons taught for others. */
export const TIMESHEETS: Domain = {
  numbers: {
    overtime_rate_pay:
      'Đơn giá giờ làm thêm|Tiền 1 giờ làm thêm|Đơn giá làm thêm giờ|Đơn giá 1 giờ làm thêm|Mức tiền làm thêm 1 giờ|Tiền công 1 giờ',
    weeks_taught:
      'Số tuần thực dạy|Số tuần dạy|Dạy mấy tuần|Số tuần thực hiện|Số tuần giảng dạy|Số tuần lên lớp|Số tuần đã dạy|Số tuần',
    days_unpaid:
      'Nghỉ không lương|Không lương|Số ngày nghỉ không lương|Nghỉ KL|Nghỉ không lương (ngày)|Ngày nghỉ không lương|Nghỉ không hưởng lương|Số ngày nghỉ không hưởng lương|Số ngày không lương|Số công nghỉ không lương|Công nghỉ không lương|Nghỉ việc riêng không lương|Ko lương|Nghỉ ko lương|Ro|Nghỉ Ro|Không lương (Ro)|Nghỉ không công|Ngày nghỉ không hưởng lương',
    days_sick:
      'Nghỉ ốm|Ốm|Số ngày nghỉ ốm|Nghỉ bệnh|Ốm đau|Nghỉ ốm (ngày)|Số ngày ốm|Ngày nghỉ ốm|Nghỉ ốm đau|Số ngày nghỉ bệnh|Ô (ốm)|Nghỉ ốm (Ô)|Ngày ốm|Công ốm',
    days_maternity:
      'Nghỉ thai sản|Thai sản|Nghỉ TS|Số ngày thai sản|Số ngày nghỉ thai sản|Nghỉ thai sản (ngày)|Nghỉ đẻ|Nghỉ sinh|Nghỉ sinh con',
    early_times:
      'Về sớm|Số lần về sớm|Ra sớm|Về trước giờ|Số lần ra sớm|Số buổi về sớm|Về sớm (lần)',
    periods_substituted:
      'Tiết dạy thay|Số tiết dạy thay|Dạy thay (tiết)|Số giờ dạy thay|Tổng số tiết dạy thay|Số tiết DT|Tiết thay|Số tiết thay|Giờ dạy thay|Số tiết thay hộ|Tiết dạy hộ|ST dạy thay',
    periods_made_up:
      'Dạy bù|Số tiết dạy bù|Tiết dạy bù|Dạy bù (tiết)|Tiết bù|Số tiết bù|Giờ dạy bù',
    period_price:
      'Tiền 1 tiết|Đơn giá tiết|Đơn giá 1 tiết|Tiền/tiết|Tiền một tiết|Đơn giá một tiết|Đơn giá tiết dạy|Đơn giá giờ dạy|Tiền 1 tiết dạy|Mức tiền/tiết|Tiền giờ|Đơn giá 1 giờ|Đơn giá thừa giờ|Tiền công 1 tiết|Tiền công/tiết',
    duty_times:
      'Số buổi trực|Trực (buổi)|Số lần trực|Số ca trực|Trực (số buổi)|Tổng buổi trực|Số ngày trực|Trực mấy buổi|Trực mấy ngày|Trực mấy ca',
    days_piecework:
      'Số công hưởng lương sản phẩm|Công sản phẩm|Công khoán|Ngày công hưởng lương sản phẩm|Công hưởng lương sản phẩm',
    days_paid_off:
      'Số công nghỉ việc hưởng 100% lương|Nghỉ hưởng 100% lương|Số công nghỉ hưởng lương|Nghỉ hưởng lương|Nghỉ có lương|Ngày nghỉ hưởng lương|Nghỉ hưởng nguyên lương|Số ngày nghỉ hưởng 100% lương|Số ngày nghỉ có lương|Số ngày nghỉ hưởng lương|Nghỉ phép có lương|Ngày công nghỉ hưởng lương|Số công nghỉ việc, ngừng việc hưởng 100% lương',
    days_insured:
      'Số công hưởng BHXH|Công hưởng BHXH|Số ngày công hưởng BHXH|Công BHXH|Ngày công hưởng BHXH|Nghỉ hưởng BHXH|Số ngày nghỉ việc hưởng BHXH|Ốm, TS|Ốm, thai sản|Nghỉ ốm, thai sản|Nghỉ BHXH|Ốm đau, thai sản (ngày)',
    days_learning:
      'Công đi học|Đi học, tập huấn|Hội họp|Hội nghị, học tập (ngày)|Công học tập|Số ngày họp, học tập',
    late_minutes:
      'Số phút đi muộn|Phút đi muộn|Đi muộn (phút)|Số phút muộn|Muộn (phút)|Trễ (phút)|Số phút đi trễ|Số phút trễ',
    overtime_weekday:
      'Làm thêm ngày thường|Thêm giờ ngày thường|Số giờ làm thêm ngày thường|Giờ thêm ngày thường|Tăng ca ngày thường|Làm thêm vào ngày thường|Thêm giờ vào ngày thường|Ngày thường (giờ)|Ngày thường',
    overtime_weekend:
      'Làm thêm ngày nghỉ|Thêm giờ ngày nghỉ|Làm thêm thứ 7, chủ nhật|Số giờ làm thêm ngày nghỉ|Giờ thêm ngày nghỉ|Tăng ca ngày nghỉ|Làm thêm ngày thứ 7, CN|Làm thêm ngày nghỉ hằng tuần|Thứ bảy, chủ nhật (giờ)|Ngày thứ bảy, chủ nhật',
    overtime_holiday:
      'Làm thêm ngày lễ|Thêm giờ ngày lễ|Làm thêm ngày lễ, Tết|Số giờ làm thêm ngày lễ|Giờ thêm ngày lễ|Tăng ca ngày lễ|Làm thêm vào ngày lễ, Tết',
    overtime_night:
      'Làm đêm|Làm thêm buổi đêm|Giờ làm đêm|Số giờ làm đêm|Làm thêm ban đêm|Thêm giờ ban đêm|Tăng ca đêm|Làm thêm đêm',
    overtime_pay:
      'Tiền làm thêm giờ|Tiền thêm giờ|Tiền làm thêm|Tiền tăng ca|Thành tiền làm thêm|Lương làm thêm|Thanh toán làm thêm giờ|Tiền làm ngoài giờ|Thành tiền thừa giờ|Tiền dạy thừa giờ|Tiền thừa giờ|Tiền thừa tiết|Tiền tăng tiết|Số tiền thừa giờ|Tiền dạy thêm giờ|Tiền lương dạy thêm giờ|Tiền tăng giờ|Thành tiền dạy thêm giờ|Tiền dạy vượt giờ|Tiền làm thêm ngoài giờ|Lương làm thêm giờ|Lương tăng ca|Tiền trực|Tổng tiền làm thêm|Tổng tiền làm thêm giờ|Tổng tiền thừa giờ|Cộng tiền làm thêm|Tổng tiền tăng ca',
    hour_price:
      'Lương giờ|Mức lương giờ|Tiền lương giờ|Tiền lương 1 giờ|Tiền lương 1 giờ dạy|Lương 1 giờ|Tiền lương 01 giờ dạy|Đơn giá giờ|Mức lương 1 giờ|Đơn giá giờ công|Tiền lương một giờ',
    day_price:
      'Mức lương ngày|Lương ngày|Tiền lương ngày|Lương 1 ngày|Tiền công ngày|Đơn giá ngày công|Tiền công 1 ngày|Tiền lương 1 ngày|Giá công|Đơn giá công|Tiền 1 công|Tiền một công|Giá 1 công|Một công bao nhiêu|Mỗi công|Giá ngày công',
  },
  others: {
    attendance_mark:
      'Chấm công|Ký hiệu chấm công|Ký hiệu công|Mã công|Loại công|Ký hiệu nghỉ|Trạng thái chấm công|Chấm ký hiệu|Dấu chấm công|Ký hiệu trên bảng chấm công',
    timekeeper:
      'Người chấm công|Người theo dõi chấm công|Cán bộ chấm công|Chấm công bởi|Người lập bảng chấm công|Ai chấm công|Người theo dõi công|Người theo dõi ngày công|Người làm bảng chấm công|Phụ trách chấm công',
  },
};
