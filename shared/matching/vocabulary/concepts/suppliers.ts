import type { Domain } from './domain';

/** Suppliers of food and goods, and the papers that come with them. */
export const SUPPLIERS: Domain = {
  others: {
    bought_for:
      'Phục vụ hoạt động|Mua cho việc|Mua phục vụ|Mua cho hoạt động|Mua cho ai|Mua cho lớp|Mua phục vụ việc gì|Mua dùng cho việc|Mua cho',
    supplier_code:
      'Mã NCC|Mã nhà cung cấp|Mã đơn vị cung cấp|Mã đối tác|Mã KH/NCC|Mã khách hàng/nhà cung cấp',
    invoices_and_vouchers:
      'Hóa đơn, chứng từ|HĐ, chứng từ|Chứng từ, hóa đơn|Có hóa đơn không|Có hóa đơn chứng từ không|Chứng từ nguồn gốc|Giấy tờ nguồn gốc|Giấy tờ kèm theo hàng|Chứng từ, hóa đơn mua hàng|Hóa đơn mua hàng',
    deliverer_phone: 'SĐT người giao hàng|Điện thoại người giao hàng|SĐT người giao',
    contact_person:
      'Người liên hệ NCC|Đầu mối liên hệ NCC|Người liên hệ nhà cung cấp|Người liên hệ mua hàng',
  },
  numbers: {
    temperature_on_arrival:
      'Nhiệt độ khi nhận|Nhiệt độ lúc nhận|Nhiệt độ thực phẩm khi nhận|Nhiệt độ nhận hàng',
  },
  dates: {
    food_license_until:
      'Hạn GCN|Hạn GCN ATTP|GCN ATTP hết hạn|Hạn giấy ATTP|Ngày hết hạn GCN ATTP|Hiệu lực GCN ATTP|Giấy ATTP có giá trị đến',
  },
  ticks: {
    has_invoice:
      'Có hóa đơn|Có HĐ không (hóa đơn)|Có hóa đơn đỏ|Có lấy hóa đơn|Hóa đơn đỏ|Có hóa đơn chưa|Có HĐĐT|Đã có hóa đơn',
  },
};
