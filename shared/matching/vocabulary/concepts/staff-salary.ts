import type { Domain } from './domain';

/** Ranks, steps, coefficients and allowances of staff, now, before and after a raise. */
export const STAFF_SALARY: Domain = {
  dates: {
    salary_date:
      'Ngày hưởng lương|Hưởng từ ngày|Ngày hưởng bậc lương|Thời điểm hưởng|Ngày hưởng|Mốc hưởng lương|Thời gian hưởng bậc lương hiện tại|Ngày hưởng bậc hiện tại|Mốc nâng lương|Ngày hưởng lương hiện tại|Thời điểm hưởng bậc lương hiện tại|salary date|salary start date',
    salary_date_before:
      'Ngày hưởng bậc cũ|Thời điểm hưởng bậc cũ|Mốc hưởng lương cũ|Ngày hưởng lương cũ',
    salary_date_new:
      'Ngày hưởng bậc mới|Thời điểm hưởng bậc mới|Thời điểm hưởng lương mới|Ngày hưởng lương mới|Mốc hưởng lương mới|Mốc nâng lương mới',
    next_raise:
      'Ngày nâng lương lần sau|Thời điểm nâng lương tiếp theo|Lần nâng lương sau|Mốc nâng lương lần sau|Dự kiến nâng lương|Ngày dự kiến nâng lương|Thời điểm nâng lương lần sau|Ngày nâng lương tiếp theo|next raise date',
    last_raise:
      'Ngày nâng lương gần nhất|Lần nâng lương gần nhất|Thời điểm nâng lương gần nhất|Ngày nâng lương lần trước',
    seniority_date:
      'Ngày hưởng thâm niên|Mốc hưởng thâm niên|Thời điểm hưởng thâm niên|Ngày tính thâm niên|Mốc tính thâm niên nhà giáo|Ngày hưởng PCTN nhà giáo',
    over_date:
      'Ngày hưởng vượt khung|Mốc hưởng vượt khung|Thời điểm hưởng vượt khung|Ngày hưởng TNVK',
    allow_date: 'Ngày hưởng phụ cấp|Ngày hưởng phụ cấp chức vụ|Thời điểm hưởng phụ cấp',
    insurance_since:
      'Ngày tham gia BHXH|Ngày đóng BHXH|Ngày bắt đầu đóng BHXH|Tham gia BHXH từ ngày|Thời điểm tham gia BHXH|Thời điểm đóng BHXH',
  },
  numbers: {
    salary_coef:
      'Hệ số lương|Hệ số|HSL|HS lương|Hệ số hiện hưởng|Hệ số lương hiện hưởng|Hệ số lương hiện tại|Hệ số hiện tại|Hệ số bậc lương|hslg|salary coefficient|coefficient|salary factor',
    salary_coef_before: 'Hệ số cũ|Hệ số lương cũ|Hệ số lương trước khi nâng',
    salary_coef_new:
      'Hệ số mới|Hệ số lương mới|Hệ số lương sau khi nâng|Hệ số lương đề nghị|Hệ số đề nghị',
    salary_over:
      '% vượt khung|Tỷ lệ vượt khung|Thâm niên vượt khung|PCTN vượt khung|TNVK|Phụ cấp thâm niên vượt khung|Phần trăm vượt khung|over frame percent',
    salary_over_new: '% vượt khung mới|TNVK mới',
    salary_reserved: 'Hệ số chênh lệch bảo lưu|Chênh lệch bảo lưu|Hệ số bảo lưu|HSCLBL',
    salary_share: 'Phần trăm hưởng|% hưởng lương|Tỷ lệ hưởng lương|Phần trăm hưởng lương',
    allow_leader:
      'Hệ số phụ cấp chức vụ|HS phụ cấp chức vụ|Phụ cấp lãnh đạo|Hệ số PCCV|Phụ cấp chức vụ|PCCV|PC chức vụ|Phụ cấp chức vụ lãnh đạo|position allowance',
    allow_leader_new: 'Phụ cấp chức vụ mới|Hệ số phụ cấp chức vụ mới',
    allow_region: 'Phụ cấp khu vực|PCKV|PC khu vực|Hệ số phụ cấp khu vực|region allowance',
    allow_duty:
      'Phụ cấp trách nhiệm|PC trách nhiệm|PCTN|Hệ số phụ cấp trách nhiệm|PCTrN|responsibility allowance',
    allow_responsibility: 'Phụ cấp độc hại|PC độc hại|PCĐH|Phụ cấp độc hại, nguy hiểm',
    allow_incentive:
      'Phụ cấp ưu đãi|PCƯĐ|Phụ cấp ưu đãi nghề|PC ưu đãi|Tỷ lệ phụ cấp ưu đãi|Phụ cấp đứng lớp|Phụ cấp ưu đãi nhà giáo|PC đứng lớp|incentive allowance',
    allow_seniority:
      'Phụ cấp thâm niên|PC thâm niên|Phụ cấp thâm niên nhà giáo|PC thâm niên nhà giáo|PCTNNG|Tỷ lệ phụ cấp thâm niên|Thâm niên nhà giáo|seniority allowance',
    allow_attract: 'Phụ cấp thu hút|PC thu hút|PCTH|attraction allowance',
    allow_long: 'Phụ cấp công tác lâu năm|PC lâu năm|Phụ cấp lâu năm|PC công tác lâu năm',
    allow_concurrent: 'Phụ cấp kiêm nhiệm|PC kiêm nhiệm|PCKN|concurrent allowance',
    allow_toxic_place: 'Phụ cấp đặc biệt|PC đặc biệt',
    allow_mobile: 'Phụ cấp lưu động|PC lưu động',
    allow_other: 'Phụ cấp khác|PC khác|Các phụ cấp khác|other allowance',
    allow_total: 'Tổng phụ cấp|Tổng hệ số phụ cấp|Cộng phụ cấp|Tổng các phụ cấp|total allowance',
    basic_salary:
      'Lương cơ bản|Mức lương cơ bản|Lương cơ sở|Mức lương cơ sở|basic salary|base salary',
    salary_amount:
      'Tiền lương|Mức lương|Lương|Lương chính|Tiền lương theo hệ số|salary|salary amount',
    total_income:
      'Tổng thu nhập|Tổng lương|Tổng tiền lương|Tổng cộng lương|total income|total salary|gross salary',
    net_income:
      'Thực lĩnh|Thực nhận|Số tiền thực lĩnh|Còn được lĩnh|Số thực lĩnh|Tiền thực nhận|net salary|take home pay',
    deduct_insurance: 'Trừ bảo hiểm|Các khoản trừ bảo hiểm|Khấu trừ bảo hiểm',
    deduct_bhxh: 'Trừ BHXH|BHXH (8%)|Trích BHXH',
    deduct_bhyt: 'Trừ BHYT|BHYT (1,5%)|Trích BHYT',
    deduct_bhtn: 'Trừ BHTN|BHTN (1%)|Trích BHTN',
    deduct_total:
      'Các khoản khấu trừ|Tổng khấu trừ|Tổng các khoản trừ|Các khoản trừ|total deduction',
    union_fee: 'Công đoàn phí|Đoàn phí công đoàn|Tiền công đoàn phí',
    union_fund: 'Kinh phí công đoàn|KPCĐ',
    family_deduction: 'Giảm trừ gia cảnh|Mức giảm trừ gia cảnh',
    dependants: 'Số người phụ thuộc|Số NPT|Tổng số người phụ thuộc|dependants',
    raise_months:
      'Số tháng nâng trước hạn|Số tháng nâng lương trước thời hạn|Nâng trước thời hạn (tháng)|Số tháng được nâng trước',
    raise_delay: 'Số tháng kéo dài|Số tháng kéo dài nâng lương|Kéo dài thời gian nâng lương',
    insurance_years: 'Số năm đóng BHXH|Thời gian đóng BHXH|Số năm tham gia BHXH',
  },
  others: {
    rank_name:
      'Ngạch|Tên ngạch|Ngạch công chức|Ngạch viên chức|Ngạch công chức (viên chức)|Ngạch hiện giữ|Ngạch lương|Tên chức danh nghề nghiệp|Tên hạng chức danh nghề nghiệp|rank name',
    rank_code:
      'Mã ngạch|Mã số ngạch|Chức danh nghề nghiệp|Mã số chức danh nghề nghiệp|Mã CDNN|Hạng chức danh nghề nghiệp|Hạng CDNN|Mã số CDNN|Mã số hạng|Mã ngạch lương|Mã ngạch (CDNN)|Mã hạng|Hạng CDNN hiện giữ|Mã ngạch viên chức|rank code|mangach',
    rank_grade: 'Hạng viên chức|Hạng giáo viên|Hạng chức danh',
    rank_code_new: 'Mã ngạch mới|Mã CDNN mới|Hạng mới|Ngạch mới|Chức danh nghề nghiệp mới',
    salary_step:
      'Bậc lương|Bậc|BL|Bậc hiện hưởng|Bậc lương hiện hưởng|Bậc lương hiện tại|Bậc hiện tại|salary step|salary level|salary grade',
    salary_step_before: 'Bậc cũ|Bậc lương cũ|Bậc trước khi nâng',
    salary_step_new: 'Bậc mới|Bậc lương mới|Bậc sau khi nâng|Bậc đề nghị|Bậc lương đề nghị',
    raise_reason: 'Lý do nâng lương|Lý do nâng bậc|Lý do nâng lương trước hạn|raise reason',
    raise_kind: 'Hình thức nâng lương|Loại nâng lương|Diện nâng lương|Đối tượng nâng lương',
    raise_decision_no:
      'Số quyết định nâng lương|Số QĐ nâng lương|Số QĐ lương|QĐ lương số|Quyết định nâng lương số|Số quyết định lương',
    bank_name: 'Ngân hàng|Tên ngân hàng|Tại ngân hàng|Mở tại ngân hàng|bank|bank name',
    bank_branch: 'Chi nhánh|Chi nhánh ngân hàng|bank branch|branch',
  },
  ofAnyone: {
    bank_account:
      'Số tài khoản|Số tài khoản ngân hàng|STK|Số TK ngân hàng|TK ngân hàng|Tài khoản số|Số TK|bank account|account number|bank account number',
    account_holder:
      'Chủ tài khoản|Tên chủ tài khoản|Họ tên chủ tài khoản|Tên tài khoản ngân hàng|account holder|account name',
  },
};
