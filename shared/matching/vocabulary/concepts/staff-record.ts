import type { Domain } from './domain';

/** A staff member's place and way of work: codes, posts, recruitment, contracts. */
export const STAFF_RECORD: Domain = {
  dates: {
    official_from:
      'Ngày làm việc chính thức|Chính thức làm việc từ|Vào biên chế từ ngày|Ngày vào chính thức|Chính thức vào biên chế ngày',
    recruit_date:
      'Ngày vào ngành giáo dục|Ngày vào ngành GD|Ngày vào ngành|Ngày tuyển dụng|Ngày được tuyển dụng|Ngày bắt đầu làm việc|Ngày bắt đầu công tác|Ngày tham gia công tác|Ngày đi làm|recruitment date|recruit date|hire date|join date|start working date|Ngày TD|Ngày bắt đầu tuyển dụng|Ngày tuyển dụng lần đầu|Ngày tuyển dụng chính thức|Ngày trúng tuyển viên chức|Ngày vào ngành GD&ĐT|Ngày vào ngành giáo dục và đào tạo|Ngày bắt đầu đi làm|Ngày bắt đầu vào ngành|Tham gia công tác từ ngày|Ngày vào làm|Ngày nhận việc|Ngày nhận việc lần đầu|Làm việc từ ngày|Ngày quyết định tuyển dụng|Ngày QĐ tuyển dụng|date hired|hired date|date of recruitment|date joined|employment date|start work date|Vào ngành ngày|Vào ngành năm|Vào ngành|Ngày tuyển',
    permanent_date:
      'Ngày vào BC|Ngày biên chế|Ngày vào biên chế|Ngày vào biên chế chính thức|permanent date|Ngày BC|Ngày vào BC chính thức|Biên chế từ ngày|Ngày tuyển dụng vào biên chế|Ngày chuyển biên chế|Ngày vào viên chức|Ngày hết tập sự, vào biên chế|payroll date|tenure date|Vào biên chế|Vào biên chế ngày|Ngày tuyển dụng (biên chế)',
    unit_date:
      'Ngày về trường|Ngày về đơn vị|Ngày về cơ quan|Ngày vào cơ quan hiện nay|Ngày về cơ quan hiện nay|Ngày nhận công tác|Ngày về nhận công tác|Ngày về đơn vị hiện nay|unit join date|Về trường ngày|Về đơn vị ngày|Ngày về trường hiện nay|Ngày về trường hiện tại|Ngày về đơn vị công tác hiện nay|Ngày về công tác tại trường|Ngày về công tác tại đơn vị|Công tác tại trường từ ngày|Ngày đến đơn vị|Ngày đến nhận công tác|Ngày nhận công tác tại đơn vị|Ngày bắt đầu công tác tại đơn vị|Về công tác tại đơn vị từ ngày|Ngày công tác tại trường|Ngày vào cơ quan hiện đang công tác|current unit date|date joined unit|Công tác tại đơn vị từ ngày|Về trường từ ngày|Về đơn vị từ ngày',
    appointed_on:
      'Ngày bổ nhiệm|Ngày bổ nhiệm chức vụ|Ngày giữ chức vụ|Ngày bổ nhiệm hiện tại|appointment date|appointed date|Bổ nhiệm ngày|Ngày BN|Ngày BN chức vụ|Ngày được bổ nhiệm|Ngày bổ nhiệm lần đầu|Ngày nhận chức vụ|Giữ chức vụ từ ngày|Bổ nhiệm từ ngày|Thời điểm bổ nhiệm|Thời gian bổ nhiệm|Ngày quyết định bổ nhiệm|Ngày QĐ bổ nhiệm|date of appointment|Lên chức ngày|Giữ chức từ ngày|Giữ chức vụ từ|Bổ nhiệm hôm|Nhận chức ngày|Ngày giữ chức|Ngày đảm nhiệm chức vụ',
    reappointed_on:
      'Ngày bổ nhiệm lại|Thời điểm bổ nhiệm lại|BN lại ngày|Ngày BN lại|reappointment date|Bổ nhiệm lần hai ngày|Bổ nhiệm lại ngày|Bổ nhiệm lần 2|Ngày bổ nhiệm lần 2',
    rank_date:
      'Ngày bổ nhiệm ngạch|Ngày bổ nhiệm vào ngạch|Ngày bổ nhiệm CDNN|Ngày bổ nhiệm chức danh nghề nghiệp|Ngày vào ngạch|rank appointment date|Ngày BN ngạch|Ngày BN CDNN|Ngày hưởng ngạch|Ngày xếp ngạch|Ngày xếp hạng CDNN|Ngày bổ nhiệm hạng|Ngày bổ nhiệm hạng CDNN|Ngày bổ nhiệm ngạch/CDNN|Ngày bổ nhiệm chức danh|Ngày vào hạng|Ngày giữ hạng|rank date',
    contract_date:
      'Ngày ký hợp đồng|Ngày ký HĐ|Ngày hợp đồng|Ngày ký HĐLV|Ngày ký HĐLĐ|contract date|contract sign date|Ngày ký kết hợp đồng|Ngày lập hợp đồng|Ngày giao kết hợp đồng|contract signed date|Ngày ký kết|Ký HĐ ngày|Ký kết ngày|Ký hợp đồng hôm|HĐ ký ngày|Ký HĐ|Ký kết HĐ ngày|Ký HĐ năm|Ngày HĐ|Ngày ký hợp đồng thuê|Ký HĐ thuê ngày|HĐ thuê ký ngày|Ngày ký HĐ thuê',
    contract_from:
      'Hợp đồng từ ngày|Ngày bắt đầu hợp đồng|Ngày hiệu lực hợp đồng|HĐ từ ngày|contract start date|contract from date|Hợp đồng có hiệu lực từ|Hợp đồng có hiệu lực từ ngày|HĐ có hiệu lực từ|HĐ bắt đầu từ|Hợp đồng bắt đầu từ|Thời hạn HĐ từ|Thời hạn HĐ từ ngày|Thời hạn hợp đồng từ ngày|Ngày BĐ hợp đồng|contract effective date|Hiệu lực hợp đồng từ|HĐ hiệu lực từ|Hợp đồng tính từ',
    contract_until:
      'Hợp đồng đến ngày|Ngày hết hạn hợp đồng|Ngày kết thúc hợp đồng|HĐ đến ngày|Hạn hợp đồng|contract end date|contract expiry date|HĐ có hiệu lực đến|Hợp đồng có hiệu lực đến ngày|Thời hạn HĐ đến|Thời hạn HĐ đến ngày|Thời hạn hợp đồng đến ngày|Ngày hết hiệu lực hợp đồng|Ngày chấm dứt HĐ (dự kiến)|Hết hạn HĐ|Hết hạn hợp đồng|contract expired date|contract until|Hết hạn HĐ ngày|HĐ hết hạn|HĐ hết hạn ngày|Hiệu lực hợp đồng đến|HĐ hiệu lực đến|HĐ hết hiệu lực',
    trial_until:
      'Hết thời gian tập sự|Ngày hết tập sự|Ngày kết thúc thử việc|Ngày hết thời gian thử việc|probation end date|Ngày hết thử việc|Hết thử việc ngày|Ngày hoàn thành tập sự|Thời gian tập sự đến|Tập sự đến ngày|Thử việc đến ngày|trial end date',
    retire_date:
      'Ngày nghỉ hưu|Thời điểm nghỉ hưu|Ngày đủ tuổi nghỉ hưu|Ngày về hưu|retirement date|retire date|Nghỉ hưu từ ngày|Ngày hưởng lương hưu|Thời điểm đủ tuổi nghỉ hưu|Ngày hưu|Ngày nghỉ chế độ|Ngày nghỉ hưu dự kiến|Ngày đến tuổi nghỉ hưu|Thời điểm nghỉ chế độ|Nghỉ chế độ từ ngày|date of retirement|Dự kiến nghỉ hưu|Nghỉ hưu (dự kiến)',
    resign_date:
      'Ngày thôi việc|Ngày nghỉ việc|Ngày chấm dứt hợp đồng|resignation date|leave job date|Thôi việc từ ngày|Nghỉ việc từ ngày|Ngày chấm dứt HĐLV|Ngày chấm dứt làm việc|Ngày xin thôi việc|Chấm dứt hợp đồng từ ngày|Ngày kết thúc làm việc|termination date|quit date|leaving job date|Nghỉ hẳn từ ngày|Nghỉ làm từ ngày|Nghỉ việc từ|Thôi làm từ ngày|Chấm dứt HĐ ngày|Chấm dứt hợp đồng từ|Ngày nghỉ làm|Ngày nghỉ hẳn việc|Ngày thôi làm|Chấm dứt HĐLĐ ngày|Ngày chấm dứt HĐLĐ',
    move_date:
      'Ngày điều động|Ngày luân chuyển|Ngày thuyên chuyển|Ngày biệt phái|Ngày điều động, luân chuyển|Ngày ĐĐ|Điều động từ ngày|Biệt phái từ ngày|Ngày chuyển công tác|Chuyển công tác ngày|Ngày chuyển đơn vị|Ngày điều chuyển|Ngày điều động đến|Thời điểm chuyển công tác|Ngày đi (chuyển công tác)|transferred date job|relocation date',
    term_until:
      'Hết nhiệm kỳ|Ngày hết nhiệm kỳ|Ngày hết thời hạn bổ nhiệm|Hết hạn bổ nhiệm|Thời hạn giữ chức vụ đến|Ngày hết hạn bổ nhiệm|term end date',
    trial_from:
      'Ngày bắt đầu tập sự|Tập sự từ ngày|Ngày bắt đầu thử việc|Thử việc từ ngày|Ngày tập sự|probation start date|trial start date',
    move_until: 'Biệt phái đến ngày|Thời hạn biệt phái đến|Hết hạn biệt phái|Điều động đến ngày',
  },
  numbers: {
    work_years:
      'Số năm công tác|Thâm niên công tác|Thâm niên|Năm công tác|Số năm làm việc|years of service|seniority years|Số năm CT|TN công tác|Số năm công tác trong ngành|Số năm trong ngành|Số năm vào ngành|Thời gian công tác|Thời gian công tác (năm)|Thâm niên trong ngành|Số năm kinh nghiệm|Kinh nghiệm (năm)|Kinh nghiệm công tác|experience years|working years|years in service|Công tác bao nhiêu năm|Làm được mấy năm|Đã công tác mấy năm|Công tác được mấy năm|Vào ngành được mấy năm|Số năm vào nghề|Số năm làm nghề|Bao nhiêu năm công tác',
    teaching_years:
      'Số năm giảng dạy|Thâm niên giảng dạy|Số năm dạy học|Năm vào nghề|years of teaching|Số năm đứng lớp|Thâm niên dạy học|Thâm niên đứng lớp|Số năm trực tiếp giảng dạy|Số năm dạy lớp|Thời gian giảng dạy|Thời gian giảng dạy (năm)|teaching experience',
    retire_year:
      'Năm nghỉ hưu|Dự kiến nghỉ hưu năm|Năm về hưu|Năm hưu|Năm đủ tuổi nghỉ hưu|retirement year|Nghỉ hưu (năm)|Nghỉ hưu vào năm',
  },
  ticks: {
    is_manager:
      'Là cán bộ quản lý|Cán bộ quản lý (x)|is manager|CBQL (x)|Cán bộ quản lý (có/không)|Là lãnh đạo|Giữ chức vụ quản lý|manager flag',
    is_payroll:
      'Thuộc biên chế|Trong biên chế|Là viên chức|Biên chế|BC|Trong BC|Đã vào biên chế|Thuộc BC|on payroll',
    is_contract:
      'Hợp đồng lao động (x)|Là lao động hợp đồng|Hợp đồng 111|HĐ 111|HĐLĐ (x)|Là hợp đồng|Hợp đồng (x)|LĐHĐ|Lao động hợp đồng|HĐ 68|Hợp đồng 68|Hợp đồng theo NĐ 111|on contract|Hợp đồng NĐ 111|HĐ NĐ 111|HĐLĐ theo NĐ 111|Hợp đồng theo Nghị định 111',
    is_youth_head:
      'Tổng phụ trách Đội (x)|Là tổng phụ trách Đội|TPT Đội|Tổng phụ trách|Là TPT Đội|Tổng phụ trách Đội|Kiêm tổng phụ trách Đội|GV tổng phụ trách|Chuyên trách đoàn đội|Làm tổng phụ trách|Là tổng phụ trách|Kiêm tổng phụ trách|Phụ trách Đoàn, Đội',
    is_probation: 'Đang tập sự|Trong thời gian tập sự|Đang thử việc|Tập sự|on probation',
    on_maternity: 'Đang nghỉ thai sản|Đang thai sản|Đang nghỉ TS|Đang hưởng thai sản',
    on_leave_now: 'Đang nghỉ dài hạn|Đang nghỉ không lương|Đang tạm nghỉ|Đang nghỉ việc riêng',
  },
  others: {
    emergency_contact:
      'Liên hệ khẩn cấp|Người cần báo tin|Khi cần báo tin cho ai|Người liên hệ khẩn cấp|Báo tin cho ai|Khi cần liên hệ với|Liên lạc khẩn cấp|Người báo tin khi cần|Người thân liên hệ khi cần|Khi cần báo cho ai',
    staff_code:
      'Mã cán bộ|Mã CB|Mã CBGV|Mã giáo viên|Mã GV|Mã nhân viên|Mã viên chức|Mã số cán bộ|Mã CBGVNV|Mã nhân sự|Số hiệu cán bộ|Số hiệu cán bộ, công chức|Số hiệu viên chức|Số hiệu công chức|Mã số viên chức|Mã công chức|Số hiệu CBCC|staff code|staff id|employee code|employee id|teacher code|teacher id|magv|macb|manv|Mã CC|Mã VC|Mã CCVC|Mã CBCCVC|Mã hồ sơ cán bộ|Mã hồ sơ viên chức|Mã số CB|Mã số GV|Mã số nhân viên|Mã số giáo viên|Mã thẻ cán bộ|Số hiệu CB|Số hiệu CBVC|Số hiệu VC|Số hiệu cán bộ/viên chức|Mã cán bộ, giáo viên|Mã GV/NV|Mã nhân sự ngành|Mã số CCVC|ID cán bộ|ID nhân sự|MSCB|MSNV|MSGV|Mã giảng viên|staff number|staff no|employee number|employee no|personnel code|teacher no|gv id|cb id|Mã NLĐ|Mã người lao động|Mã nhân viên đơn vị|Số hiệu CBCCVC|Số hiệu giáo viên|Số hiệu GV|Số hiệu nhân viên|Số hiệu CBGV|Số hiệu công chức, viên chức',
    position_type:
      'Vị trí việc làm|VTVL|Vị trí công tác|Vị trí làm việc|Loại vị trí việc làm|Nhóm vị trí việc làm|Vị trí việc làm đảm nhận|job position type|employment position|VT việc làm|Vị trí VL|Mã VTVL|Tên vị trí việc làm|Vị trí tuyển dụng|Vị trí dự tuyển|Vị trí được tuyển dụng|Loại CB|Loại viên chức|Nhóm viên chức|Nhóm nhân sự|Loại nhân sự|Loại cán bộ, giáo viên|Nhóm vị trí|Vị trí đảm nhận|Vị trí hiện nay|Vị trí đang làm|Là CBQL/GV/NV|staff type|staff group|employee type|job position name|work position|Làm việc gì (vị trí)|Nhóm CBGV|Nhóm chức danh|Nhóm CBGVNV',
    position_group:
      'Chức vụ|Chức vụ hiện nay|Chức danh|Chức vụ hiện tại|Chức vụ/chức danh|Chức danh, chức vụ|Chức vụ chính quyền|Chức vụ chính|Chức vụ công tác|Nhóm chức vụ|cvu|position id|job title|C.vụ|Chức vụ đang giữ|Chức vụ đảm nhiệm|Chức vụ hiện giữ|Chức vụ đang đảm nhiệm|Giữ chức vụ|Chức vụ lãnh đạo|Chức vụ quản lý|Chức vụ, đơn vị công tác|Chức vụ, vị trí việc làm|Chức danh công tác|Chức vụ chuyên môn|Chức vụ được bổ nhiệm|Chức vụ hoặc nhiệm vụ|position title|current position|duty title|position name|chuc vu id|staff position|Chức vụ, vị trí|Giữ chức|Đang giữ chức gì|Đang giữ chức vụ|Giữ chức gì|Hiện là|Chức vụ đương nhiệm',
    position_before:
      'Chức vụ trước đây|Chức vụ cũ|Chức vụ cao nhất đã giữ|Chức vụ đã qua|Chức vụ đã giữ|Chức vụ từng giữ|Chức vụ cao nhất từng giữ|Chức vụ cao nhất đã qua|Chức vụ trước|Chức vụ cao nhất|Chức vụ trước khi điều động|previous position|former position|Chức vụ trước khi bổ nhiệm|Chức vụ trước bổ nhiệm|Chức danh trước khi bổ nhiệm',
    position_party:
      'Chức vụ Đảng|Chức vụ trong Đảng|Chức vụ Đảng hiện nay|Chức vụ Đảng, đoàn thể|party position|CV Đảng|Chức vụ cấp ủy Đảng|Chức vụ trong chi bộ|Chức vụ chi bộ|Chức danh Đảng|Nhiệm vụ trong Đảng|party role',
    position_union:
      'Chức vụ đoàn thể|Chức vụ Công đoàn|Chức vụ trong Công đoàn|Chức vụ đoàn thể hiện nay|CV đoàn thể|CV công đoàn|Chức vụ đoàn thể khác|Chức vụ trong đoàn thể|Chức vụ CĐ|Chức vụ BCH công đoàn|Nhiệm vụ đoàn thể|union position',
    assigned_work:
      'Công việc được giao|Công việc chính được giao|Nhiệm vụ được giao|Công việc đang làm|Công việc chính|Nhiệm vụ chính|Nhiệm vụ được phân công|Công việc hiện đang làm|Công tác được giao|Công tác chính đang làm|Nhiệm vụ phân công|CV được giao|Việc được giao|Công việc phân công|Công việc được phân công|Công việc phụ trách|Công việc đang đảm nhiệm|Công việc đảm nhận|Công việc đang đảm nhận|Nhiệm vụ đảm nhận|Nhiệm vụ hiện nay|Nhiệm vụ đang đảm nhiệm|Nhiệm vụ phụ trách|Nhiệm vụ chính được giao|Nhiệm vụ năm học|Nhiệm vụ được giao trong năm học|Phân công công việc|Phân công chuyên môn|Lĩnh vực phụ trách|Công tác được phân công|Công tác phụ trách|Lĩnh vực được phân công|assigned duty|duties|main duty|Nhiệm vụ đang làm|Việc đang làm|Công tác đang đảm nhiệm|Đang phụ trách việc gì|Nhiệm vụ đang đảm nhận|Công việc đảm nhiệm|Công việc đang phụ trách|Phân công nhiệm vụ|Đảm nhiệm công việc|Công tác đảm nhiệm|Làm công tác gì|Việc được phân công',
    job_before:
      'Nghề nghiệp khi được tuyển dụng|Nghề trước khi tuyển dụng|Nghề nghiệp trước khi được tuyển dụng|Nghề nghiệp trước tuyển dụng|Công việc trước khi tuyển dụng|Nghề nghiệp bản thân trước khi được tuyển dụng|Nghề nghiệp trước khi vào ngành|Làm gì trước khi được tuyển dụng|Trước khi tuyển dụng làm nghề gì|Nghề nghiệp trước đây|job before recruitment|Trước khi tuyển dụng làm gì|Nghề nghiệp bản thân trước tuyển dụng|Trước đây làm nghề gì|Nghề cũ',
    recruit_agency:
      'Cơ quan tuyển dụng|Cơ quan, đơn vị tuyển dụng|Đơn vị tuyển dụng|Cơ quan tuyển dụng đầu tiên|Nơi tuyển dụng|recruiting agency|Cơ quan ra QĐ tuyển dụng|Cấp tuyển dụng|Đơn vị tuyển dụng ban đầu|Tuyển dụng tại|Cơ quan có thẩm quyền tuyển dụng|Được tuyển dụng tại|recruit agency|hiring agency',
    recruit_mode:
      'Hình thức tuyển dụng|Loại tuyển dụng|Phương thức tuyển dụng|recruitment type|recruitment method|HT tuyển dụng|Xét tuyển/thi tuyển viên chức|Hình thức TD|recruit type|hiring method|Tuyển dụng theo hình thức|Tuyển theo hình thức|Thi tuyển hay xét tuyển|Được tuyển theo hình thức',
    contract_type:
      'Loại hợp đồng|Hình thức hợp đồng|Loại HĐ|Hình thức HĐ|Loại hợp đồng lao động|Loại hợp đồng làm việc|HTHĐ|contract type|HT hợp đồng|HĐ xác định/không xác định thời hạn|BC/HĐ|Hợp đồng/Biên chế|Tình trạng hợp đồng|kind of contract|contract kind|contract form|employment type|Loại biên chế|Chế độ hợp đồng|Chế độ làm việc|Loại lao động|Loại hình lao động|Diện biên chế/hợp đồng',
    contract_no:
      'Số hợp đồng|Số HĐ|Hợp đồng số|Số hợp đồng lao động|Số hợp đồng làm việc|Mã hợp đồng|contract number|contract no|Số, ký hiệu hợp đồng|contract code|contract id|HĐ số',
    contract_length:
      'Thời hạn hợp đồng|Thời hạn HĐ|Thời gian hợp đồng|contract duration|TH hợp đồng|Thời hạn HĐLĐ|Thời hạn HĐLV|Thời hạn hợp đồng lao động|HĐ bao nhiêu tháng|Số tháng hợp đồng|contract term|contract length|Hạn HĐ|Thực hiện trong|HĐ làm trong bao lâu|Hợp đồng mấy năm|Đi mấy năm|HĐ mấy năm|Hợp đồng bao lâu|Ký mấy năm|Thời hạn (năm) của hợp đồng',
    unit: 'Đơn vị|Đơn vị công tác|Cơ quan, đơn vị|Đơn vị công tác hiện nay|Tên cơ quan|Đơn vị trực thuộc|Thuộc đơn vị|Đơn vị sử dụng viên chức|unit|unit name|work unit id|Đ.vị|Đơn vị đang làm việc|Đơn vị sử dụng CBCCVC|Cơ quan, đơn vị sử dụng|Đơn vị quản lý viên chức|Cơ quan sử dụng|Cơ quan, đơn vị sử dụng viên chức|Cơ quan, đơn vị sử dụng cán bộ|Trực thuộc|Trực thuộc đơn vị|Tên đơn vị công tác|Đơn vị (trường)|Trường/Đơn vị|organization unit|agency|unit id|don vi id|Ở đơn vị|Tên cơ quan, đơn vị|ĐVCT|Đơn vị CT',
    managing_unit:
      'Cơ quan chủ quản|Đơn vị chủ quản|Cơ quan quản lý|Cơ quan quản lý trực tiếp|Cơ quan, đơn vị có thẩm quyền quản lý|Đơn vị cấp trên|Cơ quan cấp trên|governing body|Cơ quan chủ quản cấp trên|Cơ quan quản lý cấp trên|Cơ quan, đơn vị quản lý|Cấp trên trực tiếp|Cơ quan cấp trên trực tiếp|Cơ quan có thẩm quyền quản lý|Cấp quản lý|Tên cơ quan chủ quản|Cơ quan, tổ chức cấp trên trực tiếp|parent unit|parent organization|managing agency|Ai quản|Ai quản lý tuyến|Đơn vị nào quản lý|Giao ai quản lý',
    unit_before:
      'Đơn vị cũ|Nơi công tác cũ|Đơn vị công tác trước đây|Đơn vị chuyển đi|Cơ quan cũ|Nơi công tác trước đây|Đơn vị công tác cũ|Từ đơn vị|Nơi CT cũ|Cơ quan trước đây|Đơn vị trước đây|Đơn vị trước khi chuyển|Đơn vị nơi đi|Nơi đi (đơn vị)|Cơ quan nơi đi|Nơi công tác trước|Đơn vị đi|Chuyển từ đơn vị|Đơn vị công tác trước khi điều động|previous unit|old unit|former workplace',
    unit_next:
      'Đơn vị mới|Đơn vị chuyển đến|Nơi công tác mới|Đơn vị tiếp nhận|Đến đơn vị|Cơ quan mới|Đơn vị công tác mới|Nơi CT mới|Nơi chuyển đến (đơn vị)|Đơn vị nơi đến|Cơ quan nơi đến|Cơ quan tiếp nhận|Nơi xin chuyển đến|Đơn vị xin chuyển đến|Đơn vị điều động đến|Đơn vị biệt phái đến|Nguyện vọng chuyển đến|Trường xin chuyển đến (GV)|new unit|next unit|destination unit|Nơi nhận công tác mới|Đơn vị tiếp nhận viên chức|Điều động đến|Thuyên chuyển đến|Biệt phái đến|Nơi điều động đến|Nhận công tác tại|Xin về|Xin chuyển về|Xin chuyển đến|Nơi xin đến|Muốn về|Nguyện vọng chuyển về|Muốn chuyển về|Xin chuyển về trường|Trường xin về|Đơn vị xin về|Nơi chuyển đến công tác|Chuyển công tác về|Chuyển về đơn vị|Về trường nào|Chuyển về trường nào|Chuyển công tác đến|Đơn vị chuyển về|Chuyển đến cơ quan nào|Điều động về',
    team: 'Tên tổ|Tên tổ chuyên môn|Thuộc tổ|Tổ công tác|Tổ chuyên môn|Tổ|Tổ/nhóm chuyên môn|Tổ bộ môn|Tổ khối|Thuộc tổ chuyên môn|Tổ CM|department id|professional group|subject group|Khối/Tổ|Tổ CM sinh hoạt|Sinh hoạt tổ|Sinh hoạt tổ chuyên môn|Tổ sinh hoạt|Tổ khối chuyên môn|Tổ nghiệp vụ|Tổ văn phòng/chuyên môn|Phòng/Tổ|Tổ/Phòng|Tổ/Bộ phận|Bộ phận/Tổ|Bộ phận công tác|team id|division name|Tổ/nhóm|Tổ nào|Tổ thứ',
    team_head:
      'Tổ trưởng|Tổ trưởng chuyên môn|TTCM|Họ tên tổ trưởng|Tổ trưởng tổ chuyên môn|Tổ trưởng bộ môn|Tổ trưởng khối|Khối trưởng|Trưởng nhóm chuyên môn|team leader',
    status:
      'Trạng thái|Tình trạng làm việc|Trạng thái làm việc|Trạng thái cán bộ|Tình trạng công tác|working status|employment status|Trạng thái học sinh|Trạng thái học tập|Tình trạng học|student status|T.thái|TT làm việc|TT học tập|Trạng thái hiện tại|Trạng thái hoạt động|Tình trạng hoạt động|Hiện trạng cán bộ|Hiện trạng học sinh|Trạng thái đi làm|Trạng thái nhân sự|Tình trạng nhân sự|Đang làm việc/Nghỉ việc|Đang học/Thôi học|Đang học/đã nghỉ|Trạng thái trẻ|status id|status name|current status|trang thai id|work status|Tình trạng HS|TT HS|Đang học/chuyển/bỏ|Tình trạng học sinh|TT học sinh|Tình trạng cán bộ|Tình trạng CBGV|Trạng thái CBGV|Trạng thái giáo viên|Trạng thái nhân viên|Đang làm việc/nghỉ|Đang công tác hay nghỉ',
    move_kind:
      'Hình thức điều động|Loại biến động|Hình thức thuyên chuyển|Loại thay đổi|Loại biến động nhân sự|Hình thức ĐĐ|Điều động/Luân chuyển/Biệt phái|Hình thức chuyển công tác|Hình thức luân chuyển|Loại quyết định|Loại QĐ nhân sự',
    move_reason:
      'Lý do điều động|Lý do luân chuyển|Lý do thuyên chuyển|Lý do biến động|Lý do chuyển công tác|Lý do xin chuyển công tác|Lý do biệt phái|Lý do điều chuyển|Lý do xin thuyên chuyển|Lý do thay đổi|Nguyên nhân biến động|job transfer reason|Vì sao chuyển công tác|Nguyên nhân chuyển công tác',
    strength:
      'Sở trường|Sở trường công tác|Năng lực sở trường|Sở trường của bản thân|Công việc sở trường|forte|Kỹ năng, năng khiếu|Khả năng nổi trội|Năng khiếu, sở trường|Năng khiếu, kỹ năng|Năng lực nổi trội',
    work_history:
      'Quá trình công tác|Tóm tắt quá trình công tác|Quá trình làm việc|work history|Lịch sử công tác|QT công tác|Quá trình hoạt động|Quá trình công tác của bản thân|Tóm tắt quá trình làm việc|Quá trình công tác, giữ chức vụ|Tóm tắt quá trình hoạt động|Quá trình giảng dạy|employment history|career history|Đã làm ở đâu, từ năm nào|Lý lịch công tác|Đã công tác ở|Tóm tắt lý lịch công tác|Kinh qua các chức vụ|Từng làm ở đâu',
    self_history:
      'Đặc điểm lịch sử bản thân|Lịch sử bản thân|LS bản thân|Đặc điểm bản thân|Lịch sử chính trị bản thân|Đặc điểm lịch sử chính trị bản thân|Lịch sử chính trị',
    abroad_history:
      'Đi nước ngoài|Quá trình đi nước ngoài|Nước đã đến|Tình hình đi nước ngoài|Đã đi những nước nào|Quá trình đi, ở nước ngoài',
    academic_title:
      'Học hàm|Chức danh khoa học|academic title|academic rank|GS/PGS|HH (học hàm)|Chức danh GS, PGS|Giáo sư/Phó giáo sư',
    state_title:
      'Danh hiệu được phong tặng|Danh hiệu nhà nước phong tặng|Danh hiệu phong tặng cao nhất|Danh hiệu cao nhất|Danh hiệu được phong|DHPT|Danh hiệu Nhà nước|Danh hiệu NGND/NGƯT|Danh hiệu vinh dự nhà nước|Danh hiệu NGƯT|NGƯT/NGND|state title|Danh hiệu nhà nước phong|Danh hiệu cao nhất được phong|Được phong tặng danh hiệu|Nhà giáo ưu tú/nhân dân',
    state_title_year: 'Năm phong tặng|Năm được phong|Năm phong|Năm phong danh hiệu',
    commitments:
      'Lời cam đoan|Cam đoan|Cam kết|Nội dung cam kết|Lời cam kết|Tôi cam kết|Tôi xin cam đoan|commitment|HS hứa|Học sinh hứa|Em hứa|Lời hứa|Lời hứa của HS|Hứa gì|Cam kết gì|Đã hứa gì|HS hứa gì|Hứa sửa chữa|Cam kết sửa đổi|Cam kết khắc phục|Cam kết sửa chữa|Cam kết sửa|Lời hứa khắc phục|Cam kết của bản thân',
    property:
      'Tài sản kê khai|Nhà ở, đất ở|Nguồn thu nhập chính của gia đình|Tài sản, thu nhập|Nhà, đất|assets declared',
    position_next:
      'Chức vụ mới|Chức vụ đề nghị bổ nhiệm|Chức vụ dự kiến|Chức vụ được quy hoạch|Chức vụ đề nghị|Bổ nhiệm chức vụ|Bổ nhiệm giữ chức vụ|Chức vụ sau điều động|new position',
    position_concurrent:
      'Chức vụ kiêm nhiệm|CV kiêm nhiệm|Chức vụ kiêm|Kiêm chức vụ|concurrent position|Kiêm thêm chức|Kiêm chức|Kiêm nhiệm chức vụ|Chức danh kiêm|Kiêm thêm chức vụ|Kiêm nhiệm thêm',
    recruit_no:
      'Số quyết định tuyển dụng|Số QĐ tuyển dụng|QĐ tuyển dụng số|Quyết định tuyển dụng số|Quyết định tuyển dụng|QĐ tuyển dụng|recruitment decision no',
    appoint_no:
      'Số quyết định bổ nhiệm|Số QĐ bổ nhiệm|QĐ bổ nhiệm số|Quyết định bổ nhiệm số|Quyết định bổ nhiệm|QĐ bổ nhiệm|appointment decision no',
    rank_no:
      'Số quyết định bổ nhiệm ngạch|Số QĐ bổ nhiệm ngạch|QĐ bổ nhiệm ngạch|QĐ bổ nhiệm CDNN|Số QĐ bổ nhiệm CDNN|Số quyết định bổ nhiệm CDNN|Số quyết định bổ nhiệm chức danh nghề nghiệp|Quyết định bổ nhiệm CDNN',
    move_no:
      'Số quyết định điều động|Số QĐ điều động|QĐ điều động số|Quyết định điều động|Quyết định thuyên chuyển|Số quyết định thuyên chuyển|Số quyết định biệt phái|QĐ thuyên chuyển',
    retire_no:
      'Số quyết định nghỉ hưu|Số QĐ nghỉ hưu|QĐ nghỉ hưu|Quyết định nghỉ hưu|Số quyết định thôi việc|Số QĐ thôi việc|QĐ thôi việc|Quyết định thôi việc|Quyết định nghỉ hưu số|QĐ nghỉ hưu số|Quyết định thôi việc số|QĐ hưu số|Số QĐ hưu|Quyết định hưu',
    team_deputy: 'Tổ phó|Tổ phó chuyên môn|TPCM|Họ tên tổ phó|deputy team leader',
    training_history:
      'Quá trình đào tạo|Quá trình đào tạo, bồi dưỡng|Quá trình học tập|Tóm tắt quá trình học tập|education history|training history',
    salary_history:
      'Diễn biến lương|Quá trình lương|Quá trình lương của bản thân|Diễn biến quá trình lương|salary history',
    offence_history:
      'Khai rõ: bị bắt, bị tù|Bị bắt, bị tù|Đặc điểm lịch sử bản thân (bị bắt, bị tù)',
    old_regime_work:
      'Bản thân có làm việc trong chế độ cũ|Làm việc cho chế độ cũ|Làm việc trong chế độ cũ|Làm việc cho chế độ cũ (thời gian, địa điểm)',
    foreign_ties:
      'Tham gia hoặc có quan hệ với các tổ chức chính trị nước ngoài|Quan hệ với tổ chức nước ngoài|Quan hệ với tổ chức, cá nhân nước ngoài|Tham gia tổ chức nước ngoài|Yếu tố nước ngoài',
    agency_comment:
      'Nhận xét, đánh giá của cơ quan|Nhận xét của cơ quan, đơn vị|Nhận xét, đánh giá của cơ quan, đơn vị quản lý|Nhận xét của đơn vị sử dụng|Nhận xét của cơ quan quản lý',
    span_of_months: 'Từ tháng, năm đến tháng, năm|Từ - đến (tháng, năm)|Từ năm đến năm',
    post_and_unit:
      'Chức danh, chức vụ, đơn vị công tác|Chức vụ, chức danh, đơn vị công tác|Chức danh, chức vụ, nơi công tác|Đơn vị, chức vụ|Công việc, chức vụ, nơi làm việc|Chức danh và đơn vị công tác|Chức vụ và nơi công tác|Chức vụ, nơi làm việc|Làm gì, ở đơn vị nào|Chức danh, đơn vị|Chức vụ, cơ quan công tác',
  },
};
