import type { Domain } from './domain';

/** Sheets of working days and of lessons taught for others. */
export const TIMESHEETS: Domain = {
  numbers: {
    days_unpaid:
      'Nghỉ không lương|Không lương|Số ngày nghỉ không lương|Nghỉ KL|Nghỉ không lương (ngày)|Ngày nghỉ không lương|Nghỉ không hưởng lương|Số ngày nghỉ không hưởng lương|Số ngày không lương|Ko lương|Nghỉ ko lương|Ro|Nghỉ Ro|Không lương (Ro)',
    days_sick:
      'Nghỉ ốm|Ốm|Số ngày nghỉ ốm|Nghỉ bệnh|Ốm đau|Nghỉ ốm (ngày)|Số ngày ốm|Ngày nghỉ ốm|Nghỉ ốm đau|Số ngày nghỉ bệnh|Ô (ốm)|Nghỉ ốm (Ô)|Ngày ốm',
    days_maternity:
      'Nghỉ thai sản|Thai sản|Nghỉ TS|Số ngày thai sản|Số ngày nghỉ thai sản|Nghỉ thai sản (ngày)|Nghỉ đẻ|Nghỉ sinh',
    early_times:
      'Về sớm|Số lần về sớm|Ra sớm|Về trước giờ|Số lần ra sớm|Số buổi về sớm|Về sớm (lần)',
    periods_substituted:
      'Tiết dạy thay|Số tiết dạy thay|Dạy thay (tiết)|Số giờ dạy thay|Tổng số tiết dạy thay|Số tiết DT|Tiết thay|Số tiết thay|Giờ dạy thay|Số tiết thay hộ|Tiết dạy hộ|ST dạy thay',
    periods_made_up:
      'Dạy bù|Số tiết dạy bù|Tiết dạy bù|Dạy bù (tiết)|Tiết bù|Số tiết bù|Giờ dạy bù',
    period_price:
      'Tiền 1 tiết|Đơn giá tiết|Đơn giá 1 tiết|Tiền/tiết|Tiền một tiết|Đơn giá một tiết|Đơn giá tiết dạy|Đơn giá giờ dạy|Tiền 1 tiết dạy|Mức tiền/tiết|Tiền giờ|Đơn giá 1 giờ|Đơn giá thừa giờ|Tiền công 1 tiết|Tiền công/tiết',
    duty_times:
      'Số buổi trực|Trực (buổi)|Số lần trực|Số ca trực|Trực (số buổi)|Tổng buổi trực|Số ngày trực',
  },
};
