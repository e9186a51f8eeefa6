import type { Domain } from './domain';

/** Leave and rating of staff. */
export const STAFF_WORK: Domain = {
  dates: {
    leave_from:
      'Nghỉ từ ngày|Từ ngày (nghỉ)|Ngày bắt đầu nghỉ|Nghỉ từ|Xin nghỉ từ ngày|Nghỉ phép từ ngày|leave from|leave start date|leave from date|Nghỉ phép từ|Bắt đầu nghỉ|Bắt đầu nghỉ từ|Bắt đầu nghỉ từ ngày|Thời gian nghỉ từ ngày|Nghỉ kể từ ngày|Ngày bắt đầu nghỉ phép|Phép từ ngày|off from|absence from|leave begin|Nghỉ từ hôm|Nghỉ bắt đầu từ',
    leave_until:
      'Nghỉ đến ngày|Nghỉ đến hết ngày|Ngày kết thúc nghỉ|Nghỉ đến|Xin nghỉ đến ngày|Nghỉ phép đến ngày|leave to|leave end date|leave to date|Nghỉ phép đến|Kết thúc nghỉ|Nghỉ hết ngày|Thời gian nghỉ đến ngày|Ngày kết thúc nghỉ phép|Phép đến ngày|off until|absence to|leave until|Nghỉ đến hôm|Nghỉ tới ngày|Nghỉ hết',
    back_on:
      'Ngày đi làm lại|Ngày trở lại làm việc|Ngày đi làm trở lại|return to work date|Ngày trở lại|Ngày trở lại đơn vị|Đi làm lại từ ngày|Ngày quay lại làm việc|back to work date|Ngày vào làm lại|Ngày quay lại đơn vị|Đi làm lại ngày|Đi làm lại|Trở lại làm việc ngày|Đi làm lại từ|Làm việc trở lại ngày|Hôm đi làm lại',
    rated_on:
      'Ngày đánh giá|Ngày xếp loại|Ngày họp đánh giá|rating date|evaluation date|Ngày tự đánh giá|Thời gian đánh giá|date of evaluation|assessed on',
    work_date:
      'Ngày công|Ngày làm việc|Ngày chấm công|work date|Ngày trực|Trực ngày|Ngày đi làm (công)|Ngày làm|duty date|working date|Trực hôm nào',
  },
  numbers: {
    periods_owed:
      'Số tiết còn nợ|Nợ tiết|Còn nợ tiết|Số tiết nợ|Tiết nợ|Nợ mấy tiết|Còn nợ mấy tiết|Tiết chưa bù|Số tiết chưa bù|Số tiết phải bù|Phải bù mấy tiết|Tiết còn thiếu|Chưa bù|Còn phải bù',
    leave_days:
      'Số ngày nghỉ|Số ngày phép|Tổng số ngày nghỉ|Số ngày xin nghỉ|Số ngày nghỉ phép|leave days|number of leave days|Nghỉ mấy ngày|Số buổi xin nghỉ|Số buổi nghỉ phép|Số ngày xin nghỉ phép|Thời gian nghỉ (ngày)|days off|leave duration|total leave days|Nghỉ bao nhiêu ngày|Số ngày xin|Số ngày|Nghỉ phép|Ngày phép|Nghỉ phép (ngày)|Phép (ngày)|P (ngày phép)|Công phép|Mấy ngày|Nghỉ mấy hôm|Mấy hôm|Nghỉ mấy buổi|Xin nghỉ mấy ngày',
    leave_left:
      'Số ngày phép còn lại|Phép còn lại|Ngày phép còn lại|remaining leave|Số phép còn lại|Số phép còn|Ngày phép còn|Số ngày nghỉ còn lại|leave balance|Phép còn|Còn mấy ngày phép|Còn phép|Còn lại mấy ngày phép|Phép chưa nghỉ|Số ngày phép chưa nghỉ|Số ngày phép còn lại trong năm',
    leave_taken:
      'Số ngày phép đã nghỉ|Đã nghỉ|Phép đã nghỉ|Số ngày đã nghỉ|Đã nghỉ phép|Số phép đã nghỉ|Số ngày đã nghỉ phép|Số ngày phép đã dùng|leave used',
    leave_granted:
      'Tổng số ngày phép|Số ngày phép được hưởng|Phép năm|Số ngày phép năm|Tổng phép|Tổng phép năm|Số phép năm|Ngày phép năm|Phép được hưởng|Số ngày nghỉ phép năm|Phép tiêu chuẩn|annual leave|Phép năm được hưởng|Tổng ngày phép năm|Được nghỉ phép mấy ngày|Tiêu chuẩn phép|Số phép được hưởng|Phép năm tiêu chuẩn|Tổng số phép năm',
    rating_points:
      'Điểm đánh giá|Điểm xếp loại|Tổng điểm đánh giá|rating points|Tổng điểm xếp loại|Điểm đánh giá, xếp loại|Điểm đánh giá cuối năm|evaluation score|assessment points',
    worked_days:
      'Số ngày công|Tổng số công|Công thực tế|Số công|working days|Ngày công (số)|Số công thực tế|Công hưởng lương|Số ngày làm việc|Số ngày làm việc thực tế|workdays|days worked|Tổng công|Số ngày đi làm|Công trong tháng|Ngày công thực tế|Tổng ngày công|Công|Công làm việc|Cộng công|Công tháng|Quy ra công|Tổng số ngày công|Số ngày công làm việc|Công thực|Tổng cộng công|Số ngày làm|Ngày làm việc (số)|Ngày công hưởng lương thời gian|Công đi làm|Công (ngày)',
    overtime:
      'Số giờ làm thêm|Làm thêm giờ|Số giờ tăng ca|Số tiết thừa giờ|Tiết thừa giờ|overtime hours|Số giờ thêm|Tăng ca|Thừa giờ|Số giờ thừa|Thêm giờ|Số giờ dạy thêm giờ|Số tiết dạy thêm giờ|Số tiết tăng|extra hours|Tăng giờ|OT|Làm tăng giờ|Tăng ca mấy giờ|Làm thêm mấy giờ|Giờ tăng ca|Làm thêm bao nhiêu giờ|Giờ làm ngoài|Số giờ làm ngoài giờ',
  },
  others: {
    leave_papers:
      'Minh chứng nghỉ|Giấy tờ nghỉ|Giấy tờ xin nghỉ|Giấy tờ chứng minh lý do nghỉ|Giấy khám bệnh kèm|Minh chứng lý do nghỉ|Giấy xác nhận nghỉ',
    cover_plan:
      'Phương án dạy thay|Bố trí dạy thay|Sắp xếp dạy thay|Bố trí người dạy thay|Phương án dạy bù|Sắp xếp công việc khi nghỉ|Phương án bố trí dạy thay|Bố trí công việc khi nghỉ|Dạy thay hay dạy bù|Cách bố trí dạy thay|Phương án thay thế',
    resign_kind:
      'Hình thức thôi việc|Hình thức nghỉ việc|Loại hình nghỉ việc|Nghỉ theo hình thức|Dạng nghỉ việc|Hình thức chấm dứt hợp đồng|Loại thôi việc|Loại chấm dứt HĐ|Nghỉ hưu/chuyển công tác/thôi việc',
    leave_kind:
      'Loại nghỉ|Hình thức nghỉ|Loại phép|Loại nghỉ phép|Nghỉ theo chế độ|leave type|leave kind|HT nghỉ|Nghỉ phép/nghỉ ốm/việc riêng|Chế độ nghỉ|Diện nghỉ|Nghỉ vì (loại)|Hình thức xin nghỉ|type of leave|absence type|Nghỉ gì|Loại ngày nghỉ|Nghỉ loại gì|Nghỉ phép/ốm/việc riêng|Loại đơn nghỉ',
    leave_reason:
      'Lý do nghỉ|Lý do xin nghỉ|Lý do nghỉ phép|Lý do vắng|leave reason|Vì lý do|Xin nghỉ vì|Nghỉ vì lý do|Nghỉ vì|Lý do xin phép|Lý do nghỉ dạy|Lý do xin nghỉ phép|Lý do xin nghỉ dạy|Nội dung xin nghỉ|reason of leave|reason for leave|Nghỉ vì sao|Nghỉ do|Việc gì xin nghỉ',
    leave_place:
      'Nơi nghỉ|Nơi nghỉ phép|Địa điểm nghỉ phép|Địa điểm nghỉ|Nơi ở trong thời gian nghỉ|Nghỉ tại|Nơi nghỉ ngơi|Nơi đến (nghỉ phép)|Nơi đi nghỉ|Nơi ở khi nghỉ|Địa chỉ khi nghỉ|leave location|Địa chỉ liên hệ khi nghỉ|Địa chỉ trong thời gian nghỉ|Địa chỉ nghỉ phép|Nghỉ ở đâu|Nghỉ phép ở đâu|Nghỉ tại đâu',
    substitute:
      'Người dạy thay|GV dạy thay|Giáo viên dạy thay|Người thay thế|Người làm thay|Người thay|Người nhận bàn giao|Người đảm nhiệm thay|substitute teacher|substitute|Dạy thay|GV thay|GV thế|Giáo viên thay thế|Người dạy thế|GV dạy thế|Giáo viên dạy thế|Người được phân công dạy thay|Giáo viên được phân công dạy thay|Người đảm nhận thay|Người nhận thay|Người phụ trách thay|Người trực thay|Người làm thay khi nghỉ|Người bàn giao công việc cho|replacement|substituted by|cover teacher|Ai thay|Ai dạy thay|Người làm thay việc|Nhờ ai dạy thay|Người dạy hộ|GV dạy hộ|Người được nhờ|GV được phân công dạy thay|Người nhận bàn giao công việc|Ai làm thay|Người nhận việc thay',
    hand_over:
      'Công việc bàn giao|Bàn giao công việc|Nội dung bàn giao|ND bàn giao|Công việc bàn giao lại|Bàn giao cho|Việc bàn giao|Nội dung công việc bàn giao|handover content|Việc bàn giao lại|Bàn giao việc|Việc cần bàn giao|Bàn giao công việc cho|Bàn giao cho ai|Đã bàn giao cho|Công việc bàn giao cho|Giao lại việc cho ai|Bàn giao việc cho ai|Bàn giao công việc cho ai',
    official_rating:
      'Mức độ hoàn thành nhiệm vụ|Xếp loại HTNV|Mức HTNV|Kết quả xếp loại viên chức|Xếp loại viên chức|Đánh giá viên chức|Xếp loại hoàn thành nhiệm vụ|Mức độ HTNV|Xếp loại chất lượng|Xếp loại chất lượng viên chức|Kết quả đánh giá, xếp loại|Đánh giá, xếp loại chất lượng viên chức|Xếp loại công chức|Kết quả đánh giá viên chức|Mức xếp loại chất lượng|official rating|staff rating|Xếp loại VC|Xếp loại CC|Xếp loại CBVC|Xếp loại CCVC|Đánh giá VC|Mức độ HT nhiệm vụ|Mức độ hoàn thành NV|Hoàn thành nhiệm vụ|HTNV|KQ xếp loại viên chức|Mức độ hoàn thành công việc|Kết quả đánh giá, xếp loại chất lượng|Đánh giá, xếp loại viên chức|Đánh giá, xếp loại công chức|Xếp loại cán bộ|Xếp loại người lao động|XL viên chức|XLCL|XLCLVC|Đánh giá cán bộ|Đánh giá công chức, viên chức|annual rating|performance rating|official evaluation|Mức xếp loại cuối năm|Xếp loại cuối năm|Kết quả đánh giá viên chức năm gần nhất|Xếp loại viên chức năm gần nhất|Xếp loại năm gần nhất|Kết quả xếp loại năm gần nhất|Đánh giá năm gần nhất|Xếp loại năm học trước|Xếp loại năm trước|Kết quả đánh giá năm trước|Kết quả đánh giá năm gần nhất|Xếp loại cả năm (viên chức)|Xếp loại đánh giá viên chức|Năm ngoái xếp loại',
    self_rating:
      'Tự xếp loại|Tự đánh giá, xếp loại|Mức tự xếp loại|Cá nhân tự xếp loại|Viên chức tự xếp loại|Tự nhận mức xếp loại|Cá nhân tự đánh giá|self rating|Tự nhận XL|Tự nhận|Tự nhận loại|Tự xếp mức|Tự đánh giá mức|Bản thân tự xếp loại|Cá nhân tự nhận|Viên chức tự đánh giá|Giáo viên tự đánh giá|Kết quả tự đánh giá, xếp loại|Mức tự đánh giá|self evaluation|Tự nhận mức|Mức tự nhận|Mức cá nhân tự nhận|Cá nhân tự xếp|Tự xếp loại chất lượng|Kết quả tự xếp loại|Tự xếp|Bản thân tự nhận|CN tự xếp loại',
    team_rating:
      'Tổ xếp loại|Tổ đánh giá|Tổ chuyên môn xếp loại|Tổ chuyên môn đánh giá|Mức xếp loại của tổ|Tổ đánh giá xếp loại|Tổ nhận xét, xếp loại|Kết quả tổ xếp loại|Tập thể tổ xếp loại|Tổ chuyên môn đánh giá, xếp loại|Mức xếp loại tổ|team evaluation|Ý kiến tổ|Tổ nhận xét|Mức tổ xếp|Tổ chuyên môn nhận xét',
    head_rating:
      'Hiệu trưởng xếp loại|Thủ trưởng xếp loại|Người đứng đầu xếp loại|Mức xếp loại của thủ trưởng|Hiệu trưởng đánh giá|Cấp có thẩm quyền xếp loại|HT xếp loại|Hiệu trưởng XL|Hiệu trưởng quyết định xếp loại|Thủ trưởng đánh giá|Thủ trưởng đơn vị xếp loại|Người đứng đầu đánh giá|Mức xếp loại của hiệu trưởng|Kết quả hiệu trưởng xếp loại|Cấp có thẩm quyền đánh giá|Trường xếp loại|Nhà trường xếp loại|head evaluation|Kết luận xếp loại|Xếp loại chính thức|Kết luận của hiệu trưởng|Mức xếp loại chính thức|Kết luận đánh giá|Thủ trưởng kết luận|HT kết luận|Mức HT xếp|HT đánh giá|HT chốt|Cấp thẩm quyền xếp loại|Cấp có thẩm quyền xếp mức|Mức xếp loại của cấp có thẩm quyền|Cấp trên xếp loại|Cấp trên quyết định xếp loại|Mức chính thức|Mức được xếp|Mức xếp cuối cùng|Mức quyết định|Xếp loại của cấp có thẩm quyền|Kết quả xếp loại của người có thẩm quyền|HT xếp|Kết quả xếp loại của cấp có thẩm quyền|Lãnh đạo xếp loại',
    professional_standard:
      'Đánh giá chuẩn nghề nghiệp|Chuẩn nghề nghiệp|KQ chuẩn nghề nghiệp|Xếp loại chuẩn nghề nghiệp|Kết quả chuẩn nghề nghiệp|Chuẩn nghề nghiệp giáo viên|Đánh giá theo chuẩn|Xếp loại CNN|professional standard|CNNGV|Chuẩn NNGV|Chuẩn GV|Xếp loại chuẩn|Mức đạt chuẩn nghề nghiệp|Đạt chuẩn nghề nghiệp|Đánh giá chuẩn NN|Đánh giá CNNGV|Đánh giá chuẩn giáo viên|Kết quả đánh giá chuẩn nghề nghiệp|Kết quả đánh giá theo chuẩn|Kết quả đánh giá chuẩn|teacher standard|Kết quả xếp loại chuẩn|Mức đạt chuẩn|Xếp loại theo chuẩn|Đạt chuẩn mức|Mức chuẩn nghề nghiệp|Xếp loại chuẩn NN GV|Chuẩn nghề nghiệp mức|Đạt mức chuẩn',
    head_standard:
      'Chuẩn hiệu trưởng|Đánh giá chuẩn hiệu trưởng|Xếp loại chuẩn hiệu trưởng|Kết quả đánh giá chuẩn hiệu trưởng|Chuẩn HT|Đánh giá chuẩn HT|Chuẩn PHT|Chuẩn hiệu trưởng, phó hiệu trưởng|Xếp loại chuẩn HT|Kết quả chuẩn hiệu trưởng|KQ chuẩn HT|Đánh giá theo chuẩn hiệu trưởng|principal standard',
    plan_person:
      'Quy hoạch|Chức danh quy hoạch|Quy hoạch chức danh|Trong quy hoạch|Thuộc diện quy hoạch|QH (quy hoạch)|QH chức danh|Quy hoạch chức vụ|Chức vụ quy hoạch|Quy hoạch giai đoạn|succession planning|Quy hoạch vào chức vụ|Vị trí quy hoạch|Quy hoạch vào vị trí|Chức danh QH|Quy hoạch làm',
    work_shift:
      'Ca|Ca trực|Ca làm việc|Phiên trực|Kíp trực|shift|duty shift|Ca trực/buổi|Buổi trực|Phiên|Lịch trực (ca)|shift name|Trực ca|Ca mấy',
    duty_person:
      'Người trực|Cán bộ trực|Người trực ban|Trực ban|person on duty|GV trực|Giáo viên trực|Người trực ca|NV trực|Họ tên người trực|Phân công trực|Người được phân công trực|Trực|Ai trực|Người trực hôm nay|Giáo viên trực tuần|Người trực đêm|Cán bộ trực tuần|GV trực tuần|Trực tuần|Người trực tuần|Thầy cô trực tuần|Cô trực|Giáo viên trực nề nếp',
    duty_leader:
      'Lãnh đạo trực|Trực lãnh đạo|BGH trực|LĐ trực|Lãnh đạo trực ban|Lãnh đạo trực tuần|Trực Ban giám hiệu|Trực BGH|Lãnh đạo trực (BGH)|Ban giám hiệu trực tuần|LĐ trực tuần|BGH trực tuần|Cán bộ lãnh đạo trực|Trực BGH tuần',
    leave_time:
      'Thời gian nghỉ|Thời gian xin nghỉ|Thời gian nghỉ phép|Thời gian nghỉ (từ - đến)|leave period',
    substituted:
      'Dạy thay cho|Dạy thay cho GV|Giáo viên nghỉ|GV nghỉ|Người nghỉ|GV được dạy thay|Giáo viên được dạy thay|Giáo viên vắng|GV vắng|absent teacher|GV được thay|Giáo viên được thay|Người được dạy thay|Dạy thay GV|Thay cho GV|Dạy thay thầy/cô',
    colleague_opinion:
      'Ý kiến của tập thể|Ý kiến nhận xét của tập thể|Ý kiến tập thể đơn vị|Nhận xét của tập thể|Ý kiến đồng nghiệp|colleague opinion|Cuộc họp toàn trường|Họp toàn trường|Ý kiến cuộc họp toàn trường|Ý kiến tập thể|Tập thể nhận xét|Ý kiến nhận xét, đánh giá của tập thể|Nhận xét của tổ trưởng|Tổ trưởng nhận xét|NX của tổ trưởng|TTCM nhận xét|NX của TTCM|Tổ trưởng CM nhận xét|Nhận xét, đánh giá của tập thể đơn vị|Đánh giá của tập thể|Tập thể đánh giá|Ý kiến đánh giá của đồng nghiệp|Đồng nghiệp nhận xét|Đồng nghiệp góp ý|Nhận xét của đồng nghiệp|Góp ý của đồng nghiệp',
    team_opinion:
      'Ý kiến của tổ chuyên môn|Ý kiến của tổ|Ý kiến tổ chuyên môn|Ý kiến tổ trưởng|Nhận xét của tổ chuyên môn|Ý kiến của tổ trưởng|team opinion|Tổ trưởng cho ý kiến|Ý kiến TT|Tổ trưởng đồng ý|TT duyệt đơn',
    discipline_sense:
      'Ý thức tổ chức kỷ luật|Ý thức kỷ luật|Tổ chức kỷ luật|Chấp hành kỷ luật|Chấp hành nội quy|Chấp hành kỷ luật lao động|Ý thức chấp hành|Chấp hành giờ giấc|Thực hiện nội quy|Chấp hành quy định',
    work_manner:
      'Tác phong, lề lối làm việc|Tác phong, lề lối|Lề lối làm việc|Tác phong làm việc|Tác phong, lề lối làm việc (nhận xét)|Lề lối|Phong cách làm việc',
    morality:
      'Phẩm chất đạo đức, lối sống|Đạo đức, lối sống|Chính trị tư tưởng, đạo đức lối sống|Lối sống|Đạo đức, tác phong',
    political_mind: 'Chính trị tư tưởng|Tư tưởng chính trị|Phẩm chất chính trị',
    task_result:
      'Kết quả thực hiện chức trách, nhiệm vụ|Kết quả thực hiện nhiệm vụ được giao|Kết quả thực hiện nhiệm vụ|Thực hiện chức trách, nhiệm vụ được giao|Kết quả công việc|KQ công việc|KQ nhiệm vụ|Kết quả nhiệm vụ|Kết quả thực hiện chức trách|Kết quả hoàn thành nhiệm vụ|Kết quả công tác|Đạt chưa|Kết quả thực hiện chức trách, nhiệm vụ được giao|Kết quả làm việc|Hoàn thành nhiệm vụ ra sao|Kết quả hoạt động theo nhiệm vụ được giao|Làm được gì|Đã làm được gì|Làm được những gì|Kết quả làm được|Những việc đã làm được|Đã làm xong những gì|Đã làm được|Đã làm những gì|Đã thực hiện được|Kết quả đã làm được|Làm được đến đâu (kết quả)',
  },
};
