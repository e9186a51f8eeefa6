import type { Domain } from './domain';

/** Tests of bodily strength and what pupils train: a column each. */
export const FITNESS_TESTS: Domain = {
  numbers: {
    hand_grip:
      'Lực bóp tay thuận|Lực bóp tay|Bóp tay|LBT|Lực kế tay|Bóp lực kế|Lực bóp tay thuận (kg)|Lực bóp (kg)|Lực bóp|Lực kế bóp tay|Lực tay|Bóp tay (kg)|Tay thuận (kg)|Bóp tay thuận',
    sit_ups:
      'Nằm ngửa gập bụng|Gập bụng|NNGB|Gập bụng (lần/30s)|Nằm ngửa gập bụng (lần/30 giây)|Gập bụng 30s|Gập bụng (lần)|Nằm ngửa gập bụng (lần)|Gập bụng 30 giây|Số lần gập bụng|Nằm gập bụng|Gập người',
    standing_jump:
      'Bật xa tại chỗ|Bật xa|BXTC|Bật xa (cm)|Bật xa tại chỗ (cm)|Bật tại chỗ|Bật nhảy tại chỗ|Nhảy xa tại chỗ|Thành tích bật xa|Bật xa không đà',
    run_30m:
      'Chạy 30m xuất phát cao|Chạy 30m|30m XPC|Chạy 30m XPC|Chạy 30 m XPC (giây)|Chạy 30m (giây)|30m|Chạy 30 mét|Chạy nhanh 30m|XPC 30m|Chạy 30m xuất phát cao (giây)|Chạy 30 m|C30m|Chạy XPC 30m|30m xuất phát cao',
    shuttle_run:
      'Chạy con thoi 4x10m|Con thoi|Chạy con thoi|Chạy 4x10m|4x10m|Con thoi 4x10m|Chạy con thoi 4 x 10m (giây)|Chạy con thoi (giây)|Chạy con thoi 4x10|Con thoi (giây)|4x10|CT 4x10m',
    run_5_minutes:
      'Chạy tùy sức 5 phút|Chạy 5 phút|Chạy tùy sức|Chạy tùy sức 5 phút (m)|CTS 5 phút|Tùy sức 5 phút|Chạy 5 phút (m)|Chạy 5p|Chạy tùy sức (m)|Chạy 5 phút tùy sức|5 phút (m)|TS 5 phút|Chạy TS 5 phút|Chạy bền 5 phút',
    bend_forward:
      'Dẻo gập thân|Đứng gập thân|Gập thân|Đứng dẻo gập thân|Ngồi dẻo gập thân|Dẻo gập thân (cm)|Ngồi với|Độ dẻo gập thân|Độ dẻo|Ngồi gập thân',
    rope_skipping:
      'Nhảy dây|Nhảy dây (lần/phút)|Số lần nhảy dây|Nhảy dây (lần)|Thành tích nhảy dây',
    sprint:
      'Chạy ngắn|Chạy cự ly ngắn|Chạy 60m|Chạy nhanh|Chạy 100m|Chạy 80m|Chạy cự li ngắn|Chạy nhanh 60m',
    endurance_run:
      'Chạy bền|Chạy cự ly trung bình|Chạy 800m|Chạy 1000m|Chạy 1500m|Chạy 500m|Chạy cự li trung bình|Chạy bền (m)',
    long_jump: 'Nhảy xa|Nhảy xa (m)|Thành tích nhảy xa|Nhảy xa có đà|Nhảy xa kiểu ngồi',
    high_jump: 'Nhảy cao|Nhảy cao (m)|Thành tích nhảy cao|Nhảy cao kiểu nằm nghiêng',
    ball_throw: 'Ném bóng|Ném bóng trúng đích|Ném bóng (m)|Ném xa|Ném bóng xa|Đẩy tạ',
    push_ups: 'Chống đẩy|Hít đất|Số lần chống đẩy|Nằm sấp chống đẩy|Chống đẩy (lần)|Co tay xà đơn',
    swim_distance:
      'Cự ly bơi|Bơi được bao nhiêu mét|Cự li bơi|Bơi được (m)|Số mét bơi|Bơi 25m|Cự ly bơi được',
    best_result: 'Thành tích cao nhất|Thành tích tốt nhất|Kỷ lục|Thành tích lần tốt nhất',
  },
  others: {
    training_days:
      'Lịch tập|Lịch tập luyện|Ngày tập|Buổi tập|Tập vào|Giờ tập|Lịch sinh hoạt|Thời gian tập|Thời gian tập luyện|Tập vào thứ|Tập ngày nào|Lịch học năng khiếu|Thời gian sinh hoạt CLB|Buổi sinh hoạt',
    belt: 'Đai|Cấp đai|Đẳng cấp|Màu đai|Đai võ|Cấp đai hiện tại|Đẳng cấp thể thao|Cấp bậc đai',
    instrument:
      'Nhạc cụ|Chơi nhạc cụ|Biết đàn|Nhạc cụ biết chơi|Biết chơi nhạc cụ|Nhạc cụ sử dụng|Biết chơi nhạc cụ gì|Chơi được nhạc cụ gì',
    swim_style: 'Kiểu bơi|Bơi kiểu gì|Kiểu bơi biết|Bơi ếch/sải|Kiểu bơi thành thạo',
    personal_equipment:
      'Dụng cụ cá nhân|Có dụng cụ cá nhân|Dụng cụ mang theo|Trang phục, dụng cụ|Có đồ tập|Có dụng cụ riêng|Có đồ|Có đồ không|Có sẵn đồ|Có dụng cụ|Đồ có sẵn|Có giày, đồ tập|Mang dụng cụ gì|Dụng cụ cần mang|Mang theo dụng cụ|Dụng cụ phải mang|Mang gì',
    match_schedule: 'Lịch thi đấu|Trận đấu|Cặp đấu|Lịch đấu|Cặp thi đấu|Trận',
    match_score: 'Tỷ số|Tỉ số|Tỷ số trận đấu|Kết quả trận đấu|Kết quả trận',
    goals: 'Bàn thắng|Số bàn thắng|Số bàn|Ghi bàn',
    club_head:
      'Chủ nhiệm CLB|Chủ nhiệm câu lạc bộ|GV phụ trách CLB|Giáo viên phụ trách CLB|Người phụ trách CLB|Phụ trách CLB|Giáo viên phụ trách câu lạc bộ|GV dạy CLB|Ban chủ nhiệm CLB|Trưởng CLB|Họ tên chủ nhiệm CLB',
    club_fee_wish:
      'Học phí CLB|Phí CLB|Phí câu lạc bộ|Phí sinh hoạt CLB|Tiền học CLB|Học phí câu lạc bộ|Tiền CLB|Tiền câu lạc bộ|Phí tham gia CLB|Đóng tiền CLB',
    club_place:
      'Nơi sinh hoạt CLB|Địa điểm sinh hoạt CLB|Địa điểm tập|Nơi tập|Phòng tập|Tập ở đâu|Tập tại|Địa điểm sinh hoạt|Sinh hoạt ở đâu|Nơi sinh hoạt|Sinh hoạt tại|Chỗ sinh hoạt|Phòng sinh hoạt CLB|Sinh hoạt tại đâu',
  },
};
