import type { Domain } from './domain';

/** Digital skills, "Bình dân học vụ số", accounts and computers. */
export const DIGITAL: Domain = {
  dates: {
    account_created:
      'Ngày cấp tài khoản|Ngày tạo tài khoản|account created date|Ngày đăng ký tài khoản|Ngày lập tài khoản',
    account_locked: 'Ngày khóa tài khoản|Ngày hết hạn tài khoản|account expiry date',
    learned_on:
      'Ngày hoàn thành khóa học|Ngày hoàn thành bài học|course completion date|Ngày HT khóa học|Ngày học xong|Ngày hoàn thành chuyên đề|Ngày hoàn thành khóa|course finished date|Học xong ngày|Ngày học|Học ngày|Ngày tham gia học|Ngày được hướng dẫn|Ngày hướng dẫn|Hướng dẫn ngày|Buổi học ngày|Ngày tập huấn|Ngày tham gia|Ngày tham gia lớp|Đi hướng dẫn ngày|Ngày đi hướng dẫn|Ngày HD|Thời gian hướng dẫn|Ngày hỗ trợ người dân|Hôm hướng dẫn|Ngày xuống hướng dẫn',
    tested_on:
      'Ngày sát hạch|Ngày thi sát hạch|Ngày kiểm tra sát hạch|test date|Ngày thi SH|Ngày làm bài sát hạch',
    signature_until:
      'Hạn chứng thư số|Ngày hết hạn chữ ký số|Hạn chữ ký số|Chứng thư số hết hạn|Chữ ký số hết hạn',
  },
  numbers: {
    lessons_done:
      'Số bài đã học|Số bài hoàn thành|Số bài học đã hoàn thành|lessons completed|SL bài đã học|Bài đã học|Số bài đã học xong|Đã học (bài)|Số chuyên đề hoàn thành|Số bài đạt|lessons done',
    lessons_total: 'Tổng số bài|Tổng số bài học|total lessons|Số bài phải học|Số bài của khóa',
    test_result:
      'Điểm sát hạch|Kết quả sát hạch|Điểm thi sát hạch|Kết quả thi sát hạch|Điểm bài sát hạch|Điểm thi cuối khóa|Điểm cuối khóa|Kết quả cuối khóa',
    training_score:
      'Điểm hoàn thành|Tỷ lệ hoàn thành khóa học|Điểm khóa học|% hoàn thành khóa|Tỷ lệ hoàn thành khóa|Tiến độ học|Tiến độ học tập|% hoàn thành khóa học|Tiến độ khóa học|course progress',
    sessions_joined:
      'Số buổi tham gia|Số buổi đã học|Số buổi dự|Dự (buổi)|Số buổi tham dự|Số buổi đã tham gia|Học mấy buổi|Học được mấy buổi|Đi học mấy buổi|Học bao nhiêu buổi|Dự mấy buổi|Tham gia mấy buổi',
  },
  ticks: {
    has_smartphone:
      'Có smartphone|Có điện thoại thông minh|Phụ huynh có điện thoại thông minh|Điện thoại thông minh|has smartphone|Có ĐTTM|Smartphone|PH có ĐTTM|Dùng smartphone|Sử dụng điện thoại thông minh|ĐTTM|Dùng điện thoại thông minh',
    has_computer:
      'Có máy tính|Có máy tính ở nhà|Gia đình có máy tính|has computer|Có MT|Có MT ở nhà|Nhà có máy tính|Có máy tính cá nhân',
    has_home_internet:
      'Có Internet tại nhà|Gia đình có Internet|Nhà có Internet|Có mạng Internet ở nhà|Nhà có mạng|Có mạng ở nhà|Có wifi ở nhà|PH có Internet|Nhà có wifi|home internet|Có mạng|Có mạng Internet|Có 4G|Có wifi/4G',
    has_vneid:
      'Có tài khoản VNeID|Đã cài VNeID|Có VNeID|Đã kích hoạt VNeID|VNeID mức 2|Tài khoản VNeID mức 2|VNeID mức độ 2|Định danh mức 2|Định danh điện tử mức 2|Định danh mức độ 2|Cài đặt VNeID|Đã định danh mức 2|Kích hoạt định danh điện tử|Tài khoản định danh điện tử|Đã có tài khoản VNeID|Cài VNeID|TK VNeID|Tài khoản VNeID|Đăng ký VNeID|VNeID|Đã có VNeID|Kích hoạt VNeID|Dùng VNeID|Tài khoản định danh|Định danh điện tử|TK định danh mức 2|ĐD mức 2|Có VNeID mức 2',
    bdhvs_vneid:
      'Xác nhận trên VNeID|Đã xác nhận VNeID|Xác nhận VNeID|Đã xác nhận trên VNeID|XN trên VNeID|XN VNeID|Xác nhận hoàn thành trên VNeID|Đã được xác nhận trên VNeID|Ghi nhận trên VNeID',
    account_active:
      'Kích hoạt|Đã kích hoạt|Tài khoản hoạt động|Đang hoạt động|is active|active|Còn hoạt động|enabled',
    two_factor:
      'Xác thực hai lớp|Xác thực 2 yếu tố|Bảo mật hai lớp|Xác thực 2 lớp|XT 2 lớp|Bảo mật 2 lớp|Bảo mật hai yếu tố|Đã bật xác thực 2 lớp|2fa|mfa|two factor',
    uses_public_service:
      'Nộp DVC|Biết nộp DVC|Sử dụng DVC|Dùng dịch vụ công trực tuyến|Sử dụng dịch vụ công|Dùng DVC|Nộp hồ sơ trực tuyến|Sử dụng dịch vụ công trực tuyến|Nộp DVC trực tuyến|Có tài khoản DVC|Tài khoản dịch vụ công|Đã có TK DVC|Có TK dịch vụ công|Tài khoản DVC quốc gia|Tài khoản DVC|TK DVC|TK dịch vụ công|Có tài khoản dịch vụ công|Tài khoản cổng DVC|Đăng ký DVC|Đã có tài khoản dịch vụ công|Tài khoản dịch vụ công quốc gia|Biết dùng dịch vụ công|Tự nộp DVC|Tự nộp hồ sơ trên mạng|Tự nộp hồ sơ DVC|Biết nộp hồ sơ qua mạng|Nộp hồ sơ trên mạng|Tự làm DVC|Nộp HS trực tuyến',
    has_e_wallet:
      'Ví điện tử|Có ví điện tử|Dùng ví điện tử|Tài khoản ví điện tử|Có ví/ngân hàng số|Biết thanh toán điện tử',
    certificate_given:
      'Đã cấp chứng nhận|Cấp GCN|Có chứng nhận hoàn thành|Giấy chứng nhận hoàn thành|Đã cấp giấy chứng nhận|Đã cấp GCN|Cấp chứng nhận|Được cấp chứng nhận|Được cấp GCN|GCN hoàn thành|Chứng nhận hoàn thành|Có chứng nhận',
  },
  others: {
    bdhvs_result:
      'Kết quả hoàn thành|Xác nhận hoàn thành|Kết quả hoàn thành khóa học|Kết quả BDHVS|Mức hoàn thành khóa học|HT khóa học|Đã hoàn thành khóa học|Kết quả học BDHVS|Hoàn thành BDHVS|Hoàn thành chương trình BDHVS|Kết quả học khóa|course completed|Tình trạng hoàn thành khóa học|Kết luận|Hoàn thành lớp|Công nhận hoàn thành',
    bdhvs_audience:
      'Nhóm đối tượng học|Đối tượng học|Đối tượng học viên|Nhóm học viên|learner group|ĐT học|Đối tượng học tập|Nhóm người học|Học viên thuộc nhóm|Đối tượng bồi dưỡng|Đối tượng tham gia học|Đối tượng khóa học',
    digital_skill:
      'Kỹ năng số|Tên kỹ năng số|Kỹ năng|Nội dung kỹ năng số|digital skill|skill|KN số|Tên KN số|Tên kỹ năng|Kỹ năng đã học|Kỹ năng đạt được|Nội dung kỹ năng|skill name|Kỹ năng được học|Kỹ năng số đã học|Kỹ năng được hướng dẫn|Học kỹ năng gì',
    digital_level:
      'Mức độ kỹ năng số|Mức kỹ năng số|Mức năng lực số|Mức độ năng lực số|Bậc năng lực số|digital skill level|skill level|Mức KN số|Mức NL số|Mức NLS|Bậc NLS|Mức độ thành thạo|Mức thành thạo|Trình độ kỹ năng số|Mức độ đạt năng lực số|Trình độ số|Cơ bản/Thành thạo/Nâng cao|proficiency level|digital level|Bậc đạt được|Bậc năng lực|Bậc đạt|Mức thành thạo đạt được',
    digital_domain:
      'Miền năng lực|Miền năng lực số|competence domain|Miền NL|Miền NLS|Lĩnh vực năng lực số|digital domain|Miền|Mảng năng lực|Mảng năng lực số',
    digital_competence:
      'Năng lực số|Năng lực thành phần|Tên năng lực số|Năng lực số thành phần|digital competence|NLS|NL số|NL thành phần|NLS thành phần|Tên năng lực|Tên năng lực thành phần|Chỉ báo năng lực|Tiêu chí năng lực số',
    digital_product:
      'Sản phẩm số|Tên sản phẩm số|Tên sản phẩm|Học liệu số|Tên học liệu số|digital product|product name|SP số|Tên SP|Tên SP số|Học liệu điện tử|Tên học liệu|Bài giảng điện tử|Tên bài giảng điện tử|Video bài giảng|Tên video|Sản phẩm CNTT|Sản phẩm chuyển đổi số|digital product name',
    digital_product_kind:
      'Loại sản phẩm|Loại sản phẩm số|Loại học liệu|Dạng sản phẩm|product type|Loại SP|Loại bài giảng|Định dạng|Định dạng sản phẩm|product kind',
    digital_tool:
      'Công cụ|Phần mềm|Công cụ số|Phần mềm sử dụng|Công cụ/phần mềm|Ứng dụng sử dụng|Tên phần mềm|Tên ứng dụng|software|tool|application|PM sử dụng|Tên PM|Ứng dụng|Công cụ sử dụng|Tên công cụ|App|Ứng dụng/phần mềm|Phần mềm đang dùng|Công cụ AI|Công cụ AI sử dụng|app name|software name|tool name|PM|Phần mềm gì|Phần mềm dùng|Ứng dụng dùng|Tên PM, ứng dụng',
    digital_platform:
      'Nền tảng|Nền tảng sử dụng|Nền tảng học tập|Hệ thống|platform|NT số|Nền tảng số|Tên nền tảng|Nền tảng học|Nền tảng dạy học trực tuyến|Hệ thống học tập|Hệ thống sử dụng|LMS|platform name',
    link: 'Đường dẫn|Link|Đường link|Liên kết|URL|Địa chỉ liên kết|Link sản phẩm|Đường dẫn sản phẩm|link url|Link bài giảng|Link học liệu|Link video|Link bài|Link tham khảo|Đường dẫn bài giảng|Địa chỉ truy cập|Link truy cập|Link nộp|Link họp|Link phòng họp|hyperlink|link address|web link',
    username:
      'Tên đăng nhập|Tài khoản|Tên tài khoản|Tên người dùng|Tài khoản đăng nhập|User|Tên truy cập|username|Mã đăng nhập|ID đăng nhập|Tên user|Tài khoản người dùng|Tài khoản truy cập|Tài khoản hệ thống (tên)|account|Tên đăng nhập hệ thống|Tài khoản đăng nhập hệ thống|Tên đăng nhập đề nghị|Tên tài khoản đề nghị|Tài khoản đề nghị|User đề nghị|Tên đăng nhập mong muốn|Tên đăng nhập dự kiến|User name|Tên đăng nhập đề xuất|ID|ID tài khoản|ID đăng nhập HS|User HS|TK HS|Tài khoản HS|Tài khoản học sinh|Tên TK',
    account_kind:
      'Loại tài khoản|Nhóm tài khoản|Loại người dùng|Nhóm người dùng|account type|user type|Loại user|Đối tượng sử dụng tài khoản',
    account_role:
      'Vai trò|Quyền|Nhóm quyền|Quyền truy cập|Phân quyền|Vai trò người dùng|role|user role|permission|Vai trò hệ thống|Quyền hạn|Quyền sử dụng|Quyền người dùng|Nhóm quyền sử dụng|Phân quyền sử dụng|Vai trò tham gia|Vai trò trong hệ thống|privilege|access right|Quyền trên phần mềm|Quyền tài khoản',
    account_status:
      'Trạng thái tài khoản|Tình trạng tài khoản|account status|TT tài khoản|TT TK|TK hoạt động|Hoạt động/khóa|Đang hoạt động/bị khóa|Khóa/mở',
    account_system:
      'Hệ thống/phần mềm|Tên hệ thống|Tài khoản hệ thống|system name|HT/phần mềm|Hệ thống cấp tài khoản|Phần mềm cấp tài khoản|Tài khoản trên phần mềm|Phần mềm (hệ thống)|TK phần mềm nào|Dùng cho phần mềm|Tên hệ thống/phần mềm',
    device:
      'Thiết bị|Thiết bị sử dụng|Thiết bị học tập|Loại thiết bị sử dụng|device|device type|TB sử dụng|TB học tập|Thiết bị số|Thiết bị truy cập|Thiết bị học trực tuyến|Tên thiết bị số|device used|Dùng máy gì|Máy đang dùng|Thiết bị dùng|Thiết bị học|Học bằng thiết bị|Máy gì|Loại máy|Dùng điện thoại/máy tính|Máy tính/điện thoại',
    ip_address: 'Địa chỉ IP|IP|ip address|IP máy|Đ/c IP',
    mac_address: 'Địa chỉ MAC|MAC|mac address|Đ/c MAC',
    os: 'Hệ điều hành|operating system|HĐH|Win/HĐH|Phiên bản HĐH|Phiên bản Windows|os version',
    ticket_content:
      'Nội dung hỗ trợ kỹ thuật|Nội dung yêu cầu hỗ trợ|Yêu cầu hỗ trợ|support request|ND hỗ trợ|Nội dung cần hỗ trợ|Vấn đề cần hỗ trợ|Nội dung lỗi phần mềm|Mô tả lỗi|Lỗi gặp phải|Sự cố gặp phải|Vấn đề gặp phải|issue description|problem|Lỗi máy|Máy bị gì|Cần hỗ trợ gì|Hỗ trợ gì|Yêu cầu hỗ trợ kỹ thuật|Mô tả vấn đề|Vấn đề kỹ thuật',
    digital_signature:
      'Chữ ký số|Số chứng thư số|Chứng thư số|Có chữ ký số|Chữ ký số cá nhân|digital signature|CKS|Số CTS|Số seri chứng thư số|Serial chứng thư|Token|Số serial token|Đã cấp chữ ký số|Được cấp chữ ký số|Cấp chữ ký số|USB token|Số serial chứng thư số|Serial USB token|Số serial USB token|Serial chứng thư số|Số hiệu USB token|Thiết bị ký số|Số hiệu chứng thư số|Số seri USB token|Serial CTS|Số serial CTS',
    online_record:
      'Học bạ điện tử|Đã có học bạ số|Ký số học bạ|digital transcript|Ký học bạ|Đã ký học bạ|Trạng thái ký số|Đã ký số|Ký số|Đã ký số học bạ',
    cashless:
      'Thanh toán không dùng tiền mặt|Thu không dùng tiền mặt|TTKDTM|Không dùng tiền mặt|Thanh toán không tiền mặt|Thanh toán số|Thanh toán điện tử|Thanh toán KDTM|Trả qua ngân hàng / ví|Trả qua ngân hàng hay ví|Thanh toán qua ngân hàng/ví|Trả tiền qua điện thoại|Trả tiền qua tài khoản',
    signature_provider:
      'Nhà cung cấp chữ ký số|Đơn vị cấp chứng thư số|Nhà cung cấp CTS|Đơn vị cấp chữ ký số|Tổ chức cấp chứng thư số|Nhà cung cấp chứng thư số',
    signature_kind:
      'Loại chữ ký số|Loại chứng thư số|Loại CKS|USB token/SIM/từ xa|Hình thức ký số|Loại thuê bao|Loại CTS|Loại chứng thư|Ký số trên di động|Hình thức chữ ký số|Loại thiết bị ký số',
    signature_owner:
      'Chủ thể chứng thư số|Thuê bao|Tên thuê bao|Người sử dụng chữ ký số|Người được cấp chữ ký số|Chủ chứng thư',
    license_key:
      'Mã bản quyền|Bản quyền|Key bản quyền|License|Mã kích hoạt|Số license|Bản quyền phần mềm|Tình trạng bản quyền',
    software_version: 'Phiên bản|Phiên bản phần mềm|Version',
    signature_from: 'CTS từ ngày|Chứng thư số có hiệu lực từ|Chứng thư số từ ngày|Hiệu lực CTS từ',
    vneid_level:
      'Mức VNeID|Mức định danh|Định danh mức|Mức độ định danh|Mức định danh điện tử|Cấp độ định danh|Định danh mức độ',
  },
};
