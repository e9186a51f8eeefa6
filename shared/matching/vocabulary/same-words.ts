import { fold } from '../../vietnamese/fold';
import { spellingKey } from '../spelling';
import { Runs } from './runs';

/**
 * Runs of words that say the same wherever they stand in a label: the first of a line is put for
 * the others. A line may repeat its first words to keep a longer run from being taken apart.
 */
const SAME: readonly string[] = [
  'ngày|ngày tháng năm|ngày, tháng, năm|ngày tháng|ngày, tháng|ngày/tháng/năm',
  'cccd|căn cước công dân|thẻ căn cước công dân|thẻ căn cước|căn cước|cmnd|cmtnd|cmt|chứng minh nhân dân|giấy chứng minh nhân dân|chứng minh thư|chứng minh thư nhân dân|cmnd cccd|cccd cmnd|cmtnd cccd|thẻ cccd|tcc|cmnd tcc|cmnd tcc đdcn|cmnd cccd đdcn',
  'cấp cccd|cấp cc|cấp cmnd cccd|cấp cmtnd cccd|cấp thẻ căn cước',
  'định danh cá nhân|đdcn|định danh công dân|đd cá nhân',
  'thường trú|hộ khẩu thường trú|đăng ký thường trú|hktt|đktt|đăng ký hộ khẩu thường trú|đk hktt',
  'tỉnh thường trú|tỉnh tt',
  'huyện thường trú|huyện tt',
  'xã thường trú|xã tt',
  'phường thường trú|phường tt',
  'thôn thường trú|thôn tt|bản tt|xóm tt',
  'địa chỉ thường trú|địa chỉ tt|đc tt',
  'xếp loại|phân loại|xếp hạng',
  'đề nghị|kiến nghị|đề xuất',
  'nghề nghiệp|nghề',
  'đảng|đảng cộng sản việt nam|đảng csvn|đcsvn|đảng cộng sản',
  'đoàn|đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|đoàn tncs hcm|đoàn tncs|đoàn tnchcm|đoàn thanh niên',
  'đội|đội thiếu niên tiền phong hồ chí minh|đội tntp hồ chí minh|đội tntp|đội thiếu niên tiền phong',
  'vào đảng|kết nạp đảng|kết nạp vào đảng|vào đảng cộng sản việt nam|được kết nạp vào đảng',
  'vào đoàn|kết nạp đoàn|kết nạp vào đoàn',
  'vào đội|kết nạp đội|kết nạp vào đội',
  'dạy|giảng dạy',
  'soạn|soạn thảo|dự thảo',
  'vào trường|nhập trường|nhập học|vào học',
  'tiết|tiết học|tiết dạy|giờ học|giờ dạy',
  'bài|bài dạy|bài học',
  'rèn luyện|hạnh kiểm|kết quả rèn luyện',
  'đơn vị công tác|nơi công tác|cơ quan công tác|nơi làm việc',
  'đường dẫn|link|đường link|liên kết|url',
  'ngày sinh|sinh nhật|ngày sinh nhật',
  'họp|cuộc họp|buổi họp',
  'quê quán|quê gốc|nguyên quán',
  'vắng|vắng mặt|nghỉ học|vắng học',
  'có phép|cp',
  'không phép|kp',
  'sửa chữa|cải tạo|nâng cấp|tu sửa|sửa chữa cải tạo',
  'máy tính|máy vi tính|mtbd',
  'tivi|ti vi',
  'internet|mạng internet|kết nối internet',
  'học kỳ|học kì',
  'chứng nhận|giấy chứng nhận|gcn',
  'chứng chỉ|chứng chỉ|văn bằng chứng chỉ',
  'hộ gia đình|hộ gđ',
  'thu nhập|mức thu nhập',
  'giá trị còn lại|gt còn lại|gtcl',
  'phụ cấp|khoản phụ cấp|mức phụ cấp',
  'thâm niên|thâm niên công tác|thâm niên nghề',
  'lý luận chính trị|lý luận ct|llct|ll chính trị|chính trị lý luận',
  'quản lý nhà nước|qlnn|ql nhà nước',
  'quản lý giáo dục|qlgd|ql giáo dục',
  'chuyên môn nghiệp vụ|cmnv|chuyên môn, nghiệp vụ',
  'chức danh nghề nghiệp|cdnn',
  'thi đua khen thưởng|tđkt|thi đua, khen thưởng',
  'khen thưởng|khen',
  'sáng kiến kinh nghiệm|skkn|sáng kiến, kinh nghiệm',
  'hoàn thành nhiệm vụ|htnv|hoàn thành nv',
  'sách giáo khoa|sgk',
  'nhà vệ sinh|nvs|công trình vệ sinh',
  'tài sản cố định|tscđ',
  'khuyết tật|kt hòa nhập|khuyết tật học hòa nhập|kt học hòa nhập',
  'dân tộc thiểu số|dtts|dt thiểu số',
  'cán bộ quản lý|cbql',
  'cán bộ giáo viên nhân viên|cbgvnv|cbgv nv|cbgv, nv|cán bộ, giáo viên, nhân viên|cán bộ, gv, nv|cb, gv, nv|cb gv nv|cbgv',
  'kiên cố|xây kiên cố',
  'ngân sách nhà nước|nsnn|ngân sách nn',
  'xã hội hóa|xhh',
  'khám sức khỏe|khám sk|ksk',
  'bán trú|ăn bán trú',
  'nội trú|ở nội trú',
  'lưu ban|ở lại lớp|học lại lớp',
  'bỏ học|thôi học giữa chừng',
  'chuyển đến|chuyển tới|đến từ',
  'tiểu học|cấp 1|cấp i',
  'trung học cơ sở|thcs|cấp 2|cấp ii',
  'trung học phổ thông|thpt|cấp 3|cấp iii',
  'khai báo|kê khai',
];

const marked = new Runs(SAME, spellingKey);
const bare = new Runs(SAME, fold);

/** A spelling key in the words that are put for others; the same words twice in a row once. */
export function inOneWording(key: string): string {
  return marked.inOneWording(key);
}

/** The same for plain words, as ids and texts typed without marks have them. */
export function inOnePlainWording(plain: string): string {
  return bare.inOneWording(plain);
}
