import type { Domain } from './domain';

/** Visitors, incidents, accidents, safety. */
export const VISITS: Domain = {
  dates: {
    visit_date: 'Ngày đến thăm|Ngày khách đến|Ngày đến làm việc|visit date',
    incident_date:
      'Ngày xảy ra|Ngày xảy ra sự việc|Ngày bị tai nạn|Ngày xảy ra tai nạn|Thời điểm xảy ra|Ngày sự cố|Ngày tai nạn|incident date|accident date|Thời gian xảy ra',
    reported_on: 'Ngày phản ánh|Ngày khai báo|Ngày trình báo|Ngày ghi nhận',
  },
  numbers: {
    visitors_count: 'Số khách|Số người đi cùng|Số lượng khách|number of visitors',
    injured_count: 'Số người bị thương|Số học sinh bị thương|Số người bị nạn|injured count',
    damage_amount: 'Giá trị thiệt hại|Thiệt hại|Ước tính thiệt hại|Mức thiệt hại|damage amount',
  },
  others: {
    visitor_name:
      'Tên khách|Họ tên khách|Khách|Người đến|Họ và tên khách|visitor name|visitor|guest name',
    visitor_unit: 'Đơn vị của khách|Cơ quan của khách|Khách thuộc đơn vị|visitor organization',
    visit_purpose:
      'Mục đích đến|Nội dung làm việc|Mục đích làm việc|Lý do đến|Mục đích vào trường|Nội dung đến làm việc|visit purpose',
    visit_host:
      'Người tiếp|Người tiếp khách|Người cần gặp|Gặp ai|Cán bộ tiếp|Người tiếp đón|host|person to meet',
    time_in: 'Giờ vào|Giờ đến|Thời gian vào|Giờ vào cổng|time in|check in time|arrival time',
    time_out:
      'Giờ ra|Giờ về|Thời gian ra|Giờ ra cổng|Giờ ra về|time out|check out time|departure time',
    visitor_card: 'Số thẻ khách|Thẻ khách|visitor card number',
    guard: 'Bảo vệ|Nhân viên bảo vệ|Người bảo vệ|security guard',
    citizen_reception:
      'Nội dung tiếp công dân|Nội dung phản ánh|Nội dung kiến nghị, phản ánh|Nội dung đơn|Nội dung khiếu nại',
    incident_time: 'Giờ xảy ra|Thời gian xảy ra|Thời gian xảy ra sự việc|incident time',
    incident_place:
      'Nơi xảy ra|Địa điểm xảy ra|Nơi xảy ra tai nạn|Nơi xảy ra sự việc|Địa điểm xảy ra tai nạn|incident place|incident location',
    incident_kind:
      'Loại tai nạn|Loại sự cố|Loại sự việc|Loại thương tích|Loại tai nạn thương tích|Loại vụ việc|incident type|accident type',
    incident_content:
      'Diễn biến|Diễn biến sự việc|Mô tả sự việc|Nội dung sự việc|Tóm tắt sự việc|Mô tả tai nạn|Mô tả sự cố|incident description',
    incident_cause:
      'Nguyên nhân tai nạn|Nguyên nhân sự việc|Nguyên nhân thương tích|Nguyên nhân sự cố|incident cause',
    incident_level:
      'Mức độ thương tích|Mức độ tai nạn|Mức độ nghiêm trọng|Mức độ sự cố|Mức độ thiệt hại|severity',
    injured_part:
      'Bộ phận bị thương|Vị trí bị thương|Vị trí thương tích|Bộ phận cơ thể bị thương|injured part',
    first_aid:
      'Xử trí ban đầu|Xử lý ban đầu|Sơ cứu|Sơ cấp cứu|Cách sơ cứu|Biện pháp sơ cứu|first aid',
    incident_handling:
      'Biện pháp xử lý|Biện pháp đã xử lý|Hướng xử lý|Hướng giải quyết|Cách xử lý|Biện pháp giải quyết|handling measure',
    incident_people: 'Người liên quan|Những người liên quan|Đối tượng liên quan|involved people',
    victim: 'Người bị nạn|Nạn nhân|Người bị thương|victim',
    witness: 'Người chứng kiến|Người làm chứng|Nhân chứng|witness',
    discovered_by: 'Người phát hiện|Người báo tin|Người phát hiện sự việc|reported by',
    hospital_moved:
      'Chuyển đến cơ sở y tế|Chuyển viện|Nơi chuyển đến điều trị|Cơ sở y tế chuyển đến',
    lost_item: 'Đồ thất lạc|Tên đồ vật|Vật thất lạc|Đồ vật|lost item',
  },
};
