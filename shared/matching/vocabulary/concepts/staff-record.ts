import type { Domain } from './domain';

/** A staff member's place and way of work: codes, posts, recruitment, contracts. */
export const STAFF_RECORD: Domain = {
  dates: {
    recruit_date:
      'Ngày vào ngành giáo dục|Ngày vào ngành GD|Ngày vào ngành|Ngày tuyển dụng|Ngày được tuyển dụng|Ngày bắt đầu làm việc|Ngày bắt đầu công tác|Ngày tham gia công tác|Ngày đi làm|recruitment date|recruit date|hire date|join date|start working date',
    permanent_date:
      'Ngày vào BC|Ngày biên chế|Ngày vào biên chế|Ngày vào biên chế chính thức|permanent date',
    unit_date:
      'Ngày về trường|Ngày về đơn vị|Ngày về cơ quan|Ngày vào cơ quan hiện nay|Ngày về cơ quan hiện nay|Ngày nhận công tác|Ngày về nhận công tác|Ngày về đơn vị hiện nay|unit join date',
    appointed_on:
      'Ngày bổ nhiệm|Ngày bổ nhiệm chức vụ|Ngày giữ chức vụ|Ngày bổ nhiệm hiện tại|appointment date|appointed date',
    reappointed_on: 'Ngày bổ nhiệm lại|Thời điểm bổ nhiệm lại',
    rank_date:
      'Ngày bổ nhiệm ngạch|Ngày bổ nhiệm vào ngạch|Ngày bổ nhiệm CDNN|Ngày bổ nhiệm chức danh nghề nghiệp|Ngày vào ngạch|rank appointment date',
    contract_date:
      'Ngày ký hợp đồng|Ngày ký HĐ|Ngày hợp đồng|Ngày ký HĐLV|Ngày ký HĐLĐ|contract date|contract sign date',
    contract_from:
      'Hợp đồng từ ngày|Ngày bắt đầu hợp đồng|Ngày hiệu lực hợp đồng|HĐ từ ngày|contract start date|contract from date',
    contract_until:
      'Hợp đồng đến ngày|Ngày hết hạn hợp đồng|Ngày kết thúc hợp đồng|HĐ đến ngày|Hạn hợp đồng|contract end date|contract expiry date',
    trial_until:
      'Hết thời gian tập sự|Ngày hết tập sự|Ngày kết thúc thử việc|Ngày hết thời gian thử việc|probation end date',
    retire_date:
      'Ngày nghỉ hưu|Thời điểm nghỉ hưu|Ngày đủ tuổi nghỉ hưu|Ngày về hưu|retirement date|retire date',
    resign_date:
      'Ngày thôi việc|Ngày nghỉ việc|Ngày chấm dứt hợp đồng|resignation date|leave job date',
    move_date:
      'Ngày điều động|Ngày luân chuyển|Ngày thuyên chuyển|Ngày biệt phái|Ngày điều động, luân chuyển',
  },
  numbers: {
    work_years:
      'Số năm công tác|Thâm niên công tác|Thâm niên|Năm công tác|Số năm làm việc|years of service|seniority years',
    teaching_years:
      'Số năm giảng dạy|Thâm niên giảng dạy|Số năm dạy học|Năm vào nghề|years of teaching',
    retire_year: 'Năm nghỉ hưu|Dự kiến nghỉ hưu năm',
  },
  ticks: {
    is_manager: 'Là cán bộ quản lý|Cán bộ quản lý (x)|is manager',
    is_payroll: 'Thuộc biên chế|Trong biên chế|Là viên chức|Biên chế',
    is_contract: 'Hợp đồng lao động (x)|Là lao động hợp đồng|Hợp đồng 111|HĐ 111',
    is_youth_head: 'Tổng phụ trách Đội (x)|Là tổng phụ trách Đội',
  },
  others: {
    staff_code:
      'Mã cán bộ|Mã CB|Mã CBGV|Mã giáo viên|Mã GV|Mã nhân viên|Mã viên chức|Mã số cán bộ|Mã CBGVNV|Mã nhân sự|Số hiệu cán bộ|Số hiệu cán bộ, công chức|Số hiệu viên chức|Số hiệu công chức|Mã số viên chức|Mã công chức|Số hiệu CBCC|staff code|staff id|employee code|employee id|teacher code|teacher id|magv|macb|manv',
    position_type:
      'Vị trí việc làm|VTVL|Vị trí công tác|Vị trí làm việc|Loại vị trí việc làm|Nhóm vị trí việc làm|Vị trí việc làm đảm nhận|job position type|employment position',
    position_group:
      'Chức vụ|Chức vụ hiện nay|Chức danh|Chức vụ hiện tại|Chức vụ/chức danh|Chức danh, chức vụ|Chức vụ chính quyền|Chức vụ chính|Chức vụ công tác|Nhóm chức vụ|cvu|position id|job title',
    position_before: 'Chức vụ trước đây|Chức vụ cũ|Chức vụ cao nhất đã giữ|Chức vụ đã qua',
    position_party:
      'Chức vụ Đảng|Chức vụ trong Đảng|Chức vụ Đảng hiện nay|Chức vụ Đảng, đoàn thể|party position',
    position_union:
      'Chức vụ đoàn thể|Chức vụ Công đoàn|Chức vụ trong Công đoàn|Chức vụ đoàn thể hiện nay',
    assigned_work:
      'Công việc được giao|Công việc chính được giao|Nhiệm vụ được giao|Công việc đang làm|Công việc chính|Nhiệm vụ chính|Nhiệm vụ được phân công|Công việc hiện đang làm|Công tác được giao|Công tác chính đang làm|Nhiệm vụ phân công',
    job_before:
      'Nghề nghiệp khi được tuyển dụng|Nghề trước khi tuyển dụng|Nghề nghiệp trước khi được tuyển dụng|Nghề nghiệp trước tuyển dụng|Công việc trước khi tuyển dụng|Nghề nghiệp bản thân trước khi được tuyển dụng',
    recruit_agency:
      'Cơ quan tuyển dụng|Cơ quan, đơn vị tuyển dụng|Đơn vị tuyển dụng|Cơ quan tuyển dụng đầu tiên|Nơi tuyển dụng|recruiting agency',
    recruit_mode:
      'Hình thức tuyển dụng|Loại tuyển dụng|Phương thức tuyển dụng|recruitment type|recruitment method',
    contract_type:
      'Loại hợp đồng|Hình thức hợp đồng|Loại HĐ|Hình thức HĐ|Loại hợp đồng lao động|Loại hợp đồng làm việc|HTHĐ|contract type',
    contract_no:
      'Số hợp đồng|Số HĐ|Hợp đồng số|Số hợp đồng lao động|Số hợp đồng làm việc|Mã hợp đồng|contract number|contract no',
    contract_length: 'Thời hạn hợp đồng|Thời hạn HĐ|Thời gian hợp đồng|contract duration',
    unit: 'Đơn vị|Đơn vị công tác|Cơ quan, đơn vị|Đơn vị công tác hiện nay|Tên cơ quan|Đơn vị trực thuộc|Thuộc đơn vị|Đơn vị sử dụng viên chức|unit|unit name|work unit id',
    managing_unit:
      'Cơ quan chủ quản|Đơn vị chủ quản|Cơ quan quản lý|Cơ quan quản lý trực tiếp|Cơ quan, đơn vị có thẩm quyền quản lý|Đơn vị cấp trên|Cơ quan cấp trên|governing body',
    unit_before:
      'Đơn vị cũ|Nơi công tác cũ|Đơn vị công tác trước đây|Đơn vị chuyển đi|Cơ quan cũ|Nơi công tác trước đây|Đơn vị công tác cũ|Từ đơn vị',
    unit_next:
      'Đơn vị mới|Đơn vị chuyển đến|Nơi công tác mới|Đơn vị tiếp nhận|Đến đơn vị|Cơ quan mới|Đơn vị công tác mới',
    team: 'Tên tổ|Tên tổ chuyên môn|Thuộc tổ|Tổ công tác|Tổ chuyên môn|Tổ|Tổ/nhóm chuyên môn|Tổ bộ môn|Tổ khối|Thuộc tổ chuyên môn|Tổ CM|department id|professional group|subject group',
    team_head: 'Tổ trưởng|Tổ trưởng chuyên môn|TTCM|Họ tên tổ trưởng|Tổ trưởng tổ chuyên môn',
    status:
      'Trạng thái|Tình trạng làm việc|Trạng thái làm việc|Trạng thái cán bộ|Tình trạng công tác|working status|employment status|Trạng thái học sinh|Trạng thái học tập|Tình trạng học|student status',
    move_kind: 'Hình thức điều động|Loại biến động|Hình thức thuyên chuyển|Loại thay đổi',
    move_reason: 'Lý do điều động|Lý do luân chuyển|Lý do thuyên chuyển|Lý do biến động',
    strength: 'Sở trường|Sở trường công tác|Năng lực sở trường',
    work_history: 'Quá trình công tác|Tóm tắt quá trình công tác|Quá trình làm việc|work history',
    self_history: 'Đặc điểm lịch sử bản thân|Lịch sử bản thân',
    abroad_history: 'Đi nước ngoài|Quá trình đi nước ngoài|Nước đã đến',
    academic_title: 'Học hàm|Chức danh khoa học|academic title|academic rank',
    state_title:
      'Danh hiệu được phong tặng|Danh hiệu nhà nước phong tặng|Danh hiệu phong tặng cao nhất|Danh hiệu cao nhất|Danh hiệu được phong',
    state_title_year: 'Năm phong tặng|Năm được phong',
    commitments: 'Lời cam đoan|Cam đoan',
    property: 'Tài sản kê khai|Nhà ở, đất ở|Nguồn thu nhập chính của gia đình',
  },
};
