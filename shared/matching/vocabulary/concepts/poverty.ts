import type { Domain } from './domain';

/** The yearly review of poor households: what they lack, how they were classed before and after. */
export const POVERTY: Domain = {
  dates: {
    given_to_household_on:
      'Giao giống ngày|Ngày giao giống|Ngày cấp giống|Cấp giống ngày|Ngày giao con giống|Ngày nhận giống|Ngày bàn giao con giống|Ngày bàn giao giống|Nhận giống ngày',
    house_handed_over:
      'Ngày hoàn thành bàn giao|Bàn giao nhà ngày|Hoàn thành bàn giao ngày|Nghiệm thu bàn giao ngày|Ngày hoàn thành và bàn giao',
  },
  ticks: {
    lacks_job:
      'Thiếu hụt việc làm|Thiếu việc làm|Thiếu hụt về việc làm|Chiều việc làm|Không có việc làm|Ko việc làm|Không việc làm',
    lacks_earners:
      'Thiếu hụt người phụ thuộc|Người phụ thuộc trong hộ|Tỷ lệ người phụ thuộc|Thiếu hụt về người phụ thuộc|Người phụ thuộc trong hộ gia đình|Nhiều người phụ thuộc|Đông người phụ thuộc|Đông người ăn theo|Người ăn theo',
    lacks_nutrition:
      'Thiếu hụt dinh dưỡng|Thiếu dinh dưỡng|Dinh dưỡng (thiếu hụt)|Trẻ em suy dinh dưỡng trong hộ|Chiều dinh dưỡng|Thiếu hụt về dinh dưỡng|Trẻ thiếu dinh dưỡng',
    lacks_insurance:
      'Thiếu hụt BHYT|Thiếu hụt bảo hiểm y tế|Thiếu BHYT|Chưa có BHYT|Không có BHYT|Ko BHYT|Không BHYT|Thiếu hụt về BHYT|Chưa có thẻ BHYT|Không có thẻ BHYT',
    lacks_adult_schooling:
      'Trình độ giáo dục của người lớn|Trình độ giáo dục người lớn|Trình độ GD người lớn|Giáo dục người lớn|TĐGD người lớn|Thiếu hụt giáo dục người lớn|Học vấn người lớn|Người lớn học vấn thấp|Thiếu hụt trình độ giáo dục người lớn|Trình độ học vấn người lớn',
    lacks_child_schooling:
      'Tình trạng đi học của trẻ em|Tình trạng đi học của trẻ|Đi học của trẻ|Trẻ đi học (thiếu hụt)|Thiếu hụt trẻ em đi học|Tình trạng đi học của TE|Trẻ em đi học|Trẻ không đi học|Có trẻ không đi học|Trẻ em không đi học|Trẻ bỏ học (thiếu hụt)',
    lacks_house:
      'Thiếu hụt chất lượng nhà ở|Thiếu hụt nhà ở|Nhà ở thiếu hụt|Thiếu hụt về nhà ở|Nhà ở tạm bợ|Ở nhà tạm|Nhà tạm, dột nát|Nhà dột nát|Thiếu nhà ở',
    lacks_house_area:
      'Diện tích nhà ở bình quân đầu người|Diện tích nhà ở bình quân|DT nhà ở bình quân|DT nhà ở BQ|Diện tích nhà ở/người|DT nhà/người|Diện tích nhà ở BQ đầu người|Thiếu hụt diện tích nhà ở|Nhà chật|Ở chật|Nhà ở chật|Diện tích nhà ở|DT nhà ở',
    lacks_water:
      'Thiếu hụt nước sạch|Thiếu nước sạch|Thiếu hụt nguồn nước|Thiếu hụt nước sinh hoạt|Thiếu hụt nguồn nước sinh hoạt|Ko nước sạch|Không có nước sạch',
    lacks_latrine:
      'Thiếu hụt nhà tiêu|Thiếu nhà tiêu|Thiếu hụt nhà vệ sinh|Thiếu hụt nhà tiêu hợp vệ sinh|Không có nhà tiêu|Ko có nhà tiêu HVS|Không có nhà tiêu hợp vệ sinh|Không có nhà vệ sinh',
    lacks_telecom:
      'Sử dụng dịch vụ viễn thông|Dịch vụ viễn thông|Dùng dịch vụ viễn thông|Thiếu hụt viễn thông|Thiếu hụt dịch vụ viễn thông|Điện thoại/mạng|Thuê bao viễn thông|Sử dụng viễn thông|Không có mạng, điện thoại|Ko mạng, ko điện thoại|Đ.thoại/mạng|SD dịch vụ viễn thông|Không dùng điện thoại, internet',
    lacks_media:
      'Phương tiện phục vụ tiếp cận thông tin|Phương tiện tiếp cận thông tin|Tiếp cận thông tin|Thiếu hụt thông tin|Thiếu hụt tiếp cận thông tin|Phương tiện thông tin|PT tiếp cận thông tin|Không có tivi, đài|Thiếu hụt phương tiện thông tin',
    poor_again: 'Tái nghèo|Hộ tái nghèo|Hộ nghèo tái nghèo|Tái nghèo trong năm',
    poor_newly:
      'Phát sinh nghèo|Hộ phát sinh nghèo|Hộ nghèo phát sinh|Hộ nghèo phát sinh mới|Nghèo phát sinh|Phát sinh hộ nghèo',
    wants_to_escape:
      'Đăng ký thoát nghèo|Hộ đăng ký thoát nghèo|Có đăng ký thoát nghèo|Cam kết thoát nghèo|Tự nguyện thoát nghèo|Viết đơn xin thoát nghèo',
  },
  numbers: {
    not_received:
      'Chưa lĩnh|Số tiền chưa lĩnh|Chưa nhận (đồng)|Số chưa lĩnh|Tiền chưa nhận|Còn chưa nhận|Còn chưa lĩnh',
    rice_each:
      'Định mức gạo|Kg/khẩu|Định mức (kg/khẩu)|Mức gạo/khẩu|Số kg/khẩu|Gạo/khẩu|Định mức gạo/khẩu|Mỗi khẩu mấy kg|Kg/người|Định mức kg/người',
    people_entitled:
      'Số khẩu được hưởng|Khẩu hưởng|Số khẩu hưởng|Số khẩu được hỗ trợ|Số nhân khẩu được hưởng|Khẩu được hưởng|Số khẩu nhận gạo',
    left_alive:
      'Số con hiện còn|Còn mấy con|Số con còn lại|Còn sống mấy con|Số cây còn sống|Hiện còn mấy con|Số lượng hiện còn (con)',
    given_count:
      'Cấp mấy con|Được cấp mấy con|Số con được cấp|Cấp bao nhiêu|Số lượng hỗ trợ|Số cây, con được cấp|Số cây được cấp|Số con được hỗ trợ',
    support_received:
      'Số tiền đã giải ngân cho hộ|Đã nhận tiền|Số tiền đã nhận|Đã nhận bao nhiêu|Tiền đã nhận|Đã nhận được (đồng)|Số tiền hộ đã nhận|Đã cấp cho hộ|Đã chi cho hộ|Đã lĩnh tiền|Đã nhận (đồng)|Lĩnh rồi',
    house_area:
      'Diện tích nhà|Nhà mấy m2|DT nhà|Diện tích nhà (m2)|Nhà rộng bao nhiêu|Diện tích căn nhà|Diện tích xây nhà|Nhà rộng mấy m2|Nhà bao nhiêu m2',
    given_by_others:
      'Nguồn xã hội hóa|Vận động thêm|Tiền XHH|Vốn xã hội hóa|Huy động xã hội hóa|Kinh phí XHH|Cộng đồng giúp|Anh em họ hàng giúp|Huy động khác|Vận động được thêm|Nguồn vận động|Cộng đồng hỗ trợ|Họ hàng, cộng đồng giúp',
    state_support:
      'Mức hỗ trợ từ ngân sách|Tiền ngân sách hỗ trợ|Vốn ngân sách hỗ trợ|Hỗ trợ từ ngân sách|Hỗ trợ từ NSNN|Nhà nước cho',
    poor_since:
      'Nghèo từ năm|Năm công nhận hộ nghèo|Năm vào hộ nghèo|Năm vào danh sách hộ nghèo|Hộ nghèo từ năm|Năm rà soát hộ nghèo|Vào hộ nghèo năm|Vào nghèo năm nào|Vào nghèo năm|Năm vào nghèo|Được công nhận hộ nghèo năm|Năm rơi vào nghèo',
    own_share:
      'Vốn đối ứng|Gia đình đối ứng|Dân đối ứng|Đối ứng của gia đình|Đối ứng|Hộ đối ứng|Gia đình tự bỏ ra|Phần gia đình tự lo|Gia đình bỏ thêm|Vốn gia đình|Gia đình tự bỏ|Hộ tự bỏ|Vốn tự có|Gia đình góp|Vốn đối ứng của hộ|Hộ góp|Hộ đóng góp|Hộ góp thêm|Hộ bỏ thêm|Phần hộ góp',
    help_days:
      'Ngày công giúp đỡ|Số công giúp|Ngày công hỗ trợ|Số ngày công hỗ trợ|Công giúp|Số công hỗ trợ|Ngày công đóng góp|Số ngày công đóng góp|Công đóng góp|Số công lao động đóng góp|Số ngày công lao động|Công dân góp|Ngày công dân đóng góp|Số công lao động|Công lao động đóng góp|Góp công (ngày)|Góp mấy công|Số công góp|Ngày công lao động đóng góp|Ngày công huy động|Góp ngày công',
  },
  others: {
    growth_of_given:
      'Tình hình phát triển|Lớn thế nào|Tình hình sinh trưởng|Tình hình sinh trưởng, phát triển|Cây, con phát triển thế nào|Con giống phát triển thế nào|Tình trạng con giống|Phát triển ra sao|Tình hình con giống',
    support_project:
      'Tên dự án hỗ trợ|Dự án hỗ trợ|Dự án hỗ trợ sản xuất|Tên dự án hỗ trợ sản xuất|Dự án nào|Tên tiểu dự án|Tiểu dự án|Tên dự án/mô hình hỗ trợ',
    house_receiver:
      'Họ tên chủ hộ được hỗ trợ|Hộ được hỗ trợ nhà ở|Chủ hộ được hỗ trợ|Hộ được hỗ trợ|Tên hộ được hỗ trợ|Hộ được xóa nhà tạm|Hộ được hỗ trợ xóa nhà tạm|Hộ nhận hỗ trợ|Họ tên hộ được hỗ trợ',
    class_at_start:
      'Phân loại hộ đầu kỳ|Phân loại hộ đầu năm|Loại hộ đầu năm|Hộ đầu kỳ|Loại hộ năm trước|Phân loại hộ năm trước|Diện hộ đầu năm|Hộ nghèo/cận nghèo đầu năm|Phân loại đầu kỳ|Diện đầu năm|Kết quả phân loại hộ đầu năm|Diện hộ năm trước|Trước rà soát|Phân loại hộ trước rà soát',
    class_at_end:
      'Kết quả phân loại cuối kỳ|Kết quả phân loại hộ|Phân loại hộ cuối kỳ|Phân loại hộ cuối năm|Loại hộ cuối năm|Kết quả rà soát|Kết quả rà soát cuối năm|Kết quả xếp loại hộ|Phân loại cuối kỳ|Phân loại sau rà soát|Hộ nghèo/cận nghèo cuối năm|Diện hộ cuối năm|Loại hộ sau rà soát|KQ rà soát|Phân loại hộ sau rà soát|Kết quả rà soát hộ|Diện cuối năm|Sau rà soát',
    poverty_change:
      'Diễn biến hộ nghèo|Thoát nghèo/tái nghèo/phát sinh|Biến động hộ nghèo|Thoát nghèo hay tái nghèo|Diễn biến hộ nghèo trong năm|Thoát/tái/phát sinh',
    poor_people:
      'Nhóm hộ nghèo|Hộ nghèo thuộc nhóm|Đặc điểm hộ nghèo|Hộ nghèo không có khả năng lao động|Nhóm đối tượng hộ nghèo|Hộ nghèo bảo trợ|Hộ nghèo thuộc diện bảo trợ|Hộ nghèo BTXH|Hộ nghèo không còn sức lao động',
    household_goods:
      'Tài sản chủ yếu|Tài sản chủ yếu của hộ|Tài sản của hộ|Tài sản trong hộ|Đồ dùng lâu bền|Tài sản hộ có|Tài sản của gia đình|Nhà có gì',
    livelihood_support:
      'Hỗ trợ sinh kế|Sinh kế được hỗ trợ|Cây, con giống được hỗ trợ|Mô hình được hỗ trợ|Hỗ trợ cây con giống|Được cấp cây con gì|Con giống hỗ trợ|Cây giống hỗ trợ|Hỗ trợ phát triển sản xuất|Đã giúp được gì|Biện pháp tác động|Biện pháp hỗ trợ thoát nghèo|Đã hỗ trợ gì',
    house_work:
      'Xây mới/sửa chữa nhà|Hình thức hỗ trợ nhà ở|Xây mới/sửa chữa|Xây mới hoặc sửa chữa|Xây hay sửa|Làm mới/sửa chữa|Nhu cầu xây mới/sửa chữa|Làm mới hay sửa|XM/SC',
    sponsor:
      'Cán bộ giúp đỡ hộ nghèo|Người đỡ đầu hộ nghèo|Đơn vị nhận đỡ đầu|Đảng viên phụ trách hộ|Ai giúp hộ này|Phân công giúp đỡ|Phân công đảng viên giúp đỡ',
  },
};
