import { fold } from '../../vietnamese/fold';
import { spellingKey } from '../spelling';
import { inOnePlainWording, inOneWording, mayBeReworded } from './same-words';

/** Abbreviations of school offices that stand for one thing wherever they are written. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  bd: 'bồi dưỡng',
  cb: 'cán bộ',
  cc: 'chứng chỉ',
  cm: 'chuyên môn',
  csvc: 'cơ sở vật chất',
  dtts: 'dân tộc thiểu số',
  gd: 'giáo dục',
  gv: 'giáo viên',
  gđ: 'gia đình',
  hk: 'học kỳ',
  hk1: 'học kỳ 1',
  hk2: 'học kỳ 2',
  hki: 'học kỳ 1',
  hkii: 'học kỳ 2',
  hđ: 'hợp đồng',
  kcb: 'khám chữa bệnh',
  bhyt: 'bảo hiểm y tế',
  bhxh: 'bảo hiểm xã hội',
  bhtn: 'bảo hiểm thất nghiệp',
  ctxh: 'chính trị xã hội',
  dt: 'dân tộc',
  gks: 'giấy khai sinh',
  ph: 'phụ huynh',
  sl: 'số lượng',
  ts: 'tổng số',
  ubnd: 'ủy ban nhân dân',
  xs: 'xuất sắc',
  bv: 'bệnh viện',
  cbcc: 'cán bộ công chức',
  cntt: 'công nghệ thông tin',
  cq: 'cơ quan',
  cs: 'chính sách',
  csgd: 'cơ sở giáo dục',
  csyt: 'cơ sở y tế',
  ctv: 'cộng tác viên',
  ds: 'danh sách',
  ha: 'huyết áp',
  htkt: 'hình thức khen thưởng',
  khgd: 'kế hoạch giáo dục',
  ks: 'khai sinh',
  lk: 'lũy kế',
  nv: 'nhân viên',
  nxb: 'nhà xuất bản',
  pgd: 'phòng giáo dục',
  ppct: 'phân phối chương trình',
  sd: 'sử dụng',
  sk: 'sức khỏe',
  sx: 'sản xuất',
  tncs: 'thanh niên cộng sản',
  tk: 'tài khoản',
  tx: 'thường xuyên',
  tyt: 'trạm y tế',
  đđgck: 'điểm đánh giá cuối kỳ',
  đđggk: 'điểm đánh giá giữa kỳ',
  đđgtx: 'điểm đánh giá thường xuyên',
  vb: 'văn bản',
  vtvl: 'vị trí việc làm',
  xb: 'xuất bản',
  xd: 'xây dựng',
  đc: 'địa chỉ',
  đkks: 'đăng ký khai sinh',
  đtdđ: 'điện thoại di động',
  đv: 'đơn vị',
  đk: 'đăng ký',
  hs: 'học sinh',
  kq: 'kết quả',
  lđ: 'lao động',
  mn: 'mầm non',
  nvsp: 'nghiệp vụ sư phạm',
  pc: 'phụ cấp',
  pl: 'phân loại',
  qđ: 'quyết định',
  qh: 'quan hệ',
  sđt: 'số điện thoại',
  tb: 'trung bình',
  tn: 'tốt nghiệp',
  tđ: 'trình độ',
  xl: 'xếp loại',
  đg: 'đánh giá',
  đh: 'đại học',
  đt: 'điện thoại',
  bch: 'ban chấp hành',
  bdhvs: 'bình dân học vụ số',
  bgh: 'ban giám hiệu',
  cbvc: 'cán bộ viên chức',
  clb: 'câu lạc bộ',
  csdl: 'cơ sở dữ liệu',
  cstđ: 'chiến sĩ thi đua',
  cđs: 'chuyển đổi số',
  dhtđ: 'danh hiệu thi đua',
  gdpt: 'giáo dục phổ thông',
  gdđt: 'giáo dục và đào tạo',
  gvbm: 'giáo viên bộ môn',
  hp: 'học phí',
  hsg: 'học sinh giỏi',
  hđlv: 'hợp đồng làm việc',
  hđlđ: 'hợp đồng lao động',
  kqht: 'kết quả học tập',
  ktx: 'ký túc xá',
  ktđk: 'kiểm tra định kỳ',
  lđtt: 'lao động tiên tiến',
  nlđ: 'người lao động',
  pccc: 'phòng cháy chữa cháy',
  pcgd: 'phổ cập giáo dục',
  pgdđt: 'phòng giáo dục và đào tạo',
  qhns: 'quan hệ ngân sách',
  qp: 'quốc phòng',
  sdd: 'suy dinh dưỡng',
  sgdđt: 'sở giáo dục và đào tạo',
  tbdh: 'thiết bị dạy học',
  tcm: 'tổ chuyên môn',
  tkb: 'thời khóa biểu',
  ttcm: 'tổ trưởng chuyên môn',
  tthc: 'thủ tục hành chính',
  tw: 'trung ương',
  tđcm: 'trình độ chuyên môn',
  tđhv: 'trình độ học vấn',
  tđvh: 'trình độ văn hóa',
  tđđt: 'trình độ đào tạo',
  vhxh: 'văn hóa xã hội',
  xmc: 'xóa mù chữ',
  yt: 'y tế',
  đbkk: 'đặc biệt khó khăn',
  đddh: 'đồ dùng dạy học',
  đkcb: 'đăng ký cá biệt',
  đtb: 'điểm trung bình',
  đtbm: 'điểm trung bình môn',
  đtlh: 'điện thoại liên hệ',
  ccdc: 'công cụ dụng cụ',
  cchc: 'cải cách hành chính',
  ccvc: 'công chức viên chức',
  dvc: 'dịch vụ công',
  gdmn: 'giáo dục mầm non',
  gdtx: 'giáo dục thường xuyên',
  hđnd: 'hội đồng nhân dân',
  hđt: 'hội đồng trường',
  hssv: 'học sinh sinh viên',
  kns: 'kỹ năng sống',
  kđcl: 'kiểm định chất lượng',
  nckh: 'nghiên cứu khoa học',
  tntt: 'tai nạn thương tích',
  tphcm: 'thành phố hồ chí minh',
  đtcđ: 'điện thoại cố định',
  dk: 'dự kiến',
  dv: 'dịch vụ',
  mc: 'minh chứng',
  nq: 'nghị quyết',
  yc: 'yêu cầu',
  ưđ: 'ưu đãi',
  ưt: 'ưu tiên',
};

const entries = Object.entries(ABBREVIATIONS);
const byWord = new Map(entries.map(([short, long]) => [spellingKey(short), spellingKey(long)]));
/** Without marks one abbreviation may stand for several things: "dt". */
const byPlainWord = new Map<string, readonly string[]>();
for (const [short, long] of entries) {
  const plain = fold(short);
  byPlainWord.set(plain, [...(byPlainWord.get(plain) ?? []), fold(long)]);
}

