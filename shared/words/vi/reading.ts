export const reading = {
  'reading.problem.sheet-missing': 'Không còn trang tính này',
  'reading.problem.sheet-like':
    'Trang tính có tên như «{title}» nhưng không còn mã ẩn nên không được đọc',
  'reading.problem.sheet-copied':
    'Là bản sao của «{original}», nội dung giống nhau; bản sao không được đọc',
  'reading.problem.sheet-copied-differs':
    'Là bản sao của «{original}» nhưng nội dung khác; chỉ «{original}» được đọc',
  'reading.problem.sheet-known-by-codes':
    'Mất mã của trang tính; nhận ra là «{title}» nhờ mã của các cột',
  'reading.problem.score-sheet-missing': 'Phiếu chấm của {name} ({code}) đã bị xóa',
  'reading.problem.score-sheet-new': '{name} ({code}) mới có trong danh sách, chưa có phiếu chấm',
  'reading.problem.score-sheet-stray':
    'Mã {code} không có trong «Đối tượng» nên điểm chấm ở đây không được tính',
  'reading.problem.column-missing': 'Không còn cột «{column}»',
  'reading.problem.column-by-header': 'Mất mã của cột; nhận ra là «{column}» nhờ tiêu đề',
  'reading.problem.column-copied': 'Cột «{column}» có hai bản; chỉ bản bên trái được đọc',
  'reading.problem.column-ignored':
    'Cột thêm «{header}» không thuộc sổ thi đua nên không được tính',
  'reading.problem.reason-left':
    'Cột lý do chung của sổ cũ còn lý do «{reason}» của {name}, chưa có ở tiêu chí nào',
  'reading.problem.row-missing': 'Không còn dòng của {code} {title}',
  'reading.problem.row-copied':
    'Dòng của {code} {title} có hai bản giống nhau; chỉ dòng ở ô {from} được đọc',
  'reading.problem.row-copied-differs':
    'Dòng của {code} {title} có hai bản khác nhau; chỉ dòng ở ô {from} được đọc',
  'reading.problem.row-unknown':
    'Đã nhập «{found}» ở dòng không thuộc tiêu chí nào nên không được tính',
  'reading.problem.criterion-row-missing':
    'Không còn dòng của tiêu chí {code} {title}; dùng điểm tối đa của kế hoạch',
  'reading.problem.criterion-maximum':
    'Điểm tối đa của {code} không phải là số dương; dùng {used} theo kế hoạch',
  'reading.problem.criterion-title': 'Nội dung tiêu chí để trống; dùng «{title}» theo kế hoạch',
  'reading.problem.criterion-evidence':
    'Ô cần minh chứng của {code} không rõ; dùng «{used}» theo kế hoạch',
  'reading.problem.criterion-added': 'Tiêu chí thêm «{title}» được nhận với mã {code}',
  'reading.problem.criterion-added-subject': 'Tiêu chí thêm «{title}» chưa rõ đối tượng: «{found}»',
  'reading.problem.criterion-added-kind':
    'Tiêu chí thêm «{title}» có cách chấm «{found}» không nhập được ở đây',
  'reading.problem.criterion-added-maximum': 'Tiêu chí thêm «{title}» chưa có điểm tối đa',
  'reading.problem.total-off': '«{name}»: các điểm tối đa cộng lại {sum}, phải là {stated}',
  'reading.problem.no-subjects': 'Chưa có đối tượng nào được chấm',
  'reading.problem.subject-no-code': '{name} chưa có mã; đề nghị mã {code}',
  'reading.problem.subject-code-form': 'Mã {code} có dấu | hoặc # nên không dùng được',
  'reading.problem.subject-repeated': 'Mã {code} đã có ở dòng trên; dòng này không được tính',
  'reading.problem.subject-no-name': 'Mã {code} chưa có tên',
  'reading.problem.subject-kind': '{name} chưa rõ loại: «{found}»; dòng này chưa được tính',
  'reading.problem.subject-email':
    '«{found}» không phải địa chỉ thư điện tử nên không được cấp quyền',
  'reading.problem.number-as-text': 'Số ghi dạng chữ «{found}»; đọc là {number}',
  'reading.problem.number-ambiguous': '«{found}» có thể là {small} hoặc {large}; chưa được tính',
  'reading.problem.date-not-number': 'Ô đã thành ngày {found}; chưa được tính',
  'reading.problem.not-a-number': '«{found}» không phải là số; tính 0 điểm',
  'reading.problem.more-decimals': '{found} có hơn hai chữ số lẻ; tính là {counted}',
  'reading.problem.half-ratio': 'Mới nhập một trong hai số của tỷ lệ; số còn lại đang tính là 0',
  'reading.problem.unknown-answer': '«{found}» không thuộc các giá trị {answers}; tính 0 điểm',
  'reading.problem.answer-like': '«{found}» gần giống «{suggestion}» nhưng chưa được tính',
  'reading.problem.answer-spelled': '«{found}» được đọc là «{answer}»',
  'reading.problem.over-maximum': '{code} {title}: {found} vượt điểm tối đa; tính 0 điểm',
  'reading.problem.negative': '{code} {title}: {found} là số âm; tính 0 điểm',
  'reading.problem.not-a-step': '{code} {title}: {found} không theo bước điểm; tính 0 điểm',
  'reading.problem.part-over-whole': '{code} {title}: {found}, số đạt lớn hơn tổng số; tính 0 điểm',
  'reading.problem.no-whole': '{code} {title}: tổng số bằng 0; tính 0 điểm',
  'reading.problem.not-whole-number': '{code} {title}: {found} không phải số nguyên; tính 0 điểm',
  'reading.problem.missing-evidence': '{code} {title}: thiếu minh chứng nên chưa được tính điểm',
  'reading.problem.difference-without-reason':
    '{code} {title}: điểm của các bên khác nhau nhưng thiếu lý do',
  'reading.problem.points-differ':
    'Điểm hiện «{shown}», tính lại theo các ô đã nhập là «{computed}»',
  'reading.problem.total-differs': 'Tổng điểm hiện «{shown}», tính lại là «{computed}»',
  'reading.problem.class-differs': 'Xếp loại hiện «{shown}», tính lại là «{computed}»',
  'reading.problem.evidence-subject':
    'Minh chứng «{title}» ghi mã đối tượng «{found}» không có trong «Đối tượng»; chưa được tính',
  'reading.problem.evidence-criterion':
    'Minh chứng «{title}» ghi mã tiêu chí «{found}» không dùng cho đối tượng này; chưa được tính',
  'reading.problem.evidence-state': 'Minh chứng «{title}» chưa có trạng thái; chưa được tính',
  'reading.problem.evidence-repeated':
    'Minh chứng «{title}» đã nộp cho tiêu chí {found} ở dòng trên',
  'reading.problem.evidence-no-name':
    'Dòng minh chứng chưa có tên và liên kết nhưng đang được tính',
  'reading.problem.snapshot-broken':
    'Một dòng của bản chụp lần trước bị hỏng; duyệt và so sánh của dòng đó không còn',
  'reading.problem.approval-lost': '{code}: đã sửa sau khi duyệt ({by}) nên không còn được duyệt',
  'reading.problem.score-sheet-stray-filled':
    'Mã {code} không có trong «Đối tượng»: {count} ô đã nhập ở đây không được tính',
  'reading.problem.row-by-words': 'Mất mã của dòng; nhận ra là {code} {title} nhờ nội dung',
  'reading.problem.header-moved': 'Dòng tiêu đề của bảng nằm dưới các dòng đã nhập',
  'reading.problem.subject-code-changed':
    '{name}: ô mã ghi «{found}» nhưng phiếu chấm mang mã {code}; vẫn tính theo mã {code}',
  'reading.remedy.sheet-missing': 'Lấy lại từ lịch sử phiên bản của tệp, hoặc chạy «Cập nhật sổ»',
  'reading.remedy.sheet-like':
    'Lấy lại trang tính từ lịch sử phiên bản, hoặc chạy «Cập nhật sổ» rồi chép số liệu sang',
  'reading.remedy.sheet-copied': 'Xóa bản sao, hoặc chép sang tệp khác',
  'reading.remedy.sheet-copied-differs':
    'So hai trang, ghi số đúng vào «{original}» rồi xóa bản sao',
  'reading.remedy.sheet-known-by-codes':
    'Chạy «Cập nhật sổ» để khôi phục mã; xem lại nội dung trang này',
  'reading.remedy.score-sheet-missing':
    'Lấy lại phiếu từ lịch sử phiên bản; nếu bỏ đối tượng này thì xóa dòng của đối tượng trong «Đối tượng»',
  'reading.remedy.score-sheet-new': 'Chạy «Cập nhật sổ» để thêm phiếu',
  'reading.remedy.score-sheet-stray':
    'Thêm lại mã {code} vào «Đối tượng», hoặc xóa phiếu, dòng này',
  'reading.remedy.column-missing': 'Hoàn tác việc xóa cột, hoặc chạy «Cập nhật sổ»',
  'reading.remedy.column-by-header': 'Chạy «Cập nhật sổ» để khôi phục mã của cột',
  'reading.remedy.column-copied': 'So hai cột, ghi số đúng vào cột bên trái rồi xóa cột này',
  'reading.remedy.column-ignored': 'Giữ lại nếu chỉ để ghi chú; điểm thì nhập vào các cột của bảng',
  'reading.remedy.reason-left':
    'Chép lý do vào cột «Lý do chênh lệch» của tiêu chí có chênh lệch rồi xóa ô này',
  'reading.remedy.row-missing':
    'Hoàn tác việc xóa dòng, hoặc chạy «Cập nhật sổ» rồi nhập lại dòng này',
  'reading.remedy.row-copied': 'Xóa dòng thừa',
  'reading.remedy.row-copied-differs':
    'So hai dòng, ghi số đúng vào dòng ở ô {from} rồi xóa dòng này',
  'reading.remedy.row-unknown': 'Nhập vào dòng của tiêu chí, hoặc thêm tiêu chí ở «Tiêu chí»',
  'reading.remedy.criterion-row-missing': 'Hoàn tác việc xóa dòng, hoặc chạy «Cập nhật sổ»',
  'reading.remedy.criterion-maximum': 'Nhập một số lớn hơn 0, ví dụ 12,5',
  'reading.remedy.criterion-title': 'Nhập nội dung tiêu chí',
  'reading.remedy.criterion-evidence': 'Chọn một giá trị trong danh sách của ô',
  'reading.remedy.criterion-added':
    'Kiểm tra điểm tối đa và nhóm, rồi chạy «Cập nhật sổ» để thêm vào các phiếu',
  'reading.remedy.criterion-added-subject': 'Chọn đối tượng của tiêu chí',
  'reading.remedy.criterion-added-kind': 'Chọn chấm điểm, đạt hoặc không đạt, hoặc điều kiện',
  'reading.remedy.criterion-added-maximum': 'Nhập một số lớn hơn 0, ví dụ 12,5',
  'reading.remedy.total-off': 'Sửa điểm tối đa của các tiêu chí cho đủ {stated}',
  'reading.remedy.no-subjects': 'Nhập mã, tên và loại của từng đối tượng',
  'reading.remedy.subject-no-code': 'Chạy «Cập nhật sổ» để ghi mã này, hoặc nhập mã khác',
  'reading.remedy.subject-code-form': 'Sửa mã, chỉ dùng chữ, số và dấu gạch',
  'reading.remedy.subject-repeated': 'Đổi mã của một trong hai dòng',
  'reading.remedy.subject-no-name': 'Nhập tên',
  'reading.remedy.subject-kind': 'Chọn một trong các loại: {kinds}',
  'reading.remedy.subject-email': 'Sửa địa chỉ, nhiều địa chỉ thì cách nhau bằng dấu phẩy',
  'reading.remedy.number-as-text': 'Gõ lại {number} vào ô để phiếu tính đúng',
  'reading.remedy.number-ambiguous': 'Gõ lại số đúng vào ô, dùng dấu phẩy cho phần lẻ',
  'reading.remedy.date-not-number': 'Đặt định dạng ô là Số rồi gõ lại điểm',
  'reading.remedy.not-a-number': 'Gõ số vào ô, ví dụ 12,5',
  'reading.remedy.more-decimals': 'Gõ lại với nhiều nhất hai chữ số lẻ',
  'reading.remedy.half-ratio': 'Nhập đủ số đạt và tổng số',
  'reading.remedy.unknown-answer': 'Chọn một giá trị trong danh sách của ô',
  'reading.remedy.answer-like': 'Chọn «{suggestion}» trong danh sách của ô nếu đúng',
  'reading.remedy.answer-spelled': 'Chọn lại «{answer}» trong danh sách để phiếu tính đúng',
  'reading.remedy.over-maximum': 'Nhập số không quá điểm tối đa',
  'reading.remedy.negative': 'Nhập số từ 0 trở lên',
  'reading.remedy.not-a-step': 'Nhập điểm theo bước của tiêu chí',
  'reading.remedy.part-over-whole': 'Sửa số đạt hoặc tổng số',
  'reading.remedy.no-whole': 'Nhập tổng số lớn hơn 0',
  'reading.remedy.not-whole-number': 'Nhập số lần là số nguyên',
  'reading.remedy.missing-evidence':
    'Ghi minh chứng ở ô Minh chứng của tiêu chí, hoặc nộp gói từ tiện ích',
  'reading.remedy.difference-without-reason': 'Ghi lý do chênh lệch',
  'reading.remedy.points-differ': 'Chạy «Cập nhật sổ» để khôi phục công thức của ô',
  'reading.remedy.total-differs': 'Chạy «Cập nhật sổ» để khôi phục công thức của ô',
  'reading.remedy.class-differs': 'Chạy «Cập nhật sổ» để khôi phục công thức của ô',
  'reading.remedy.evidence-subject': 'Sửa mã đối tượng',
  'reading.remedy.evidence-criterion': 'Sửa mã tiêu chí theo «Tiêu chí»',
  'reading.remedy.evidence-state': 'Chọn trạng thái trong danh sách của ô',
  'reading.remedy.evidence-repeated': 'Xóa dòng thừa',
  'reading.remedy.evidence-no-name': 'Ghi tên hoặc liên kết, hoặc xóa dòng',
  'reading.remedy.snapshot-broken': 'Chạy «Cập nhật kết quả» để chụp lại',
  'reading.remedy.approval-lost': 'Kiểm tra chỗ sửa rồi duyệt lại',
  'reading.remedy.score-sheet-stray-filled':
    'Ghi lại mã {code} vào dòng của đối tượng đó trong «Đối tượng»; nếu thôi chấm thì xóa phiếu, dòng này',
  'reading.remedy.row-by-words': 'Chạy «Cập nhật sổ» để khôi phục mã của dòng',
  'reading.remedy.header-moved':
    'Hoàn tác việc sắp xếp, hoặc kéo dòng tiêu đề lên trên các dòng đã nhập',
  'reading.remedy.subject-code-changed':
    'Chạy «Cập nhật sổ» để ghi lại mã {code}; mã không đổi sau khi lập sổ',
  'reading.refused.no-template':
    'Tệp không có trang ẩn của sổ thi đua. Lấy lại trang đó từ lịch sử phiên bản của tệp, hoặc dựng sổ thi đua mới',
  'reading.refused.several-books': 'Tệp có nhiều sổ thi đua: {books}. Chọn một bảng rồi làm lại',
  'reading.refused.template-broken':
    'Trang ẩn của sổ thi đua bị sửa ở phần {row}. Lấy lại trang đó từ lịch sử phiên bản của tệp',
  'reading.refused.no-subject':
    'Không có đối tượng mã {code} trong «Đối tượng». Thêm đối tượng hoặc chọn mã khác',
  'reading.refused.not-complete':
    '{name} chưa được chấm đủ nên chưa duyệt được. Chấm các tiêu chí còn lại rồi duyệt',
  'reading.refused.no-reason': 'Trả lại minh chứng cần có lý do. Ghi lý do rồi trả lại',
  'reading.refused.no-evidence':
    'Không còn minh chứng này trong «Minh chứng». Đọc lại trang rồi chọn lại',
  'reading.refused.template-gone':
    'Trang ẩn của sổ thi đua đã bị xóa hoặc mất mã ở ô đầu trang. Lấy lại trang đó từ lịch sử phiên bản của tệp rồi làm lại',
  'reading.refused.stray-scores':
    'Có {count} ô đã nhập cho mã {code}, mã này không còn trong «Đối tượng» nên sẽ không được tính. Ghi lại mã {code} vào dòng của đối tượng đó, hoặc xóa phiếu, dòng này nếu thôi chấm, rồi làm lại',
  'reading.hand-in.too-long':
    'Gói minh chứng dài {length} ký tự, nhiều nhất là {limit}. Chia thành nhiều gói rồi nộp',
  'reading.hand-in.not-json':
    'Nội dung không phải gói minh chứng. Sao chép lại toàn bộ gói rồi dán',
  'reading.hand-in.invalid': 'Gói minh chứng sai ở phần {where}. Xuất lại gói rồi nộp',
  'reading.hand-in.other-book':
    'Gói minh chứng thuộc {found}, sổ thi đua này là {wanted}. Nộp vào đúng sổ thi đua',
  'reading.hand-in.closed':
    'Bảng chấm đã chốt, không nhận thêm minh chứng. Liên hệ người quản lý sổ nếu cần mở lại',
  'reading.hand-in.no-subject':
    'Gói minh chứng của mã {subject}, không có trong «Đối tượng». Thêm đối tượng rồi nộp lại',
  'reading.hand-in.no-criterion':
    'Minh chứng thứ {number} ghi tiêu chí {criterion} không dùng cho {name}; chưa nhận minh chứng nào. Sửa mã tiêu chí rồi nộp lại',
  'reading.field.self': 'Tự chấm',
  'reading.field.cross': 'Chấm chéo',
  'reading.field.verified': 'Thẩm định',
  'reading.field.reason': 'Lý do chênh lệch',
  'reading.field.evidence': 'Minh chứng',
  'reading.field.maximum': 'Điểm tối đa',
  'reading.field.title': 'Nội dung tiêu chí',
  'reading.field.approval': 'Duyệt',
  'reading.origin.edit': 'Sửa trực tiếp',
  'reading.origin.comparison': 'So với lần cập nhật trước',
  'reading.origin.command': 'Lệnh của Thi Đua Số',
} as const;
