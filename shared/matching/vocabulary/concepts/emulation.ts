import type { Domain } from './domain';

/** Emulation: titles, awards, decisions, initiatives, points of criteria. */
export const EMULATION: Domain = {
  dates: {
    award_date:
      'Ngày quyết định khen thưởng|Ngày khen thưởng|Ngày QĐ khen thưởng|Ngày ký quyết định khen thưởng|award date',
    decision_date:
      'Ngày quyết định|Ngày QĐ|Ngày ra quyết định|Ngày ký quyết định|Ngày ký QĐ|decision date',
    recognition_date:
      'Ngày công nhận|Ngày quyết định công nhận|Ngày QĐ công nhận|Ngày công nhận sáng kiến|recognition date',
    initiative_from:
      'Ngày áp dụng|Ngày áp dụng sáng kiến|Ngày áp dụng lần đầu|Ngày sáng kiến được áp dụng lần đầu|applied from',
  },
  numbers: {
    max_points:
      'Điểm tối đa|Điểm chuẩn|Điểm cao nhất|Thang điểm|Điểm tối đa của tiêu chí|Điểm chuẩn tối đa|Khung điểm|Điểm khung|max score|max points|maximum score',
    self_points:
      'Điểm tự chấm|Tự chấm|Điểm tự đánh giá|Đơn vị tự chấm|Điểm đơn vị tự chấm|Điểm tự cho|Tự chấm điểm|Tự đánh giá|Cá nhân tự chấm|Điểm cá nhân tự chấm|Trường tự chấm|Đơn vị tự đánh giá|self score|self points|self assessment score',
    team_points:
      'Tổ chấm|Điểm tổ chấm|Tổ chuyên môn chấm|Điểm tổ chuyên môn chấm|Điểm tổ|team score',
    cluster_points:
      'Điểm cụm chấm|Cụm chấm|Điểm cụm|Khối chấm|Điểm khối chấm|Chấm chéo|Điểm chấm chéo|Cụm chấm chéo|Cụm thi đua chấm|cluster score',
    appraised_points:
      'Thẩm định|Điểm thẩm định|Điểm hội đồng thẩm định|Hội đồng chấm|Điểm hội đồng chấm|Cấp trên chấm|Điểm cấp trên chấm|Hội đồng thẩm định|Điểm hội đồng|Kết quả thẩm định|appraised score|verified score|council score',
    final_points: 'Điểm chính thức|Điểm chốt|Điểm cuối cùng|Điểm được duyệt|final points',
    bonus_points:
      'Điểm thưởng|Điểm cộng|Điểm cộng thêm|Cộng điểm|Điểm khuyến khích|Điểm KK|bonus score|bonus points|Điểm khuyến khích nghề',
    penalty_points: 'Điểm trừ|Điểm phạt|Trừ điểm|Điểm bị trừ|penalty points|minus points',
    total_points: 'Tổng điểm|Tổng số điểm|Cộng điểm các tiêu chí|total score|total points',
    group_points: 'Điểm nhóm|Điểm nhóm tiêu chí|Tổng điểm nhóm|group score',
    rank: 'Xếp hạng|Xếp thứ|Thứ hạng|Vị thứ|Hạng|rank|ranking',
    award_money: 'Mức tiền thưởng|Tiền thưởng|Số tiền thưởng|award money|bonus money',
    award_year: 'Năm khen thưởng|Năm được khen|Năm đạt danh hiệu|award year',
    votes:
      'Số phiếu đồng ý|Phiếu đồng ý|Số phiếu bầu|Số phiếu tán thành|Số phiếu thuận|agree votes|votes|Số phiếu',
    votes_against:
      'Số phiếu không đồng ý|Phiếu không đồng ý|Số phiếu không tán thành|Số phiếu chống',
    votes_cast: 'Số phiếu phát ra|Phiếu phát ra|Số phiếu thu về|Phiếu thu về',
    vote_share:
      'Tỷ lệ phiếu|Tỷ lệ phiếu đồng ý|Tỷ lệ đồng ý|Tỉ lệ phiếu|Tỷ lệ phiếu bầu|Tỷ lệ tán thành|vote rate',
  },
  others: {
    award_title:
      'Danh hiệu thi đua|DHTĐ|Danh hiệu|Danh hiệu đạt được|Danh hiệu TĐ|Danh hiệu thi đua đạt được|emulation title|award title',
    award_wanted:
      'Danh hiệu đề nghị|Danh hiệu thi đua đề nghị|Danh hiệu TĐ đề nghị|Đề nghị danh hiệu|Đề nghị xét danh hiệu|Danh hiệu đề nghị xét tặng',
    award_registered:
      'Danh hiệu đăng ký|Đăng ký danh hiệu|Đăng ký thi đua|Đăng ký danh hiệu thi đua|Danh hiệu thi đua đăng ký',
    award:
      'Hình thức khen thưởng|HTKT|Hình thức khen|Khen thưởng|Khen thưởng (hình thức)|award form|award type|reward form',
    award_form_wanted:
      'Hình thức khen thưởng đề nghị|HTKT đề nghị|Đề nghị khen thưởng|Hình thức đề nghị khen|Hình thức đề nghị khen thưởng|Đề nghị hình thức khen thưởng',
    award_level:
      'Cấp khen thưởng|Cấp khen|Cấp ra quyết định khen thưởng|Cơ quan khen thưởng|Cấp quyết định khen thưởng|award level',
    award_occasion:
      'Dịp khen thưởng|Loại khen thưởng|Khen thưởng theo|Loại hình khen thưởng|award occasion',
    award_reason: 'Lý do khen thưởng|Lý do khen|Lý do đề nghị khen thưởng|award reason',
    award_collective:
      'Tập thể|Tên tập thể|Tập thể đề nghị|Tên tập thể, cá nhân|Tập thể, cá nhân|collective',
    award_subject:
      'Đối tượng khen thưởng|Loại đối tượng khen thưởng|Cá nhân/tập thể|Đối tượng thi đua',
    achievement:
      'Thành tích|Tóm tắt thành tích|Thành tích đạt được|Thành tích chính|Tóm tắt thành tích đạt được|Thành tích nổi bật|Thành tích xuất sắc|Báo cáo thành tích|Nội dung thành tích|achievement|achievements',
    award_before:
      'Danh hiệu năm trước|Danh hiệu đã đạt|Khen thưởng đã đạt|Các danh hiệu đã đạt|Hình thức khen thưởng đã được nhận|Danh hiệu thi đua năm trước',
    award_decision_no:
      'Số quyết định khen thưởng|Số QĐ khen thưởng|Quyết định khen thưởng số|QĐ khen thưởng số|award decision number|Số quyết định|Số QĐ|Quyết định số|Số, ngày quyết định|QĐ số|decision number|decision no',
    recognition_no:
      'Số quyết định công nhận|Số QĐ công nhận|QĐ công nhận số|Quyết định công nhận số',
    recognition_level:
      'Cấp công nhận|Cấp công nhận sáng kiến|Phạm vi công nhận|Cấp công nhận SKKN|Cấp xét công nhận|recognition level',
    initiative:
      'Tên sáng kiến kinh nghiệm|Tên SKKN|Tên đề tài, sáng kiến|Sáng kiến kinh nghiệm|Đề tài sáng kiến|Tên đề tài SKKN|Tên sáng kiến|Sáng kiến|Tên đề tài|Đề tài|Tên giải pháp|initiative|initiative name',
    initiative_field: 'Lĩnh vực áp dụng|Lĩnh vực sáng kiến|Lĩnh vực áp dụng sáng kiến',
    initiative_result:
      'Xếp loại sáng kiến|Xếp loại SKKN|Kết quả chấm sáng kiến|Kết quả sáng kiến|Kết quả công nhận',
    initiative_spread:
      'Phạm vi áp dụng|Phạm vi ảnh hưởng|Phạm vi ảnh hưởng của sáng kiến|Phạm vi nhân rộng',
    initiative_effect:
      'Hiệu quả|Hiệu quả áp dụng|Hiệu quả sáng kiến|Hiệu quả mang lại|Lợi ích thu được',
    initiative_coauthor: 'Đồng tác giả|Tỷ lệ đóng góp|Tỷ lệ đóng góp tạo ra sáng kiến',
    excellent_teacher:
      'Giáo viên dạy giỏi|GVDG|GVG|Giáo viên giỏi|GV dạy giỏi các cấp|Danh hiệu giáo viên dạy giỏi|Giáo viên giỏi cấp|excellent teacher',
    excellent_homeroom: 'Giáo viên chủ nhiệm giỏi|GVCN giỏi|GV chủ nhiệm giỏi',
    classification: 'Kết quả xếp loại|Mức xếp loại|Xếp loại thi đua|Xếp loại|XL|classification',
    self_class: 'Tự xếp loại thi đua|Đơn vị tự xếp loại|Xếp loại tự đánh giá',
    emulation_cluster:
      'Cụm thi đua|Khối thi đua|Cụm, khối thi đua|Thuộc cụm thi đua|emulation cluster',
    movement: 'Phong trào thi đua|Tên phong trào thi đua|Phong trào|movement',
    criterion:
      'Tiêu chí|Tên tiêu chí|Nội dung tiêu chí|Nội dung đánh giá|Tiêu chí đánh giá|criterion|criteria',
    criterion_group: 'Nhóm tiêu chí|Tên nhóm tiêu chí|Tiêu chuẩn|Tên tiêu chuẩn|criteria group',
    evidence:
      'Minh chứng|Tài liệu minh chứng|Hồ sơ minh chứng|Văn bản minh chứng|Minh chứng kèm theo|MC|evidence|proof',
    evidence_name: 'Tên minh chứng|Tên tài liệu minh chứng|evidence name',
    evidence_code: 'Mã minh chứng|Số minh chứng|Mã MC|evidence code',
    evidence_link:
      'Link minh chứng|Đường dẫn minh chứng|Link minh chứng (URL)|URL minh chứng|Đường link minh chứng|evidence link|evidence url',
    evidence_note: 'Mô tả minh chứng|Ghi chú minh chứng|Diễn giải minh chứng|Giải trình minh chứng',
    score_difference_reason:
      'Lý do chênh lệch|Lý do chênh lệch điểm|Giải trình chênh lệch|Lý do điều chỉnh điểm|Lý do điều chỉnh',
    deduction_reason: 'Lý do trừ điểm|Lý do trừ|Nội dung trừ điểm|Lý do bị trừ',
    bonus_reason: 'Lý do cộng điểm|Lý do cộng|Nội dung cộng điểm|Lý do điểm thưởng',
    council_opinion:
      'Ý kiến hội đồng|Ý kiến của hội đồng|Nhận xét của hội đồng|Ý kiến thẩm định|Kết luận của hội đồng',
    superior_opinion:
      'Ý kiến cấp trên|Ý kiến của cấp trên|Xác nhận của cấp trên|Ý kiến của cấp trên trực tiếp',
  },
};
