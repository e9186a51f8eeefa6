import type { Domain } from './domain';

/** Plans, tasks, meetings and their minutes, activities. */
export const PLANS: Domain = {
  dates: {
    rechecked_on:
      'Thời gian phúc tra|Kiểm tra lại ngày|Phúc tra ngày|Kiểm tra lại hôm|Ngày tái kiểm tra|Thời gian kiểm tra lại|Tái kiểm tra ngày|Ngày kiểm tra lại kết quả khắc phục',
    start_date:
      'Từ ngày|Ngày bắt đầu|Thời gian từ ngày|Bắt đầu từ ngày|start date|from date|date from|begin date|Khởi đầu|Ngày BĐ|T/g bắt đầu|Ngày khởi công|Ngày mở đầu|begin on|begins on|starts on|Khởi công|Bắt đầu ngày|Thực hiện từ|Thực hiện từ ngày|TKB áp dụng từ|ĐK từ|Đăng ký từ|Đăng kí từ|ĐK từ ngày|Đăng ký bắt đầu từ',
    end_date:
      'Đến ngày|Thời gian đến ngày|Ngày kết thúc|Đến hết ngày|end date|to date|date to|finish date|Đến hết|Ngày KT (kết thúc)|Ngày chấm dứt|Ngày kết|ends on|finished date|Hết ngày|Kết thúc ngày|Thực hiện đến|Ngày về',
    start_planned:
      'Ngày bắt đầu dự kiến|Dự kiến bắt đầu|Ngày dự kiến bắt đầu|planned start date|expected start date|BĐ dự kiến|Dự kiến từ ngày|Bắt đầu (dự kiến)|Dự kiến khởi công|Bắt đầu theo kế hoạch|Ngày bắt đầu kế hoạch|Ngày bắt đầu theo kế hoạch',
    end_planned:
      'Ngày kết thúc dự kiến|Dự kiến hoàn thành|Ngày dự kiến hoàn thành|Ngày hoàn thành dự kiến|Dự kiến kết thúc|expected end date|planned end date|KT dự kiến|Dự kiến đến ngày|Hoàn thành (dự kiến)|Dự kiến xong|Kết thúc theo kế hoạch|Ngày kết thúc theo kế hoạch|Hoàn thành theo kế hoạch|Ngày kết thúc kế hoạch|Ngày dự kiến xong',
    start_actual:
      'Ngày bắt đầu thực tế|Thực tế bắt đầu|actual start date|BĐ thực tế|Bắt đầu (thực tế)|Thực tế từ ngày|Ngày thực hiện thực tế',
    end_actual:
      'Ngày hoàn thành thực tế|Ngày kết thúc thực tế|Thực tế hoàn thành|actual end date|actual finish date|Hoàn thành (thực tế)|Thực tế xong|Ngày hoàn tất thực tế|Xong thực tế|Ngày xong thực tế|Thực tế hoàn thành ngày|Kết thúc thực tế',
    done_on:
      'Ngày hoàn thành|Ngày thực hiện xong|Ngày làm xong|Ngày xong|completed date|completion date|completed on|HT ngày|Ngày hoàn tất|Hoàn tất ngày|Ngày HT|Thời điểm hoàn thành|date done|done date|Xong ngày|Hoàn thành ngày|Đã xong ngày|Ngày thực hiện xong việc|Ngày kết thúc công việc|Xong|Hoàn thành lúc',
    done_at:
      'Ngày thực hiện|Ngày triển khai|implementation date|execution date|Thực hiện ngày|TH ngày|Ngày làm việc thực hiện|Thời điểm thực hiện|date implemented',
    assigned_on:
      'Ngày giao|Ngày giao việc|Ngày phân công|assigned date|Ngày giao nhiệm vụ|Ngày được giao|Ngày nhận việc được giao',
    held_on:
      'Ngày tổ chức|Ngày diễn ra|Tổ chức ngày|event date|held date|Ngày tiến hành|Ngày tổ chức hoạt động|Ngày TC|Ngày diễn ra sự kiện|date of event|Tổ chức vào ngày|Ngày làm chương trình|Diễn ra ngày|Ngày diễn ra hoạt động',
    meeting_date:
      'Ngày họp|Ngày họp hội đồng|Ngày họp tổ|Họp ngày|meeting date|Ngày diễn ra cuộc họp|Ngày giờ họp|Ngày hội nghị|Ngày hội họp|Ngày sinh hoạt|Ngày sinh hoạt chuyên môn|date of meeting|Họp ngày giờ|Thời gian họp|Họp lúc|Ngày mời họp|Ngày giờ|Họp lúc nào|Họp khi nào|Họp vào ngày',
    created_on:
      'Ngày tạo|Ngày lập phiếu|Ngày khởi tạo|created date|created at|create date|Ngày khai báo hồ sơ|Ngày tạo phiếu|Ngày viết phiếu|creation date|Lập ngày',
    updated_on:
      'Ngày cập nhật|Ngày sửa|Cập nhật lần cuối|Ngày chỉnh sửa|updated date|updated at|last modified|Lần sửa cuối|Ngày thay đổi|Ngày sửa đổi|Cập nhật gần nhất|modified date|last updated',
    approved_on:
      'Ngày duyệt|Ngày phê duyệt|approved date|approval date|Ngày ký duyệt|Ngày BGH duyệt',
    confirmed_on:
      'Ngày xác nhận|confirmed date|confirmation date|Xác nhận ngày|Ngày XN|Ngày ký xác nhận|Thời gian xác nhận',
    checked_on:
      'Ngày kiểm tra|Kiểm tra ngày|Ngày thanh tra|inspection date|check date|Ngày KT, thanh tra|Thời gian kiểm tra|Thời điểm kiểm tra|Ngày tiến hành kiểm tra|Ngày thẩm tra|date checked|inspected on|date of inspection|Kiểm tra hôm|Ngày đi kiểm tra|KT lần cuối|Lần kiểm tra cuối|Ngày KT gần nhất|Kiểm tra gần nhất ngày',
  },
  numbers: {
    observed_count:
      'Số tiết dự|Dự mấy tiết|Số tiết đã dự|Số tiết dự giờ|Dự giờ mấy tiết|Số giờ dự|Đã dự mấy tiết|Tổng số tiết dự|Số tiết được dự|Dự bao nhiêu tiết|Số tiết thăm lớp|TS tiết dự',
    not_satisfied:
      'Chưa hài lòng|Không hài lòng|KHL|CHL|Số phiếu không hài lòng|Không HL|Chưa HL|Số không hài lòng|Số chưa hài lòng',
    very_satisfied:
      'Rất hài lòng|RHL|Số phiếu rất hài lòng|Rất HL|Mức rất hài lòng|Số rất hài lòng',
    participants:
      'Số người tham gia|Số người tham dự|Số lượng tham gia|Số người dự|Số lượng người tham gia|Tổng số người tham gia|participants count|number of participants|SL người tham gia|TS người tham gia|Số người tham dự hội nghị|Số lượng tham dự|Số đại biểu|Số người dự họp|Số lượt người tham gia|Số lượt tham gia|Quy mô (người)|participant count|attendee count|Bao nhiêu người dự|Số người đi|Số HS tham gia hoạt động|Số lượng người dự|Lượt tham gia|Số người dự kiến|Dự kiến số người|Số người tham gia dự kiến|Số đại biểu dự kiến|Sĩ số tham gia|Tham gia (người)|Số HS tham gia lao động|Sĩ số có mặt tham gia',
    present_count:
      'Có mặt|Số người có mặt|Số đại biểu có mặt|Số phụ huynh có mặt|Số PH dự|Số có mặt|Số thành viên có mặt|SL có mặt|Tổng số có mặt|Số đại biểu dự|Số người tham dự (có mặt)|Số người dự họp (có mặt)|attended count|Dự (số)|Số dự họp|Số đến dự|Số ĐB dự|Tổng số dự|HS đi học|Trẻ đi học|Số trẻ đi học (ngày)|Trẻ có mặt|Số cháu đến|Số trẻ đến|Số cháu đến lớp|Số cháu có mặt|Số em có mặt|Có mặt mấy em|Có mấy em|Số cháu đi học|Số em đi học|Đến lớp mấy cháu',
    absent_count:
      'Vắng mặt|Số người vắng|Số người vắng mặt|Số phụ huynh vắng|Số PH vắng|Số vắng|Số thành viên vắng|SL vắng|Số đại biểu vắng|Số người không dự|Vắng (số người)|Vắng (số)|Số không đến|Số ĐB vắng|Vắng (người)|Số cháu nghỉ|Số cháu vắng|Số em vắng|Số em nghỉ|Vắng mấy em|Nghỉ mấy em|Vắng mấy cháu|Nghỉ mấy cháu|Mấy em vắng|Mấy em nghỉ|Vắng mấy người|Vắng bao nhiêu|Vắng bao nhiêu người|Mấy người vắng|Số vắng họp|Bao nhiêu người vắng|Vắng mấy',
    progress_share:
      'Tỷ lệ hoàn thành|Phần trăm hoàn thành|Mức hoàn thành (%)|progress percent|completion rate|TL hoàn thành|Mức độ hoàn thành|percent complete|percent done|Tỷ lệ HT|Hoàn thành bao nhiêu %|Tỷ lệ đạt tiến độ|Đã làm được bao nhiêu %|Hoàn thành bao nhiêu phần trăm',
    target:
      'Chỉ tiêu giao|Kế hoạch giao|Chỉ tiêu được giao|Chỉ tiêu kế hoạch|Mục tiêu kế hoạch|target value|CT giao|CTKH|Chỉ tiêu KH|Chỉ tiêu năm|Chỉ tiêu phấn đấu|Chỉ tiêu đăng ký|KH giao|Kế hoạch năm|Chỉ tiêu năm học|planned value|plan value|Chỉ tiêu|KH năm',
    actual:
      'Số thực hiện|Số đã thực hiện|Kết quả thực hiện chỉ tiêu|Đã đạt|actual value|Đã thực hiện|Thực hiện được|Kết quả đạt so với chỉ tiêu|Thực hiện trong kỳ|Kết quả thực tế|Thực tế đạt|achieved value|actual result|Thực hiện|TH|KQ thực hiện|Kết quả TH|Số TH|Thực tế đạt được|Đã đạt thực tế',
    reach_share:
      'Tỷ lệ đạt so với kế hoạch|% so với kế hoạch|Tỷ lệ thực hiện/kế hoạch|% đạt kế hoạch|% thực hiện/KH|Tỷ lệ so với kế hoạch|% TH/KH|Tỷ lệ % so với KH|So với KH (%)|Tỷ lệ TH/KH|Tỷ lệ thực hiện|% hoàn thành KH|Tỷ lệ hoàn thành KH',
    same_time_share:
      '% so với cùng kỳ|So với cùng kỳ năm trước|So cùng kỳ|% cùng kỳ|So với năm trước|Tăng/giảm so với cùng kỳ|Tăng, giảm so với năm trước',
    last_value:
      'Năm trước|Cùng kỳ năm trước|Thực hiện năm trước|Kết quả năm trước|Thực hiện cùng kỳ|Kỳ trước|last year value|previous value',
    summoned_count:
      'Triệu tập|Số được triệu tập|Số đại biểu triệu tập|Số người được triệu tập|Tổng số triệu tập|Được triệu tập|Số đại biểu được triệu tập|Số người được mời|Số được mời',
    absent_with_reason:
      'Vắng có lý do (số)|Số vắng có lý do|Số người vắng có lý do|Đại biểu vắng có lý do',
    absent_without_reason:
      'Số vắng không lý do|Vắng không lý do (số)|Số người vắng không lý do|Đại biểu vắng không lý do',
    sessions_total: 'Số buổi|Tổng số buổi|Số buổi thực hiện|Tổng buổi',
    quarter_first: 'Quý I|Quý 1|Q1|Kế hoạch quý I|Thực hiện quý I|Dự toán quý I|Q.I',
    quarter_second: 'Quý II|Quý 2|Q2|Kế hoạch quý II|Thực hiện quý II|Dự toán quý II|Q.II',
    quarter_third: 'Quý III|Quý 3|Q3|Kế hoạch quý III|Thực hiện quý III|Dự toán quý III|Q.III',
    quarter_fourth: 'Quý IV|Quý 4|Q4|Kế hoạch quý IV|Thực hiện quý IV|Dự toán quý IV|Q.IV',
  },
  others: {
    recheck_result:
      'Kết quả phúc tra|KQ kiểm tra lại|Kết quả tái kiểm tra|Phúc tra|KQ phúc tra|Kiểm tra lại kết quả',
    inspection_month:
      'Tháng kiểm tra|KT tháng|Kiểm tra tháng|Kiểm tra vào tháng|KT vào tháng|Tháng KT',
    plan_changes:
      'Điều chỉnh, bổ sung|Bổ sung kế hoạch|Điều chỉnh kế hoạch|Nội dung điều chỉnh, bổ sung|Thay đổi so với kế hoạch|Việc phát sinh ngoài kế hoạch|Bổ sung, điều chỉnh|Thay đổi, bổ sung|Kế hoạch bổ sung|Những thay đổi',
    inspectors:
      'Thành phần đoàn kiểm tra|Đoàn gồm ai|Đoàn kiểm tra gồm|Thành phần kiểm tra|Người trong đoàn kiểm tra|Thành phần tổ kiểm tra|Thành viên tổ kiểm tra',
    checked_files:
      'Hồ sơ kiểm tra|KT hồ sơ|Hồ sơ KT|Hồ sơ được kiểm tra|Hồ sơ đã kiểm tra|Kiểm tra sổ sách gì',
    answered_by:
      'Người trả lời|Người trả lời phiếu|Người được hỏi|Người được khảo sát|Người tham gia khảo sát|Ai điền|Người làm phiếu|Người điền',
    more_opinion:
      'Góp ý thêm|Đóng góp thêm|Góp ý khác|Ý kiến đóng góp thêm|Đề xuất thêm|Có góp ý gì thêm|Muốn góp ý gì thêm',
    asked_question:
      'Nội dung khảo sát|Câu hỏi|Nội dung câu hỏi|Câu hỏi khảo sát|Nội dung hỏi|Tiêu chí khảo sát|Nội dung phiếu hỏi|Hỏi về|Khảo sát về|Hỏi gì|Khảo sát gì',
    file_kind:
      'Loại sổ|Hồ sơ, sổ sách|Loại hồ sơ, sổ sách|Loại HS, sổ sách|Tên hồ sơ, sổ sách|Tên các loại hồ sơ|HSSS|Loại HSSS|Hồ sơ chuyên môn',
    task: 'Nội dung công việc|Nội dung thực hiện|Công việc|Nhiệm vụ|Nội dung nhiệm vụ|Tên công việc|Tên nhiệm vụ|Tên đầu việc|Đầu việc|task|task name|ND công việc|ND thực hiện|Việc cần làm|Tên việc|Nhiệm vụ, công việc|Công việc cần thực hiện|Công việc, nhiệm vụ|Nhiệm vụ cụ thể|Nội dung triển khai|Nội dung kế hoạch|Nhiệm vụ/giải pháp|Công việc thực hiện|Công việc cụ thể|Đầu mục công việc|work item|work content|task title|job content|Làm gì (việc)|Công việc phải làm|Nội dung việc|Việc phải làm|Phần việc|Nội dung công tác tuần|Việc',
    task_code: 'Mã công việc|Mã nhiệm vụ|task code|task id|Mã việc|Số nhiệm vụ|Mã đầu việc|task no',
    task_group:
      'Nhóm nhiệm vụ|Nhóm công việc|Nhóm nội dung|task group|Nhóm NV|Nhóm việc|Nhóm nhiệm vụ, giải pháp|Lĩnh vực nhiệm vụ|Mảng nhiệm vụ',
    lead_unit:
      'Đơn vị chủ trì|Cơ quan chủ trì|Bộ phận chủ trì|Đơn vị thực hiện|Đơn vị chủ trì thực hiện|lead unit|Đơn vị đầu mối|Cơ quan thực hiện|Đơn vị chịu trách nhiệm|Bộ phận thực hiện|Bộ phận phụ trách|Tổ chủ trì|Tổ/bộ phận thực hiện|Đơn vị tổ chức thực hiện|Đơn vị phụ trách|Cơ quan, đơn vị chủ trì|Cơ quan, đơn vị thực hiện|responsible unit|implementing unit|Bộ phận chính|Đơn vị làm chính|Bộ phận chủ trì thực hiện|Đơn vị làm đầu mối',
    support_unit:
      'Đơn vị phối hợp|Cơ quan phối hợp|Bộ phận phối hợp|Phối hợp thực hiện|support unit|coordinating unit|Phối hợp với|Cơ quan, đơn vị phối hợp|Lực lượng phối hợp|Tổ phối hợp|Đơn vị cùng thực hiện|Bộ phận hỗ trợ|cooperating unit|Cùng làm|Phối hợp cùng|Người phối hợp thực hiện|Ai phối hợp|Cùng làm với ai|Đơn vị cùng làm|Phối hợp với đơn vị nào',
    in_charge:
      'Người phụ trách|Phụ trách|Người chịu trách nhiệm|Cán bộ phụ trách|Cán bộ đầu mối|Người đầu mối|person in charge|responsible person|Người PT|Đầu mối|Đầu mối phụ trách|Người đầu mối liên hệ|Cán bộ đầu mối liên hệ|Chịu trách nhiệm|Chịu trách nhiệm chính|Người quản lý phụ trách|Phụ trách bởi|officer in charge|responsible|Ai phụ trách|Đ/c phụ trách|Đồng chí phụ trách|Người chủ trì thực hiện|Chủ trì thực hiện|Thầy phụ trách|Thầy cô phụ trách|Cô/thầy phụ trách|Cô nào phụ trách|GV nào phụ trách|Do ai phụ trách',
    performer:
      'Người thực hiện|Cán bộ thực hiện|Người được giao|Người được giao việc|Người nhận việc|assignee|assigned to|performer|NTH|CB thực hiện|Người TH|Người làm|Người triển khai|Thực hiện bởi|Người được phân công thực hiện|Cá nhân thực hiện|Cán bộ được phân công|Cán bộ được giao|Người nhận nhiệm vụ|Phân công cho|Giao cho ai|executor|implementer|Ai làm|Giao cho đồng chí|Người thực hiện chính|Đồng chí thực hiện|Người đảm nhận|Người đảm nhiệm|Ai thực hiện|Phân công|Cô thực hiện|Cô nào làm|Cô nào thực hiện|Người chịu trách nhiệm thực hiện|Giao ai làm|Giao ai thực hiện|Ai chịu trách nhiệm làm|Người được giao thực hiện|Giao cho ai làm|Ai làm việc này|Do ai làm',
    assigner:
      'Người giao việc|Người giao nhiệm vụ|Lãnh đạo giao|assigned by|assigner|LĐ giao|Người phân công|Lãnh đạo phân công|Lãnh đạo giao việc|Giao bởi|Ai giao|Giao việc bởi',
    follower:
      'Người theo dõi|Lãnh đạo phụ trách|Lãnh đạo theo dõi|follower|CB theo dõi|Cán bộ theo dõi|Người giám sát|Người theo dõi, đôn đốc|BGH phụ trách|supervised by|monitor|Ai đôn đốc|Người đôn đốc|Ai theo dõi|Người kiểm tra, đôn đốc|Người đôn đốc thực hiện|Theo dõi đôn đốc|Người nhắc việc|Ai giám sát',
    output:
      'Sản phẩm|Kết quả đầu ra|Sản phẩm đầu ra|Sản phẩm, kết quả|Sản phẩm dự kiến|Kết quả dự kiến|output|product|SP đầu ra|SP dự kiến|Kết quả/sản phẩm|Sản phẩm cần đạt|Sản phẩm hoàn thành|Sản phẩm đạt được|Kết quả cần đạt|Kết quả mong đợi|Yêu cầu sản phẩm|deliverable|expected result|Kết quả phải có|Sản phẩm phải nộp|Sản phẩm nộp|Đầu ra|SP cần đạt|Phải nộp gì|Nộp gì|Cần nộp gì|Sản phẩm cần nộp|Nộp sản phẩm gì|Sản phẩm cuối cùng|Làm ra cái gì|Sản phẩm cần có|Sản phẩm giao nộp',
    deadline:
      'Thời hạn|Hạn|Thời hạn hoàn thành|Hạn hoàn thành|Hạn chót|Thời gian hoàn thành|deadline|TH hoàn thành|Hạn HT|Hạn cuối|Hạn thực hiện|Thời hạn thực hiện|Hoàn thành trước|Hoàn thành trước ngày|Phải xong trước|Ngày đến hạn|Hạn kết thúc|Thời hạn kết thúc|Thời gian phải hoàn thành|Hạn xong|finish by|complete by|Xong trước|Hạn làm xong|Phải hoàn thành trước|Hẹn xong|Ngày phải xong|Hạn phải xong|Hạn nộp sản phẩm|Xong trước ngày|Phải xong ngày|Bao giờ phải xong|Bao giờ xong|Khi nào xong|Làm xong trước ngày|Thời hạn trình|Hạn trình|Trình trước ngày|Hạn phải trình',
    duration:
      'Thời gian thực hiện|Thời gian|Thời lượng thực hiện|Khoảng thời gian|duration|time|TG thực hiện|T/gian|Thời gian TH|Thời gian thực hiện (từ - đến)|Khung thời gian|time frame|timeframe|Bao lâu|Trong bao lâu|Kéo dài bao lâu|Mất bao lâu|Trong mấy phút',
    progress:
      'Tiến độ|Tiến độ thực hiện|Tình hình thực hiện|Tiến độ hoàn thành|Kết quả thực hiện|Trạng thái thực hiện|progress|progress status|T.độ|TĐ thực hiện|Tiến độ TH|Tiến độ công việc|Tình hình TH|Tình hình triển khai|Tình trạng thực hiện|Trạng thái công việc|Tình trạng công việc|Trạng thái nhiệm vụ|Tiến độ nhiệm vụ|Đã làm/Chưa làm|Hoàn thành/Chưa hoàn thành|task status|Làm đến đâu|Đến đâu rồi|Xong chưa|Đã xong chưa|Đã xong/chưa xong|Đang làm/xong|Làm tới đâu|Đang làm đến đâu|Tới đâu rồi|Thực hiện đến đâu|Tiến độ đến đâu|Làm đến đâu rồi|Đang đến bước nào|Đánh giá mức độ hoàn thành|Mức độ hoàn thành nhiệm vụ được giao|Làm tới đâu rồi|Làm được đến đâu|Xây đến đâu|Xây đến đâu rồi|Làm đến phần nào|Xây tới đâu|Thi công đến đâu',
    priority:
      'Mức độ ưu tiên|Mức ưu tiên|Độ ưu tiên|priority|priority level|Mức UT|Thứ tự ưu tiên|Cấp độ ưu tiên|Tính ưu tiên|Gấp/thường',
    purpose: 'Mục đích|Mục đích, yêu cầu|purpose|MĐ, YC|Nhằm mục đích|Mục đích thực hiện|aim',
    goal: 'Mục tiêu|Mục tiêu cụ thể|Mục tiêu chung|objective|goal|MT cụ thể|MT chung|Mục tiêu phấn đấu|Mục tiêu cần đạt|Mục tiêu đề ra|Mục tiêu năm học|target goal|objectives|Mục tiêu giáo dục|MTGD|MT giáo dục|Mục tiêu GD',
    content:
      'Nội dung|Nội dung chính|Nội dung chi tiết|Chi tiết nội dung|content|details|ND|ND chính|Nội dung cụ thể|Nội dung tóm tắt|Tóm tắt nội dung|Tóm tắt|Nội dung đầy đủ|content text|summary',
    description:
      'Mô tả|Mô tả chi tiết|Mô tả ngắn|Diễn giải|description|M.tả|Mô tả tóm tắt|Mô tả cụ thể|Mô tả nội dung|Diễn giải chi tiết|desc|detail description|Nội dung diễn giải|Nội dung thu chi|Diễn giải nội dung|Chi tiết|Mô tả thêm|Thông tin chi tiết|Cụ thể|Diễn giải cụ thể|Mô tả rõ|Trình bày cụ thể',
    requirement:
      'Yêu cầu|Yêu cầu cần đạt|YCCĐ|requirement|YC|YC cần đạt|Yêu cầu cụ thể|Yêu cầu đặt ra|Yêu cầu công việc|requirements',
    measures:
      'Biện pháp thực hiện|Giải pháp thực hiện|Cách thức thực hiện|Cách thực hiện|Biện pháp tổ chức thực hiện|BP thực hiện|Biện pháp tổ chức|Cách làm|Cách tiến hành|Cách tổ chức|Tổ chức thực hiện|Phương pháp thực hiện|Nội dung, biện pháp|implementation measures|Làm thế nào|Làm bằng cách nào|Thực hiện bằng cách|Làm như thế nào|Cách tổ chức thực hiện',
    result:
      'Kết quả|Kết quả đạt được|Kết quả chính|result|outcome|Kết quả thu được|Kết quả cụ thể|Kết quả cuối cùng|Kết quả nổi bật|Đạt được|outcomes|results',
    difficulty:
      'Khó khăn|Vướng mắc|Khó khăn, vướng mắc|Thuận lợi, khó khăn|Khó khăn, tồn tại|difficulty|difficulties|KK, VM|Những khó khăn|Những khó khăn, vướng mắc|Khó khăn, hạn chế|Khó khăn gặp phải|obstacles|Vướng gì|Khó khăn gì|Còn vướng|KK|Tồn tại, vướng mắc|Khó khăn, kiến nghị|Tồn tại, khó khăn|Vướng mắc, kiến nghị|Khó khăn và kiến nghị|Chưa làm được gì|Trẻ chưa làm được|HS chưa làm được|Khó ở chỗ nào|Còn khó khăn|Vướng chỗ nào|Khó gì|Gặp khó khăn|Khó ở đâu|Khó ở điểm nào|Gặp khó gì|Khó nhất|Khó nhất là gì|Vướng ở đâu|Khó chỗ nào|Khó khăn khi sử dụng|Vướng mắc khi sử dụng|Khó khăn khi dùng|Gặp khó khăn gì|Mắc ở đâu|Khó khăn trong quá trình sử dụng|Lỗi hay gặp|Điều còn vướng',
    causes:
      'Nguyên nhân|Lý do tồn tại|Nguyên nhân tồn tại|Nguyên nhân hạn chế|Nguyên nhân của tồn tại, hạn chế|causes|Nguyên nhân chính|Nguyên nhân của hạn chế|Nguyên nhân chủ quan, khách quan|Nguyên nhân chưa đạt|Lý do chưa đạt|Nguyên nhân khó khăn|cause|Lý do chưa thực hiện được|Nguyên nhân chưa thực hiện được|Vì sao còn hạn chế|Lý do còn tồn tại|Vì đâu|Lý do gây ra lỗi|Nguyên nhân của lỗi|Nguyên nhân sai lỗi|Nguyên nhân chủ yếu|Nguyên nhân chủ quan|Nguyên nhân khách quan',
    remedy:
      'Biện pháp|Giải pháp|Biện pháp khắc phục|Giải pháp khắc phục|Hướng khắc phục|Biện pháp khắc phục tồn tại|Phương hướng khắc phục|remedy|solution|BP khắc phục|Hướng KP|Giải pháp, biện pháp|Cách khắc phục|Biện pháp, giải pháp|Kế hoạch khắc phục|Phương án khắc phục|Biện pháp cải tiến|Kế hoạch cải tiến|Hướng giải quyết khó khăn|corrective action|Khắc phục|Cách khắc phục hạn chế|Hướng giải quyết tồn tại|Khắc phục thế nào|Hướng phấn đấu|Hướng khắc phục hạn chế|Hướng sửa chữa khuyết điểm|Biện pháp khắc phục hạn chế|Cách sửa|Khắc phục như thế nào|Hướng sửa|Cách làm để khắc phục|Việc cần khắc phục|Khắc phục ra sao|Khắc phục bằng cách nào|Biện pháp đã khắc phục',
    proposal:
      'Đề nghị|Kiến nghị|Đề xuất|Đề xuất, kiến nghị|Kiến nghị, đề xuất|Ý kiến đề xuất|Đề nghị, kiến nghị|Nội dung đề xuất|Nội dung kiến nghị|proposal|recommendation|suggestion|Đề nghị của đơn vị|Kiến nghị với cấp trên|Đề nghị với cấp trên|Những đề xuất, kiến nghị|Nguyện vọng, đề xuất|proposals|suggestions|Xin gì|Đề nghị gì|Đề đạt|Mong muốn|Nguyện vọng|Kiến nghị gì|ĐN, KN|Xin ý kiến|Xin ý kiến về|Ý kiến xin|Yêu cầu của đoàn|Kiến nghị của đoàn|Kiến nghị của đoàn kiểm tra|Yêu cầu của đoàn kiểm tra|Đoàn yêu cầu|Đoàn kiến nghị|Đề xuất tiếp theo|Kiến nghị tiếp|Đề xuất hướng tiếp theo|Kiến nghị, đề xuất tiếp theo|Đề xuất thời gian tới|Hướng đề xuất|Đề nghị xã|Kiến nghị với xã|Đề xuất với xã|Kiến nghị, đề xuất với cấp trên|Đề nghị cấp trên|Kiến nghị cấp trên|Đề nghị UBND xã',
    direction:
      'Phương hướng|Phương hướng, nhiệm vụ|Nhiệm vụ trọng tâm|Kế hoạch thời gian tới|PH, nhiệm vụ|Phương hướng thời gian tới|Nhiệm vụ thời gian tới|Nhiệm vụ tháng tới|Kế hoạch tháng tới|Kế hoạch tuần tới|Công việc tuần tới|Nhiệm vụ tuần tới|Kế hoạch tiếp theo|Phương hướng tháng tới|next plan|Phương hướng tuần tới|Kế hoạch tuần sau|Việc tuần tới|Hướng tuần sau|Nội dung tuần tới|Công việc tháng tới|Công tác tháng tới|Việc tháng sau|Triển khai công việc tháng tới|Kế hoạch tháng sau|Việc làm tuần tới|Nội dung tháng tới',
    plan_name: 'Tên kế hoạch|Tên đề án|plan name|Tên KH|Kế hoạch (tên)|Đề án|plan title',
    plan_no:
      'Số kế hoạch|Kế hoạch số|Số KH|plan number|KH số|Mã kế hoạch|Số hiệu kế hoạch|Theo kế hoạch số|plan no|plan code',
    activity:
      'Tên hoạt động|Tên chương trình|Hoạt động|Tên sự kiện|Tên phong trào|Tên cuộc vận động|activity|activity name|event name|Tên HĐ (hoạt động)|ND hoạt động|Nội dung hoạt động|Sự kiện|Tên hoạt động, sự kiện|Tên buổi|Tên hoạt động giáo dục|Hoạt động giáo dục|Tên chương trình hoạt động|Hoạt động tham gia|Tên HĐ ngoại khóa|Hoạt động ngoại khóa|Tên hoạt động ngoại khóa|activity title|event|Tên HĐ|Làm những gì|Hoạt động gì|Làm những việc gì|Hoạt động những gì',
    activity_theme:
      'Chủ đề hoạt động|Chủ điểm|Chủ điểm tháng|Chủ đề sinh hoạt|Chủ đề hoạt động trải nghiệm|activity theme|CĐ hoạt động|CĐ sinh hoạt|Tên chủ điểm|Chủ đề buổi sinh hoạt|Chủ đề ngoại khóa|Chủ đề chương trình|Chủ đề sự kiện|Chủ đề tuyên truyền|event theme',
    activity_kind:
      'Loại hoạt động|Hình thức tổ chức|Hình thức hoạt động|Hình thức tổ chức hoạt động|activity type|HT tổ chức|HT hoạt động|Kiểu hoạt động|Loại sự kiện|Cách thức tổ chức|event type|activity kind',
    activity_group:
      'Thành phần|Thành phần tham dự|Thành phần tham gia|Đối tượng tham gia (thành phần)|Thành phần dự họp|attendees|TP tham dự|TP tham gia|TP dự họp|Thành phần dự|Người tham dự|Người dự họp|Đại biểu tham dự|Danh sách tham dự|Thành viên tham dự|Thành viên dự họp|participants list|Ai dự|Thành phần gồm|Gồm có|Thành phần triệu tập|Thành phần mời|Khách mời|Dự họp|Thành phần họp|Thành phần tham gia họp|Có những ai|Gồm những ai|Có mặt những ai|Những ai dự|Ai dự họp|Những ai có mặt|Có những ai dự|Cùng tham gia|Có ai cùng đi',
    activity_people:
      'Đối tượng tham gia|Đối tượng hướng đến|Đối tượng thực hiện|target group|ĐT tham gia|Đối tượng áp dụng|Đối tượng thụ hưởng hoạt động|Đối tượng tham dự|Dành cho|Dành cho đối tượng|audience|participants group',
    place:
      'Địa điểm|Địa điểm tổ chức|Nơi tổ chức|Địa điểm thực hiện|Địa điểm họp|Nơi họp|venue|place|event location|Đ.điểm|Địa điểm diễn ra|Nơi thực hiện|Nơi diễn ra|Nơi tiến hành|Tổ chức tại|Họp tại|Địa điểm cụ thể|Địa điểm tiến hành|venue name|held at|Ở đâu (địa điểm)|Họp ở đâu|Tại đâu|Địa điểm họp mặt|Tổ chức ở đâu|Địa chỉ tổ chức|Phòng họp số|Tại|Diễn ra tại|Họp tại phòng|Hội trường họp|Họp ở phòng nào|Họp tại đâu|Nơi tổ chức họp|Diễn ra ở đâu',
    meeting_name:
      'Tên cuộc họp|Nội dung cuộc họp|Cuộc họp|meeting name|meeting title|ND họp|Họp về việc|Tên hội nghị|Hội nghị|Tên phiên họp|meeting subject|meeting topic|Họp gì|Họp về nội dung|Chủ đề họp|Tiêu đề phiên họp|Tiêu đề cuộc họp|Tiêu đề họp|Nội dung phiên họp|Tên phiên làm việc|Họp nội dung gì|Họp bàn gì|Họp về việc gì|Bàn việc gì|Nội dung bàn|Bàn gì|Bàn về|Bàn những gì|Nội dung bàn bạc|Bàn nội dung gì|Vấn đề thảo luận|Vấn đề bàn|Những việc bàn|Nội dung đưa ra bàn',
    meeting_kind:
      'Loại cuộc họp|Hình thức họp|meeting type|Loại hội nghị|Họp (định kỳ/đột xuất)|kind of meeting|Họp online|Họp trực tuyến|Online/trực tiếp|Họp trực tiếp/trực tuyến|Họp trực tiếp hay trực tuyến|Hình thức cuộc họp|Hình thức tổ chức họp|Trực tiếp/online',
    meeting_chair:
      'Chủ trì|Người chủ trì|Chủ tọa|Chủ trì cuộc họp|Người chủ trì cuộc họp|chairperson|chair|CT (chủ trì)|Chủ tọa cuộc họp|Chủ trì hội nghị|Lãnh đạo chủ trì|Người chủ tọa|Người điều hành|Người điều hành cuộc họp|chaired by|host of meeting|Người chủ trì (họ tên)|Ai chủ trì',
    meeting_secretary:
      'Thư ký|Thư ký cuộc họp|Người ghi biên bản|Thư ký ghi biên bản|secretary|minute taker|TK cuộc họp|Thư ký hội nghị|Người ghi|Người ghi chép|Người lập biên bản|recorder|Người ghi BB|Ghi biên bản|Người viết biên bản|Ai lập biên bản|Lập biên bản bởi|Thư ký ghi|Ai ghi|Ai lập BB|Người lập BB',
    meeting_result:
      'Kết luận cuộc họp|Kết luận của chủ trì|Kết luận hội nghị|Nội dung kết luận|meeting conclusion|Kết luận|KL cuộc họp|Kết luận của chủ tọa|Nội dung kết luận cuộc họp|Nội dung thống nhất|Kết quả cuộc họp|meeting result|KL|Chốt lại|Kết luận thế nào|Chốt|Đã chốt|Kết luận chốt lại|Chốt nội dung|Thống nhất lại|Chốt thế nào|Thống nhất chung|Thống nhất những gì|Chốt việc gì|Kết luận của người chủ trì|Kết luận của lãnh đạo|Cuộc họp thống nhất|Kết luận của tổ trưởng|Kết luận của người chủ tọa|Tổ trưởng kết luận|Chủ tọa kết luận|Kết luận của bí thư|Người chủ trì kết luận',
    meeting_opinions:
      'Ý kiến thảo luận|Ý kiến phát biểu|Nội dung thảo luận|Ý kiến tham gia|Ý kiến đóng góp|Các ý kiến|discussion|YK thảo luận|YK phát biểu|Ý kiến trao đổi|Ý kiến của đại biểu|Ý kiến thành viên|Thảo luận|opinions|opinion|Ý kiến của các thành viên|Ý kiến (họp)|PH góp ý|Ý kiến phụ huynh góp ý|PH đóng góp ý kiến',
    resolution:
      'Nghị quyết|Nội dung nghị quyết|Biểu quyết|Kết quả biểu quyết|Nội dung biểu quyết|Nghị quyết cuộc họp|Tỷ lệ biểu quyết|Hội nghị thống nhất',
    minutes_no: 'Số biên bản|Biên bản số|minutes number|Số BB|BB số|Mã biên bản|minutes no',
    start_time:
      'Giờ bắt đầu|Bắt đầu lúc|Thời gian bắt đầu (giờ)|Từ giờ|start time|time from|Giờ BĐ|Giờ khai mạc|Bắt đầu (giờ)|Bắt đầu vào lúc|Từ lúc|Thời gian bắt đầu họp|Giờ mở đầu|begin time|Giờ họp|Giờ bắt đầu họp|Từ|Họp lúc (giờ)|Từ mấy giờ|Giờ đi|Khởi hành lúc|Giờ làm việc',
    end_time:
      'Giờ kết thúc|Kết thúc lúc|Đến giờ|end time|time to|Giờ KT|Giờ bế mạc|Kết thúc (giờ)|Kết thúc vào lúc|Đến lúc (giờ)|Thời gian kết thúc họp|Giờ đến (kết thúc)|finish time|Giờ xong|Đến|Đến mấy giờ|Xong lúc',
    month:
      'Tháng|Tháng thứ|Tháng báo cáo (số)|month|Tháng (số)|Tháng/năm|Của tháng|month of report|month no|Báo cáo tháng',
    quarter: 'Quý|Quý báo cáo|quarter|Quý số|Quý/năm|Báo cáo quý',
    creator:
      'Người tạo|Người lập phiếu|created by|creator|Người khởi tạo|Người lập hồ sơ|Tạo bởi|Người đăng tải|author of record|Người nhập dữ liệu|Cán bộ nhập liệu',
    updater:
      'Người cập nhật|Người sửa|updated by|Cập nhật bởi|Cán bộ cập nhật|Người chỉnh sửa|modified by',
    checker:
      'Người kiểm tra|Cán bộ kiểm tra|Đoàn kiểm tra|Người thẩm tra|checked by|inspector|NKT|CB kiểm tra|Trưởng đoàn kiểm tra|Tổ kiểm tra|Thành viên đoàn kiểm tra|Người kiểm soát|Người thanh tra|Kiểm tra bởi|inspected by|Ai kiểm tra|Người đi kiểm tra|Cán bộ đi kiểm tra|Trưởng ban KT|Trưởng ban kiểm tra|Trưởng đoàn KT|Tổ trưởng tổ kiểm tra|Trưởng ban KTNB|Người nhận hàng kiểm|Người nhận và kiểm tra hàng|Người kiểm hàng|Ai kiểm|Người kiểm tra hàng',
    confirmer:
      'Người xác nhận|Cán bộ xác nhận|Đơn vị xác nhận|Cơ quan xác nhận|confirmed by|NXN|Cấp xác nhận|Xác nhận của|Xác nhận bởi|Xác nhận của lãnh đạo|Đơn vị kiểm tra, xác nhận|Ai xác nhận|Xác nhận (họ tên)|GV xác nhận|Giáo viên xác nhận|GVBM xác nhận',
    approval:
      'Trạng thái duyệt|Tình trạng duyệt|Tình trạng phê duyệt|Trạng thái phê duyệt|approval status|TT duyệt|Đã duyệt|Đã duyệt/chưa duyệt|Được duyệt|Kết quả duyệt|Kết quả phê duyệt|Duyệt/Không duyệt|Kết quả xét duyệt|approved|approval|BGH ký|HT duyệt|TTCM duyệt|Ký duyệt|Tổ trưởng duyệt|Tổ trưởng ký duyệt|TTCM ký duyệt|Ký duyệt của tổ trưởng|Duyệt của tổ trưởng|BGH ký duyệt|Tổ CM duyệt|Tổ duyệt|Ký duyệt của BGH|Duyệt của BGH|Duyệt của tổ CM|Duyệt chưa|Đã duyệt chưa|Được duyệt chưa|BGH duyệt chưa|Duyệt hay không|Có duyệt không|Được duyệt không|Có được duyệt không|Duyệt rồi chưa|Duyệt hay chưa|Đồng ý hay không|Đồng ý chưa|Sếp duyệt chưa|Đã phê duyệt chưa|Phê duyệt chưa|Cấp trên duyệt chưa|Kết quả phê chuẩn|Tình trạng xét duyệt|Lãnh đạo đồng ý chưa|HT duyệt chưa|Hiệu trưởng phê duyệt|Phê duyệt của thủ trưởng|HT phê duyệt',
    approval_note:
      'Ý kiến phê duyệt|Ý kiến duyệt|Ý kiến của người duyệt|Ý kiến xét duyệt|approval comment|YK duyệt|YK phê duyệt|Nhận xét khi duyệt|Ghi chú duyệt|Ý kiến người duyệt|Ý kiến của BGH|Ý kiến BGH|Ý kiến của ban giám hiệu|approver comment|Góp ý của TTCM|Ý kiến của TTCM|Nhận xét của TTCM|Ý kiến TTCM|TTCM góp ý|Góp ý của BGH|Góp ý của người duyệt|Tổ trưởng góp ý|Ý kiến tổ trưởng (duyệt)|Nhận xét của người duyệt|Nhận xét của người thẩm định|Ý kiến người thẩm định|Góp ý của người thẩm định|Ý kiến của người thẩm định|Lãnh đạo phê duyệt ý kiến|Ý kiến duyệt của lãnh đạo|Ý kiến của người phê duyệt',
    refusal_reason:
      'Lý do từ chối|Lý do không duyệt|Lý do trả lại|Lý do không đồng ý|rejection reason|LD từ chối|Từ chối vì|Lý do chưa duyệt|Lý do không đạt|Lý do hủy|Lý do trả về|reason of refusal|rejected reason|Lý do không nhận|Lý do không tiếp nhận|Lý do trả hồ sơ|Lý do không giải quyết|Lý do từ chối tiếp nhận|Lý do bị trả|Lý do bị trả lại|Vì sao bị trả lại|Trả lại vì|Lý do bị từ chối|Bị trả vì|Lý do kho bạc trả lại',
    model_practice:
      'Mô hình|Tên mô hình|Mô hình hay|Cách làm hay|Mô hình, cách làm hay|Điển hình|Mô hình mới|Mô hình điểm|Tên mô hình, cách làm hay|Điển hình tiên tiến|Gương điển hình|Việc làm hay|Sáng tạo, cách làm mới',
    advantage: 'Thuận lợi|Những thuận lợi|Điều kiện thuận lợi|Mặt thuận lợi',
    year: 'Năm báo cáo/kế hoạch|Năm thực hiện|Năm tài chính|Năm ngân sách|fiscal year|budget year',
    inspected_object:
      'Đối tượng kiểm tra|Đối tượng được kiểm tra|Người được kiểm tra|Đơn vị được kiểm tra|Bộ phận được kiểm tra|inspected person|Kiểm tra ai|Đơn vị kiểm tra (được)|Kiểm tra lớp/bộ phận|Được kiểm tra|GV được KT|Ai được kiểm tra|Họ tên GV được kiểm tra|Người được KT|Kiểm tra GV nào|GV bị kiểm tra|Kiểm tra trường nào|Kiểm tra đơn vị nào|Trường được kiểm tra|Kiểm tra tại đơn vị|Kiểm tra bộ phận nào|Họ tên người được kiểm tra|Tên GV được kiểm tra|Kiểm tra giáo viên',
    inspection_content:
      'Nội dung kiểm tra|ND kiểm tra|Nội dung thanh tra|Chuyên đề kiểm tra|Nội dung kiểm tra nội bộ|inspection content|KT nội dung|Kiểm tra gì|Kiểm tra nội dung|Nội dung KT|Kiểm tra về|Kiểm tra những gì|Kiểm tra việc gì|Kiểm tra nội dung gì|Kiểm tra về gì|Kiểm tra về việc|Kiểm tra hồ sơ/giờ dạy|Kiểm tra mặt nào|Toàn diện/chuyên đề|Kiểm tra chuyên đề',
    inspection_result:
      'Kết luận kiểm tra|Kết quả kiểm tra, đánh giá|Đánh giá sau kiểm tra|Kết luận thanh tra|Kết quả kiểm tra nội bộ|inspection result|Kết luận đoàn|Kết luận của đoàn|Đoàn kết luận|Kết luận của đoàn kiểm tra|Đánh giá của đoàn|Đoàn đánh giá|Đánh giá của đoàn kiểm tra|Đạt không đạt (kiểm tra)|Kiểm tra đạt không',
    inspection_kind:
      'Hình thức kiểm tra nội bộ|Loại kiểm tra|Kiểm tra toàn diện/chuyên đề|inspection type|Báo trước/đột xuất|Kiểm tra báo trước hay đột xuất|Định kỳ/đột xuất|Kiểm tra đột xuất/định kỳ|Kiểm tra định kỳ hay đột xuất|Báo trước hay đột xuất|Theo kế hoạch/đột xuất|Kiểu kiểm tra|Loại hình kiểm tra',
    term: 'Nhiệm kỳ|NK|Nhiệm kỳ công tác',
    requester_unit:
      'Bộ phận đăng ký|Bộ phận ĐK|Đơn vị đăng ký|Phòng ban đăng ký|Đơn vị sử dụng phòng|Bộ phận sử dụng phòng|Đơn vị mượn|Bộ phận mượn|Đơn vị đăng ký sử dụng|Phòng đăng ký|Bộ phận báo hỏng|Đơn vị báo hỏng|Phòng báo hỏng|Lớp báo hỏng|Nơi báo hỏng|Tổ đề xuất|Tổ đề nghị|Bộ phận yêu cầu|Khối đề nghị|Phòng ban đề nghị|Tổ chuyên môn đề nghị|Tổ yêu cầu|Nhóm đề nghị|Tổ/bộ phận đề nghị|Bộ phận có nhu cầu',
  },
};
