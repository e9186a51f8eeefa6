export const tables = {
  'tables.paste.name': 'Dữ liệu dán',
  'tables.column.unnamed': '(cột {letters})',
  'tables.column.group': 'Nhóm',
  'tables.column.class': 'Lớp',
  'tables.file.empty': 'Tệp không có nội dung (0 byte). Sao chép hoặc tải lại tệp rồi chọn lại.',
  'tables.file.too-large':
    'Tệp nặng {size} MB, mức đọc được là {limit} MB. Tách thành nhiều tệp rồi chọn lại.',
  'tables.file.unpacks-too-large':
    'Tệp giải nén ra {size} MB, mức đọc được là {limit} MB. Tách thành nhiều tệp rồi chọn lại.',
  'tables.file.encrypted':
    'Không đọc được vì tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại.',
  'tables.file.damaged':
    'Không đọc được vì tệp hỏng hoặc tải về chưa đủ. Mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.',
  'tables.file.is-pdf':
    'Đây là tệp PDF, không phải bảng tính. Chọn tệp .xlsx, .xls, .ods, .csv hoặc .tsv.',
  'tables.file.is-word':
    'Đây là văn bản Word, không phải bảng tính. Chép bảng sang Excel, lưu lại rồi chọn tệp đó.',
  'tables.file.is-powerpoint':
    'Đây là tệp trình chiếu, không phải bảng tính. Chọn tệp .xlsx, .xls, .ods, .csv hoặc .tsv.',
  'tables.file.is-html':
    'Bên trong tệp là trang web (HTML/XML), không phải bảng tính. Mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.',
  'tables.file.is-image':
    'Đây là tệp ảnh, không phải bảng tính. Chọn tệp .xlsx, .xls, .ods, .csv hoặc .tsv.',
  'tables.file.is-archive': 'Đây là tệp nén. Giải nén, rồi chọn bảng tính bên trong.',
  'tables.file.is-unknown':
    'Không nhận ra loại tệp này. Chọn tệp .xlsx, .xls, .ods, .csv hoặc .tsv.',
  'tables.file.no-data':
    'Không có ô nào chứa dữ liệu. Chọn tệp khác, hoặc nhập dữ liệu rồi lưu lại.',
  'tables.sheet.too-many-rows':
    'Trang tính có {count} dòng, mức đọc được là {limit} dòng. Tách thành nhiều tệp rồi chọn lại.',
  'tables.sheet.too-many-columns':
    'Trang tính có {count} cột, mức đọc được là {limit} cột. Bỏ bớt cột không dùng, lưu lại rồi chọn lại.',
  'tables.sheet.no-header':
    'Không tìm thấy dòng tiêu đề cột. Đặt một dòng tên cột (ví dụ: STT, Họ và tên, Ngày sinh) ngay trên dữ liệu, lưu lại rồi chọn lại.',
  'tables.sheet.no-rows':
    'Có dòng tiêu đề cột nhưng chưa có dòng dữ liệu nào bên dưới. Nhập dữ liệu, lưu lại rồi chọn lại.',
  'tables.paste.empty':
    'Chưa có ô nào được dán. Chép các ô trong Excel hoặc Google Sheets, rồi dán lại.',
  'tables.google.not-a-link':
    'Đây không phải đường liên kết. Mở bảng tính trong Google Trang tính, chép địa chỉ trên thanh địa chỉ rồi dán vào đây.',
  'tables.google.other-site':
    'Liên kết này không dẫn tới Google Trang tính. Chép địa chỉ bắt đầu bằng docs.google.com/spreadsheets rồi dán lại, hoặc tải tệp về máy rồi chọn tệp.',
  'tables.google.no-document':
    'Liên kết này chưa chỉ tới một bảng tính nào. Mở đúng bảng tính, chép lại địa chỉ rồi dán vào đây.',
  'tables.google.is-document':
    'Liên kết này dẫn tới một văn bản Google Tài liệu, không phải bảng tính. Dán liên kết của bảng tính.',
  'tables.google.is-form':
    'Liên kết này dẫn tới một biểu mẫu Google. Mở bảng tính chứa câu trả lời của biểu mẫu, chép địa chỉ rồi dán lại.',
  'tables.google.is-presentation':
    'Liên kết này dẫn tới một bản trình chiếu, không phải bảng tính. Dán liên kết của bảng tính.',
  'tables.google.is-folder':
    'Liên kết này dẫn tới một thư mục Google Drive. Mở bảng tính trong thư mục, chép địa chỉ rồi dán lại.',
  'tables.google.not-signed-in':
    'Trình duyệt chưa đăng nhập tài khoản Google được xem bảng tính này. Đăng nhập Google trong trình duyệt rồi mở lại liên kết.',
  'tables.google.no-access':
    'Tài khoản Google đang đăng nhập chưa được xem hoặc tải bảng tính này. Xin quyền của chủ bảng tính, hoặc đăng nhập tài khoản khác, rồi mở lại liên kết.',
  'tables.google.not-found':
    'Google không còn bảng tính này. Kiểm tra lại địa chỉ, hoặc hỏi người đã gửi liên kết.',
  'tables.google.too-large':
    'Bảng tính quá lớn, Google không cho tải cả tệp. Tách thành nhiều bảng tính rồi mở lại.',
  'tables.google.too-often':
    'Google tạm từ chối vì nhận quá nhiều yêu cầu. Chờ vài phút rồi mở lại liên kết.',
  'tables.google.failed':
    'Google chưa trả về bảng tính (mã {status}). Mở liên kết trong trình duyệt để kiểm tra, rồi thử lại.',
} as const;
