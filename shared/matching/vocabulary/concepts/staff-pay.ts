import type { Domain } from './domain';

/** What a payroll says beside coefficients: sums of allowances, arrears, deductions, taxed income, dues of the unit. */
export const STAFF_PAY: Domain = {
  numbers: {
    allowance_money:
      'Tiền phụ cấp|Thành tiền PC|Số tiền phụ cấp|Thành tiền phụ cấp|Tiền PC|Tiền các khoản phụ cấp',
    water_allowance:
      'Trợ cấp tiền mua nước|Trợ cấp nước sạch|Tiền nước ngọt|Trợ cấp mua và vận chuyển nước|Trợ cấp nước ngọt|Tiền mua nước sạch|Phụ cấp nước ngọt',
    moving_allowance:
      'Trợ cấp chuyển vùng|Trợ cấp một lần khi chuyển công tác|Trợ cấp khi chuyển khỏi vùng|Tiền trợ cấp chuyển vùng|Trợ cấp rời vùng ĐBKK|TC chuyển vùng',
    first_allowance:
      'Trợ cấp lần đầu|TC lần đầu|Trợ cấp nhận công tác lần đầu|Tiền trợ cấp lần đầu|Trợ cấp lần đầu nhận công tác|Trợ cấp ban đầu|Trợ cấp lần đầu vùng ĐBKK',
    hard_years:
      'Thời gian công tác ở vùng ĐBKK|Số năm công tác vùng khó|Số năm công tác vùng ĐBKK|Số năm ở vùng khó khăn|Thời gian công tác vùng khó khăn|TG công tác vùng ĐBKK|Số năm công tác ở vùng có điều kiện KT-XH ĐBKK|Công tác vùng khó mấy năm|Thời gian thực tế làm việc ở vùng ĐBKK|Số năm ở vùng ĐBKK',
    raise_difference:
      'Chênh lệch tăng thêm/tháng|Tiền tăng thêm 1 tháng|Tiền lương tăng thêm|Tiền chênh lệch 1 tháng|Số tiền tăng thêm/tháng|Tiền lương tăng thêm do nâng bậc|Chênh lệch lương tăng thêm|Kinh phí tăng thêm/tháng|Tiền tăng 1 tháng|Lương tăng thêm hàng tháng|Tiền chênh lệch nâng lương',
    allow_seniority_new:
      '% TN mới|% thâm niên mới|Tỷ lệ thâm niên mới|% PCTN mới|Mức thâm niên mới|TNNG mới|Phụ cấp thâm niên mới|Thâm niên nghề mới',
    allow_seniority_sum:
      'Tiền TNN|Tiền thâm niên|Tiền phụ cấp thâm niên|Tiền thâm niên nhà giáo|Tiền PCTN nhà giáo|Tiền TNNG|Số tiền phụ cấp thâm niên|Tiền PC thâm niên',
    allow_leader_sum:
      'Tiền phụ cấp chức vụ|Tiền PCCV|Tiền chức vụ|Số tiền phụ cấp chức vụ|Tiền PC chức vụ|Tiền phụ cấp lãnh đạo',
    allow_incentive_sum:
      'Tiền ưu đãi|Tiền phụ cấp ưu đãi|Tiền PCƯĐ|Tiền đứng lớp|Tiền PC ưu đãi|Tiền ưu đãi nghề|Tiền phụ cấp đứng lớp',
    allow_region_sum: 'Tiền khu vực|Tiền phụ cấp khu vực|Tiền PCKV|Tiền PC khu vực',
    allow_duty_sum: 'Tiền trách nhiệm|Tiền phụ cấp trách nhiệm|Tiền PC trách nhiệm|Tiền PCTN',
    allow_public: 'Phụ cấp công vụ|PC công vụ|PCCVu|Phụ cấp công vụ 25%|PC công vụ 25%',
    allow_petrol:
      'Xăng xe|Phụ cấp xăng xe|PC xăng xe|Tiền xăng xe hằng tháng|Hỗ trợ xăng xe|Phụ cấp đi lại|PC đi lại|Phụ cấp xăng xe, đi lại',
    allow_meal:
      'Phụ cấp ăn trưa|PC ăn trưa|Tiền ăn ca|Phụ cấp ăn ca|PC ăn ca|Tiền ăn giữa ca|Phụ cấp tiền ăn|Phụ cấp cơm trưa',
    allow_phone:
      'Phụ cấp điện thoại|PC điện thoại|Cước điện thoại|Khoán điện thoại|Tiền điện thoại|PC ĐT|Hỗ trợ điện thoại',
    allow_housing: 'Phụ cấp nhà ở|PC nhà ở|Phụ cấp thuê nhà',
    salary_extra:
      'Thu nhập tăng thêm|TNTT|Lương tăng thêm|Tiền TNTT|Thu nhập tăng thêm (đồng)|Chi thu nhập tăng thêm|Chi TNTT|Tiền thu nhập tăng thêm|Số tiền TNTT|Thu nhập TT',
    salary_extra_coef:
      'HS TNTT|Hệ số TNTT|Hệ số thu nhập tăng thêm|Hệ số thưởng|Hệ số chi TNTT|Hệ số ABC|Hệ số xếp loại|HS thu nhập tăng thêm',
    salary_clawback:
      'Truy thu|Tiền truy thu|Số tiền truy thu|Truy thu lương|Bị truy thu|Tổng truy thu|Phải truy thu|Thu hồi tiền lương|Tiền lương truy thu',
    salary_gap:
      'Chênh lệch lương|Tiền chênh lệch lương|Chênh lệch tiền lương|Lương chênh lệch|Mức chênh lệch lương',
    deduct_leave:
      'Trừ ngày nghỉ|Trừ nghỉ ốm|Trừ ngày không lương|Trừ nghỉ không lương|Trừ nghỉ việc riêng|Tiền trừ ngày nghỉ|Trừ lương ngày nghỉ|Trừ tiền nghỉ|Trừ ngày công',
    deduct_day_pay:
      'Ủng hộ 1 ngày lương|Trừ ngày lương|Ủng hộ ngày lương|Trừ 1 ngày lương|Ủng hộ 01 ngày lương|Trừ ủng hộ|Ủng hộ (trừ lương)',
    deduct_fund: 'Trừ quỹ|Trừ các quỹ|Đóng quỹ|Trừ đóng quỹ|Thu các loại quỹ (trừ lương)',
    deduct_other:
      'Trừ khác|Các khoản trừ khác|Khấu trừ khác|Trừ các khoản khác|Khoản trừ khác|Giảm trừ khác',
    salary_adjust_coef: 'Hệ số điều chỉnh|HS điều chỉnh|Hệ số điều chỉnh tăng thêm|Hệ số K',
    step_and_coef: 'Bậc, hệ số|Bậc và hệ số|Bậc/HSL|Bậc lương, hệ số lương|Bậc, hệ số lương|Bậc/HS',
    standard_days:
      'Công chuẩn|Số công chuẩn|Ngày công chuẩn|Công quy định|Ngày công quy định|Số ngày công chuẩn|Số ngày công quy định|Ngày công tháng',
    holiday_bonus:
      'Tiền thưởng lễ|Tiền thưởng Tết|Thưởng Tết|Thưởng lễ, Tết|Tiền Tết|Quà Tết (đồng)|Thưởng lễ|Tiền lễ, Tết|Tiền thưởng 20/11|Chi lễ Tết',
    taxed_income:
      'Thu nhập chịu thuế|Tổng thu nhập chịu thuế|TNCT|Tổng TNCT|Thu nhập chịu thuế TNCN|TN chịu thuế|Thu nhập chịu thuế trong kỳ|Thu nhập phải chịu thuế',
    taxable_income:
      'Thu nhập tính thuế|TNTThuế|TN tính thuế|Thu nhập tính thuế TNCN|Phần thu nhập tính thuế',
    self_deduction:
      'Giảm trừ bản thân|Giảm trừ cho bản thân|GT bản thân|Giảm trừ cá nhân|Mức giảm trừ bản thân|Giảm trừ cho cá nhân người nộp thuế|Giảm trừ BT',
    dependant_deduction:
      'Giảm trừ người phụ thuộc|Giảm trừ NPT|Giảm trừ cho người phụ thuộc|GT người phụ thuộc|Mức giảm trừ NPT|Giảm trừ phụ thuộc|GT NPT|Tiền giảm trừ NPT',
    unit_bhxh:
      'BHXH đơn vị đóng|BHXH 17,5%|BHXH 17%|BHXH cơ quan đóng|Đơn vị đóng BHXH|BHXH (đơn vị)|BHXH cơ quan',
    unit_bhyt:
      'BHYT đơn vị đóng|BHYT 3%|Đơn vị đóng BHYT|BHYT (đơn vị)|BHYT cơ quan đóng|BHYT cơ quan',
    unit_bhtn: 'BHTN đơn vị đóng|Đơn vị đóng BHTN|BHTN (đơn vị)|BHTN cơ quan đóng|BHTN cơ quan',
    unit_insurance:
      'Đơn vị đóng 23,5%|Đơn vị đóng BH|Bảo hiểm đơn vị đóng|Trích vào chi phí|BH cơ quan đóng|Tính vào chi phí|Các khoản BH đơn vị đóng|Đơn vị đóng 21,5%|Bảo hiểm cơ quan đóng',
    insurance_total:
      'Tổng trích nộp|Tổng cộng bảo hiểm|Tổng số tiền đóng bảo hiểm|Tổng tiền đóng BH|Tổng bảo hiểm|Tổng cộng BH|Tổng nộp bảo hiểm|Tổng các khoản BH|Cộng các khoản bảo hiểm',
  },
  others: {
    allowance_decision:
      'Quyết định hưởng|QĐ hưởng phụ cấp|Quyết định hưởng phụ cấp|Số QĐ hưởng phụ cấp|Quyết định hưởng phụ cấp số|QĐ hưởng',
    bonus_class:
      'Xếp loại A, B, C|Thưởng ABC|Loại ABC|Xếp loại ABC|Loại hưởng TNTT|Xếp loại TNTT|Xếp loại tăng thêm',
  },
  dates: {
    long_from:
      'Ngày hưởng lâu năm|Hưởng lâu năm từ|Mốc hưởng lâu năm|Thời điểm hưởng phụ cấp lâu năm|Ngày hưởng phụ cấp lâu năm|Ngày hưởng PC công tác lâu năm',
    attract_until:
      'Hưởng thu hút đến|Hết thu hút ngày|Ngày hết hưởng thu hút|Hưởng thu hút đến ngày|Thời điểm hết hưởng thu hút|Ngày thôi hưởng thu hút',
    attract_from:
      'Thời điểm hưởng phụ cấp thu hút|Hưởng thu hút từ|Ngày hưởng thu hút|Hưởng thu hút từ ngày|Mốc hưởng thu hút|Ngày hưởng phụ cấp thu hút|Thời gian hưởng thu hút từ|Bắt đầu hưởng thu hút',
  },
};
