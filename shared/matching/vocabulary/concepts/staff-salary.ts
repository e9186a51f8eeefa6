import type { Domain } from './domain';

/** Ranks, steps, coefficients and allowances of staff, now, before and after a raise. */
export const STAFF_SALARY: Domain = {
  dates: {
    salary_date:
      'Ngày hưởng lương|Hưởng từ ngày|Ngày hưởng bậc lương|Thời điểm hưởng|Ngày hưởng|Mốc hưởng lương|Mốc nâng lương|salary date|salary start date|Hưởng lương từ ngày|Mốc hưởng|Mốc hưởng bậc lương|Mốc lương|Hưởng bậc từ ngày|TG hưởng|Thời gian giữ bậc|Thời gian giữ bậc lương|Ngày xếp lương|Ngày giữ bậc|Hưởng lương từ|Hưởng bậc lương từ ngày|Lương hưởng từ ngày|Ngày hưởng HSL|Thời gian tính nâng bậc lương|Thời điểm tính nâng lương|Ngày hưởng bậc|salary from date|salary effective date|Hưởng từ|Thời gian hưởng lương',
    salary_date_now:
      'Thời gian hưởng bậc lương hiện tại|Ngày hưởng bậc hiện tại|Ngày hưởng lương hiện tại|Thời điểm hưởng bậc lương hiện tại|Hưởng bậc hiện tại từ',
    salary_date_before:
      'Ngày hưởng bậc cũ|Thời điểm hưởng bậc cũ|Mốc hưởng lương cũ|Ngày hưởng lương cũ|Hưởng bậc cũ từ ngày|Mốc cũ|Ngày hưởng cũ|Mốc nâng lương cũ|old salary date',
    salary_date_new:
      'Ngày hưởng bậc mới|Thời điểm hưởng bậc mới|Thời điểm hưởng lương mới|Ngày hưởng lương mới|Mốc hưởng lương mới|Mốc nâng lương mới|Hưởng bậc mới từ ngày|Hưởng lương mới từ ngày|Mốc mới|Ngày hưởng mới|Được hưởng lương mới từ ngày|new salary date|Hưởng bậc mới từ|Hưởng lương mới từ|Hưởng hệ số mới từ|Thời gian hưởng lương mới|Thời gian hưởng bậc mới|Hưởng bậc mới kể từ|Kể từ ngày hưởng bậc mới',
    next_raise:
      'Ngày nâng lương lần sau|Thời điểm nâng lương tiếp theo|Lần nâng lương sau|Mốc nâng lương lần sau|Dự kiến nâng lương|Ngày dự kiến nâng lương|Thời điểm nâng lương lần sau|Ngày nâng lương tiếp theo|next raise date|Ngày NL tiếp theo|Nâng lương tiếp theo|Thời điểm xét nâng lương lần sau|Mốc nâng lương tiếp theo|Ngày đến hạn nâng lương|Đến hạn nâng lương|Hạn nâng lương|Dự kiến NL|next salary date|Mốc tính nâng lương lần sau|Thời gian tính nâng bậc lần sau|Thời điểm tính nâng lương lần sau|Thời gian tính nâng lương lần sau|Mốc tính nâng bậc lần sau|Thời gian nâng bậc lần sau|Mốc nâng bậc lần sau|Thời gian xét nâng lương lần sau|Mốc xét lần sau|Hưởng tính nâng bậc lần sau|Tính nâng lương lần sau từ|Thời gian tính nâng lương lần sau kể từ ngày|Thời điểm tính nâng bậc lương lần sau|Mốc nâng lương lần tới|Thời điểm nâng bậc lương lần sau|Thời gian nâng lương lần sau|Thời gian tính nâng bậc lương lần sau|Lần nâng lương tới|Kỳ nâng lương tới|Kỳ nâng lương tiếp theo|Thời gian nâng lương tiếp theo|Đến kỳ nâng lương|Bao giờ nâng lương|Lần nâng lương kế tiếp|Mốc nâng lần sau|Kỳ nâng lương kế tiếp|Ngày nâng lương kế tiếp|Mốc nâng lương kế tiếp|Lần nâng kế tiếp|Mốc nâng bậc kế tiếp|Mốc kế tiếp',
    last_raise:
      'Ngày nâng lương gần nhất|Lần nâng lương gần nhất|Thời điểm nâng lương gần nhất|Ngày nâng lương lần trước|Ngày nâng lương|Nâng lương gần nhất|Ngày nâng bậc lương|Lần NL gần nhất|Ngày nâng lương trước|Ngày nâng bậc gần nhất|last raise date',
    seniority_date:
      'Ngày hưởng thâm niên|Mốc hưởng thâm niên|Thời điểm hưởng thâm niên|Ngày tính thâm niên|Mốc tính thâm niên nhà giáo|Ngày hưởng PCTN nhà giáo|Ngày tính TNNG|Mốc tính TN|Mốc thâm niên|Hưởng thâm niên từ ngày|Thâm niên từ ngày|Ngày tính hưởng thâm niên|Ngày hưởng TNNG|Mốc TNNG|Thời gian hưởng TNNG|Thời điểm tính hưởng phụ cấp thâm niên|seniority date|Năm vào nghề tính thâm niên|Thời điểm tính thâm niên|Mốc tính hưởng thâm niên nghề|Ngày hưởng thâm niên nghề|Thời gian tính hưởng phụ cấp thâm niên|Mốc tính thâm niên nghề|Ngày bắt đầu tính thâm niên',
    over_date:
      'Ngày hưởng vượt khung|Mốc hưởng vượt khung|Thời điểm hưởng vượt khung|Ngày hưởng TNVK|Hưởng vượt khung từ ngày|Mốc VK|Ngày hưởng VK|Mốc TNVK',
    allow_date:
      'Ngày hưởng phụ cấp|Ngày hưởng phụ cấp chức vụ|Thời điểm hưởng phụ cấp|Hưởng phụ cấp từ ngày|Ngày hưởng PCCV|Hưởng PCCV từ ngày|Thời điểm hưởng PCCV',
    insurance_since:
      'Ngày tham gia BHXH|Ngày đóng BHXH|Ngày bắt đầu đóng BHXH|Tham gia BHXH từ ngày|Thời điểm tham gia BHXH|Thời điểm đóng BHXH|Đóng BHXH từ ngày|Bắt đầu đóng BHXH|Đóng BHXH từ|Ngày tham gia bảo hiểm|Tham gia BHXH từ|Ngày bắt đầu tham gia BHXH|social insurance start date|Năm bắt đầu đóng BHXH|Bắt đầu tham gia BHXH|Thời gian bắt đầu đóng BHXH|Thời gian tham gia BHXH từ',
    raise_decision_date:
      'Ngày QĐ nâng lương|Ngày quyết định nâng lương|Ngày QĐ lương|Ngày ký QĐ nâng lương|Ngày quyết định lương',
  },
  numbers: {
    salary_coef:
      'Hệ số lương|Hệ số|HSL|HS lương|Hệ số bậc lương|hslg|salary coefficient|coefficient|salary factor|HSL bậc|Hưởng hệ số|salary ratio|salary coef|salary rate|pay coefficient',
    salary_coef_now:
      'Hệ số hiện hưởng|Hệ số lương hiện hưởng|Hệ số lương hiện tại|Hệ số hiện tại|HSL hiện hưởng|HS lương hiện hưởng|Hệ số lương đang hưởng|Hệ số đang hưởng|Hệ số LHH|HSLHH|HS hiện hưởng|Hệ số lương bậc hiện tại|HSL đang hưởng',
    salary_coef_before:
      'Hệ số cũ|Hệ số lương cũ|Hệ số lương trước khi nâng|HSL cũ|HS cũ|HS lương cũ|Hệ số trước khi nâng|Hệ số lương trước|Hệ số trước|Hệ số lương trước nâng|old coefficient|previous coefficient|HSL trước nâng|Hệ số trước nâng|HS trước nâng',
    salary_coef_new:
      'Hệ số mới|Hệ số lương mới|Hệ số lương sau khi nâng|Hệ số lương đề nghị|Hệ số đề nghị|HSL mới|HS lương mới|Hệ số sau khi nâng|Hệ số lương được nâng|Hệ số được nâng|Hệ số lương sau|Hệ số sau|new coefficient|Hệ số mới được nâng|HS sau nâng|Hệ số sau nâng|HSL sau nâng|Hệ số lương sau nâng|HSL sau khi nâng|HS sau khi nâng lương|Hệ số được hưởng mới|Hệ số lương được hưởng|Nâng lên hệ số|Lên hệ số|Hệ số sau khi nâng bậc',
    salary_over:
      '% vượt khung|Tỷ lệ vượt khung|Thâm niên vượt khung|PCTN vượt khung|TNVK|Phụ cấp thâm niên vượt khung|Phần trăm vượt khung|over frame percent|Tỷ lệ TNVK|Phụ cấp TNVK|PC TNVK|PCTNVK|Phụ cấp VK|PCVK|Mức vượt khung|TN vượt khung|Hệ số vượt khung|Tỷ lệ thâm niên vượt khung|Phụ cấp vượt khung|PC vượt khung|over frame rate',
    salary_over_new: '% vượt khung mới|TNVK mới|VK mới|Thâm niên vượt khung mới',
    salary_reserved:
      'Hệ số chênh lệch bảo lưu|Chênh lệch bảo lưu|Hệ số bảo lưu|HSCLBL|HS bảo lưu|HSBL|CLBL|HSCL bảo lưu|Hệ số chênh lệch|Lương bảo lưu|Bảo lưu|HS chênh lệch|Phụ cấp chênh lệch bảo lưu|PC bảo lưu|Phụ cấp bảo lưu|CL bảo lưu',
    salary_share:
      'Phần trăm hưởng|% hưởng lương|Tỷ lệ hưởng lương|Phần trăm hưởng lương|Mức hưởng lương|% được hưởng|Hưởng bao nhiêu % lương|85%/100%|salary percent',
    allow_leader:
      'Hệ số phụ cấp chức vụ|HS phụ cấp chức vụ|Phụ cấp lãnh đạo|Hệ số PCCV|Phụ cấp chức vụ|PCCV|PC chức vụ|Phụ cấp chức vụ lãnh đạo|position allowance|HSPC chức vụ|PCCV lãnh đạo|Phụ cấp CV|PCLĐ|Hệ số phụ cấp lãnh đạo|Phụ cấp chức vụ hiện hưởng|leader allowance|leadership allowance',
    allow_leader_new:
      'Phụ cấp chức vụ mới|Hệ số phụ cấp chức vụ mới|PCCV mới|HSPCCV mới|HS PCCV mới|Hệ số PCCV mới',
    allow_region:
      'Phụ cấp khu vực|PCKV|PC khu vực|Hệ số phụ cấp khu vực|region allowance|HS khu vực|HSPCKV|Phụ cấp KV|PC vùng|Hệ số khu vực|Hệ số PCKV',
    allow_duty:
      'Phụ cấp trách nhiệm|PC trách nhiệm|PCTN|Hệ số phụ cấp trách nhiệm|PCTrN|responsibility allowance|PC TN (trách nhiệm)|HS trách nhiệm|HSPCTN|Phụ cấp TN công việc|Phụ cấp trách nhiệm công việc|PCTNCV|PC trách nhiệm công việc|PCTN công việc|Hệ số trách nhiệm|HS PCTN|duty allowance',
    allow_responsibility:
      'Phụ cấp độc hại|PC độc hại|PCĐH|Phụ cấp độc hại, nguy hiểm|PC ĐH|HS độc hại|Phụ cấp ĐH|Phụ cấp nặng nhọc, độc hại|Hệ số phụ cấp độc hại|Hệ số độc hại|toxic allowance|hazard allowance',
    allow_incentive:
      'Phụ cấp ưu đãi|PCƯĐ|Phụ cấp ưu đãi nghề|PC ưu đãi|Tỷ lệ phụ cấp ưu đãi|Phụ cấp đứng lớp|Phụ cấp ưu đãi nhà giáo|PC đứng lớp|incentive allowance|PC UĐ|PCUĐ|PCƯĐN|Phụ cấp UĐ|% ưu đãi|Tỷ lệ PCƯĐ|Ưu đãi nghề|Ưu đãi đứng lớp|% đứng lớp|Phụ cấp ưu đãi theo nghề|preferential allowance',
    allow_seniority:
      'Phụ cấp thâm niên|PC thâm niên|Phụ cấp thâm niên nhà giáo|PC thâm niên nhà giáo|PCTNNG|Tỷ lệ phụ cấp thâm niên|Thâm niên nhà giáo|seniority allowance|TNNG|Phụ cấp TN nhà giáo|Phụ cấp TNNG|Tỷ lệ thâm niên|Tỷ lệ PCTN|PCTN nhà giáo|PCTNN|Phụ cấp thâm niên nghề giáo|TN nhà giáo|% TNN|PC TNN|% thâm niên nghề hiện hưởng|Mức % thâm niên|PCTN nghề|Phụ cấp thâm niên nghề',
    allow_attract:
      'Phụ cấp thu hút|PC thu hút|PCTH|attraction allowance|PC TH (thu hút)|% thu hút|Tỷ lệ thu hút|Hệ số thu hút|Tỷ lệ phụ cấp thu hút|Phụ cấp TH|Trợ cấp thu hút',
    allow_long:
      'Phụ cấp công tác lâu năm|PC lâu năm|Phụ cấp lâu năm|PC công tác lâu năm|PCLN|Lâu năm|PC CTLN|Phụ cấp CTLN|Phụ cấp công tác lâu năm vùng khó khăn|Phụ cấp lâu năm vùng ĐBKK|Hệ số lâu năm',
    allow_concurrent:
      'Phụ cấp kiêm nhiệm|PC kiêm nhiệm|PCKN|concurrent allowance|Phụ cấp kiêm|PC kiêm chức|Phụ cấp kiêm nhiệm chức danh|Hệ số kiêm nhiệm|HS kiêm nhiệm',
    allow_toxic_place: 'Phụ cấp đặc biệt|PC đặc biệt|PCĐB|HS phụ cấp đặc biệt|PC ĐB',
    allow_mobile: 'Phụ cấp lưu động|PC lưu động|PCLĐ lưu động|Lưu động|HS lưu động|Hệ số lưu động',
    allow_other: 'Phụ cấp khác|PC khác|Các phụ cấp khác|other allowance|PCK|Các loại phụ cấp khác',
    allow_total:
      'Tổng phụ cấp|Tổng hệ số phụ cấp|Cộng phụ cấp|Tổng các phụ cấp|total allowance|TPC|Cộng các khoản phụ cấp|Tổng HSPC',
    basic_salary:
      'Lương cơ bản|Mức lương cơ bản|Lương cơ sở|Mức lương cơ sở|basic salary|base salary|LCB|LCS|Mức LCS|Lương tối thiểu|ML cơ sở|Mức lương tối thiểu|Mức lương cơ bản NN|Lương cơ sở nhà nước|Mức lương cơ sở hiện hành|Lương CS|Lương cơ sở hiện hành',
    salary_amount:
      'Tiền lương|Mức lương|Lương|Lương chính|Tiền lương theo hệ số|salary|salary amount|T.lương|Tiền lương tháng|Lương tháng|Lương theo hệ số|Lương ngạch bậc|Lương theo ngạch, bậc|Mức lương hiện hưởng|Mức lương đang hưởng|monthly salary|wage|pay|Lương khoán|Mức lương khoán|Tiền công khoán|Lương thỏa thuận|Mức lương thỏa thuận|Tiền lương khoán|Mức tiền công|Tiền công tháng|Lương hợp đồng|Mức lương hợp đồng|Lương thử việc|Tiền lương HĐ|Mức lương HĐ|Lương hợp đồng tháng|Tiền lương hiện hưởng|Tiền lương tháng hiện hưởng|Lương tháng hiện hưởng|Lương hàng tháng|Lương hằng tháng|Lương một tháng|Lương mỗi tháng|Mức lương hàng tháng|Mức lương hằng tháng',
    total_income:
      'Tổng thu nhập|Tổng lương|Tổng tiền lương|Tổng cộng lương|total income|total salary|gross salary|Tổng lương và phụ cấp|Tổng tiền lương và phụ cấp|Cộng lương và phụ cấp|Tổng lương, phụ cấp|Tổng thu nhập tháng|Tổng TN|Tổng quỹ lương|gross income',
    net_income:
      'Thực lĩnh|Thực nhận|Số tiền thực lĩnh|Còn được lĩnh|Số thực lĩnh|Tiền thực nhận|net salary|take home pay|TL (thực lĩnh)|Số còn được lĩnh|Lương thực lĩnh|Lương thực nhận|Tiền lương thực lĩnh|Tiền lương còn được nhận|Còn lĩnh|Còn nhận|Được lĩnh|Thực lãnh|Số thực lãnh|net pay|net amount|Tổng số được lĩnh|Tổng số tiền được nhận|Số tiền được lĩnh|Số tiền còn được lĩnh|Tiền được lĩnh|Tổng được lĩnh|Tổng lĩnh|Số tiền chuyển khoản|Số tiền CK|Số tiền chuyển vào tài khoản|Số tiền vào tài khoản|Tổng thực lĩnh|Tổng cộng thực lĩnh|Tiền thực lĩnh|Còn thực lĩnh|Kỳ II được lĩnh|Tổng tiền thực lĩnh',
    deduct_insurance:
      'Trừ bảo hiểm|Các khoản trừ bảo hiểm|Khấu trừ bảo hiểm|Trừ BH|Khấu trừ BH|Các khoản BH|Các khoản bảo hiểm trừ vào lương|BH phải nộp',
    deduct_bhxh: 'Trừ BHXH|BHXH (8%)|Trích BHXH|Khấu trừ BHXH|BHXH (trừ lương)',
    deduct_bhyt: 'Trừ BHYT|BHYT (1,5%)|Trích BHYT|Khấu trừ BHYT|BHYT (trừ lương)',
    deduct_bhtn: 'Trừ BHTN|BHTN (1%)|BHTN|Trích BHTN|Khấu trừ BHTN|BHTN (trừ lương)',
    deduct_total:
      'Các khoản khấu trừ|Tổng khấu trừ|Tổng các khoản trừ|Các khoản trừ|total deduction|Tổng trừ|Cộng các khoản trừ|Các khoản phải trừ|Các khoản trừ vào lương|Tổng các khoản khấu trừ|Cộng khấu trừ|deductions|Khấu trừ lương|Trừ vào lương|Tổng các khoản trừ vào lương|Tổng số phải trừ|Số tiền trừ|Tiền khấu trừ|Các khoản phải nộp theo lương|Các khoản đóng góp trừ lương',
    union_fee:
      'Công đoàn phí|Đoàn phí công đoàn|Tiền công đoàn phí|ĐPCĐ|CĐP|Đoàn phí CĐ|Tiền ĐPCĐ|Đoàn phí CĐ (1%)|Trừ công đoàn phí 1%|Trừ công đoàn phí|Công đoàn phí 1%|ĐPCĐ 1%|Đoàn phí công đoàn 1%|Trừ CĐ phí|CĐ phí|Thu đoàn phí công đoàn|Trừ công đoàn|Trừ đoàn phí|Trừ tiền công đoàn|Thu công đoàn phí|Nộp công đoàn phí|Đoàn phí CĐ cơ sở',
    union_fund: 'Kinh phí công đoàn|KPCĐ|KPCĐ 2%|Kinh phí công đoàn 2%|KP công đoàn|Trích KPCĐ',
    family_deduction: 'Giảm trừ gia cảnh|Mức giảm trừ gia cảnh|GTGC|Giảm trừ GC',
    dependants:
      'Số người phụ thuộc|Số NPT|Tổng số người phụ thuộc|dependants|Số NPT đăng ký|NPT|Người phụ thuộc|Số người PT|Số lượng người phụ thuộc|number of dependents|dependents',
    raise_months:
      'Số tháng nâng trước hạn|Số tháng nâng lương trước thời hạn|Nâng trước thời hạn (tháng)|Số tháng được nâng trước|Số tháng nâng lương trước hạn|Nâng trước (tháng)|Số tháng được nâng trước thời hạn|Số tháng trước hạn|Thời gian nâng trước hạn|Nâng lương trước hạn (tháng)|Nâng sớm mấy tháng|Số tháng nâng sớm|Nâng trước mấy tháng|Nâng trước bao nhiêu tháng|Được nâng sớm (tháng)|Thời gian nâng trước thời hạn|Số tháng nâng trước thời hạn|Rút ngắn thời gian nâng lương',
    raise_delay:
      'Số tháng kéo dài|Số tháng kéo dài nâng lương|Kéo dài thời gian nâng lương|Thời gian kéo dài|Kéo dài (tháng)|Số tháng bị kéo dài|Kéo dài nâng lương|Thời gian không tính nâng lương|Thời gian bị kéo dài|Thời gian không được tính nâng lương|Tháng không tính nâng lương|Số tháng không tính nâng lương|Thời gian kéo dài nâng lương',
    insurance_years:
      'Số năm đóng BHXH|Thời gian đóng BHXH|Số năm tham gia BHXH|TG đóng BHXH|Số năm tham gia bảo hiểm|Số năm, tháng đóng BHXH|Tổng thời gian đóng BHXH|Số tháng đóng BHXH|Đóng bảo hiểm được mấy năm|Đóng BHXH được mấy năm|Đóng được mấy năm|Số năm BHXH|Tổng số năm đóng BHXH|Thời gian đã đóng BHXH|Đóng BH bao nhiêu năm|Tổng số năm đã đóng|Số năm đã đóng|Đã đóng mấy năm|Đã đóng được (năm)|Số năm đã đóng BHXH|Đóng mấy năm rồi',
    coef_total:
      'Tổng hệ số|Cộng hệ số|Tổng HS|Tổng cộng hệ số|Tổng HS lương và phụ cấp|Tổng hệ số lương và phụ cấp|total coefficient',
    salary_before_amount: 'Mức lương cũ|Lương cũ|Mức lương trước khi nâng|old salary',
    salary_new_amount: 'Mức lương mới|Lương mới|Mức lương sau khi nâng|Lương đề nghị|new salary',
    income_tax:
      'Thuế TNCN|Thuế thu nhập cá nhân|Tiền thuế TNCN|Khấu trừ thuế TNCN|Thuế TNCN phải nộp|personal income tax|income tax|Thuế thu nhập|Thuế TN cá nhân|Trừ thuế TNCN|Trừ thuế|Trừ thuế thu nhập|TNCN',
    step_months:
      'Số tháng giữ bậc|Số tháng đã giữ bậc|Thời gian giữ bậc (tháng)|Số năm giữ bậc|Thời gian giữ bậc cũ (tháng)|Đã giữ bậc (tháng)',
    seniority_lost:
      'Thời gian trừ thâm niên|Số tháng trừ thâm niên|Thời gian không tính thâm niên|Số tháng không tính thâm niên|Thời gian không tính hưởng thâm niên|TG không tính TN|Thời gian trừ không tính thâm niên',
  },
  others: {
    delay_reason:
      'Lý do kéo dài|Ghi chú thời gian kéo dài|Lý do kéo dài thời gian nâng lương|Vì sao kéo dài|Nguyên nhân kéo dài|Lý do bị kéo dài',
    rank_name:
      'Ngạch|Tên ngạch|Ngạch công chức|Ngạch viên chức|Ngạch công chức (viên chức)|Ngạch hiện giữ|Ngạch lương|Tên chức danh nghề nghiệp|Tên hạng chức danh nghề nghiệp|rank name|Ngạch, bậc|Ngạch CC/VC|Ngạch VC|Ngạch CC|Ngạch đang hưởng|Ngạch hiện hưởng|Ngạch/CDNN|Tên ngạch/CDNN|Ngạch, chức danh nghề nghiệp|Ngạch công chức/chức danh nghề nghiệp|Tên ngạch/chức danh nghề nghiệp|civil servant rank|rank title',
    rank_code:
      'Mã ngạch|Mã số ngạch|Chức danh nghề nghiệp|Mã số chức danh nghề nghiệp|Mã CDNN|Hạng chức danh nghề nghiệp|Hạng CDNN|Mã số CDNN|Mã số hạng|Mã ngạch lương|Mã ngạch (CDNN)|Mã hạng|Hạng CDNN hiện giữ|Mã ngạch viên chức|rank code|mangach|MS CDNN|MS ngạch|Mã số chức danh|Mã số CDNN hiện giữ|CDNN đang giữ|CDNN hiện giữ|Hạng CD nghề nghiệp|Hạng CDNN đang giữ|Mã ngạch hiện hưởng|Mã số hạng CDNN|V.07|rank id|professional title code|title code|Ngạch (mã số)',
    rank_grade:
      'Hạng viên chức|Hạng giáo viên|Hạng chức danh|Hạng GV|Hạng CD|Giáo viên hạng|Hạng VC|teacher grade|teacher rank',
    rank_code_new:
      'Mã ngạch mới|Mã CDNN mới|Hạng mới|Ngạch mới|Chức danh nghề nghiệp mới|Hạng CDNN mới|Hạng chức danh nghề nghiệp mới|Thăng hạng lên|Hạng đăng ký dự xét thăng hạng|Hạng dự xét|Dự xét thăng hạng|Xét thăng hạng|Hạng đăng ký thăng hạng|new rank code',
    salary_step:
      'Bậc lương|Bậc|BL|salary step|salary level|salary grade|Hưởng bậc|Xếp bậc|pay step|step',
    salary_step_now:
      'Bậc hiện hưởng|Bậc lương hiện hưởng|Bậc lương hiện tại|Bậc hiện tại|BL hiện hưởng|Bậc đang hưởng|Bậc lương đang hưởng|Bậc LHH|Bậc lương hiện giữ|Bậc hiện giữ|Đang hưởng bậc|Bậc LHT',
    salary_step_before:
      'Bậc cũ|Bậc lương cũ|Bậc trước khi nâng|BL cũ|Bậc lương trước|Bậc trước|Bậc lương trước khi nâng|old step|previous step',
    salary_step_new:
      'Bậc mới|Bậc lương mới|Bậc sau khi nâng|Bậc đề nghị|Bậc lương đề nghị|BL mới|Bậc được nâng|Bậc lương được nâng|Bậc lương sau|Bậc sau|Bậc lương sau khi nâng|new step|Được nâng lên bậc|Nâng lên bậc|Bậc sau nâng|Lên bậc|Nâng từ bậc lên bậc|Bậc lương sau nâng',
    raise_reason:
      'Lý do nâng lương|Lý do nâng bậc|Lý do nâng lương trước hạn|raise reason|Lý do NL|Lý do nâng trước hạn|Thành tích nâng lương trước hạn|Lý do nâng bậc lương|Thành tích để xét|Thành tích xét nâng lương|Căn cứ nâng trước hạn|Thành tích xét nâng trước hạn|Căn cứ xét nâng lương trước hạn|Lý do nâng bậc lương trước thời hạn|Thành tích được nâng sớm|Lý do nâng sớm|Căn cứ nâng lương trước thời hạn|Thành tích nâng bậc lương trước thời hạn|Lý do nâng lương sớm|Thành tích làm căn cứ nâng lương',
    raise_kind:
      'Hình thức nâng lương|Loại nâng lương|Diện nâng lương|Đối tượng nâng lương|HT nâng lương|Nâng lương thường xuyên/trước hạn|Thường xuyên/Trước hạn|Hình thức nâng bậc lương|Chế độ nâng lương|Hình thức NL|raise type|Hình thức nâng|Diện nâng|Kiểu nâng|Nâng thường xuyên/trước hạn|Nâng theo diện|Nâng TX hay trước hạn|Nâng theo hình thức|Nâng lương thường xuyên|Nâng lương trước hạn|Nâng bậc lương TX|Nâng lương TX|NLTX/NLTTH|Nâng bậc lương thường xuyên|Nâng bậc trước thời hạn|Diện nâng bậc|Nâng lương|Chế độ nâng bậc|Nâng lương theo chế độ',
    raise_decision_no:
      'Số quyết định nâng lương|Số QĐ nâng lương|Số QĐ lương|QĐ lương số|Quyết định nâng lương số|Số quyết định lương|QĐ nâng lương|Quyết định nâng lương|Quyết định lương|QĐ lương|Số QĐ nâng bậc lương|Số quyết định nâng bậc lương|salary decision no',
    bank_name:
      'Ngân hàng|Tên ngân hàng|Tại ngân hàng|Mở tại ngân hàng|bank|bank name|Tên NH|Mở tại|Tại NH|Tài khoản mở tại|TK mở tại|TK mở tại ngân hàng|Nơi mở tài khoản|Ngân hàng mở tài khoản|Ngân hàng nhận|Ngân hàng thụ hưởng|Mở tài khoản tại|Kho bạc|Tại Kho bạc|bank title|beneficiary bank|NH mở TK|NH mở tài khoản|Ngân hàng - chi nhánh|NH giao dịch|Mở tại NH|Ngân hàng nào|NH thụ hưởng|NH nhận|Tài khoản ngân hàng nào|Mở ở ngân hàng|NH nào|Nơi mở tài khoản giao dịch|Mở tài khoản ở|Mở TK tại ngân hàng',
    bank_branch:
      'Chi nhánh|Chi nhánh ngân hàng|bank branch|branch|Chi nhánh NH|CN ngân hàng|Phòng giao dịch|PGD ngân hàng|bank branch name',
    raise_not_reason:
      'Lý do chưa nâng|Lý do không nâng lương|Lý do chưa được nâng lương|Vì sao chưa nâng|Lý do chậm nâng lương|Lý do kéo dài nâng lương|Lý do không được nâng',
  },
  ofAnyone: {
    bank_account:
      'Số tài khoản|Số tài khoản ngân hàng|STK|Số TK ngân hàng|TK ngân hàng|Tài khoản số|Số TK|bank account|account number|bank account number|TKNH|Số TKNH|Số tài khoản nhận lương|TK nhận lương|Tài khoản nhận lương|Số TK nhận lương|Tài khoản cá nhân|Số tài khoản thụ hưởng|STK ngân hàng|Tài khoản thụ hưởng|Số hiệu tài khoản|bank acc|bank number|bank account no|account no|TK ATM|Số TK ATM|ATM|Số thẻ ATM|Thẻ ATM|Tài khoản ATM|Số ATM|TK thẻ ATM|Số tài khoản nhận|TK nhận tiền|Số tài khoản nhận tiền|Số TK nhận|Tài khoản nhận tiền|Số TK nhận trợ cấp|Số TK nhận tiền',
    account_holder:
      'Chủ tài khoản|Tên chủ tài khoản|Họ tên chủ tài khoản|Tên tài khoản ngân hàng|account holder|account name|Tên người thụ hưởng|Người thụ hưởng|Họ tên người hưởng|Người hưởng|Tên tài khoản thụ hưởng|bank account name',
  },
  ticks: {
    raise_eligible:
      'Đủ điều kiện nâng lương|Đủ ĐK nâng lương|Đủ điều kiện nâng bậc|Đủ điều kiện xét nâng lương|Đến hạn nâng lương (x)|Được nâng lương|Đủ tiêu chuẩn nâng lương',
  },
};
