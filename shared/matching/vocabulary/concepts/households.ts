import type { Domain } from './domain';

/** Registers of households and hamlets: who belongs to them, what they own and agree to. */
export const HOUSEHOLDS: Domain = {
  dates: {
    buried_on:
      'Ngày chôn|Ngày mai táng|Ngày an táng|Chôn ngày|Ngày đưa tang|Ngày hỏa táng|Mai táng ngày|An táng ngày|Ngày chôn cất|Ngày hạ huyệt',
    listed_on:
      'Ngày lập danh sách|Ngày lập DS|Danh sách lập ngày|Ngày chốt danh sách|Ngày lên danh sách|Ngày lập bảng kê|Thời điểm lập danh sách',
    support_decided:
      'Ngày quyết định hưởng|Ngày QĐ hưởng|Ngày quyết định trợ cấp|Ngày QĐ trợ cấp|Ngày ra QĐ hưởng|Ngày ký QĐ hưởng|QĐ hưởng ngày|Quyết định hưởng ngày',
    sprayed_on:
      'Ngày phun thuốc|Ngày phun|Phun ngày|Ngày phun trừ|Ngày xịt thuốc|Xịt thuốc ngày|Ngày phòng trừ|Ngày phun khử trùng|Ngày phun tiêu độc',
    work_from:
      'Bắt đầu làm việc|Làm việc từ|Đi làm từ|Làm từ ngày|Bắt đầu đi làm|Bắt đầu làm việc từ|Làm từ năm|Bắt đầu làm từ',
    stay_told_on:
      'Ngày thông báo lưu trú|Ngày khai báo lưu trú|Ngày báo lưu trú|Khai báo lưu trú ngày|Thời gian thông báo lưu trú|Ngày báo tạm trú',
  },
  numbers: {
    people_over_60:
      'Số người trên 60 tuổi|Số người cao tuổi|Số người từ 60 tuổi trở lên|Người trên 60 tuổi|Số NCT|Từ 60 tuổi trở lên|Số cụ trên 60 tuổi|Số người cao tuổi trong hộ|Người từ 60 tuổi trở lên|Tổng số người cao tuổi',
    children_under_16:
      'Số trẻ em dưới 16 tuổi|Trẻ em dưới 16 tuổi|Trẻ < 16 tuổi|Trẻ dưới 16 tuổi|TE dưới 16 tuổi|Số trẻ em|Trẻ em < 16 tuổi',
    children_under_6:
      'Số trẻ em dưới 6 tuổi|Trẻ < 6 tuổi|Trẻ em dưới 6 tuổi|Số trẻ dưới 6 tuổi|Trẻ dưới 6 tuổi|TE dưới 6 tuổi|Số trẻ < 6 tuổi|Trẻ em < 6 tuổi|TE < 6 tuổi',
    couples_married:
      'Số cặp kết hôn|Kết hôn trong tháng|Số cặp đăng ký kết hôn|Số đôi kết hôn|Số cuộc kết hôn|Số trường hợp kết hôn|Số cặp vợ chồng kết hôn|Mấy đôi cưới|Số đám cưới',
    moved_out:
      'Số người chuyển đi|Tổng số chuyển đi|Giảm do chuyển đi|Số khẩu chuyển đi|Số người đi khỏi địa bàn',
    moved_in:
      'Số người chuyển đến|Tổng số chuyển đến|Tăng do chuyển đến|Nhập khẩu (người)|Số người nhập khẩu|Số người mới đến',
    died_in_month:
      'Số người chết trong tháng|Chết trong tháng|Số chết trong tháng|Số người chết trong kỳ|Giảm do chết|Số người tử vong trong tháng|Số người mất trong tháng',
    born_in_month:
      'Số trẻ sinh trong tháng|Sinh trong tháng|Số sinh trong tháng|Số trẻ sinh|Tổng số sinh|Số sinh|Số trẻ mới sinh|Sinh mới|Số trẻ em mới sinh|Tăng do sinh|Số người sinh',
    households_signed:
      'Số hộ đăng ký|Hộ đăng ký|Số hộ ĐK|Tổng số hộ đăng ký|Số hộ đăng ký tham gia|Hộ ĐK tham gia|Số hộ tham gia đăng ký|Hộ tham gia đăng ký',
    age_at_death:
      'Tuổi khi mất|Hưởng thọ|Thọ bao nhiêu tuổi|Mất lúc bao nhiêu tuổi|Hưởng dương|Tuổi lúc mất|Thọ (tuổi)|Tuổi khi chết|Mất năm bao nhiêu tuổi|Chết lúc mấy tuổi|Hưởng thọ (tuổi)',
    member_order:
      'Thành viên thứ mấy|Người thứ mấy trong hộ|Thứ tự tham gia trong hộ|Thành viên thứ|Người thứ mấy|Thứ mấy trong hộ|Thứ tự trong hộ|Thứ tự thành viên|STT trong hộ|Thành viên thứ mấy trong hộ|Số thứ tự thành viên|TT trong hộ|Người thứ|Người thứ (trong hộ)|Là người thứ mấy|Người thứ mấy tham gia|Thứ tự người tham gia',
    households_joined:
      'Số hộ dự họp|Số hộ tham gia|Số hộ tham dự|Số hộ có mặt|Hộ dự họp|Số hộ đi họp|Số hộ tham gia họp|Số hộ được mời',
    households_agree:
      'Số hộ đồng ý|Hộ đồng ý|Số hộ nhất trí|Số hộ tán thành|Đồng ý (hộ)|Số hộ thống nhất|Số hộ biểu quyết đồng ý',
    households_against:
      'Số hộ không đồng ý|Hộ không đồng ý|Số hộ không nhất trí|Số hộ không tán thành|Không đồng ý (hộ)|Số hộ phản đối',
    beneficiaries:
      'Số người hưởng|Số đối tượng hưởng|Tổng số đối tượng|Số đối tượng|Số người thụ hưởng|Số người được hưởng|SL đối tượng|Số người đang hưởng|Tổng số người hưởng|Số đối tượng đang hưởng|Số người nhận|Số đối tượng được hưởng',
    households_served:
      'Số hộ sử dụng nước|Số hộ dùng nước|Số hộ được cấp nước|Số hộ hưởng lợi|Số hộ được hưởng lợi|Số hộ thụ hưởng|Số hộ sử dụng|Số hộ được dùng nước sạch|Số hộ đấu nối|Hộ hưởng lợi|Hộ thụ hưởng',
    households_raising:
      'Số hộ chăn nuôi|Số hộ nuôi|Số hộ có chăn nuôi|Hộ chăn nuôi (số)|Số hộ có vật nuôi|Tổng số hộ chăn nuôi|Số hộ có dịch|Số hộ có gia súc mắc bệnh',
    households_growing:
      'Số hộ trồng|Số hộ sản xuất|Số hộ gieo trồng|Số hộ tham gia mô hình|Số hộ trồng trọt|Số hộ gieo cấy|Số hộ làm mô hình',
    production_cost:
      'Chi phí sản xuất|Chi phí đầu tư|Chi phí vật tư|Tổng chi phí sản xuất|Chi phí/ha|Chi phí chăn nuôi|Tiền đầu tư|Chi phí trồng|Chi phí giống, phân',
    annual_crop_area:
      'Diện tích cây hàng năm|Đất trồng cây hàng năm|DT cây hằng năm|Diện tích đất trồng cây hàng năm|Đất cây hàng năm|Đất trồng màu|Đất màu|Đất nương rẫy|Nương rẫy|Đất HNK|Đất bằng trồng cây hàng năm',
    perennial_area:
      'Diện tích cây lâu năm|Đất trồng cây lâu năm|DT cây lâu năm|Đất vườn|Diện tích đất trồng cây lâu năm|Đất cây lâu năm|Vườn (m2)|Diện tích vườn|Đất CLN|DT vườn|Đất vườn tạp',
    rice_area:
      'Diện tích đất lúa|Đất lúa|Đất trồng lúa|DT đất lúa|Ruộng (m2)|Ruộng (sào)|Đất ruộng|Số sào ruộng|Diện tích đất trồng lúa|Ruộng lúa|Mấy sào ruộng|Đất 2 lúa|Đất LUC|Ruộng (ha)|DT ruộng',
    farmland_total:
      'Tổng diện tích đất nông nghiệp|Tổng diện tích đất sản xuất|Tổng đất nông nghiệp|Đất nông nghiệp|Đất SXNN|Diện tích đất SXNN|Đất sản xuất|Đất sản xuất nông nghiệp|Đất NN|Tổng DT đất NN|Đất canh tác',
    fertiliser_kg:
      'Lượng phân bón|Phân bón (kg)|Lượng phân|Số kg phân|Số bao phân|Phân (kg)|Khối lượng phân bón|Số lượng phân bón|Lượng phân bón (kg)',
    club_members:
      'Số thành viên CLB|Số hội viên CLB|Số người tham gia CLB|Số thành viên câu lạc bộ|Thành viên CLB (số)|TS thành viên CLB',
    association_branches:
      'Số chi hội|Tổng số chi hội|Số tổ hội|Số chi hội trực thuộc|Tổng chi hội|Số chi, tổ hội|Số chi đoàn|Tổng số chi đoàn',
    lodgers:
      'Số người ở trọ|Số người thuê trọ|Số người tạm trú|Số khách trọ|Số người thuê|Số người thuê phòng|Số nhân khẩu tạm trú|Số người lưu trú|Số khách lưu trú',
    basements: 'Số tầng hầm|Tầng hầm|Có tầng hầm|Số hầm|Tầng hầm (số)',
    ground_area:
      'Diện tích tầng 1|Diện tích tầng trệt|DT tầng 1|Diện tích xây dựng tầng 1|DT tầng trệt|Diện tích XD tầng 1|Diện tích xây dựng tầng trệt|DT XD tầng 1|Diện tích xây dựng tầng 1 (tầng trệt)|DTXD tầng 1|Diện tích tầng 1 (m2)',
    street_lights:
      'Đèn đường|Số cột đèn|Số đèn đường|Số bóng điện đường|Đèn cao áp|Số điểm chiếu sáng',
    share_satisfied:
      'Tỷ lệ hài lòng|TL hài lòng|Tỷ lệ người dân hài lòng|Số phiếu hài lòng|Tỉ lệ HL|Hài lòng bao nhiêu %',
    cases_withdrawn: 'Hồ sơ rút|Số hồ sơ rút|HS rút|Số HS công dân rút|Hồ sơ xin rút',
    cases_incomplete:
      'Số hồ sơ yêu cầu bổ sung|Hồ sơ chờ bổ sung|HS chờ bổ sung|Số hồ sơ chờ bổ sung|HS yêu cầu bổ sung|Số HS phải bổ sung|Đang chờ bổ sung',
    cases_paid_online:
      'Số hồ sơ thanh toán trực tuyến|Hồ sơ thanh toán trực tuyến|Tỷ lệ thanh toán trực tuyến|HS thanh toán trực tuyến|TL thanh toán trực tuyến|Số HS thanh toán trực tuyến',
  },
  ticks: {
    household_disabled:
      'Hộ có người khuyết tật|Hộ có NKT|Gia đình có người khuyết tật|Nhà có người khuyết tật|Có người khuyết tật',
    household_minority:
      'Hộ DTTS|Hộ dân tộc thiểu số|Hộ người DTTS|Là hộ DTTS|Hộ đồng bào DTTS|Hộ dân tộc',
    household_merit:
      'Hộ có công với cách mạng|Hộ NCC|Hộ người có công|Hộ có người có công|Hộ gia đình chính sách|Hộ chính sách|Hộ có công|Hộ thuộc diện chính sách|Hộ chính sách có công',
    household_social:
      'Hộ BTXH|Hộ bảo trợ xã hội|Hộ có đối tượng BTXH|Hộ có người hưởng BTXH|Hộ hưởng BTXH|Hộ có đối tượng bảo trợ xã hội',
    average_household:
      'Hộ trung bình|Mức sống trung bình|Hộ có mức sống trung bình|Hộ MSTB|Hộ làm nông nghiệp có mức sống trung bình|Hộ MS trung bình|Hộ mức sống TB',
    social_insured:
      'Đã đóng BHXH|Có đóng BHXH không|Đang đóng BHXH|Tham gia BHXH|Có tham gia BHXH|Có BHXH không|Đã tham gia BHXH|Có đóng BHXH|Đóng BHXH chưa|Đang tham gia BHXH',
    birth_is_registered:
      'Có khai sinh chưa|Đã làm khai sinh|Đã đăng ký khai sinh|Có giấy khai sinh chưa|Có GKS chưa|Đã có giấy khai sinh|Đã khai sinh chưa|Làm khai sinh chưa|Đã có khai sinh',
    house_up_to_standard:
      'Nhà đạt chuẩn|Nhà 3 cứng|Nhà ở đạt chuẩn|Nhà đạt chuẩn Bộ Xây dựng|Đạt 3 cứng|Nhà ở đạt 3 cứng|Nhà đảm bảo 3 cứng|Nhà ở đạt tiêu chí',
    has_bin: 'Có hố rác|Hố rác|Có thùng rác|Thùng rác gia đình|Có hố rác gia đình|Hố rác gia đình',
    has_fence: 'Có hàng rào xanh|Hàng rào xanh|Cổng, hàng rào|Cổng ngõ|Có hàng rào',
  },
  others: {
    paper_for_agency:
      'Cơ quan nơi nộp|Nộp cho cơ quan nào|Nơi nộp giấy xác nhận|Nộp tại cơ quan|Để nộp cho|Nộp cho đâu|Nơi sử dụng giấy|Nộp cho đơn vị nào',
    confirmation_no:
      'Số giấy xác nhận|Giấy XN số|Giấy xác nhận số|Số GXN|GXN số|Số giấy XN|Số xác nhận',
    class_while_alive:
      'Đối tượng khi còn sống|Lúc sống hưởng chế độ gì|Lúc còn sống hưởng chế độ|Chế độ đang hưởng khi còn sống|Diện đối tượng khi còn sống|Khi sống hưởng chế độ gì|Đối tượng lúc còn sống|Đối tượng hưởng khi còn sống',
    house_photo:
      'Ảnh ngôi nhà|Ảnh nhà|Ảnh chụp nhà|Hình ảnh ngôi nhà|Ảnh hiện trạng nhà|Ảnh chụp ngôi nhà|Ảnh nhà trước khi sửa|Hình chụp nhà',
    production_state:
      'Tình hình sản xuất|Tình hình SX|Sản xuất trong tháng|Tình hình sản xuất nông nghiệp|Tình hình sản xuất, chăn nuôi|Tình hình SXNN|Về sản xuất|Tình hình phát triển kinh tế|Tình hình kinh tế',
    security_state:
      'Tình hình an ninh trật tự|ANTT|An ninh trật tự|Tình hình ANTT|Tình hình an ninh|An ninh chính trị, trật tự an toàn xã hội|ANCT, TTATXH|Tình hình ANCT-TTATXH',
    dob_in_words:
      'Ngày sinh bằng chữ|Ngày sinh ghi bằng chữ|Ngày, tháng, năm sinh (ghi bằng chữ)|Ngày, tháng, năm sinh bằng chữ|Ngày sinh viết bằng chữ|Năm sinh bằng chữ',
    marital_before:
      'Tình trạng hôn nhân trước khi đăng ký|Đã qua kết hôn chưa|Tình trạng hôn nhân trước khi đăng ký kết hôn|Trước đây đã kết hôn chưa|Hôn nhân trước đó|Đã kết hôn lần nào chưa|Tình trạng hôn nhân trước đây',
    bhxh_kind:
      'Loại BHXH|BHXH bắt buộc/tự nguyện|Tham gia BHXH loại nào|Loại hình BHXH|Loại hình tham gia BHXH|BHXH tự nguyện/bắt buộc',
    hamlet_opinion:
      'Ý kiến của thôn|Ý kiến của trưởng thôn|Ý kiến thôn|Trưởng thôn xác nhận|Xác nhận của thôn|Xác nhận của trưởng thôn|Ý kiến của tổ dân phố|Ý kiến của TDP|Ý kiến trưởng bản|Xác nhận của tổ dân phố|Ý kiến của ban quản lý thôn|Ý kiến của ban tự quản',
    commune_opinion:
      'Xác nhận của UBND xã|Xác nhận của địa phương|Xác nhận của xã|UBND xã xác nhận|Ý kiến của UBND xã|Xác nhận của chính quyền địa phương|Xác nhận của UBND cấp xã|Ý kiến UBND xã|Xác nhận của UBND phường|Ý kiến của chính quyền địa phương',
    body_marks:
      'Đặc điểm nhận dạng|Nhận dạng|Đặc điểm nhân dạng|Dấu vết riêng|Dấu vết riêng và dị hình|Sẹo, nốt ruồi|Nhân dạng|Đặc điểm nhận dạng riêng',
    criminal_record:
      'Tiền án, tiền sự|Có tiền án không|Tình trạng án tích|Án tích|Có tiền án, tiền sự không',
    vehicle_kind:
      'Loại xe|Nhãn hiệu xe|Hiệu xe|Nhãn hiệu, số loại|Xe gì|Kiểu xe|Loại xe, nhãn hiệu|Nhãn hiệu/loại xe|Đi xe gì|Đi học bằng xe gì|Loại xe đi học|Đi bằng xe gì|Đi loại xe gì|Xe đi học',
    water_work:
      'Tên công trình cấp nước|Công trình cấp nước|Công trình nước|Tên công trình nước sạch|Công trình nước sạch|Công trình nước tập trung|Công trình nước sinh hoạt|Công trình nước tự chảy|Công trình cấp nước sinh hoạt',
    club_schedule:
      'Lịch sinh hoạt CLB|Ngày sinh hoạt CLB|CLB sinh hoạt vào|Lịch tập CLB|Sinh hoạt CLB vào|Lịch hoạt động CLB|Sinh hoạt vào thứ mấy|Sinh hoạt thứ mấy|Sinh hoạt vào|Lịch học CLB|Lịch hoạt động',
    reply_agency:
      'Cơ quan trả lời|Cơ quan trả lời đơn|Đơn vị trả lời|Ai trả lời|Cơ quan trả lời kiến nghị|Cơ quan có trách nhiệm trả lời',
    confirm_matter:
      'Nội dung xác nhận|Xin xác nhận việc gì|Xác nhận nội dung|Nội dung đề nghị xác nhận|Xác nhận việc|Xin xác nhận gì|Nội dung cần xác nhận|Nội dung xin xác nhận|Xác nhận về việc|Đề nghị xác nhận nội dung|Nội dung giấy xác nhận',
    introduced_to:
      'Được cử đến|Giới thiệu tới|Cử đến cơ quan|Nơi giới thiệu đến|Giới thiệu đến cơ quan|Được giới thiệu đến|Kính gửi cơ quan|Cử đến|Được cử tới|Đến cơ quan liên hệ',
    service_attitude:
      'Thái độ phục vụ|Thái độ của cán bộ|Thái độ tiếp đón|Thái độ của công chức|Thái độ giao tiếp của công chức|Tinh thần thái độ phục vụ|Thái độ cán bộ tiếp nhận|Thái độ phục vụ nhân dân|Thái độ phục vụ nhân dân, doanh nghiệp|Thái độ với phụ huynh|Thái độ làm việc|Thái độ phục vụ HS, PH',
    waiting_time: 'Thời gian chờ|Thời gian chờ đợi|Chờ bao lâu|Thời gian phải chờ|Phải chờ bao lâu',
    stay_told_by:
      'Người thông báo lưu trú|Người khai báo lưu trú|Nhân viên lễ tân|Lễ tân|Người báo lưu trú|Họ tên lễ tân',
    occupants:
      'Người đang ở|Những người đang ở|Danh sách người ở|Người cùng ở|Ai đang ở|Người ở cùng phòng',
    household_role: 'Quan hệ trong hộ|Vai trò trong hộ|Vị trí trong hộ|Tư cách trong hộ',
  },
};
