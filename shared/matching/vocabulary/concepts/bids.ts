import type { Domain } from './domain';

/** Buying by bids and quotations: prices, days, the parties. */
export const BIDS: Domain = {
  numbers: {
    package_price:
      'Giá gói thầu|Giá dự toán|Giá dự toán gói thầu|Giá gói thầu (đồng)|Giá trị gói thầu|Dự toán gói thầu|Giá trị dự toán gói thầu|Dự toán mua sắm',
    winning_price:
      'Giá đề nghị trúng thầu|Giá trị trúng thầu|Giá trúng chào giá|Giá trúng|Giá đề nghị ký hợp đồng',
    price_after_cut:
      'Giá sau giảm giá|Giá dự thầu sau giảm giá|Giá sau hiệu chỉnh|Giá sau sửa lỗi|Giá sau khi giảm|Giá dự thầu sau sửa lỗi',
    cut_rate: 'Tỷ lệ giảm giá|% giảm giá|Mức giảm giá',
    discount:
      'Chiết khấu|Tiền giảm giá|Tiền chiết khấu|Chiết khấu thương mại|Số tiền chiết khấu|Tỷ lệ chiết khấu',
    bid_security:
      'Bảo đảm dự thầu|Giá trị bảo đảm dự thầu|Bảo lãnh dự thầu|BĐDT|Tiền bảo đảm dự thầu',
    technical_points:
      'Điểm kỹ thuật|Điểm KT (kỹ thuật)|Điểm đánh giá kỹ thuật|Điểm đề xuất kỹ thuật',
    bidders_count:
      'Số nhà thầu tham dự|Số nhà thầu tham gia|Số nhà thầu nộp HSDT|Số HSDT|Số báo giá nhận được|Số đơn vị chào giá|Số đơn vị dự thầu|Số nhà thầu nộp hồ sơ|Mấy nhà thầu|Số hồ sơ dự thầu|Số đơn vị tham gia dự thầu|Mấy đơn vị dự thầu|Số nhà thầu dự|Số đơn vị nộp hồ sơ',
    saved_sum:
      'Giá trị tiết kiệm|Số tiền tiết kiệm|Tiết kiệm qua đấu thầu|Chênh lệch tiết kiệm|Tiết kiệm được',
    quote_first:
      'Báo giá 1|Giá NCC 1|Đơn giá NCC 1|Giá đơn vị 1|Báo giá lần 1|Báo giá của đơn vị 1',
    quote_second:
      'Báo giá 2|Giá NCC 2|Đơn giá NCC 2|Giá đơn vị 2|Báo giá lần 2|Báo giá của đơn vị 2',
    quote_third:
      'Báo giá 3|Giá NCC 3|Đơn giá NCC 3|Giá đơn vị 3|Báo giá lần 3|Báo giá của đơn vị 3',
    quote_lowest: 'Giá thấp nhất|Báo giá thấp nhất|Giá chào thấp nhất|Đơn giá thấp nhất|Giá min',
    freight:
      'Phí vận chuyển|Vận chuyển|Chi phí vận chuyển|Tiền vận chuyển|Cước vận chuyển|Phí ship|Phí giao hàng|Vận chuyển, lắp đặt|Chi phí vận chuyển, lắp đặt',
    bought_count: 'SL đã mua|Số lượng đã mua|Đã mua (SL)|Số đã mua|Đã mua được',
  },
  dates: {
    planned_purchase_on:
      'Thời gian mua dự kiến|Dự kiến mua|Dự kiến mua ngày|Thời gian dự kiến mua|Ngày dự kiến mua|Dự kiến thời gian mua|Kế hoạch mua vào|Thời gian dự kiến mua sắm',
    bid_closed_on:
      'Ngày đóng thầu|Thời điểm đóng thầu|Đóng thầu ngày|Hạn nộp HSDT|Hạn nộp hồ sơ dự thầu|Hạn nộp báo giá|Thời hạn nhận báo giá|Hạn chào giá',
    bid_opened_on: 'Ngày mở thầu|Thời điểm mở thầu|Mở thầu ngày|Ngày mở hồ sơ dự thầu',
    needed_on:
      'Ngày cần|Cần trước ngày|Thời gian cần|Thời gian cần hàng|Ngày cần hàng|Cần vào ngày|Ngày cần cung cấp|Ngày cần sử dụng|Cần ngày|Khi nào cần|Cần trước|Thời điểm cần|Cần khi nào|Cần ngày nào|Thời hạn cần',
  },
  ticks: {
    is_bought: 'Đã mua|Đã mua chưa|Mua chưa|Tình trạng mua|Đã mua/chưa mua|Đã mua (x)|Mua rồi',
  },
  others: {
    contract_pricing:
      'HĐ trọn gói/đơn giá|Trọn gói/đơn giá|Hợp đồng trọn gói/đơn giá cố định|Trọn gói hay đơn giá|Loại hợp đồng gói thầu|Hình thức giá hợp đồng',
    bid_method:
      'Phương thức LCNT|Phương thức lựa chọn nhà thầu|Phương thức đấu thầu|Một giai đoạn một túi hồ sơ|PT LCNT',
    bid_start:
      'Thời gian bắt đầu LCNT|Thời gian tổ chức LCNT|Thời gian bắt đầu tổ chức lựa chọn nhà thầu|Thời gian bắt đầu lựa chọn nhà thầu|Thời gian tổ chức lựa chọn nhà thầu|Thời gian LCNT|Thời gian bắt đầu tổ chức LCNT|Thời gian mời thầu|Bắt đầu LCNT|Ngày mời thầu|Thời điểm tổ chức LCNT|Ngày đăng tải TBMT',
    bid_time:
      'Thời gian thực hiện hợp đồng|Thời gian thực hiện gói thầu|TG thực hiện hợp đồng|Thời gian thực hiện HĐ|Thời hạn thực hiện hợp đồng|Thời gian thi công|Tiến độ cung cấp|Thời gian cung cấp|Thời gian thực hiện hợp đồng/gói thầu',
    bid_notice_no:
      'Số TBMT|Mã TBMT|Số thông báo mời thầu|Mã thông báo mời thầu|Số E-TBMT|Thông báo mời thầu số',
    bid_plan_no:
      'Mã KHLCNT|Số KHLCNT|Kế hoạch LCNT số|Số kế hoạch LCNT|Mã kế hoạch LCNT|Số kế hoạch lựa chọn nhà thầu',
    bid_approval_no:
      'Quyết định phê duyệt KHLCNT|Số QĐ phê duyệt|Số quyết định phê duyệt|QĐ phê duyệt|QĐ phê duyệt KQLCNT|Quyết định phê duyệt kết quả|Số QĐ phê duyệt KHLCNT|Số QĐ phê duyệt kết quả|Quyết định phê duyệt|QĐ phê duyệt số',
    bid_host: 'Bên mời thầu|Tên bên mời thầu|Đơn vị mời thầu|Đơn vị mời chào giá|BMT',
    bid_experts:
      'Tổ chuyên gia|Tổ thẩm định|Tổ chuyên gia đấu thầu|Tổ thẩm định giá|Đơn vị thẩm định|Đơn vị thẩm định giá|Tổ tư vấn',
    bidder_rank: 'Xếp hạng nhà thầu|Xếp hạng HSDT|Thứ hạng nhà thầu|Xếp hạng báo giá',
    more_option: 'Tùy chọn mua thêm|Mua thêm (tùy chọn)|Tùy chọn mua thêm (nếu có)',
    quoter:
      'Đơn vị báo giá|Đơn vị chào giá|Tên đơn vị báo giá|NCC báo giá|Công ty báo giá|Nhà cung cấp báo giá|Đơn vị gửi báo giá|Nơi báo giá',
    chosen_supplier:
      'Đề xuất chọn|Chọn NCC|NCC được chọn|Đơn vị được chọn|Đề xuất chọn NCC|Lựa chọn nhà cung cấp|Nhà cung cấp được chọn|Đề xuất lựa chọn',
    buyer_person:
      'Người mua|Người đi mua|Ai mua|Cán bộ mua sắm|Người mua hàng|Người phụ trách mua|Người mua sắm|Họ tên người mua|Ai đi mua|Người đi mua hàng|Người đi chợ|Ai đi chợ|Người mua hộ|Người trực tiếp mua',
    delivered_at:
      'Thời gian giao|Thời gian giao nhận|Giờ giao hàng|Giờ giao|Giao lúc|Giờ giao thực phẩm|Thời điểm giao hàng|Giờ nhận hàng|Giờ nhập|Thời gian nhập|Thời gian nhập hàng|Giờ nhập hàng|Nhập lúc|Thời gian nhận hàng|Giờ nhận thực phẩm|Thời gian nhập thực phẩm|Giờ giao nhận',
  },
};
