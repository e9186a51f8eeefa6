import type { Domain } from './domain';

/** Moving assets away and disposing of them: orders, minutes, what comes in. */
export const DISPOSALS: Domain = {
  others: {
    disposal_buyer:
      'Người mua tài sản thanh lý|Bán cho ai|Người mua thanh lý|Đơn vị mua thanh lý|Bán thanh lý cho|Người mua phế liệu|Đơn vị mua lại|Người mua lại|Bán lại cho',
    disposal_way:
      'Hình thức thanh lý|Hình thức xử lý tài sản|Phương thức thanh lý|Thanh lý bằng cách|Cách thanh lý|Hình thức bán thanh lý|Thanh lý kiểu gì|Bán/phá dỡ/hủy|Phương thức bán|Hình thức xử lý thanh lý',
    transfer_order:
      'Quyết định điều chuyển|QĐ điều chuyển|Số QĐ điều chuyển|QĐ điều chuyển số|Quyết định điều chuyển tài sản',
    disposal_council:
      'Hội đồng thanh lý|Thành phần hội đồng thanh lý|Hội đồng thanh lý tài sản|HĐ thanh lý TS|Thành phần hội đồng|Hội đồng thanh lý gồm|Thành viên hội đồng thanh lý|HĐ thanh lý',
    disposal_order:
      'Quyết định thanh lý|QĐ thanh lý|Số QĐ thanh lý|Quyết định thanh lý số|QĐ thanh lý số|Quyết định thanh lý tài sản',
    disposal_minutes:
      'Biên bản thanh lý|Số biên bản thanh lý|BB thanh lý|Biên bản thanh lý số|BB thanh lý số',
    scrap: 'Phế liệu|Phế liệu thu hồi|Vật tư thu hồi|Phụ tùng thu hồi|Phế liệu, phụ tùng thu hồi',
  },
  numbers: {
    transferred_worth:
      'Giá trị điều chuyển|Giá trị tài sản điều chuyển|Giá trị khi điều chuyển|Nguyên giá điều chuyển',
    start_price: 'Giá khởi điểm|Giá khởi điểm đấu giá|Bán đấu giá|Giá đấu giá|Giá bán đấu giá',
    recovered_worth:
      'Giá trị thu hồi|Tiền thu được|Số tiền thu được từ thanh lý|Thu từ thanh lý|Tiền bán thanh lý|Số thu thanh lý|Giá bán thanh lý|Bán được bao nhiêu tiền|Bán thanh lý được|Bán được tiền|Thanh lý được bao nhiêu|Tiền bán được|Số tiền bán thanh lý|Số tiền bán được',
    disposal_cost:
      'Chi phí thanh lý|Chi phí xử lý tài sản|Chi thanh lý|Chi phí tháo dỡ|Chi phí bán thanh lý|Tốn phí thanh lý|Tiền chi cho thanh lý|Chi phí bán|Chi phí tiêu hủy|Phí thanh lý',
  },
};
