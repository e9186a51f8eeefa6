export const saving = {
  'saving.name.copy': '{name} (đã sửa)',
  'saving.name.copy-again': '{name} (đã sửa 2)',
  'saving.name.report': '{name} - chất lượng dữ liệu {date}',
  'saving.refused.formula':
    'Ô {cell} là kết quả của công thức nên không ghi đè. Mở tệp, sửa ở ô mà công thức lấy dữ liệu.',
  'saving.refused.group-row':
    'Ô {cell} là dòng tên nhóm của nhiều dòng bên dưới nên không ghi đè. Mở tệp, sửa dòng đó bằng tay.',
  'saving.refused.changed':
    'Ô {cell} không còn là “{text}” như lúc đề nghị sửa. Đọc lại tệp, xem lại đề nghị.',
  'saving.refused.becomes-formula':
    'Ô {cell} (“{text}”) sửa xong sẽ bắt đầu bằng = + - hoặc @ và bị hiểu là công thức trong tệp văn bản. Lưu tệp gốc thành .xlsx, chọn lại rồi sửa.',
  'saving.sheet-not-found': 'Trong tệp không có trang tính đã đọc. Chọn lại tệp rồi lưu lại.',
  'saving.notes.sheet': 'Ghi chú bản sửa',
  'saving.notes.made-from': 'Bản này được tạo từ {file}; bản gốc giữ nguyên.',
  'saving.notes.not-carried':
    'Không chuyển sang: phông chữ, màu, kẻ ô, độ rộng cột, công thức (chỉ còn kết quả), hình ảnh, kiểm tra nhập liệu.',
  'saving.notes.carried':
    'Đã chuyển sang: giá trị của mọi ô ở đúng địa chỉ, ô gộp, dòng ẩn, cột ẩn, trang tính ẩn.',
} as const;
