import type { Domain } from './domain';

/** Land, buildings, rooms, equipment and assets. */
export const FACILITIES: Domain = {
  dates: {
    asset_since_date:
      'Ngày đưa vào sử dụng|Ngày sử dụng|Ngày bắt đầu sử dụng|Ngày đưa vào SD|in use since|start use date',
    bought_on:
      'Ngày mua|Ngày mua sắm|Ngày nhập|Ngày nhập kho|Ngày trang bị|purchase date|bought date',
    counted_on: 'Ngày kiểm kê|Thời điểm kiểm kê|inventory date',
    handed_over_on: 'Ngày bàn giao|Ngày giao nhận|Ngày giao|handover date|delivery date|Ngày nhận',
    disposed_on: 'Ngày thanh lý|Ngày ghi giảm|disposal date',
    repaired_on: 'Ngày sửa chữa|Ngày bảo trì|Ngày bảo dưỡng|repair date|maintenance date',
    broken_on: 'Ngày hỏng|Ngày báo hỏng|Ngày phát hiện hỏng',
    warranty_until:
      'Ngày hết hạn bảo hành|Bảo hành đến ngày|Hết bảo hành|Hạn bảo hành đến|warranty expiry date',
  },
  numbers: {
    land: 'Diện tích|Tổng diện tích|Diện tích đất|Diện tích khuôn viên|Tổng diện tích đất|Diện tích khuôn viên đất|area|land area|DT',
    floor_area: 'Diện tích sàn|Diện tích sàn xây dựng|Diện tích sàn sử dụng|floor area',
    built_area: 'Diện tích xây dựng|DT xây dựng|Diện tích đất xây dựng',
    used_area: 'Diện tích sử dụng|DT sử dụng|usable area',
    room_area: 'Diện tích phòng|DT phòng|Diện tích phòng học|room area',
    yard_area: 'Diện tích sân chơi|Diện tích sân chơi, bãi tập|Diện tích sân|Sân chơi, bãi tập',
    land_per_pupil:
      'Bình quân diện tích/học sinh|Diện tích đất/học sinh|Bình quân m2/học sinh|Diện tích bình quân',
    floors: 'Số tầng|Số lầu|Tổng số tầng|floors|number of floors',
    rooms:
      'Số phòng học|Phòng học|Tổng số phòng học|Số phòng|Tổng số phòng|classrooms|number of rooms',
    rooms_solid: 'Phòng kiên cố|Phòng học kiên cố|Số phòng kiên cố|Số phòng học kiên cố',
    rooms_half:
      'Phòng bán kiên cố|Phòng học bán kiên cố|Số phòng bán kiên cố|Số phòng học bán kiên cố',
    rooms_makeshift: 'Phòng tạm|Phòng học tạm|Số phòng tạm|Phòng học nhờ, tạm|Số phòng học tạm',
    rooms_borrowed:
      'Phòng học nhờ|Phòng học mượn|Số phòng học nhờ|Phòng nhờ|Phòng mượn|Số phòng học nhờ, mượn',
    rooms_subject: 'Phòng học bộ môn|Số phòng học bộ môn|Phòng bộ môn|Số phòng bộ môn',
    rooms_missing: 'Số phòng còn thiếu|Phòng học còn thiếu|Số phòng học thiếu',
    rooms_office: 'Phòng làm việc|Số phòng làm việc|Phòng hành chính|Khối phòng hành chính',
    rooms_public: 'Nhà công vụ|Phòng công vụ|Số phòng công vụ|Nhà công vụ giáo viên',
    capacity: 'Sức chứa|Số chỗ ngồi|Số chỗ|Quy mô|Sức chứa (chỗ)|capacity',
    desks:
      'Số bộ bàn ghế|Bàn ghế|Số bàn ghế|Bàn ghế (bộ)|Số bàn ghế học sinh|Bộ bàn ghế|Số bộ bàn ghế học sinh|desks',
    boards: 'Bảng|Số bảng|Bảng lớp|Số bảng viết',
    fans: 'Số quạt|Quạt|Quạt điện|Số quạt điện|Quạt trần',
    air_conditioners: 'Điều hòa|Số điều hòa|Máy điều hòa|Số máy điều hòa',
    lamps: 'Số bóng đèn|Bóng đèn|Đèn|Số đèn',
    cameras: 'Camera|Số camera|Camera an ninh|Số camera an ninh|camera count',
    computers:
      'Số máy tính|Máy tính|Máy vi tính|Số máy vi tính|Máy tính phục vụ dạy học|Tổng số máy tính|Số bộ máy tính|computers|number of computers',
    laptops: 'Máy tính xách tay|Laptop|Số laptop|Số máy tính xách tay',
    tablets: 'Máy tính bảng|Số máy tính bảng|Tablet',
    computers_office:
      'Máy tính văn phòng|Máy tính phục vụ quản lý|Máy tính quản lý|Số máy tính phục vụ quản lý',
    computers_online:
      'Máy tính nối mạng|Máy tính kết nối Internet|Số máy tính kết nối Internet|Số máy tính nối mạng',
    printers: 'Máy in|Số máy in|printers',
    scanners: 'Máy scan|Máy quét|Số máy scan',
    photocopiers: 'Máy photocopy|Máy photo|Số máy photocopy',
    projectors: 'Số máy chiếu|Máy chiếu|Tivi/Máy chiếu|Máy chiếu, tivi|projectors',
    televisions:
      'Số tivi|Tivi|Ti vi|Số ti vi|Tivi thông minh|televisions|Tivi/Máy chiếu|Máy chiếu/Tivi',
    smart_boards:
      'Bảng tương tác|Bảng thông minh|Số bảng tương tác|Màn hình tương tác|Số màn hình tương tác',
    speakers: 'Loa|Âm ly|Loa, âm ly|Bộ âm thanh|Thiết bị âm thanh',
    toilets_pupils: 'Nhà vệ sinh học sinh|Số nhà vệ sinh học sinh|Nhà vệ sinh cho học sinh',
    toilets_staff: 'Nhà vệ sinh giáo viên|Số nhà vệ sinh giáo viên|Nhà vệ sinh cho giáo viên',
    toilets: 'Số nhà vệ sinh|Tổng số nhà vệ sinh|toilets|Nhà vệ sinh|Khu vệ sinh',
    asset_quantity: 'Số lượng theo sổ|SL sổ sách|Số lượng sổ sách|Số lượng trên sổ|Theo sổ kế toán',
    asset_counted:
      'Số lượng thực tế|SL thực tế|Số lượng kiểm kê|Theo kiểm kê|Số lượng theo kiểm kê',
    asset_missing: 'Số lượng thiếu|Chênh lệch thiếu|Thiếu|SL thiếu',
    asset_spare: 'Số lượng thừa|Chênh lệch thừa|Thừa|SL thừa',
    asset_broken: 'Số lượng hỏng|Hỏng|SL hỏng|Số lượng hư hỏng',
    asset_difference: 'Chênh lệch|Số chênh lệch|difference',
    asset_cost: 'Nguyên giá|Giá trị ban đầu|Nguyên giá tài sản|Nguyên giá TSCĐ|original cost',
    asset_worth: 'Giá trị còn lại|GTCL|Giá trị còn lại của tài sản|remaining value',
    asset_worth_share: 'Tỷ lệ còn lại|Chất lượng còn lại|Tỷ lệ chất lượng còn lại',
    depreciation: 'Hao mòn lũy kế|Hao mòn LK|Giá trị hao mòn lũy kế|Khấu hao lũy kế',
    depreciation_year: 'Hao mòn năm|Giá trị hao mòn năm|Hao mòn trong năm|Khấu hao năm',
    depreciation_rate: 'Tỷ lệ hao mòn|Tỷ lệ khấu hao',
    asset_since:
      'Năm đưa vào sử dụng|Năm sử dụng|Năm bắt đầu sử dụng|Năm SD|Năm đưa vào SD|year in use',
    asset_made: 'Năm sản xuất|Năm SX|Sản xuất năm|manufacture year',
    asset_life: 'Thời gian sử dụng (năm)|Số năm sử dụng|Thời hạn sử dụng (năm)',
    built: 'Năm xây dựng|Năm XD|Năm hoàn thành xây dựng|Xây dựng năm|built year|construction year',
    renewed:
      'Năm sửa chữa|Năm cải tạo|Năm sửa chữa gần nhất|Năm cải tạo gần nhất|Năm nâng cấp|renovation year',
    bought_year: 'Năm mua|Năm trang bị|Năm mua sắm|Năm cấp phát|purchase year',
    network_speed: 'Tốc độ đường truyền|Tốc độ mạng|Băng thông|bandwidth',
  },
  ticks: {
    internet:
      'Internet|Có Internet|Kết nối Internet|Kết nối mạng|Đường truyền Internet|has internet',
    wifi: 'Wifi|Có wifi|Mạng wifi',
    electricity: 'Có điện|Điện lưới|Điện|Nguồn điện|has electricity',
    clean_water: 'Nước sạch|Nguồn nước|Nguồn nước sạch|Có nước sạch|clean water',
    kitchen: 'Nhà bếp|Bếp ăn|Bếp ăn bán trú|Bếp ăn một chiều|kitchen',
    fence: 'Tường rào|Hàng rào|Cổng, tường rào|Cổng trường, tường rào',
    fire_safety: 'Phòng cháy chữa cháy|Thiết bị PCCC|PCCC|Hệ thống PCCC',
  },
  others: {
    toilets_kind: 'Nhà vệ sinh đạt chuẩn|Loại nhà vệ sinh',
    library: 'Thư viện|Phòng thư viện',
    room_name: 'Tên phòng|Tên phòng học|Phòng số|Tên phòng chức năng|room name',
    room_code:
      'Mã phòng|Mã phòng học|Số phòng học (số hiệu)|room code|room id|room number|Số phòng',
    room_kind: 'Loại phòng|Loại phòng học|Kiểu phòng|Chức năng phòng|room type',
    building_name:
      'Tên nhà|Tên công trình|Tên dãy nhà|Tòa nhà|Khối nhà|Hạng mục công trình|building name',
    building_level: 'Cấp công trình|Cấp nhà|Hạng nhà|Cấp hạng công trình',
    building_structure: 'Kết cấu|Kết cấu nhà|Loại kết cấu|Kết cấu công trình|structure',
    site: 'Điểm trường|Tên điểm trường|Thuộc điểm trường|Điểm lẻ|Cơ sở (điểm trường)|school site',
    land_paper:
      'Giấy chứng nhận quyền sử dụng đất|Số GCN QSDĐ|GCNQSDĐ|Sổ đỏ|Số giấy chứng nhận QSDĐ',
    land_plot: 'Thửa đất|Số thửa|Thửa đất số',
    land_map: 'Tờ bản đồ|Tờ bản đồ số|Số tờ bản đồ',
    funding:
      'Nguồn vốn|Nguồn vốn xây dựng|Nguồn kinh phí|Nguồn|Nguồn gốc|Nguồn vốn đầu tư|Nguồn hình thành|Nguồn kinh phí mua sắm|funding source',
    asset_name:
      'Tên tài sản|Tên thiết bị|Tên đồ dùng|Tên thiết bị, đồ dùng|Tên tài sản, thiết bị|Tên tài sản cố định|Tên TSCĐ|Tên trang thiết bị|Tên đồ dùng, thiết bị|Tên CCDC|Tên công cụ dụng cụ|Tên hiện vật|asset name|equipment name|device name',
    asset_code:
      'Mã tài sản|Mã thiết bị|Mã TS|Mã TB|Số hiệu tài sản|Mã TSCĐ|Số thẻ tài sản|Mã số tài sản|Số thẻ TSCĐ|Mã đồ dùng|Mã CCDC|asset code|asset id|equipment code|device code',
    asset_kind:
      'Loại tài sản|Nhóm tài sản|Loại TS|Nhóm TS|Chủng loại|Loại thiết bị|Nhóm thiết bị|Phân loại tài sản|asset type|equipment type|asset category',
    asset_user:
      'Bộ phận sử dụng|Nơi sử dụng|Đơn vị sử dụng|Bộ phận SD|Phòng ban sử dụng|Người sử dụng tài sản|Bộ phận quản lý|using department',
    asset_keeper:
      'Người quản lý|Người quản lý tài sản|Người giữ|Người bảo quản|Cán bộ thiết bị|Người phụ trách thiết bị|keeper',
    asset_place:
      'Nơi đặt|Vị trí đặt|Vị trí lắp đặt|Nơi để|Nơi lưu giữ|Nơi bảo quản|Nơi đặt tài sản|location',
    asset_origin: 'Nước sản xuất|Xuất xứ|Nơi sản xuất|Nước SX|Nguồn gốc xuất xứ|origin|made in',
    asset_condition:
      'Hiện trạng|Tình trạng sử dụng|Tình trạng tài sản|Hiện trạng sử dụng|Tình trạng thiết bị|Chất lượng|Chất lượng tài sản|Tình trạng hiện tại|condition',
    asset_increase_reason: 'Lý do tăng|Lý do ghi tăng|Lý do tăng tài sản|Hình thức tăng',
    asset_decrease_reason:
      'Lý do giảm|Lý do ghi giảm|Lý do giảm tài sản|Lý do thanh lý|Hình thức thanh lý',
    serial_no:
      'Số seri|Số sê ri|Serial|Số serial|Số hiệu máy|Số máy (seri)|serial number|serial no',
    brand: 'Nhãn hiệu|Hãng sản xuất|Hãng|Nhãn hàng|Thương hiệu|Nhà sản xuất|manufacturer|brand',
    model: 'Model|Kiểu máy|Ký hiệu máy|Mẫu mã|Đời máy',
    technical:
      'Thông số kỹ thuật|Đặc điểm kỹ thuật|Quy cách|Thông số|Cấu hình|Thông số, quy cách|Quy cách, chủng loại|specification|technical specifications',
    warranty: 'Bảo hành|Thời hạn bảo hành|Hạn bảo hành|Thời gian bảo hành|warranty period',
    supplier: 'Nhà cung cấp|Đơn vị cung cấp|NCC|Đơn vị bán|Nơi mua|Nơi cung cấp|supplier|vendor',
    repair_content: 'Nội dung sửa chữa|Hạng mục sửa chữa|Nội dung bảo trì|repair content',
    repair_unit: 'Đơn vị sửa chữa|Người sửa chữa|Đơn vị bảo trì',
    broken_reason:
      'Nguyên nhân hỏng|Lý do hỏng|Hiện tượng hỏng|Tình trạng hỏng|Mô tả hỏng hóc|Mô tả sự cố thiết bị',
    use_purpose: 'Mục đích sử dụng|Mục đích sử dụng đất|Công năng|Công năng sử dụng|use purpose',
    handed_by: 'Người giao|Bên giao|Người bàn giao|Đại diện bên giao|handed over by|delivered by',
    received_by:
      'Người nhận|Bên nhận|Đại diện bên nhận|Họ tên người nhận|Người tiếp nhận|received by|receiver name',
    network_provider:
      'Nhà mạng|Nhà cung cấp mạng|Nhà cung cấp dịch vụ Internet|Nhà cung cấp dịch vụ|internet provider',
  },
};
