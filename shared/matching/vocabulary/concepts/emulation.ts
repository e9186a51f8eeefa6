import type { Domain } from './domain';

/** Emulation: titles, awards, decisions, initiatives, points of criteria. */
export const EMULATION: Domain = {
  dates: {
    award_date:
      'Ngày quyết định khen thưởng|Ngày khen thưởng|Ngày QĐ khen thưởng|Ngày ký quyết định khen thưởng|award date|Ngày tặng thưởng|date of award',
    decision_date:
      'Ngày quyết định|Ngày QĐ|Ngày ra quyết định|Ngày ký quyết định|Ngày ký QĐ|decision date|QĐ ngày|Quyết định ngày|Ngày QĐ công nhận danh hiệu|Ngày ban hành quyết định|Ngày ban hành QĐ|date of decision|decision signed date',
    recognition_date:
      'Ngày công nhận|Ngày quyết định công nhận|Ngày QĐ công nhận|Ngày công nhận sáng kiến|recognition date|Ngày ký quyết định công nhận|date of recognition',
    initiative_from:
      'Ngày áp dụng|Ngày áp dụng sáng kiến|Ngày áp dụng lần đầu|Ngày sáng kiến được áp dụng lần đầu|applied from|Áp dụng từ ngày|Ngày áp dụng thử|Áp dụng từ',
  },
  numbers: {
    author_share:
      'Tỷ lệ đóng góp|Tỷ lệ đóng góp tạo ra sáng kiến|Phần trăm đóng góp|Tỷ lệ % đóng góp vào việc tạo ra sáng kiến|Đóng góp bao nhiêu phần trăm',
    max_points:
      'Điểm tối đa|Điểm chuẩn|Điểm cao nhất|Thang điểm|Điểm tối đa của tiêu chí|Điểm chuẩn tối đa|Khung điểm|Điểm khung|max score|max points|maximum score|Điểm TĐ|Điểm quy định|Điểm chuẩn quy định|Điểm theo thang|Thang điểm chuẩn|Mức điểm tối đa|Mức điểm|Điểm cao nhất của tiêu chí|Điểm tối đa/tiêu chí|max point|Đ. tối đa|Barem|Biểu điểm|Số điểm tối đa|Điểm max|Max|Tối đa',
    self_points:
      'Điểm tự chấm|Tự chấm|Điểm tự đánh giá|Đơn vị tự chấm|Điểm đơn vị tự chấm|Điểm tự cho|Tự chấm điểm|Tự đánh giá|Cá nhân tự chấm|Điểm cá nhân tự chấm|Trường tự chấm|Đơn vị tự đánh giá|self score|self points|self assessment score|Điểm TC|Điểm trường tự chấm|Điểm đơn vị tự đánh giá|Điểm tự nhận|Điểm trường tự đánh giá|Nhà trường tự chấm|Nhà trường tự đánh giá|Lớp tự chấm|Tự cho điểm|Đơn vị chấm|self point|self marks|Điểm tự chấm của đơn vị|Tổ tự chấm|Điểm nhà trường tự chấm|Cá nhân|Điểm cá nhân chấm|CN tự chấm|Cá nhân đánh giá|Cá nhân chấm|Hộ tự chấm|Điểm hộ tự chấm|Hộ tự chấm điểm|Gia đình tự chấm|Điểm gia đình tự chấm',
    team_points:
      'Tổ chấm|Điểm tổ chấm|Tổ chuyên môn chấm|Điểm tổ chuyên môn chấm|Điểm tổ|team score|Tổ đánh giá (điểm)|Điểm tổ đánh giá|Tổ xếp|Điểm tổ CM',
    cluster_points:
      'Điểm cụm chấm|Cụm chấm|Điểm cụm|Khối chấm|Điểm khối chấm|Chấm chéo|Điểm chấm chéo|Cụm chấm chéo|Cụm thi đua chấm|cluster score|Cụm đánh giá|Điểm cụm thi đua|Cụm TĐ chấm|Khối TĐ chấm|Cụm/khối chấm|Điểm cụm đánh giá|Cụm trưởng chấm|Điểm khối|Đơn vị bạn chấm|cross check score',
    appraised_points:
      'Thẩm định|Điểm thẩm định|Điểm hội đồng thẩm định|Hội đồng chấm|Điểm hội đồng chấm|Cấp trên chấm|Điểm cấp trên chấm|Hội đồng thẩm định|Điểm hội đồng|Kết quả thẩm định|appraised score|verified score|council score|ĐTĐ (thẩm định)|HĐTĐ chấm|HĐ chấm|Điểm HĐ|HĐ thẩm định chấm|Kết quả chấm thẩm định|Điểm cấp trên|Cấp trên thẩm định|Phòng chấm|Sở chấm|Xã chấm|UBND xã chấm|Điểm UBND xã chấm|Hội đồng TĐKT chấm|Cấp trên đánh giá|Điểm phúc tra|Điểm kiểm tra chấm|Điểm phòng chấm|Điểm Sở chấm|Điểm đoàn kiểm tra chấm|Đoàn kiểm tra chấm|Hội đồng thi đua chấm|Điểm xã chấm|Điểm HĐTĐ|Hội đồng|HĐ trường|Hội đồng trường|HĐTĐ|Hội đồng thi đua|BGH chấm|Điểm BGH chấm|BGH duyệt điểm|Điểm BGH|Ban giám hiệu chấm|HT chấm|Hiệu trưởng chấm|Điểm hiệu trưởng chấm|BTĐ chấm|Ban thi đua chấm|Điểm đoàn chấm|Đoàn chấm|Điểm đoàn kiểm tra|Đoàn chấm điểm|Điểm do đoàn chấm|Điểm kiểm tra của đoàn',
    final_points:
      'Điểm chính thức|Điểm chốt|Điểm cuối cùng|Điểm được duyệt|final points|Điểm công nhận|Điểm chốt cuối|Điểm sau thẩm định|Điểm thống nhất|Điểm kết luận|final score points|Thống nhất|Điểm chung|Điểm TN (thống nhất)',
    bonus_points:
      'Điểm thưởng|Điểm cộng|Điểm cộng thêm|Cộng điểm|Điểm khuyến khích|Điểm KK|bonus score|bonus points|Điểm khuyến khích nghề|Cộng thêm|Tổng điểm cộng|Tổng điểm thưởng|Điểm thưởng thêm|plus points|Cộng điểm thêm|Đ.cộng|Đ.thưởng|Điểm cộng tuần|Điểm được cộng',
    penalty_points:
      'Điểm trừ|Điểm phạt|Trừ điểm|Điểm bị trừ|penalty points|minus points|Số điểm trừ|Tổng điểm trừ|Điểm bị phạt|deducted points|deduction points|Bị trừ|Số điểm bị trừ|Đ.trừ|Đ.phạt',
    total_points:
      'Tổng điểm|Tổng số điểm|Cộng điểm các tiêu chí|total score|total points|T.điểm|TSĐ|Tổng điểm đạt|Tổng điểm đạt được|Tổng số điểm đạt được|Cộng điểm toàn bộ|Điểm tổng cộng|sum points|Cộng điểm các mục|Tổng cộng điểm|Tổng điểm chung|Tổng Đ|TC điểm|Cộng tổng|Cộng điểm thi đua|Tổng điểm tuần|Tổng điểm thi đua',
    group_points:
      'Điểm nhóm|Điểm nhóm tiêu chí|Tổng điểm nhóm|group score|Điểm theo nhóm|Tổng điểm nhóm tiêu chí|Cộng nhóm|Điểm tiêu chuẩn',
    rank: 'Xếp hạng|Xếp thứ|Thứ hạng|Vị thứ|Hạng|rank|ranking|Thứ bậc|Xếp vị thứ|Đứng thứ|Xếp hạng thi đua|Thứ hạng thi đua|Vị thứ thi đua|Thứ tự xếp hạng|ranking position|Hạng đạt được|Xếp hạng chung|Xếp hạng toàn đoàn|Hạng chung cuộc|Thứ hạng chung cuộc|Hạng toàn trường|Xếp thứ toàn trường|XT|Xếp T|X.hạng|X.thứ|V.thứ',
    award_money:
      'Mức tiền thưởng|Tiền thưởng|Số tiền thưởng|award money|bonus money|Mức thưởng|Giá trị tiền thưởng|Tiền thưởng kèm theo|reward money|prize money|Tiền khen thưởng|Thưởng (đồng)|Thưởng|Tiền thưởng (đồng)|Mức thưởng (đồng)|Số tiền thưởng/HS|Thưởng tiền|Tiền phần thưởng|Thưởng bao nhiêu|Thưởng mấy tiền',
    award_year:
      'Năm khen thưởng|Năm được khen|Năm đạt danh hiệu|award year|Năm tặng thưởng|Năm đạt|Năm đạt giải|Năm được tặng|Năm công nhận|year of award',
    votes:
      'Số phiếu đồng ý|Phiếu đồng ý|Số phiếu bầu|Số phiếu tán thành|Số phiếu thuận|agree votes|votes|Số phiếu|Số phiếu ĐY|Số phiếu nhất trí|Phiếu tán thành|Phiếu bầu|Phiếu thuận|Số phiếu tín nhiệm|vote count|Số phiếu đồng ý bầu|Số phiếu đạt|Phiếu đạt|Bao nhiêu người đồng ý|Số người đồng ý|Số ý kiến đồng ý|Tán thành (phiếu)|Số người tán thành|Biểu quyết đồng ý|Mấy người đồng ý|Số người nhất trí|Được mấy phiếu|Được bao nhiêu phiếu',
    votes_against:
      'Số phiếu không đồng ý|Phiếu không đồng ý|Số phiếu không tán thành|Số phiếu chống|KĐY (phiếu)|Số phiếu KĐY|Phiếu chống|Số phiếu không nhất trí|Số người không đồng ý|Số ý kiến không đồng ý|Không tán thành (phiếu)|Biểu quyết không đồng ý|Mấy người không đồng ý|Bao nhiêu người không đồng ý',
    votes_cast:
      'Số phiếu phát ra|Phiếu phát ra|Tổng số phiếu|Tổng phiếu|Số phiếu phát|Số phiếu phát hành|Số phiếu phát đi|SP phát ra|Phát ra mấy phiếu|Số phiếu gửi đi|Phiếu đã phát',
    vote_share:
      'Tỷ lệ phiếu|Tỷ lệ phiếu đồng ý|Tỷ lệ đồng ý|Tỉ lệ phiếu|Tỷ lệ phiếu bầu|Tỷ lệ tán thành|vote rate|% đồng ý|% phiếu|TL phiếu|Tỷ lệ nhất trí|Tỷ lệ tín nhiệm|Đạt tỷ lệ phiếu',
    volunteer_hours: 'Số giờ tình nguyện|Số giờ tham gia|Giờ tình nguyện|Giờ tham gia',
  },
  others: {
    conditions:
      'Điều kiện xét|Điều kiện|Tiêu chuẩn xét|Điều kiện xét chọn|Điều kiện đạt|Tiêu chuẩn xét chọn|Xét theo tiêu chuẩn|Điều kiện được xét|Tiêu chuẩn, điều kiện|Điều kiện, tiêu chuẩn',
    round: 'Đợt|Đợt xét|Đợt xét chọn|Xét đợt|Đợt nào',
    nominated_by:
      'Người đề cử|GV giới thiệu|Giáo viên giới thiệu|GVCN giới thiệu|Ai đề cử|Đề cử bởi|GV đề cử|Giáo viên đề cử|Do ai đề cử|Đơn vị đề cử|Lớp đề cử|GVCN đề cử',
    award_title:
      'Danh hiệu thi đua|DHTĐ|Danh hiệu|Danh hiệu đạt được|Danh hiệu TĐ|Danh hiệu thi đua đạt được|emulation title|award title|DH thi đua|Danh hiệu TĐ đạt được|Danh hiệu đạt|Đạt danh hiệu|Danh hiệu được công nhận|Danh hiệu được tặng|Danh hiệu thi đua được công nhận|Đã đạt danh hiệu|Danh hiệu thi đua năm|Tên danh hiệu|Danh hiệu tập thể|title of emulation|emulation award|DH đạt được|DH|DH HS|Danh hiệu được khen',
    award_wanted:
      'Danh hiệu đề nghị|Danh hiệu thi đua đề nghị|Danh hiệu TĐ đề nghị|Đề nghị danh hiệu|Đề nghị xét danh hiệu|Danh hiệu đề nghị xét tặng|DH đề nghị|Đề nghị DH|Đề nghị công nhận danh hiệu|Đề nghị tặng danh hiệu|Danh hiệu đề nghị công nhận|Danh hiệu xét|Danh hiệu đề nghị tặng|Danh hiệu thi đua đề nghị xét tặng|Danh hiệu bình xét|proposed title|Đề nghị khen (danh hiệu)|Đề nghị danh hiệu gì|Đề nghị công nhận|Xin công nhận',
    award_registered:
      'Danh hiệu đăng ký|Đăng ký danh hiệu|Đăng ký thi đua|Đăng ký danh hiệu thi đua|Danh hiệu thi đua đăng ký|DH đăng ký|Đăng ký DH thi đua|Đăng ký đầu năm|Danh hiệu đăng ký đầu năm|registered title|Danh hiệu đăng ký thi đua|DH đăng ký thi đua|Đăng ký đạt danh hiệu|Đăng ký danh hiệu gì|Đăng ký thi đua gì|Đăng ký DH gì|Danh hiệu đầu năm đăng ký|Đầu năm đăng ký',
    award:
      'Hình thức khen thưởng|HTKT|Hình thức khen|Khen thưởng|Khen thưởng (hình thức)|award form|award type|reward form|HT khen thưởng|Hình thức KT|HT khen|Khen thưởng cao nhất|Hình thức khen thưởng cao nhất|Khen thưởng đạt được|Hình thức khen thưởng đạt được|Giấy khen/Bằng khen|Tặng thưởng|Phần thưởng|Mức khen thưởng|commendation|reward|award name|Được khen|Khen gì|Hình thức được khen',
    award_form_wanted:
      'Hình thức khen thưởng đề nghị|HTKT đề nghị|Đề nghị khen thưởng|Hình thức đề nghị khen|Hình thức đề nghị khen thưởng|Đề nghị hình thức khen thưởng|Đề nghị tặng thưởng|Đề nghị tặng|Hình thức KT đề nghị|Mức khen đề nghị|proposed award',
    award_level:
      'Cấp khen thưởng|Cấp khen|Cấp ra quyết định khen thưởng|Cơ quan khen thưởng|Cấp quyết định khen thưởng|award level|Cấp KT|Cơ quan ra QĐ khen thưởng|Cơ quan quyết định khen thưởng|Cấp ký khen thưởng|Cấp tặng|level of award|Cấp khen tặng|Ai khen|Đơn vị khen thưởng|Đơn vị khen|Nơi khen thưởng',
    award_occasion:
      'Dịp khen thưởng|Loại khen thưởng|Khen thưởng theo|Loại hình khen thưởng|award occasion|Đợt khen thưởng|Khen thưởng thường xuyên/chuyên đề|Hình thức khen (thường xuyên, đột xuất)|Khen theo chuyên đề|Loại hình KT',
    award_reason:
      'Lý do khen thưởng|Lý do khen|Lý do đề nghị khen thưởng|award reason|Lý do KT|Khen vì|Được khen vì|Nội dung, lý do khen|Khen thưởng vì|reason for award|Khen về việc',
    award_collective:
      'Tập thể|Tên tập thể|Tập thể đề nghị|Tên tập thể, cá nhân|Tập thể, cá nhân|collective|Tên TT|Tập thể được khen|Tên tập thể đề nghị|group awarded',
    award_subject:
      'Đối tượng khen thưởng|Loại đối tượng khen thưởng|Cá nhân/tập thể|Đối tượng thi đua|ĐT khen thưởng|Đối tượng KT|Đối tượng (cá nhân/tập thể)|Loại đối tượng TĐ|Khen ai|Khen cá nhân/tập thể|Đối tượng được khen|Đối tượng xét khen',
    achievement:
      'Thành tích|Tóm tắt thành tích|Thành tích đạt được|Thành tích chính|Tóm tắt thành tích đạt được|Thành tích nổi bật|Thành tích xuất sắc|Báo cáo thành tích|Nội dung thành tích|achievement|achievements|TT thành tích|Thành tích tập thể|Thành tích trong năm|Thành tích tiêu biểu|Thành tích cụ thể|Kết quả, thành tích|Nội dung báo cáo thành tích|Thành tích đã đạt|Sơ lược thành tích|Thành tích đề nghị khen thưởng|Thành tích năm học|Công trạng|merits|Thành tích thi đấu|Tóm tắt thành tích đề nghị khen|Thành tích, giải thưởng|Thành tích khác|Giải thưởng, khen thưởng khác|Đạt gì|Đạt thành tích gì|Thành tích gì',
    award_before:
      'Danh hiệu năm trước|Danh hiệu đã đạt|Khen thưởng đã đạt|Các danh hiệu đã đạt|Hình thức khen thưởng đã được nhận|Danh hiệu thi đua năm trước|DH năm trước|DH đã đạt|Danh hiệu các năm trước|Khen thưởng các năm trước|Thành tích các năm trước|Danh hiệu thi đua đã đạt|Hình thức khen thưởng đã đạt|Danh hiệu, khen thưởng đã có|Các hình thức khen thưởng đã được|Thành tích đã được khen|previous awards',
    award_decision_no:
      'Số quyết định khen thưởng|Số QĐ khen thưởng|Quyết định khen thưởng số|QĐ khen thưởng số|award decision number|Số quyết định|Số QĐ|Quyết định số|Số, ngày quyết định|QĐ số|decision number|decision no|QĐ khen thưởng|Quyết định khen thưởng|Số QĐKT|QĐKT số|Số QĐ KT|Theo QĐ số|Theo quyết định số|QĐ số/ngày|Số hiệu quyết định|Số QĐ, ngày QĐ|decision no number|decision code',
    recognition_no:
      'Số quyết định công nhận|Số QĐ công nhận|QĐ công nhận số|Quyết định công nhận số|QĐ công nhận|Quyết định công nhận|Số, ngày QĐ công nhận|Số QĐ công nhận SKKN|Số QĐ công nhận sáng kiến|recognition decision no|Số quyết định công nhận tốt nghiệp|QĐ công nhận TN|Số QĐ công nhận TN|QĐ công nhận tốt nghiệp|QĐ TN số|Số QĐ tốt nghiệp|Quyết định công nhận tốt nghiệp|Quyết định tốt nghiệp số',
    recognition_level:
      'Cấp công nhận|Cấp công nhận sáng kiến|Phạm vi công nhận|Cấp công nhận SKKN|Cấp xét công nhận|recognition level|Cấp CN|Cấp công nhận SK|Cấp xét duyệt|Cấp xét|Cấp xét sáng kiến|Hội đồng công nhận|Cấp đánh giá sáng kiến',
    initiative:
      'Tên sáng kiến kinh nghiệm|Tên SKKN|Tên đề tài, sáng kiến|Sáng kiến kinh nghiệm|Đề tài sáng kiến|Tên đề tài SKKN|Tên sáng kiến|Sáng kiến|Tên đề tài|Đề tài|Tên giải pháp|initiative|initiative name|Tên SK|SK kinh nghiệm|Tên sáng kiến, giải pháp|Giải pháp, sáng kiến|Đề tài SKKN|Tên đề tài nghiên cứu|Đề tài NCKH|Tên đề tài nghiên cứu khoa học|Đề tài nghiên cứu|Tên biện pháp|Biện pháp nâng cao chất lượng|initiative title|topic of initiative|Giải pháp (tên)|Tên giải pháp, sáng kiến',
    initiative_field:
      'Lĩnh vực áp dụng|Lĩnh vực sáng kiến|Lĩnh vực áp dụng sáng kiến|LV áp dụng|LV sáng kiến|Lĩnh vực SKKN|Lĩnh vực đề tài|Lĩnh vực (môn)|Môn/lĩnh vực|Bộ môn/lĩnh vực|Môn, lĩnh vực áp dụng|Thuộc môn, lĩnh vực|Viết về môn',
    initiative_result:
      'Xếp loại sáng kiến|Xếp loại SKKN|Kết quả chấm sáng kiến|Kết quả sáng kiến|Kết quả công nhận|KQ chấm SKKN|KQ xếp loại SKKN|Kết quả xếp loại sáng kiến|Kết quả xét sáng kiến|Xếp loại đề tài|Kết quả chấm SKKN|initiative rating',
    initiative_spread:
      'Phạm vi áp dụng|Phạm vi ảnh hưởng|Phạm vi ảnh hưởng của sáng kiến|Phạm vi nhân rộng|PV áp dụng|PV ảnh hưởng|Khả năng áp dụng|Khả năng nhân rộng|Phạm vi áp dụng của sáng kiến|Phạm vi lan tỏa|Mức độ ảnh hưởng|scope|Phạm vi|PVAH|Ảnh hưởng cấp nào|Ảnh hưởng ở cấp|Hiệu quả ở phạm vi|Cấp ảnh hưởng|Tầm ảnh hưởng|Áp dụng đến cấp nào',
    initiative_effect:
      'Hiệu quả|Hiệu quả áp dụng|Hiệu quả sáng kiến|Hiệu quả mang lại|Lợi ích thu được|HQ áp dụng|Hiệu quả đạt được|Lợi ích của sáng kiến|Lợi ích kinh tế - xã hội|Hiệu quả kinh tế, xã hội|effectiveness|Kết quả áp dụng|Kết quả áp dụng SK|Tính hiệu quả|Lợi ích kinh tế|Hiệu quả kinh tế|Có lãi không|Hiệu quả mô hình',
    initiative_coauthor:
      'Đồng tác giả|Đồng TG|Tác giả, đồng tác giả|Người tham gia sáng kiến|co author|coauthor|Viết chung với|Cùng viết với|Viết chung với ai|Người viết chung|Cùng tác giả|Đồng tác giả SK|Cùng thực hiện sáng kiến|Làm chung với',
    excellent_teacher:
      'Giáo viên dạy giỏi|GVDG|GVG|Giáo viên giỏi|GV dạy giỏi các cấp|Danh hiệu giáo viên dạy giỏi|Giáo viên giỏi cấp|excellent teacher|GVG cấp|GVDG cấp|Đạt GVDG|Đạt GVG|Dạy giỏi cấp|GV dạy giỏi cấp|Danh hiệu GVDG|Giáo viên dạy giỏi cấp|Danh hiệu GV giỏi|Thi GVDG|GV dạy giỏi|GV giỏi cấp',
    excellent_homeroom:
      'Giáo viên chủ nhiệm giỏi|GVCN giỏi|GV chủ nhiệm giỏi|GVCNG|GVCN giỏi cấp|Giáo viên CN giỏi|Đạt GVCN giỏi',
    classification:
      'Kết quả xếp loại|Mức xếp loại|Xếp loại thi đua|Xếp loại|XL|classification|XL chung|XLTĐ|KQXL|Xếp mức|Đạt loại|Xếp loại cuối cùng|Xếp loại chung|Xếp loại đề nghị|rating class|Xếp loại đạt|Xếp loại thi đua tháng|Xếp loại tháng|Xếp loại tuần|X.loại',
    self_class:
      'Tự xếp loại thi đua|Đơn vị tự xếp loại|Xếp loại tự đánh giá|Lớp tự xếp loại|Tổ tự xếp loại|Mức tự xếp loại của đơn vị|self classification',
    emulation_cluster:
      'Cụm thi đua|Khối thi đua|Cụm, khối thi đua|Thuộc cụm thi đua|emulation cluster|Cụm TĐ|Khối TĐ|Tên cụm|Tên khối thi đua|Cụm trường thi đua|Tên cụm thi đua|Cụm chuyên môn',
    movement:
      'Phong trào thi đua|Tên phong trào thi đua|Phong trào|movement|PT thi đua|Phong trào TĐ|Tên PT|Tên PTTĐ|Phong trào, cuộc vận động|Chuyên đề thi đua|Phát động phong trào|movement name',
    criterion:
      'Tiêu chí|Tên tiêu chí|Nội dung tiêu chí|Nội dung đánh giá|Tiêu chí đánh giá|criterion|criteria|TC đánh giá|Tên TC|Tiêu chí chấm|Nội dung TC|Tiêu chí cụ thể|Nội dung chấm điểm|Nội dung chấm|Chỉ tiêu thi đua|Tiêu chí thành phần|Nội dung thi đua|criteria name|criterion name|Nội dung tiêu chí đánh giá|Chỉ tiêu đánh giá|Tên chỉ tiêu, tiêu chí|Mục chấm|Hạng mục chấm|TC|Tiêu chí chấm điểm|Mục chấm điểm|Chấm nội dung gì|Tên tiêu chí chấm|Nội dung tính điểm|Tiêu chí xét|Tiêu chí xếp loại|Nội dung xét thi đua',
    criterion_group:
      'Nhóm tiêu chí|Tên nhóm tiêu chí|Tiêu chuẩn|Tên tiêu chuẩn|criteria group|Nhóm TC|Mục tiêu chí|Lĩnh vực tiêu chí|Nhóm nội dung tiêu chí|Mảng tiêu chí|criterion group',
    evidence:
      'Minh chứng|Tài liệu minh chứng|Hồ sơ minh chứng|Văn bản minh chứng|Minh chứng kèm theo|MC|evidence|proof|TL minh chứng|Ảnh minh chứng|Minh chứng cụ thể|File minh chứng|Tệp minh chứng|supporting document|evidence file|Tài liệu chứng minh|MC kèm theo|Giấy tờ minh chứng|Hồ sơ chứng minh|Bằng chứng|Căn cứ chấm|Căn cứ chấm điểm|Giấy chứng minh|Giấy tờ liên quan|Hồ sơ chứng minh kèm theo',
    evidence_name:
      'Tên minh chứng|Tên tài liệu minh chứng|evidence name|Tên MC|Tên văn bản minh chứng|Tên văn bản, tài liệu',
    evidence_code:
      'Mã minh chứng|Số minh chứng|Mã MC|evidence code|MC số|Số MC|Mã hóa minh chứng|Mã tài liệu minh chứng',
    evidence_link:
      'Link minh chứng|Đường dẫn minh chứng|Link minh chứng (URL)|URL minh chứng|Đường link minh chứng|evidence link|evidence url|Link MC|URL MC|Link tài liệu minh chứng|Địa chỉ minh chứng|Link Drive|Link Google Drive|Link thư mục minh chứng|Đường link tài liệu|proof link',
    evidence_note:
      'Mô tả minh chứng|Ghi chú minh chứng|Diễn giải minh chứng|Giải trình minh chứng|Nội dung minh chứng|Mô tả MC|Thuyết minh|Giải trình|Diễn giải kết quả|Thuyết minh minh chứng|explanation|Giải thích|Giải trình điểm',
    score_difference_reason:
      'Lý do chênh lệch|Lý do chênh lệch điểm|Giải trình chênh lệch|Lý do điều chỉnh điểm|Lý do điều chỉnh|LD chênh lệch|Lý do khác điểm|Lý do thay đổi điểm|Nguyên nhân chênh lệch|Giải trình điểm chênh|Giải thích chênh lệch|Giải trình lý do chênh lệch|Lý do lệch điểm|Vì sao lệch điểm|Nguyên nhân lệch điểm|Lý do chênh điểm|Lý do điểm lệch',
    deduction_reason:
      'Lý do trừ điểm|Lý do trừ|Nội dung trừ điểm|Lý do bị trừ|LD trừ điểm|Lý do trừ thi đua|Trừ điểm vì|Nội dung bị trừ|Nội dung bị trừ điểm|Lỗi trừ điểm|Nội dung trừ|Trừ vì|Bị trừ vì|Lỗi bị trừ|Vì sao trừ|Nội dung điểm trừ',
    bonus_reason:
      'Lý do cộng điểm|Lý do cộng|Nội dung cộng điểm|Lý do điểm thưởng|LD cộng điểm|Cộng điểm vì|Nội dung được cộng|Nội dung điểm thưởng|Nội dung cộng|Cộng vì|Được cộng vì|Nội dung điểm cộng',
    council_opinion:
      'Ý kiến hội đồng|Ý kiến của hội đồng|Nhận xét của hội đồng|Ý kiến thẩm định|Kết luận của hội đồng|YK hội đồng|Ý kiến HĐ|Ý kiến của HĐTĐKT|Nhận xét của HĐ|Kết luận hội đồng|Đánh giá của hội đồng|Nhận xét hội đồng|council comment|Ý kiến của hội đồng TĐKT|Ý kiến HĐTĐ|Nhận xét HĐ',
    superior_opinion:
      'Ý kiến cấp trên|Ý kiến của cấp trên|Xác nhận của cấp trên|Ý kiến của cấp trên trực tiếp|YK cấp trên|Xác nhận cấp trên|Ý kiến của cơ quan quản lý|Nhận xét của cấp trên|Ý kiến cấp có thẩm quyền|Ý kiến của cấp có thẩm quyền|Xác nhận của cấp trên trực tiếp|superior comment|Ý kiến lãnh đạo phòng|LĐ phòng|Lãnh đạo phòng cho ý kiến|Trưởng phòng ý kiến|Ý kiến trưởng phòng|Ý kiến của trưởng phòng|Ý kiến lãnh đạo đơn vị|Ý kiến của lãnh đạo phòng',
    criterion_code:
      'Mã tiêu chí|Mã TC|Tiêu chí số|Mã số tiêu chí|Số tiêu chí|criterion code|criteria code',
    reach_level:
      'Mức đánh giá|Mức đạt của tiêu chí|Mức tiêu chí|Mức đạt tiêu chí|Mức độ đạt tiêu chí|Mức tự đánh giá tiêu chí|Mức đạt chỉ báo|Tiêu chí đạt mức|Kết quả tự đánh giá tiêu chí',
    initiative_author:
      'Tác giả SK|Tác giả sáng kiến|Người viết SK|Chủ nhiệm đề tài|Tác giả SKKN|Người viết sáng kiến|Tác giả đề tài',
  },
};
