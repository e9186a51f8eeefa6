import type { Domain } from './domain';

/** Household businesses, market stalls, taxes and what residents pay to a commune. */
export const BUSINESS: Domain = {
  dates: {
    stall_until:
      'Thời hạn thuê|Thuê đến|Hạn thuê|Hạn thuê sạp|Hết hạn thuê|Ngày hết hạn thuê|Thuê đến năm|Thuê đến bao giờ|Thời hạn thuê sạp|Thời hạn thuê quầy',
    business_from:
      'Ngày bắt đầu hoạt động|Ngày bắt đầu kinh doanh|Ngày khai trương|Khai trương|Bắt đầu kinh doanh|Kinh doanh từ ngày|Hoạt động từ ngày|Mở bán từ|Bắt đầu hoạt động|Kinh doanh từ|Ngày mở cửa hàng|Mở cửa từ ngày|Hoạt động từ|Bán từ ngày|Ngày đi vào hoạt động|Mở từ ngày|Bán từ năm|Mở cửa hàng từ|Mở hàng từ ngày',
    business_stopped:
      'Ngày tạm ngừng|Tạm ngừng từ ngày|Ngày tạm ngừng kinh doanh|Tạm nghỉ từ|Nghỉ bán từ|Ngày ngừng kinh doanh|Ngày chấm dứt hoạt động|Chấm dứt từ ngày|Ngày đóng cửa|Ngày chấm dứt kinh doanh|Tạm ngừng từ|Ngừng kinh doanh từ',
    business_again:
      'Tạm ngừng đến ngày|Kinh doanh lại từ|Ngày hoạt động trở lại|Hoạt động trở lại từ ngày|Bán lại từ ngày|Ngày kinh doanh trở lại',
    license_date:
      'Ngày cấp giấy phép kinh doanh|Ngày cấp ĐKKD|Ngày cấp GCN ĐKHKD|Ngày cấp đăng ký kinh doanh|Ngày cấp GPKD|ĐKKD ngày|Ngày cấp GCN ĐKKD|Ngày đăng ký kinh doanh|Ngày ĐKKD',
    penalty_date:
      'Ngày xử phạt|Ngày ra quyết định xử phạt|Ngày quyết định xử phạt|Xử phạt ngày|Ngày QĐ xử phạt|Ngày lập biên bản vi phạm',
  },
  numbers: {
    food_handlers:
      'Số người trực tiếp chế biến|Mấy người nấu|Số người chế biến|Số người trực tiếp SXKD|Số người trực tiếp sản xuất, kinh doanh|Số người nấu|Người trực tiếp chế biến (số)|Số lao động trực tiếp chế biến',
    households_unpaid:
      'Số hộ chưa đóng|Hộ chưa đóng|Hộ chưa nộp|Số hộ chưa nộp|Số hộ còn nợ|Hộ còn thiếu|Số hộ chưa đóng góp|Hộ chưa đóng góp|Còn mấy hộ chưa đóng',
    households_paid:
      'Số hộ đã đóng|Hộ đóng rồi|Hộ đã nộp|Số hộ đã nộp|Hộ đã đóng|Số hộ nộp|Số hộ đóng góp|Số hộ đã đóng góp',
    business_capital:
      'Vốn kinh doanh|Số vốn kinh doanh|Tổng vốn kinh doanh|Vốn HKD|Vốn (triệu đồng)|Số vốn|Vốn bỏ ra|Vốn đầu tư kinh doanh|Vốn kinh doanh (đồng)|Vốn ban đầu|Bỏ vốn bao nhiêu|Vốn đăng ký kinh doanh|Vốn bao nhiêu|Tổng vốn KD|Vốn KD',
    business_workers:
      'Số lao động sử dụng|Số lao động thuê|Lao động thuê|Số nhân công|Thuê mấy người|LĐ sử dụng|Số lao động thuê ngoài|Số người làm thuê|Số lao động (hộ kinh doanh)|Mấy người làm|Số lao động của cơ sở',
    stall_area:
      'Diện tích sạp|Diện tích điểm kinh doanh|DT sạp|DT quầy|Diện tích quầy|Diện tích ki ốt|Diện tích bán hàng|Diện tích sử dụng bán hàng|Diện tích kinh doanh|DT kinh doanh',
    stall_fee:
      'Giá dịch vụ sử dụng diện tích bán hàng|Tiền sạp|Tiền chỗ|Tiền thuê sạp|Phí chợ|Hoa chi|Giá thuê sạp|Tiền thuê quầy|Tiền chỗ ngồi|Phí chỗ bán|Giá dịch vụ chợ|Tiền thuê kiot|Tiền thuê điểm kinh doanh|Tiền chỗ bán|Tiền quầy|Tiền thuê chỗ|Tiền thuê mặt bằng|Vé chợ|Tiền vé chợ|Thu vé chợ|Thuế chợ|Hoa chi chợ|Tiền hoa chi',
    rubbish_fee:
      'Tiền rác|Phí rác|Vệ sinh môi trường|Phí thu gom rác|Tiền thu gom rác|Giá dịch vụ thu gom rác|Phí vệ sinh môi trường|Tiền đổ rác|Phí rác thải|Tiền vệ sinh môi trường|Giá dịch vụ thu gom rác thải|Mức phí vệ sinh|Mức thu tiền rác|Tiền rác 1 tháng|Tiền rác/tháng|Mức thu phí vệ sinh|Giá thu gom rác',
    tax_due:
      'Số thuế phải nộp|Thuế phải nộp|Tiền thuế phải nộp|Thuế khoán|Mức thuế khoán|Tiền thuế khoán|Số thuế khoán|Thuế khoán phải nộp|Tổng thuế phải nộp|Số tiền thuế phải nộp|Tổng số thuế phải nộp|Số thuế còn phải nộp|Thuế còn phải nộp|Thuế còn thiếu|Thuế phải nộp thêm|Còn phải nộp thuế|Số thuế nộp thêm|Thuế nộp thêm|Số thuế còn thiếu|Thuế TNCN còn phải nộp|Thuế 1 năm|Thuế một năm|Thuế cả năm|Thuế/năm|Tiền thuế 1 năm|Thuế phải đóng|Số thuế phải đóng|Phải nộp thuế',
    tax_paid: 'Số thuế đã nộp|Thuế đã nộp|Tiền thuế đã nộp|Đã nộp thuế',
    tax_owed:
      'Nợ thuế|Số thuế còn nợ|Tiền thuế nợ|Thuế còn nợ|Thuế nợ đọng|Số thuế nợ|Còn nợ thuế|Nợ đọng thuế',
    taxable_revenue:
      'Doanh thu khoán|Doanh thu tính thuế|DT khoán|Mức doanh thu khoán|Doanh thu khoán/tháng|Doanh thu kê khai|Doanh thu tính thuế GTGT',
    fund_disaster:
      'Quỹ phòng chống thiên tai|Quỹ PCTT|Đóng quỹ PCTT|Tiền quỹ PCTT|Quỹ PC thiên tai|Quỹ phòng chống bão lụt',
    fund_gratitude:
      'Quỹ đền ơn đáp nghĩa|Quỹ ĐƠĐN|Quỹ đền ơn|Đóng quỹ đền ơn đáp nghĩa|Quỹ ĐOĐN|Tiền quỹ đền ơn',
    fund_poor:
      'Quỹ vì người nghèo|Quỹ VNN|Quỹ người nghèo|Ủng hộ người nghèo|Đóng quỹ vì người nghèo',
    fee_study_fund:
      'Quỹ khuyến học|Quỹ KH (khuyến học)|Đóng quỹ khuyến học|Tiền quỹ khuyến học|Ủng hộ quỹ khuyến học|Khuyến học|Tiền khuyến học|Quỹ KH|Hội khuyến học|Hội phí khuyến học',
    fund_children: 'Quỹ bảo trợ trẻ em|Quỹ BTTE|Quỹ chăm sóc trẻ em|Quỹ bảo vệ trẻ em',
    fund_elderly: 'Quỹ chăm sóc người cao tuổi|Quỹ NCT|Quỹ người cao tuổi|Quỹ chăm sóc NCT',
    fund_hamlet:
      'Quỹ thôn|Quỹ bản|Quỹ tổ dân phố|Quỹ xóm|Quỹ ấp|Quỹ khu dân cư|Quỹ TDP|Đóng quỹ thôn',
  },
  ticks: {
    food_knowledge:
      'Giấy xác nhận kiến thức ATTP|Có tập huấn ATTP|Xác nhận kiến thức ATTP|Giấy XNKT ATTP|Đã tập huấn ATTP|Có giấy xác nhận kiến thức ATTP|Tập huấn kiến thức ATTP|Đã tập huấn kiến thức ATTP|Giấy tập huấn ATTP',
    penalty_obeyed:
      'Tình trạng chấp hành|Đã chấp hành chưa|Đã chấp hành|Chấp hành quyết định|Chấp hành QĐ|Chấp hành chưa|Tình hình chấp hành|Việc chấp hành quyết định|Đã chấp hành xong|Tình trạng chấp hành quyết định|Chấp hành xong chưa',
    food_commitment:
      'Cam kết ATTP|Ký cam kết ATTP|Bản cam kết an toàn thực phẩm|Đã ký cam kết ATTP|Cam kết an toàn thực phẩm|Đã ký cam kết an toàn thực phẩm|Ký cam kết an toàn thực phẩm|Bản cam kết ATTP|Cam kết VSATTP',
  },
  others: {
    reminded_of: 'Nhắc gì|Nhắc nhở gì|Đã nhắc nhở|Những điểm nhắc nhở',
    violation_handling:
      'Xử lý vi phạm|Phạt hay nhắc|Hình thức xử lý vi phạm|Xử lý vi phạm thế nào|Phạt hay nhắc nhở|Phạt/nhắc nhở|Biện pháp xử lý vi phạm|Xử lý cơ sở vi phạm',
    penalty_extra:
      'Hình thức xử phạt bổ sung|Phạt bổ sung|Xử phạt bổ sung|Hình phạt bổ sung|Hình thức phạt bổ sung|Hình thức bổ sung|Biện pháp xử phạt bổ sung|Phạt thêm',
    minuted_by:
      'Người lập biên bản vi phạm|Cán bộ lập biên bản|CB lập BB|Người lập BBVP|Người lập biên bản VPHC|Người có thẩm quyền lập biên bản',
    exempt_people:
      'Đối tượng miễn|Miễn cho ai|Đối tượng được miễn|Diện được miễn|Hộ được miễn|Ai được miễn|Miễn cho đối tượng nào|Hộ miễn',
    business_name:
      'Tên hộ kinh doanh|Tên HKD|Tên cơ sở kinh doanh|Tên cơ sở SXKD|Tên quán|Tên biển hiệu|Biển hiệu|Tên tiệm|Bảng hiệu|Tên bảng hiệu|Tên hộ KD|Tên cơ sở sản xuất, kinh doanh|Tên cửa hiệu|Tên hộ kinh doanh viết bằng tiếng Việt|Tên cửa hàng/quán|Tên cơ sở, cửa hàng|Cơ sở kinh doanh|Tên điểm kinh doanh',
    business_address:
      'Địa điểm kinh doanh|Nơi kinh doanh|Địa chỉ kinh doanh|Chỗ kinh doanh|Trụ sở hộ kinh doanh|Địa chỉ trụ sở hộ kinh doanh|Địa chỉ cơ sở|Địa chỉ cửa hàng|Địa chỉ cơ sở kinh doanh|Địa chỉ hộ kinh doanh|Nơi mở cửa hàng|Địa chỉ quán|Trụ sở của hộ kinh doanh|Bán ở đâu|Buôn bán ở đâu|Kinh doanh ở đâu|Cửa hàng ở đâu|Mở ở đâu',
    business_code:
      'Mã số hộ kinh doanh|Mã số HKD|Mã HKD|Số giấy chứng nhận ĐKHKD|Số GCN ĐKHKD|GCN ĐKHKD|Số GCN đăng ký hộ kinh doanh|Giấy chứng nhận đăng ký hộ kinh doanh số|ĐKHKD số|Số ĐKHKD|Giấy chứng nhận đăng ký hộ kinh doanh|Số giấy chứng nhận đăng ký hộ kinh doanh|Mã số đăng ký hộ kinh doanh|Số GCN ĐKKD hộ|Số GCN đăng ký kinh doanh hộ|ĐKKD hộ số|Số giấy ĐKKD hộ',
    business_state:
      'Tình trạng kinh doanh|Trạng thái kinh doanh|Đang hoạt động/tạm ngừng|Còn kinh doanh|Tình hình kinh doanh|Còn bán không|Hoạt động/ngừng|Tình trạng hoạt động kinh doanh|Còn kinh doanh không|Đang hoạt động/ngừng hoạt động|Đang hoạt động / ngừng|Đang hoạt động hay đã ngừng|Hoạt động/tạm ngừng',
    business_line:
      'Nhóm hàng kinh doanh|Mặt hàng kinh doanh|Bán gì|Bán mặt hàng|Kinh doanh gì|Kinh doanh mặt hàng gì|Buôn bán gì|Kinh doanh mặt hàng|Ngành nghề kinh doanh của hộ|Mặt hàng bán|Bán hàng gì|Hàng bán',
    business_kind:
      'Loại hình kinh doanh|Loại hình cơ sở kinh doanh|Loại cơ sở|Loại hình cơ sở sản xuất|Hình thức kinh doanh|Loại cơ sở kinh doanh|Loại hình SXKD|Hộ kinh doanh/doanh nghiệp|Bán loại gì|Kinh doanh loại gì|Loại hình KD',
    opening_hours:
      'Giờ mở cửa|Giờ hoạt động|Thời gian hoạt động trong ngày|Giờ bán|Giờ kinh doanh|Thời gian mở cửa|Giờ mở bán|Bán từ mấy giờ|Giờ làm việc của cơ sở',
    market: 'Tên chợ (nơi bán)|Chợ nào|Bán ở chợ nào|Chợ/điểm kinh doanh|Thuộc chợ',
    stall:
      'Mã điểm kinh doanh|Số quầy|Số sạp|Sạp|Ki ốt|Kiot|Lô sạp|Sạp số|Quầy số|Điểm kinh doanh|Ô số|Số ki ốt|Mã sạp|Mã quầy|Số kiot|Số ô sạp|Lô quầy|Vị trí sạp|Mã ki ốt|Số ô',
    stall_kind:
      'Loại điểm kinh doanh|Sạp cố định|Cố định/không cố định|Cố định/lưu động|Sạp cố định không|Loại sạp|Cố định hay lưu động|Loại hình điểm kinh doanh|Bán cố định/lưu động',
    trader:
      'Tên thương nhân|Thương nhân|Tiểu thương|Tên tiểu thương|Người kinh doanh|Họ tên tiểu thương|Người bán hàng|Người thuê sạp|Chủ sạp|Chủ quầy|Hộ tiểu thương|Họ tên thương nhân|Người buôn bán|Hộ kinh doanh|Họ tên người kinh doanh|Người bán ở sạp|Chủ ki ốt',
    tax_kind: 'Loại thuế|Sắc thuế|Thuế gì|Tên loại thuế|Tên sắc thuế|Loại thuế phải nộp',
    tax_period:
      'Kỳ thuế|Kỳ tính thuế|Kỳ nộp thuế|Tháng/quý tính thuế|Kỳ kê khai thuế|Thuế kỳ|Năm tính thuế|Kỳ quyết toán thuế|Năm quyết toán thuế|Tháng kê khai|Tháng kê khai thuế|Kỳ khai thuế|Kê khai tháng|Quý kê khai',
    taxpayer:
      'Người nộp thuế|Tên người nộp thuế|Tên NNT|Họ tên người nộp thuế|Hộ nộp thuế|Ai nộp thuế',
    violator:
      'Người vi phạm|Tên người vi phạm|Đối tượng vi phạm|Tổ chức vi phạm|Cá nhân, tổ chức vi phạm|Người/tổ chức vi phạm|Tên cá nhân/tổ chức vi phạm|Họ tên người vi phạm|Tên tổ chức, cá nhân vi phạm|Ai vi phạm|Hộ vi phạm|Họ và tên người vi phạm|Tổ chức, cá nhân vi phạm|Chủ cơ sở vi phạm|Ai gây ra|Kẻ gây ra|Người gây án|Thủ phạm|Kẻ trộm|Đối tượng gây án|Ai gây sự',
    penalty_no:
      'Số quyết định xử phạt|QĐ xử phạt số|QĐXP|Số QĐ xử phạt|Quyết định xử phạt số|Số QĐXP|Số QĐ XPVPHC|Quyết định xử phạt|Quyết định XPVPHC số|Số QĐ xử phạt VPHC|QĐ phạt số|Quyết định phạt số|Số QĐ phạt|QĐXP số',
    penalty_kind:
      'Hình thức xử phạt|Hình thức xử phạt chính|Phạt cảnh cáo/phạt tiền|Loại hình xử phạt|Xử phạt thế nào|Bị phạt thế nào',
    seized_goods:
      'Tang vật|Tang vật, phương tiện|Tang vật vi phạm|Tạm giữ tang vật|Tang vật tạm giữ|Phương tiện bị tạm giữ|Tang vật, phương tiện vi phạm|Giữ gì|Thu giữ gì|Giữ cái gì|Tang vật bị tạm giữ|Tạm giữ cái gì|Giữ tang vật gì|Tạm giữ gì|Tang vật, phương tiện bị tạm giữ|Thu giữ cái gì',
  },
};
