import type { Domain } from './domain';

/** Fire safety: cylinders, alarms, water, drills, and what is to be put right. */
export const FIRE_SAFETY: Domain = {
  others: {
    fire_out_at:
      'Thời điểm dập tắt|Dập xong lúc|Thời gian dập tắt|Dập tắt lúc|Thời điểm dập tắt đám cháy|Khống chế lúc|Dập tắt hoàn toàn lúc|Thời gian dập tắt đám cháy|Dập lửa xong lúc|Thời gian khống chế',
    fire_cause:
      'Nguyên nhân cháy|Cháy do|Cháy vì sao|Nguyên nhân vụ cháy|Nguyên nhân gây cháy|Nguyên nhân xảy ra cháy|Vì sao cháy|Cháy do đâu|Nguyên nhân cháy, nổ|Cháy vì',
    faults_found:
      'Tồn tại, vi phạm|Lỗi tồn tại|Những tồn tại, vi phạm|Tồn tại phát hiện|Lỗi phát hiện|Lỗi tồn tại, vi phạm|Vi phạm phát hiện|Tồn tại khi kiểm tra|Các tồn tại, vi phạm|Tồn tại phải khắc phục|Lỗi phải khắc phục',
    security_team:
      'Tổ an ninh trật tự xử lý|Tổ ANTT|Tổ bảo vệ an ninh trật tự|Tổ BVANTT|Tổ an ninh trật tự|Tổ bảo vệ ANTT cơ sở|Lực lượng ANTT cơ sở|Lực lượng tham gia bảo vệ ANTT|Tổ tự quản|Tổ bảo vệ ANTT|Tổ bảo vệ an ninh trật tự xử lý',
    self_checker: 'Người tự kiểm tra|Người thực hiện tự kiểm tra|Cán bộ tự kiểm tra',
    self_check_result:
      'Kết quả tự kiểm tra|Tự kiểm tra|KQ tự kiểm tra|Đơn vị tự kiểm tra|Kết quả tự kiểm tra PCCC|Tự kiểm tra đạt/không đạt',
    test_stamp:
      'Tem kiểm định|Số tem|Số tem kiểm định|Tem kiểm định số|Có tem kiểm định|Tem KĐ|Dán tem|Tem PCCC',
    fire_team:
      'Đội chữa cháy|Thành viên đội PCCC|Lực lượng PCCC tại chỗ|Đội viên PCCC|Đội phòng cháy chữa cháy|Lực lượng chữa cháy tại chỗ',
    cylinder_no:
      'Số hiệu bình|Mã số bình|Số bình (mã)|Mã bình|Ký hiệu bình|Số hiệu bình chữa cháy|Mã bình chữa cháy',
    fire_alarm:
      'Hệ thống báo cháy|Đầu báo cháy|Hệ thống báo cháy tự động|Tủ báo cháy|Chuông báo cháy|Báo cháy',
    fire_water:
      'Nguồn nước chữa cháy|Họng nước|Trụ nước|Bể nước|Họng nước chữa cháy|Bể nước chữa cháy|Trụ nước chữa cháy|Nguồn nước PCCC',
    fire_lamps:
      'Đèn Exit|Đèn sự cố|Đèn thoát hiểm|Đèn chiếu sáng sự cố|Đèn chỉ dẫn thoát nạn|Đèn exit, sự cố',
    fire_rules:
      'Nội quy tiêu lệnh|Tiêu lệnh PCCC|Nội quy, tiêu lệnh PCCC|Nội quy PCCC|Biển báo, nội quy|Bộ nội quy tiêu lệnh|Tiêu lệnh chữa cháy|Bảng nội quy|Tiêu lệnh, nội quy',
    power_system:
      'Hệ thống điện|Cầu dao điện|Tình trạng hệ thống điện|Tủ điện|Hệ thống điện, thiết bị điện|An toàn điện|Hệ thống điện an toàn|Đường điện|Hệ thống dây điện',
    fire_head:
      'Đội trưởng đội PCCC|Đội trưởng PCCC|Đội trưởng PCCC cơ sở|Trưởng ban PCCC|Phụ trách PCCC|Người phụ trách PCCC|Chỉ huy chữa cháy|Đội trưởng đội PCCC cơ sở|Phụ trách đội chữa cháy|Đội trưởng đội chữa cháy|Phụ trách công tác PCCC|Người phụ trách phòng cháy',
    fire_plan:
      'Phương án chữa cháy|Phương án PCCC|Phương án chữa cháy và CNCH|Tên phương án|Phương án CNCH|Số phương án|Phương án chữa cháy số',
    fire_review_no:
      'Số GCN thẩm duyệt|Văn bản thẩm duyệt PCCC|Số văn bản thẩm duyệt|GCN thẩm duyệt PCCC|Số thẩm duyệt PCCC|Văn bản nghiệm thu PCCC|Giấy chứng nhận thẩm duyệt',
    fire_training_no:
      'Số giấy chứng nhận huấn luyện|Số GCN huấn luyện|GCN huấn luyện PCCC|Giấy chứng nhận huấn luyện|Chứng nhận huấn luyện PCCC|Số chứng nhận huấn luyện',
    drilled_content:
      'Nội dung diễn tập|Nội dung thực tập|ND huấn luyện|Nội dung tập huấn PCCC|Tình huống diễn tập|Tình huống giả định',
    rescue_gear:
      'Cứu nạn cứu hộ|Phương tiện cứu nạn cứu hộ|Dụng cụ CNCH|Phương tiện CNCH|Dụng cụ phá dỡ|CNCH',
    fire_hose: 'Vòi chữa cháy|Cuộn vòi|Lăng vòi|Lăng, vòi chữa cháy|Vòi, lăng|Cuộn vòi chữa cháy',
    fire_pump: 'Máy bơm|Máy bơm chữa cháy|Bơm chữa cháy|Máy bơm nước chữa cháy',
  },
  numbers: {
    drill_people:
      'Số người tham gia diễn tập|Bao nhiêu người tập|Số người thực tập|Số người diễn tập|Số người tham gia thực tập|Lực lượng tham gia diễn tập|Số người tập PCCC|Số người tham gia thực tập phương án',
    fire_team_count:
      'Số đội viên PCCC|Đội PCCC cơ sở|Số người đội PCCC|Số lượng đội viên PCCC|Đội PCCC (số người)|Số người tham gia đội PCCC',
    drilled_count:
      'Số người đã huấn luyện|Số người được huấn luyện|Số người dự diễn tập|Số người được tập huấn PCCC|Đã huấn luyện (người)|Số lượt người huấn luyện',
    tank_volume: 'Dung tích bể|Thể tích bể|Dung tích (m3)|Bể nước (m3)|Khối tích bể|Trữ lượng nước',
  },
  dates: {
    self_checked_on:
      'Ngày tự kiểm tra|Tự kiểm tra ngày|Thời gian tự kiểm tra|Ngày thực hiện tự kiểm tra',
    drilled_on:
      'Ngày diễn tập|Ngày thực tập phương án|Huấn luyện ngày|Ngày tập huấn PCCC|Ngày thực tập|Diễn tập ngày|Ngày diễn tập PCCC',
    fire_reviewed_on: 'Ngày thẩm duyệt|Ngày thẩm duyệt PCCC|Ngày nghiệm thu PCCC|Thẩm duyệt ngày',
    fix_by:
      'Thời hạn khắc phục|Hạn khắc phục|Khắc phục trước ngày|Thời gian khắc phục|Phải khắc phục trước|Hạn sửa chữa, khắc phục|Ngày phải khắc phục|Khắc phục trước|Khắc phục xong trước|Sửa xong trước ngày|Phải sửa xong trước|Hạn sửa|Hạn phải khắc phục|Sửa xong trước|Thời gian phải khắc phục|Hạn khắc phục xong',
  },
  ticks: {
    is_fixed:
      'Đã khắc phục|Đã khắc phục chưa|Khắc phục xong|Khắc phục xong chưa|Đã khắc phục (x)|Đã sửa lỗi|Tình trạng khắc phục',
  },
};
