import type { Domain } from './domain';

/** Visitors, incidents, accidents, safety. */
export const VISITS: Domain = {
  dates: {
    visit_date:
      'Ngày đến thăm|Ngày khách đến|Ngày đến làm việc|visit date|Ngày khách tới|Ngày tới|Ngày thăm|Ngày tiếp|Ngày tiếp công dân|Ngày đến liên hệ|Ngày đến công tác|Khách đến ngày|visited on|Ngày đến trường|Ngày ra vào|Ngày khách vào',
    incident_date:
      'Ngày xảy ra|Ngày xảy ra sự việc|Ngày bị tai nạn|Ngày xảy ra tai nạn|Thời điểm xảy ra|Ngày sự cố|Ngày tai nạn|incident date|accident date|Thời gian xảy ra|Ngày xảy ra vụ việc|Ngày bị nạn|Ngày giờ xảy ra|Ngày bị thương|date of incident|date of accident|Xảy ra ngày|Ngày bị|Bị ngày|Ngày vụ việc|Ngày sự việc|Thời gian tai nạn',
    reported_on:
      'Ngày phản ánh|Ngày khai báo|Ngày trình báo|Ngày ghi nhận|Ngày báo|Ngày tiếp nhận tin báo|Ngày tiếp nhận phản ánh|Ngày trình báo sự việc|Ngày thông báo|Ngày báo cáo sự việc|date reported|Báo lúc|Giờ báo|Báo nghỉ lúc|Thời điểm báo nghỉ|Báo cáo lúc|Giờ báo cáo|Báo cáo vào lúc|Báo lúc mấy giờ|Báo sĩ số lúc|Thời điểm báo cáo|Thời gian báo cáo',
  },
  numbers: {
    visitors_count:
      'Số khách|Số người đi cùng|Số lượng khách|number of visitors|Số người đến|Số lượng người|Số lượng khách đến|visitor count',
    injured_count:
      'Số người bị thương|Số học sinh bị thương|Số người bị nạn|injured count|Số người bị tai nạn|Số HS bị thương|Số HS bị nạn|Số ca tai nạn|Số nạn nhân|injured people',
    damage_amount:
      'Giá trị thiệt hại|Thiệt hại|Ước tính thiệt hại|Mức thiệt hại|damage amount|Số tiền thiệt hại|Thiệt hại về tài sản|damage value|Ước thiệt hại|Giá trị TH|Ước giá trị thiệt hại|Tính tiền|Tính thành tiền|Ước thiệt hại (triệu đồng)|Tổng thiệt hại|Tổng giá trị thiệt hại|Ước tính giá trị thiệt hại|Thành tiền thiệt hại|Giá trị thiệt hại ước tính|Thiệt hại quy ra tiền|Thiệt hại (đồng)|Thiệt hại (triệu đồng)|Thiệt hại khoảng|Thiệt hại khoảng bao nhiêu tiền|Thiệt hại bao nhiêu|Thiệt hại bao nhiêu tiền|Mất bao nhiêu tiền|Ước thiệt hại khoảng|Thiệt hại ước tính',
  },
  others: {
    mail_content:
      'Nội dung bưu phẩm|Trong phong bì có|Bên trong có gì|Nội dung bên trong|Nội dung gói hàng|Bưu phẩm gồm|Nội dung hàng gửi',
    mail_kind:
      'Loại thư|Thường/bảo đảm|Loại bưu gửi|Thư thường/bảo đảm|Thư thường hay bảo đảm|Hình thức gửi thư|Gửi thường hay đảm bảo|Thường/chuyển phát nhanh|EMS/thường|Loại chuyển phát|Chuyển phát nhanh/thường',
    gift_occasion:
      'Dịp tặng|Nhân dịp|Dịp tặng quà|Tặng nhân dịp|Tặng quà dịp|Dịp|Nhân dịp gì|Dịp lễ|Dịp lễ, tết|Tặng dịp',
    gift_receiver:
      'Đối tượng nhận quà|Người được tặng quà|Người nhận quà|Tặng quà cho ai|Tặng cho|Tặng cho ai|Tặng ai|Đối tượng được tặng quà|Người được nhận quà|Hộ được tặng quà|Được tặng quà|Tặng quà cho|Đối tượng được nhận quà',
    visitor_name:
      'Tên khách|Họ tên khách|Khách|Người đến|Họ và tên khách|visitor name|visitor|guest name|Họ tên khách đến|Tên người đến|Họ tên người đến|Khách đến|Người đến liên hệ|Họ tên người đến liên hệ|Họ tên khách đến làm việc|Người ra vào|Người vào|Tên người ra vào|Khách ra vào|Khách vào|Khách vào cổng|Người lạ ra vào',
    visitor_unit:
      'Đơn vị của khách|Cơ quan của khách|Khách thuộc đơn vị|visitor organization|Đơn vị khách|Cơ quan khách|Khách đến từ|Đến từ cơ quan|Đến từ đơn vị|Nơi công tác của khách|visitor company|Khách ở đâu đến|Ở đơn vị nào|Từ đâu đến|Đến từ|Đơn vị/địa chỉ khách|Của đơn vị nào|Khách ở đơn vị nào|Khách từ đâu đến|Khách của cơ quan nào|Từ đơn vị nào đến|Ở cơ quan nào đến',
    visit_purpose:
      'Mục đích đến|Nội dung làm việc|Mục đích làm việc|Lý do đến|Mục đích vào trường|Nội dung đến làm việc|visit purpose|Mục đích đến làm việc|Việc cần liên hệ|Nội dung liên hệ|Đến để|Đến làm gì|Đến liên hệ việc gì|Nội dung công tác|Mục đích vào cổng|Lý do gặp|Lý do vào trường|purpose of visit|reason for visit|Đến có việc gì|Việc gì|Có việc|Nội dung đến|Việc đến|Đến gặp về việc|Mục đích đến trường|Lý do liên hệ|Nội dung liên hệ công tác|Mục đích ra vào|Liên hệ công việc gì',
    visit_host:
      'Người tiếp|Người tiếp khách|Người cần gặp|Gặp ai|Cán bộ tiếp|Người tiếp đón|host|person to meet|Người được gặp|Liên hệ gặp|Gặp|Gặp thầy/cô|Cán bộ cần gặp|Người cần liên hệ|Cán bộ tiếp công dân|Người tiếp công dân|Người tiếp nhận khách|contact person at school|meet with|Gặp người|Cần gặp ai|Người khách cần gặp|Ai tiếp|Người làm việc cùng|Cần gặp|Liên hệ ai|Liên hệ với|Lãnh đạo tiếp|Cán bộ tiếp dân|Người tiếp dân|Lãnh đạo tiếp dân|Lãnh đạo tiếp công dân|Chủ trì tiếp dân|Người chủ trì tiếp|Lãnh đạo chủ trì tiếp|Công chức tiếp dân|Công chức tiếp công dân',
    time_in:
      'Giờ vào|Giờ đến|Thời gian vào|Giờ vào cổng|time in|check in time|arrival time|Vào lúc|Đến lúc|Giờ vào trường|Thời gian đến làm việc|Giờ khách đến|entry time|Giờ khách vào|Giờ đến trường|Vào (giờ)|Giờ có mặt|Thời gian đến trường',
    time_out:
      'Giờ ra|Giờ về|Thời gian ra|Giờ ra cổng|Giờ ra về|time out|check out time|departure time|Thời điểm ra|Ra lúc|Về lúc|Giờ ra trường|Thời gian về|Giờ khách về|exit time|leave time|Giờ ra khỏi trường|Ra (giờ)|Giờ rời đi|Giờ ra khỏi cổng|Giờ rời lớp',
    visitor_card:
      'Số thẻ khách|Thẻ khách|visitor card number|Mã thẻ khách|Số thẻ ra vào|Thẻ ra vào|visitor badge',
    guard:
      'Bảo vệ|Nhân viên bảo vệ|Người bảo vệ|security guard|Nhân viên BV|Bảo vệ trực|Bảo vệ ca trực|guard name|Trực bảo vệ|Nhân viên bảo vệ trực|BV trực|Người bảo vệ trực|Bảo vệ ca|Bảo vệ trực ca|Bảo vệ đêm',
    citizen_reception:
      'Nội dung tiếp công dân|Nội dung phản ánh|Nội dung kiến nghị, phản ánh|Nội dung đơn|Nội dung khiếu nại|ND phản ánh|Nội dung vụ việc|Nội dung kiến nghị của công dân|Nội dung tố cáo|Nội dung khiếu nại, tố cáo|Nội dung đơn thư|Vấn đề phản ánh|Ý kiến phản ánh|complaint content|feedback content|Nội dung phản ánh, kiến nghị|Nội dung trình bày|Nội dung tiếp dân|Dân phản ánh gì|Phản ánh gì|ND đơn|Nội dung phản ánh của công dân|Nội dung cử tri kiến nghị|Tóm tắt nội dung đơn|Phản ánh|Công dân phản ánh|Vụ việc|ND vụ việc|Phản ánh về việc|Trình bày|Kiến nghị về việc|Nội dung công dân trình bày|Nội dung đơn phản ánh|Khiếu nại về việc|Tố cáo về việc|Đơn về việc|Trình bày về việc|Nội dung công dân phản ánh|Việc phản ánh|Nội dung người dân phản ánh|Dân kiến nghị gì|Tóm tắt nội dung phản ánh|Nội dung đơn nói gì|Đơn nói gì|Tóm tắt đơn|Nội dung trong đơn|Đơn kêu gì|Trích yếu đơn|Nội dung đơn trình bày|Tóm tắt nội dung đơn thư|Đến hỏi việc gì|Dân hỏi gì|Dân trình bày gì|Đến vì việc gì|Trình bày việc gì|Công dân trình bày',
    incident_time:
      'Giờ xảy ra|Thời gian xảy ra|Thời gian xảy ra sự việc|incident time|Vào lúc (giờ)|Xảy ra lúc|Sự việc xảy ra lúc|Giờ bị nạn|Lúc (giờ)|time of incident|Lúc nào|Lúc mấy giờ|Xảy ra lúc mấy giờ|Xảy ra mấy giờ|Mấy giờ xảy ra|Lúc xảy ra',
    incident_place:
      'Nơi xảy ra|Địa điểm xảy ra|Nơi xảy ra tai nạn|Nơi xảy ra sự việc|Địa điểm xảy ra tai nạn|incident place|incident location|Xảy ra tại|Nơi xảy ra sự cố|Nơi bị tai nạn|Địa điểm xảy ra vụ việc|Địa điểm tai nạn|Hiện trường|place of incident|accident place|Xảy ra ở đâu|Ở đâu xảy ra|Địa điểm vụ việc|Địa điểm sự việc|Tai nạn ở đâu|Xảy ra ở chỗ nào|Chỗ xảy ra|Xảy ra tại đâu|Xảy ra chỗ nào|Địa điểm phản ánh|Vị trí phản ánh',
    incident_kind:
      'Loại tai nạn|Loại sự cố|Loại sự việc|Loại thương tích|Loại tai nạn thương tích|Loại vụ việc|incident type|accident type|Loại TNTT|Phân loại tai nạn|Phân loại sự việc|Phân loại sự cố|kind of incident|Tai nạn thương tích|Bị tai nạn|Bị tai nạn gì|Tai nạn gì|Nhóm lỗi|Loại vấn đề|Nhóm sự cố|Sự cố loại gì|Loại yêu cầu hỗ trợ|Phân loại yêu cầu|Nhóm vấn đề|Nhóm yêu cầu|Dạng sự cố|Trộm / đánh nhau / cờ bạc|Vụ việc gì',
    incident_content:
      'Diễn biến|Diễn biến sự việc|Mô tả sự việc|Nội dung sự việc|Tóm tắt sự việc|Mô tả tai nạn|Mô tả sự cố|incident description|Diễn biến vụ việc|Mô tả diễn biến|Mô tả vụ việc|Tóm tắt vụ việc|Tóm tắt diễn biến|Diễn biến tai nạn|Tường trình|Nội dung tường trình|Nội dung sự cố|Tóm tắt nội dung vụ việc|Mô tả chi tiết sự việc|incident details|incident content|Chuyện gì|Sự việc|Việc xảy ra|Nội dung vụ việc xảy ra|Sự việc thế nào|Sự việc xảy ra|Chuyện xảy ra|Có việc gì xảy ra|Xảy ra việc gì|Xảy ra chuyện gì|Vụ việc xảy ra|Nội dung xảy ra',
    incident_cause:
      'Nguyên nhân tai nạn|Nguyên nhân sự việc|Nguyên nhân thương tích|Nguyên nhân sự cố|incident cause|Nguyên nhân gây tai nạn|Nguyên nhân xảy ra|Nguyên nhân vụ việc|Nguyên nhân gây ra|Do nguyên nhân|cause of incident|accident cause',
    incident_level:
      'Mức độ thương tích|Mức độ tai nạn|Mức độ nghiêm trọng|Mức độ sự cố|Mức độ thiệt hại|severity|Mức độ chấn thương|Mức độ bị thương|Mức độ vụ việc|Mức độ sự việc|Tính chất mức độ|Mức độ nguy hiểm|severity level',
    injured_part:
      'Bộ phận bị thương|Vị trí bị thương|Vị trí thương tích|Bộ phận cơ thể bị thương|injured part|Thương tích|Chấn thương|Vết thương|Bộ phận tổn thương|Vị trí chấn thương|Vị trí tổn thương|Bộ phận bị chấn thương|injury|injury part|Bị thương ở đâu|Bị ở đâu|Tổn thương|Bị chỗ nào|Đau chỗ nào|Vết thương ở|Vị trí vết thương|Bị ở đâu trên người|Thương tích ở|Chỗ bị thương|Vùng bị thương',
    first_aid:
      'Xử trí ban đầu|Xử lý ban đầu|Sơ cứu|Sơ cấp cứu|Cách sơ cứu|Biện pháp sơ cứu|first aid|Sơ cứu ban đầu|Xử trí tại trường|Xử trí sơ cứu|Xử lý tại chỗ|Cấp cứu ban đầu|Sơ cấp cứu ban đầu|Biện pháp sơ cấp cứu|first aid given',
    incident_handling:
      'Biện pháp xử lý|Biện pháp đã xử lý|Hướng xử lý|Hướng giải quyết|Cách xử lý|Biện pháp giải quyết|handling measure|Cách giải quyết|Phương án xử lý|Biện pháp xử lý sự việc|Kết quả xử lý sự việc|Xử lý sự việc|Xử lý vụ việc|Cách thức xử lý|Biện pháp đã thực hiện|Hướng khắc phục sự cố|action taken|Giải quyết thế nào|Đã làm gì|Đã xử lý thế nào|Xử lý thế nào|Biện pháp giải quyết sự việc|Biện pháp đã thực hiện xử lý',
    incident_people:
      'Người liên quan|Những người liên quan|Đối tượng liên quan|involved people|Các bên liên quan|Học sinh liên quan|Cá nhân liên quan|Thành phần liên quan',
    victim:
      'Người bị nạn|Nạn nhân|Người bị thương|victim|HS bị nạn|Học sinh bị nạn|Người bị tai nạn|HS bị tai nạn|Học sinh bị tai nạn|Họ tên người bị nạn|Họ tên nạn nhân|Họ tên người bị tai nạn|injured person|Người bị hại|Bị hại|Ai bị hại|Người bị nạn là ai|Ai bị nạn|Bên bị hại|Họ tên người bị hại',
    witness:
      'Người chứng kiến|Người làm chứng|Nhân chứng|witness|Nhân chứng sự việc|Họ tên người làm chứng|Họ tên người chứng kiến|witness name|Ai chứng kiến|Người nhìn thấy sự việc|Có mặt lúc đó|Ai có mặt lúc đó|Chứng kiến|Bên chứng kiến|Người chứng kiến bàn giao',
    discovered_by:
      'Người phát hiện|Người báo tin|Người phát hiện sự việc|reported by|Người phát hiện ra|Người báo|Người báo cáo sự việc|Người báo sự cố|Ai phát hiện|Người trình báo|Họ tên người phát hiện|Người phản ánh|Họ tên người phản ánh|Ai bắt gặp|Người bắt gặp|Người thấy|Người nhìn thấy|Ai thấy|Do ai phát hiện|Phát hiện bởi|Người ghi nhận vi phạm',
    hospital_moved:
      'Chuyển đến cơ sở y tế|Chuyển viện|Nơi chuyển đến điều trị|Cơ sở y tế chuyển đến|Nơi chuyển viện|Chuyển tuyến|Nơi điều trị|Nơi chuyển tuyến|Bệnh viện điều trị|Chuyển đi bệnh viện|transferred hospital|Chuyển bệnh viện|Đi viện|Chuyển đi viện|Đưa đi viện|Đưa đi bệnh viện|Phải đi viện|Đưa đến bệnh viện|Chuyển viện nào|Đưa đi viện nào|Đi bệnh viện',
    lost_item:
      'Đồ thất lạc|Tên đồ vật|Vật thất lạc|Đồ vật|lost item|Tên đồ thất lạc|Vật bị mất|Đồ bị mất|Tài sản bị mất|Đồ vật thất lạc|Vật nhặt được|lost property|Mất gì|Nhặt được gì|Đồ nhặt được|Đồ để quên|Vật để quên|Mất cái gì|Mất những gì|Mất tài sản gì|Bị mất gì',
    gate: 'Cổng|Cổng ra vào|Vào cổng|Cổng số|gate',
    risk: 'Nguy cơ|Nguy cơ mất an toàn|Yếu tố nguy cơ|Nguy cơ gây tai nạn|Rủi ro|Mối nguy|risk|hazard',
    safety_measure:
      'Biện pháp phòng ngừa|Biện pháp phòng tránh|Biện pháp đảm bảo an toàn|Biện pháp an toàn|Biện pháp phòng chống|preventive measure|safety measure',
    petition_kind:
      'Loại đơn|Loại đơn thư|Phân loại đơn|Phân loại đơn thư|Khiếu nại/tố cáo/kiến nghị|Loại khiếu nại|Loại phản ánh|Phân loại phản ánh|Khiếu nại, tố cáo hay phản ánh|Phân loại vụ việc|Loại kiến nghị|Khiếu nại hay tố cáo|Đơn gì|Đơn loại gì|Tính chất đơn|Đơn khiếu nại/tố cáo|KN/TC/PA|KN, TC, KN-PA|Loại đơn (KN/TC/PA)|Dạng đơn',
    petition_before:
      'Đã qua cấp nào|Đã qua cấp nào giải quyết|Cơ quan đã giải quyết|Cấp đã giải quyết|Đã được cấp nào giải quyết|Số lần tiếp|Đã gửi cơ quan nào|Cơ quan đã tiếp nhận trước đó|Đã giải quyết ở cấp nào',
    petition_people:
      'Số người (đoàn đông người)|Số lượt người|Số người đến trình bày|Số người khiếu nại|Số công dân|Đoàn đông người',
    petitioner:
      'Người đến trình bày|Người khiếu nại|Người gửi đơn|Người đứng đơn|Người có đơn|Họ tên người phản ánh/kiến nghị|Người kiến nghị|Người phản ánh, kiến nghị|Họ tên người gửi đơn|Họ tên người viết đơn|Người viết đơn|Công dân đến|Người dân|Họ tên người dân|Người tố cáo|Họ tên người trình bày|Họ tên người khiếu nại|Họ tên người tố cáo|Người có kiến nghị|Họ tên công dân đến|Ai phản ánh|Ai khiếu nại|Ông/bà (công dân)|Ai gửi đơn|Ai đứng đơn|Họ tên người đứng đơn|Tên người đứng đơn|Tên người khiếu nại|Người làm đơn|Họ tên người gửi|Tên người gửi đơn|Người phản ánh (họ tên)|Người dân phản ánh|Phụ huynh xin|PH xin|Người viết đơn xin|Ký đơn|Người ký đơn',
    reception_date: 'Ngày tiếp dân|Ngày công dân đến|Ngày nhận phản ánh|Tiếp ngày',
    found_by: 'Người nhặt được|Người nhặt|Ai nhặt được',
  },
};
