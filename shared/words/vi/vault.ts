export const vault = {
  'vault.unset': 'Kho trên máy chưa được lập. Chọn cách bảo vệ kho, rồi thực hiện lại.',
  'vault.already-set-up':
    'Kho trên máy đã được lập ở một cửa sổ khác. Mở kho đó, hoặc xóa kho rồi lập lại.',
  'vault.locked': 'Kho trên máy đang khóa. Nhập mật khẩu kho, rồi thực hiện lại.',
  'vault.passphrase.short':
    'Mật khẩu cần ít nhất {least} ký tự. Nhập dài hơn, ví dụ vài từ dễ nhớ đặt liền nhau.',
  'vault.passphrase.wrong':
    'Không mở được bằng mật khẩu này. Kiểm tra bộ gõ và phím Caps Lock, rồi nhập lại. Dữ liệu trong kho vẫn nguyên.',
  'vault.entry.missing':
    'Không còn mục này trong kho: đã bị xóa hoặc hết hạn lưu. Chọn lại tệp gốc nếu cần.',
  'vault.entry.damaged':
    'Không đọc được mục này vì nội dung trong kho đã bị hỏng. Xóa mục, rồi chọn lại tệp gốc hoặc nhập bản sao lưu.',
  'vault.damaged':
    'Không đọc được phần đầu của kho nên chưa mở được kho. Khởi động lại trình duyệt; nếu vẫn vậy, xóa kho rồi nhập bản sao lưu.',
  'vault.changed':
    'Kho vừa được đổi hoặc xóa ở một cửa sổ khác nên thao tác này chưa thực hiện. Mở lại kho, rồi thực hiện lại.',
  'vault.settings.wrong':
    'Chưa đổi được cài đặt kho. Nhập hạn lưu từ 1 đến 365 ngày, thời gian chờ khóa từ 1 đến 480 phút.',
  'vault.store.full':
    'Ổ đĩa không còn chỗ cho kho nên mục này chưa được cất; các mục đã cất vẫn nguyên. Xóa bớt mục cũ hoặc giải phóng ổ đĩa, rồi cất lại.',
  'vault.store.session-full':
    'Bộ nhớ phiên của trình duyệt đã hết chỗ nên chưa mở được kho; dữ liệu trong kho vẫn nguyên. Đóng tệp đang mở trong bảng bên, rồi mở lại kho.',
  'vault.store.unavailable':
    'Trình duyệt không cho tiện ích lưu dữ liệu trên máy. Kiểm tra chế độ ẩn danh và chính sách của cơ quan, hoặc khởi động lại trình duyệt.',
  'vault.store.blocked':
    'Một cửa sổ khác đang giữ kho. Đóng các bảng bên Thi Đua Số khác, rồi thực hiện lại.',
  'vault.store.newer':
    'Kho do bản Thi Đua Số mới hơn tạo. Cập nhật tiện ích, rồi mở lại; dữ liệu trong kho vẫn nguyên.',
  'vault.store.failed':
    'Trình duyệt không đọc hoặc ghi được kho; các mục đã cất vẫn nguyên. Thực hiện lại, hoặc khởi động lại trình duyệt.',
  'vault.backup.not-one':
    'Tệp này không phải bản sao lưu của Thi Đua Số. Chọn tệp có đuôi {ending}.',
  'vault.backup.newer':
    'Bản sao lưu do bản Thi Đua Số mới hơn tạo. Cập nhật tiện ích, rồi nhập lại.',
  'vault.backup.damaged':
    'Bản sao lưu bị hỏng hoặc sao chép chưa đủ, nên không mục nào được nhập. Chép lại tệp từ nơi lưu, hoặc chọn bản khác.',
  'vault.backup.full':
    'Ổ đĩa hết chỗ sau khi nhập {count} trong {all} mục của bản sao lưu; các mục đã có vẫn nguyên. Xóa bớt mục cũ hoặc giải phóng ổ đĩa, rồi nhập lại.',
  'vault.backup.passphrase-wrong':
    'Mật khẩu không đúng với bản sao lưu này. Nhập mật khẩu đã đặt khi sao lưu; mật khẩu này có thể khác mật khẩu kho.',
  'vault.backup.export-stopped': 'Đã dừng sao lưu, chưa lưu tệp nào. Kho trên máy vẫn nguyên.',
  'vault.backup.import-stopped': 'Đã dừng nhập bản sao lưu. Kho trên máy như trước khi nhập.',
} as const;
