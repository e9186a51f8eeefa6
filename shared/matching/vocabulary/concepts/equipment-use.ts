import type { Domain } from './domain';

/** Equipment lent for lessons and experiments. */
export const EQUIPMENT_USE: Domain = {
  others: {
    class_equipped:
      'Lớp được trang bị|Lắp tại lớp|Trang bị cho lớp|Lắp ở lớp nào|Lắp cho lớp|Lớp lắp đặt|Phòng lắp đặt|Lắp tại phòng|Lớp được cấp|Lớp được lắp|Cấp cho lớp',
    state_given:
      'Tình trạng khi cấp|Lúc phát|Tình trạng lúc cấp|Tình trạng khi phát|Tình trạng lúc phát|Khi cấp còn tốt không|Chất lượng khi cấp|Khi phát',
    made_of:
      'Làm bằng gì|Chất liệu|Làm bằng|Làm từ|Nguyên vật liệu làm|Vật liệu làm|Chất liệu làm|Nguyên liệu làm đồ dùng|Làm bằng chất liệu|Vật liệu sử dụng làm',
    homemade_name:
      'Tên đồ dùng tự làm|Tên ĐDTL|Tên ĐDDH tự làm|Tên đồ chơi tự làm|Tên TBDH tự làm|Tên thiết bị tự làm|Làm đồ dùng gì|Tên ĐDDHTL|Tên sản phẩm tự làm|ĐDTL',
    experiment:
      'Tên bài thực hành|Tên bài thí nghiệm|Tên thí nghiệm|Bài thực hành|Tên bài TN|Tên bài TH, TN|Bài thí nghiệm|Thí nghiệm|Tên TN, TH|Tên bài thực hành, thí nghiệm|Nội dung thực hành|ND thực hành|Thực hành bài|Thực hành bài gì|Bài TH|Bài thực hành số|Tên bài TH',
    chemicals: 'Tên hóa chất|Hóa chất cần dùng|Hóa chất, dụng cụ',
    tools:
      'Dụng cụ|Tên dụng cụ|Dụng cụ sử dụng|Dụng cụ cần dùng|Dụng cụ thí nghiệm|Dụng cụ, hóa chất|Dụng cụ lau dọn|Dùng dụng cụ gì|Đồ nghề|Dụng cụ làm việc',
    return_sign: 'Ký nhận trả|Chữ ký khi trả|Người nhận lại ký',
    taken_back_by:
      'Người nhận lại|Người nhận trả|Người thu lại|Người nhận lại thiết bị|Người nhận thiết bị trả',
  },
  numbers: {
    needed_by_rule:
      'Số lượng theo quy định|SL tối thiểu|Số lượng tối thiểu|Theo danh mục tối thiểu|SL theo quy định|Theo TT 37|Số lượng theo danh mục|Theo thông tư|Định mức tối thiểu|Số lượng quy định|Cần có theo quy định',
    use_periods:
      'Tiết sử dụng|Số tiết sử dụng|Số tiết có sử dụng thiết bị|Tiết dùng ĐDDH|Số tiết sử dụng TBDH|Số tiết dùng thiết bị|Số tiết sử dụng ĐDDH|Dùng cho tiết|Sử dụng ở tiết|Dùng vào tiết|Dùng tiết mấy|Sử dụng tiết|Tiết dùng|Dùng cho tiết dạy',
    food_used:
      'Lượng dùng|Lượng sử dụng|Khối lượng dùng|Số lượng dùng|Lượng hóa chất dùng|Lượng tiêu hao|SL dùng|SL sử dụng|Số lượng sử dụng|Thực dùng|Thực tế sử dụng|Thực tế dùng|Lượng thực dùng|Số lượng thực dùng|KL dùng|Khối lượng sử dụng|Thực xuất dùng',
    homemade_tools:
      'Số đồ dùng tự làm|ĐDDH tự làm|Đồ dùng tự làm|Số ĐDDH tự làm|Đồ dùng dạy học tự làm|Thiết bị tự làm|TBDH tự làm|Đồ chơi tự làm',
  },
};
