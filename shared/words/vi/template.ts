export const template = {
  'template.plan.closed-before-due':
    'Kế hoạch {plan}, hạn {part}: ngày khóa trước hạn nộp. Sửa ngày khóa rồi nạp lại.',
  'template.explain.gap': '{group}: {points} điểm chưa có nguồn, không tính',
  'template.explain.class': '{group}: xếp loại {className}',
  'template.explain.ruled-out': '{group}: không xếp loại, không đạt điều kiện bắt buộc',
  'template.explain.no-class': '{group}: chưa xếp loại, còn tiêu chí chưa chấm',
  'template.what.movement': 'Kế hoạch phong trào thi đua, {criteria} tiêu chí',
  'template.what.rating': 'Bộ tiêu chí theo {number}, {groups} nhóm, mỗi nhóm xếp loại riêng',
  'template.what.blank': 'Chưa có tiêu chí: tự ghi nhóm, tiêu chí và điểm trong «Tiêu chí»',
  'template.mark.points': 'Điểm của {count} tiêu chí, ý là gợi ý, sửa được',
  'template.mark.classes': 'Ngưỡng của {count} mức xếp loại là gợi ý, sửa được',
  'template.mark.dates': '{count} hạn nộp là gợi ý, sửa được',
  'template.mark.awards': 'Điều kiện đề nghị của {count} hình thức khen thưởng là gợi ý, sửa được',
  'template.mark.gap': '{part}: {points} điểm chưa có nguồn',
  'template.mark.sources': '{count} trong {all} phần của kế hoạch chưa có nguồn (chưa biết số mục)',

  'template.import.no-header':
    'Không thấy dòng đầu bảng có cột nội dung (tiêu chí) và cột điểm. Ghi tên hai cột đó trên một dòng rồi chọn lại trang tính',
  'template.import.no-lines': 'Dưới dòng đầu bảng không có tiêu chí nào. Chọn trang tính khác',
  'template.import.no-points':
    'Bảng không có tiêu chí nào cho điểm, chỉ có điều kiện hoặc điểm cộng, trừ. Chọn trang tính khác',
  'template.unread.line':
    'Ô {cell}: điểm {text} ghi ở dòng không phải tiêu chí, chưa đưa vào. Chuyển sang dòng của tiêu chí',
  'template.unread.score':
    'Ô {cell}: «{text}» không phải điểm, chưa đưa vào. Sửa thành số rồi đọc lại',
  'template.unread.second':
    'Ô {cell}: điểm {text} là điểm thứ hai của cùng một tiêu chí, chưa đưa vào. Chỉ giữ một điểm',
  'template.unread.whole':
    'Ô {cell}: điểm {text} ghi cho cả mục trong khi các ý chưa có điểm. Ghi điểm từng ý',
  'template.note.imported':
    'Lập từ bảng điểm sẵn có của đơn vị; nguồn của từng tiêu chí là ô trong bảng đó',
  'template.note.classes': 'Ngưỡng xếp loại và tỉ lệ ở mức cao nhất là gợi ý',
  'template.note.condition': 'Không đạt điều kiện thì không xếp loại: gợi ý',
  'template.ask.column-role': 'Cột {column} «{text}» ghi gì?',
  'template.ask.which-maximum':
    'Các cột {columns} đều có thể là điểm chuẩn. Cột nào là điểm chuẩn?',
  'template.ask.subject-kind': 'Bảng này chấm cho ai?',
  'template.ask.no-number':
    'Ô {cell}: «{title}» có điểm nhưng không đánh số. Dòng này đứng ở đâu so với «{above}»?',
  'template.ask.loose-line': 'Ô {cell}: «{title}» không đánh số và không có điểm. Dòng này là gì?',
  'template.ask.too-deep':
    'Ô {cell}: «{title}» có hơn ba cấp bên dưới. Phiếu chấm có ba cấp: nhóm, tiêu chí, ý. Bỏ cấp nào?',
  'template.ask.merged-title':
    'Ô {cell}: «{title}» gộp {count} dòng, mỗi dòng có điểm riêng. Các dòng đó là gì?',
  'template.ask.mixed-effect': 'Ô {cell}: «{title}» là điểm cộng hay điểm trừ?',
  'template.ask.no-points': 'Ô {cell}: «{title}» không có điểm. Ghi điểm tối đa, hoặc chọn',
  'template.ask.unreadable-points':
    'Ô {cell}: không đọc được điểm của «{title}». Ghi điểm tối đa, hoặc chọn',
  'template.ask.range':
    'Ô {cell}: «{title}» cho từ {from} đến {to} điểm. Mức thấp nhất không phải 0: nhận thế nào?',
  'template.ask.choices': 'Ô {cell}: «{title}» ghi {points}. Đây là các mức, hay điểm tối đa?',
  'template.ask.each-or-maximum':
    'Ô {cell}: «{title}» ghi {points} điểm. Đó là điểm mỗi lần hay điểm tối đa?',
  'template.ask.no-cap':
    'Ô {cell}: «{title}» tính theo số lần nhưng không ghi mức trần. Ghi điểm nhiều nhất',
  'template.ask.total-off':
    'Ô {cell}: «{title}» ghi {stated} điểm nhưng các phần cộng lại {sum} điểm. Sửa bảng rồi đọc lại, hoặc chọn',
  'template.ask.evidence-meaning':
    'Cột minh chứng có {count} ô đã ghi trong khi chưa có điểm nào. Nội dung đó là gì?',
  'template.choice.self': 'Tự chấm',
  'template.choice.cross': 'Chấm chéo',
  'template.choice.verified': 'Thẩm định',
  'template.choice.leave': 'Không dùng cột này',
  'template.choice.evidence': 'Minh chứng',
  'template.choice.reason': 'Lý do chênh lệch',
  'template.choice.column': 'Cột {column} «{text}»',
  'template.choice.item': 'Là ý của dòng đó',
  'template.choice.sibling': 'Ngang cấp với dòng đó',
  'template.choice.heading': 'Mở một nhóm mới',
  'template.choice.detail': 'Chỉ giải thích thêm cho dòng trên',
  'template.choice.drop-top': 'Bỏ cấp trên cùng, mỗi phần bên dưới thành một nhóm',
  'template.choice.drop-bottom': 'Gộp các cấp dưới cùng vào tên của ý',
  'template.choice.levels': 'Các mức, chọn một',
  'template.choice.items': 'Các ý, cộng lại',
  'template.choice.bonus': 'Điểm cộng',
  'template.choice.deduction': 'Điểm trừ',
  'template.choice.condition': 'Điều kiện, không cho điểm',
  'template.choice.from-zero': 'Chấm từ 0 đến điểm cao nhất',
  'template.choice.points': 'Chấm số bất kỳ từ 0 đến {points}',
  'template.choice.each': '{points} điểm cho mỗi lần',
  'template.choice.maximum': 'Tối đa {points} điểm',
  'template.choice.sum': 'Lấy {sum} điểm',
  'template.choice.handed-in': 'Minh chứng đã nộp',
  'template.choice.asked-for': 'Minh chứng cần có, chưa nộp',
  'template.choice.collective': 'Tập thể',
  'template.choice.individual': 'Cá nhân',
} as const;
