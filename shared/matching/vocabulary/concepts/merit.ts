import type { Domain } from './domain';

/** People with merit, monthly allowances, gifts: how and when they are paid out. */
export const MERIT: Domain = {
  dates: {
    blood_given_on:
      'Ngày hiến máu|Hiến máu ngày|Hiến ngày|Ngày hiến|Lần hiến gần nhất|Ngày hiến máu gần nhất|Đi hiến ngày',
    fell_on:
      'Ngày hy sinh|Hy sinh ngày|Ngày hi sinh|Thời gian hy sinh|Năm hy sinh|Hy sinh năm|Hy sinh khi nào|Ngày, tháng, năm hy sinh|Hi sinh ngày|Hi sinh năm|Hy sinh vào ngày|Thời điểm hy sinh|Ngày tháng hy sinh',
    council_date:
      'Ngày họp hội đồng xét|Ngày họp hội đồng xác định mức độ khuyết tật|Ngày hội đồng họp|Ngày họp xét duyệt|Ngày họp hội đồng xét duyệt|Ngày xét duyệt',
  },
  numbers: {
    blood_volume:
      'Lượng máu hiến|Bao nhiêu ml|Thể tích máu|Số ml máu|Lượng máu (ml)|Thể tích hiến (ml)|Hiến bao nhiêu ml|Lượng máu đã hiến|Số ml hiến|Thể tích máu hiến',
    blood_times:
      'Số lần đã hiến|Hiến mấy lần rồi|Số lần hiến máu|Hiến máu lần thứ|Đã hiến mấy lần|Số lần đã hiến máu|Đã hiến máu (lần)|Hiến máu lần|Tổng số lần hiến|Hiến được mấy lần',
    back_pay:
      'Truy lĩnh|Tiền truy lĩnh|Số tiền truy lĩnh|Truy lĩnh (đồng)|Tiền được truy lĩnh|Truy lĩnh trợ cấp|Tổng truy lĩnh|Truy lĩnh lương|Được truy lĩnh|Lương truy lĩnh|Số được truy lĩnh|Truy lĩnh từ|Truy lĩnh phụ cấp|Truy trả',
    back_months:
      'Số tháng truy lĩnh|Truy lĩnh mấy tháng|Số tháng được truy lĩnh|Truy lĩnh (tháng)|Số tháng truy thu|Số tháng tính truy lĩnh',
    recovered:
      'Số tiền thu hồi|Tiền thu hồi trợ cấp|Thu hồi trợ cấp|Phải thu hồi (trợ cấp)|Thu hồi chế độ',
    worship_allowance:
      'Trợ cấp thờ cúng|Trợ cấp thờ cúng liệt sĩ|Tiền thờ cúng|Tiền thờ cúng liệt sĩ|Mức trợ cấp thờ cúng|Tiền hương khói|TC thờ cúng',
    survivor_allowance:
      'Trợ cấp tuất|Tuất hàng tháng|Tiền tuất|Trợ cấp tiền tuất|Trợ cấp tuất hằng tháng|Tiền tuất hằng tháng|Mức trợ cấp tuất',
    care_allowance:
      'Hỗ trợ chăm sóc|Kinh phí chăm sóc|Tiền chăm sóc|Hỗ trợ kinh phí chăm sóc|Tiền người nuôi|Tiền người chăm sóc|Hỗ trợ người chăm sóc|Trợ cấp người chăm sóc|Kinh phí chăm sóc hằng tháng|Hỗ trợ kinh phí nhận chăm sóc',
    gifts_count:
      'Số suất quà|Số phần quà|SL quà|Số quà|Số lượng quà|Tổng số suất quà|Số suất quà tặng|Số túi quà',
    gift_worth:
      'Giá trị suất quà|Trị giá quà|Giá trị quà|Trị giá suất quà|Mức quà|Tiền quà|Giá trị phần quà|Trị giá phần quà|Quà trị giá|Mức tiền quà',
    longevity_age:
      'Tuổi mừng thọ|Mừng thọ tuổi|Chúc thọ tuổi|Mừng thọ mấy tuổi|Độ tuổi mừng thọ|Mức mừng thọ|Mừng thọ mức tuổi|Thọ mấy tuổi|Mừng thọ bao nhiêu tuổi|Tuổi được mừng thọ',
    injury_share:
      'Thương tật (%)|Mất sức lao động (%)|Tỷ lệ mất sức lao động|Tỷ lệ MSLĐ|Tỷ lệ bệnh tật|TL thương tật|Thương tật bao nhiêu %|Thương tật bao nhiêu phần trăm|Bao nhiêu % thương tật',
  },
  ticks: {
    has_pension:
      'Có lương hưu|Hưởng lương hưu|Đang hưởng lương hưu|Có lương hưu không|Cán bộ hưu|Hưu trí|Có hưởng lương hưu không|Hưởng lương hưu, trợ cấp BHXH',
    lives_alone:
      'Sống một mình|Neo đơn|Sống neo đơn|Già neo đơn|Người già neo đơn|Sống độc thân|Ở một mình|Người cao tuổi cô đơn|Cô đơn',
    dioxin:
      'Nhiễm chất độc hóa học|CĐHH|Chất độc da cam|Nhiễm CĐHH|Nạn nhân da cam|Nhiễm chất độc da cam|Nạn nhân chất độc da cam|Ảnh hưởng chất độc hóa học',
    gift_received: 'Đã nhận quà|Nhận quà chưa|Đã phát quà|Đã trao quà|Đã tặng quà',
  },
  others: {
    charity_address:
      'Địa chỉ nhân đạo|Địa chỉ cần giúp|Địa chỉ cần giúp đỡ|Hoàn cảnh cần giúp đỡ|Trường hợp cần giúp đỡ|Đối tượng cần giúp đỡ|Nhận giúp đỡ địa chỉ nhân đạo|Tên địa chỉ nhân đạo',
    old_person:
      'Họ tên người cao tuổi|Cụ|Tên cụ|Họ tên cụ|Cụ ông/cụ bà|Họ tên NCT|Người cao tuổi|Họ và tên người cao tuổi|Tên người cao tuổi|Họ tên hội viên NCT',
    told_agency:
      'Cơ quan tiếp nhận thông tin|Báo cho cơ quan nào|Đã báo cho ai|Nơi tiếp nhận thông báo|Cơ quan tiếp nhận thông báo|Cơ quan nhận tin báo|Cơ quan được báo tin|Nơi nhận tin báo|Báo với cơ quan nào',
    intervention_result:
      'Kết quả can thiệp|Can thiệp xong thế nào|KQ can thiệp|Kết quả hỗ trợ, can thiệp|Kết quả trợ giúp|Can thiệp được gì|Sau khi can thiệp|Tình trạng sau can thiệp',
    child_risk:
      'Nguy cơ rơi vào HCĐB|Nguy cơ rơi vào hoàn cảnh đặc biệt|Trẻ có nguy cơ gì|Có nguy cơ rơi vào HCĐB|Nguy cơ HCĐB|Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt|Có nguy cơ gì',
    pay_round:
      'Đợt chi trả|Đợt chi|Đợt cấp|Đợt nhận|Lần nhận|Kỳ chi trả|Đợt chi trả trợ cấp|Kỳ trợ cấp|Lần chi trả|Đợt hỗ trợ|Đợt phát|Đợt trợ cấp|Nhận đợt|Nhận đợt mấy|Lần chi',
    pay_month:
      'Tháng chi trả|Tháng nhận|Chi trả tháng|Tháng lĩnh|Lĩnh tháng|Tháng lĩnh trợ cấp|Tháng chi|Lĩnh tiền tháng|Nhận tháng|Tháng nhận tiền|Tháng tính tiền',
    pay_point:
      'Điểm chi trả|Điểm chi|Nơi chi trả|Nơi nhận tiền|Nơi lĩnh tiền|Địa điểm chi trả|Điểm nhận tiền|Nhận tiền ở đâu|Lĩnh tiền ở đâu|Điểm chi trả trợ cấp|Nhận tiền tại',
    merit_file_no:
      'Số sổ ưu đãi|Số thẻ thương binh|Thẻ thương binh|Số sổ lĩnh trợ cấp|Số sổ trợ cấp|Sổ lĩnh tiền số|Số hồ sơ người có công|Mã hồ sơ NCC|Số hồ sơ NCC|Mã hồ sơ người có công|Hồ sơ NCC số|Số hồ sơ thương binh',
    martyr_certificate:
      'Bằng Tổ quốc ghi công|Số bằng Tổ quốc ghi công|Bằng TQGC số|Số bằng TQGC|Bằng TQGC|Bằng liệt sĩ số|Số bằng liệt sĩ|Số bằng LS|Bằng tổ quốc số',
    grave:
      'Nơi an táng liệt sĩ|Mộ liệt sĩ|Nghĩa trang|Phần mộ|Nơi có mộ|Nghĩa trang liệt sĩ|Mộ ở đâu|Nơi yên nghỉ|An táng tại nghĩa trang|Mộ chôn ở|Vị trí mộ|Số mộ|Khu mộ|Thông tin mộ|Mộ để ở đâu|Mộ hiện ở đâu|Mộ hiện nay ở|Mộ đặt ở|Mộ ở nghĩa trang nào|Mộ liệt sĩ ở đâu',
    fell_at:
      'Nơi hy sinh|Hy sinh tại|Hy sinh ở đâu|Nơi hi sinh|Hi sinh tại|Trường hợp hy sinh|Hy sinh ở|Hi sinh ở|Mặt trận hy sinh|Hy sinh ở mặt trận|Hy sinh trong trường hợp|Hy sinh ở mặt trận nào|Hy sinh tại mặt trận|Hy sinh tại đâu|Chiến trường hy sinh',
    unit_at_death:
      'Đơn vị khi hy sinh|Đơn vị lúc hy sinh|Cơ quan, đơn vị khi hy sinh|Thuộc đơn vị (khi hy sinh)',
    rank_at_death:
      'Cấp bậc khi hy sinh|Chức vụ khi hy sinh|Cấp bậc, chức vụ khi hy sinh|CB, CV khi hy sinh|Cấp bậc lúc hy sinh',
    resistance_period:
      'Thời gian tham gia kháng chiến|Thời gian kháng chiến|Nơi tham gia kháng chiến|Chiến trường|Địa bàn chiến đấu|Tham gia kháng chiến từ|Chiến trường tham gia|Thời gian hoạt động kháng chiến|Hoạt động ở chiến trường|Tham gia chiến trường|Đánh ở đâu|Chiến đấu ở đâu|Đã chiến đấu ở chiến trường|Chiến trường đã tham gia|Đi chiến trường nào|Chiến đấu tại chiến trường',
    convalescence:
      'Hình thức điều dưỡng|Điều dưỡng tập trung/tại nhà|Điều dưỡng tại|Năm điều dưỡng|Điều dưỡng|Đi điều dưỡng|Điều dưỡng tại nhà/tập trung|Loại điều dưỡng',
    gift: 'Suất quà|Phần quà|Nội dung quà|Quà gồm|Hiện vật tặng|Quà Tết|Loại quà|Tặng gì|Phần thưởng hiện vật|Hiện vật thưởng|Quà thưởng|Thưởng hiện vật|Tên phần quà|Nhận quà gì|Quà mừng thọ|Quà tặng mừng thọ|Quà chúc thọ|Tặng quà gì|Cho quà gì|Được quà gì',
    gift_giver:
      'Đơn vị tặng quà|Người tặng quà|Quà của|Nguồn quà|Ai tặng quà|Đơn vị trao quà|Quà của ai',
    injury_case:
      'Trường hợp bị thương|Bị thương trong trường hợp|Bị thương tại|Nơi bị thương|Bị thương ở mặt trận',
    disability_council:
      'Kết luận của hội đồng xác định mức độ khuyết tật|Hội đồng kết luận|KL hội đồng|Hội đồng xét|Ý kiến hội đồng xét duyệt',
    child_case:
      'Nhóm trẻ em có HCĐB|Hoàn cảnh đặc biệt của trẻ|Diện trẻ HCĐB|Trẻ có HCĐB|TE có HCĐB|Loại hoàn cảnh đặc biệt|Nhóm hoàn cảnh đặc biệt|Trẻ em có hoàn cảnh đặc biệt|Trẻ thuộc nhóm|Diện hoàn cảnh đặc biệt|Trẻ có HCĐB gì|Trẻ em có HCĐB|HCĐB gì|Hoàn cảnh đặc biệt gì|Thuộc nhóm HCĐB|Trẻ thuộc hoàn cảnh đặc biệt nào|Diện trẻ em đặc biệt',
  },
};
