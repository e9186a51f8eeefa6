import type { Domain } from './domain';

/** Goods that come into a store and leave it: cards of stock, notes of receipt and issue. */
export const STORES: Domain = {
  dates: {
    moved_in_or_out: 'Ngày nhập, xuất|Ngày N/X',
    made_on: 'Ngày sản xuất|Ngày SX|SX ngày|Sản xuất ngày|Ngày đóng gói|Ngày NSX',
    issued_from_store_on:
      'Ngày xuất kho|Ngày xuất|Xuất ngày|Ngày xuất hàng|Ngày xuất dùng|Cấp phát ngày',
  },
  numbers: {
    spread_months:
      'Kỳ phân bổ|Phân bổ mấy tháng|Số kỳ phân bổ|Số tháng phân bổ|Thời gian phân bổ|Phân bổ trong|Phân bổ (tháng)|Thời gian phân bổ (tháng)|Số lần phân bổ',
    quantity_withdrawn:
      'Số lượng thu hồi|Thu lại mấy cái|SL thu hồi|Thu hồi mấy cái|Số thu hồi|Số lượng thu về|SL thu lại|Số lượng trả lại|SL trả lại|Trả lại mấy cái',
    quantity_asked:
      'Số lượng yêu cầu nhập|Số lượng yêu cầu xuất|SL yêu cầu xuất|Yêu cầu (SL)|Theo yêu cầu',
    quantity_by_papers:
      'Theo chứng từ|SL theo chứng từ|Số lượng theo chứng từ|Số lượng theo hóa đơn|SL theo hóa đơn|SL chứng từ|Số lượng chứng từ',
    quantity_really_in:
      'Thực nhập|SL thực nhập|Số thực nhập|Nhập thực tế|SL nhập thực tế|Số lượng nhập thực tế|Nhận thực tế|Nhận được|Thực tế nhận|KL thực nhận|Thực giao|Số lượng nhận thực tế',
    quantity_really_out:
      'Thực xuất|SL thực xuất|Số thực xuất|Xuất thực tế|SL xuất thực tế|Số lượng xuất thực tế',
    price_in: 'Đơn giá nhập|Giá nhập|Giá nhập kho|Đơn giá nhập kho|ĐG nhập|Giá mua vào',
    price_out: 'Đơn giá xuất|Giá xuất|Giá xuất kho|Đơn giá xuất kho|ĐG xuất|Giá bán ra',
    worth_in:
      'Thành tiền nhập|Giá trị nhập|Trị giá nhập|Tiền nhập|GT nhập|Giá trị nhập trong kỳ|Nhập (giá trị)|Nhập (thành tiền)|Tổng giá trị nhập|Nhập trong kỳ (tiền)',
    worth_out:
      'Thành tiền xuất|Giá trị xuất|Trị giá xuất|Tiền xuất|GT xuất|Giá trị xuất trong kỳ|Xuất (giá trị)|Xuất (thành tiền)|Tổng giá trị xuất|Xuất trong kỳ (tiền)',
    worth_left:
      'Giá trị tồn|Trị giá tồn|Giá trị tồn kho|Thành tiền tồn|Tiền tồn|Tồn (giá trị)|GT tồn|Tồn cuối kỳ (tiền)|Giá trị tồn cuối kỳ|Tồn kho (giá trị)|Tồn (thành tiền)',
    worth_before:
      'Giá trị tồn đầu kỳ|Tồn đầu kỳ (giá trị)|Tồn đầu kỳ (tiền)|GT tồn đầu kỳ|Tiền tồn đầu kỳ|Tồn đầu kỳ (thành tiền)|Trị giá tồn đầu kỳ',
    stock_minimum:
      'Tồn tối thiểu|Mức tồn tối thiểu|Định mức tồn kho|Tồn kho tối thiểu|SL tồn tối thiểu|Mức tối thiểu|Ngưỡng cảnh báo|Mức cảnh báo tồn',
    quantity_given:
      'SL cấp|Số lượng cấp phát|SL cấp phát|SL phát|Số lượng phát|Đã cấp (SL)|Phát (SL)|Cấp phát (SL)|Phát mấy cái|Phát bao nhiêu|Cấp mấy cái|SL đã phát|Phát ra|Số lượng cấp ra',
    quantity_taken:
      'SL nhận|Số lượng nhận|Số nhận|Số lượng thực nhận|SL thực nhận|Thực nhận (SL)|Đã nhận (SL)',
    quantity_sold: 'Số lượng bán|SL bán|Đã bán|Bán ra (SL)|SL bán ra|Số bán',
    cost_of_goods: 'Tiền vốn|Giá vốn|Vốn|Tiền gốc|Giá vốn hàng bán',
    registered_quantity: 'Số lượng đăng ký|SL đăng ký|Đăng ký mấy cái|Số bộ đăng ký',
    fund_left:
      'Còn quỹ|Tồn quỹ lớp|Quỹ còn|Quỹ còn lại|Còn lại trong quỹ|Số dư quỹ|Tồn quỹ hiện tại|Số tiền tồn quỹ|Tiền còn quỹ|Số tiền còn trong quỹ|Dư quỹ|Tiền mặt còn lại|Tiền quỹ còn|Tồn tiền mặt|Còn trong quỹ|Tồn quỹ cuối ngày|Số tồn quỹ',
    users_count:
      'Số người dùng|Số tài khoản người dùng|Số user|Số lượng người dùng|Số người sử dụng',
    cost_per_year:
      'Chi phí/năm|Phí hằng năm|Chi phí hằng năm|Phí duy trì|Phí duy trì hằng năm|Phí thuê/năm|Tiền/năm|Tiền 1 năm|Mất bao nhiêu một năm|Trả hằng năm|Phí 1 năm|Tiền phải trả hằng năm',
  },
  others: {
    stationery:
      'Tên văn phòng phẩm|Tên VPP|Văn phòng phẩm|VPP|Loại VPP|Loại văn phòng phẩm|VPP đề nghị|Mặt hàng VPP|Đồ dùng văn phòng|Danh mục VPP|Tên đồ dùng văn phòng',
    cabinet_keeper:
      'Người quản lý tủ thuốc|Người giữ tủ thuốc|Quản lý tủ thuốc|Phụ trách tủ thuốc|Ai giữ tủ thuốc|Người phụ trách tủ thuốc',
    storekeeper:
      'Thủ kho|Người giữ kho|Họ tên thủ kho|Thủ kho nhà trường|Cán bộ thủ kho|NV thủ kho',
    reason_out:
      'Lý do xuất|Lý do xuất kho|Xuất để|Xuất dùng cho|Nội dung xuất|Mục đích xuất|Xuất kho để|Lý do xuất hàng|Xuất dùng vào việc|Lý do cấp|Lý do cấp phát|Xuất để làm gì|Cấp phát để|Lý do phát|Xuất làm gì|Cấp dùng vào việc',
    reason_in: 'Lý do nhập|Lý do nhập kho|Nội dung nhập|Nhập theo|Lý do nhập hàng|Nguồn nhập kho',
    issued_to:
      'Xuất cho|Người nhận vật tư|Bộ phận nhận hàng|Cấp phát cho|Phát cho|Xuất kho cho|Cấp cho ai|Phát cho ai|Đơn vị nhận hàng|Xuất cho tổ nào|Xuất cho ai|Xuất cho bộ phận|Cấp cho bộ phận|Cấp cho lớp nào|Cấp cho tổ nào',
    supplied_from: 'Nhập từ|Nhập từ nguồn|Nhập của|Nguồn hàng|Nhập hàng của',
    store_from: 'Từ kho|Kho đi|Kho chuyển đi|Chuyển từ kho|Kho xuất đi',
    store_to: 'Đến kho|Kho đến|Kho chuyển đến|Chuyển đến kho|Kho nhận',
    move_in_kind:
      'Loại nhập|Loại nhập kho|Hình thức nhập|Loại phiếu nhập|Kiểu nhập|Hình thức nhập kho',
    move_out_kind:
      'Loại xuất|Loại xuất kho|Hình thức xuất|Loại phiếu xuất|Kiểu xuất|Hình thức xuất kho',
    stock_accountant_sign:
      'Ký xác nhận của kế toán|Kế toán xác nhận|Kế toán ký xác nhận|Xác nhận của kế toán',
    batch_no: 'Số lô hàng|Lô hàng|Lô số|Mã lô',
    packing:
      'Bao bì|Quy cách đóng gói|Tem nhãn|Bao bì, nhãn mác|Nhãn mác, bao bì|Quy cách bao gói|Đóng gói',
    keeping_terms:
      'Điều kiện bảo quản|Cách bảo quản|ĐK bảo quản|Yêu cầu bảo quản|Bảo quản ở|Bảo quản|Cách giữ|Bảo quản thế nào|Bảo quản như thế nào|Để tủ lạnh hay ngoài|Bảo quản ở nhiệt độ|Chế độ bảo quản',
    store_in_no:
      'Số phiếu nhập|Số phiếu nhập kho|Phiếu nhập số|Số PN|PN số|Số chứng từ nhập|Số hiệu chứng từ nhập|Chứng từ nhập|Phiếu nhập kho số|Số PNK|Mã phiếu nhập|Phiếu nhập',
    store_out_no:
      'Số phiếu xuất|Số phiếu xuất kho|Phiếu xuất số|Số PX|PX số|Số chứng từ xuất|Số hiệu chứng từ xuất|Chứng từ xuất|Phiếu xuất kho số|Số PXK|Mã phiếu xuất|Phiếu xuất',
    office_phone:
      'ĐT cơ quan|Điện thoại cơ quan|Số điện thoại cơ quan|SĐT cơ quan|Điện thoại văn phòng|ĐT văn phòng|Điện thoại đơn vị',
    phone_extension: 'Số máy lẻ|Máy lẻ|Số nội bộ|Số máy nội bộ',
    trousers_size: 'Cỡ quần|Size quần|Số đo quần',
    donation_minutes:
      'Biên bản tiếp nhận|Số biên bản tiếp nhận|Biên bản tiếp nhận tài trợ|BB tiếp nhận|Biên bản giao nhận tài trợ',
    sample_name: 'Tên mẫu|Tên món lưu mẫu',
  },
};