/** A spelling key with its abbreviations written out, in the wording put for others of its meaning. */
export function expandAbbreviations(key: string): string {
  const said = apart(key);
  const worded = inOneWording(said);
  const words = worded.split(' ');
  const isShort = words.some((word) => byWord.has(word));
  const written = isShort ? words.map((word) => byWord.get(word) ?? word).join(' ') : worded;
  const figured = inFigures(written);
  return figured === said ? worded : inOneWording(figured);
}

/** False when `expandAbbreviations` surely leaves a key of these words as it is: most it does. */
export function mayBeExpanded(words: readonly string[]): boolean {
  return mayBeReworded(words) || words.some((word) => EXPANDED.has(word) || /\d$/.test(word));
}

function apart(key: string): string {
  return /\d/.test(key) ? key.replace(NUMBERED, '$1 $2') : key;
}

function inFigures(key: string): string {
  const ordinal = key.includes(THE)
    ? key.replace(ORDINAL, (_, word: string) => String(ORDINALS.indexOf(word) + 1))
    : key;
  if (!ordinal.includes(' i')) return ordinal;
  return ordinal.replace(
    SEMESTER,
    (_, words: string, number: string) => `${words} ${number.length}`,
  );
}

/** What plain words may be with their abbreviations written out; at most a few readings. */
export function expandPlain(plain: string): string[] {
  let readings = [''];
  for (const word of inOnePlainWording(apart(plain)).split(' ')) {
    const written = byPlainWord.get(word) ?? [word];
    readings = readings
      .flatMap((before) => written.map((one) => `${before} ${one}`))
      .slice(0, MOST_READINGS);
  }
  return readings.map((reading) => inOnePlainWording(reading.trim()));
}

const MOST_READINGS = 8;

/** "TX1", "NV2": an abbreviation and its number. */
const NUMBERED = /(?<=^| )([a-zđ]{2,3})(\d)(?= |$)/g;
const THE = spellingKey('thứ');
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm'].map(spellingKey);
/** Words that are written out, or figures beside others. */
const EXPANDED: ReadonlySet<string> = new Set([...byWord.keys(), THE, 'i', 'ii', 'iii']);
/** "con thứ hai" → "con 2". */
const ORDINAL = new RegExp(`${THE} (${ORDINALS.join('|')})(?= |$)`, 'g');
/** "học kỳ ii" → "học kỳ 2". */
const SEMESTER = new RegExp(`(${spellingKey('kỳ')}|${spellingKey('kì')}) (i{1,3})(?= |$)`, 'g');
