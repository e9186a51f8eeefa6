import type { Domain } from './domain';

/** What a hamlet's digital team reports, and lists of voters. */
export const DIGITAL_TEAM: Domain = {
  numbers: {
    teachers_with_it:
      'Số giáo viên biết ứng dụng CNTT|GV biết CNTT|Số GV biết CNTT|Số GV ứng dụng CNTT|Số GV sử dụng thành thạo CNTT|Số giáo viên ứng dụng CNTT|Số giáo viên thành thạo CNTT|Số GV thành thạo máy tính|Số CBGV biết CNTT',
    services_online:
      'Số dịch vụ công toàn trình|DVC toàn trình|Số DVC toàn trình|Số DVC trực tuyến|Số dịch vụ công trực tuyến|Số TTHC toàn trình|Số thủ tục cung cấp trực tuyến|Số TTHC trực tuyến',
    staff_with_signature:
      'Số cán bộ có chữ ký số|Số người có CKS|Số CBCC có chữ ký số|Số cán bộ được cấp chữ ký số|Số người được cấp CKS|Số lượng chữ ký số đã cấp|Số CKS đã cấp|Số GV có chữ ký số|Số giáo viên có chữ ký số',
    households_guided:
      'Số hộ được hướng dẫn|Số hộ được HD|Hộ được hướng dẫn|Số hộ đã hướng dẫn|Số hộ hỗ trợ|Số hộ đã đến|Số hộ đến hướng dẫn|Số hộ đã hỗ trợ|Số hộ được hỗ trợ hướng dẫn|Hướng dẫn (hộ)|Đến mấy hộ|Số hộ được tiếp cận|Hướng dẫn mấy hộ|Hướng dẫn được mấy hộ|Hướng dẫn bao nhiêu hộ|HD được mấy hộ',
    vneid_people:
      'Số người cài VNeID|Số người cài đặt VNeID|Số TK VNeID|Số người kích hoạt VNeID|Số tài khoản định danh|Định danh mức 2 (số)|Số người có VNeID|Số người kích hoạt định danh|Số tài khoản VNeID kích hoạt|Số người được kích hoạt VNeID|Số công dân kích hoạt VNeID|Kích hoạt VNeID (số)|Số TK định danh mức 2|Số tài khoản định danh mức 2',
    accounts_opened:
      'Số tài khoản thanh toán điện tử mở mới|Mở TK ngân hàng|Số TK ngân hàng mở mới|Số tài khoản ngân hàng mở mới|Mở tài khoản ngân hàng|Số người mở tài khoản|Số người có tài khoản thanh toán|Số TK thanh toán|Số người mở TK ngân hàng|Số tài khoản thanh toán|Mở mới tài khoản thanh toán|Số người có tài khoản ngân hàng',
    dvc_guided:
      'Số hồ sơ hướng dẫn nộp trực tuyến|HD nộp DVC|Số người được hướng dẫn DVC|Số lượt hướng dẫn dịch vụ công|Số người được hướng dẫn nộp hồ sơ trực tuyến|Số hồ sơ DVC được hướng dẫn|Hướng dẫn DVC (lượt)|Số lượt hướng dẫn DVCTT|Số người được HD dịch vụ công|HD dịch vụ công trực tuyến',
    shops_online:
      'Số hộ bán hàng online|Số hộ lên sàn TMĐT|Số gian hàng|Số sản phẩm lên sàn|Lên sàn TMĐT|Số hộ có gian hàng trên sàn|Số hộ KD lên sàn|Số gian hàng trên sàn TMĐT|Số hộ đưa sản phẩm lên sàn',
    outreach_times:
      'Số buổi ra quân|Số đợt ra quân|Ra quân|Số lần ra quân|Số buổi hướng dẫn|Số buổi đi hướng dẫn|Số đợt hướng dẫn|Ra quân mấy buổi',
    health_app_people:
      'Số người cài sổ sức khỏe điện tử|SSKĐT|Sổ SKĐT|Số người có sổ sức khỏe điện tử|Số người tích hợp sổ sức khỏe điện tử|Sổ sức khỏe điện tử (số)|Số người cài sổ SKĐT',
    signature_people:
      'Số người có chữ ký số|Số chữ ký số|Số chữ ký số cá nhân|Số người đăng ký chữ ký số|Số CKS cá nhân|Số người được cấp chữ ký số|Chữ ký số cá nhân (số)',
    smartphone_people:
      'Số người có điện thoại thông minh|Số người dùng smartphone|Số người dùng ĐTTM|Số người có ĐTTM|Số người sử dụng điện thoại thông minh|Số smartphone',
    smartphone_households:
      'Số hộ có điện thoại thông minh|Số hộ có smartphone|Hộ có ĐTTM|Số hộ có ĐTTM|Hộ có điện thoại thông minh',
    internet_households:
      'Số hộ có internet|Số hộ có cáp quang|Hộ có internet|Hộ có mạng|Số hộ có mạng|Số hộ dùng internet|Số hộ có wifi|Số hộ có internet cáp quang|Hộ có cáp quang',
    wifi_points:
      'Số điểm wifi|Điểm wifi|Wifi công cộng|Số điểm wifi công cộng|Số điểm phát wifi|Điểm wifi miễn phí',
    cashless_places:
      'Số điểm thanh toán QR|Số hộ có mã QR|Số cơ sở thanh toán QR|Hộ kinh doanh có mã QR|Số hộ KD dùng QR|Số hộ kinh doanh có QR|Thanh toán không tiền mặt (hộ)|Số cơ sở chấp nhận thanh toán không tiền mặt',
    voters:
      'Số cử tri|Tổng số cử tri|Cử tri|SL cử tri|Số lượng cử tri|Tổng cử tri|Số cử tri trong danh sách',
    voters_voted:
      'Số cử tri đi bầu|Cử tri đã bỏ phiếu|Số cử tri đã bầu|Số người đi bầu|Đã bỏ phiếu (số)|Số cử tri tham gia bỏ phiếu|Cử tri đi bầu',
  },
  ticks: {
    digital_skills_trained:
      'Đã được bồi dưỡng kỹ năng số|Tập huấn kỹ năng số|Đã tập huấn kỹ năng số|Đã được tập huấn|Đã tập huấn|Được tập huấn chưa|Đã bồi dưỡng kỹ năng số|Tập huấn chưa|Đã được bồi dưỡng|Đã qua tập huấn|Đã được tập huấn kỹ năng số',
    pays_online:
      'Có tài khoản thanh toán|Thanh toán trực tuyến|Dùng thanh toán không tiền mặt|Biết thanh toán online|Có dùng ví điện tử',
    voted: 'Đã bầu|Đã đi bầu|Đã bỏ phiếu|Đi bầu chưa|Đã bỏ phiếu chưa',
  },
  others: {
    digital_team_role:
      'Vai trò trong tổ|Chức vụ trong tổ|Chức danh trong tổ|Nhiệm vụ trong tổ|Tổ trưởng/tổ phó/thành viên|Chức vụ trong tổ CNSCĐ|Vai trò (tổ trưởng/thành viên)',
    zalo_group:
      'Nhóm Zalo|Tên nhóm Zalo|Link nhóm Zalo|Nhóm Zalo thôn|Zalo nhóm thôn|Nhóm Zalo của thôn|Nhóm Zalo cộng đồng|Tên nhóm Zalo cộng đồng',
    voter_card:
      'Số thẻ cử tri|Thẻ cử tri|Thẻ cử tri số|Mã thẻ cử tri|Số thứ tự trong danh sách cử tri',
    polling_place:
      'Khu vực bỏ phiếu|Tổ bầu cử|Nơi bỏ phiếu|Điểm bỏ phiếu|Khu vực bỏ phiếu số|Đơn vị bầu cử|Địa điểm bỏ phiếu|Bỏ phiếu tại',
    voted_for:
      'Được bầu cử đại biểu|Được bầu đại biểu cấp|Bầu cử đại biểu cấp|Cấp bầu cử|Được bầu cấp nào',
  },
};
