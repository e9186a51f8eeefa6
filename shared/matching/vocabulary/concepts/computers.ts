import type { Domain } from './domain';

/** Lists of computers, networks, printers, accounts and backups. */
export const COMPUTERS: Domain = {
  others: {
    room_keeper:
      'Người quản lý máy|GV phụ trách phòng máy|Người phụ trách phòng máy|Quản lý phòng máy|Phụ trách phòng máy|Phụ trách phòng tin|GV quản lý phòng máy|Người trông phòng máy|Giáo viên phụ trách phòng máy|Người phụ trách phòng tin học|GV phụ trách phòng tin',
    computer_room:
      'Đặt ở phòng tin|Phòng tin|Phòng máy số|Tên phòng máy|Ở phòng tin nào|Phòng thực hành tin',
    machine_no: 'Máy tính số|Số thứ tự máy|Máy thứ|Mã máy tính|STT máy|Máy nào',
    school_email:
      'Email cấp|Mail trường|Mail trường cấp|Email trường|Email do trường cấp|Mail nhà trường|Email công việc trường cấp|Mail cấp|Tài khoản email cấp',
    state_after:
      'Tình trạng máy sau khi dùng|Máy sau|Tình trạng sau khi sử dụng|Tình trạng sau khi dùng|Tình trạng thiết bị sau|Sau khi dùng|Sau khi sử dụng|Máy sau khi dùng|Tình trạng máy sau|TT sau khi dùng|TT sau khi sử dụng|Tình trạng phòng sau khi dùng|Hiện trạng sau khi sử dụng|Tình trạng lúc ra|Cuối giờ (máy)|Tình trạng máy lúc ra',
    state_before:
      'Tình trạng máy trước khi dùng|Máy trước|Tình trạng trước khi sử dụng|Tình trạng trước khi dùng|Tình trạng thiết bị trước|Trước khi dùng|Trước khi sử dụng|Máy trước khi dùng|Tình trạng máy trước|TT trước khi dùng|TT trước khi sử dụng|Tình trạng phòng trước khi dùng|Hiện trạng trước khi sử dụng|Tình trạng lúc vào|Tình trạng máy lúc vào',
    used_on:
      'Ngày dùng|Dùng ngày|Dùng hôm nào|Sử dụng ngày|Ngày sử dụng phòng|Ngày dùng phòng|Ngày sử dụng máy|Ngày dùng máy|Hôm dùng|Sử dụng hôm nào',
    computer_name: 'Tên máy tính|Computer name|Hostname|Tên máy trong mạng|Tên máy trạm',
    computer_user: 'Người dùng máy|Người sử dụng máy|Cán bộ sử dụng máy|Máy của ai|Giao máy cho',
    cpu: 'CPU|Vi xử lý|Bộ vi xử lý|Bộ xử lý|Chip|Chíp|Loại CPU|Processor',
    ram: 'RAM|Bộ nhớ RAM|Dung lượng RAM|Bộ nhớ trong|RAM (GB)|Ram máy',
    disk: 'Ổ cứng|HDD/SSD|Dung lượng ổ cứng|SSD|HDD|Ổ đĩa cứng|Ổ cứng (GB)|Loại ổ cứng|Bộ nhớ lưu trữ',
    mainboard: 'Mainboard|Bo mạch chủ|Main máy',
    graphics_card: 'Card màn hình|VGA|Card đồ họa|Card rời|GPU',
    screen:
      'Màn hình|Loại màn hình|Kích thước màn hình|Màn hình (inch)|Inch|Cỡ màn hình|Kích cỡ màn hình',
    office_suite:
      'Office|Phiên bản Office|MS Office|Bộ Office|Bản Office|Microsoft Office|Phần mềm văn phòng',
    antivirus:
      'Phần mềm diệt virus|Diệt virus|Tên phần mềm diệt virus|Antivirus|Phần mềm phòng chống mã độc|Phần mềm chống virus|Phòng chống virus',
    service_tag: 'Service tag|Service Tag máy|Mã dịch vụ máy',
    switch_port:
      'Cổng switch|Cổng mạng|Port switch|Switch|Cổng kết nối|Ổ cắm mạng|Node mạng|Nút mạng|Số nút mạng',
    wifi_name: 'Tên wifi|Wifi SSID|SSID|Tên mạng wifi|Tên wifi phòng|Tên mạng không dây',
    wifi_password: 'Mật khẩu wifi|Pass wifi|Mật khẩu mạng wifi|MK wifi|Mật khẩu SSID',
    remote_id:
      'Teamviewer ID|Ultraview ID|UltraViewer ID|AnyDesk|ID UltraViewer|ID TeamViewer|ID AnyDesk|ID điều khiển từ xa|Mã điều khiển từ xa',
    server: 'Máy chủ|Tên máy chủ|Server|Máy chủ lưu trữ|Đặt tại máy chủ',
    domain_name: 'Tên miền|Domain|Tên miền website|Địa chỉ tên miền|Tên miền truy cập',
    hosting: 'Hosting|Gói hosting|Nhà cung cấp hosting|Dịch vụ hosting|Thuê hosting',
    internet_plan:
      'Gói Internet|Gói cước mạng|Tên gói cước|Gói mạng|Gói dịch vụ mạng|Đang dùng gói|Gói cáp quang|Dùng gói nào',
    customer_code:
      'Mã khách hàng|Mã KH|Mã số khách hàng|Mã thuê bao|Mã KH điện|Mã khách hàng Internet|Mã KH dùng điện|Mã danh bộ khách hàng',
    recorder: 'Đầu ghi|Đầu ghi hình|Đầu ghi camera|Số đầu ghi|Loại đầu ghi',
    camera_kind: 'Loại camera|Camera IP|Loại mắt camera|Camera loại',
    printer_joined: 'Máy in kết nối|Kết nối máy in|Dùng máy in|Máy in sử dụng|Máy in dùng chung',
    printer_kind: 'Loại máy in|Tên máy in|Model máy in|Máy in loại|Hiệu máy in',
    ink: 'Loại mực|Hộp mực|Mã mực|Mực in|Loại hộp mực|Mã hộp mực|Tên mực',
    backup_place:
      'Nơi lưu bản sao|Nơi sao lưu|Lưu bản sao tại|Sao lưu vào|Nơi lưu sao lưu|Vị trí sao lưu|Thiết bị sao lưu',
    backup_by: 'Người sao lưu|Cán bộ sao lưu|Người thực hiện sao lưu|Sao lưu bởi',
    backup_kind:
      'Sao lưu|Hình thức sao lưu|Kiểu sao lưu|Nội dung sao lưu|Dữ liệu sao lưu|Loại dữ liệu sao lưu|Sao lưu dữ liệu',
    account_reason:
      'Lý do cấp tài khoản|Lý do xin tài khoản|Lý do cấp TK|Mục đích cấp tài khoản|Lý do tạo tài khoản|Cấp tài khoản để',
    lock_reason:
      'Lý do khóa|Lý do khóa tài khoản|Lý do thu hồi tài khoản|Lý do hủy tài khoản|Lý do vô hiệu hóa',
    administrator:
      'Quản trị viên|Người quản trị|Cán bộ quản trị|Admin|Quản trị hệ thống|Người quản trị hệ thống|Cán bộ quản trị mạng|Quản trị mạng',
    initial_password:
      'Mật khẩu khởi tạo|Mật khẩu ban đầu|Mật khẩu mặc định|MK ban đầu|Mật khẩu cấp lần đầu|Mật khẩu tạm|Mật khẩu|MK|Password|Pass|Mật khẩu cấp|Mật khẩu đăng nhập|M.khẩu|Mật khẩu lần đầu|MK mặc định|Mật khẩu đăng ký|MK đăng ký|MK được cấp|Mật khẩu tuyển sinh',
    infected: 'Nhiễm virus|Virus|Tình trạng virus|Nhiễm mã độc|Bị nhiễm virus',
    impact: 'Mức độ ảnh hưởng sự cố|Ảnh hưởng|Phạm vi ảnh hưởng sự cố|Tác động|Ảnh hưởng đến',
  },
  dates: {
    ink_changed_on: 'Ngày thay mực|Thay mực ngày|Ngày đổ mực|Ngày nạp mực|Thay mực gần nhất',
    backed_up_on:
      'Ngày sao lưu|Sao lưu ngày|Thời điểm sao lưu|Sao lưu gần nhất|Lần sao lưu gần nhất|Ngày backup',
    password_changed_on:
      'Ngày đổi mật khẩu|Đổi mật khẩu ngày|Lần đổi mật khẩu gần nhất|Ngày đổi mật khẩu gần nhất|Ngày cấp lại mật khẩu|Đổi MK ngày|Ngày đổi MK|Đổi pass ngày|Đổi mật khẩu lần cuối',
    activated_on: 'Ngày kích hoạt|Kích hoạt ngày|Ngày kích hoạt tài khoản|Thời điểm kích hoạt',
    last_login:
      'Đăng nhập gần nhất|Lần đăng nhập cuối|Đăng nhập lần cuối|Lần đăng nhập gần nhất|Last login|Truy cập gần nhất',
    account_until:
      'Thời hạn tài khoản|Hạn tài khoản|Tài khoản hết hạn|TK hết hạn|Hạn sử dụng tài khoản|Tài khoản có hạn đến',
    domain_until:
      'Hạn tên miền|Tên miền hết hạn|Ngày hết hạn tên miền|Hạn hosting|Hosting hết hạn|Ngày hết hạn hosting',
    license_until:
      'Hạn bản quyền|Bản quyền hết hạn|Ngày hết hạn bản quyền|Bản quyền đến|Hạn phần mềm|Hạn sử dụng phần mềm',
  },
  numbers: {
    internet_fee:
      'Cước tháng|Cước Internet|Cước phí hằng tháng|Tiền mạng|Cước thuê bao|Phí Internet|Cước viễn thông|Tiền Internet|Cước hàng tháng|Cước phí hàng tháng|Tiền cước hàng tháng|Cước Internet tháng|Tiền mạng hàng tháng|Cước hằng tháng',
    storage_size:
      'Dung lượng|Dung lượng lưu trữ|Dung lượng đã dùng|Dung lượng sao lưu|Dung lượng tệp|Dung lượng (GB)|Dung lượng file|Dung lượng (MB)',
    pages_printed:
      'Số trang in|Số trang đã in|Số bản in ra|Số tờ in|Số trang photo|Số tờ photo|Số lượng photo',
  },
  ticks: {
    needs_password_reset:
      'Reset mật khẩu|Cấp lại mật khẩu|Đặt lại mật khẩu|Quên mật khẩu|Xin cấp lại mật khẩu|Yêu cầu cấp lại mật khẩu',
  },
};
