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
  'cli.score.one-plan': 'Chỉ chọn một kế hoạch: {options}. Bỏ bớt, rồi chạy lại',
  'cli.score.not-json': '{path} không phải tệp kế hoạch dạng JSON. Kiểm tra tệp, rồi chạy lại',
  'cli.score.open':
    'Bảng điểm sẵn có còn chỗ chưa rõ. Thêm trả lời vào lệnh, rồi chạy lại:\n{questions}',
  'cli.score.points': 'SỐ_ĐIỂM',
  'cli.score.entries-left':
    'Bảng điểm sẵn có đã chấm {count} tiêu chí, điểm đó chưa đưa vào. Thêm --scores-for MÃ để đưa vào phiếu của một đối tượng',
  'cli.score.unknown': '{option} không nhận «{value}». Chọn một trong: {known}',
  'cli.score.no-files': 'Chưa có tệp chấm điểm nào đọc được. Ghi các tệp hoặc thư mục ở cuối lệnh',
  'cli.score.own-file': '{out} là tệp đang đọc; tệp đã chấm không bị ghi đè. Chọn --out khác',
  'cli.score.other-book':
    'Tệp thuộc sổ khác ({found}, cần {wanted}), không gộp vào. Gộp riêng các tệp cùng kế hoạch, kỳ và cách trình bày',
  'cli.score.conflict':
    '{file}: {subject} {row} ghi {left}, còn {first} ghi {kept}; giữ {kept}. Muốn lấy giá trị kia thì xóa ô này trong {first}, rồi chạy lại',
  'cli.score.sheet-left':
    '{file}, trang tính «{sheet}»: trang tự thêm, không có trong tệp mới. Chép sang nếu cần',
  'cli.score.read': 'Đã đọc {files} tệp, {subjects} đối tượng',
  'cli.score.result': '{code} {name}: {total} điểm, {class}, hạng {rank}',
  'cli.score.more': '  … và {count} việc nữa; xem cột «Cần xử lý» của các phiếu chấm',
  'cli.score.written': 'Đã ghi kết quả vào {out}',
  'cli.score.not-carried':
    'Sổ cũ có {before} mục đã nhập, sổ mới chỉ giữ được {after}: chưa ghi tệp nào. Mở sổ cũ, chạy --read để xem ô nào sai rồi làm lại',
  'cli.score.updated': 'Đã ghi sổ chấm điểm vào {out}, bước {stage}',
  'cli.score.added': 'Thêm đối tượng {code} {name}',
  'cli.score.edit.maximum': '{code}: điểm tối đa {before} thành {after}',
  'cli.score.edit.title': '{code}: nội dung «{before}» thành «{after}»',
  'cli.score.edit.evidence': '{code}: cần minh chứng {before} thành {after}',
  'cli.score.edit.added': '{code}: thêm tiêu chí «{after}»',
  'cli.score.stage.self': 'tự chấm',
  'cli.score.stage.cross': 'chấm chéo',
  'cli.score.stage.verify': 'thẩm định',
  'cli.score.stage.closed': 'đã chốt',
  'cli.score-sheet.help': `Tạo sổ chấm điểm thi đua .xlsx, đọc lại kết quả, mở rộng sổ đang dùng.
  npm run score-sheet -- --plan P5 --subjects danh-sach.csv --out THƯ_MỤC [--layout matrix] [--year 2026] [--stage self]
  npm run score-sheet -- --read TỆP… --out THƯ_MỤC
  npm run score-sheet -- --update TỆP --out TỆP_MỚI.xlsx [--subjects danh-sach.csv] [--stage cross]

  --plan MÃ            P1, P2, P3, P4, P5, QD4725 hoặc TRONG; mặc định P5
  --plan-file TỆP      kế hoạch dạng JSON
  --from TỆP           bảng điểm sẵn có; chỗ chưa rõ thì trả lời bằng --answer MÃ=TRẢ_LỜI
  --scores-for MÃ      với --from: điểm đã chấm trong bảng được đưa vào phiếu của đối tượng có mã hoặc tên này
  --subjects TỆP       ma,ten,cum,email,loai (.csv hoặc .xlsx); --units cũng được
  --layout CÁCH        sheet-each: mỗi đối tượng một trang; matrix: một bảng chung
  --stage BƯỚC         self tự chấm, cross chấm chéo, verify thẩm định, closed đã chốt
  --read               đọc các tệp đã chấm, gộp thành một sổ có kết quả, xếp hạng, đề nghị khen thưởng
  --update TỆP         lập lại sổ theo «Tiêu chí» và «Đối tượng» đã sửa, giữ mọi số liệu đã nhập

  Tệp đã có thì giữ nguyên. Mã kết thúc: 0 không còn gì phải xem; 1 có việc cần xem hoặc tệp giữ nguyên; 2 không làm được.`,
  'cli.report-forms.help': `Tạo mẫu báo cáo .xlsx để từng đơn vị nhập và gửi lại.
  npm run report-forms -- --plan P5 --year 2026 --units units.csv --out THƯ_MỤC

  Tệp đã có thì giữ nguyên. Mã kết thúc: 0 đã tạo đủ; 1 có tệp giữ nguyên hoặc danh sách cần sửa; 2 không làm được.`,
} as const;
