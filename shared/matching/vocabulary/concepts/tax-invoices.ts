import type { Domain } from './domain';

/** What an invoice says beside its number and its day: sums before and after tax. */
export const TAX_INVOICES: Domain = {
  numbers: {
    amount_before_tax:
      'Giá trị chưa thuế|Tiền hàng|Tiền chưa thuế|Tiền trước thuế|Giá trị trước thuế|Thành tiền chưa thuế|Cộng tiền hàng|Tiền hàng chưa thuế|Số tiền chưa thuế|Tổng tiền chưa thuế|Trị giá chưa thuế|Doanh số chưa thuế|Giá chưa thuế|Tiền chưa VAT|Tiền hàng chưa VAT|Giá trị chưa VAT|Chưa thuế|Trước thuế|Thành tiền trước thuế|Tổng tiền trước thuế',
    amount_after_tax:
      'Tổng tiền thanh toán|Tổng cộng tiền thanh toán|Tổng thanh toán|Giá trị sau thuế|Tiền sau thuế|Thành tiền sau thuế|Tổng tiền sau thuế|Tổng tiền có thuế|Tổng cộng sau thuế|Tiền đã có thuế|Tổng tiền có VAT|Thành tiền có thuế|Sau thuế|Cả thuế|Tổng cả thuế|Giá có thuế',
  },
  others: {
    invoice_sign:
      'Ký hiệu hóa đơn|Ký hiệu HĐ|Ký hiệu mẫu hóa đơn|Ký hiệu, mẫu số hóa đơn|Số seri hóa đơn',
    invoice_form: 'Mẫu số hóa đơn|Ký hiệu mẫu số|Mẫu số HĐ|Mẫu hóa đơn',
  },
};
