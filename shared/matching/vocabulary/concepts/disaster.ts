import type { Domain } from './domain';

/** Losses by storms, floods, fires: people, houses, fields, animals, and what is done about them. */
export const DISASTER: Domain = {
  dates: {
    relief_on:
      'Ngày cứu trợ|Ngày phát hàng|Cứu trợ ngày|Ngày cấp hàng|Ngày phát cứu trợ|Ngày nhận cứu trợ',
    disaster_date:
      'Ngày xảy ra thiên tai|Thời điểm xảy ra thiên tai|Ngày lũ|Ngày ngập|Ngày bị thiệt hại|Thiệt hại ngày|Ngày mưa bão|Ngày thiên tai|Ngày xảy ra thiệt hại|Thời gian xảy ra thiên tai',
    evacuated_on:
      'Ngày di dời|Di dời ngày|Ngày sơ tán|Sơ tán ngày|Thời gian di dời|Thời điểm sơ tán',
  },
  numbers: {
    people_dead:
      'Số người chết|Người chết (số)|Chết (người)|Số người tử vong|Số người bị chết|Số người thiệt mạng|Thiệt mạng|Người bị chết',
    people_missing:
      'Số người mất tích|Mất tích|Người mất tích|Mất tích (người)|Số người bị mất tích',
    people_hurt:
      'Bị thương|Bị thương (người)|Thương (người)|Số bị thương|Số người thương|Người bị thương (số)|Số người bị thương tích',
    houses_damaged:
      'Số nhà bị thiệt hại|Số nhà hư hỏng|Nhà hư hỏng (số)|Số nhà bị hư hỏng|Tổng số nhà bị thiệt hại|Số nhà thiệt hại|Nhà bị hư hỏng|Số căn nhà bị hư hại',
    houses_down:
      'Nhà sập|Nhà sập đổ|Số nhà sập|Nhà đổ sập|Nhà bị sập|Sập nhà|Nhà sập hoàn toàn|Số nhà bị sập|Số nhà sập đổ|Nhà bị cuốn trôi|Nhà sập, trôi|Nhà đổ',
    houses_roofless:
      'Nhà tốc mái|Số nhà tốc mái|Tốc mái|Nhà bị tốc mái|Số nhà bị tốc mái|Nhà tốc mái (cái)|Nhà bay mái|Nhà bị bay mái|Nhà tốc mái, bay mái|Số nhà bay mái',
    houses_flooded:
      'Nhà ngập|Số nhà bị ngập|Nhà bị ngập|Ngập nhà|Nhà bị ngập nước|Số nhà ngập|Số nhà ngập nước|Nhà ngập nước',
    households_hit:
      'Số hộ bị thiệt hại|Số hộ bị ảnh hưởng|Số hộ thiệt hại|Hộ bị thiệt hại (số)|Số hộ ảnh hưởng|Tổng số hộ bị ảnh hưởng',
    households_moved:
      'Số hộ di dời|Số hộ sơ tán|Hộ phải di dời|Số hộ phải di dời|Số hộ đã sơ tán|Số hộ đã di dời|Hộ di dời (số)|Số hộ cần di dời|Hộ sơ tán|Hộ phải sơ tán|Hộ di dời|Hộ phải chuyển đi|Số hộ phải sơ tán',
    rice_lost:
      'Diện tích lúa bị thiệt hại|Lúa bị thiệt hại|Lúa thiệt hại|DT lúa thiệt hại|Lúa (ha)|Lúa (sào)|Lúa bị ngập|Lúa mất trắng|Diện tích lúa bị ngập|Thiệt hại lúa|Lúa|Lúa ngập|Diện tích lúa thiệt hại|Thiệt hại về lúa|Lúa bị đổ|Lúa đổ|Diện tích lúa mất trắng',
    vegetables_lost:
      'Hoa màu|Diện tích hoa màu bị thiệt hại|Hoa màu bị thiệt hại|Hoa màu (ha)|DT hoa màu|Hoa màu thiệt hại|Rau màu|Rau màu bị thiệt hại|Diện tích hoa màu|Thiệt hại hoa màu|Ngô, rau màu|Hoa màu (sào)|Hoa màu, rau màu|Diện tích rau màu bị thiệt hại|Hoa màu bị ngập|Thiệt hại về hoa màu|Ngô, hoa màu',
    trees_lost:
      'Cây ăn quả thiệt hại|Diện tích cây ăn quả bị thiệt hại|Cây ăn quả bị thiệt hại|Cây công nghiệp bị thiệt hại|Diện tích cây lâu năm bị thiệt hại|Cây lâu năm thiệt hại|Cây gãy đổ|Số cây gãy đổ|Cây xanh gãy đổ|Cây ăn quả bị gãy đổ',
    cattle_lost:
      'Gia súc chết|Gia súc bị chết|Gia súc bị chết, cuốn trôi|Gia súc thiệt hại|Gia súc bị trôi|Trâu, bò, lợn chết|Trâu bò lợn|Số gia súc bị chết|Gia súc chết, trôi|Gia súc bị thiệt hại|Số gia súc chết|Gia súc bị cuốn trôi|Gia súc chết, cuốn trôi|Gia súc (con)|Trâu bò chết|Trâu bò bị chết|Lợn, trâu bò chết|Chết trâu bò',
    poultry_lost:
      'Gia cầm chết|Gia cầm bị chết|Gia cầm bị chết, cuốn trôi|Gia cầm thiệt hại|Gà vịt chết|Số gia cầm chết|Gia cầm bị thiệt hại|Gia cầm chết, trôi|Gia cầm bị cuốn trôi|Gà vịt bị chết|Số gia cầm bị chết|Gia cầm chết, cuốn trôi',
    fish_lost:
      'Thủy sản thiệt hại|Ao cá bị thiệt hại|Diện tích thủy sản bị thiệt hại|Ao cá|Ao cá bị vỡ|Thủy sản bị thiệt hại|Diện tích nuôi trồng thủy sản bị thiệt hại|Thiệt hại thủy sản|Cá bị trôi|Ao cá bị ngập',
    works_lost:
      'Đường sạt lở (m)|Sạt lở (m3)|Khối lượng sạt lở|Kênh mương bị hư hỏng|Số mét đường sạt lở|Chiều dài sạt lở|Đường bị sạt lở',
    relief_rice:
      'Gạo cứu trợ|Gạo cứu trợ (kg)|Số kg gạo cứu trợ|Gạo hỗ trợ thiên tai|Gạo cứu đói|Số gạo cứu đói',
  },
  ticks: {
    evacuated:
      'Di dời|Đã sơ tán|Sơ tán|Phải di dời|Đã di dời|Cần di dời|Di dời khẩn cấp|Đã di dời chưa|Phải sơ tán|Có phải di dời|Đã di dời, sơ tán|Di dời/sơ tán',
    in_danger_zone:
      'Vùng nguy cơ|Trong vùng nguy cơ sạt lở|Nguy cơ sạt lở|Vùng sạt lở|Hộ trong vùng nguy cơ|Thuộc vùng nguy cơ|Ở vùng sạt lở|Vùng có nguy cơ sạt lở|Nằm trong vùng sạt lở',
  },
  others: {
    relief_goods:
      'Hàng cứu trợ|Nhận hàng gì|Hàng hóa cứu trợ|Nội dung cứu trợ|Tên hàng cứu trợ|Được cấp những gì|Cấp phát hàng gì|Hàng hỗ trợ|Nhu yếu phẩm|Cứu trợ những gì',
    relieved:
      'Tên nạn nhân được cứu trợ|Người được cứu trợ|Nạn nhân được cứu trợ|Người nhận cứu trợ|Họ tên người được cứu trợ|Hộ được cứu trợ|Hộ nhận cứu trợ|Cứu trợ cho ai|Đối tượng được cứu trợ',
    human_losses:
      'Thiệt hại về người|Người bị nạn, thiệt mạng|Thương vong|Thiệt hại người|Có ai bị sao không|Người bị thương vong|Số người thương vong|Thương vong về người',
    house_damage:
      'Mức độ thiệt hại nhà ở|Nhà bị thiệt hại|Thiệt hại nhà ở|Thiệt hại về nhà ở|Nhà hư hỏng|Tình trạng nhà bị thiệt hại|Mức hư hỏng nhà|Nhà sập/tốc mái|Nhà bị|Sập/tốc mái|Thiệt hại nhà|Nhà ở bị thiệt hại|Mức độ hư hỏng nhà ở|Mức thiệt hại nhà|Nhà thiệt hại thế nào|Hư hỏng nhà ở|Nhà bị sao',
    evacuated_to:
      'Nơi sơ tán đến|Nơi di dời đến|Di dời đến|Sơ tán đến|Điểm sơ tán|Nơi tái định cư|Sơ tán đi đâu|Di dời đi đâu|Chuyển đến ở nhờ',
    danger_kind:
      'Loại nguy cơ|Loại hình nguy cơ|Nguy cơ gì|Loại rủi ro thiên tai|Nguy cơ thiên tai|Loại nguy cơ thiên tai',
    other_losses:
      'Thiệt hại khác|Tài sản khác bị thiệt hại|Mất mát khác|Thiệt hại tài sản khác|Các thiệt hại khác|Tài sản bị thiệt hại|Tài sản thiệt hại',
  },
};
