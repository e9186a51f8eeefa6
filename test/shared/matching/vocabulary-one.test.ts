import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import { columns, control } from './controls';

/** Wordings of one thing, domain by domain; a word without spaces and marks is an id of a control. */
const ONE: Readonly<Record<string, readonly string[]>> = {
  'name, birth, contact': [
    'Họ và tên|Họ tên|Họ, chữ đệm và tên khai sinh|HỌ VÀ TÊN HỌC SINH|txtHoTen|txtHTen|fullName|full_name',
    'Họ đệm|Họ và tên đệm|Họ lót|HoDem',
    'Ngày sinh|Ngày, tháng, năm sinh|NTNS|Sinh ngày|ngsinh|dtpNgaySinh|dateOfBirth|birthDate',
    'Giới tính|Phái|GTính|gtinh|ddlGioiTinh|gender|sex',
    'Số điện thoại|SĐT|ĐTDĐ|Di động|Điện thoại liên hệ|soDienThoai|txtSDT|phoneNumber|mobile',
    'Điện thoại nhà riêng|ĐT cố định|Điện thoại bàn|landline',
    'Email|Thư điện tử|Hộp thư điện tử|txtEmail',
    'Nghề nghiệp|Nghề nghiệp hiện nay|ngheNghiep|occupation',
    'Dân tộc|D.tộc|Thành phần dân tộc|cboDToc|ethnicityId|ethnicity',
    'Tôn giáo|T.giáo|Tín ngưỡng|tgiao|religionId',
    'Quốc tịch|quocTich|nationality',
  ],
  'papers and addresses': [
    'Số CCCD|CMND/CCCD|Số định danh cá nhân|Căn cước công dân|SoCmnd|txtCCCD|citizenId|identityCard',
    'Ngày cấp CCCD|Ngày cấp CMND|ngayCapCCCD|citizenIdIssueDate',
    'Mã số BHXH|Số sổ BHXH|Sổ BHXH số|soBHXH|socialInsuranceNo',
    'Số thẻ BHYT|Mã thẻ BHYT|Mã số BHYT|soTheBHYT|healthInsuranceNo',
    'Nơi đăng ký KCB ban đầu|Nơi KCBBĐ|Cơ sở khám chữa bệnh ban đầu',
    'Tỉnh/Thành phố|Tỉnh (TP)|Tỉnh, thành phố|ddlTinh|provinceId|provinceName',
    'Xã/Phường|Phường/Xã/Đặc khu|Xã, phường|X/P|wardName|phuongXa',
    'Thôn/Xóm|Thôn/Bản/TDP|Tổ dân phố|Khu phố|hamlet',
    'Mã xã|Mã phường/xã|wardCode|communeCode',
    'Hộ khẩu thường trú|HKTT|Nơi thường trú|Địa chỉ thường trú|hokhauThuongTru|permanentAddress',
    'Chỗ ở hiện nay|Nơi ở hiện tại|Địa chỉ hiện tại|currentAddress',
    'Quê quán|Nguyên quán|Quê gốc|queQuan|homeTown',
  ],
  'coming, going, class': [
    'Ngày vào trường|Ngày nhập học|Ngày bắt đầu đi học|enrollmentDate|admissionDate',
    'Trường cũ|Trường học trước đây|Chuyển từ trường|previousSchool|truongCu',
    'Trường chuyển đến|Trường tiếp nhận|Chuyển đến trường',
    'Lý do chuyển trường|Lí do chuyển|lyDoChuyen|transferReason',
    'Lý do bỏ học|Lý do thôi học|Nguyên nhân bỏ học|dropoutReason',
    'Số đăng bộ|Số danh bộ|Sổ đăng bộ|soDangBo',
    'Năm tốt nghiệp|Năm TN|namTotNghiep|graduationYear',
    'Mã học sinh|Mã HS|Mã số học sinh|maHS|studentCode|studentId',
    'Đối tượng chính sách|Diện chính sách|Thuộc diện chính sách|ĐTCS|policyType',
    'Hộ nghèo|Thuộc hộ nghèo|Con hộ nghèo|Gia đình hộ nghèo',
  ],
  'marks, conduct, health': [
    'Điểm giữa kỳ|ĐĐGgk|KTGK|Điểm kiểm tra giữa kì|midtermScore',
    'Điểm cuối kỳ|ĐĐGck|KTCK|Kiểm tra cuối học kỳ',
    'Điểm trung bình môn|ĐTB môn|TBM|averageScore',
    'Kết quả rèn luyện|Hạnh kiểm|Xếp loại hạnh kiểm|hanhKiem|conduct',
    'Học lực|Kết quả học tập|Xếp loại học lực|hocLuc',
    'Nghỉ có phép|Vắng có phép|Số buổi nghỉ học có phép|Vắng CP',
    'Chiều cao (cm)|Chiều cao|Cao (cm)|chieuCao|height',
    'Tiền sử bệnh|Bệnh nền|Tiền sử bệnh tật|medicalHistory',
    'Thị lực mắt trái|Mắt trái|Thị lực (mắt trái)',
    'Ngày tiêm|Ngày tiêm chủng|vaccinationDate',
    'Năng lực tự chủ và tự học|Tự chủ, tự học|TC-TH',
    'Nhận xét của giáo viên|Nhận xét của GVCN|Lời nhận xét',
  ],
  staff: [
    'Ngày vào Đảng|Ngày kết nạp Đảng|Ngày kết nạp ĐCSVN|Ngày vào Đảng CSVN|NgayVaoDang|partyJoinDate',
    'Ngày vào Đảng chính thức|Ngày công nhận đảng viên chính thức|Ngày chính thức vào Đảng',
    'Ngày vào Đoàn|Ngày kết nạp Đoàn TNCS HCM|Ngày kết nạp vào Đoàn|ngayVaoDoan',
    'Trình độ chuyên môn|TĐCM|Trình độ đào tạo|Trình độ CM|trinhDoChuyenMon|qualification',
    'Chuyên ngành đào tạo|Ngành đào tạo|Chuyên ngành|major',
    'Lý luận chính trị|Trình độ LLCT|TĐ LLCT|TĐLLCT|politicalTheory',
    'Loại hợp đồng|Hình thức hợp đồng|Loại HĐLĐ|contractType',
    'Ngày ký hợp đồng|Ngày ký HĐLĐ|Ngày ký HĐ|contractDate',
    'Hệ số lương|HSL|HS lương|heSoLuong|salaryCoefficient',
    'Bậc lương|Bậc|bacLuong|salaryStep',
    'Mã ngạch|Mã số ngạch|Mã CDNN|maNgach|rankCode',
    'Phụ cấp chức vụ|PCCV|PC chức vụ|Hệ số phụ cấp chức vụ|positionAllowance',
    'Chức vụ|Chức vụ hiện nay|Chức vụ, chức danh|chucVu|positionId',
    'Ngày tuyển dụng|Ngày vào ngành|recruitmentDate',
    'Tổ chuyên môn|Tổ CM|Thuộc tổ|toChuyenMon',
    'Nghỉ từ ngày|Xin nghỉ từ ngày|leaveFrom',
    'Đánh giá viên chức|Xếp loại viên chức|Mức độ hoàn thành nhiệm vụ|Xếp loại HTNV',
  ],
  'unit, things, money': [
    'Tổng số học sinh|TSHS|Sĩ số|Số lượng học sinh|studentCount',
    'Số học sinh nữ|HS nữ|Tổng số học sinh nữ|Số HS nữ',
    'Mã quan hệ ngân sách|Mã QHNS|Mã ĐVQHNS',
    'Phòng học kiên cố|Số phòng học kiên cố|Phòng kiên cố',
    'Tên thiết bị|Tên tài sản|Tên đồ dùng, thiết bị|assetName',
    'Nước sản xuất|Xuất xứ|Nước SX',
    'Tên sách|Nhan đề|Tên SGK|bookTitle',
    'Hạn trả|Ngày phải trả|Ngày hẹn trả',
    'Ngày mượn|Ngày cho mượn|borrowDate',
    'Khoản thu|Tên khoản thu|Nội dung thu',
    'Số biên lai|Biên lai số|Số phiếu thu|receiptNo',
    'Nhà tài trợ|Đơn vị tài trợ|Nhà hảo tâm|donorName',
    'Đơn vị tính|ĐVT|donViTinh',
  ],
  'papers, plans, emulation': [
    'Số, ký hiệu|Số ký hiệu văn bản|Số hiệu văn bản|soKyHieu|documentNo',
    'Trích yếu|Trích yếu nội dung|Về việc|trichYeu',
    'Ngày ban hành|Ngày văn bản|Ngày ký văn bản|ngayBanHanh|documentDate',
    'Ngày đến|Ngày nhận văn bản|Ngày công văn đến',
    'Người ký|Lãnh đạo ký|Họ tên người ký|nguoiKy',
    'Cơ quan ban hành|Đơn vị ban hành|Nơi ban hành',
    'Đơn vị chủ trì|Cơ quan chủ trì|Bộ phận chủ trì',
    'Danh hiệu thi đua|DHTĐ|Danh hiệu TĐ|danhHieuThiDua',
    'Hình thức khen thưởng|HTKT|Hình thức khen',
    'Tên sáng kiến|Sáng kiến kinh nghiệm|Tên SKKN|Tên đề tài, sáng kiến',
    'Điểm tự chấm|Đơn vị tự chấm|Điểm tự đánh giá|selfScore',
    'Điểm thẩm định|Hội đồng thẩm định|Điểm hội đồng thẩm định',
    'Điểm tối đa|Điểm chuẩn|Thang điểm|maxScore',
    'Minh chứng|Tài liệu minh chứng|Hồ sơ minh chứng|evidence',
    'Khóa học BDHVS|Khóa học Bình dân học vụ số',
    'Tên đăng nhập|Tài khoản đăng nhập|tenDangNhap|username',
  ],
  'lessons, visits, households': [
    'Tiết PPCT|Tiết theo PPCT|Tiết chương trình',
    'Tên bài dạy|Tên bài học|Nội dung bài dạy|lessonTitle',
    'Lớp chủ nhiệm|Chủ nhiệm lớp|GVCN lớp|homeroomClass',
    'Số tiết/tuần|Số tiết dạy/tuần|Tiết/tuần|periodsPerWeek',
    'Số báo danh|SBD|soBaoDanh|candidateNo',
    'Phòng thi|Phòng thi số|Số phòng thi|examRoom',
    'Người ra đề|GV ra đề|Giáo viên ra đề',
    'Giờ vào|Giờ đến|timeIn',
    'Người tiếp khách|Cán bộ tiếp|Người cần gặp',
    'Xử trí ban đầu|Sơ cứu|Xử lý ban đầu|firstAid',
    'Người chứng kiến|Người làm chứng|witness',
    'Số nhân khẩu|Số khẩu|Số người trong hộ|householdSize',
    'Mã hộ|Mã hộ gia đình|Mã số hộ gia đình|householdCode',
    'Biết chữ|Biết đọc, biết viết',
  ],
  'sums of a period, stock': [
    'Lũy kế|Cộng dồn|Lũy kế từ đầu năm|LK',
    'Tồn cuối kỳ|Còn cuối năm|Số dư cuối kỳ',
    'Nhập trong kỳ|Mua thêm|Tăng trong kỳ',
    'Phải nộp|Số phải thu|Phải đóng',
    'Đã nộp|Thực nộp|Đã thu',
    'Kế hoạch|Chỉ tiêu KH|Chỉ tiêu giao',
    'Tỷ lệ TH/KH|% TH/KH|Tỷ lệ thực hiện',
  ],
  'one-stop desks and communes': [
    'Lệ phí|Phí, lệ phí|Mức phí, lệ phí',
    'Người làm thủ tục|Người nộp hồ sơ|Tên người nộp hồ sơ',
    'Nơi trả kết quả|Nhận kết quả tại|Địa chỉ nhận kết quả',
    'Nơi cư trú cuối cùng|Chỗ ở trước khi mất',
    'Chủ sử dụng|Chủ đất|Người sử dụng đất',
    'Mức VNeID|Mức độ định danh',
  ],
  'abbreviations that the words beside them tell': [
    'HT thanh toán|Hình thức thanh toán|HTTT',
    'ND vi phạm|Nội dung vi phạm|Lỗi vi phạm',
    'TG thực hiện|Thời gian thực hiện',
    'KQ sau xử trí|Kết quả sau xử trí',
  ],
};

const isId = (wording: string) => /^[A-Za-z_]+$/.test(wording) && !/^[A-Z]+$/.test(wording);

function controlNamed(wording: string) {
  return isId(wording) ? control({ label: '', names: [wording] }) : control({ label: wording });
}

describe.each(Object.entries(ONE))('%s', (_, lines) => {
  it.each(lines)('are one: %s', (line) => {
    const wordings = line.split('|');
    const headers = wordings.filter((wording) => !isId(wording));
    const missed = headers.flatMap((header) =>
      wordings.filter((wording) => {
        const controls = [controlNamed(wording)];
        const [match] = matchColumns({ columns: columns(header), controls }).matches;
        return match?.tier !== 'certain';
      }),
    );
    expect([...new Set(missed)]).toEqual([]);
  });
});
