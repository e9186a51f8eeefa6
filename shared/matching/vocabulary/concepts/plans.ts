import type { Domain } from './domain';

/** Plans, tasks, meetings and their minutes, activities. */
export const PLANS: Domain = {
  dates: {
    start_date:
      'Từ ngày|Ngày bắt đầu|Thời gian từ ngày|Bắt đầu từ ngày|start date|from date|date from|begin date',
    end_date:
      'Đến ngày|Thời gian đến ngày|Ngày kết thúc|Đến hết ngày|end date|to date|date to|finish date',
    start_planned:
      'Ngày bắt đầu dự kiến|Dự kiến bắt đầu|Ngày dự kiến bắt đầu|planned start date|expected start date',
    end_planned:
      'Ngày kết thúc dự kiến|Dự kiến hoàn thành|Ngày dự kiến hoàn thành|Ngày hoàn thành dự kiến|Dự kiến kết thúc|expected end date|planned end date',
    start_actual: 'Ngày bắt đầu thực tế|Thực tế bắt đầu|actual start date',
    end_actual:
      'Ngày hoàn thành thực tế|Ngày kết thúc thực tế|Thực tế hoàn thành|actual end date|actual finish date',
    done_on:
      'Ngày hoàn thành|Ngày thực hiện xong|Ngày làm xong|Ngày xong|completed date|completion date|completed on',
    done_at: 'Ngày thực hiện|Ngày triển khai|implementation date|execution date',
    assigned_on: 'Ngày giao|Ngày giao việc|Ngày phân công|assigned date',
    held_on: 'Ngày tổ chức|Ngày diễn ra|Tổ chức ngày|event date|held date',
    meeting_date: 'Ngày họp|Ngày họp hội đồng|Ngày họp tổ|Họp ngày|meeting date',
    created_on: 'Ngày tạo|Ngày lập phiếu|Ngày khởi tạo|created date|created at|create date',
    updated_on:
      'Ngày cập nhật|Ngày sửa|Cập nhật lần cuối|Ngày chỉnh sửa|updated date|updated at|last modified',
    approved_on: 'Ngày duyệt|Ngày phê duyệt|approved date|approval date',
    confirmed_on: 'Ngày xác nhận|confirmed date|confirmation date',
    checked_on: 'Ngày kiểm tra|Kiểm tra ngày|Ngày thanh tra|inspection date|check date',
  },
  numbers: {
    participants:
      'Số người tham gia|Số người tham dự|Số lượng tham gia|Số người dự|Số lượng người tham gia|Tổng số người tham gia|participants count|number of participants',
    present_count:
      'Có mặt|Số người có mặt|Số đại biểu có mặt|Số phụ huynh có mặt|Số PH dự|Số có mặt|Số thành viên có mặt',
    absent_count:
      'Vắng mặt|Số người vắng|Số người vắng mặt|Số phụ huynh vắng|Số PH vắng|Số vắng|Số thành viên vắng',
    progress_share:
      'Tỷ lệ hoàn thành|Phần trăm hoàn thành|Mức hoàn thành (%)|progress percent|completion rate',
    target:
      'Chỉ tiêu giao|Kế hoạch giao|Chỉ tiêu được giao|Chỉ tiêu kế hoạch|Mục tiêu kế hoạch|target value',
    actual: 'Số thực hiện|Số đã thực hiện|Kết quả thực hiện chỉ tiêu|Đã đạt|actual value',
    reach_share: 'Tỷ lệ đạt so với kế hoạch|% so với kế hoạch|Tỷ lệ thực hiện/kế hoạch',
    same_time_share: '% so với cùng kỳ|So với cùng kỳ năm trước',
  },
  others: {
    task: 'Nội dung công việc|Nội dung thực hiện|Công việc|Nhiệm vụ|Nội dung nhiệm vụ|Tên công việc|Tên nhiệm vụ|Tên đầu việc|Đầu việc|task|task name',
    task_code: 'Mã công việc|Mã nhiệm vụ|task code|task id',
    task_group: 'Nhóm nhiệm vụ|Nhóm công việc|Nhóm nội dung|task group',
    lead_unit:
      'Đơn vị chủ trì|Cơ quan chủ trì|Bộ phận chủ trì|Đơn vị thực hiện|Đơn vị chủ trì thực hiện|lead unit',
    support_unit:
      'Đơn vị phối hợp|Cơ quan phối hợp|Bộ phận phối hợp|Phối hợp thực hiện|support unit|coordinating unit',
    in_charge:
      'Người phụ trách|Phụ trách|Người chịu trách nhiệm|Cán bộ phụ trách|Cán bộ đầu mối|Người đầu mối|person in charge|responsible person',
    performer:
      'Người thực hiện|Cán bộ thực hiện|Người được giao|Người được giao việc|Người nhận việc|assignee|assigned to|performer',
    assigner: 'Người giao việc|Người giao nhiệm vụ|Lãnh đạo giao|assigned by|assigner',
    follower: 'Người theo dõi|Lãnh đạo phụ trách|Lãnh đạo theo dõi|follower',
    output:
      'Sản phẩm|Kết quả đầu ra|Sản phẩm đầu ra|Sản phẩm, kết quả|Sản phẩm dự kiến|Kết quả dự kiến|output|product',
    deadline:
      'Thời hạn|Hạn|Thời hạn hoàn thành|Hạn hoàn thành|Hạn chót|Thời gian hoàn thành|deadline',
    duration: 'Thời gian thực hiện|Thời gian|Thời lượng thực hiện|Khoảng thời gian|duration|time',
    progress:
      'Tiến độ|Tiến độ thực hiện|Tình hình thực hiện|Tiến độ hoàn thành|Kết quả thực hiện|Trạng thái thực hiện|progress|progress status',
    priority: 'Mức độ ưu tiên|Mức ưu tiên|Độ ưu tiên|priority|priority level',
    purpose: 'Mục đích|Mục đích, yêu cầu|purpose',
    goal: 'Mục tiêu|Mục tiêu cụ thể|Mục tiêu chung|objective|goal',
    content: 'Nội dung|Nội dung chính|Nội dung chi tiết|Chi tiết nội dung|content|details',
    description: 'Mô tả|Mô tả chi tiết|Mô tả ngắn|Diễn giải|description',
    requirement: 'Yêu cầu|Yêu cầu cần đạt|YCCĐ|requirement',
    measures:
      'Biện pháp thực hiện|Giải pháp thực hiện|Cách thức thực hiện|Cách thực hiện|Biện pháp tổ chức thực hiện',
    result: 'Kết quả|Kết quả đạt được|Kết quả chính|result|outcome',
    difficulty:
      'Khó khăn|Vướng mắc|Khó khăn, vướng mắc|Thuận lợi, khó khăn|Khó khăn, tồn tại|difficulty|difficulties',
    causes:
      'Nguyên nhân|Lý do tồn tại|Nguyên nhân tồn tại|Nguyên nhân hạn chế|Nguyên nhân của tồn tại, hạn chế|causes',
    remedy:
      'Biện pháp|Giải pháp|Biện pháp khắc phục|Giải pháp khắc phục|Hướng khắc phục|Biện pháp khắc phục tồn tại|Phương hướng khắc phục|remedy|solution',
    proposal:
      'Đề nghị|Kiến nghị|Đề xuất|Đề xuất, kiến nghị|Kiến nghị, đề xuất|Ý kiến đề xuất|Đề nghị, kiến nghị|Nội dung đề xuất|Nội dung kiến nghị|proposal|recommendation|suggestion',
    direction: 'Phương hướng|Phương hướng, nhiệm vụ|Nhiệm vụ trọng tâm|Kế hoạch thời gian tới',
    plan_name: 'Tên kế hoạch|Tên đề án|plan name',
    plan_no: 'Số kế hoạch|Kế hoạch số|Số KH|plan number',
    activity:
      'Tên hoạt động|Tên chương trình|Hoạt động|Tên sự kiện|Tên phong trào|Tên cuộc vận động|activity|activity name|event name',
    activity_theme:
      'Chủ đề hoạt động|Chủ điểm|Chủ điểm tháng|Chủ đề sinh hoạt|Chủ đề hoạt động trải nghiệm|activity theme',
    activity_kind:
      'Loại hoạt động|Hình thức tổ chức|Hình thức hoạt động|Hình thức tổ chức hoạt động|activity type',
    activity_group:
      'Thành phần|Thành phần tham dự|Thành phần tham gia|Đối tượng tham gia (thành phần)|Thành phần dự họp|attendees',
    activity_people: 'Đối tượng tham gia|Đối tượng hướng đến|Đối tượng thực hiện|target group',
    place:
      'Địa điểm|Địa điểm tổ chức|Nơi tổ chức|Địa điểm thực hiện|Địa điểm họp|Nơi họp|venue|place|event location',
    meeting_name: 'Tên cuộc họp|Nội dung cuộc họp|Cuộc họp|meeting name|meeting title',
    meeting_kind: 'Loại cuộc họp|Hình thức họp|meeting type',
    meeting_chair:
      'Chủ trì|Người chủ trì|Chủ tọa|Chủ trì cuộc họp|Người chủ trì cuộc họp|chairperson|chair',
    meeting_secretary:
      'Thư ký|Thư ký cuộc họp|Người ghi biên bản|Thư ký ghi biên bản|secretary|minute taker',
    meeting_result:
      'Kết luận cuộc họp|Kết luận của chủ trì|Kết luận hội nghị|Nội dung kết luận|meeting conclusion|Kết luận',
    meeting_opinions:
      'Ý kiến thảo luận|Ý kiến phát biểu|Nội dung thảo luận|Ý kiến tham gia|Ý kiến đóng góp|Các ý kiến|discussion',
    resolution: 'Nghị quyết|Nội dung nghị quyết|Biểu quyết|Kết quả biểu quyết',
    minutes_no: 'Số biên bản|Biên bản số|minutes number',
    start_time: 'Giờ bắt đầu|Bắt đầu lúc|Thời gian bắt đầu (giờ)|Từ giờ|start time|time from',
    end_time: 'Giờ kết thúc|Kết thúc lúc|Đến giờ|end time|time to',
    month: 'Tháng|Tháng thứ|Tháng báo cáo (số)|month',
    quarter: 'Quý|Quý báo cáo|quarter',
    creator: 'Người tạo|Người lập phiếu|created by|creator',
    updater: 'Người cập nhật|Người sửa|updated by',
    checker: 'Người kiểm tra|Cán bộ kiểm tra|Đoàn kiểm tra|Người thẩm tra|checked by|inspector',
    confirmer: 'Người xác nhận|Cán bộ xác nhận|Đơn vị xác nhận|Cơ quan xác nhận|confirmed by',
    approval:
      'Trạng thái duyệt|Tình trạng duyệt|Tình trạng phê duyệt|Trạng thái phê duyệt|approval status',
    approval_note:
      'Ý kiến phê duyệt|Ý kiến duyệt|Ý kiến của người duyệt|Ý kiến xét duyệt|approval comment',
    refusal_reason:
      'Lý do từ chối|Lý do không duyệt|Lý do trả lại|Lý do không đồng ý|rejection reason',
    model_practice: 'Mô hình|Tên mô hình|Mô hình hay|Cách làm hay|Mô hình, cách làm hay|Điển hình',
  },
};
