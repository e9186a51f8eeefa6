import type { Domain } from './domain';

/** What an invoice says beside its number and its day: sums before and after tax. */
export const TAX_INVOICES: Domain = {
  numbers: {
    amount_before_tax:
      'Giá trị chưa thuế|Tiền hàng|Tiền chưa thuế|Tiền trước thuế|Giá trị trước thuế|Thành tiền chưa thuế|Cộng tiền hàng|Tiền hàng chưa thuế|Số tiền chưa thuế|Tổng tiền chưa thuế|Trị giá chưa thuế|Doanh số chưa thuế|Giá chưa thuế|Tiền chưa VAT|Tiền hàng chưa VAT|Giá trị chưa VAT|Chưa thuế|Trước thuế|Thành tiền trước thuế|Tổng tiền trước thuế',
    amount_after_tax:
      'Tổng tiền thanh toán|Tổng cộng tiền thanh toán|Tổng thanh toán|Giá trị sau thuế|Tiền sau thuế|Thành tiền sau thuế|Tổng tiền sau thuế|Tổng tiền có thuế|Tổng cộng sau thuế|Tiền đã có thuế|Tổng tiền có VAT|Thành tiền có thuế|Sau thuế|Cả thuế|Tổng cả thuế|Giá có thuế|Cộng cả thuế|Tính cả thuế|Tiền đã gồm thuế|Gồm thuế|Tổng tiền gồm VAT|Thành tiền cả thuế|Tổng gồm thuế|Cả VAT|Tiền cả VAT|Tổng tiền phải thanh toán|Phải thanh toán|Tổng cộng thanh toán|Tiền thanh toán',
    tax_withheld:
      'Số thuế đã khấu trừ|Thuế đã khấu trừ|Thuế TNCN đã khấu trừ|Số thuế TNCN đã khấu trừ|Thuế khấu trừ|Thuế đã tạm nộp|Số thuế đã trừ|Tiền thuế đã trừ|Thuế đã bị trừ',
    tax_overpaid:
      'Số thuế nộp thừa|Thuế nộp thừa|Thuế TNCN nộp thừa|Số thuế đã nộp thừa|Thuế được hoàn|Số thuế được hoàn|Thuế nộp dư|Thuế hoàn lại|Số thuế hoàn',
    deductions_total:
      'Tổng giảm trừ|Tổng số tiền giảm trừ|Tổng các khoản giảm trừ|Cộng giảm trừ|Tổng giảm trừ gia cảnh|Các khoản giảm trừ',
    charity:
      'Từ thiện, nhân đạo|Từ thiện, nhân đạo, khuyến học|Đóng góp từ thiện|Khoản đóng góp từ thiện|Từ thiện',
    insurance_deducted:
      'Bảo hiểm được trừ|Bảo hiểm bắt buộc được trừ|Các khoản bảo hiểm được trừ|BH được trừ|Bảo hiểm bắt buộc|BH bắt buộc|Các khoản BH bắt buộc|Tiền BH được trừ',
  },
  others: {
    tax_bracket: 'Bậc thuế|Bậc tính thuế|Bậc thuế suất',
    invoice_state:
      'Trạng thái hóa đơn|HĐ đã hủy chưa|Tình trạng hóa đơn|Hóa đơn hủy/thay thế|Trạng thái HĐ điện tử|Hóa đơn gốc/thay thế/điều chỉnh|HĐ hủy hay không|Loại hóa đơn (gốc, thay thế)|Tính chất hóa đơn|Trạng thái HĐĐT|Trạng thái xử lý hóa đơn',
    buyer_name:
      'Tên đơn vị mua hàng|Xuất cho đơn vị|Tên khách hàng|Xuất hóa đơn cho|Hóa đơn ghi tên|Tên người mua hàng|Họ tên người mua hàng|HĐ xuất cho',
    buyer_tax_no:
      'Mã số thuế người mua|MST bên mua|MST người mua|Mã số thuế bên mua|MST đơn vị mua|Mã số thuế đơn vị mua hàng|MST đơn vị mua hàng|Mã số thuế khách hàng|MST khách hàng',
    seller_tax_no:
      'Mã số thuế người bán|MST bên bán|MST người bán|Mã số thuế bên bán|MST nhà cung cấp|Mã số thuế nhà cung cấp|MST NCC|MST đơn vị bán|Mã số thuế đơn vị bán|MST đơn vị bán hàng|MST cửa hàng|Mã số thuế đơn vị bán hàng',
    invoice_sign:
      'Ký hiệu hóa đơn|Ký hiệu HĐ|Ký hiệu mẫu hóa đơn|Ký hiệu, mẫu số hóa đơn|Số seri hóa đơn|Seri HĐ|Seri hóa đơn|KH hóa đơn|Serial hóa đơn',
    invoice_form:
      'Mẫu số hóa đơn|Ký hiệu mẫu số|Mẫu số HĐ|Mẫu hóa đơn|Mẫu số|Mẫu số hóa đơn điện tử',
    tax_settle_for:
      'Ủy quyền quyết toán|Ủy quyền quyết toán thuế|Ủy quyền QTT|Cá nhân ủy quyền quyết toán|Ủy quyền QT thuế TNCN|Có ủy quyền không|Ủy quyền|Có ủy quyền quyết toán không|Tự quyết toán hay ủy quyền|Ủy quyền QT thuế|Ủy quyền cho cơ quan quyết toán',
    tax_dependant:
      'Họ tên người phụ thuộc|Họ tên NPT|Tên người phụ thuộc|Họ và tên người phụ thuộc|Tên NPT',
    tax_dependant_no: 'MST người phụ thuộc|MST NPT|Mã số thuế người phụ thuộc|MST của NPT',
    tax_dependant_relation:
      'Quan hệ với NNT|Quan hệ với người nộp thuế|QH với NNT|Mối quan hệ với người nộp thuế',
    dependant_from:
      'Thời điểm bắt đầu tính giảm trừ|Thời gian bắt đầu tính giảm trừ|Tính giảm trừ từ tháng|Giảm trừ từ tháng|Thời điểm bắt đầu giảm trừ',
    dependant_until:
      'Thời điểm kết thúc tính giảm trừ|Thời gian kết thúc tính giảm trừ|Tính giảm trừ đến tháng|Giảm trừ đến tháng|Thời điểm kết thúc giảm trừ',
    withholding_no:
      'Chứng từ khấu trừ số|Số chứng từ khấu trừ|Số chứng từ khấu trừ thuế|Chứng từ khấu trừ thuế số',
  },
};
