import { fold } from '../../vietnamese/fold';
import { spellingKey } from '../spelling';
import { inOneWording } from './same-words';

/**
 * Abbreviations that stand for one thing here and for another there: which one, only the words
 * beside them tell ("HT thanh toán" and "HT duyệt", "Ngày KT" after "Ngày BĐ").
 */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  bc: 'báo cáo|biên chế|bằng cấp',
  bd: 'bồi dưỡng|ban đầu',
  bđ: 'bắt đầu|ban đầu|biến động|bản đồ',
  bg: 'bàn giao|bài giảng|báo giá',
  bh: 'bảo hiểm|bảo hành|ban hành',
  bt: 'bán trú|bí thư|bình thường|bảo trì|bồi thường',
  cb: 'cán bộ|cơ bản|chuẩn bị',
  cc: 'chứng chỉ|căn cước|chuyên cần|cung cấp|công chức',
  cd: 'chuyên đề|công dân|cộng dồn',
  cđ: 'công đoàn|cao đẳng|chế độ|chuyên đề|cố định',
  cg: 'cận nghèo|chuyên gia',
  ch: 'chuyên hiệu|câu hỏi|chủ hộ',
  cn: 'chủ nhiệm|công nghệ|cả năm|cá nhân|chứng nhận|cận nghèo|cân nặng|chi nhánh',
  cs: 'chính sách|cơ sở|chiến sĩ|chỉ số|chăm sóc',
  ct: 'chương trình|chứng từ|công tác|chỉ tiêu|chính thức|chuyển trường|chi tiết|công trình',
  cv: 'công việc|chức vụ|công văn',
  dh: 'danh hiệu|dạy học',
  ds: 'danh sách|dân số|dân sự',
  dt: 'dân tộc|diện tích|dự toán|dạy thay|doanh thu|dự thi|dạy thêm',
  đd: 'đại diện|đồ dùng|đạo đức|đủ điều kiện',
  đg: 'đánh giá|đơn giá|đóng góp',
  đk: 'đăng ký|đầu kỳ|điều kiện',
  đn: 'đề nghị|đầu năm',
  đt: 'điện thoại|đối tượng|đào tạo|đề tài|đội tuyển|đấu thầu|đầu tư',
  đx: 'đề xuất|đột xuất',
  đv: 'đơn vị|đảng viên|đoàn viên|đội viên',
  gđ: 'gia đình|giám đốc|giai đoạn|giám định|giáo dục',
  gk: 'giữa kỳ|giám khảo',
  gt: 'giới tính|giá trị|giới thiệu|giám thị|giao thông|giấy tờ|giải thưởng',
  hc: 'hoàn cảnh|hành chính|hộ chiếu|hộ cận nghèo|hạn chế',
  hđ: 'hợp đồng|hoạt động|hội đồng|hóa đơn',
  hh: 'hàng hóa|hòa nhập|hết hạn',
  hk: 'học kỳ|hạnh kiểm|hộ khẩu',
  hl: 'học lực|hiệu lực|hài lòng',
  hm: 'hao mòn|hạng mục',
  hn: 'hộ nghèo|hội nghị|hòa nhập|hướng nghiệp|hằng năm',
  hp: 'học phí|học phần|hiệu phó',
  hs: 'học sinh|hồ sơ|hệ số',
  ht: 'hình thức|hiệu trưởng|hoàn thành|hỗ trợ|học tập|hội trưởng|hiện tại|hiện trạng',
  hv: 'học viên|hiện vật|học vấn|hành vi|học vị',
  kh: 'kế hoạch|ký hiệu|khách hàng|khoa học|khấu hao|khen',
  kk: 'khó khăn|kiểm kê|khuyến khích|kê khai',
  kl: 'kết luận|khối lượng|kỷ luật',
  kp: 'kinh phí|không phép|khắc phục|khu phố',
  ks: 'khai sinh|khảo sát|kiểm soát',
  kt: 'kiểm tra|khen thưởng|kết thúc|khuyết tật|kế toán|kinh tế|kỹ thuật|khúc xạ',
  lđ: 'lao động|lãnh đạo|liên đội',
  lh: 'liên hệ|loại hình',
  lk: 'lũy kế|liên kết',
  ls: 'liệt sĩ|lịch sử',
  lv: 'lĩnh vực|làm việc',
  mđ: 'mức độ|mục đích',
  mh: 'môn học|mô hình|mặt hàng|mua hàng',
  ms: 'mã số|mua sắm',
  mt: 'mục tiêu|máy tính',
  nc: 'nghiên cứu|nhu cầu|nhân công|ngày công',
  nd: 'nội dung|nuôi dưỡng|người dân',
  ng: 'ngày|nguyên giá',
  nk: 'nhân khẩu|nhiệm kỳ|nhập kho|năng khiếu|nội khoa|ngoại khóa',
  nl: 'năng lực|nguyên liệu|người lập|nhiên liệu',
  nn: 'nghề nghiệp|ngoại ngữ|nông nghiệp|nước ngoài|nguyên nhân|nhà nước',
  ns: 'năm sinh|ngân sách|ngày sinh|nơi sinh|nhân sự|năng suất',
  nt: 'nội trú|nghiệm thu|nhà thầu|nông thôn|nhà trường',
  nv: 'nhân viên|nhiệm vụ|nguyện vọng|nghĩa vụ|nghiệp vụ',
  pc: 'phụ cấp|phiếu chi|phẩm chất|phân công|phòng chống',
  ph: 'phụ huynh|phối hợp|phát hành|phòng học',
  pl: 'phân loại|phúc lợi|phụ lục',
  pn: 'phiếu nhập|phiếu nhận',
  pp: 'phương pháp|phân phối',
  pt: 'phương tiện|phụ trách|phiếu thu|phương thức|phát triển',
  qđ: 'quyết định|quy định|quy đổi',
  qh: 'quan hệ|quá hạn|quy hoạch|quận huyện',
  ql: 'quản lý|quyền lợi',
  sc: 'sửa chữa|sơ cứu|sự cố',
  sh: 'số hiệu|sinh hoạt|số hóa',
  sk: 'sức khỏe|sáng kiến|sự kiện',
  sp: 'sản phẩm|sư phạm',
  sv: 'so với|sinh viên',
  tb: 'trung bình|thiết bị|thông báo|thương binh',
  tc: 'tiêu chí|tổ chức|tín chỉ|tài chính|tiêu chuẩn|tổng cộng|tiêm chủng|tự chủ|trợ cấp|tính chất',
  td: 'tuyển dụng|theo dõi|thể dục',
  tđ: 'trình độ|thi đua|thẩm định|thời điểm|thay đổi|tiến độ|tương đương|tối đa|tuyên dương',
  tg: 'thời gian|tác giả|tham gia|tôn giáo',
  th: 'thực hiện|tiểu học|thực hành|tin học|tổng hợp|trường hợp|tập huấn|thu hồi|thời hạn',
  tk: 'tài khoản|tổng kết|thống kê|thư ký|triển khai',
  tl: 'tỷ lệ|thanh lý|tài liệu|thể loại|trả lời',
  tm: 'tiền mặt|thẩm mĩ',
  tn: 'tốt nghiệp|tiếp nhận|tình nguyện|tự nguyện|thu nhập|trách nhiệm|tai nạn|thanh niên|thí nghiệm|trải nghiệm|thâm niên',
  tp: 'thành phố|thành phần|thực phẩm|trưởng phòng',
  ts: 'tổng số|tài sản|thí sinh|tuyển sinh|tiền sử|thông số',
  tt: 'tình trạng|trạng thái|thông tin|thường trú|tổ trưởng|thanh toán|thực tế|thành tích|thứ tự|thành tiền|thị trấn|thủ tục|trực tuyến|tổng tiền|tập thể|trả tiền',
  tv: 'thành viên|thư viện|tư vấn|tạm vắng|tiếng việt',
  tx: 'thường xuyên|thị xã',
  vđ: 'vận động|vấn đề|vòng đầu',
  vp: 'vi phạm|văn phòng',
  vt: 'vị trí|vật tư|văn thư',
  vv: 'về việc|vay vốn',
  xn: 'xác nhận|xét nghiệm',
  sn: 'sinh nhật|số nhà|số người|sinh năm|số ngày',
};

const meanings = new Map<string, string[]>();
/** In texts without marks "dt" may also be "đt". */
const plainMeanings = new Map<string, string[]>();
for (const [short, list] of Object.entries(AMBIGUOUS)) {
  const written = list.split('|').map(spellingKey);
  meanings.set(spellingKey(short), written);
  const plain = fold(short);
  plainMeanings.set(plain, [...(plainMeanings.get(plain) ?? []), ...written.map(fold)]);
}

/** A text with more of them says too little by itself. */
const MOST_IN_ONE = 2;

/**
 * What a spelling key of several words may say when its ambiguous abbreviations are written out;
 * empty when it has none. A single word stays as it is: nothing beside it tells what it means.
 */
export function readingsOf(key: string, isUnmarked: boolean): string[] {
  const known = isUnmarked ? plainMeanings : meanings;
  const words = inOneWording(key).split(' ');
  const open = words.filter((word) => known.has(word)).length;
  if (words.length < 2 || open === 0 || open > MOST_IN_ONE) return [];
  let readings = [''];
  for (const word of words) {
    const written = known.get(word) ?? [word];
    readings = readings.flatMap((before) => written.map((one) => `${before} ${one}`));
  }
  return readings.map((reading) => reading.trim());
}
