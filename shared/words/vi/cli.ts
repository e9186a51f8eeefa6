export const cli = {
  'cli.arguments': 'Lệnh chưa đúng: {why}. Xem cách dùng với --help',
  'cli.needed': 'Thiếu {option}. Xem cách dùng với --help',
  'cli.extra': 'Không dùng đến «{argument}». Xem cách dùng với --help',
  'cli.year': 'Năm không đúng: {year}. Nhập bốn chữ số, ví dụ 2026',
  'cli.today': 'Ngày không đúng: {today}. Nhập dạng 30/10/2026',
  'cli.file.missing': 'Không có tệp {path}. Kiểm tra tên và thư mục',
  'cli.file.folder': '{path} là thư mục, không phải tệp. Ghi tên tệp',
  'cli.file.not-folder': '{path}: đường dẫn đi qua một tệp, không phải thư mục. Chọn thư mục khác',
  'cli.file.denied': 'Không có quyền đọc hoặc ghi {path}. Chọn thư mục khác',
  'cli.file.locked':
    'Không ghi được {path} vì tệp đang mở hoặc bị khóa. Đóng tệp trong Excel, rồi chạy lại',
  'cli.file.full': 'Không ghi được {path} vì ổ đĩa đầy. Dọn chỗ trống, rồi chạy lại',
  'cli.file.other': 'Không đọc hoặc ghi được {path} ({why}). Kiểm tra tệp, rồi chạy lại',
  'cli.written': 'Đã ghi {count}/{total} tệp vào {folder}',
  'cli.kept':
    'Giữ nguyên {count} tệp đã có vì có thể đã nhập số liệu: {files}. Muốn tạo lại thì chuyển tệp cũ đi',
  'cli.more': '  … và {count} lỗi nữa trong trang tính «Lỗi»',
  'cli.consolidate.written': 'Đã ghi bảng tổng hợp vào {out}',
  'cli.consolidate.no-files':
    'Chưa có tệp báo cáo nào. Ghi các tệp hoặc thư mục báo cáo ở cuối lệnh',
  'cli.consolidate.none-read':
    'Không báo cáo nào trong {count} tệp dùng được, chưa ghi bảng tổng hợp. {why}',
  'cli.consolidate.help': `Tổng hợp báo cáo của các đơn vị.
  npm run consolidate -- --units units.csv --out tong-hop.xlsx [--json] [--plan P5] [--year 2026] [--today 30/10/2026] reports/*.xlsx

  --units TỆP    danh sách đơn vị: ma,ten,cap,cum,email (.csv hoặc .xlsx; có thể thêm cột «Ngày nhận»)
  --out TỆP      bảng tổng hợp .xlsx: Theo dõi nộp, Tổng hợp, Lỗi
  --json         in một đối tượng JSON ra màn hình
  --plan MÃ      kế hoạch, mặc định P5
  --year NĂM     kỳ báo cáo, mặc định năm nay
  --today NGÀY   ngày tính hạn, mặc định hôm nay
  Cuối lệnh: các tệp báo cáo, hoặc thư mục chứa báo cáo.

  Mã kết thúc: 0 không còn gì phải sửa; 1 có lỗi hoặc cảnh báo cần xem; 2 không làm được.`,
  'cli.score-sheet.help': `Tạo phiếu chấm điểm .xlsx cho từng đơn vị và bảng tổng hợp điểm.
  npm run score-sheet -- --plan P5 --units units.csv --out THƯ_MỤC [--year 2026]

  Tệp đã có thì giữ nguyên. Mã kết thúc: 0 đã tạo đủ; 1 có tệp giữ nguyên hoặc danh sách cần sửa; 2 không làm được.`,
  'cli.report-forms.help': `Tạo mẫu báo cáo .xlsx để từng đơn vị nhập và gửi lại.
  npm run report-forms -- --plan P5 --year 2026 --units units.csv --out THƯ_MỤC

  Tệp đã có thì giữ nguyên. Mã kết thúc: 0 đã tạo đủ; 1 có tệp giữ nguyên hoặc danh sách cần sửa; 2 không làm được.`,
} as const;
