import type { Domain } from './domain';

/** Religion, festivals, cultural families and hamlets: what an officer for culture keeps lists of. */
export const WORSHIP: Domain = {
  dates: {
    worship_registered:
      'Ngày đăng ký hoạt động|Ngày đăng ký hoạt động tôn giáo|Ngày thông báo hoạt động tôn giáo|Ngày gửi thông báo hoạt động|Ngày thông báo lễ',
    event_from:
      'Ngày khai hội|Ngày khai mạc lễ hội|Ngày diễn ra lễ hội|Ngày tổ chức lễ hội|Ngày mở hội|Thời gian lễ hội|Thời gian diễn ra lễ hội|Lễ hội ngày nào|Ngày hội|Mở hội ngày|Thời gian tổ chức lễ hội',
    ordained_on:
      'Ngày thụ phong|Ngày thọ giới|Ngày phong phẩm|Ngày phong chức|Ngày bổ nhiệm chức sắc|Ngày được phong phẩm|Ngày xuất gia|Ngày quy y|Ngày rửa tội',
  },
  numbers: {
    monthly_meetings:
      'Số buổi sinh hoạt|Họp mấy buổi/tháng|Số buổi sinh hoạt/tháng|Sinh hoạt mấy buổi/tháng|Sinh hoạt mấy lần/tháng|Số lần sinh hoạt|Số kỳ sinh hoạt|Mấy buổi sinh hoạt|Tháng họp mấy buổi',
    yearly_cost:
      'Kinh phí hoạt động hằng năm|Tiền hoạt động/năm|Kinh phí hoạt động hàng năm|Kinh phí hoạt động/năm|Kinh phí duy trì|Tiền hoạt động|Chi hoạt động hằng năm|KP hoạt động',
    worship_land:
      'Diện tích đất tôn giáo|Đất chùa (m2)|Đất cơ sở tôn giáo|Diện tích đất cơ sở tôn giáo|Đất nhà thờ|Diện tích đất chùa|Đất tôn giáo|Đất chùa|Diện tích khuôn viên cơ sở',
    sports_people:
      'Người tập thường xuyên|Tập TDTT thường xuyên|Số người tập TDTT thường xuyên|Người tập luyện TDTT thường xuyên|Số người tập thể thao|Số người tập luyện thường xuyên|Số người luyện tập TDTT thường xuyên|Số người tập TDTT',
    bronze_medals: 'Huy chương đồng|HCĐ|Số HCĐ|Số huy chương đồng|Đồng (huy chương)',
    silver_medals: 'Huy chương bạc|HCB|Số HCB|Số huy chương bạc|Bạc (huy chương)',
    gold_medals: 'Huy chương vàng|Số HCV|Số huy chương vàng|Vàng (huy chương)',
    hamlet_points:
      'Điểm bình xét|Thôn chấm|Điểm thôn chấm|Thôn chấm điểm|Khu dân cư chấm|Điểm khu dân cư chấm|Điểm BX|Điểm do thôn chấm|Điểm bình xét của thôn|Thôn chấm mấy điểm',
    households_for_culture:
      'Số hộ đăng ký gia đình văn hóa|Hộ đăng ký GĐVH|Số hộ đăng ký GĐVH|Hộ đăng ký gia đình văn hóa|Số hộ đăng ký xây dựng GĐVH|Số hộ ĐK GĐVH|Tổng số hộ đăng ký danh hiệu',
    beds: 'Số giường ngủ|Bao nhiêu giường|Tổng số giường|Mấy giường|Số lượng giường',
    night_price:
      'Giá 1 đêm|Giá phòng/đêm|Giá phòng 1 đêm|Tiền phòng/đêm|Giá một đêm|Giá thuê phòng/đêm|Giá ngủ 1 đêm|Giá buồng',
    occupancy:
      'Công suất phòng|Kín phòng (%)|Công suất sử dụng phòng|Tỷ lệ kín phòng|Tỷ lệ lấp đầy phòng|Công suất buồng|Kín bao nhiêu % phòng|Công suất buồng phòng',
    tourists_abroad:
      'Lượt khách quốc tế|Khách Tây|Khách quốc tế|Khách nước ngoài|Số khách quốc tế|Lượt khách nước ngoài|Khách du lịch quốc tế|Số khách nước ngoài',
    tourists_home:
      'Lượt khách trong nước|Khách nội địa|Khách trong nước|Số khách nội địa|Lượt khách nội địa|Khách Việt|Khách VN|Khách du lịch nội địa',
    tourists:
      'Lượt khách tham quan|Số lượt khách|Lượt khách|Số khách tham quan|Lượt khách du lịch|Tổng lượt khách|Số lượt khách tham quan|Khách tham quan|Số khách du lịch|Lượng khách',
    relic_repair:
      'Kinh phí tu bổ|Tiền tu sửa di tích|Kinh phí tu bổ, tôn tạo|Kinh phí tôn tạo|Tiền tu bổ|Tiền trùng tu|Kinh phí trùng tu|Kinh phí tu sửa di tích',
    believers:
      'Số tín đồ|Tổng số tín đồ|Tín đồ|Số giáo dân|Giáo dân|Số phật tử|Phật tử|Số người theo đạo|Số đạo hữu|Số lượng tín đồ|Số người theo tôn giáo|Số bổn đạo|Tổng số giáo dân|Số tín đồ, phật tử|Theo đạo bao nhiêu người|Bao nhiêu tín đồ',
    clergy:
      'Số chức sắc|Số chức việc|Số nhà tu hành|Tổng số chức sắc|Số chức sắc, chức việc|Chức sắc (số)|Số lượng chức sắc|Số tu sĩ',
    expected_people:
      'Số người tham dự dự kiến|Số lượng người tham dự dự kiến|Khách đông cỡ|Khoảng bao nhiêu người|Dự kiến người tham gia|Bao nhiêu người|Mấy người|Số lượng dự kiến tham gia|Dự kiến tham dự|Số khách dự kiến|Dự kiến bao nhiêu người|Ước lượng người tham dự|Số lượng người dự kiến|Dự kiến số lượng người tham gia|Đông khoảng|Số người dự khoảng',
    cultural_years:
      'Số năm đạt liên tục|Số năm liên tục|Mấy năm liền|Số năm đạt GĐVH liên tục|Số năm liên tục đạt|Mấy năm liên tục|Đạt mấy năm|Liên tục mấy năm|Số năm đạt gia đình văn hóa|Đạt mấy năm liền|Số năm đạt danh hiệu|Số năm liền đạt|Năm thứ mấy đạt|Đạt liên tục mấy năm|Năm đạt liên tục|Số năm đạt GĐVH',
    cultural_households:
      'Số hộ gia đình văn hóa|Số GĐVH|Số hộ đạt GĐVH|Hộ đạt gia đình văn hóa|Số hộ đạt gia đình văn hóa|Tổng số GĐVH|SL GĐVH|Số gia đình văn hóa|Số hộ đạt văn hóa|Số hộ đạt chuẩn văn hóa|Hộ đạt GĐVH|Số hộ được công nhận GĐVH|GĐVH được công nhận',
  },
  ticks: {
    up_to_standard:
      'Đạt chuẩn chưa|Có đạt chuẩn không|Đã đạt chuẩn chưa|Đạt chuẩn hay chưa|Chuẩn/chưa chuẩn|Đạt chuẩn hay không',
    cultural_family:
      'Gia đình văn hóa|GĐVH|Danh hiệu gia đình văn hóa|Đạt GĐVH|Đạt gia đình văn hóa|Hộ GĐVH|Được công nhận GĐVH|Hộ văn hóa|Đạt danh hiệu GĐVH|Danh hiệu GĐVH|Công nhận GĐVH|Đạt gia đình văn hóa không|Hộ đạt văn hóa|GĐ văn hóa',
    model_garden:
      'Vườn mẫu|Hộ có vườn mẫu|Đạt vườn mẫu|Xây dựng vườn mẫu|Đăng ký vườn mẫu|Vườn đẹp',
  },
  others: {
    house_equipment:
      'Trang thiết bị|Có loa, bàn ghế không|Trang thiết bị nhà văn hóa|Trang bị trong nhà văn hóa|Thiết bị hiện có|Trang thiết bị hiện có|Có những thiết bị gì|Có trang thiết bị gì|Bàn ghế, loa đài|Thiết bị NVH',
    worship_consent:
      'Văn bản chấp thuận|VB cho phép số|Văn bản cho phép|Số văn bản chấp thuận|VB chấp thuận|Văn bản chấp thuận số|VB cho phép|Văn bản đồng ý|Số văn bản cho phép|Công văn cho phép|Cho phép bằng văn bản số',
    playing_ground:
      'Địa điểm thi đấu|Đá ở sân nào|Sân thi đấu|Thi đấu ở đâu|Thi đấu tại|Nơi thi đấu|Đấu ở đâu|Sân đấu|Đá ở đâu|Thi đấu tại sân',
    lodging_stars: 'Mấy sao|Hạng cơ sở lưu trú|Được mấy sao|Hạng khách sạn',
    lodging_owner:
      'Chủ homestay|Chủ cơ sở lưu trú|Người quản lý cơ sở lưu trú|Chủ nhà nghỉ|Chủ khách sạn|Quản lý homestay|Chủ nhà trọ, nhà nghỉ',
    relic_keeper:
      'Ai trông|Người trông coi di tích|Người quản lý di tích|Thủ từ|Ông từ|Người coi sóc|Ban quản lý di tích',
    relic_decision:
      'Số quyết định xếp hạng|QĐ xếp hạng|Quyết định xếp hạng|Số QĐ xếp hạng|QĐ công nhận di tích|Quyết định công nhận di tích|QĐ xếp hạng số|Số bằng xếp hạng',
    relic_kind:
      'Loại hình di tích|Loại di tích|Di tích loại gì|Phân loại di tích|Kiểu di tích|Loại hình di tích (đình, chùa, miếu)',
    worship_place:
      'Tên cơ sở tôn giáo|Tên cơ sở tín ngưỡng|Cơ sở tôn giáo|Cơ sở thờ tự|Tên cơ sở thờ tự|Nơi thờ tự|Tên chùa|Chùa|Nhà thờ|Chùa/nhà thờ/đình|Tên cơ sở tôn giáo, tín ngưỡng|Cơ sở tín ngưỡng|Tên điểm nhóm|Thánh thất|Giáo xứ|Họ đạo|Chùa, nhà thờ|Tên đình, chùa|Đình, chùa, miếu|Tên chùa, nhà thờ|Đình/chùa|Tên nhà thờ|Cơ sở tôn giáo, tín ngưỡng|Nơi sinh hoạt tôn giáo|Tên điểm nhóm tôn giáo',
    religious_title:
      'Phẩm vị|Chức sắc|Phẩm trật|Phẩm sắc|Phẩm vị/Chức vụ|Chức sắc, chức việc|Chức việc|Chức vụ tôn giáo|Chức vụ trong tôn giáo|Phẩm cấp|Phẩm vị, chức vụ tôn giáo|Chức vụ, phẩm vị|Phẩm vị/chức việc',
    religious_name:
      'Tên gọi trong tôn giáo|Tên thánh|Thánh danh|Tên đạo|Pháp hiệu|Tên tôn giáo|Tên trong đạo|Tên gọi tôn giáo|Pháp danh/tên thánh|Pháp danh/pháp hiệu|Tên thánh, pháp danh|Đạo danh',
    religious_body:
      'Tổ chức tôn giáo|Thuộc tổ chức tôn giáo|Hệ phái|Giáo phái|Thuộc giáo hội|Giáo hội|Tổ chức tôn giáo trực thuộc|Tên tổ chức tôn giáo|Thuộc hệ phái|Hệ phái tôn giáo',
    worship_head:
      'Trụ trì|Người đứng đầu cơ sở|Người đại diện cơ sở|Trưởng ban quản trị|Cha xứ|Cha sở|Linh mục|Mục sư|Trưởng điểm nhóm|Trụ trì/cha sở/trưởng ban|Người phụ trách cơ sở|Trụ trì/cha xứ|Ban quản trị|Trưởng ban trị sự|Người phụ trách điểm nhóm|Trụ trì/linh mục/mục sư|Trưởng ban hộ tự|Trưởng nhóm tôn giáo|Vị trụ trì|Người đứng đầu cơ sở tôn giáo|Chức sắc phụ trách|Sư trụ trì / linh mục|Trụ trì hoặc linh mục|Chức sắc trụ trì|Ai trụ trì|Chức sắc đứng đầu|Linh mục/sư trụ trì',
    worship_event:
      'Tên lễ hội|Lễ hội|Tên lễ|Lễ gì|Tên hoạt động tôn giáo|Hoạt động tôn giáo|Hoạt động tín ngưỡng|Tên nghi lễ|Nghi lễ|Lễ trọng|Tên lễ trọng|Ngày lễ gì|Nội dung hoạt động tôn giáo|Tổ chức lễ gì|Cúng gì|Tên cuộc lễ|Tên ngày lễ|Cuộc lễ',
    cultural_result:
      'Kết quả bình xét|KQ bình xét|Kết quả bình xét GĐVH|Kết quả bình xét gia đình văn hóa|Bình xét|Bình xét GĐVH|Bình xét cuối năm|Bình xét đạt/không đạt',
    not_considered:
      'Trường hợp không xét|Thuộc trường hợp không xét|Lý do không xét|Không xét|Không được xét vì|Trường hợp không được xét|Lý do không đạt GĐVH|Thuộc trường hợp không xét tặng|Vì sao không xét',
    cultural_hamlet:
      'Làng văn hóa|Thôn văn hóa|Khu dân cư văn hóa|TDP văn hóa|Bản văn hóa|Danh hiệu thôn văn hóa|Thôn đạt văn hóa|Danh hiệu thôn, tổ dân phố văn hóa|Khu dân cư đạt văn hóa|Ấp văn hóa|Thôn, tổ dân phố văn hóa|Danh hiệu khu dân cư văn hóa',
    culture_house:
      'Nhà văn hóa|Nhà văn hóa thôn|NVH thôn|Có nhà văn hóa|Hội trường thôn|Nhà SHCĐ|Nhà sinh hoạt cộng đồng|Nhà văn hóa bản|NVH|Hội trường tổ dân phố|Nhà văn hóa khu|Nhà cộng đồng|Tên nhà văn hóa',
    village_rules:
      'Hương ước|Quy ước|Hương ước, quy ước|Quy ước thôn|Quy ước khu dân cư|Quy ước, hương ước',
    relic:
      'Tên di tích|Di tích|Tên di tích lịch sử|Di tích lịch sử|Di tích LSVH|Tên di tích lịch sử văn hóa|Di tích lịch sử - văn hóa',
    relic_rank:
      'Xếp hạng di tích|Cấp xếp hạng di tích|Hạng di tích|Di tích cấp|Cấp di tích|Cấp xếp hạng|Xếp hạng cấp nào|Di tích cấp nào|Được xếp hạng cấp',
  },
};
