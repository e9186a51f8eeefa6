import type { Domain } from './domain';

/** Boarding: meals, naps, dormitories, school buses. */
export const BOARDING: Domain = {
  dates: {
    meal_from:
      'Ăn từ ngày|Bắt đầu ăn|Ngày bắt đầu ăn|Ăn bán trú từ ngày|Đăng ký ăn từ ngày|meal start date',
    meal_until:
      'Ăn đến ngày|Ngày thôi ăn|Ăn bán trú đến ngày|Ngày cắt ăn|Nghỉ ăn từ ngày|meal end date',
    meal_date: 'Ngày ăn|Ngày chấm ăn|meal date',
    room_from:
      'Ngày vào ở|Ở nội trú từ ngày|Ngày nhận phòng|Ngày vào ký túc xá|Ở từ ngày (nội trú)|move in date|check in date',
    room_until:
      'Ngày ra|Ngày trả phòng|Ở nội trú đến ngày|Ngày rời ký túc xá|Ngày ra khỏi nội trú|move out date|check out date',
  },
  numbers: {
    meal_price:
      'Tiền ăn|Tiền ăn/ngày|Tiền ăn một ngày|Đơn giá bữa ăn|Mức ăn|Mức tiền ăn|Đơn giá suất ăn|Giá suất ăn|meal price',
    meal_count: 'Số bữa|Số bữa ăn|Tổng số bữa|Số suất ăn|Số suất|Tổng số suất ăn|meal count',
    meals_per_week: 'Số bữa/tuần|Số bữa trong tuần|Số bữa mỗi tuần',
    meal_days: 'Số ngày ăn|Số ngày ăn trong tháng|Tổng số ngày ăn|meal days',
    meal_off_days: 'Số ngày không ăn|Số ngày nghỉ ăn|Số ngày cắt ăn',
    bed_no: 'Số giường|Giường số|Giường|bed number',
    roommates: 'Số người ở|Số HS ở|Số người trong phòng|Số học sinh trong phòng',
    home_distance: 'Khoảng cách từ nhà|Cách nhà|Khoảng cách về nhà',
    distance:
      'Khoảng cách đến trường|Khoảng cách từ nhà đến trường|Nhà cách trường|Cách trường|Khoảng cách|Khoảng cách (km)|distance to school|distance',
    trips: 'Số lượt|Số chuyến|Số chuyến trong ngày|trips',
  },
  ticks: {
    boarding_full: 'Ở nội trú|Học sinh nội trú|Là học sinh nội trú|boarding',
    breakfast: 'Ăn sáng|Bữa sáng|Bữa ăn sáng|breakfast',
    lunch: 'Bữa trưa|Bữa ăn trưa|lunch',
    dinner: 'Ăn tối|Bữa tối|Bữa ăn tối|dinner',
    snack: 'Bữa phụ|Bữa xế|Ăn xế|Bữa ăn phụ|snack',
    vegetarian: 'Ăn chay|Chế độ ăn chay|vegetarian',
    nap: 'Ngủ trưa|Ngủ trưa tại trường|Nghỉ trưa|Đăng ký ngủ trưa',
    bus: 'Đưa đón|Xe đưa đón|Đi xe đưa đón|Đăng ký xe đưa đón|Sử dụng xe đưa đón|uses school bus',
  },
  others: {
    meal_kind: 'Bữa ăn|Loại bữa|Suất ăn|Loại suất ăn|Loại bữa ăn|meal type',
    boarding_semi:
      'Ở bán trú|Học bán trú|Đăng ký bán trú|Đăng ký ăn bán trú|Ăn bán trú|Có ăn bán trú|semi boarding',
    meal_regime: 'Chế độ ăn|Chế độ ăn đặc biệt|Yêu cầu về ăn uống|diet',
    meal_avoid: 'Thức ăn kiêng|Món kiêng|Kiêng ăn|Món không ăn được',
    menu: 'Thực đơn|Tên món|Món ăn|menu|dish',
    dorm_room:
      'Phòng ở|Phòng nội trú|Phòng ký túc xá|Số phòng ở|Phòng KTX|Ở phòng|dormitory room|dorm room',
    dorm_house: 'Dãy nhà|Dãy phòng|Nhà ở nội trú|Khu nội trú|Khu ký túc xá|dormitory building',
    dorm_head: 'Trưởng phòng (nội trú)|Trưởng phòng ở|Trưởng phòng KTX',
    supervisor:
      'Giáo viên quản lý nội trú|Người quản lý nội trú|Quản nhiệm|Giám thị|Cán bộ quản lý nội trú|supervisor',
    weekend: 'Cuối tuần về nhà|Về nhà cuối tuần',
    bus_route: 'Tuyến xe|Tuyến đưa đón|Tên tuyến|bus route|route',
    bus_stop: 'Điểm đón|Điểm đón trả|Nơi đón|pick up point|bus stop',
    bus_drop: 'Điểm trả|Nơi trả|drop off point',
    vehicle_no: 'Biển số xe|Biển số|Biển kiểm soát|Số xe|license plate|plate number',
    driver: 'Lái xe|Tài xế|Người lái xe|Họ tên lái xe|driver|driver name',
    transport:
      'Phương tiện đi lại|Phương tiện đến trường|Phương tiện đi học|Phương tiện|Đi học bằng|Hình thức đi lại|means of transport|transport',
    food_supplier: 'Đơn vị cung cấp thực phẩm|Nhà cung cấp thực phẩm|Đơn vị cung cấp suất ăn',
    food_name: 'Tên thực phẩm|Thực phẩm|Tên nguyên liệu|food name',
    food_sample: 'Mẫu thức ăn lưu|Lưu mẫu thức ăn|Mẫu lưu',
  },
};
