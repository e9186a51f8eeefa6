import type { Domain } from './domain';

/** Social insurance of staff: who is added or taken off, wages it is counted from, leave that it pays. */
export const STAFF_INSURANCE: Domain = {
  numbers: {
    insured_sum:
      'Mức bồi thường tối đa|Mức trách nhiệm|Mức trách nhiệm bảo hiểm|Quyền lợi tối đa|Mức chi trả tối đa|Số tiền được bảo hiểm|STBH|Hạn mức bảo hiểm|Mức bảo hiểm tối đa',
    babies_count:
      'Sinh mấy cháu|Số con sinh|Số con được sinh|Sinh mấy con|Số con sinh ra lần này|Sinh đôi hay sinh một|Số con mới sinh',
    insured_salary:
      'Mức lương đóng BHXH|Tiền lương đóng BHXH|Lương đóng BH|Mức đóng BHXH|Lương đóng BHXH|Lương tham gia BHXH|Mức lương đóng bảo hiểm|Tiền lương đóng BH|Mức tiền lương đóng BHXH|Tiền lương tháng đóng BHXH|Tiền lương làm căn cứ đóng BHXH|Lương làm căn cứ đóng BHXH|Lương đóng bảo hiểm|Mức lương tham gia BHXH|Mức lương tham gia bảo hiểm|Lương tham gia BH|Hệ số đóng BHXH|Lương BH|Lương BHXH|Mức lương BHXH|Mức lương đóng BH|Lương làm căn cứ đóng|Căn cứ đóng BHXH',
    insured_salary_before:
      'Mức đóng cũ|Mức lương đóng BHXH cũ|Lương đóng BH cũ|Tiền lương đóng cũ|Lương BHXH cũ|Mức đóng BHXH cũ|Mức lương đóng cũ',
    insured_salary_new:
      'Mức đóng mới|Mức lương đóng BHXH mới|Lương đóng BH mới|Tiền lương đóng mới|Lương BHXH mới|Mức đóng BHXH mới|Mức lương đóng mới',
    insurance_days:
      'Số ngày hưởng BHXH|Số ngày nghỉ hưởng|Số ngày nghỉ hưởng BHXH|Số ngày hưởng chế độ|Số ngày nghỉ hưởng chế độ|Số ngày hưởng trợ cấp|Số ngày nghỉ được tính hưởng|Số ngày được hưởng|Ngày nghỉ hưởng BHXH|Số ngày nghỉ được tính hưởng trợ cấp|Số ngày hưởng|Số ngày được tính hưởng|Ngày được hưởng BHXH|Số ngày nghỉ hưởng trợ cấp|Ngày nghỉ được trả trợ cấp',
    insurance_days_year:
      'Lũy kế số ngày nghỉ từ đầu năm|Lũy kế từ đầu năm (ngày nghỉ)|Lũy kế ngày nghỉ|Số ngày nghỉ lũy kế|Tổng số ngày nghỉ từ đầu năm|Số ngày đã nghỉ từ đầu năm|Lũy kế số ngày nghỉ',
    insurance_monthly:
      'Số tiền đóng hàng tháng|Số tiền đóng hằng tháng|Tiền đóng hằng tháng|Mức đóng hằng tháng|Mức đóng một tháng (BH)|Số tiền đóng mỗi tháng',
    regional_minimum:
      'Lương tối thiểu vùng|Mức lương tối thiểu vùng|LTTV|Tiền lương tối thiểu vùng',
    insurance_due_rate:
      'Tỷ lệ đóng|Tỷ lệ đóng BHXH|% đóng|Tỷ lệ trích nộp|Tỷ lệ nộp BHXH|Tỷ lệ đóng bảo hiểm|Tỷ lệ trích|% đóng BHXH',
  },
  dates: {
    child_born_on:
      'Ngày sinh con|Con sinh ngày|Ngày con sinh|Sinh con ngày|Sinh bé ngày|Sinh cháu ngày|Đẻ ngày|Ngày sinh cháu|Sinh con hôm|Ngày đẻ|Con sinh hôm|Ngày sinh bé',
    child_died_on: 'Ngày con chết|Ngày con mất|Con chết ngày|Con mất ngày',
    card_returned_on:
      'Ngày trả thẻ|Ngày trả thẻ BHYT|Trả thẻ ngày|Ngày thu hồi thẻ BHYT|Ngày nộp lại thẻ',
  },
  ticks: {
    has_insurance_book:
      'Đã có sổ|Có sổ BHXH|Đã có sổ BHXH|Đã được cấp sổ BHXH|Có sổ BHXH chưa|Đã cấp sổ',
    card_returned:
      'Trả thẻ|Có trả thẻ|Đã trả thẻ|Trả thẻ BHYT|Trả lại thẻ BHYT|Thu hồi thẻ|Trả thẻ chưa|Thu hồi thẻ BHYT|Nộp lại thẻ BHYT|Không trả thẻ|Đã nộp lại thẻ|Thu lại thẻ',
  },
  others: {
    insurer:
      'Công ty bảo hiểm|Hãng BH|Hãng bảo hiểm|Công ty BH|Mua của công ty bảo hiểm|Bảo hiểm của hãng|Doanh nghiệp bảo hiểm|Đại lý bảo hiểm|BH của công ty nào',
    insured_unit:
      'Tên đơn vị sử dụng lao động|Đơn vị sử dụng lao động|Đơn vị tham gia BHXH|Đơn vị SDLĐ',
    paper_hospital:
      'Cơ sở y tế cấp giấy|Viện cấp giấy nghỉ|Bệnh viện cấp giấy|Nơi cấp giấy nghỉ ốm|Cơ sở KCB cấp giấy|Bệnh viện cấp giấy nghỉ|Nơi cấp giấy ra viện|Cơ sở khám chữa bệnh cấp giấy|Giấy nghỉ do bệnh viện nào cấp|BV cấp giấy|Cơ sở cấp giấy chứng nhận nghỉ việc',
    benefit_terms:
      'Điều kiện tính hưởng|Tình trạng hưởng|Điều kiện hưởng|Điều kiện hưởng chế độ|Tình trạng tính hưởng|Hưởng theo điều kiện|Điều kiện làm việc tính hưởng|Điều kiện được hưởng',
    insurance_month_from:
      'Từ tháng năm|Tháng tăng|Tháng báo tăng|Báo tăng từ tháng|Tháng bắt đầu đóng|Tham gia BHXH từ tháng|Đóng BHXH từ tháng|Đóng từ tháng|Tháng bắt đầu tham gia|Tính từ tháng|Kể từ tháng|Tính từ tháng năm',
    insurance_month_until:
      'Đến tháng năm|Tháng giảm|Tháng báo giảm|Báo giảm từ tháng|Tháng kết thúc đóng|Đóng BHXH đến tháng|Giảm từ tháng|Tới tháng|Đóng tới tháng|Đóng đến tháng|Đến hết tháng',
    insured_job:
      'Cấp bậc, chức vụ, nghề nghiệp|Chức danh nghề, công việc|Cấp bậc, chức vụ, chức danh nghề|Chức danh nghề|Cấp bậc, chức vụ, chức danh nghề, điều kiện, nơi làm việc|Cấp bậc, chức vụ, chức danh nghề, nơi làm việc|Chức vụ, chức danh nghề, công việc|Nghề, công việc đang làm',
    insurance_benefit:
      'Loại chế độ nghỉ|Nghỉ hưởng chế độ|Chế độ BHXH|Chế độ đề nghị hưởng|Nhóm hưởng|Nhóm chế độ|Chế độ đề nghị|Loại chế độ đề nghị|Ốm đau/Thai sản/Dưỡng sức|Ốm đau, thai sản',
    illness_code:
      'Mã bệnh|Mã bệnh ICD|Mã ICD|Mã ICD-10|Mã bệnh theo ICD|ICD|Mã bệnh dài ngày|Mã chẩn đoán',
    hospital_level: 'Tuyến bệnh viện|Tuyến BV|Hạng bệnh viện|Tuyến khám chữa bệnh|Tuyến KCB',
    maternity_kind:
      'Điều kiện sinh con|Hình thức sinh con|Sinh thường/phẫu thuật|Cách sinh con|Điều kiện khám thai|Đẻ thường/đẻ mổ|Trường hợp sinh con',
    clinic_province: 'Tỉnh KCB|Mã tỉnh KCB|Tỉnh đăng ký KCB|Mã tỉnh khám chữa bệnh|Tỉnh nơi KCB',
    card_before: 'Số thẻ cũ|Số thẻ BHYT cũ|Mã thẻ cũ|Thẻ BHYT cũ|Mã thẻ BHYT cũ|Số thẻ BHYT đã cấp',
    insurance_round:
      'Đợt kê khai|Đợt BHXH|Đợt đề nghị hưởng|Đợt nộp BHXH|Đợt hồ sơ|Số đợt|Kỳ kê khai|Đợt giải quyết|Đợt xét duyệt|Đợt duyệt',
    insurance_change:
      'Nội dung thay đổi|Nội dung thay đổi, yêu cầu|Yêu cầu thay đổi|Nội dung đề nghị điều chỉnh|Nội dung xin điều chỉnh',
    living_region: 'Mã vùng sinh sống|Vùng sinh sống|Mã vùng BHYT|Mã nơi sinh sống|K1, K2, K3',
    wage_region:
      'Vùng lương tối thiểu|Vùng lương|Vùng I, II, III, IV|Mã vùng lương tối thiểu|Vùng LTT',
    pay_supplement:
      'Phụ cấp lương|Các khoản bổ sung|Các khoản bổ sung khác|Phụ cấp lương và các khoản bổ sung|Phụ cấp và các khoản bổ sung',
  },
};
