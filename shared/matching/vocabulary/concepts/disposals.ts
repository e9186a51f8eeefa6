import type { Domain } from './domain';

/** Moving assets away and disposing of them: orders, minutes, what comes in. */
export const DISPOSALS: Domain = {
  others: {
    transfer_order:
      'Quyết định điều chuyển|QĐ điều chuyển|Số QĐ điều chuyển|QĐ điều chuyển số|Quyết định điều chuyển tài sản',
    disposal_council:
      'Hội đồng thanh lý|Thành phần hội đồng thanh lý|Hội đồng thanh lý tài sản|HĐ thanh lý TS',
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
      'Giá trị thu hồi|Tiền thu được|Số tiền thu được từ thanh lý|Thu từ thanh lý|Tiền bán thanh lý|Số thu thanh lý|Giá bán thanh lý',
    disposal_cost:
      'Chi phí thanh lý|Chi phí xử lý tài sản|Chi thanh lý|Chi phí tháo dỡ|Chi phí bán thanh lý',
  },
};
