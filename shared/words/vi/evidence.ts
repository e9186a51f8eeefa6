export const evidence = {
  'evidence.title': 'Gửi minh chứng',
  'evidence.intro':
    'Ghi minh chứng của từng tiêu chí, lưu thành một tệp nhỏ, rồi gửi tệp đó cho người giữ sổ thi đua. Tệp minh chứng ở lại trên máy này; tiện ích không gửi gì đi.',

  'evidence.kept': 'Phần đang ghi được cất mã hóa trên máy này đến hết ngày {until}.',
  'evidence.not-kept': 'Phần đang ghi chưa cất được trên máy này.',
  'evidence.not-kept-next':
    'Đừng đóng bảng bên. Lưu tệp minh chứng trước, hoặc xử lý lý do trên rồi cất lại.',
  'evidence.keep-again': 'Cất lại',
  'evidence.not-read': 'Không đọc được phần đã ghi lần trước.',
  'evidence.not-read-next': 'Ghi lại minh chứng từ đầu.',
  'evidence.draft-damaged': 'Nội dung cất trên máy không đúng dạng.',
  'evidence.draft-name': 'Minh chứng đang ghi',

  'evidence.book': 'Sổ thi đua nhận minh chứng',
  'evidence.subject': 'Mã đối tượng',
  'evidence.subject.hint':
    'Mã của người hoặc đơn vị được chấm, có ở trang «Đối tượng» và tên trang «Phiếu chấm». Ví dụ: TO-TOAN.',
  'evidence.subject.empty': 'Chưa ghi mã đối tượng. Xem mã ở tên trang «Phiếu chấm» rồi ghi vào.',
  'evidence.subject.long': 'Mã dài {length} ký tự, nhiều nhất {limit}. Chỉ ghi mã, không ghi tên.',
  'evidence.plan': 'Mã kế hoạch',
  'evidence.plan.hint': 'Phần đầu của mã tiêu chí. Ví dụ: P5.',
  'evidence.plan.empty': 'Chưa ghi mã kế hoạch. Ghi phần đầu của mã tiêu chí, ví dụ P5.',
  'evidence.plan.wrong':
    '«{found}» không phải mã kế hoạch. Chỉ ghi chữ không dấu và số, bắt đầu bằng chữ, ví dụ P5.',
  'evidence.year': 'Năm',
  'evidence.year.wrong': 'Ghi năm của sổ bằng bốn chữ số, ví dụ 2026.',

  'evidence.list': 'Danh sách: {count} minh chứng',
  'evidence.list.empty': 'Chưa có minh chứng nào. Ghi minh chứng đầu tiên vào phần dưới.',
  'evidence.item.file': 'Tệp {name} · {size}',
  'evidence.item.hash': 'Dấu vân tay {hash}…',
  'evidence.item.edit': 'Sửa',
  'evidence.item.edit-one': 'Sửa minh chứng {title}',
  'evidence.item.remove': 'Xóa',
  'evidence.item.remove-one': 'Xóa minh chứng {title}',
  'evidence.item.remove-ask': 'Bỏ «{title}» khỏi danh sách? Tệp trên máy giữ nguyên.',
  'evidence.item.remove-sure': 'Bỏ khỏi danh sách',
  'evidence.item.remove-cancel': 'Giữ lại',

  'evidence.form.new': 'Thêm minh chứng',
  'evidence.form.edit': 'Sửa minh chứng thứ {number}',
  'evidence.form.add': 'Thêm vào danh sách',
  'evidence.form.change': 'Ghi thay đổi',
  'evidence.form.drop': 'Bỏ phần đang ghi',
  'evidence.form.unfinished': 'Còn một minh chứng đang ghi dở.',
  'evidence.form.unfinished-next':
    'Bấm «Thêm vào danh sách» hoặc «Bỏ phần đang ghi», rồi sửa minh chứng khác.',
  'evidence.form.added': 'Đã thêm minh chứng thứ {number} vào danh sách.',
  'evidence.form.changed': 'Đã ghi thay đổi của minh chứng thứ {number}.',
  'evidence.criterion': 'Mã tiêu chí',
  'evidence.criterion.hint':
    'Mã ở cột «Mã» của trang «Tiêu chí». Ví dụ: P5.TT.2. Gõ để chọn trong các kế hoạch có sẵn.',
  'evidence.criterion.empty': 'Chưa ghi mã tiêu chí. Xem cột «Mã» của trang «Tiêu chí».',
  'evidence.criterion.wrong':
    '«{found}» không phải mã tiêu chí. Mã gồm các phần chữ không dấu và số, cách nhau bằng dấu chấm, ví dụ P5.TT.2.',
  'evidence.by': 'Minh chứng là',
  'evidence.by.file': 'Tệp trên máy này',
  'evidence.by.link': 'Liên kết',
  'evidence.file': 'Tệp',
  'evidence.file.choose': 'Chọn tệp minh chứng',
  'evidence.file.other': 'Chọn tệp khác',
  'evidence.file.hint':
    'Chỉ ghi tên, cỡ và dấu vân tay (SHA-256) của tệp, tính ngay trên máy. Người thẩm định cần xem tệp thì gửi tệp riêng.',
  'evidence.file.none': 'Chưa chọn tệp. Bấm «Chọn tệp minh chứng», hoặc chọn «Liên kết» ở trên.',
  'evidence.file.chosen': '{name} · {size}',
  'evidence.file.reading': 'Đang tính dấu vân tay {name}: {read}/{size}',
  'evidence.file.stopped': 'Đã dừng, chưa lấy tệp {name}. Chọn lại tệp khi cần.',
  'evidence.file.wait': 'Đang tính dấu vân tay của tệp. Chờ xong hoặc bấm «Dừng», rồi làm tiếp.',
  'evidence.file.empty': 'Tệp {name} trống (0 byte). Chọn tệp khác.',
  'evidence.file.big':
    'Tệp {name} nặng {size}, nhiều nhất {limit}. Đưa tệp lên Drive hoặc nơi lưu của đơn vị, rồi nộp bằng liên kết.',
  'evidence.file.unreadable':
    'Không đọc được tệp {name}: tệp đã bị chuyển, xóa hoặc đổi sau khi chọn. Chọn lại tệp.',
  'evidence.link': 'Liên kết',
  'evidence.link.hint': 'Dán địa chỉ bắt đầu bằng https://, người thẩm định mở được.',
  'evidence.link.empty': 'Chưa dán liên kết. Chép địa chỉ trên thanh địa chỉ rồi dán vào.',
  'evidence.link.open':
    'Liên kết bắt đầu bằng http://, không an toàn nên sổ không nhận. Tìm địa chỉ bắt đầu bằng https://.',
  'evidence.link.wrong':
    'Không phải liên kết sổ nhận được. Dán trọn địa chỉ bắt đầu bằng https://, không có dấu cách.',
  'evidence.link.long':
    'Liên kết dài {length} ký tự, nhiều nhất {limit}. Lấy liên kết chia sẻ ngắn hơn.',
  'evidence.name': 'Tên minh chứng',
  'evidence.name.hint': 'Ghi sao cho người thẩm định hiểu ngay. Ví dụ: Kế hoạch số 12 của tổ Toán.',
  'evidence.name.empty': 'Chưa ghi tên minh chứng. Ghi tên văn bản hoặc việc đã làm.',
  'evidence.name.long': 'Tên dài {length} ký tự, nhiều nhất {limit}. Ghi ngắn lại.',
  'evidence.repeated': 'Minh chứng này đã có cho tiêu chí này ở dòng thứ {number} của danh sách.',
  'evidence.too-many':
    'Một tệp nhận nhiều nhất {limit} minh chứng. Lưu tệp này, rồi bấm «Ghi bộ mới» để ghi tiếp.',

  'evidence.save': 'Lưu tệp minh chứng ({count})',
  'evidence.copy': 'Chép nội dung',
  'evidence.nothing': 'Chưa có minh chứng nào để lưu.',
  'evidence.nothing-next':
    'Ghi mã tiêu chí, chọn tệp hoặc dán liên kết, ghi tên, rồi bấm «Thêm vào danh sách».',
  'evidence.mend': 'Chưa lưu: còn {count} chỗ cần sửa.',
  'evidence.mend-next': 'Sửa các ô có dấu ! rồi bấm lại.',
  'evidence.refused': 'Chưa lập được tệp minh chứng.',
  'evidence.saved': 'Đã lưu tệp «{file}» gồm {count} minh chứng.',
  'evidence.saved-next':
    'Gửi tệp này cho người giữ sổ thi đua. Người đó mở bảng Thi Đua Số trong sổ, phần minh chứng, chọn tệp rồi bấm «Nhận gói minh chứng».',
  'evidence.copied': 'Đã chép nội dung {count} minh chứng của {subject}.',
  'evidence.copied-next':
    'Dán vào ô «Hoặc dán nội dung gói» của bảng Thi Đua Số trong sổ thi đua, rồi bấm «Nhận gói minh chứng».',
  'evidence.not-copied': 'Trình duyệt chưa cho chép nội dung.',
  'evidence.not-copied-next': 'Bấm «Chép nội dung» lần nữa, hoặc «Lưu tệp minh chứng» rồi gửi tệp.',
  'evidence.file-name': 'minh chứng {subject} {period}',
  'evidence.anew': 'Ghi bộ mới',
  'evidence.anew-ask':
    'Xóa {count} minh chứng trong danh sách và phần đang ghi? Tệp đã lưu và tệp trên máy giữ nguyên.',
  'evidence.anew-sure': 'Xóa để ghi bộ mới',
  'evidence.anew-cancel': 'Giữ lại',

  'evidence.offer': 'Gửi làm minh chứng',
  'evidence.offer.unfinished-next':
    'Bấm «Thêm vào danh sách» hoặc «Bỏ phần đang ghi», rồi gửi báo cáo lại từ «Dữ liệu».',
  'evidence.offer.done': 'Đã lưu xong {total}/{total} dòng.',
} as const;
