import type { Domain } from './domain';

/** Buying: contracts and their parties, goods, deliveries, stores. */
export const CONTRACTS: Domain = {
  dates: {
    acceptance_date:
      'Ngày nghiệm thu|Nghiệm thu ngày|Ngày nghiệm thu, bàn giao|Ngày lập biên bản nghiệm thu|Nghiệm thu|Nghiệm thu hôm|Bàn giao nghiệm thu ngày|Ngày BB nghiệm thu',
    liquidation_date:
      'Ngày thanh lý hợp đồng|Thanh lý hợp đồng ngày|Ngày thanh lý HĐ|Ngày lập biên bản thanh lý',
    delivered_on:
      'Ngày giao hàng|Ngày nhận hàng|Thời gian giao hàng|Giao hàng ngày|Ngày hàng về|Hạn giao hàng|Thời hạn giao hàng|Ngày phát thư|Ngày giao thư|Phát hôm|Ngày phát bưu gửi|Ngày giao tới',
    ordered_on: 'Ngày đặt hàng|Ngày đặt|Đặt hàng ngày',
    quote_date: 'Ngày báo giá|Ngày nhận báo giá|Báo giá ngày',
    quote_until: 'Hiệu lực báo giá|Báo giá có hiệu lực đến|Thời hạn báo giá',
  },
  numbers: {
    contract_worth:
      'Giá trị hợp đồng|Giá trị HĐ|Giá hợp đồng|Tổng giá trị hợp đồng|Số tiền hợp đồng|Giá trị HĐ (đồng)|Trị giá hợp đồng|Tổng giá trị HĐ|contract value|GTHĐ',
    accepted_worth:
      'Giá trị nghiệm thu|Giá trị thanh lý|Giá trị quyết toán hợp đồng|Tiền quyết toán HĐ|Giá trị thanh lý hợp đồng|Số tiền nghiệm thu',
    paid_share: 'Tỷ lệ thanh toán|% thanh toán',
    guarantee_amount:
      'Bảo lãnh thực hiện hợp đồng|Giá trị bảo lãnh|Tiền đặt cọc|Đặt cọc|Tiền cọc|Ký quỹ|Tiền ký quỹ|Số tiền ký quỹ|Số tiền đặt cọc|Cọc|Tiền thế chân',
    penalty_rate: 'Mức phạt vi phạm|Mức phạt vi phạm hợp đồng|Phạt vi phạm hợp đồng|Phạt chậm',
    quoted_price:
      'Giá chào|Giá báo|Giá chào thầu|Giá dự thầu|Giá trúng thầu|Báo giá (đồng)|Giá dự trù|Đơn giá dự trù|Giá thị trường|Giá dự thầu được chọn|Giá chào hàng|Giá nhà thầu đưa ra',
  },
  others: {
    trial_length:
      'Thời gian thử việc|Thử việc mấy tháng|Thử việc bao lâu|Thời hạn thử việc|Số tháng thử việc|Thử việc (tháng)|Số ngày thử việc|Tập sự mấy tháng|Thời gian tập sự (tháng)',
    payday:
      'Ngày trả lương|Lĩnh lương ngày|Trả lương ngày|Ngày lĩnh lương|Kỳ trả lương|Trả lương vào ngày|Ngày phát lương|Thời điểm trả lương|Thời hạn trả lương',
    pay_way:
      'Hình thức trả lương|Trả lương qua|Trả lương bằng|Lương trả qua|Cách trả lương|Hình thức chi trả lương|Nhận lương qua|Trả lương tiền mặt/chuyển khoản|Trả lương theo tháng/ngày',
    working_hours:
      'Thời giờ làm việc|Giờ làm việc trong ngày|Làm mấy tiếng một ngày|Thời gian làm việc trong ngày|Ca làm việc, giờ làm|Giờ giấc làm việc|Làm giờ hành chính hay ca',
    employer:
      'Bên sử dụng lao động|Người sử dụng lao động|Đơn vị thuê|Bên thuê lao động|Người SDLĐ|Chủ sử dụng lao động',
    contract_name:
      'Tên hợp đồng|Hợp đồng (tên)|Nội dung hợp đồng|Nội dung HĐ|Về việc (hợp đồng)|Đối tượng hợp đồng|Hợp đồng về việc|contract name|Nội dung công việc, hàng hóa|Hạng mục mua sắm|Nội dung công việc hợp đồng|Nội dung gói thầu|Nội dung mua bán',
    contract_party_a:
      'Bên A|Bên A (bên mua)|Bên mua|Đơn vị mua|Bên mua (Bên A)|Chủ đầu tư|Bên thuê|Bên giao thầu|Bên nhận dịch vụ|Đơn vị mua hàng|buyer|Tên bên A|Tên đơn vị bên A|Tên đơn vị mua|Tên bên mua',
    payment_terms:
      'Điều khoản thanh toán|Thời hạn, phương thức thanh toán|Thanh toán theo|Tiến độ thanh toán|Các đợt thanh toán|Thanh toán thành mấy đợt|Điều kiện thanh toán|Quy định thanh toán',
    payment_state:
      'Tình trạng thanh toán|Thanh toán chưa|Đã thanh toán/chưa thanh toán|Tình hình thanh toán|TT thanh toán|Trả tiền chưa|Đã trả tiền chưa|Tiền trả chưa|Thanh toán xong chưa',
    contract_state:
      'Trạng thái hợp đồng|Tình hình thực hiện hợp đồng|Hợp đồng còn hiệu lực|Đã thanh lý chưa|Thanh lý hợp đồng chưa|HĐ còn hay hết|Hợp đồng còn hiệu lực không|HĐ thanh lý chưa|Tình trạng thực hiện hợp đồng|Tình trạng thanh lý|Tình trạng HĐ|Hợp đồng đã thanh lý',
    delivery_place:
      'Địa điểm giao hàng|Nơi giao hàng|Nơi nhận hàng|Giao tại|Địa điểm giao|Giao hàng tại|Địa điểm nhận hàng',
    goods:
      'Hàng hóa|Mặt hàng|Tên mặt hàng|Hàng hóa, dịch vụ|Mặt hàng cung cấp|Hàng cung cấp|Sản phẩm cung cấp|Cung cấp gì|Tên nhãn hiệu, quy cách vật tư|Hàng|Tên sản phẩm, hàng hóa|Hàng mua|Mặt hàng mua|Dịch vụ cung cấp|Mặt hàng cung ứng|Loại thực phẩm|Nhóm thực phẩm|Mua gì|Mua cái gì|Mua những gì|Nội dung mua|Diễn giải hàng hóa, dịch vụ|Diễn giải hàng hóa|Nội dung hàng hóa, dịch vụ|Nội dung hàng hóa|Cung cấp hàng gì|Mặt hàng nhận cung cấp|Cung cấp mặt hàng',
    goods_code: 'Mã hàng hóa|Mã số vật tư|Mã mặt hàng|goods code',
    goods_kind:
      'Nhóm hàng|Loại hàng hóa|Nhóm vật tư|Nhóm hàng hóa|Ngành hàng|Hàng gì|Bán mặt hàng gì|Bán những gì',
    warehouse:
      'Kho hàng|Kho nhập hàng|Kho xuất hàng|Nhập tại kho|Xuất tại kho|Tên kho|Kho lưu|Nhập vào kho|Kho nhập|Kho xuất|Kho chứa',
    order_no: 'Số đơn hàng|Mã đơn hàng|Đơn hàng số|Số đơn đặt hàng|Đơn đặt hàng số',
    quote_no: 'Số báo giá|Báo giá số',
    business_field:
      'Ngành nghề kinh doanh|Lĩnh vực kinh doanh|Ngành nghề đăng ký|Lĩnh vực cung cấp|Ngành nghề hoạt động|Lĩnh vực sản xuất, kinh doanh|business line|Ngành hàng kinh doanh|Lĩnh vực SXKD|Ngành nghề SXKD|Hoạt động chính|Làm ngành gì|Hoạt động ngành nghề gì|Hoạt động trong lĩnh vực|Ngành nghề sản xuất|Nghề sản xuất|Sản xuất ngành gì',
    business_license:
      'Số giấy phép kinh doanh|Giấy phép kinh doanh|Số ĐKKD|ĐKKD|GPKD|Số GPKD|Giấy đăng ký kinh doanh|Số đăng ký kinh doanh|Giấy chứng nhận đăng ký kinh doanh|Số GCN ĐKKD|Giấy CN ĐKKD|Mã số doanh nghiệp|MSDN|Đăng ký kinh doanh số|business license|Giấy ĐKKD|GCN ĐKKD|Giấy ĐK kinh doanh|ĐKKD số|Giấy phép ĐKKD',
    food_license:
      'Giấy chứng nhận ATTP|GCN ATTP|Giấy chứng nhận an toàn thực phẩm|Giấy ATTP|Số GCN ATTP|Giấy VSATTP|Giấy chứng nhận VSATTP|Giấy chứng nhận vệ sinh an toàn thực phẩm|Giấy chứng nhận đủ điều kiện ATTP|Số giấy chứng nhận ATTP|GCN đủ điều kiện ATTP|Số giấy ATTP',
    supplier_rating:
      'Đánh giá nhà cung cấp|Đánh giá NCC|Chất lượng cung cấp|Xếp loại nhà cung cấp|Uy tín nhà cung cấp',
    acceptance_result: 'Kết quả nghiệm thu|Kết luận nghiệm thu|Nghiệm thu đạt|Ý kiến nghiệm thu',
    authorization:
      'Giấy ủy quyền số|Giấy ủy quyền|Số giấy ủy quyền|Theo giấy ủy quyền số|Giấy ủy quyền (nếu có)|Văn bản ủy quyền|Số văn bản ủy quyền|Hợp đồng ủy quyền số|Giấy UQ số|Số giấy UQ',
  },
};
