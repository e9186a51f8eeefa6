import type { Domain } from './domain';

/** Petitions that a commune settles, mediation in the hamlets, telling people about the law. */
export const MEDIATION: Domain = {
  dates: {
    voters_met_on:
      'Ngày tiếp xúc|TXCT ngày|Ngày tiếp xúc cử tri|Tiếp xúc cử tri ngày|Ngày TXCT|Tiếp xúc ngày|Buổi tiếp xúc ngày|Ngày giờ tiếp xúc cử tri',
    rehab_back:
      'Cai về ngày|Ngày cai về|Ngày về từ cơ sở cai nghiện|Ngày trở về từ cơ sở cai nghiện|Ngày kết thúc cai nghiện|Cai xong ngày|Ngày trở về cộng đồng|Về cộng đồng ngày|Ngày chấp hành xong cai nghiện|Cai nghiện về ngày',
    rehab_from:
      'Ngày vào cơ sở cai nghiện|Đi cai ngày|Ngày đi cai|Ngày đưa đi cai nghiện|Ngày bắt đầu cai nghiện|Vào cai ngày|Đưa đi cai ngày|Cai nghiện từ ngày|Bắt đầu cai ngày|Cai từ ngày',
    petition_answered:
      'Trả lời dân ngày|Ngày trả lời công dân|Ngày trả lời đơn|Trả lời đơn ngày|Ngày phúc đáp đơn|Ngày thông báo kết quả giải quyết|Ngày trả lời đơn thư|Ngày trả lời người dân|Trả lời công dân ngày',
    mediated_on:
      'Ngày hòa giải|Hòa giải ngày|Thời gian hòa giải|Ngày tiến hành hòa giải|Ngày tổ chức hòa giải|Ngày giờ hòa giải',
    mediation_asked_on:
      'Ngày nhận yêu cầu hòa giải|Ngày đề nghị hòa giải|Ngày yêu cầu hòa giải|Ngày nhận vụ việc|Ngày tiếp nhận vụ việc|Ngày nhận đơn hòa giải|Ngày nhận yêu cầu|Ngày, tháng nhận vụ việc|Nhận vụ việc ngày|Nhận việc hòa giải ngày|Ngày tháng tiếp nhận vụ việc|Nhận vụ ngày',
    petition_written_on:
      'Ngày ghi trên đơn|Đơn đề ngày|Đơn ngày|Ngày đơn|Ngày trên đơn|Ngày đề trên đơn|Đơn viết ngày',
    petition_taken_on:
      'Ngày thụ lý|Thụ lý ngày|Ngày thụ lý đơn|Ngày thông báo thụ lý|Ngày ra thông báo thụ lý|Thông báo thụ lý ngày|Ngày thụ lý giải quyết',
  },
  numbers: {
    voters_attending:
      'Số cử tri tham dự|Mấy cử tri dự|Số cử tri dự|Cử tri tham dự|Số cử tri tham gia|Số lượt cử tri|Bao nhiêu cử tri dự|Cử tri dự',
    petition_signers:
      'Số người cùng ký|Bao nhiêu người ký|Số người ký đơn|Số người ký tên|Số người ký tên trong đơn|Số người đứng đơn|Mấy người ký đơn|Có bao nhiêu người ký|Số người cùng đứng đơn|Số người tham gia ký',
    mediation_times:
      'Số lần hòa giải|Hòa giải lần|Hòa giải lần thứ|Lần hòa giải|Hòa giải mấy lần|Hòa giải lần mấy|Lần HG',
    mediation_pay:
      'Thù lao hòa giải|Thù lao|Chi thù lao hòa giải|Tiền thù lao hòa giải|Thù lao hòa giải viên|Chi thù lao vụ, việc|Tiền bồi dưỡng hòa giải viên|Bồi dưỡng hòa giải viên|Tiền công hòa giải|Bồi dưỡng tổ hòa giải|Tiền bồi dưỡng hòa giải',
    mediations:
      'Số vụ hòa giải|Tổng số vụ việc hòa giải|Số vụ việc|Tổng số vụ việc|Số vụ|Tổng số vụ',
    mediations_settled:
      'Số vụ hòa giải thành|Hòa giải thành (vụ)|Số vụ thành|Vụ hòa giải thành|Số vụ việc hòa giải thành',
    mediations_failed:
      'Số vụ hòa giải không thành|Hòa giải không thành (vụ)|Số vụ không thành|Vụ hòa giải không thành|Số vụ việc hòa giải không thành',
    told_people:
      'Số lượt người nghe|Số người nghe|Số người được tuyên truyền|Số lượt tuyên truyền|Số lượt người được tuyên truyền|Số người được phổ biến|Lượt người nghe|Lượt người tham dự|Số lượt người tham dự',
    told_times:
      'Số buổi tuyên truyền|Số đợt tuyên truyền|Số cuộc tuyên truyền|Số lần tuyên truyền|Số cuộc PBGDPL|Số cuộc phổ biến pháp luật|Số buổi PBGDPL',
    leaflets:
      'Số tờ rơi|Tờ rơi|Số tờ gấp|Số tài liệu phát|Số lượng tài liệu|Số tài liệu cấp phát|Tờ rơi, tờ gấp|Số tài liệu tuyên truyền|Tài liệu phát miễn phí',
    appeal_times:
      'Khiếu nại lần|Khiếu nại lần thứ|Giải quyết lần|Lần giải quyết|Giải quyết lần thứ',
  },
  ticks: {
    relapsed:
      'Tình trạng tái nghiện|Có tái nghiện không|Tái nghiện|Đã tái nghiện|Bị tái nghiện|Nghiện lại|Nghiện lại không|Có nghiện lại không|Tái nghiện hay không',
    settled_there:
      'Hòa giải tại chỗ|Giải quyết tại chỗ|Đã hòa giải tại chỗ|Giải quyết ngay tại chỗ|Tự thỏa thuận tại chỗ|Đã giải quyết tại chỗ',
    petition_taken:
      'Điều kiện thụ lý|Đủ điều kiện thụ lý|Đủ điều kiện xử lý|Đủ điều kiện giải quyết|Có đủ điều kiện thụ lý|Thụ lý|Đã thụ lý|Được thụ lý|Thụ lý/không thụ lý|Có thụ lý không',
    petition_again:
      'Đơn trùng|Trùng đơn|Trùng nội dung|Đơn trùng lặp|Đơn gửi nhiều lần|Đơn nhiều lần',
    petition_joint: 'Nhiều người ký tên|Đơn tập thể|Đơn chung|Đơn có nhiều người ký|Đơn đông người',
    in_authority:
      'Thuộc thẩm quyền|Đúng thẩm quyền|Thuộc thẩm quyền giải quyết|Có thuộc thẩm quyền|Thuộc thẩm quyền/không|Đơn thuộc thẩm quyền|Có thuộc thẩm quyền không|Thuộc/không thuộc thẩm quyền|Thẩm quyền giải quyết hay chuyển|Đơn đúng thẩm quyền',
  },
  others: {
    reception_answer:
      'Ý kiến người tiếp|Trả lời dân|Ý kiến của người tiếp công dân|Ý kiến cán bộ tiếp dân|Cán bộ tiếp dân trả lời|Ý kiến trả lời công dân|Trả lời công dân|Ý kiến người tiếp công dân|Hướng dẫn công dân',
    petitioner_place:
      'Địa chỉ công dân|Dân thôn nào|Người dân ở thôn nào|Công dân ở thôn|Dân ở đâu|Nơi ở của công dân|Công dân ở đâu|Địa chỉ của công dân',
    answer_given:
      'Nội dung trả lời|Trả lời|Trả lời thế nào|Trả lời ra sao|Nội dung phúc đáp|Ý kiến trả lời|Nội dung trả lời cử tri|Nội dung giải trình, trả lời|Trả lời cử tri|ND trả lời|Nội dung câu trả lời|Nội dung đã trả lời|Trả lời người dân thế nào',
    voters_unsatisfied:
      'Cử tri chưa đồng tình|Cử tri còn ý kiến|Cử tri tiếp tục kiến nghị|Ý kiến cử tri chưa đồng tình|Cử tri chưa đồng ý|Vấn đề cử tri chưa đồng tình|Cử tri còn băn khoăn|Cử tri chưa hài lòng',
    scene_photo:
      'Hình ảnh đính kèm|Ảnh hiện trường|Ảnh kèm theo|Ảnh gửi kèm|Hình ảnh hiện trường|Ảnh phản ánh|Hình ảnh phản ánh|Ảnh chụp hiện trường|Ảnh đính kèm|Ảnh minh họa|Hình ảnh kèm theo',
    managed_period:
      'Thời gian quản lý|Quản lý từ - đến|Thời hạn quản lý|Thời gian theo dõi, quản lý|Quản lý từ ngày đến ngày|Thời gian quản lý sau cai|Thời gian áp dụng biện pháp|Thời hạn áp dụng biện pháp',
    management_way:
      'Biện pháp quản lý|Quản lý thế nào|Hình thức quản lý|Quản lý bằng hình thức nào|Biện pháp quản lý, giáo dục|Quản lý kiểu gì|Biện pháp quản lý tại địa phương|Biện pháp quản lý, giúp đỡ|Quản lý theo hình thức|Đang quản lý theo diện',
    addict:
      'Họ tên người nghiện|Người nghiện|Tên người nghiện|Đối tượng nghiện|Người nghiện ma túy|Họ tên đối tượng nghiện|Người sử dụng ma túy|Họ tên người sử dụng ma túy|Họ tên người cai nghiện|Người cai nghiện|Học viên cai nghiện',
    dispute_parties:
      'Các bên tranh chấp|Ai với ai|Các bên mâu thuẫn|Các bên hòa giải|Hai bên là ai|Họ tên các bên|Hai bên tranh chấp|Giữa ai với ai|Tên các bên|Họ tên các bên tranh chấp|Các bên trong vụ việc|Hộ nào với hộ nào|Các bên liên quan trong vụ việc|Họ tên, địa chỉ các bên',
    petition_source:
      'Nguồn đơn|Nguồn phản ánh|Đơn đến bằng|Đơn gửi qua|Kênh phản ánh|Nguồn đơn thư|Đơn nhận từ|Nguồn đơn đến|Hình thức gửi đơn|Đơn đến qua|Nguồn gửi đơn|Gửi đơn bằng|Đến bằng|Kênh tiếp nhận phản ánh|Nguồn tiếp nhận đơn|Nguồn kiến nghị',
    petition_ruling:
      'Quyết định giải quyết|Số quyết định giải quyết|QĐ giải quyết khiếu nại|Số QĐ giải quyết|Quyết định giải quyết khiếu nại|QĐ giải quyết số|Quyết định giải quyết số',
    petition_notice:
      'Thông báo thụ lý|Số thông báo thụ lý|Thông báo thụ lý số|TB thụ lý số|Thông báo thụ lý đơn',
    voter_matter:
      'Kiến nghị của cử tri|Nội dung kiến nghị cử tri|Ý kiến cử tri|Cử tri kiến nghị|Ý kiến, kiến nghị của cử tri|Nội dung kiến nghị của cử tri|Cử tri hỏi gì',
    council_delegate:
      'Đại biểu HĐND|Tên đại biểu|Họ tên đại biểu|Đại biểu tiếp xúc|Đại biểu HĐND xã|Họ tên đại biểu HĐND|Tổ đại biểu|Đại biểu tiếp xúc cử tri|Đại biểu|Đại biểu dự|Đại biểu nào|ĐB HĐND',
    council_session: 'Kỳ họp|Tên kỳ họp|Kỳ họp thứ|Kỳ họp HĐND|Kỳ họp HĐND thứ',
    mediation_team:
      'Tổ hòa giải|Tên tổ hòa giải|Tổ HG|Tổ hòa giải thôn|Thuộc tổ hòa giải|Tổ hòa giải số|Tổ hòa giải ở',
    mediator:
      'Hòa giải viên|HGV|Người hòa giải|Họ tên hòa giải viên|Hòa giải viên chủ trì|Tổ trưởng tổ hòa giải|Ai hòa giải|Hòa giải viên tham gia|Tên hòa giải viên|Người chủ trì hòa giải|Hòa giải viên được phân công',
    dispute_kind:
      'Loại mâu thuẫn|Loại tranh chấp|Loại vụ hòa giải|Lĩnh vực tranh chấp|Loại vụ việc hòa giải|Dạng tranh chấp|Mâu thuẫn về|Tranh chấp về|Tranh chấp gì|Mâu thuẫn về việc gì|Tranh chấp về việc gì|Loại mâu thuẫn, tranh chấp|Lĩnh vực mâu thuẫn',
    dispute:
      'Nội dung tranh chấp|Nội dung mâu thuẫn|Nội dung hòa giải|Mâu thuẫn gì|Vụ việc hòa giải|Tóm tắt tranh chấp|Nội dung vụ việc hòa giải|Tóm tắt nội dung tranh chấp|Mâu thuẫn|Tranh chấp|Cãi nhau chuyện gì|Cãi nhau về việc gì|Tranh chấp chuyện gì|Mâu thuẫn chuyện gì|Tranh chấp việc gì',
    mediation_result:
      'Kết quả hòa giải|Hòa giải thành|Hòa giải thành/không thành|Thành/không thành|KQ hòa giải|Hòa giải được không|Thành hay không|Hòa giải xong chưa|Thành/ko thành|Kết quả HG|Hòa giải có thành không|Hòa giải thành chưa',
    mediation_place: 'Nơi hòa giải|Địa điểm hòa giải|Hòa giải tại|Hòa giải ở đâu|Hòa giải ở',
    agreed_terms:
      'Nội dung thỏa thuận|Thỏa thuận|Thỏa thuận của các bên|Hai bên thống nhất|Nội dung hai bên thống nhất|Các bên thỏa thuận|Kết quả thỏa thuận|Cam kết của các bên|Hai bên cam kết|Thỏa thuận gì',
    mediation_invited:
      'Người được mời tham gia hòa giải|Người được mời|Mời thêm|Người mời thêm|Mời ai|Khách mời tham gia hòa giải|Mời thêm ai|Người mời dự|Người được mời dự',
    failed_reason:
      'Lý do không thành|Lý do hòa giải không thành|Vì sao không thành|Nguyên nhân không thành|Nguyên nhân hòa giải không thành|Vì sao không hòa giải được|Không hòa giải được vì|Không thành do|Không thành vì',
    told_topic:
      'Nội dung tuyên truyền|Nội dung phổ biến|Chuyên đề tuyên truyền|Tuyên truyền gì|Văn bản tuyên truyền|ND tuyên truyền|Luật được tuyên truyền|Nội dung PBGDPL|Văn bản pháp luật phổ biến|Tuyên truyền nội dung',
    told_how:
      'Hình thức tuyên truyền|Hình thức phổ biến|Tuyên truyền bằng|Tuyên truyền qua|HT tuyên truyền|Cách tuyên truyền|Hình thức PBGDPL|Hình thức phổ biến pháp luật',
    told_by:
      'Tuyên truyền viên|Người tuyên truyền|Báo cáo viên pháp luật|TTV|Họ tên báo cáo viên|Cán bộ tuyên truyền|Tên báo cáo viên',
    violence_kind:
      'Hình thức bạo lực|Loại bạo lực|Bạo lực gia đình|Hành vi bạo lực|Dạng bạo lực|Hành vi bạo lực gia đình|Loại hình bạo lực',
    drug_kind:
      'Loại ma túy|Loại ma túy sử dụng|Nghiện gì|Chất ma túy|Loại chất ma túy|Loại ma túy đã dùng|Chơi loại gì|Dùng ma túy gì|Chơi ma túy gì|Loại MT sử dụng|Loại MT|Nghiện loại gì|Sử dụng loại ma túy|Dùng loại ma túy nào',
    rehabilitation:
      'Hình thức cai nghiện|Nơi cai nghiện|Cai nghiện tại|Cai ở đâu|Biện pháp cai nghiện|Quản lý sau cai|Cai nghiện ở đâu|Cai kiểu gì|Cai nghiện tự nguyện/bắt buộc|Cai bắt buộc hay tự nguyện|Hình thức cai|Cai nghiện tại đâu|Cai tại nhà hay trung tâm',
    managed_person:
      'Đối tượng quản lý|Diện quản lý|Diện đối tượng quản lý|Đối tượng được quản lý|Thuộc diện quản lý',
  },
};
