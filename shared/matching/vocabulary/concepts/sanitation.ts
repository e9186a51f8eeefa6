import type { Domain } from './domain';

/** Clean water, latrines, rubbish and how tidy a household lives. */
export const SANITATION: Domain = {
  ticks: {
    latrine_ok:
      'Nhà tiêu HVS|Nhà tiêu hợp vệ sinh|Nhà tiêu có hợp vệ sinh|Nhà tiêu đạt chuẩn|Nhà tiêu đạt HVS|Hố xí hợp vệ sinh|Hố xí HVS|Có nhà tiêu hợp vệ sinh|Có nhà tiêu HVS|Nhà tiêu hợp vệ sinh không|Nhà tiêu đảm bảo vệ sinh|NVS hợp vệ sinh|Hộ có nhà tiêu hợp vệ sinh|Hộ có nhà tiêu HVS|Nhà tiêu có HVS không',
    water_ok:
      'Sử dụng nước hợp vệ sinh|Sử dụng nước sạch|Dùng nước sạch|Dùng nước HVS|Hộ dùng nước sạch|Sử dụng nước HVS|Nguồn nước HVS|Được dùng nước sạch|Dùng nước hợp vệ sinh',
    bathroom:
      'Nhà tắm|Nhà tắm HVS|Nhà tắm hợp vệ sinh|Có nhà tắm|Nhà tắm đạt HVS|Có nhà tắm hợp vệ sinh',
    pen_ok:
      'Chuồng trại hợp vệ sinh|Chuồng trại cách nhà ở, hợp vệ sinh|Chuồng trại HVS|Chuồng trại xa nhà ở|Chuồng HVS|Chuồng hợp vệ sinh|Chuồng trại đảm bảo vệ sinh|Chuồng trại đạt HVS|Chuồng trại xa nhà|Chuồng trại chăn nuôi hợp vệ sinh',
    waste_sorting:
      'Phân loại rác|Phân loại rác tại nguồn|Có phân loại rác|Phân loại rác thải|Phân loại chất thải rắn tại nguồn|Có phân loại rác không',
    five_three:
      '5 không 3 sạch|Gia đình 5 không 3 sạch|5K3S|Đạt 5 không 3 sạch|Hộ 5 không 3 sạch|Gia đình 5 có 3 sạch|5 có 3 sạch',
  },
  numbers: {
    households_sorting:
      'Số hộ phân loại rác tại nguồn|Hộ phân loại rác|Số hộ phân loại rác|Hộ phân loại rác tại nguồn|Số hộ PLR|Số hộ thực hiện phân loại rác|Số hộ có phân loại rác|Hộ có phân loại rác',
    households_collected:
      'Tổng số hộ đăng ký thu gom|Số hộ đăng ký đổ rác|Số hộ đăng ký thu gom rác|Số hộ thu gom rác|Số hộ được thu gom rác|Hộ đăng ký thu gom rác|Hộ đổ rác|Số hộ tham gia thu gom rác|Số hộ tham gia đổ rác|Tổng hộ thu gom|Hộ được thu gom',
    water_bottles:
      'Số bình nước|Số bình nước uống|Bình nước|Số bình giao|Số bình nước giao|Số bình lấy|Số bình nước nhận|Lấy mấy bình',
    water_use:
      'Lượng nước tiêu thụ|Lượng nước sử dụng|Khối nước|Số khối nước|Khối nước/tháng|Số m3 nước|Tiêu thụ (m3)|Lượng nước (m3)|Nước dùng (m3)|Lượng nước tiêu thụ (m3/tháng)|Nước tiêu thụ|Số khối nước tiêu thụ|Số m3 tiêu thụ|Khối lượng tiêu thụ|Dùng mấy khối|Khối lượng nước tiêu thụ|Số khối|Mấy khối nước|Dùng bao nhiêu khối|Sản lượng tiêu thụ|m3 tiêu thụ',
  },
  others: {
    polluter:
      'Tên cơ sở gây ô nhiễm|Cơ sở ô nhiễm|Cơ sở gây ô nhiễm|Nguồn gây ô nhiễm|Ai gây ô nhiễm|Hộ gây ô nhiễm|Đối tượng gây ô nhiễm|Cơ sở gây ô nhiễm môi trường|Tên cơ sở ô nhiễm|Nguồn ô nhiễm',
    wild_dump:
      'Bãi rác tự phát|Chỗ đổ trộm|Điểm đổ rác trái phép|Điểm đổ rác tự phát|Chỗ đổ rác trộm|Điểm rác tồn đọng|Nơi đổ rác bừa bãi|Điểm nóng về rác|Bãi rác tự phát ở đâu',
    rubbish_collector:
      'Đơn vị thu gom|Ai đi gom|Đơn vị thu gom rác|Tổ thu gom|Ai gom rác|Tổ thu gom rác|Người thu gom rác|Đội thu gom rác|HTX thu gom|Đơn vị vận chuyển rác|Người gom rác',
    rubbish_point:
      'Điểm tập kết rác|Chỗ tập kết rác|Nơi tập kết rác|Điểm tập kết rác thải|Bãi tập kết rác|Điểm trung chuyển rác|Vị trí điểm tập kết rác|Chỗ để rác|Tập kết rác ở đâu|Nơi để rác|Điểm gom rác',
    rubbish_rounds:
      'Tần suất thu gom|Mấy lần 1 tuần|Số lần thu gom|Số lần thu gom/tuần|Thu gom mấy lần/tuần|Tần suất thu gom rác|Gom mấy lần 1 tuần|Lịch thu gom|Lịch thu gom rác|Ngày gom rác|Lịch gom rác|Mấy ngày gom 1 lần',
    waste_taker: 'Ai thu gom|Người thu gom|Thu gom bởi|Đơn vị xử lý rác',
    plant_state:
      'Tình trạng cây|Cây sống/chết|Cây sống hay chết|Cây phát triển thế nào|Cây còn sống không|Tình trạng cây trồng|Tỷ lệ cây sống|Cây tốt/xấu|Hiện trạng cây',
    tended_by:
      'Đơn vị chăm sóc|Lớp chăm sóc|Giao lớp chăm sóc|Người chăm sóc cây|Phân công chăm sóc|Lớp phụ trách chăm sóc|Chi đội chăm sóc',
    planted_at:
      'Vị trí trồng|Trồng ở đâu|Nơi trồng|Trồng tại|Khu vực trồng|Chỗ trồng|Địa điểm trồng|Trồng chỗ nào',
    dilution:
      'Nồng độ dung dịch|Pha tỷ lệ|Tỷ lệ pha|Pha bao nhiêu|Nồng độ pha|Nồng độ hóa chất|Nồng độ|Cách pha|Tỷ lệ pha loãng|Pha thế nào',
    frequency:
      'Mấy lần một ngày|Số lần/ngày|Mấy lần/ngày|Bao lâu một lần|Tần suất thực hiện|Bao lâu làm một lần|Mấy ngày một lần|Định kỳ bao lâu|Số lần trong tuần|Chu kỳ thực hiện|Mấy lần một tuần|Định kỳ|Số lần/tuần|Làm mấy lần|Mấy ngày thu một lần|Mấy ngày thu gom một lần|Tần suất vệ sinh|Bao lâu kiểm tra một lần',
    cleaned_at:
      'Dọn lúc nào|Giờ dọn|Thời gian dọn|Thời gian làm vệ sinh|Giờ làm vệ sinh|Giờ vệ sinh|Quét lúc nào|Lau lúc nào',
    cleaner:
      'Ai dọn|Người dọn|Người quét dọn|Người làm vệ sinh|Người vệ sinh|Nhân viên vệ sinh|Ai quét|Ai lau|Người dọn vệ sinh|Người lau dọn|Người thực hiện vệ sinh|Tổ vệ sinh|NV vệ sinh',
    taps_state:
      'Tình trạng vòi nước|Vòi|Vòi nước|Vòi rửa|Vòi rửa tay|Vòi nước rửa tay|Tình trạng vòi|Vòi hỏng|Vòi có nước không',
    water_bringer:
      'Người giao nước|Ai giao nước|Người giao bình nước|Người chở nước|Bên giao nước|NV giao nước',
    rubbish:
      'Thu gom rác thải|Thu gom rác thải sinh hoạt|Thu gom rác|Xử lý rác|Xử lý rác thải|Xử lý rác thải sinh hoạt|Rác|Hình thức xử lý rác|Đổ rác ở đâu|Rác đổ đâu|Cách xử lý rác|Xử lý rác sinh hoạt|Rác thải sinh hoạt|Rác xử lý thế nào|Hình thức thu gom rác|Hình thức xử lý rác thải',
    wastewater:
      'Nước thải|Xử lý nước thải|Thoát nước|Hệ thống thoát nước|Nước thải sinh hoạt|Thoát nước thải|Cách xử lý nước thải|Rãnh thoát nước|Xử lý nước thải sinh hoạt',
    manure:
      'Xử lý chất thải chăn nuôi|Xử lý phân|Xử lý chất thải|Biện pháp xử lý chất thải|Chất thải chăn nuôi|Xử lý phân, nước thải|Hầm biogas|Biogas|Có biogas|Hầm khí sinh học|Phân xử lý thế nào|Biện pháp xử lý chất thải chăn nuôi|Xử lý phân thế nào|Chất thải xử lý thế nào|Xử lý chất thải chăn nuôi thế nào|Phân đổ đi đâu|Hầm biogas/ủ phân',
    pen: 'Chuồng trại|Chuồng nuôi|Loại chuồng|Hệ thống chuồng trại|Chuồng trại chăn nuôi|Tình trạng chuồng trại|Chuồng nuôi nhốt',
    power_source:
      'Nguồn điện thắp sáng|Nguồn điện sinh hoạt|Sử dụng điện lưới|Dùng điện gì|Nguồn điện chính|Nguồn thắp sáng|Nguồn điện thắp sáng chính|Thắp sáng bằng gì|Có điện lưới không',
    cooking_fuel:
      'Nhiên liệu nấu ăn|Chất đốt|Đun nấu bằng|Nhiên liệu đun nấu|Loại chất đốt|Nấu ăn bằng gì|Nhiên liệu chính để nấu ăn|Đun bằng gì',
  },
};
