import type { Domain } from './domain';

/** Asking for another school, for sick pay, for goods and for accounts. */
export const STAFF_REQUESTS: Domain = {
  numbers: {
    years_here:
      'Số năm ở đó|Số năm công tác tại đơn vị|Thời gian công tác tại đơn vị hiện tại|Số năm công tác tại đơn vị hiện tại|Số năm tại trường|Số năm ở trường|Số năm dạy tại trường|Thời gian công tác tại trường|Đã dạy ở đó mấy năm|Công tác tại đơn vị (năm)|Số năm ở đơn vị|Thời gian ở đơn vị|Về trường được mấy năm|Ở trường mấy năm|Dạy ở đó mấy năm|Số năm công tác tại trường',
    quantity_approved:
      'Số lượng được duyệt|SL được duyệt|SL duyệt|Số lượng duyệt|Duyệt bao nhiêu|Duyệt mấy cái|Số lượng phê duyệt|Số lượng BGH duyệt|SL BGH duyệt|Số lượng được cấp|SL được cấp|Duyệt số lượng|Số lượng đồng ý cấp',
    leave_carried:
      'Phép tồn|Phép năm trước chuyển sang|Số phép năm trước|Phép năm cũ|Phép chuyển sang|Ngày phép năm trước|Số ngày phép năm trước chuyển sang|Phép năm trước|Phép tồn năm trước',
    leave_money:
      'Tiền phép|Tiền nghỉ phép|Thanh toán phép|Tiền thanh toán phép|Thanh toán nghỉ phép|Thanh toán tiền phép|Tiền những ngày chưa nghỉ phép|Thanh toán ngày phép',
  },
  ticks: {
    overtime_paid:
      'Tính tiết thừa giờ|Tính thừa giờ|Tính tiền thừa giờ|Thanh toán thừa giờ|Có tính thừa giờ|Được tính thừa giờ|Tính vào thừa giờ|Thanh toán tiết thừa|Có tính tiền|Tính tiền thừa tiết|Có thanh toán',
  },
  others: {
    opinion_unit_before:
      'Ý kiến của đơn vị đi|Ý kiến đơn vị đi|Hiệu trưởng cho đi|HTr cho đi|Đơn vị cho đi|Trường cho đi|Ý kiến nơi đi|Đơn vị nơi đi đồng ý|Nơi đi đồng ý|Ý kiến của đơn vị nơi đi|Trường đi đồng ý|Ý kiến trường đi|HT cho đi|Cho đi|Ý kiến của trường nơi đi|Trường nơi đi cho chuyển|Đơn vị đi đồng ý|Ý kiến đơn vị chuyển đi|Trường đi cho chuyển',
    opinion_unit_next:
      'Ý kiến của đơn vị đến|Ý kiến đơn vị đến|Đơn vị nhận đồng ý|Ý kiến nơi đến|Nơi đến đồng ý|Trường đến đồng ý|Ý kiến của đơn vị tiếp nhận|Ý kiến đơn vị tiếp nhận|Ý kiến của đơn vị nơi đến|Nơi đến nhận|Ý kiến trường đến|Trường đến tiếp nhận|Ý kiến của trường nơi đến|Trường nơi đến tiếp nhận|Đơn vị đến đồng ý',
    sick_paper:
      'Số seri giấy chứng nhận nghỉ việc|Số seri giấy chứng nhận nghỉ việc hưởng BHXH|Giấy nghỉ ốm số|Số giấy nghỉ ốm|Giấy chứng nhận nghỉ việc hưởng BHXH|Giấy chứng nhận nghỉ việc hưởng BHXH số|Số giấy chứng nhận nghỉ việc|Giấy nghỉ hưởng BHXH số|Số giấy ra viện|Giấy ra viện số|Số giấy nghỉ hưởng BHXH|Số seri giấy nghỉ ốm|Giấy nghỉ BHXH số|Số seri giấy nghỉ|Số Seri C65|Giấy C65|Số C65|Giấy C65 số|Mẫu C65|Số giấy C65|Giấy ra viện|Giấy nghỉ ốm|Số sê ri giấy nghỉ ốm|Giấy ra viện/giấy nghỉ ốm|Số seri giấy ra viện|Số phiếu nghỉ ốm|Giấy nghỉ BHXH|Số seri chứng từ|Số chứng từ nghỉ ốm|Seri giấy nghỉ ốm',
    request_kind: 'Loại yêu cầu|Loại đề nghị|Yêu cầu gì|Loại yêu cầu cấp|Yêu cầu về|Loại đề xuất',
    initiative_decision:
      'QĐ công nhận sáng kiến|Sáng kiến (số QĐ công nhận)|QĐ công nhận SKKN|Số quyết định công nhận sáng kiến|Quyết định công nhận sáng kiến|QĐ công nhận SK|Số QĐ công nhận SK|QĐ SKKN|QĐ sáng kiến|SKKN (số QĐ)|Số QĐ sáng kiến|Số quyết định sáng kiến',
    document_no_and_date:
      'Số, ngày tháng|Số, ngày ban hành|Số, ngày tháng ban hành|Số, ngày tháng văn bản|Số, ngày văn bản|Số hiệu, ngày ban hành|Số hiệu, ngày tháng|Số, ngày tháng năm ban hành|Số và ngày ban hành|Số và ngày văn bản|Số, ngày VB|Số và ngày tháng|Số, ngày ban hành hoặc thời điểm khảo sát|Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát|Số ngày ban hành, thời điểm khảo sát',
    position_applied:
      'Đăng ký dự tuyển|ĐK dự tuyển|Vị trí đăng ký dự tuyển|Vị trí ứng tuyển|Dự tuyển vào vị trí|Đăng ký vị trí|Dự tuyển vị trí|Vị trí việc làm dự tuyển|Vị trí xét tuyển|Vị trí thi tuyển|Ứng tuyển vị trí|Chỉ tiêu dự tuyển|Thi tuyển vào|Vị trí cần tuyển',
    leave_session:
      'Nghỉ cả ngày/nửa ngày|Cả ngày/nửa ngày|Nghỉ nửa ngày|Nửa ngày/cả ngày|Thời điểm nghỉ trong ngày|Nghỉ sáng/chiều|Nghỉ cả ngày hay nửa ngày|Nghỉ sáng, chiều hay cả ngày|Nghỉ 1 buổi|Nghỉ nửa buổi',
    leave_contact:
      'SĐT khi nghỉ|Điện thoại khi nghỉ|Số điện thoại khi nghỉ|SĐT liên hệ khi nghỉ|Liên hệ khi nghỉ|Số ĐT khi cần liên hệ trong thời gian nghỉ|Liên lạc khi nghỉ|Liên hệ khi nghỉ phép|Địa chỉ liên lạc khi nghỉ|Số ĐT liên hệ khi nghỉ phép|Khi nghỉ liên hệ',
    abroad_purpose:
      'Lý do xuất cảnh|Mục đích đi nước ngoài|Mục đích xuất cảnh|Đi nước ngoài làm gì|Lý do đi nước ngoài|Nội dung đi nước ngoài|Mục đích chuyến đi nước ngoài',
    abroad_funding:
      'Nguồn kinh phí chuyến đi|Tự túc/cơ quan đài thọ|Kinh phí chuyến đi|Kinh phí đi lại do|Kinh phí do ai chi trả|Tự túc hay được tài trợ|Chi phí do|Nguồn chi phí chuyến đi|Ai chi trả chuyến đi',
    inviting_unit:
      'Đơn vị mời|Cơ quan mời|Cơ quan triệu tập|Đơn vị triệu tập|Đơn vị mời họp|Tổ chức mời|Nơi mời|Đơn vị mời (nước ngoài)|Cơ quan mời họp|Bên mời',
  },
  dates: {},
};
