import type { Domain } from './domain';

/** Digital skills, "Bình dân học vụ số", accounts and computers. */
export const DIGITAL: Domain = {
  dates: {
    account_created: 'Ngày cấp tài khoản|Ngày tạo tài khoản|account created date',
    account_locked: 'Ngày khóa tài khoản|Ngày hết hạn tài khoản|account expiry date',
    learned_on: 'Ngày hoàn thành khóa học|Ngày hoàn thành bài học|course completion date',
    tested_on: 'Ngày sát hạch|Ngày thi sát hạch|Ngày kiểm tra sát hạch|test date',
  },
  numbers: {
    lessons_done: 'Số bài đã học|Số bài hoàn thành|Số bài học đã hoàn thành|lessons completed',
    lessons_total: 'Tổng số bài|Tổng số bài học|total lessons',
    test_result: 'Điểm sát hạch|Kết quả sát hạch|Điểm thi sát hạch',
    training_score: 'Điểm hoàn thành|Tỷ lệ hoàn thành khóa học',
  },
  ticks: {
    has_smartphone:
      'Có smartphone|Có điện thoại thông minh|Phụ huynh có điện thoại thông minh|Điện thoại thông minh|has smartphone',
    has_computer: 'Có máy tính|Có máy tính ở nhà|Gia đình có máy tính|has computer',
    has_home_internet:
      'Có Internet tại nhà|Gia đình có Internet|Nhà có Internet|Có mạng Internet ở nhà',
    has_vneid:
      'Có tài khoản VNeID|Đã cài VNeID|Có VNeID|Đã kích hoạt VNeID|VNeID mức 2|Tài khoản VNeID mức 2',
    bdhvs_vneid: 'Xác nhận trên VNeID|Đã xác nhận VNeID|Xác nhận VNeID|Đã xác nhận trên VNeID',
    account_active: 'Kích hoạt|Đã kích hoạt|Tài khoản hoạt động|Đang hoạt động|is active|active',
    two_factor: 'Xác thực hai lớp|Xác thực 2 yếu tố|Bảo mật hai lớp|Xác thực 2 lớp',
  },
  others: {
    bdhvs_result:
      'Kết quả hoàn thành|Xác nhận hoàn thành|Kết quả hoàn thành khóa học|Kết quả BDHVS|Mức hoàn thành khóa học',
    bdhvs_audience:
      'Nhóm đối tượng học|Đối tượng học|Đối tượng học viên|Nhóm học viên|learner group',
    digital_skill: 'Kỹ năng số|Tên kỹ năng số|Kỹ năng|Nội dung kỹ năng số|digital skill|skill',
    digital_level:
      'Mức độ kỹ năng số|Mức kỹ năng số|Mức năng lực số|Mức độ năng lực số|Bậc năng lực số|digital skill level|skill level',
    digital_domain: 'Miền năng lực|Miền năng lực số|competence domain',
    digital_competence:
      'Năng lực số|Năng lực thành phần|Tên năng lực số|Năng lực số thành phần|digital competence',
    digital_product:
      'Sản phẩm số|Tên sản phẩm số|Tên sản phẩm|Học liệu số|Tên học liệu số|digital product|product name',
    digital_product_kind: 'Loại sản phẩm|Loại sản phẩm số|Loại học liệu|Dạng sản phẩm|product type',
    digital_tool:
      'Công cụ|Phần mềm|Công cụ số|Phần mềm sử dụng|Công cụ/phần mềm|Ứng dụng sử dụng|Tên phần mềm|Tên ứng dụng|software|tool|application',
    digital_platform: 'Nền tảng|Nền tảng sử dụng|Nền tảng học tập|Hệ thống|platform',
    link: 'Đường dẫn|Link|Đường link|Liên kết|URL|Địa chỉ liên kết|Link sản phẩm|Đường dẫn sản phẩm|link url',
    username:
      'Tên đăng nhập|Tài khoản|Tên tài khoản|Tên người dùng|Tài khoản đăng nhập|User|Tên truy cập|username',
    account_kind:
      'Loại tài khoản|Nhóm tài khoản|Loại người dùng|Nhóm người dùng|account type|user type',
    account_role:
      'Vai trò|Quyền|Nhóm quyền|Quyền truy cập|Phân quyền|Vai trò người dùng|role|user role|permission',
    account_status: 'Trạng thái tài khoản|Tình trạng tài khoản|account status',
    account_system: 'Hệ thống/phần mềm|Tên hệ thống|Tài khoản hệ thống|system name',
    device: 'Thiết bị|Thiết bị sử dụng|Thiết bị học tập|Loại thiết bị sử dụng|device|device type',
    ip_address: 'Địa chỉ IP|IP|ip address',
    mac_address: 'Địa chỉ MAC|MAC|mac address',
    os: 'Hệ điều hành|operating system',
    ticket_content:
      'Nội dung hỗ trợ kỹ thuật|Nội dung yêu cầu hỗ trợ|Yêu cầu hỗ trợ|support request',
  },
};
