import type { Domain } from './domain';

/** A pupil's or an officer's family: who belongs to it and how they live. */
export const FAMILY: Domain = {
  ticks: {
    orphan: 'Mồ côi|Trẻ mồ côi|Tình trạng mồ côi|Mồ côi cha hoặc mẹ|Là trẻ mồ côi|orphan|is orphan',
    orphan_both: 'Mồ côi cả cha lẫn mẹ|Mồ côi cả cha và mẹ|Mồ côi cả bố lẫn mẹ|Mồ côi cả cha mẹ',
    orphan_father: 'Mồ côi cha|Mồ côi bố',
    orphan_mother: 'Mồ côi mẹ',
    parents_absent: 'Bố mẹ đi làm xa|Cha mẹ đi làm ăn xa|Bố mẹ đi làm ăn xa|Cha mẹ đi làm xa',
    parents_divorced: 'Bố mẹ ly hôn|Cha mẹ ly hôn|Gia đình ly hôn|Bố mẹ ly thân',
    father_deceased: 'Cha đã mất|Bố đã mất|Cha mất|Bố mất',
    mother_deceased: 'Mẹ đã mất|Mẹ mất',
    single_parent: 'Con của mẹ đơn thân|Mẹ đơn thân|Bố mẹ đơn thân',
  },
  numbers: {
    siblings:
      'Số anh chị em|Số con trong gia đình|Số anh chị em ruột|Anh chị em|Gia đình có mấy con|number of siblings',
    child_order:
      'Là con thứ|Con thứ|Con thứ mấy|Thứ tự con trong gia đình|Con thứ mấy trong gia đình|birth order',
    children_count: 'Số con|Số người con|Tổng số con|number of children',
  },
  ofAnyone: {
    relation:
      'Quan hệ|Mối quan hệ|Quan hệ với học sinh|Quan hệ với chủ hộ|QH với học sinh|Quan hệ với trẻ|Quan hệ gia đình|Là gì của học sinh|Quan hệ nhân thân|Quan hệ với người khai|Quan hệ với bản thân|relationship|relation',
  },
  others: {
    living_with:
      'Sống với|Đang sống với|Ở với|Ở cùng|Sống cùng|Hiện đang sống với|Học sinh ở với|Hiện ở với ai|living with',
    circumstances:
      'Hoàn cảnh|Hoàn cảnh gia đình|Hoàn cảnh kinh tế|Điều kiện gia đình|Kinh tế gia đình|Hoàn cảnh kinh tế gia đình|Điều kiện kinh tế|Đặc điểm gia đình|Hoàn cảnh đặc biệt|family circumstances',
    family_class:
      'Thành phần gia đình|Thành phần xuất thân|Xuất thân|Gia đình xuất thân|Thành phần bản thân',
    family_history: 'Lịch sử gia đình|Hoàn cảnh lịch sử gia đình|Lịch sử bản thân và gia đình',
    relatives_abroad: 'Thân nhân ở nước ngoài|Quan hệ với người nước ngoài|Thân nhân nước ngoài',
    parent_wish:
      'Nguyện vọng của gia đình|Nguyện vọng của phụ huynh|Ý kiến của phụ huynh|Ý kiến gia đình|Ý kiến CMHS|Ý kiến phụ huynh',
    parent_opinion: 'Ý kiến của cha mẹ|Ý kiến của cha mẹ học sinh|Ý kiến cha mẹ',
    pick_up:
      'Người đón trẻ|Người đưa đón|Người đưa đón trẻ|Người được đón|Họ tên người đón|pick up person',
  },
};
