import type { Domain } from './domain';

/** Land, buildings, rooms and what is in them, water, power, fire safety. */
export const FACILITIES: Domain = {
  dates: {
    refilled_on:
      'Ngày nạp|Ngày nạp sạc|Nạp sạc ngày|Ngày nạp bình|Ngày bơm, nạp|Ngày nạp gần nhất|Nạp ngày|Nạp gần nhất|Lần nạp gần nhất|Ngày nạp bột|Nạp lần cuối|Ngày sạc gần nhất|Ngày bơm lại|Bơm lại ngày|Ngày nạp lại bình|Ngày nạp khí|Sạc lại ngày|Thay bột ngày|Ngày sạc',
    refill_until:
      'Hạn nạp lại|Hạn nạp|Ngày nạp lại|Hạn kiểm định|Ngày hết hạn kiểm định|Hết hạn kiểm định|Đến hạn nạp lại|Hạn nạp sạc|Hạn bình|Hạn sử dụng bình|Kiểm định đến|Phải nạp lại trước|Kiểm định hết hạn',
    cleaned_on: 'Ngày vệ sinh|Ngày quét dọn|Ngày dọn vệ sinh|Ngày tổng vệ sinh|Ngày lau dọn',
  },
  numbers: {
    area: 'Diện tích|Tổng diện tích|area|DT|Tổng DT|total area|Tổng diện tích (m2)|Số mét vuông|Diện tích bao nhiêu|Rộng bao nhiêu|Số m2|Mấy mét vuông',
    period_until:
      'Tiết kết thúc|Đến tiết|Đến hết tiết|Tiết cuối|Đến tiết thứ|Kết thúc tiết|Dùng đến tiết|Mượn đến tiết',
    period_from:
      'Tiết bắt đầu|Từ tiết|Bắt đầu từ tiết|Tiết đầu|Từ tiết thứ|Bắt đầu tiết|Dùng từ tiết|Mượn từ tiết',
    land: 'Diện tích đất|Diện tích khuôn viên|Tổng diện tích đất|Diện tích khuôn viên đất|land area|DT đất|DT khuôn viên|Tổng DT đất|Tổng diện tích khuôn viên|DT toàn trường|Diện tích toàn trường|Diện tích mặt bằng|Tổng diện tích đất trường|Diện tích đất được cấp|DT đất được cấp|Diện tích đất được giao|Diện tích trường|campus area|site area',
    floor_area:
      'Diện tích sàn|Diện tích sàn xây dựng|Diện tích sàn sử dụng|floor area|DT sàn|DT sàn XD|DTS|Tổng DT sàn|Tổng diện tích sàn|total floor area|M2 sàn|Số m2 sàn|Sàn (m2)|M2 sàn sử dụng',
    built_area:
      'Diện tích xây dựng|DT xây dựng|Diện tích đất xây dựng|DTXD|DT đất xây dựng|Tổng diện tích xây dựng|construction area|building area',
    used_area:
      'Diện tích sử dụng|DT sử dụng|usable area|DTSD|Diện tích đang sử dụng|DT đang sử dụng|Tổng diện tích sử dụng|used area',
    room_area:
      'Diện tích phòng|DT phòng|Diện tích phòng học|room area|Diện tích một phòng|Diện tích lớp học|DT phòng học (m2)|area of room',
    yard_area:
      'Diện tích sân chơi|Diện tích sân chơi, bãi tập|Diện tích sân|Sân chơi, bãi tập|DT sân chơi|DT sân|Diện tích sân trường|Diện tích bãi tập|DT sân chơi, bãi tập|Sân chơi|Bãi tập|Diện tích sân bãi|Sân tập|playground area',
    land_per_pupil:
      'Bình quân diện tích/học sinh|Diện tích đất/học sinh|Bình quân m2/học sinh|Diện tích bình quân|DT/HS|DTBQ/HS|Bình quân DT/HS|Diện tích đất bình quân|m2/HS|Diện tích/HS',
    floors:
      'Số tầng|Số lầu|Tổng số tầng|floors|number of floors|Tầng|Số tầng nhà|Số tầng cao|Nhà mấy tầng|Mấy tầng|Bao nhiêu tầng|Cao mấy tầng|Xây mấy tầng',
    rooms:
      'Số phòng học|Phòng học|Tổng số phòng học|Số phòng|Tổng số phòng|classrooms|number of rooms|Số phòng hiện có|room count|classroom count|total rooms',
    rooms_solid:
      'Phòng kiên cố|Phòng học kiên cố|Số phòng kiên cố|Số phòng học kiên cố|Phòng KC|PH kiên cố|P. kiên cố|Kiên cố|solid classrooms|permanent rooms',
    rooms_half:
      'Phòng bán kiên cố|Phòng học bán kiên cố|Số phòng bán kiên cố|Số phòng học bán kiên cố|PH bán kiên cố|P. bán kiên cố|Phòng BKC|Bán kiên cố|semi solid classrooms|semi permanent rooms',
    rooms_makeshift:
      'Phòng tạm|Phòng học tạm|Số phòng tạm|Phòng học nhờ, tạm|Số phòng học tạm|PH tạm|P. tạm|Phòng học tạm, mượn|Phòng học tạm bợ|temporary rooms',
    rooms_borrowed:
      'Phòng học nhờ|Phòng học mượn|Số phòng học nhờ|Phòng nhờ|Phòng mượn|Số phòng học nhờ, mượn|PH nhờ|PH mượn|Phòng đi mượn|Phòng học đi mượn|Nhờ, mượn|Phòng nhờ, mượn|Phòng học nhờ/mượn|borrowed rooms',
    rooms_subject:
      'Phòng học bộ môn|Số phòng học bộ môn|Phòng bộ môn|Số phòng bộ môn|PHBM|Phòng BM|Số PHBM|Phòng học BM|subject rooms',
    rooms_missing:
      'Số phòng còn thiếu|Phòng học còn thiếu|Số phòng học thiếu|Phòng học thiếu|Thiếu phòng học|Số phòng học còn thiếu|Phòng thiếu|Nhu cầu phòng học còn thiếu|rooms lacking',
    rooms_office:
      'Phòng làm việc|Số phòng làm việc|Phòng hành chính|Khối phòng hành chính|Phòng hành chính quản trị|Khối phòng hành chính quản trị|P. làm việc|Phòng hiệu bộ|Khu hiệu bộ|office rooms',
    rooms_public:
      'Nhà công vụ|Phòng công vụ|Số phòng công vụ|Nhà công vụ giáo viên|Nhà CV|Phòng ở giáo viên|Phòng ở công vụ|Nhà ở giáo viên|Nhà ở công vụ|Nhà ở tập thể giáo viên',
    capacity:
      'Sức chứa|Số chỗ ngồi|Số chỗ|Quy mô|Sức chứa (chỗ)|capacity|Số người chứa được|Chứa tối đa|Số người tối đa|Sức chứa tối đa|max capacity|seats|Chỗ ngồi|Chứa bao nhiêu người|Số người chứa|Mấy ghế|Bao nhiêu chỗ ngồi|Mấy chỗ|Ngồi được mấy người|Chứa được bao nhiêu người|Sức chứa (người)|Mấy chỗ ngồi',
    desks:
      'Số bộ bàn ghế|Bàn ghế|Số bàn ghế|Bàn ghế (bộ)|Số bàn ghế học sinh|Bộ bàn ghế|Số bộ bàn ghế học sinh|desks|Bộ BG|BGHS|desk count|desk sets',
    boards:
      'Bảng|Số bảng|Bảng lớp|Số bảng viết|Bảng viết|Bảng từ|Bảng chống lóa|Số bảng từ|blackboards',
    fans: 'Số quạt|Quạt|Quạt điện|Số quạt điện|Quạt trần|Quạt các loại|fan count',
    air_conditioners:
      'Điều hòa|Số điều hòa|Máy điều hòa|Số máy điều hòa|Máy lạnh|Số máy lạnh|Điều hòa nhiệt độ|Máy điều hòa nhiệt độ|air conditioner|air conditioner count',
    lamps: 'Số bóng đèn|Bóng đèn|Đèn|Số đèn|Bóng đèn chiếu sáng|Đèn chiếu sáng|Số bóng|lamp count',
    cameras:
      'Camera|Số camera|Camera an ninh|Số camera an ninh|camera count|Camera giám sát|Số camera giám sát|Số mắt camera|Hệ thống camera|cctv',
    computers:
      'Số máy tính|Máy tính|Máy vi tính|Số máy vi tính|Máy tính phục vụ dạy học|Tổng số máy tính|Số bộ máy tính|computers|number of computers|MT để bàn|Máy tính để bàn|Máy tính phục vụ học tập|Máy tính dùng cho dạy học|Số máy tính dùng cho dạy học|Số máy tính phục vụ dạy học|computer count|pc count|desktop computers',
    laptops: 'Máy tính xách tay|Laptop|Số laptop|Số máy tính xách tay|Máy laptop|MTXT|laptop count',
    tablets: 'Máy tính bảng|Số máy tính bảng|Tablet|iPad|tablet count',
    computers_office:
      'Máy tính văn phòng|Máy tính phục vụ quản lý|Máy tính quản lý|Số máy tính phục vụ quản lý|Máy tính VP|Máy tính làm việc|Máy tính phục vụ công tác quản lý|Máy tính dùng cho quản lý|Số máy tính dùng cho quản lý|Máy tính cho cán bộ|office computers',
    computers_online:
      'Máy tính nối mạng|Máy tính kết nối Internet|Số máy tính kết nối Internet|Số máy tính nối mạng|Số máy nối mạng|computers online',
    printers: 'Máy in|Số máy in|printers|Máy in các loại|printer count',
    scanners: 'Máy scan|Máy quét|Số máy scan|Số máy quét|scanner count',
    photocopiers:
      'Máy photocopy|Máy photo|Số máy photocopy|Máy photocoppy|Số máy photo|SL máy photo|photocopier',
    projectors:
      'Số máy chiếu|Máy chiếu|Tivi/Máy chiếu|Máy chiếu, tivi|projectors|Máy chiếu projector|Máy chiếu đa năng|Projector|Số máy chiếu đa năng|projector count',
    televisions:
      'Số tivi|Tivi|Ti vi|Số ti vi|Tivi thông minh|televisions|Tivi/Máy chiếu|Máy chiếu/Tivi|Màn hình tivi|Số TV|tv count',
    smart_boards:
      'Bảng tương tác|Bảng thông minh|Số bảng tương tác|Màn hình tương tác|Số màn hình tương tác|Bảng TT|BTT thông minh|Số bảng thông minh|Bảng tương tác thông minh|interactive boards',
    speakers:
      'Loa|Âm ly|Loa, âm ly|Bộ âm thanh|Thiết bị âm thanh|Loa đài|Loa máy|Bộ loa|Tăng âm|Tăng âm, loa đài|Loa kéo|audio equipment',
    toilets_pupils:
      'Nhà vệ sinh học sinh|Số nhà vệ sinh học sinh|Nhà vệ sinh cho học sinh|WC học sinh|NVS học sinh|Nhà VS học sinh|Khu vệ sinh học sinh|Phòng vệ sinh học sinh|Nhà vệ sinh dùng cho học sinh|pupil toilets',
    toilets_staff:
      'Nhà vệ sinh giáo viên|Số nhà vệ sinh giáo viên|Nhà vệ sinh cho giáo viên|WC giáo viên|NVS giáo viên|Nhà VS giáo viên|Khu vệ sinh giáo viên|Phòng vệ sinh giáo viên|Nhà vệ sinh dùng cho giáo viên|staff toilets',
    toilets:
      'Số nhà vệ sinh|Tổng số nhà vệ sinh|toilets|Nhà vệ sinh|Khu vệ sinh|WC|Số khu vệ sinh|Tổng số khu vệ sinh|Phòng vệ sinh|Số phòng vệ sinh|toilet count',
    built:
      'Năm xây dựng|Năm XD|Năm hoàn thành xây dựng|Xây dựng năm|built year|construction year|Xây năm|Năm khởi công|Năm hoàn thành|Năm xây|Năm XD công trình|build year|Làm năm nào|Xây năm nào|Xây từ năm|Năm làm',
    renewed:
      'Năm sửa chữa|Năm cải tạo|Năm sửa chữa gần nhất|Năm cải tạo gần nhất|Năm nâng cấp|renovation year|SC năm|Năm sửa|Năm SC gần nhất|year renovated|repair year',
    network_speed:
      'Tốc độ đường truyền|Tốc độ mạng|Băng thông|bandwidth|TĐ đường truyền|Tốc độ Internet|Tốc độ (Mbps)|Tốc độ kết nối|Gói cước Internet|speed|internet speed|Tốc độ gói|Tốc độ|Tốc độ cam kết|Mạng nhanh hay chậm|Mbps',
    rooms_function:
      'Phòng chức năng|Số phòng chức năng|Khối phòng chức năng|Phòng phục vụ học tập|Khối phòng phục vụ học tập|Khối phòng hỗ trợ học tập|function rooms',
    rooms_computer:
      'Phòng tin học|Phòng máy tính|Phòng máy|Số phòng tin học|Phòng học tin học|Số phòng máy tính|Phòng máy vi tính|computer rooms',
    rooms_english:
      'Phòng ngoại ngữ|Phòng học ngoại ngữ|Phòng học tiếng Anh|Phòng tiếng Anh|Phòng lab',
    rooms_art:
      'Phòng nghệ thuật|Phòng giáo dục nghệ thuật|Phòng âm nhạc|Phòng nhạc|Phòng mĩ thuật|Phòng học âm nhạc',
    rooms_medical: 'Phòng y tế|Phòng y tế học đường|Phòng YT|medical room',
    rooms_boarding:
      'Phòng ở bán trú|Số phòng ở bán trú|Phòng ở học sinh|Phòng ở cho học sinh|Nhà ở bán trú|Nhà ở cho học sinh bán trú',
    rooms_multi:
      'Nhà đa năng|Phòng đa năng|Nhà tập đa năng|Nhà thể chất|Nhà tập thể chất|Nhà giáo dục thể chất|multipurpose hall',
    rooms_meeting: 'Phòng họp|Phòng hội đồng|Hội trường|Phòng họp hội đồng|meeting rooms',
    desks_teacher: 'Bàn ghế giáo viên|Bàn ghế GV|Số bàn ghế giáo viên|Bộ bàn ghế giáo viên',
  },
  ticks: {
    internet:
      'Internet|Có Internet|Kết nối Internet|Kết nối mạng|Đường truyền Internet|has internet|Nối mạng Internet|Có nối mạng|Phòng có Internet|internet connection|Mạng|Có mạng không|Nối mạng|Mạng Internet|Mạng (có/không)|Hạ tầng mạng|Đường truyền|Đường mạng|Hạ tầng Internet|Mạng gì|Loại đường truyền|Kết nối mạng gì|Đường truyền mạng|Tình trạng kết nối mạng|Có kết nối mạng không|Nối mạng chưa',
    wifi: 'Wifi|Có wifi|Mạng wifi|Mạng không dây|Phủ sóng wifi|has wifi',
    electricity:
      'Có điện|Điện lưới|Điện|Nguồn điện|has electricity|Điện lưới quốc gia|Nguồn điện sử dụng|Điện thắp sáng|power source',
    clean_water:
      'Nước sạch|Nguồn nước|Nguồn nước sạch|Có nước sạch|clean water|Nước sạch hợp vệ sinh|Nguồn nước hợp vệ sinh|Hệ thống nước sạch|Nước hợp vệ sinh|has clean water',
    kitchen:
      'Nhà bếp|Bếp ăn|Bếp ăn bán trú|Bếp ăn một chiều|kitchen|Bếp|Bếp ăn tập thể|Nhà ăn, nhà bếp|Bếp 1 chiều|has kitchen',
    fence:
      'Tường rào|Hàng rào|Cổng, tường rào|Cổng trường, tường rào|Tường bao|Cổng trường|Biển tên trường, tường rào|Tường rào bao quanh|has fence',
    fire_safety:
      'Phòng cháy chữa cháy|Thiết bị PCCC|PCCC|Hệ thống PCCC|Thiết bị phòng cháy|Bình chữa cháy|Đảm bảo PCCC|Phương tiện PCCC|fire equipment',
    drinking_water:
      'Nước uống|Nước uống học sinh|Nguồn nước uống|Nước uống cho học sinh|Có nước uống|drinking water',
    hand_washing: 'Nơi rửa tay|Chỗ rửa tay|Bồn rửa tay|Thiết bị rửa tay|Điểm rửa tay|hand washing',
    dining_hall: 'Nhà ăn|Phòng ăn|Có nhà ăn|Nhà ăn học sinh|dining hall',
  },
  others: {
    booked_room:
      'Phòng đăng ký mượn|Mượn phòng nào|Đăng ký phòng|Phòng xin mượn|Đăng ký sử dụng phòng|Phòng cần mượn|Phòng đăng ký sử dụng',
    toilets_kind:
      'Nhà vệ sinh đạt chuẩn|Loại nhà vệ sinh|NVS tự hoại/không tự hoại|Nhà vệ sinh tự hoại|Nhà vệ sinh hợp vệ sinh',
    library: 'Thư viện|Phòng thư viện|TV (thư viện)|Phòng TV|Nhà thư viện|library name',
    room_name:
      'Tên phòng|Tên phòng học|Phòng số|Tên phòng chức năng|room name|Tên P. học|Tên gọi phòng|Phòng học/phòng chức năng|Tên phòng ban|Tên phòng/kho|Tên phòng bộ môn|name of room|Phòng nào|Tên phòng/lớp|Phòng/lớp|Phòng, kho|Phòng/bộ phận',
    room_code:
      'Mã phòng|Mã phòng học|Số phòng học (số hiệu)|room code|room id|room number|Số phòng|Mã P|Mã phòng chức năng|room no',
    room_kind:
      'Loại phòng|Loại phòng học|Kiểu phòng|Chức năng phòng|room type|Loại P|Phân loại phòng|Loại phòng chức năng|room category',
    building_name:
      'Tên nhà|Tên công trình|Tên dãy nhà|Tòa nhà|Khối nhà|Hạng mục công trình|building name|Khu nhà học|Dãy|Tên khối nhà|Công trình|Tên tòa nhà|Nhà/công trình|Tên hạng mục|Tên hạng mục công trình|Dãy nhà số|Dãy phòng học|Nhà nào|Tên dãy',
    building_level:
      'Cấp công trình|Cấp nhà|Hạng nhà|Cấp hạng công trình|Cấp CT|Cấp nhà ở|Nhà cấp mấy|building class',
    building_structure:
      'Kết cấu|Kết cấu nhà|Loại kết cấu|Kết cấu công trình|structure|Loại kết cấu nhà|Kết cấu xây dựng|Kiên cố/bán kiên cố/tạm|Loại công trình|Mức độ kiên cố|structure type',
    site: 'Điểm trường|Tên điểm trường|Thuộc điểm trường|Điểm lẻ|Cơ sở (điểm trường)|school site|Điểm trường (tên)|Điểm lẻ (tên)|Phân hiệu|Tên phân hiệu|Cơ sở 1/2|Tên điểm lẻ|Học tại điểm trường|Điểm trường học|Dạy tại điểm trường|Khu lẻ|site name|campus|Cơ sở|Điểm trường/cơ sở|Điểm trường lẻ|Tên điểm trường lẻ|Khu|Khu trường',
    land_paper:
      'Giấy chứng nhận quyền sử dụng đất|Số GCN QSDĐ|GCNQSDĐ|Sổ đỏ|Số giấy chứng nhận QSDĐ|GCN QSDĐ|Số GCN quyền sử dụng đất|Giấy CNQSDĐ|Giấy tờ đất|Sổ đỏ số|Giấy chứng nhận QSD đất|land certificate|Số GCN|GCN số|Giấy CNQSDĐ số|Số phát hành GCN|Số GCNQSDĐ|Seri GCN|Số seri GCN|Số bìa đỏ|GCNQSDĐ số|Số GCN QSD đất|Sổ hồng số|Số sổ hồng|Số serial GCN|Mã GCN đất|Số seri bìa đỏ|Seri bìa đỏ|Số seri sổ đỏ|Seri sổ đỏ|Số bìa|Số phôi GCN|Số phát hành sổ đỏ|Sổ hồng|Số seri giấy chứng nhận|Seri GCN QSDĐ',
    land_plot:
      'Thửa đất|Số thửa|Thửa đất số|Số hiệu thửa|Số hiệu thửa đất|plot number|Thửa|Thửa đất/số thửa',
    land_map:
      'Tờ bản đồ|Tờ bản đồ số|Số tờ bản đồ|BĐ số|Tờ BĐ|Số hiệu tờ bản đồ|Bản đồ số|map sheet|Tờ số|TBĐ|Số tờ BĐ|Số TBĐ|Tờ BĐ số|Số hiệu tờ BĐ',
    network_provider:
      'Nhà mạng|Nhà cung cấp mạng|Nhà cung cấp dịch vụ Internet|Nhà cung cấp dịch vụ|internet provider|Nhà cung cấp Internet|NCC mạng|Nhà cung cấp đường truyền|Đơn vị cung cấp Internet|Mạng của|isp',
    site_main: 'Điểm chính|Điểm trường chính|Khu trung tâm|Điểm trung tâm|Là điểm chính|main site',
    demand_reason:
      'Lý do mua sắm|Lý do đề nghị mua|Lý do đề nghị trang bị|Lý do mua|Lý do bổ sung|Mua để làm gì|Sự cần thiết|Lý do cần mua|Lý do cần|Mua để|Vì sao mua|Vì sao cần|Vì sao cần mua|Cần để làm gì|Mua dùng vào việc|Lý do xin mua|Mua vì',
    fire_equipment:
      'Phương tiện chữa cháy|Loại phương tiện PCCC|Tên phương tiện PCCC|Loại bình|Loại bình chữa cháy|Tên thiết bị PCCC|Phương tiện, thiết bị PCCC|Loại phương tiện chữa cháy|Loại bình cứu hỏa|Bình gì|Loại bình, thiết bị chữa cháy|Tên phương tiện chữa cháy|Thiết bị chữa cháy|Tên thiết bị chữa cháy|Dụng cụ chữa cháy',
    fire_pressure:
      'Áp suất bình|Kim đồng hồ|Áp suất|Tình trạng bình|Đồng hồ áp suất|Kim áp|Kim chỉ|Vạch xanh/đỏ|Tình trạng áp suất',
    escape_route:
      'Lối thoát nạn|Lối thoát hiểm|Cửa thoát hiểm|Đường thoát nạn|Đường thoát hiểm|Cửa thoát nạn|Lối thoát|Đường, lối thoát nạn|Có lối thoát thứ 2|Lối thoát nạn thứ hai|Lối thoát thứ hai|Lối thoát nạn thứ 2|Có lối thoát nạn thứ 2|Lối ra thứ hai|Lối thoát thứ 2',
    clean_area:
      'Khu vực vệ sinh|Khu vực lao động|Khu vực phân công|Khu vực được phân công|Khu vực trực nhật|Khu vực dọn|Khu vực phụ trách vệ sinh|Khu vực quét dọn|Khu vực kiểm tra|Khu vực được kiểm tra|Khu vực trực|Trực ở|Trực khu vực|Nơi trực nhật|Chỗ quét dọn|Nơi quét dọn|Khu vực lau dọn|Khu vực phân công dọn|Dọn ở đâu|Dọn chỗ nào|Khu vực được phân công vệ sinh|Vị trí vệ sinh|Nơi vệ sinh|Quét ở đâu|Khu vực trực vệ sinh',
    clean_state:
      'Tình trạng vệ sinh|Kết quả vệ sinh|Vệ sinh sạch/bẩn|Đánh giá vệ sinh|Tình hình vệ sinh|Sạch chưa|Sạch hay bẩn|Có sạch không|Sạch/bẩn|Độ sạch|Đã sạch chưa|Sạch sẽ không',
    waste_kind: 'Loại rác|Loại rác thải|Loại chất thải|Rác thải|Rác gì|Rác loại gì|Rác thải loại',
    waste_amount:
      'Khối lượng rác|Số kg rác|Lượng rác|Khối lượng (kg rác)|Số kg thu gom|Mấy kg rác|Khối lượng rác thải|KL rác|Khối lượng giấy vụn|Khối lượng rác thu gom|Rác gom được (tấn)|Lượng rác thu gom|Rác thu gom (tấn)|Khối lượng CTRSH thu gom|Lượng rác (tấn)|Số rác thu gom|Khối lượng chất thải thu gom|Rác gom được|Bao nhiêu tấn rác|Khối lượng chất thải rắn sinh hoạt|Khối lượng rác thu gom (tấn)|Tấn rác',
    room_booked_for:
      'Nội dung sử dụng phòng|Mục đích mượn phòng|Lý do mượn phòng|Nội dung đăng ký phòng',
  },
};
