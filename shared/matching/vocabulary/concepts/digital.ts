import type { Domain } from './domain';

/** Digital skills, "Bình dân học vụ số", accounts and computers. */
export const DIGITAL: Domain = {
  dates: {
    connected_on:
      'Ngày hòa mạng|Lắp mạng ngày|Hòa mạng ngày|Ngày lắp mạng|Ngày kết nối mạng|Lắp internet ngày|Ngày lắp Internet|Nối mạng ngày',
    account_created:
      'Ngày cấp tài khoản|Ngày tạo tài khoản|account created date|Ngày đăng ký tài khoản|Ngày lập tài khoản|Cấp tài khoản ngày|Ngày mở tài khoản|Ngày mở TK',
    account_locked: 'Ngày khóa tài khoản|Ngày hết hạn tài khoản|account expiry date',
    learned_on:
      'Ngày hoàn thành khóa học|Ngày hoàn thành bài học|course completion date|Ngày HT khóa học|Ngày học xong|Ngày hoàn thành chuyên đề|Ngày hoàn thành khóa|course finished date|Học xong ngày|Ngày học|Học ngày|Ngày tham gia học|Ngày được hướng dẫn|Ngày hướng dẫn|Hướng dẫn ngày|Buổi học ngày|Ngày tập huấn|Ngày tham gia|Ngày tham gia lớp|Đi hướng dẫn ngày|Ngày đi hướng dẫn|Ngày HD|Thời gian hướng dẫn|Ngày hỗ trợ người dân|Hôm hướng dẫn|Ngày xuống hướng dẫn',
    tested_on:
      'Ngày sát hạch|Ngày thi sát hạch|Ngày kiểm tra sát hạch|test date|Ngày thi SH|Ngày làm bài sát hạch',
    signature_until:
      'Hạn chứng thư số|Ngày hết hạn chữ ký số|Hạn chữ ký số|Chứng thư số hết hạn|Chữ ký số hết hạn|Ngày hết hạn chứng thư|CKS hết hạn|Chứng thư hết hạn|Hết hạn CKS|Hạn CKS|Thời hạn chứng thư|Hiệu lực chứng thư đến|Chứng thư số có giá trị đến|CKS có hạn đến|Ngày hết hạn CKS',
  },
  numbers: {
    card_money:
      'Số tiền trong thẻ|Tiền trong thẻ|Số dư thẻ|Thẻ còn tiền|Thẻ còn bao nhiêu tiền|Còn tiền trong thẻ|Dư trong thẻ|Số dư tài khoản thẻ|Thẻ còn bao nhiêu|Số dư trong thẻ',
    card_price:
      'Phí làm thẻ|Phí thẻ|Phí cấp thẻ|Phí làm lại thẻ|Tiền làm lại thẻ|Tiền phôi thẻ|Phí cấp lại thẻ',
    lessons_done:
      'Số bài đã học|Số bài hoàn thành|Số bài học đã hoàn thành|lessons completed|SL bài đã học|Bài đã học|Số bài đã học xong|Đã học (bài)|Số chuyên đề hoàn thành|Số bài đạt|lessons done',
    lessons_total: 'Tổng số bài|Tổng số bài học|total lessons|Số bài phải học|Số bài của khóa',
    test_result:
      'Điểm sát hạch|Kết quả sát hạch|Điểm thi sát hạch|Kết quả thi sát hạch|Điểm bài sát hạch|Điểm thi cuối khóa|Điểm cuối khóa|Kết quả cuối khóa',
    training_score:
      'Điểm hoàn thành|Tỷ lệ hoàn thành khóa học|Điểm khóa học|% hoàn thành khóa|Tỷ lệ hoàn thành khóa|Tiến độ học|Tiến độ học tập|% hoàn thành khóa học|Tiến độ khóa học|course progress',
    sessions_joined:
      'Số buổi tham gia|Số buổi đã học|Số buổi dự|Dự (buổi)|Số buổi tham dự|Số buổi đã tham gia|Đi học mấy buổi|Đi mấy buổi|Số buổi đi|Tham gia mấy buổi|Có mặt mấy buổi|Dự mấy buổi|Học được mấy buổi|Học bao nhiêu buổi|Số buổi học thực tế|Số buổi tham gia học|Học mấy buổi',
  },
  ticks: {
    card_given:
      'Đã phát thẻ|Phát thẻ chưa|Đã nhận thẻ|Nhận thẻ chưa|Đã cấp thẻ|Cấp thẻ chưa|Đã trao thẻ|Giao thẻ chưa|Đã giao thẻ|Thẻ đã phát',
    has_smartphone:
      'Có smartphone|Có điện thoại thông minh|Phụ huynh có điện thoại thông minh|Điện thoại thông minh|has smartphone|Có ĐTTM|Smartphone|PH có ĐTTM|Dùng smartphone|Sử dụng điện thoại thông minh|ĐTTM|Dùng điện thoại thông minh',
    has_computer:
      'Có máy tính|Có máy tính ở nhà|Gia đình có máy tính|has computer|Có MT|Có MT ở nhà|Nhà có máy tính|Có máy tính cá nhân',
    has_home_internet:
      'Có Internet tại nhà|Gia đình có Internet|Nhà có Internet|Có mạng Internet ở nhà|Nhà có mạng|Có mạng ở nhà|Có wifi ở nhà|PH có Internet|Nhà có wifi|home internet|Có mạng|Có mạng Internet|Có 4G|Có wifi/4G',
    has_vneid:
      'Có tài khoản VNeID|Đã cài VNeID|Có VNeID|Đã kích hoạt VNeID|VNeID mức 2|Tài khoản VNeID mức 2|VNeID mức độ 2|Định danh mức 2|Định danh điện tử mức 2|Định danh mức độ 2|Cài đặt VNeID|Đã định danh mức 2|Kích hoạt định danh điện tử|Tài khoản định danh điện tử|Đã có tài khoản VNeID|Cài VNeID|TK VNeID|Tài khoản VNeID|Đăng ký VNeID|VNeID|Đã có VNeID|Kích hoạt VNeID|Dùng VNeID|Tài khoản định danh|Định danh điện tử|TK định danh mức 2|ĐD mức 2|Có VNeID mức 2|Cài VNeID chưa|Có VNeID chưa|Có cài VNeID không',
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
    account_manager:
      'Người giữ TK|Người giữ tài khoản|Ai giữ tài khoản|Người quản lý tài khoản|Người quản trị tài khoản|Ai quản lý tài khoản|Người giữ mật khẩu',
    recovery_email:
      'Email khôi phục|Gmail khôi phục|Email dự phòng|Địa chỉ email khôi phục|Mail khôi phục|Email lấy lại mật khẩu|Thư khôi phục',
    handed_accounts:
      'Tài khoản bàn giao|Mật khẩu, tài khoản giao|Tài khoản, mật khẩu bàn giao|Bàn giao tài khoản|Tài khoản giao lại|Tài khoản phần mềm bàn giao|TK bàn giao',
    workaround:
      'Cách khắc phục tạm thời|Tạm xử lý|Khắc phục tạm thời|Xử lý tạm thời|Biện pháp tạm thời|Cách xử lý tạm thời|Giải pháp tạm thời|Xử lý tạm',
    passed_to_vendor:
      'Đã chuyển nhà cung cấp|Chuyển hãng xử lý|Chuyển nhà cung cấp xử lý|Đã báo hãng|Đã báo nhà cung cấp|Chuyển cho hãng|Báo hãng chưa|Chuyển đơn vị cung cấp xử lý|Đã gửi nhà cung cấp',
    faulty_account:
      'Tài khoản gặp lỗi|Tài khoản bị lỗi|Tài khoản lỗi|Lỗi ở tài khoản|TK lỗi|Tài khoản báo lỗi',
    fault_time:
      'Thời điểm xảy ra lỗi|Lỗi lúc|Thời gian xảy ra lỗi|Thời gian lỗi|Lỗi từ lúc|Thời điểm lỗi|Bị lỗi lúc|Lỗi khi nào|Bị lỗi từ khi nào',
    screenshot:
      'Ảnh chụp màn hình|Ảnh lỗi|Ảnh màn hình|Hình ảnh lỗi|Chụp màn hình|Ảnh chụp lỗi|Hình chụp màn hình|Ảnh minh họa lỗi',
    faulty_function:
      'Chức năng lỗi|Lỗi ở chức năng|Chức năng bị lỗi|Lỗi ở mục nào|Phân hệ lỗi|Lỗi ở phần nào|Lỗi tại chức năng|Module lỗi|Phân hệ, chức năng lỗi',
    faulty_software:
      'Phần mềm báo lỗi|Phần mềm bị lỗi|Phần mềm lỗi|Lỗi phần mềm nào|Phần mềm gặp lỗi|Hệ thống bị lỗi|Hệ thống lỗi|Tên phần mềm lỗi',
    subscription_state:
      'Tình trạng thuê bao|Trạng thái thuê bao|Thuê bao còn dùng không|Còn dùng hay đã cắt|Đang dùng/đã cắt|Trạng thái sử dụng dịch vụ|Thuê bao hoạt động không',
    subscriber_no: 'Số thuê bao|SĐT thuê bao|Thuê bao số|Số máy thuê bao|Số điện thoại thuê bao',
    use_level:
      'Mức độ sử dụng phần mềm|Dùng thường xuyên không|Sử dụng thường xuyên không|Tần suất sử dụng|Mức độ khai thác|Mức độ sử dụng thường xuyên|Hay dùng không|Có dùng thường xuyên không|Dùng nhiều hay ít|Mức độ khai thác sử dụng|Sử dụng thường xuyên|Mức độ dùng',
    software_user:
      'Chủ tài khoản phần mềm|Người sử dụng tài khoản|Tên người sử dụng phần mềm|Người được cấp tài khoản|Tài khoản của ai|Người dùng phần mềm|Họ tên người sử dụng|Người được cấp TK|Tài khoản cấp cho|TK của ai',
    software_vendor:
      'Đơn vị cung cấp phần mềm|Của hãng nào|Hãng phần mềm|Nhà cung cấp phần mềm|Phần mềm của ai|Công ty phần mềm|Đơn vị cung cấp PM|Đơn vị phát triển phần mềm|Phần mềm do ai cung cấp|Nhà phát triển|Của công ty nào|Nhà cung cấp dịch vụ phần mềm|Đơn vị cung cấp nền tảng',
    work_link:
      'Link bài nộp|Link bài làm|Link nộp bài|Đường dẫn bài nộp|Đường link bài làm|Đường dẫn bài làm',
    work_file:
      'Tệp bài làm|File bài|File bài làm|Bài làm|Tệp bài nộp|File bài nộp|Bài làm (file)|File nộp|File bài tập|Tệp nộp|Ảnh bài làm|File sản phẩm',
    hand_in_state:
      'Nộp bài chưa|Đã nộp bài chưa|Trạng thái nộp bài|Tình trạng nộp bài|TT nộp bài|Nộp bài/chưa nộp',
    handed_in_at:
      'Thời gian nộp bài|Nộp bài lúc|Giờ nộp|Giờ nộp bài|Nộp lúc mấy giờ|Thời điểm nộp bài|Nộp bài ngày',
    card_state:
      'Trạng thái thẻ|Thẻ còn dùng|Tình trạng thẻ|Thẻ khóa/mở|Thẻ còn dùng được không|Thẻ còn hạn không|Thẻ còn hạn|Thẻ hỏng/mất|Thẻ còn hay mất|Thẻ hoạt động/khóa|Thẻ khóa chưa',
    lookup_code:
      'Mã tra|Mã tra cứu học bạ|Mã xem điểm|Mã để tra cứu|Mã tra cứu kết quả|Mã tra cứu điểm|Mã xác thực tra cứu',
    published_on: 'Ngày phát hành học bạ|Phát hành hôm nào',
    sign_state: 'Trạng thái ký|Đã ký chưa|Ký chưa|Ký rồi chưa|Tình trạng ký|TT ký',
    online_class:
      'Lớp học trực tuyến|Lớp online|Lớp học online|Tên lớp trực tuyến|Lớp trực tuyến|Phòng học trực tuyến|Phòng học online|Lớp dạy trực tuyến|Lớp dạy online',
    bdhvs_result:
      'Kết quả hoàn thành|Xác nhận hoàn thành|Kết quả hoàn thành khóa học|Kết quả BDHVS|Mức hoàn thành khóa học|HT khóa học|Đã hoàn thành khóa học|Kết quả học BDHVS|Hoàn thành BDHVS|Hoàn thành chương trình BDHVS|Kết quả học khóa|course completed|Tình trạng hoàn thành khóa học|Kết luận|Hoàn thành lớp|Công nhận hoàn thành',
    bdhvs_audience:
      'Nhóm đối tượng học|Đối tượng học|Đối tượng học viên|Nhóm học viên|learner group|ĐT học|Đối tượng học tập|Nhóm người học|Học viên thuộc nhóm|Đối tượng bồi dưỡng|Đối tượng tham gia học|Đối tượng khóa học',
    digital_skill:
      'Kỹ năng số|Tên kỹ năng số|Kỹ năng|Nội dung kỹ năng số|digital skill|skill|KN số|Tên KN số|Tên kỹ năng|Kỹ năng đã học|Kỹ năng đạt được|Nội dung kỹ năng|skill name|Kỹ năng được học|Kỹ năng số đã học|Kỹ năng được hướng dẫn|Học kỹ năng gì',
    digital_level:
      'Mức độ kỹ năng số|Mức kỹ năng số|Mức năng lực số|Mức độ năng lực số|Bậc năng lực số|digital skill level|skill level|Mức KN số|Mức NL số|Mức NLS|Bậc NLS|Mức độ thành thạo|Mức thành thạo|Trình độ kỹ năng số|Mức độ đạt năng lực số|Trình độ số|Cơ bản/Thành thạo/Nâng cao|proficiency level|digital level|Bậc đạt được|Bậc năng lực|Bậc đạt|Mức thành thạo đạt được|Thạo chưa|Thành thạo không|Thành thạo|Độ thành thạo|Thành thạo chưa|Mức độ sử dụng thành thạo',
    digital_domain:
      'Miền năng lực|Miền năng lực số|competence domain|Miền NL|Miền NLS|Lĩnh vực năng lực số|digital domain|Miền|Mảng năng lực|Mảng năng lực số',
    digital_competence:
      'Năng lực số|Năng lực thành phần|Tên năng lực số|Năng lực số thành phần|digital competence|NLS|NL số|NL thành phần|NLS thành phần|Tên năng lực|Tên năng lực thành phần|Chỉ báo năng lực|Tiêu chí năng lực số',
    digital_product:
      'Sản phẩm số|Tên sản phẩm số|Tên sản phẩm|Học liệu số|Tên học liệu số|digital product|product name|SP số|Tên SP|Tên SP số|Học liệu điện tử|Tên học liệu|Bài giảng điện tử|Tên bài giảng điện tử|Video bài giảng|Tên video|Sản phẩm CNTT|Sản phẩm chuyển đổi số|digital product name',
    digital_product_kind:
      'Loại sản phẩm|Loại sản phẩm số|Loại học liệu|Dạng sản phẩm|product type|Loại SP|Loại bài giảng|Định dạng|Định dạng sản phẩm|product kind',
    digital_tool:
      'Công cụ|Phần mềm|Công cụ số|Phần mềm sử dụng|Công cụ/phần mềm|Ứng dụng sử dụng|Tên phần mềm|Tên ứng dụng|software|tool|application|PM sử dụng|Tên PM|Ứng dụng|Công cụ sử dụng|Tên công cụ|App|Ứng dụng/phần mềm|Phần mềm đang dùng|Công cụ AI|Công cụ AI sử dụng|app name|software name|tool name|PM|Phần mềm gì|Phần mềm dùng|Ứng dụng dùng|Tên PM, ứng dụng|Phần mềm đang sử dụng|PM đang dùng|Dùng phần mềm gì|Đang dùng phần mềm gì|Sử dụng phần mềm gì|Tên phần mềm sử dụng|Phần mềm áp dụng|Dùng phần mềm nào',
    digital_platform:
      'Nền tảng|Nền tảng sử dụng|Nền tảng học tập|Hệ thống|platform|NT số|Nền tảng số|Tên nền tảng|Nền tảng học|Nền tảng dạy học trực tuyến|Hệ thống học tập|Hệ thống sử dụng|LMS|platform name|Dạy bằng|Dạy qua|Dạy bằng phần mềm|Dạy trên|Học bằng|Học qua|Học trên|Dùng phần mềm gì dạy|Dạy bằng Zoom, Meet|Dạy trực tuyến bằng|Dạy trực tuyến qua',
    link: 'Đường dẫn|Link|Đường link|Liên kết|URL|Địa chỉ liên kết|Link sản phẩm|Đường dẫn sản phẩm|link url|Link bài giảng|Link học liệu|Link video|Link bài|Link tham khảo|Đường dẫn bài giảng|Địa chỉ truy cập|Link truy cập|Link nộp|Link họp|Link phòng họp|hyperlink|link address|web link|Link học|Link lớp học|Link vào lớp|Link vào học|Đường link học|Link phòng học|Link dạy|Link tham gia|Link vào phòng|Trang truy cập|Địa chỉ vào phần mềm|Link đăng nhập|Địa chỉ đăng nhập|Trang đăng nhập|Link vào|Địa chỉ trang|Trang web truy cập|Link tra cứu|Trang tra cứu|Tra cứu tại|Địa chỉ tra cứu|Website tra cứu|Đường dẫn tra cứu|Tra cứu tại trang',
    username:
      'Tên đăng nhập|Tài khoản|Tên tài khoản|Tên người dùng|Tài khoản đăng nhập|User|Tên truy cập|username|Mã đăng nhập|ID đăng nhập|Tên user|Tài khoản người dùng|Tài khoản truy cập|Tài khoản hệ thống (tên)|account|Tên đăng nhập hệ thống|Tài khoản đăng nhập hệ thống|Tên đăng nhập đề nghị|Tên tài khoản đề nghị|Tài khoản đề nghị|User đề nghị|Tên đăng nhập mong muốn|Tên đăng nhập dự kiến|User name|Tên đăng nhập đề xuất|ID|ID tài khoản|ID đăng nhập HS|User HS|TK HS|Tài khoản HS|Tài khoản học sinh|Tên TK',
    account_kind:
      'Loại tài khoản|Nhóm tài khoản|Loại người dùng|Nhóm người dùng|account type|user type|Loại user|Đối tượng sử dụng tài khoản',
    account_role:
      'Vai trò|Quyền|Nhóm quyền|Quyền truy cập|Phân quyền|Vai trò người dùng|role|user role|permission|Vai trò hệ thống|Quyền hạn|Quyền sử dụng|Quyền người dùng|Nhóm quyền sử dụng|Phân quyền sử dụng|Vai trò tham gia|Vai trò trong hệ thống|privilege|access right|Quyền trên phần mềm|Quyền tài khoản',
    account_status:
      'Trạng thái tài khoản|Tình trạng tài khoản|account status|TT tài khoản|TT TK|TK hoạt động|Hoạt động/khóa|Đang hoạt động/bị khóa|Khóa/mở|Dùng/khóa|Đang dùng hay khóa|Mở/khóa|Bị khóa chưa|TK còn dùng|Tài khoản còn hoạt động không|TK còn hoạt động|Tài khoản khóa hay mở|TK bị khóa chưa|Tài khoản đang dùng không|Khóa tài khoản',
    account_system:
      'Hệ thống/phần mềm|Tên hệ thống|Tài khoản hệ thống|system name|HT/phần mềm|Hệ thống cấp tài khoản|Phần mềm cấp tài khoản|Tài khoản trên phần mềm|Phần mềm (hệ thống)|TK phần mềm nào|Dùng cho phần mềm|Tên hệ thống/phần mềm',
    device:
      'Thiết bị|Thiết bị sử dụng|Thiết bị học tập|Loại thiết bị sử dụng|device|device type|TB sử dụng|TB học tập|Thiết bị số|Thiết bị truy cập|Thiết bị học trực tuyến|Tên thiết bị số|device used|Dùng máy gì|Máy đang dùng|Thiết bị dùng|Thiết bị học|Học bằng thiết bị|Máy gì|Loại máy|Dùng điện thoại/máy tính|Máy tính/điện thoại',
    ip_address: 'Địa chỉ IP|IP|ip address|IP máy|Đ/c IP',
    mac_address: 'Địa chỉ MAC|MAC|mac address|Đ/c MAC',
    os: 'Hệ điều hành|operating system|HĐH|Win/HĐH|Phiên bản HĐH|Phiên bản Windows|os version|Win mấy|Windows mấy|Win|Bản win|Hệ ĐH|Cài win gì|Windows',
    ticket_content:
      'Nội dung hỗ trợ kỹ thuật|Nội dung yêu cầu hỗ trợ|Yêu cầu hỗ trợ|support request|ND hỗ trợ|Nội dung cần hỗ trợ|Vấn đề cần hỗ trợ|Nội dung lỗi phần mềm|Mô tả lỗi|Lỗi gặp phải|Sự cố gặp phải|Vấn đề gặp phải|issue description|problem|Lỗi máy|Máy bị gì|Cần hỗ trợ gì|Hỗ trợ gì|Yêu cầu hỗ trợ kỹ thuật|Mô tả vấn đề|Vấn đề kỹ thuật|Tiêu đề yêu cầu|Tiêu đề yêu cầu hỗ trợ|Nội dung phản ánh sự cố|Tiêu đề phiếu hỗ trợ|Việc cần hỗ trợ|Tên yêu cầu|Vấn đề đang gặp|Nội dung báo lỗi',
    digital_signature:
      'Chữ ký số|Số chứng thư số|Chứng thư số|Có chữ ký số|Chữ ký số cá nhân|digital signature|CKS|Số CTS|Số seri chứng thư số|Serial chứng thư|Token|Số serial token|Đã cấp chữ ký số|Được cấp chữ ký số|Cấp chữ ký số|USB token|Số serial chứng thư số|Serial USB token|Số serial USB token|Serial chứng thư số|Số hiệu USB token|Thiết bị ký số|Số hiệu chứng thư số|Số seri USB token|Serial CTS|Số serial CTS|Có chữ ký số chưa|Sử dụng chữ ký số|Có CKS chưa|Được cấp chữ ký số chưa|Dùng chữ ký số',
    online_record:
      'Học bạ điện tử|Đã có học bạ số|Ký số học bạ|digital transcript|Ký học bạ|Đã ký học bạ|Trạng thái ký số|Đã ký số|Ký số|Đã ký số học bạ',
    cashless:
      'Thanh toán không dùng tiền mặt|Thu không dùng tiền mặt|TTKDTM|Không dùng tiền mặt|Thanh toán không tiền mặt|Thanh toán số|Thanh toán điện tử|Thanh toán KDTM|Trả qua ngân hàng / ví|Trả qua ngân hàng hay ví|Thanh toán qua ngân hàng/ví|Trả tiền qua điện thoại|Trả tiền qua tài khoản',
    signature_provider:
      'Nhà cung cấp chữ ký số|Đơn vị cấp chứng thư số|Nhà cung cấp CTS|Đơn vị cấp chữ ký số|Tổ chức cấp chứng thư số|Nhà cung cấp chứng thư số|Cơ quan cấp chứng thư|Đơn vị cấp CKS|Đơn vị cung cấp chữ ký số|Tổ chức cấp chứng thư|Nơi cấp chứng thư|CKS do ai cấp|Nhà cung cấp CKS|CKS của hãng nào|Ban Cơ yếu/VNPT/Viettel',
    signature_kind:
      'Loại chữ ký số|Loại chứng thư số|Loại CKS|USB token/SIM/từ xa|Hình thức ký số|Loại thuê bao|Loại CTS|Loại chứng thư|Ký số trên di động|Hình thức chữ ký số|Loại thiết bị ký số|Chứng thư cá nhân/tổ chức|CKS cá nhân/tổ chức|Chữ ký số cá nhân/tổ chức',
    signature_owner:
      'Chủ thể chứng thư số|Thuê bao|Tên thuê bao|Người sử dụng chữ ký số|Người được cấp chữ ký số|Chủ chứng thư',
    license_key:
      'Mã bản quyền|Bản quyền|Key bản quyền|License|Mã kích hoạt|Số license|Bản quyền phần mềm|Tình trạng bản quyền',
    software_version:
      'Phiên bản|Phiên bản phần mềm|Version|Phiên bản số|Lần phát hành|Bản phát hành',
    signature_from: 'CTS từ ngày|Chứng thư số có hiệu lực từ|Chứng thư số từ ngày|Hiệu lực CTS từ',
    vneid_level:
      'Mức VNeID|Mức định danh|Định danh mức|Mức độ định danh|Mức định danh điện tử|Cấp độ định danh|Định danh mức độ|Mức tài khoản VNeID|Tài khoản VNeID mức|VNeID mức mấy|Mức độ VNeID|Định danh mức mấy|Mức TK VNeID|Tài khoản định danh mức',
  },
};
