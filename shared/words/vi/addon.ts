export const addon = {
  'addon.title': 'Thi Đua Số',
  'addon.menu.sidebar': 'Mở bảng điều khiển',
  'addon.menu.score': 'Tạo bảng chấm điểm',
  'addon.menu.consolidate': 'Tổng hợp báo cáo',
  'addon.menu.units': 'Tạo trang Đơn vị',

  'addon.running': 'Một lệnh khác đang chạy trên bảng tính này. Chờ lệnh đó xong rồi bấm lại',
  'addon.stopped': 'Đã dừng theo yêu cầu. Chưa ghi gì vào bảng tính',
  'addon.failed': 'Lệnh dừng giữa chừng ({why}). Mở lại bảng điều khiển rồi bấm lại',
  'addon.call.unknown': 'Bảng điều khiển đã cũ. Đóng lại rồi mở từ trình đơn Thi Đua Số',
  'addon.call.refused': 'Giá trị nhập vào mục "{field}" chưa đúng. Sửa lại rồi bấm lại',
  'addon.unreachable':
    'Không nối được với Google ({why}). Kiểm tra mạng rồi mở lại bảng điều khiển',
  'addon.sheet.gone': 'Không còn trang tính này. Bấm Tổng hợp báo cáo để cập nhật danh sách',

  'addon.api.busy': 'Google tạm giới hạn số lần đọc ghi trong một phút. Chờ 2 phút rồi bấm lại',
  'addon.book.unread': 'Không đọc được bảng tính đang mở (mã {status}). Tải lại trang rồi bấm lại',
  'addon.book.protected':
    'Không có quyền ghi vào bảng tính hoặc vùng được bảo vệ. Xin chủ bảng tính quyền chỉnh sửa rồi bấm lại',
  'addon.book.refused':
    'Google không nhận thay đổi, chưa ghi gì. Kiểm tra trang tính được bảo vệ hoặc trùng tên rồi bấm lại',
  'addon.book.unsure':
    'Google không trả lời khi ghi (mã {status}). Xem trang tính đã đổi chưa rồi bấm lại; bấm lại không tạo trùng',

  'addon.unit.forbidden':
    'Không có quyền xem báo cáo của đơn vị này. Mở liên kết, bấm Yêu cầu quyền truy cập để xin quyền xem',
  'addon.unit.gone': 'Không có bảng tính nào ở liên kết này. Xin lại liên kết báo cáo của đơn vị',
  'addon.unit.not-a-sheet':
    'Liên kết không dẫn đến Google Trang tính. Đề nghị đơn vị chọn Tệp > Lưu dưới dạng Google Trang tính rồi gửi lại liên kết',
  'addon.unit.unread':
    'Không đọc được báo cáo của đơn vị này (mã {status}). Mở liên kết để kiểm tra rồi bấm lại',
  'addon.unit.bad-link':
    'Cột Liên kết báo cáo không có địa chỉ Google Trang tính. Dán liên kết bắt đầu bằng docs.google.com/spreadsheets',

  'addon.units.made':
    'Đã tạo trang Đơn vị. Nhập mỗi đơn vị một dòng, dán liên kết báo cáo, rồi bấm lại',
  'addon.units.exist': 'Trang Đơn vị đã có, không thay đổi gì',
  'addon.units.none': 'Trang Đơn vị chưa có dòng nào. Nhập mỗi đơn vị một dòng rồi bấm lại',
  'addon.units.too-many':
    'Trang Đơn vị có {count} dòng, nhiều hơn {most} dòng đọc được trong một lần. Chia thành nhiều bảng tính theo cụm',

  'addon.score.nobody':
    'Chưa biết chấm điểm cho ai. Nhập tên ở bảng điều khiển hoặc lập trang Đơn vị',
  'addon.score.done': 'Đã tạo {made} bảng chấm điểm, giữ nguyên {kept} bảng đã có',
  'addon.consolidate.done':
    'Đúng hạn {onTime}/{units}, muộn {late}, không rõ ngày {undated}, chưa nộp {missing}, không đọc được {broken}. Cần xem: {problems} mục ở trang Lỗi',

  'addon.sidebar.language': 'Ngôn ngữ',
  'addon.sidebar.loading': 'Đang đọc bảng tính',
  'addon.sidebar.reload': 'Đọc lại',
  'addon.sidebar.where': 'Bảng tính này',
  'addon.sidebar.units': 'đơn vị',
  'addon.sidebar.linked': 'có liên kết',
  'addon.sidebar.scored': 'bảng chấm',
  'addon.sidebar.plan': 'Kế hoạch {code}: {title}',
  'addon.sidebar.next.units':
    'Bước đầu: lập trang Đơn vị để chấm điểm hoặc tổng hợp cho nhiều đơn vị.',
  'addon.sidebar.next.fill': 'Bước tiếp: nhập mỗi đơn vị một dòng ở trang Đơn vị, rồi bấm Đọc lại.',
  'addon.sidebar.next.score': 'Bước tiếp: tạo bảng chấm điểm cho {count} đơn vị.',
  'addon.sidebar.next.consolidate': 'Bước tiếp: tổng hợp báo cáo của {count} đơn vị.',
  'addon.sidebar.open-sheet': 'Mở trang {sheet}',
  'addon.sidebar.work': 'Việc cần làm',
  'addon.sidebar.year': 'Năm',
  'addon.sidebar.subject': 'Tên tập thể hoặc cá nhân được chấm',
  'addon.sidebar.score': 'Tạo bảng chấm điểm',
  'addon.sidebar.score-count': 'Tạo bảng chấm điểm cho {count} đơn vị',
  'addon.sidebar.consolidate': 'Tổng hợp báo cáo',
  'addon.sidebar.consolidate-count': 'Tổng hợp báo cáo của {count} đơn vị',
  'addon.sidebar.make-units': 'Tạo trang Đơn vị',
  'addon.sidebar.working.makeScoreSheets': 'Đang tạo bảng chấm điểm',
  'addon.sidebar.working.consolidate': 'Đang tổng hợp báo cáo',
  'addon.sidebar.working.makeUnitList': 'Đang tạo trang Đơn vị',
  'addon.sidebar.working.read': 'Đã đọc {done}/{total} báo cáo',
  'addon.sidebar.seconds-left': 'còn khoảng {seconds} giây',
  'addon.sidebar.stop': 'Dừng',
  'addon.sidebar.stopping': 'Đang dừng',
  'addon.sidebar.result': 'Kết quả',
  'addon.sidebar.state.all': 'Đã nộp {submitted}/{units}',
  'addon.sidebar.state.onTime': 'đúng hạn',
  'addon.sidebar.state.late': 'muộn',
  'addon.sidebar.state.undated': 'không rõ ngày',
  'addon.sidebar.state.missing': 'chưa nộp',
  'addon.sidebar.state.broken': 'không đọc được',
  'addon.sidebar.unchanged': 'Các trang tổng hợp không đổi nên không ghi lại.',
  'addon.sidebar.problems': 'Cần xem ({count})',
  'addon.sidebar.problems.error': 'lỗi',
  'addon.sidebar.problems.warning': 'cảnh báo',
  'addon.sidebar.problems.filter': 'Lọc theo mức độ',
  'addon.sidebar.problems.go': 'Đến ô {cell}, trang {sheet}',
  'addon.sidebar.problems.open': 'Mở báo cáo của đơn vị (thẻ mới)',
  'addon.sidebar.error.where': 'Chưa đọc được bảng tính',
  'addon.sidebar.error.makeUnitList': 'Chưa tạo được trang Đơn vị',
  'addon.sidebar.error.makeScoreSheets': 'Chưa tạo được bảng chấm điểm',
  'addon.sidebar.error.consolidate': 'Chưa tổng hợp được báo cáo',

  'addon.push.stopped': 'Chưa đẩy được tiện ích lên Apps Script. Cần làm trước:',
  'addon.push.login': '- Đăng nhập một lần: npx {clasp} login',
  'addon.push.project':
    '- Nối với một bảng tính mới: npx {clasp} create-script --type sheets --title "Thi Đua Số" --rootDir {folder}\n  (hoặc tự tạo tệp .clasp.json: {"scriptId": "MÃ_DỰ_ÁN", "rootDir": "{folder}"})',
  'addon.push.again': 'Sau đó gõ lại: npm run addon:push',
} as const;
