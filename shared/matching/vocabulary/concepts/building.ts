import type { Domain } from './domain';

/** Building permits, houses that are built, roads and other works of a commune. */
export const BUILDING: Domain = {
  dates: {
    permit_date:
      'Ngày cấp giấy phép|Ngày cấp GPXD|Ngày cấp phép|Cấp phép ngày|Ngày ký giấy phép|GPXD ngày|Ngày cấp GP|Ngày cấp giấy phép xây dựng|Giấy phép cấp ngày|Ngày cấp phép xây dựng|Ngày ký GPXD',
    permit_until:
      'Giấy phép có hiệu lực đến|Hạn giấy phép|Hạn giấy phép xây dựng|Giấy phép hết hạn|Gia hạn giấy phép đến|Thời hạn giấy phép|Hết hạn giấy phép ngày',
    works_began:
      'Ngày khởi công dự kiến|Khởi công ngày|Ngày động thổ|Khởi công dự kiến|Ngày xây|Ngày bắt đầu thi công|Ngày làm móng|Khởi công xây dựng ngày|Thi công từ ngày|Đổ móng ngày|Ngày đổ móng|Động thổ ngày|Bắt đầu xây|Làm móng ngày',
    works_ended:
      'Ngày hoàn công|Hoàn công|Ngày hoàn thành công trình|Hoàn thành công trình ngày|Xây xong ngày|Ngày làm xong nhà|Ngày xây xong|Ngày hoàn thành nhà|Ngày bàn giao công trình|Ngày bàn giao nhà',
    donated_land_on: 'Ngày hiến đất|Hiến đất ngày|Ngày ký biên bản hiến đất|Thời điểm hiến đất',
  },
  numbers: {
    dredging_cost:
      'Kinh phí nạo vét|Tiền nạo vét|Chi phí nạo vét|Chi nạo vét|Tiền công nạo vét|KP nạo vét|Kinh phí nạo vét kênh mương',
    irrigated_area:
      'Diện tích tưới|Tưới được (ha)|Tưới được bao nhiêu ha|Diện tích được tưới|DT tưới|Diện tích tưới (ha)|Năng lực tưới|Diện tích phục vụ tưới|Tưới (ha)|Diện tích tưới tiêu|DT được tưới|Diện tích phục vụ (ha)|Diện tích tưới chủ động',
    building_height:
      'Chiều cao công trình|Chiều cao nhà|Tổng chiều cao|Chiều cao toàn công trình|Cao bao nhiêu m|Chiều cao xây dựng|Tổng chiều cao công trình|Nhà cao (m)|Chiều cao tối đa|Cao bao nhiêu mét|Chiều cao CT|Chiều cao công trình (m)|Nhà cao bao nhiêu|Cao công trình',
    building_density: 'Mật độ xây dựng|MĐXD|Mật độ XD',
    works_length:
      'Chiều dài tuyến|Chiều dài kênh|Tổng chiều dài|Chiều dài đường|Dài (km)|Chiều dài (km)|Chiều dài tuyến đường|Số mét dài|Chiều dài tuyến (m)|Số km đường|Chiều dài kênh mương|Tổng chiều dài kênh|Dài bao nhiêu mét|Dài mấy mét|Kênh dài|Chiều dài tuyến kênh|Tuyến dài|Tuyến dài bao nhiêu',
    works_width:
      'Bề rộng mặt đường|Chiều rộng mặt đường|Rộng (m)|Bề rộng|Rộng mặt đường|Chiều rộng đường|Bề rộng nền đường|Rộng bao nhiêu m',
    hardened_length:
      'Đã kiên cố hóa (m)|Chiều dài kiên cố|Đã kiên cố (m)|Chiều dài đã kiên cố hóa|Đã cứng hóa|Chiều dài đã cứng hóa|Đã bê tông hóa|Số km đã cứng hóa|Đã kiên cố hóa|Đã cứng hóa (km)|Bê tông hóa (m)|Đoạn đã kiên cố hóa|Đã bê tông hóa (m)|Đoạn đã cứng hóa|Đã kiên cố bao nhiêu|Đã đổ bê tông|Đã bê tông|Đã đổ bê tông (m)',
    donated_land:
      'Hiến đất|Diện tích hiến đất|Đất hiến (m2)|Số m2 hiến|DT hiến đất|Diện tích đất hiến|Số m2 đất hiến|Hiến bao nhiêu m2|Đất hiến|Diện tích đất đã hiến',
    residents_share:
      'Nhân dân đóng góp|Dân đóng góp|Dân góp|Huy động nhân dân|Nhân dân đóng góp bằng tiền|Dân góp tiền|Vốn dân góp|Huy động từ nhân dân|Vốn nhân dân|Người dân đóng góp|Vốn dân đóng góp',
    disbursed:
      'Số vốn đã giải ngân|Lũy kế giải ngân|Vốn đã giải ngân|Giải ngân lũy kế|Số đã giải ngân|Giải ngân (đồng)|Kết quả giải ngân|Giải ngân đến nay|Đã giải ngân vốn|Giá trị giải ngân|Số tiền đã giải ngân|Tiền đã giải ngân|Đã giải ngân cho hộ',
    disbursed_share:
      'Tỷ lệ giải ngân|TL giải ngân|Giải ngân đạt (%)|Giải ngân được bao nhiêu %|Tỷ lệ GN|Tỷ lệ giải ngân vốn',
    capital_planned:
      'Kế hoạch vốn|Vốn kế hoạch|KH vốn|Vốn được giao|Kế hoạch vốn năm|Vốn giao|Vốn bố trí|Số vốn bố trí|KHV|Kế hoạch vốn giao|Vốn phân bổ|Vốn đã bố trí|Vốn giao năm nay|Vốn giao trong năm|Kế hoạch vốn được giao|KH vốn năm|KHV năm|Vốn bố trí trong năm|Vốn giao năm|Vốn kế hoạch năm',
  },
  others: {
    water_flow:
      'Lưu lượng nước|Lưu lượng|Nước nhiều ít|Lưu lượng (m3/s)|Lưu lượng (m3/h)|Nước chảy nhiều hay ít|Lưu lượng dòng chảy',
    works_keeper:
      'Đơn vị quản lý khai thác|Ai quản lý công trình|Đơn vị quản lý công trình|Tổ chức quản lý, khai thác|Đơn vị quản lý, vận hành|Đơn vị vận hành|Tổ quản lý công trình|Quản lý vận hành|Đơn vị QL khai thác|Tổ thủy nông',
    building_violation:
      'Vi phạm TTXD|Vi phạm trật tự xây dựng|Hành vi vi phạm xây dựng|Xây sai phép không|Sai phép/không phép|Xây trái phép|Vi phạm xây dựng|Nội dung vi phạm TTXD|Nội dung vi phạm trật tự xây dựng|Tình trạng vi phạm TTXD',
    building_site:
      'Địa điểm xây dựng|Xây ở đâu|Xây dựng tại|Nơi xây dựng|Vị trí xây dựng|Địa điểm XD|Xây nhà ở đâu|Địa điểm công trình|Vị trí công trình|Công trình xây ở đâu|Nơi xây nhà|Địa điểm xây dựng công trình|Xây tại|Địa điểm thực hiện công trình',
    repair_need:
      'Nhu cầu sửa chữa|Cần sửa gì|Nội dung cần sửa|Hạng mục cần sửa chữa|Nhu cầu cải tạo, sửa chữa|Cần sửa chữa gì|Cần cải tạo gì|Hạng mục đề nghị sửa chữa|Cần sửa những gì|Đề nghị sửa chữa|Hạng mục cần sửa|Nội dung cần sửa chữa|Đề nghị sửa gì|Cần làm lại gì|Nhu cầu nâng cấp|Nhu cầu sửa chữa, nâng cấp',
    permit_no:
      'Số giấy phép xây dựng|Số GPXD|GPXD số|Giấy phép xây dựng số|Giấy phép XD số|GPXD|Số giấy phép XD|Số GP xây dựng|Giấy phép xây dựng|Giấy phép số|Số giấy phép|Số GP|GP số|Giấy phép|Số GP được cấp|Số giấy phép được cấp',
    permit_kind:
      'Loại giấy phép|Loại giấy phép xây dựng|Loại GPXD|Xây mới/cải tạo|Loại hình xây dựng|Xây mới hay sửa|Cấp phép gì|Loại cấp phép|Cấp phép xây mới/sửa chữa|Giấy phép xây mới/sửa chữa|Nội dung cấp phép|Mới/sửa|Xây mới/sửa|Cấp mới/gia hạn|Loại GP',
    building_class:
      'Loại, cấp công trình|Loại và cấp công trình|Nhà cấp|Loại nhà, cấp nhà|Công trình cấp|Nhà ở cấp',
    designer:
      'Đơn vị thiết kế|Đơn vị lập thiết kế|Tổ chức thiết kế|Ai thiết kế|Bên thiết kế|Công ty thiết kế|Đơn vị tư vấn thiết kế|Thiết kế bởi|Nhà thầu thiết kế|Đơn vị vẽ thiết kế|Ai vẽ thiết kế|Tổ chức, cá nhân lập thiết kế|Tên đơn vị thiết kế|Chủ nhiệm thiết kế|Cơ quan thiết kế|Đơn vị vẽ|Vẽ thiết kế|Tư vấn thiết kế|TVTK|Đơn vị lập BCKTKT',
    builder:
      'Đội thợ|Chủ thầu|Thợ xây|Bên thi công|Ai xây|Thầu xây|Đội xây|Nhóm thợ|Thợ xây nhà|Người nhận thầu xây|Thợ làm nhà|Ai thi công|Tổ thợ|Thợ nào xây|Đơn vị thi công xây dựng',
    works_supervisor:
      'Đơn vị giám sát|Giám sát thi công|Tư vấn giám sát|TVGS|Đơn vị tư vấn giám sát|Ban giám sát cộng đồng|Giám sát cộng đồng|Ban GSĐTCĐ|Người giám sát thi công|Đơn vị TVGS',
    setback:
      'Chỉ giới xây dựng|Khoảng lùi|Chỉ giới|Lùi (m)|Khoảng lùi xây dựng|Chỉ giới đường đỏ|Lộ giới|Chỉ giới xây dựng, đường đỏ|Lùi vào bao nhiêu|Khoảng lùi (m)|Lùi mấy mét|Lùi bao nhiêu mét|Chỉ giới lùi|Lùi so với lộ giới',
    floor_level: 'Cốt nền|Cốt xây dựng|Cos nền|Cốt nền xây dựng|Cao độ nền|Cốt 0.00',
    road_name:
      'Tên đường giao thông|Đoạn đường|Tuyến đường giao thông|Đường giao thông|Tên đoạn đường|Tên tuyến đường giao thông|Đường nào',
    road_surface:
      'Mặt đường|Loại mặt đường|Kết cấu mặt đường|Kết cấu đường|Loại đường|Đường bê tông/đất|Mặt đường loại gì|Chất liệu mặt đường',
    road_from: 'Điểm đầu|Điểm đầu tuyến|Từ (điểm đầu)|Đầu tuyến|Đoạn từ|Bắt đầu từ đâu',
    road_to: 'Điểm cuối|Điểm cuối tuyến|Cuối tuyến|Đoạn đến|Đến (điểm cuối)',
    irrigation_work:
      'Tên công trình thủy lợi|Công trình thủy lợi|Tên kênh|Tuyến kênh|Tên đập|Hồ chứa|Kênh mương|Tên kênh mương|Tên hồ, đập|Tên hồ chứa|Tên mương|Kênh/đập|Tên đập, kênh|Công trình thủy lợi nào|Công trình TL|Tên công trình TL|Hồ/đập/kênh',
    donors_of_land:
      'Hộ hiến đất|Người hiến đất|Tên hộ hiến đất|Hộ gia đình hiến đất|Họ tên người hiến đất',
  },
};
