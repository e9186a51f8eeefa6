import type { Domain } from './domain';

/** Military service, reserve and militia as a commune's command keeps lists of them. */
export const MILITARY: Domain = {
  dates: {
    military_registered:
      'Ngày đăng ký NVQS|Ngày đăng ký nghĩa vụ quân sự|Ngày ĐK NVQS|Đăng ký NVQS ngày|Ngày đăng ký lần đầu|Ngày đăng ký NVQS lần đầu',
    pre_selected_on:
      'Ngày sơ tuyển|Ngày khám sơ tuyển|Sơ tuyển ngày|Ngày khám tuyển|Ngày khám nghĩa vụ|Ngày khám sức khỏe NVQS|Khám tuyển ngày',
    militia_from:
      'Ngày vào dân quân|Ngày kết nạp dân quân|Vào dân quân ngày|Tham gia dân quân từ|Ngày vào DQTV|Kết nạp vào dân quân ngày|Vào DQ ngày|Ngày vào DQ|Ngày biên chế vào dân quân|Vào DQTV ngày',
    militia_until:
      'Ngày hoàn thành nghĩa vụ dân quân|Ra khỏi dân quân ngày|Hoàn thành nghĩa vụ DQTV|Ngày ra dân quân|Ngày thôi dân quân',
    reserve_from:
      'Ngày vào dự bị|Ngày xếp vào đơn vị dự bị|Ngày đăng ký dự bị|Ngày đăng ký quân nhân dự bị|Ngày vào ngạch dự bị',
  },
  numbers: {
    army_years:
      'Tuổi quân|Số năm quân ngũ|Số năm trong quân đội|Mấy năm bộ đội|Số năm tại ngũ|Đi bộ đội mấy năm|Thời gian trong quân ngũ|Ở bộ đội mấy năm',
    militia_duty_days:
      'Tham gia trực|Số ngày tham gia trực|Trực sẵn sàng chiến đấu (ngày)|Số ngày trực SSCĐ|Trực bao nhiêu ngày|Ngày trực SSCĐ',
    drill_pay:
      'Phụ cấp ngày công|Tiền công huấn luyện|Phụ cấp huấn luyện|Trợ cấp ngày công lao động|Trợ cấp ngày công|Tiền công dân quân|Tiền ngày công|Trợ cấp ngày công huấn luyện|Tiền huấn luyện dân quân|Ngày công huấn luyện (đồng)|Phụ cấp dân quân|Tiền phụ cấp dân quân',
    enlisted_year:
      'Năm nhập ngũ|Nhập ngũ năm|Năm đi bộ đội|Đi bộ đội năm|Năm đi nghĩa vụ|Đi nghĩa vụ năm',
    discharged_year:
      'Năm xuất ngũ|Xuất ngũ năm|Năm ra quân|Ra quân năm|Năm phục viên|Phục viên năm',
    drill_days:
      'Số ngày huấn luyện|Ngày huấn luyện|Số ngày HL|Huấn luyện mấy ngày|Số ngày tập huấn dân quân|HL mấy ngày',
  },
  ticks: {
    served_army:
      'Đã qua quân ngũ|Đi bộ đội rồi|Đã đi bộ đội|Đã qua bộ đội|Từng đi bộ đội|Đã tham gia quân đội|Bộ đội xuất ngũ|Quân nhân xuất ngũ|Đã phục vụ tại ngũ|Đã hoàn thành nghĩa vụ quân sự|Hoàn thành NVQS|Đã đi nghĩa vụ|Đã thực hiện NVQS|Đi nghĩa vụ rồi',
    militia_done:
      'Đã hoàn thành nghĩa vụ dân quân|Xong NV DQTV|Hoàn thành nghĩa vụ dân quân|Đã xong nghĩa vụ DQTV|Đã hoàn thành nghĩa vụ DQTV|Xong nghĩa vụ dân quân|HT nghĩa vụ DQTV|Hết nghĩa vụ dân quân',
    military_is_registered:
      'Đã đăng ký NVQS|Đã đăng ký nghĩa vụ quân sự|Đăng ký NVQS chưa|Đã ĐK NVQS|Đã đăng ký NVQS lần đầu|Đã đăng ký tuổi 17',
    militia_core: 'Dân quân nòng cốt|DQ nòng cốt|Là dân quân nòng cốt|Lực lượng nòng cốt',
  },
  others: {
    rank_on_leaving:
      'Cấp bậc khi xuất ngũ|Cấp bậc lúc xuất ngũ|Cấp bậc trước khi xuất ngũ|Quân hàm khi xuất ngũ|Ra quân cấp bậc gì|Cấp bậc khi ra quân|Cấp bậc khi phục viên',
    militia_man:
      'Họ tên dân quân|Tên dân quân|Họ tên chiến sĩ dân quân|Họ tên DQ|Họ tên DQTV|Họ và tên dân quân|Họ tên dân quân tự vệ',
    weapon:
      'Trang bị vũ khí|Súng|Vũ khí|Loại súng|Vũ khí trang bị|Vũ khí được giao|Súng số|Trang bị súng|VKTB|Loại vũ khí|Súng gì',
    drill_result:
      'Kết quả huấn luyện|KQ HL|KQ huấn luyện|Xếp loại huấn luyện|Kết quả HL|Kết quả kiểm tra huấn luyện|Điểm huấn luyện',
    military_exempt_reason:
      'Lý do miễn gọi nhập ngũ|Miễn gọi vì|Lý do được miễn gọi|Miễn NVQS vì|Lý do miễn NVQS|Miễn nghĩa vụ vì|Lý do miễn nghĩa vụ quân sự|Thuộc diện miễn gọi|Diện miễn gọi nhập ngũ|Miễn gọi do',
    military_no:
      'Số đăng ký NVQS|Số thẻ nghĩa vụ quân sự|Giấy chứng nhận đăng ký NVQS|GCN đăng ký NVQS|Số GCN đăng ký NVQS|Đăng ký NVQS số|Giấy chứng nhận đăng ký nghĩa vụ quân sự|Số giấy chứng nhận ĐK NVQS|Số giấy chứng nhận đăng ký nghĩa vụ quân sự|Số đăng ký nghĩa vụ quân sự|Số ĐK NVQS|Số đăng ký NV quân sự|Số ĐKNVQS',
    call_up_no:
      'Lệnh gọi số|Số lệnh gọi|Lệnh gọi nhập ngũ|Lệnh gọi khám|Giấy gọi khám|Giấy gọi số|Số lệnh gọi nhập ngũ|Lệnh gọi nhập ngũ số|Lệnh gọi khám số|Lệnh gọi',
    call_up_year:
      'Năm gọi nhập ngũ|Đợt gọi nhập ngũ|Năm tuyển quân|Đợt tuyển quân|Năm gọi|Năm tuyển chọn|Đợt gọi khám',
    deferral:
      'Diện tạm hoãn, miễn|Diện tạm hoãn|Lý do tạm hoãn|Lý do tạm hoãn, miễn|Lý do hoãn|Diện miễn|Tạm hoãn/miễn|Hoãn/miễn|Tạm hoãn|Lý do miễn, hoãn|Diện miễn, hoãn|Hoãn gọi|Miễn gọi|Lý do tạm hoãn, miễn gọi nhập ngũ|Hoãn vì|Hoãn do|Hoãn|Lý do tạm hoãn gọi nhập ngũ|Thuộc diện tạm hoãn|Tạm hoãn vì|Miễn, hoãn|Tạm hoãn/miễn gọi nhập ngũ',
    selection_result:
      'Kết quả sơ tuyển|Kết quả khám tuyển|Khám tuyển|Kết quả sơ khám|Kết quả khám NVQS|KQ sơ tuyển|KQ khám tuyển|Kết quả xét duyệt chính trị|Sơ tuyển loại|Kết quả khám sơ tuyển|KQ khám sơ tuyển|Sơ tuyển đạt loại|Khám sơ tuyển loại',
    reserve_class:
      'Quân dự bị|Dự bị hạng|Hạng dự bị|Hạng quân nhân dự bị|Hạng QNDB|Quân nhân dự bị|Dự bị động viên|Diện dự bị|Đơn vị dự bị động viên|DBĐV|Hạng dự bị động viên|DBĐV hạng|Hạng DBĐV|Dự bị động viên hạng|Xếp hạng dự bị|Quân nhân dự bị hạng',
    militia_kind:
      'Dân quân|Dân quân tự vệ|DQTV|Loại dân quân|Lực lượng dân quân|Tham gia dân quân|Loại DQTV|Thành phần dân quân|Dân quân (loại)|Lực lượng DQTV|Thành phần DQTV|DQ cơ động / tại chỗ|Dân quân cơ động hay tại chỗ|Dân quân gì|DQ gì|Loại DQ|Thuộc lực lượng DQ nào|Cơ động/tại chỗ/thường trực',
    military_trade:
      'Chuyên nghiệp quân sự|CNQS|Chuyên nghiệp QS|Mã CNQS|Chuyên môn quân sự|Chuyên nghiệp quân sự (mã)|Số hiệu CNQS|Mã số chuyên nghiệp quân sự',
    military_unit:
      'Đơn vị nhận quân|Đơn vị tiếp nhận quân|Nhập ngũ vào đơn vị|Giao quân về|Đơn vị trong quân đội|Đơn vị đóng quân|Nhập ngũ ở đơn vị|Đi bộ đội ở|Đóng quân ở đâu|Đơn vị cũ (quân đội)|Biên chế đơn vị',
    militia_post:
      'Chức vụ dân quân|Chức vụ trong dân quân|Chức vụ DQTV|Chức danh dân quân|Chức vụ trong DQTV|Giữ chức gì trong dân quân|Chức vụ DQ|Chức vụ trong DQ',
    training_held:
      'Nội dung huấn luyện|Nội dung HL|Huấn luyện nội dung gì|Môn huấn luyện|Bài huấn luyện',
  },
};
