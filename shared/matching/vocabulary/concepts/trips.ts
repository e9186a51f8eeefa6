import type { Domain } from './domain';

/** Journeys on duty: papers, days, and what is paid for them. */
export const TRIPS: Domain = {
  dates: {
    trip_from:
      'Ngày đi công tác|Đi công tác từ ngày|Công tác từ ngày|Ngày lên đường|Ngày khởi hành|Ngày xuất phát|Thời gian đi|Ngày bắt đầu đi|departure date|Đi hôm nào|Khởi hành ngày|Xuất phát ngày|Bắt đầu đi|Đi lúc nào|Khởi hành|Hôm đi|Giờ, ngày khởi hành|Lên đường ngày',
    trip_until:
      'Ngày kết thúc công tác|Công tác đến ngày|Đi công tác đến ngày|Ngày quay về|Ngày trở về|Ngày về đơn vị (công tác)|Về ngày|Về hôm nào|Về lúc nào|Về tới trường|Hôm về|Về hôm|Về cơ quan ngày',
  },
  numbers: {
    received_total:
      'Tổng tiền nhận|Tổng nhận|Tổng số tiền nhận|Tổng tiền được nhận|Cộng nhận|Tổng số tiền được hưởng và nhận|Tổng cộng tiền nhận|Tổng số được nhận|Được nhận tổng cộng',
    reward_pay:
      'Tiền bồi dưỡng|Chi bồi dưỡng|Tiền bồi dưỡng đại biểu|Mức bồi dưỡng|Tiền nước, bồi dưỡng|Tiền bồi dưỡng báo cáo viên|Tiền thù lao|Mức thù lao|Thù lao báo cáo viên',
    days_attended:
      'Số ngày dự|Dự mấy ngày|Số ngày tham dự|Số ngày dự họp|Số ngày họp|Tham dự mấy ngày',
    cost_each:
      'Kinh phí/học sinh|Mỗi em đóng|Chi phí/HS|Chi phí mỗi em|Tiền mỗi em|Kinh phí/HS|Chi phí mỗi học sinh|Đóng mỗi em|Mỗi em nộp|Mỗi em bao nhiêu tiền|Mỗi HS đóng|Mỗi HS nộp|Mức đóng mỗi em|Kinh phí mỗi HS|Chi phí/người|Chi phí một người',
    trip_days:
      'Số ngày công tác|Số ngày đi công tác|Số ngày đi|Số ngày lưu trú|Thời gian công tác (ngày)|Số ngày ở|Đi công tác|Công tác|Ngày công tác|Thời gian lưu trú|Số ngày lưu lại|Thời gian ở lại (ngày)|Số ngày ở lại',
    trip_nights: 'Số đêm|Số đêm nghỉ|Số đêm ngủ|Số tối nghỉ|Số đêm lưu trú',
    trip_fare:
      'Tiền vé|Tiền tàu xe|Tiền xe|Tiền vé tàu xe|Tiền đi lại|Chi phí đi lại|Tiền vé xe|Tiền vé máy bay|Vé tàu xe|Tiền xăng|Tiền xăng xe|Hỗ trợ đi lại|Chi phí tàu xe|Tiền phương tiện|Giá vé|Cước phí đi lại|Vé tàu|Vé máy bay|Tiền tàu|Chi phí vé|Tiền vé các loại|Vé các loại|Tiền đi đường|Cước tàu xe|Tiền thuê xe đi công tác|Tiền xe đi lại|Hỗ trợ tiền xe|Tiền đi lại, tàu xe|Hỗ trợ tàu xe|Tiền hỗ trợ đi lại',
    trip_allowance:
      'Phụ cấp lưu trú|Tiền lưu trú|PC lưu trú|Phụ cấp công tác|Phụ cấp công tác phí|Phụ cấp đi đường|Tiền phụ cấp lưu trú|Phụ cấp lưu trú/ngày|Mức phụ cấp lưu trú|Tiền ăn ở khi công tác|Tiền ăn đi đường|Tiền phụ cấp công tác|Tiền tiêu vặt',
    trip_lodging:
      'Tiền ngủ|Tiền thuê phòng|Tiền phòng nghỉ|Tiền thuê chỗ nghỉ|Tiền phòng ngủ|Tiền nghỉ|Tiền thuê phòng nghỉ|Tiền trọ|Tiền khách sạn|Tiền nhà nghỉ|Thanh toán tiền thuê phòng nghỉ|Chi phí lưu trú',
    trip_lump:
      'Khoán công tác phí|Công tác phí khoán|Mức khoán|Tiền khoán|Khoán công tác phí/tháng|Mức khoán công tác phí|Khoán tiền ngủ|Khoán|Tiền khoán công tác phí|Khoán CTP tháng|Mức khoán CTP|CTP khoán|Khoán CTP|Mức khoán tháng',
    trip_total:
      'Công tác phí|CTP|Tổng công tác phí|Tổng chi phí công tác|Tổng tiền công tác phí|Số tiền công tác phí|Tiền công tác phí|Tổng kinh phí chuyến đi|Cộng công tác phí|Số tiền CTP|Tổng tiền CTP|Tiền CTP|Thanh toán công tác phí',
    trip_km:
      'Số km|Số km đi|Tổng số km|Quãng đường đi (km)|Km|Số ki-lô-mét|Số km đi công tác|Độ dài chặng đường|Độ dài chặng đường (km)|Số cây số|Chiều dài đường đi|Số km (đi và về)',
    km_start:
      'Km đầu|Số km đầu|Chỉ số km đầu|Số km lúc đi|Km đi|Đồng hồ km lúc đi|Công tơ mét đầu|Công tơ mét lúc đi|Chỉ số km đi|Công tơ mét đi|Km lúc đi|Số công tơ mét đi|Km xuất phát|Số km khi xuất phát',
    km_end:
      'Km cuối|Số km cuối|Chỉ số km cuối|Số km lúc về|Km về|Đồng hồ km lúc về|Công tơ mét cuối|Công tơ mét lúc về|Chỉ số km về|Công tơ mét về|Km lúc về|Số công tơ mét về|Km kết thúc|Số km khi về',
    fuel_litres:
      'Xăng (lít)|Số lít xăng|Số lít|Lượng xăng|Nhiên liệu (lít)|Số lít nhiên liệu|Lít xăng|Xăng dầu (lít)|Số lít xăng dầu|Nhiên liệu|Lượng xăng tiêu thụ|Hết mấy lít xăng|Xăng tiêu thụ|Lượng nhiên liệu|Tiêu thụ xăng|Xăng dầu tiêu thụ|Lít xăng đã dùng|Nhiên liệu tiêu thụ|Số lít dầu',
    fuel_norm:
      'Định mức xăng|Định mức nhiên liệu|Định mức tiêu hao|Định mức lít/100km|Mức tiêu hao nhiên liệu',
  },
  others: {
    trip_paper_no:
      'Số giấy đi đường|Giấy đi đường số|Số GĐĐ|Số lệnh điều động công tác|Giấy đi đường|Số công lệnh|Công lệnh số|Lệnh điều xe số|Số quyết định cử đi công tác|QĐ cử đi công tác|Quyết định cử đi công tác|Căn cứ cử đi công tác',
    trip_place:
      'Nơi đến công tác|Nơi công tác (đến)|Đi đâu|Địa điểm công tác|Nơi đi công tác|Đến đâu|Nơi cử đi công tác|Cử đi công tác tại|Điểm đến|Nơi đến|Địa điểm đến|Đi công tác tại|destination|Nơi đi|Đến cơ quan|Đi tham quan ở|Điểm tham quan|Nơi trải nghiệm|Địa điểm trải nghiệm|Đi trải nghiệm ở đâu|Điểm trải nghiệm|Điểm đến tham quan',
    trip_origin: 'Điểm đi|Đi từ đâu|Điểm xuất phát|Nơi xuất phát|Nơi khởi hành|Địa điểm khởi hành',
    trip_purpose:
      'Mục đích công tác|Đi công tác về việc|Lý do đi công tác|Nhiệm vụ công tác|Nội dung chuyến công tác|Việc đi công tác|Nội dung chuyến đi|Mục đích chuyến đi|Đi làm gì|Đi để làm gì|Mục đích đi|Đi nhằm mục đích|Mục đích tham quan|Mục đích trải nghiệm',
    trip_transport:
      'Phương tiện đi công tác|Phương tiện sử dụng|Phương tiện đi lại (công tác)|Đi bằng phương tiện gì',
    trip_companions:
      'Người đi cùng|Cùng đi|Đi cùng|Đi với ai|Thành phần đi|Thành phần đoàn|Thành phần đoàn công tác|Những người cùng đi|Người cùng đi|Cô dẫn đoàn|Cô đi cùng|Ai dẫn đi|GV phụ trách đoàn|Đi với những ai|Những ai đi|Danh sách đi cùng|Thành viên đoàn|Thành viên trong đoàn',
    trip_stay: 'Nơi nghỉ lại|Nơi lưu trú|Nơi ở khi công tác|Khách sạn',
    traveller:
      'Người đi công tác|Họ tên người đi công tác|Người được cử đi|Người được cử đi công tác|Người được cử|Ai đi công tác|Họ tên người được cử đi công tác',
    trip_route:
      'Nơi đi, nơi đến|Từ đâu đến đâu|Chặng đường|Lộ trình chuyến đi|Đi từ đâu đến đâu|Hành trình|Tuyến đường đi|Lộ trình xe chạy|Hành trình xe|Lịch trình xe',
    trip_confirmed:
      'Chứng nhận của cơ quan|Chứng nhận nơi đến công tác|Chứng nhận của cơ quan nơi công tác|Xác nhận nơi đến|Xác nhận của nơi đến công tác|Chứng nhận của cơ quan nơi đến|Đóng dấu nơi đến',
    car_kind: 'Loại xe sử dụng|Loại ô tô|Loại phương tiện xe|Xe mấy chỗ|Loại xe (số chỗ)',
  },
};
