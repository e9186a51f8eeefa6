/** Differences between a workbook as it is and as it will be after it is laid out again. */
export const change = {
  'change.empty': '(trống)',
  'change.sheet-added': 'Thêm trang tính «{sheet}»',
  'change.sheet-copied':
    'Trang tính «{after}» là bản sao của «{sheet}»: để nguyên, điểm trong đó không được tính. Chép phần cần giữ sang «{sheet}» rồi xóa bản sao',
  'change.column-added': '«{sheet}»: thêm cột {after}',
  'change.column-copied':
    '«{sheet}»: cột {cell} trùng mã {code} với cột khác: để nguyên, không được tính. Chép phần cần giữ sang cột kia rồi xóa cột này',
  'change.row-added': '«{sheet}»: thêm dòng {after}',
  'change.row-retired':
    '«{sheet}»: dòng {cell} ({before}) không còn trong kế hoạch: giữ những gì đã nhập, tô xám, không tính vào điểm',
  'change.row-copied':
    '«{sheet}»: dòng {cell} trùng mã {code} với dòng khác: để nguyên, tô xám, không tính vào điểm. Chép phần cần giữ sang dòng kia rồi xóa dòng này',
  'change.text-restored': '«{sheet}» ô {cell}: sửa lại «{after}», hiện là «{before}»',
  'change.formula-restored': '«{sheet}» ô {cell}: đặt lại công thức, hiện là «{before}»',
  'change.suggestion-changed':
    '«{sheet}» ô {cell}: giữ «{before}» đã nhập, mức của kế hoạch là «{after}»',
  'change.rules-renewed': '«{sheet}»: đặt lại quy định nhập liệu của các ô',
  'change.formats-renewed': '«{sheet}»: đặt lại màu cảnh báo của các ô',
  'change.protection-renewed': '«{sheet}»: đặt lại các ô được mở và các ô bị khóa',
  'change.chart-added': '«{sheet}»: thêm biểu đồ «{after}»',
  'change.chart-renewed': '«{sheet}»: sửa biểu đồ «{after}» cho đúng số liệu',
} as const;
