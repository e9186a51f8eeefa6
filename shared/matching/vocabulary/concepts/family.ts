import type { Domain } from './domain';

/** A pupil's or an officer's family: who belongs to it and how they live. */
export const FAMILY: Domain = {
  dates: {
    last_birth:
      'Ngày sinh con gần nhất|Đẻ lần cuối ngày|Lần sinh gần nhất|Ngày sinh con cuối|Ngày sinh con út|Con út sinh ngày|Ngày sinh con nhỏ nhất|Con nhỏ nhất sinh ngày|Sinh gần nhất ngày|Ngày đẻ gần nhất|Tháng năm sinh con nhỏ nhất|Ngày sinh của con cuối',
  },
  ticks: {
    orphan:
      'Mồ côi|Trẻ mồ côi|Tình trạng mồ côi|Mồ côi cha hoặc mẹ|Là trẻ mồ côi|orphan|is orphan|Có mồ côi không',
    orphan_both:
      'Mồ côi cả cha lẫn mẹ|Mồ côi cả cha và mẹ|Mồ côi cả bố lẫn mẹ|Mồ côi cả cha mẹ|Mồ côi cả hai|Mồ côi cả bố và mẹ|Mồ côi cha và mẹ|Mồ côi bố mẹ|Mồ côi cha mẹ|Mất cả cha lẫn mẹ|Mồ côi cả 2|double orphan',
    orphan_father: 'Mồ côi cha|Mồ côi bố|Mồ côi ba|fatherless',
    orphan_mother: 'Mồ côi mẹ|Mồ côi má|motherless',
    parents_absent:
      'Bố mẹ đi làm xa|Cha mẹ đi làm ăn xa|Bố mẹ đi làm ăn xa|Cha mẹ đi làm xa|Cha mẹ đi làm ăn xa nhà|Ba mẹ đi làm xa|Bố mẹ đi xuất khẩu lao động|Cha mẹ đi vắng|Bố mẹ không ở cùng|Cha mẹ đi lao động xa|parents away',
    parents_divorced:
      'Bố mẹ ly hôn|Cha mẹ ly hôn|Gia đình ly hôn|Bố mẹ ly thân|Ba mẹ ly hôn|Cha mẹ ly dị|Bố mẹ ly dị|Cha mẹ đã ly hôn|Bố mẹ đã ly hôn|Cha mẹ ly thân|Bố mẹ chia tay|parents divorced',
    father_deceased:
      'Cha đã mất|Bố đã mất|Cha mất|Bố mất|Ba mất|Cha đã qua đời|Bố đã qua đời|Cha chết|Bố chết|father is deceased',
    mother_deceased: 'Mẹ đã mất|Mẹ mất|Má mất|Mẹ đã qua đời|Mẹ chết|mother is deceased',
    single_parent:
      'Con của mẹ đơn thân|Mẹ đơn thân|Bố mẹ đơn thân|Con mẹ đơn thân|Cha đơn thân|Bố đơn thân|Cha mẹ đơn thân|Gia đình đơn thân|single parent',
    in_school_board:
      'Ban đại diện trường|BĐD cấp trường|Tham gia Ban đại diện trường|BĐD CMHS trường|Ban đại diện cấp trường|Tham gia BĐD trường|Thành viên BĐD trường',
  },
  numbers: {
    siblings:
      'Số anh chị em|Số con trong gia đình|Số anh chị em ruột|Anh chị em|Gia đình có mấy con|number of siblings|Có mấy anh chị em|Số anh em|Gia đình có mấy anh chị em|Số con trong nhà|Số con của gia đình|sibling count|Mấy anh em|Nhà mấy con|Nhà có mấy anh chị em',
    child_order:
      'Là con thứ|Con thứ|Con thứ mấy|Thứ tự con trong gia đình|Con thứ mấy trong gia đình|birth order|Con thứ bao nhiêu|Thứ tự sinh|Con thứ mấy trong nhà|child order|order of birth|Thứ tự con',
    children_count:
      'Số con|Số người con|Tổng số con|number of children|Có mấy con|Có bao nhiêu con|Số con đẻ|Được mấy con|Hiện có mấy con|Số con đang có|Số con đang sống|Đã có mấy con|Có mấy đứa con|Số con còn sống',
  },
  ofAnyone: {
    relation:
      'Quan hệ|Mối quan hệ|Quan hệ với học sinh|Quan hệ với chủ hộ|QH với học sinh|Quan hệ với trẻ|Quan hệ gia đình|Là gì của học sinh|Quan hệ nhân thân|Quan hệ với người khai|Quan hệ với bản thân|relationship|relation|Vai vế|Quan hệ với HS|Quan hệ với người học|Quan hệ với người được giám hộ|Quan hệ với người tham gia|Quan hệ với người mất|QH với chủ hộ|QH với HS|QH với trẻ|Quan hệ họ hàng|Là gì của trẻ|Là (cha, mẹ, người giám hộ)|Quan hệ với thí sinh|Quan hệ với cán bộ|Quan hệ với đương sự|Quan hệ với người được khai sinh|Quan hệ với người liên hệ|relation to student|relationship to student|relation to householder|relationship to head|Là|Là gì|Là gì của em|Q.hệ|MQH|Quan hệ với em|Quan hệ với người bệnh|Quan hệ với cháu|Quan hệ với bé|Quan hệ với NLĐ|Vai trò với trẻ|Là gì với học sinh|Quan hệ với người chết|Là gì của người chết|QH với người chết|QH với người mất|Quan hệ với người được khai tử|Quan hệ với người đã chết|Là gì với người mất|Mối quan hệ với người chết',
  },
  others: {
    lives_abroad:
      'Ở nước ngoài|Định cư nước ngoài|Đang ở nước ngoài|Có ở nước ngoài không|Sống ở nước ngoài|Cư trú ở nước ngoài|Định cư ở nước ngoài',
    living_with:
      'Sống với|Đang sống với|Ở với|Ở cùng|Sống cùng|Hiện đang sống với|Học sinh ở với|Hiện ở với ai|living with|Sống cùng với|Hiện sống với ai|Ở với ai|Đang ở với|Ở chung với|Sống chung với|Trẻ ở với ai|lives with|Ở với ông bà|Sống cùng ai|Ở cùng ai|Ai nuôi|Ai nuôi dưỡng|Đang sống cùng|Trẻ sống với|Đang ở cùng|Hiện ở cùng|Ai chăm|Người nuôi|Sống với ai|Ở nhà với ai|Ở với người nào|Ai đang nuôi|Đang ở với ai|Do ai nuôi|Ai trông nom',
    circumstances:
      'Hoàn cảnh|Hoàn cảnh gia đình|Hoàn cảnh kinh tế|Điều kiện gia đình|Kinh tế gia đình|Hoàn cảnh kinh tế gia đình|Điều kiện kinh tế|Đặc điểm gia đình|Hoàn cảnh đặc biệt|family circumstances|Gia cảnh|Hoàn cảnh sống|Tình hình kinh tế gia đình|Điều kiện hoàn cảnh|Hoàn cảnh khó khăn|economic condition|family situation|Gia đình thế nào|HCGĐ|HC gia đình|Tình cảnh gia đình|Nhà thế nào|Hoàn cảnh ra sao|Hoàn cảnh thế nào|Cảnh nhà|Hoàn cảnh nhà',
    family_class:
      'Thành phần gia đình|Thành phần xuất thân|Xuất thân|Gia đình xuất thân|Thành phần bản thân|Thành phần GĐ xuất thân|Thành phần gia đình xuất thân|TP gia đình|Nguồn gốc xuất thân|Thành phần giai cấp|social class|TPXT',
    family_history:
      'Lịch sử gia đình|Hoàn cảnh lịch sử gia đình|Lịch sử bản thân và gia đình|Lịch sử chính trị gia đình|Tóm tắt lịch sử gia đình|Đặc điểm lịch sử gia đình',
    relatives_abroad:
      'Thân nhân ở nước ngoài|Quan hệ với người nước ngoài|Thân nhân nước ngoài|Có thân nhân ở nước ngoài|Người thân ở nước ngoài|Quan hệ với nước ngoài|Có người thân ở nước ngoài',
    parent_wish:
      'Nguyện vọng của gia đình|Nguyện vọng của phụ huynh|Ý kiến của phụ huynh|Ý kiến gia đình|Ý kiến CMHS|Ý kiến phụ huynh|Nguyện vọng của cha mẹ|Mong muốn của phụ huynh|Đề nghị của gia đình|Ý kiến PHHS|Ý kiến của PHHS|Ý kiến của CMHS|Mong muốn của gia đình|Ý kiến, nguyện vọng của phụ huynh|Nguyện vọng, đề nghị của phụ huynh|parent wishes|parent feedback|YK PH|Ý kiến PH|Gia đình nói gì|Gia đình có ý kiến gì|Phụ huynh nói gì|PH nói gì|PH có ý kiến gì|Phụ huynh có ý kiến gì|Ý kiến của bố mẹ|Bố mẹ nói gì|Bố mẹ có ý kiến gì|Ý kiến bố mẹ|Gia đình ý kiến|Gia đình muốn|Gia đình muốn gì|Bố mẹ muốn|Bố mẹ muốn gì|Nguyện vọng gia đình|Phụ huynh muốn|PH muốn gì',
    parent_opinion: 'Ý kiến của cha mẹ|Ý kiến của cha mẹ học sinh|Ý kiến cha mẹ',
    pick_up:
      'Người đón trẻ|Người đưa đón|Người đưa đón trẻ|Người được đón|Họ tên người đón|pick up person|Người đón|Người đón bé|Người đón cháu|Người được ủy quyền đón|Người được ủy quyền đón trẻ|Người thường đón|Ai đưa đón|Người đón về|picker name|Ai đón|Ai đón về|Về cùng ai|Người nhà đón|Người đến đón|Phụ huynh đón|PH đón|Họ tên người đưa đón|Người ký đón|Người đón con|Người được phép đón|Người đón hộ|Người đón tại điểm trả|Ai đón trẻ|Người đón (họ tên)|Người đón trẻ về|Người đón đăng ký|Người nhận trẻ|Bàn giao trẻ cho|Trả trẻ cho',
    parents_marital:
      'Tình trạng hôn nhân của cha mẹ|Tình trạng hôn nhân của bố mẹ|Tình trạng hôn nhân cha mẹ|Tình trạng hôn nhân bố mẹ|parents marital status',
    alive_state:
      'Còn sống/đã mất|Còn sống hay đã mất|Còn hay mất|Còn/mất|Tình trạng còn sống|Tình trạng sống|alive status',
    siblings_in_school:
      'Anh chị em học cùng trường|Có anh chị em học tại trường|Anh/chị/em đang học tại trường|siblings in school',
    family_members:
      'Thành viên gia đình|Các thành viên trong gia đình|Quan hệ gia đình (kê khai)|family members',
    either_parent:
      'Họ tên bố/mẹ|Họ tên cha, mẹ hoặc người giám hộ|Cha mẹ/người giám hộ|Họ tên cha/mẹ/người giám hộ|Cha, mẹ hoặc người giám hộ|Bố/mẹ/người giám hộ|Cha/mẹ hoặc NGH',
  },
};
