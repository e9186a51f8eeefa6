export const matching = {
  'matching.same': 'Nhãn “{label}” trùng với tên cột',
  'matching.meaning': 'Nhãn “{label}” cùng nghĩa với tên cột',
  'matching.words': 'Nhãn “{label}” gần giống tên cột',
  'matching.use': 'Nhãn “{label}” và tên cột là những cách gọi thường dùng cho cùng một thứ',
  'matching.answers': 'Các lựa chọn của ô “{label}” trùng với giá trị của cột',
  'matching.named': 'Tên cột nêu lựa chọn của ô “{label}”',
  'matching.hint': 'Gợi ý “{hint}” của ô khớp với tên cột',
  'matching.name': 'Tên kỹ thuật “{name}” của ô khớp với tên cột',
  'matching.section': 'Ô nằm trong phần “{section}”',
  'matching.order.between':
    'Cột và ô cùng đứng giữa “{before}” và “{after}”, ở đó không còn cột hay ô nào khác hợp hơn',
  'matching.order.first': 'Cột và ô cùng đứng ngay trước “{after}”, ở đầu bảng và đầu biểu mẫu',
  'matching.order.last': 'Cột và ô cùng đứng ngay sau “{before}”, ở cuối bảng và cuối biểu mẫu',
  'matching.values': '{count}/{total} giá trị mẫu đưa vào được ô này',
  'matching.noYear': '{count}/{total} giá trị mẫu là ngày không có năm',
  'matching.corrected': 'Đã được chọn khi dùng biểu mẫu này lần trước',
  'matching.rivalControl': 'Cần xem: ô “{label}” cũng có thể hợp với cột này',
  'matching.rivalColumn': 'Cần xem: cột “{header}” cũng có thể hợp với ô này',
  'matching.weak': 'Cần xem: tên gọi chưa đủ giống để chắc chắn',
  'matching.misfit': 'Cần xem: chỉ {count}/{total} giá trị mẫu đưa vào được ô này',
  'matching.otherOwner': 'Cần xem: ô có thể là của người khác hoặc nơi khác',
  'matching.none': 'Không có ô nào trên trang hợp với cột này',
  'matching.value.empty': 'Ô của bảng đang trống.',
  'matching.value.notTick':
    '“{text}” không cho biết đánh dấu hay không; dùng x, có, không, 1 hoặc 0.',
  'matching.value.noOption':
    'Danh sách trên trang không có “{text}”; sửa trong bảng hoặc chọn trên trang.',
  'matching.value.noOptionsYet':
    'Danh sách chưa có lựa chọn; chọn ô cấp trên trước rồi đến “{text}”.',
  'matching.value.notDate': '“{text}” không phải ngày dạng ngày/tháng/năm; sửa trong bảng.',
  'matching.value.onlyYear':
    '“{text}” chỉ có năm, ô trên trang cần đủ ngày/tháng/năm; bổ sung trong bảng.',
  'matching.value.noYear':
    '“{text}” không có năm; gõ năm của cột này, hoặc ghi đủ ngày như 03/11/2026 trong bảng.',
  'matching.value.noSuchDay': 'Năm {year} không có ngày “{text}”; kiểm tra ngày trong bảng.',
  'matching.value.notNumber': '“{text}” không phải số; sửa trong bảng.',
  'matching.value.tooLong':
    'Dài {length} ký tự, ô trên trang chỉ nhận {limit}; rút ngắn trong bảng.',
  'matching.value.pattern': '“{text}” không đúng dạng mà trang yêu cầu; sửa trong bảng.',
  'matching.profile.not-json':
    'Tệp không phải hồ sơ biểu mẫu: nội dung không phải JSON. Chọn tệp đã xuất từ tiện ích.',
  'matching.profile.other-file': 'Tệp không phải hồ sơ biểu mẫu. Chọn tệp đã xuất từ tiện ích.',
  'matching.profile.newer':
    'Hồ sơ biểu mẫu thuộc phiên bản {version}, tiện ích đọc được đến phiên bản {known}. Cập nhật tiện ích rồi nhập lại.',
  'matching.profile.damaged': 'Hồ sơ biểu mẫu hỏng ở “{where}”. Xuất lại từ máy đã lập hồ sơ.',
  'matching.profile.changed':
    'Biểu mẫu đã thay đổi nên không dùng hồ sơ cũ: {first}. Ghép lại cột rồi lưu hồ sơ mới.',
  'matching.profile.changed-more':
    'Biểu mẫu đã thay đổi nên không dùng hồ sơ cũ: {first}, và {more} thay đổi khác. Ghép lại cột rồi lưu hồ sơ mới.',
  'matching.profile.gone': 'không còn ô “{label}”',
  'matching.profile.renamed': 'ô “{label}” nay mang nhãn “{now}”',
  'matching.profile.other-kind': 'ô “{label}” nay nhập theo cách khác',
  'matching.profile.recounted': 'trước có {before} ô “{label}”, nay có {now}',
} as const;
