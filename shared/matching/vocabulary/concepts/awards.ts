import type { Domain } from './domain';

/** What files of emulation ask beside titles and points: counts, years, lateness, kinds of award, initiatives. */
export const AWARDS: Domain = {
  numbers: {
    years_of_title:
      'Số năm CSTĐCS|Số năm CSTĐ|Số năm đạt CSTĐCS|Số năm liên tục đạt danh hiệu|Số lần đạt CSTĐCS|Số năm HTXSNV liên tục|Số năm liền',
    initiatives_count:
      'Số sáng kiến|Số SKKN|Số sáng kiến được công nhận|Sáng kiến được công nhận|SL sáng kiến|Tổng số sáng kiến',
    persons_count: 'Số cá nhân|Số lượng cá nhân|Tổng số cá nhân|Số cá nhân đề nghị|Cá nhân (số)',
    teams_count: 'Số tập thể|Số lượng tập thể|Tổng số tập thể|Số tập thể đề nghị|Tập thể (số)',
    late_penalty:
      'Điểm trừ nộp muộn|Trừ điểm nộp muộn|Điểm trừ nộp chậm|Trừ nộp chậm|Trừ điểm nộp chậm',
    sent_times:
      'Số lần nộp|Số lần gửi|Lần nộp thứ|Nộp lần|Số lần bổ sung hồ sơ|Nộp mấy lần|Nộp bao nhiêu lần|Lần nộp|Nộp lần mấy|Số lần nộp bài|Đã nộp mấy lần',
    award_rate:
      'Tỷ lệ thưởng|Hệ số tiền thưởng|Khung thưởng|Mức thưởng theo hệ số|Khung tiền thưởng',
    novelty_points: 'Điểm tính mới|Tính mới (điểm)|Điểm mới|Điểm tính mới, sáng tạo',
    effect_points:
      'Điểm hiệu quả|Tính hiệu quả (điểm)|Điểm tính hiệu quả|Điểm tính hiệu quả, thiết thực',
    same_text_share:
      'Đạo văn (%)|Tỷ lệ trùng lặp|Tỷ lệ đạo văn|% trùng lặp|Tỷ lệ trùng|Mức trùng lặp',
    money_gained: 'Tiền làm lợi|Số tiền làm lợi|Giá trị làm lợi|Lợi ích kinh tế (đồng)|Làm lợi',
  },
  dates: {
    proposed_on:
      'Ngày tờ trình|Tờ trình ngày|Ngày lập tờ trình|Ngày đề nghị khen|Ngày đề nghị khen thưởng',
    really_sent_on: 'Ngày nộp thực tế|Thực tế nộp ngày|Ngày nộp thật|Ngày nộp báo cáo thực tế',
    verified_on: 'Ngày thẩm định|Thẩm định ngày|Ngày thẩm tra điểm',
  },
  ticks: {
    sent_late:
      'Nộp muộn|Nộp chậm|Nộp trễ|Nộp trễ hạn|Nộp quá hạn|Nộp chậm (x)|Nộp bài muộn|Có nộp muộn không|Nộp bài trễ|Muộn hạn|Trễ hạn nộp',
    is_recognised: 'Được công nhận|Đã công nhận|Công nhận/không|Được công nhận (x)',
  },
  others: {
    review_result:
      'Kết quả xét duyệt danh hiệu|Được duyệt/không duyệt|Đạt/không đạt danh hiệu|Kết quả xét khen|Kết quả xét thi đua|Được công nhận hay không|KQ xét thi đua|Kết quả bình bầu',
    title_years:
      'Năm đạt CSTĐ|Năm đạt CSTĐCS|Các năm đạt danh hiệu|Năm đạt LĐTT|Các năm đạt CSTĐ|Năm công nhận CSTĐCS',
    achievement_by_year:
      'Thành tích các năm|Thành tích từng năm|Thành tích 2 năm|Thành tích 5 năm|Mức độ hoàn thành nhiệm vụ 2 năm liền|Thành tích các năm liền kề',
    proposing_level: 'Cấp trình|Cấp đề nghị|Cấp trình khen|Cấp trình khen thưởng|Cấp trình hồ sơ',
    proposal_no:
      'Tờ trình số|Số tờ trình đề nghị|Số TTr|TTr số|Tờ trình đề nghị số|Số tờ trình khen thưởng|TT trình số|Số TTr đề nghị|Tờ trình đề nghị khen số',
    award_book_no:
      'Số sổ vàng|Số vào sổ khen|Số vào sổ khen thưởng|Số sổ khen thưởng|Số hiệu bằng khen|Số hiệu giấy khen|Số giấy khen|Số bằng khen|Số GK|Giấy khen số|GK số|Số của giấy khen',
    novelty:
      'Tính mới|Tính mới, sáng tạo|Tính mới của sáng kiến|Điểm mới của sáng kiến|Tính sáng tạo|Cái mới|Có gì mới',
    feasibility: 'Tính khả thi|Khả năng áp dụng thực tế|Tính khả thi của sáng kiến',
    tried_at:
      'Nơi áp dụng thử|Đơn vị áp dụng thử|Đơn vị áp dụng|Nơi áp dụng|Áp dụng tại|Nơi áp dụng sáng kiến|Áp dụng ở đâu',
    emulation_flag:
      'Cờ thi đua|Cờ thi đua cấp tỉnh|Cờ thi đua của UBND tỉnh|Cờ TĐ|Tặng cờ|Nhận cờ|Cờ luân lưu|Cờ|Trao cờ|Được nhận cờ|Cờ thi đua tuần|Lá cờ đầu|Nhận cờ thi đua|Cờ đỏ tuần|Lớp nhận cờ',
    certificate_of_merit:
      'Bằng khen|Bằng khen UBND tỉnh|BK UBND tỉnh|Bằng khen cấp tỉnh|Bằng khen Bộ|Bằng khen cấp Bộ|BK',
    paper_of_praise:
      'Giấy khen|Giấy khen UBND xã|GK UBND xã|Giấy khen cấp xã|GK của UBND xã|Giấy khen của xã',
    medal:
      'Huân chương|Huân chương Lao động|Kỷ niệm chương|Huân, huy chương|Huân chương các loại|KNC|Huy chương kháng chiến|Huân, huy chương kháng chiến|Khen thưởng kháng chiến|Huân chương kháng chiến|Huân chương/huy chương kháng chiến|Huy chương chiến sĩ vẻ vang|Được thưởng huân chương gì|Huân chương, huy chương gì|Có huân chương gì',
    fighter_of_province: 'CSTĐ cấp tỉnh|Chiến sĩ thi đua cấp tỉnh|CSTĐ tỉnh|CSTĐCT',
    advanced_team: 'TTLĐTT|Tập thể lao động tiên tiến|TT LĐTT|Tập thể LĐTT',
    excellent_team: 'TTLĐXS|Tập thể lao động xuất sắc|TT LĐXS|Tập thể LĐXS',
  },
};
