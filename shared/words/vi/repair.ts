export const repair = {
  'repair.step.tcvn3': 'Chuyển phông TCVN3 (.VnTime) sang Unicode',
  'repair.step.vni': 'Chuyển phông VNI sang Unicode',
  'repair.step.nfc': 'Chuyển sang Unicode dựng sẵn',
  'repair.step.invisible': 'Bỏ ký tự không nhìn thấy',
  'repair.step.spaces': 'Bỏ dấu cách thừa',
  'repair.step.name-case': 'Viết hoa họ tên',
  'repair.step.date-format': 'Viết ngày dạng ngày/tháng/năm',
  'repair.step.serial-date': 'Đổi dãy số của bảng tính thành ngày',
  'repair.step.leading-zero': 'Thêm lại số 0 ở đầu',
  'repair.step.code-to-name': 'Đổi mã thành tên theo danh mục',
  'repair.step.name-to-code': 'Đổi tên thành mã theo danh mục',
  'repair.step.list-spelling': 'Viết đúng như danh mục',
  'repair.step.province-merged': 'Đổi sang tỉnh, thành phố từ 01/7/2025',
  'repair.step.commune-renamed': 'Đổi sang xã, phường, đặc khu từ 01/7/2025',
  'repair.step.district-ended': 'Bỏ cấp huyện (kết thúc từ 01/7/2025)',
  'repair.reason.tcvn3': 'Chữ đang ở phông TCVN3, đọc ra đúng chính tả tiếng Việt.',
  'repair.reason.vni': 'Chữ đang ở phông VNI, đọc ra đúng chính tả tiếng Việt.',
  'repair.reason.font-unsure':
    'Có thể là chữ của phông cũ. Kiểm tra chữ ở hai bên rồi chọn bên đúng.',
  'repair.reason.nfc': 'Dấu đang rời khỏi chữ; nhìn giống nhau nhưng máy so không khớp.',
  'repair.reason.invisible': 'Ô có ký tự không nhìn thấy, máy so không khớp.',
  'repair.reason.spaces': 'Ô có dấu cách thừa.',
  'repair.reason.name-case': 'Họ tên viết hoa theo cách đã chọn; chữ và dấu giữ nguyên.',
  'repair.reason.date-format': 'Cùng một ngày, viết dạng ngày/tháng/năm.',
  'repair.reason.date-format.unsure':
    'Năm viết hai chữ số hoặc có giờ đi kèm. Đối chiếu giấy tờ rồi chấp nhận.',
  'repair.reason.serial-date': 'Bảng tính lưu ngày thành dãy số; đây là ngày của dãy số đó.',
  'repair.reason.leading-zero':
    'Bảng tính đã bỏ số 0 ở đầu; thêm lại thì khớp mã tỉnh {province} và năm sinh {year}.',
  'repair.reason.leading-zero.unproved':
    'Có thể bảng tính đã bỏ số 0 ở đầu; thêm lại thì mã tỉnh là {province}. Đối chiếu giấy tờ rồi chấp nhận.',
  'repair.reason.leading-zero.phone': 'Số di động có 10 chữ số; bảng tính đã bỏ số 0 ở đầu.',
  'repair.reason.code-to-name': 'Theo danh mục, mã này là “{name}”.',
  'repair.reason.name-to-code': 'Mã của “{name}” theo danh mục.',
  'repair.reason.list-spelling': 'Danh mục viết là “{name}”.',
  'repair.reason.province-merged':
    'Từ 01/7/2025 thuộc “{name}”. Chấp nhận nếu nơi nhận cần địa danh hiện nay.',
  'repair.reason.commune-renamed':
    'Danh mục từ 01/7/2025 ghi là “{name}”. Chấp nhận nếu đúng là nơi này.',
  'repair.reason.district-ended':
    'Cấp huyện kết thúc từ 01/7/2025. Chấp nhận nếu nơi nhận không còn hỏi quận, huyện.',
} as const;
