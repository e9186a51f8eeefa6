import type { Domain } from './domain';

/** Boarding: meals, naps, dormitories, school buses. */
export const BOARDING: Domain = {
  dates: {
    meal_from:
      'Ăn từ ngày|Bắt đầu ăn|Ngày bắt đầu ăn|Ăn bán trú từ ngày|Đăng ký ăn từ ngày|meal start date|Bắt đầu ăn từ ngày|Ngày đăng ký ăn|Ăn từ|Báo ăn từ ngày|Ăn bán trú từ|Ngày ăn lại|Báo ăn lại từ ngày|Ăn trở lại từ ngày',
    meal_until:
      'Ăn đến ngày|Ngày thôi ăn|Ăn bán trú đến ngày|Ngày cắt ăn|Nghỉ ăn từ ngày|meal end date|Ăn đến|Ngày ngừng ăn|Kết thúc ăn|Ngày nghỉ ăn|Cắt cơm từ ngày|Báo cắt cơm từ ngày|Thôi ăn từ ngày|Ngày báo cắt|Báo cắt ngày|Cắt ăn từ ngày|Nghỉ ăn từ|Ngày báo nghỉ ăn',
    meal_date:
      'Ngày ăn|Ngày chấm ăn|meal date|Ngày chấm cơm|Ngày báo ăn|Ngày lên thực đơn|Ngày thực đơn',
    room_from:
      'Ngày vào ở|Ở nội trú từ ngày|Ngày nhận phòng|Ngày vào ký túc xá|Ở từ ngày (nội trú)|move in date|check in date|Ngày vào nội trú|Ở KTX từ ngày|Vào ở từ ngày|Ngày bắt đầu ở|check in day|Vào ở từ|Vào KTX ngày|Vào KTX từ|Vào nội trú ngày|Nhận phòng ngày',
    room_until:
      'Ngày ra|Ngày trả phòng|Ở nội trú đến ngày|Ngày rời ký túc xá|Ngày ra khỏi nội trú|move out date|check out date|Ngày ra khỏi KTX|Ngày ra KTX|Ngày thôi ở|Ở đến ngày|Ngày trả giường|Ngày rời phòng|check out day|Ra KTX|Ra khỏi KTX ngày|Trả phòng ngày|Thôi ở từ|Thôi ở nội trú từ|Thôi nội trú ngày',
    food_sample_on:
      'Ngày lưu mẫu|Thời gian lưu mẫu|Lưu mẫu ngày|Giờ lưu mẫu|Lưu lúc|Giờ lấy mẫu|Thời gian lấy mẫu|Giờ lưu|Lấy mẫu lúc|Thời điểm lưu mẫu|Lấy lúc|Giờ lấy|Thời điểm lấy mẫu|Thời điểm lưu',
    home_leave_on:
      'Ngày về nhà|Ngày xin về|Xin về ngày|Về từ ngày|Về nhà từ ngày|Ngày rời khu nội trú|Ngày ra ngoài|Xin ra ngoài ngày|Ngày đi về|Ngày học sinh về|Về nhà ngày|Ngày về thăm nhà|Về thăm nhà ngày|Về thăm nhà hôm nào',
    home_leave_back:
      'Ngày trở lại trường|Ngày lên trường|Ngày lên lại|Lên lại|Lên lại ngày|Ngày quay lại trường|Ngày vào lại|Ngày lên lại trường|Hẹn lên trường|Ngày hẹn lên|Ngày có mặt lại|Ngày trở lại khu nội trú|Ngày quay lại nội trú|Hẹn lên lại|Ngày trở lại nội trú|Lên trường ngày|Lên lại trường|Ngày lên trường lại|Xuống lại trường ngày|Lên lại hôm nào',
  },
  numbers: {
    eaters: 'Sĩ số ăn|Số ăn|Số người ăn|Số ăn thực tế|Sĩ số ăn bán trú|Số suất trong ngày',
    meal_price:
      'Tiền ăn|Tiền ăn/ngày|Tiền ăn một ngày|Đơn giá bữa ăn|Mức ăn|Mức tiền ăn|Đơn giá suất ăn|Giá suất ăn|meal price|Giá bữa ăn|Mức ăn/ngày|Mức thu tiền ăn|Giá một suất|Đơn giá/suất|Giá suất|meal fee|price per meal|Tiền ăn/bữa|Đơn giá một suất ăn|Mức ăn một ngày|Mức ăn/bữa|Tiền 1 suất|Tiền một suất|Một suất bao nhiêu|Mỗi suất|Tiền mỗi suất|Mức ăn một trẻ|Tiền ăn 1 suất|Định mức 1 suất|Tiền ăn/suất|Tiền ăn mỗi suất|Một suất bao nhiêu tiền|Tiền ăn một ngày một trẻ',
    meal_count:
      'Số bữa|Số bữa ăn|Tổng số bữa|Số suất ăn|Số suất|Tổng số suất ăn|meal count|Suất|Số phần ăn|Số khẩu phần|meals|portions|Tổng suất|Số suất cơm|Số suất ăn bán trú|Số suất báo ăn|Báo ăn (suất)|Cộng suất|Tổng cộng suất ăn|Tổng cộng suất|Cộng suất ăn|Suất ăn thực tế',
    meals_per_week:
      'Số bữa/tuần|Số bữa trong tuần|Số bữa mỗi tuần|Bữa/tuần|Số buổi ăn/tuần|meals per week',
    meal_days:
      'Số ngày ăn|Số ngày ăn trong tháng|Tổng số ngày ăn|meal days|Số ngày ăn thực tế|Ngày ăn trong tháng|Số buổi ăn|Số công ăn|days of meals|Ngày ăn (số)|Số ngày thực ăn|Ngày thực ăn|Số ngày TT ăn|Số ngày ăn TT|Tổng ngày ăn|Ngày ăn thực|Số ngày ăn bán trú|Ăn (ngày)|Công ăn',
    meal_off_days:
      'Số ngày không ăn|Số ngày nghỉ ăn|Số ngày cắt ăn|Số ngày cắt cơm|Số bữa cắt|Số ngày không ăn trong tháng|Số ngày báo cắt|Số buổi cắt ăn|Số ngày cắt|Cắt (ngày)|Nghỉ ăn (ngày)|Ngày cắt|Ngày cắt ăn (số)|Ngày nghỉ ăn trong tháng|Số bữa nghỉ|Nghỉ ăn (buổi)|Số suất nghỉ|Ngày ko ăn|Số ngày ko ăn|Buổi cắt|Số buổi nghỉ ăn',
    bed_no:
      'Số giường|Giường số|Giường|bed number|Số hiệu giường|Mã giường|Vị trí giường|bed|bed code|Giường tầng số|Giường tầng|Chỗ nằm',
    roommates:
      'Số người ở|Số HS ở|Số người trong phòng|Số học sinh trong phòng|Số người/phòng|Số HS trong phòng|Số người đang ở|Số HS/phòng',
    home_distance:
      'Khoảng cách từ nhà|Cách nhà|Khoảng cách về nhà|Cách nhà bao nhiêu km|Cự ly từ nhà|Nhà xa bao nhiêu km|home distance',
    distance:
      'Khoảng cách đến trường|Khoảng cách từ nhà đến trường|Nhà cách trường|Cách trường|Khoảng cách|Khoảng cách (km)|distance to school|distance|Cự ly|Cự li|Cự ly đến trường|Khoảng cách nhà - trường|Quãng đường đến trường|Quãng đường|Quãng đường từ nhà đến trường|Từ nhà đến trường (km)|Khoảng cách tới trường|Đi học xa bao nhiêu km|Cách trường bao xa|distance km|distance from home to school|Nhà xa|Nhà cách (km)|Đường đến trường (km)|Cách trường (km)|Nhà xa trường (km)|Xa trường|Cách trường mấy km|Xa trường mấy km|Nhà xa trường|Cách trường bao nhiêu km|Nhà cách trường mấy km|Nhà cách trường bao xa|Xa bao nhiêu|Bao nhiêu km|Mấy km|Cách mấy km',
    trips:
      'Số lượt|Số chuyến|Số chuyến trong ngày|trips|Số lượt đưa đón|Số lần đưa đón|Số chuyến xe|number of trips',
    meal_month:
      'Tiền ăn/tháng|Tiền ăn một tháng|Tổng tiền ăn|Tiền ăn trong tháng|Tiền ăn bán trú|Tiền ăn bán trú/tháng|Thu tiền ăn|Số tiền ăn|Tiền ăn phải thu|Tiền ăn phải nộp|Tiền ăn tháng này|Tiền ăn cả tháng|Phải nộp tiền ăn|Tổng tiền ăn phải thu|Tổng thu ăn|Tổng thu tiền ăn|Tổng tiền ăn thu|Tổng tiền ăn tháng|Cộng tiền ăn|Cộng tiền ăn tháng|Tổng cộng tiền ăn',
    food_sample_weight:
      'Lượng mẫu|Khối lượng mẫu|Khối lượng/thể tích mẫu|KL mẫu|Trọng lượng mẫu|Khối lượng mẫu (g)|Lượng lưu|Lưu mấy gam|Lượng mẫu lưu|Khối lượng lưu|Lưu bao nhiêu gam|Số gam lưu',
  },
  ticks: {
    boarding_full:
      'Ở nội trú|Học sinh nội trú|Là học sinh nội trú|boarding|Ở KTX|Ở ký túc xá|Đăng ký nội trú|Đăng ký ở nội trú|Học nội trú|full boarding|is boarding',
    breakfast:
      'Ăn sáng|Bữa sáng|Bữa ăn sáng|breakfast|Đăng ký ăn sáng|Suất sáng|Suất ăn sáng|Số suất sáng|Cơm sáng',
    lunch:
      'Bữa trưa|Bữa ăn trưa|lunch|Đăng ký ăn trưa|Có ăn trưa|Trưa (ăn)|lunch meal|Suất trưa|Trưa|Suất ăn trưa|Số suất trưa|Cơm trưa|Bữa chính|Suất cơm trưa|Ăn cơm trưa|Số suất ăn trưa',
    dinner:
      'Ăn tối|Bữa tối|Bữa ăn tối|dinner|Đăng ký ăn tối|Bữa chiều|Ăn chiều|Suất chiều|Suất ăn chiều|Bữa chính chiều|Cơm chiều|Cơm tối|Suất tối|Suất ăn tối|Số suất chiều|Số suất tối|Tối|Tối (suất)|Bữa tối (suất)|Ăn buổi tối',
    snack:
      'Bữa phụ|Bữa xế|Ăn xế|Bữa ăn phụ|snack|Ăn phụ|Ăn nhẹ|Bữa xế chiều|Quà chiều|Bữa phụ chiều|Suất xế|Suất phụ|Suất ăn phụ|Suất ăn xế|Bữa phụ xế|Suất bữa phụ|Bữa phụ buổi chiều|Quà xế|Ăn xế chiều|Bữa lỡ|Ăn lỡ|Ăn bữa phụ|Xế chiều|Xế|Phụ chiều|Ăn phụ chiều|Ăn quà chiều',
    vegetarian: 'Ăn chay|Chế độ ăn chay|vegetarian|Ăn mặn/chay|Suất chay|Bữa chay',
    nap: 'Ngủ trưa|Ngủ trưa tại trường|Nghỉ trưa|Đăng ký ngủ trưa|Ngủ tại trường|Ngủ trưa ở trường|nap at school',
    bus: 'Đưa đón|Xe đưa đón|Đi xe đưa đón|Đăng ký xe đưa đón|Sử dụng xe đưa đón|uses school bus|Xe bus trường|Xe buýt trường|Đi xe trường|Đi xe bus|Dịch vụ đưa đón|Dùng xe đưa đón|Đăng ký đưa đón|school bus|bus service',
    bus_go:
      'Lượt đi|Chiều đi|Đi (lượt)|Đón buổi sáng|Xe đón|Đưa đi|Chuyến đi|Xe đi|Đi xe lượt đi|Có đi lượt đi|Sáng đi',
    bus_back: 'Lượt về|Chiều về|Về (lượt)|Trả buổi chiều|Xe trả|Đưa về|Đi xe lượt về',
  },
  others: {
    home_leave_reason:
      'Về vì việc gì|Lý do về nhà|Lý do xin về nhà|Lý do ra ngoài|Lý do về thăm nhà|Về nhà vì|Xin ra ngoài vì|Lý do xin ra ngoài|Lý do xin ra cổng',
    meal_kind:
      'Bữa ăn|Loại bữa|Suất ăn|Loại suất ăn|Loại bữa ăn|meal type|Loại suất|Tên bữa|Bữa|Loại bữa ăn đăng ký|Bữa ăn đăng ký|Suất ăn đăng ký|meal|Ăn cơm/cháo|Cơm/cháo|Cơm hay cháo|Ăn cơm hay cháo|Cơm/cháo/chay|Ăn gì (cơm, cháo)',
    boarding_semi:
      'Ở bán trú|Học bán trú|Đăng ký bán trú|Đăng ký ăn bán trú|Ăn bán trú|Có ăn bán trú|semi boarding|HS bán trú (x)|Tham gia bán trú|Ăn, ở bán trú|Ăn ngủ bán trú|Học 2 buổi, bán trú|Trẻ ăn bán trú (x)|HS BT|HSBT|Bán trú (x)|BT (bán trú)|Ăn trưa tại trường|Ăn trưa ở trường',
    meal_regime:
      'Chế độ ăn|Chế độ ăn đặc biệt|Yêu cầu về ăn uống|diet|Chế độ dinh dưỡng|Chế độ ăn riêng|Yêu cầu ăn uống|Yêu cầu đặc biệt về ăn uống|Lưu ý ăn uống|Khẩu phần đặc biệt|special diet',
    meal_avoid:
      'Thức ăn kiêng|Món kiêng|Kiêng ăn|Món không ăn được|Không ăn được|Thức ăn không ăn được|Món ăn kiêng|Món trẻ không ăn|Thực phẩm kiêng|Kiêng|food avoided|Ko ăn được|Ko ăn được món|Món ko ăn được|Không ăn món nào|Không ăn được gì|Kiêng gì|Kiêng món|Ăn kiêng|Không ăn gì|Kiêng món gì|Không được ăn',
    menu: 'Thực đơn|Tên món|Món ăn|menu|dish|Thực đơn trong ngày|Thực đơn ngày|Thực đơn tuần|Tên món ăn|Món|Món chính|meal menu|Món ăn trong ngày|Món ăn các bữa',
    dorm_room:
      'Phòng ở|Phòng nội trú|Phòng ký túc xá|Số phòng ở|Phòng KTX|Ở phòng|dormitory room|dorm room|Số phòng KTX|Số phòng nội trú|Phòng nghỉ|Phòng nghỉ trưa|Phòng bán trú|Phòng ngủ|dorm room number|Phòng ở số|Ở phòng số|Phòng số (nội trú)|Phòng KTX số|P. nội trú|Phòng nội trú số|P. ở',
    dorm_house:
      'Dãy nhà|Dãy phòng|Nhà ở nội trú|Khu nội trú|Khu ký túc xá|dormitory building|Khu nhà|Nhà KTX|Dãy KTX|Dãy nhà ở|Tòa nhà ở|dorm building|Dãy nhà nội trú|Khu nhà ở',
    dorm_head:
      'Trưởng phòng (nội trú)|Trưởng phòng ở|Trưởng phòng KTX|Tên trưởng phòng|Trưởng phòng KTX số|HS trưởng phòng',
    supervisor:
      'Giáo viên quản lý nội trú|Người quản lý nội trú|Quản nhiệm|Giám thị|Cán bộ quản lý nội trú|supervisor|GV quản lý nội trú|Giáo viên trực nội trú|Người quản sinh|Quản sinh|Giáo viên quản lý bán trú|Người trông trưa|Người quản lý bán trú|Bảo mẫu|Cô nuôi|Giáo viên trực bán trú',
    weekend: 'Cuối tuần về nhà|Về nhà cuối tuần|Cuối tuần ở lại trường|weekend at home',
    bus_route:
      'Tuyến xe|Tuyến đưa đón|Tên tuyến|bus route|route|Tuyến|Số tuyến xe|Lộ trình|Lộ trình xe|Tuyến xe đăng ký|bus line|Tuyến đường|Tuyến số|Số tuyến|Tên tuyến đường|Tuyến đi|Chuyến xe|Chuyến',
    bus_stop:
      'Điểm đón|Điểm đón trả|Nơi đón|pick up point|bus stop|Trạm đón|Điểm lên xe|bus stop name|Đón ở đâu|Nơi lên xe|Bến đón|Chỗ đón|Đón tại|Đón ở',
    bus_drop:
      'Điểm trả|Nơi trả|drop off point|Trạm trả|Điểm xuống xe|Trả ở đâu|Nơi xuống xe|Chỗ trả|Trả tại|Trả ở',
    vehicle_no:
      'Biển số xe|Biển số|Biển kiểm soát|Số xe|license plate|plate number|BKS|Biển số phương tiện|Biển số ô tô|Số hiệu xe|Số đăng ký xe|Biển số đăng ký|vehicle number|vehicle plate|BS xe|Xe số|Xe biển số',
    driver:
      'Lái xe|Tài xế|Người lái xe|Họ tên lái xe|driver|driver name|Tên tài xế|Bác tài|Họ tên tài xế|Người điều khiển xe|Người lái|Tài xế lái xe',
    transport:
      'Phương tiện đi lại|Phương tiện đến trường|Phương tiện đi học|Phương tiện|Đi học bằng|Hình thức đi lại|means of transport|transport|Phương tiện đến lớp|Đến trường bằng|Đi đến trường bằng|Hình thức đến trường|Cách đi học|Đi lại bằng|Phương tiện di chuyển|Loại phương tiện|vehicle type|transportation|way to school|Đi bằng|Đi bằng phương tiện|Phương tiện đưa đón|Đi học bằng gì|Phương tiện đi|Đi bằng gì|Có xe máy/ô tô|Đi lại bằng gì|Xe máy, ô tô|Phương tiện đi lại của hộ|Có xe gì|Có xe máy không',
    food_supplier:
      'Đơn vị cung cấp thực phẩm|Nhà cung cấp thực phẩm|Đơn vị cung cấp suất ăn|NCC thực phẩm|Nhà cung ứng thực phẩm|Đơn vị cấp suất ăn|Đơn vị nấu ăn|Nguồn cung cấp thực phẩm|Nơi cung cấp thực phẩm|Mua ở đâu|Nguồn thực phẩm|Nguồn gốc thực phẩm|Người giao hàng thực phẩm|Lấy ở đâu|Lấy hàng ở đâu|Lấy từ đâu|Hàng lấy từ đâu|Nơi lấy|Nơi lấy hàng|Nguồn lấy|Hàng của ai|Lấy hàng của ai|Mua thực phẩm ở đâu|Lấy thực phẩm ở đâu|Thực phẩm mua ở đâu|Thực phẩm lấy từ đâu',
    food_name:
      'Tên thực phẩm|Thực phẩm|Tên nguyên liệu|food name|Tên nguyên liệu, thực phẩm|Nguyên liệu|Tên hàng thực phẩm|Mặt hàng thực phẩm|ingredient|Tên lương thực, thực phẩm|Thực phẩm nhập|Món hàng|Thực phẩm gì|Thực phẩm mua',
    food_sample:
      'Mẫu thức ăn lưu|Lưu mẫu thức ăn|Mẫu lưu|Mẫu thực phẩm lưu|Lưu mẫu 24h|Mẫu thức ăn|food sample|Tên mẫu thức ăn|Tên mẫu lưu|Món lưu mẫu|Món lưu|Món ăn lưu mẫu|Lưu món gì|Tên món lưu|Thức ăn lưu',
    bus_monitor:
      'Người quản lý trên xe|Giáo viên quản lý xe|Phụ xe|Nhân viên quản lý xe|Người đi theo xe|Quản lý học sinh trên xe|bus monitor|Cô phụ xe|Người phụ xe|Cô đi cùng xe|Cô trông xe|Người đi cùng xe|Người quản lý học sinh trên xe|Họ tên người quản lý học sinh|Người quản lý học sinh|Cô quản lý xe|GV đi xe|Giáo viên đi cùng xe|Người trông xe|Bảo mẫu trên xe|Nhân viên quản lý học sinh trên xe|Cô theo xe|Người theo xe|Ai theo xe|Cô đi xe|GV theo xe|Cô phụ trách xe|Cô quản xe|Monitor xe|Giáo viên theo xe|Bảo mẫu xe',
    cook: 'Người nấu|Người nấu ăn|Nhân viên cấp dưỡng|Cấp dưỡng|Nhân viên nấu ăn|Đầu bếp|Người chế biến|Nhân viên nhà bếp|cook|kitchen staff|NV nấu ăn|Bếp trưởng|Người phụ trách bếp|Phụ trách bếp|Đầu bếp trưởng|Người đứng bếp|Tổ trưởng bếp|Tổ trưởng tổ bếp|Tổ trưởng nuôi dưỡng|Nhân viên chế biến|NV chế biến|Ai nấu',
    food_check:
      'Kết quả kiểm thực|Kiểm thực 3 bước|Kiểm tra chất lượng thực phẩm|Cảm quan|Tình trạng cảm quan|Đánh giá cảm quan|food inspection|Kiểm tra cảm quan|Kết quả kiểm tra thực phẩm|Chất lượng cảm quan|Kiểm thực|Kết quả kiểm tra cảm quan|Cảm quan thế nào|Nhìn bằng mắt|Nhìn ngửi|Màu sắc, mùi vị|Mùi vị, màu sắc|Màu, mùi|Độ tươi|Tươi hay không|Có tươi không|Tươi ngon|Chất lượng thực phẩm|Chất lượng TP|Chất lượng hàng|Có tươi ngon không|Độ tươi ngon|Tươi/không tươi|Tình trạng thực phẩm|Thực phẩm có tươi không|Tươi ngon không|Cảm quan đạt/không đạt|Chất lượng hàng nhận|Kiểm tra cảm quan món ăn|Cảm quan thức ăn|Cảm quan món ăn|Kiểm tra cảm quan thức ăn|Màu, mùi, vị',
    home_leave_to:
      'Về đâu|Nơi về|Về với ai|Nơi xin về|Xin về đâu|Về ở đâu|Nơi đến khi về|Địa chỉ về|Về nơi nào|Nơi sẽ về|Đi đâu về đâu',
    home_leave_state: 'Đã về/chưa về|Tình hình về nhà|Đã lên/chưa lên|Đã trở lại trường',
    food_sampler:
      'Người lưu mẫu|Người lấy mẫu|Cán bộ lưu mẫu|Người lưu mẫu thức ăn|Người lưu|NV lưu mẫu|Người thực hiện lưu mẫu',
    food_sample_until:
      'Hủy mẫu|Ngày hủy mẫu|Giờ hủy mẫu|Thời gian hủy mẫu|Thời điểm hủy mẫu|Hủy lúc|Hủy mẫu lúc|Thời gian hủy|Giờ hủy|Thời điểm hủy',
    food_temperature:
      'Nhiệt độ bảo quản|Nhiệt độ lưu|Nhiệt độ lưu mẫu|Nhiệt độ tủ lạnh|Nhiệt độ tủ|Nhiệt độ tủ lưu mẫu|Nhiệt độ khi giao|Nhiệt độ lúc giao|Nhiệt độ TP|Nhiệt độ thực phẩm',
    food_receiver:
      'Người nhận thực phẩm|Người giao nhận thực phẩm|Người kiểm tra thực phẩm|Người kiểm thực',
    food_sample_remover: 'Người hủy mẫu|Người hủy|NV hủy mẫu|Người tiêu hủy mẫu',
    bus_turn: 'Lượt|Chiều đưa đón|Lượt đăng ký|Lượt đưa đón|Đi/về|Lượt đi về|Chiều đăng ký',
  },
};
