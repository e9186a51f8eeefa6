/**
 * Answers about offices, who holds which of them, and what they do for people, written like the
 * answers about families.
 */
export const OFFICE_ANSWERS: readonly string[] = [
  // Levels.
  'cấp xã|xã|xã phường|cấp xã phường|phường xã|xã phường thị trấn|xã phường đặc khu < phường|cấp phường|thị trấn|đặc khu',
  'cấp huyện|huyện|quận huyện|huyện quận|quận huyện thị xã|huyện thị xã thành phố < quận|thị xã',
  'cấp tỉnh|tỉnh|tỉnh thành phố|cấp tỉnh thành phố|tỉnh thành|tỉnh tp',
  'cấp quốc gia|quốc gia|toàn quốc|cấp toàn quốc|cấp nhà nước < qg|cả nước',
  // Offices of a commune.
  'văn phòng|văn phòng hđnd và ubnd|văn phòng hđnd ubnd|văn phòng ubnd|văn phòng hội đồng nhân dân và ủy ban nhân dân < vp|vp ubnd|vp hđnd|vp hđnd ubnd|vp hđnd và ubnd|văn phòng xã|văn phòng ubnd xã',
  'phòng kinh tế|phòng kinh tế hạ tầng và đô thị|kinh tế < kt|p kt|pkt|phòng kt|kt ht đt',
  'phòng văn hóa xã hội|văn hóa xã hội < vhxh|vh xh|p vhxh|phòng vhxh|phòng vh xh|văn xã',
  'trung tâm phục vụ hành chính công|trung tâm pvhcc|tt pvhcc|trung tâm hành chính công < hcc|tthcc|ttpvhcc|tt hcc|trung tâm hcc|hành chính công|một cửa|1 cửa|bộ phận một cửa|bp một cửa',
  'công an|công an xã|công an phường < ca|ca xã',
  'ban chỉ huy quân sự|ban chqs|ban chỉ huy quân sự xã < quân sự|bchqs|xã đội|qs',
  'trạm y tế|trạm y tế xã < tyt|y tế|trạm',
  // Who leads in a village.
  'trưởng thôn|trưởng thôn bản < trưởng bản|trưởng xóm|trưởng ấp|trưởng làng|trưởng buôn|trưởng khu|trưởng thôn kiêm bí thư',
  'trưởng bản|trưởng bản làng < trưởng thôn|trưởng làng|trưởng buôn',
  'tổ trưởng tổ dân phố|tổ trưởng dân phố|trưởng khu phố < tổ trưởng|tổ trưởng tdp|trưởng khu',
  // Certifying.
  'chứng thực bản sao từ bản chính|bản sao từ bản chính|chứng thực bản sao|sao y bản chính < bản sao|sao y|sao|sao y chứng thực|sao y công chứng|ct bản sao|photo',
  'chứng thực chữ ký|chữ ký|chứng thực chữ ký cá nhân < ký|ct chữ ký|điểm chỉ|ký tên',
  'chứng thực hợp đồng giao dịch|hợp đồng giao dịch|chứng thực hợp đồng < hợp đồng|hđ|giao dịch|hđ giao dịch|ct hợp đồng|mua bán|tặng cho',
  // Families that are helped.
  'thân nhân quân đội công an|thân nhân công an quân đội|thân nhân quân nhân công an < thân nhân ca|thân nhân công an|thân nhân qđ|thân nhân quân đội|thân nhân bộ đội|con bộ đội|con công an|con ca',
  'lương thực|lương thực thực phẩm < gạo|mì tôm|mỳ tôm|mì gói|mì',
  // Ways of a journey.
  'hai chiều|cả hai chiều|cả đi và về|đi và về|lượt đi và lượt về|khứ hồi|hai lượt < cả 2 chiều|2 lượt|cả đi lẫn về|cả đi cả về|đi về|cả 2|cả hai',
  'chiều đi|chỉ chiều đi|một chiều đi|lượt đi|một lượt đi < đi|chỉ đi|1 chiều đi|đi 1 chiều|lúc đi',
  'chiều về|chỉ chiều về|một chiều về|lượt về|một lượt về < về|chỉ về|1 chiều về|về 1 chiều|lúc về',
  // Books that come back.
  'rách bẩn|rách nát|cũ rách < rách|bẩn|rách bìa|rách mép|hơi rách|rách trang|quăn mép|vẽ bẩn|bong bìa|long bìa',
  'nguyên vẹn|còn nguyên|còn nguyên vẹn < nguyên|còn tốt|tốt|còn mới',
];
