import type { Domain } from './domain';

/** The one-stop office and the reception of citizens: applications, petitions, their handling. */
export const ONE_STOP: Domain = {
  numbers: {
    process_days:
      'Số ngày giải quyết|Thời gian giải quyết|Số ngày xử lý|Thời hạn xử lý (ngày)|Thời gian giải quyết (ngày)|Thời hạn giải quyết (ngày)|Số ngày làm việc giải quyết|Thời gian xử lý (ngày)|Hạn giải quyết (ngày)|Thời hạn (ngày làm việc)|Số ngày theo quy định',
    cases_received:
      'Số hồ sơ tiếp nhận|Tổng hồ sơ tiếp nhận|Tổng số hồ sơ|Hồ sơ tiếp nhận|Số HS tiếp nhận|Tổng số hồ sơ tiếp nhận|HS tiếp nhận|Tổng số HS tiếp nhận|Số hồ sơ nhận|Hồ sơ nhận|Tiếp nhận (hồ sơ)|Số hồ sơ đã tiếp nhận|Tiếp nhận trong kỳ|Hồ sơ tiếp nhận trong kỳ|Mới tiếp nhận|Tiếp nhận|Số hồ sơ TTHC tiếp nhận|Số hồ sơ tiếp nhận trong kỳ|Tiếp nhận mới (hồ sơ)|Số HS nhận|Tổng HS tiếp nhận',
    cases_before:
      'Hồ sơ kỳ trước|HS tồn kỳ trước|Hồ sơ tồn kỳ trước|Kỳ trước chuyển sang (hồ sơ)|Số hồ sơ kỳ trước chuyển sang|Hồ sơ kỳ trước chuyển sang|Hồ sơ tồn|Hồ sơ từ kỳ trước|Tồn kỳ trước (hồ sơ)|Tồn kỳ trước|Tồn kỳ trước chuyển sang',
    cases_done:
      'Số hồ sơ đã giải quyết|Hồ sơ đã giải quyết|HS đã giải quyết|Giải quyết xong|Số HS đã giải quyết|Đã giải quyết (hồ sơ)|Tổng số hồ sơ đã giải quyết|Đã giải quyết xong|Hồ sơ đã trả|Số hồ sơ đã trả|Đã trả kết quả (hồ sơ)',
    cases_open:
      'Đang giải quyết|Hồ sơ đang giải quyết|Đang xử lý|Số hồ sơ đang giải quyết|HS đang xử lý|HS đang giải quyết|Số HS đang giải quyết|Hồ sơ đang xử lý|Số hồ sơ đang xử lý|Đang giải quyết (hồ sơ)|Chưa giải quyết|Hồ sơ chưa giải quyết|Số hồ sơ chưa giải quyết',
    cases_on_time:
      'Số hồ sơ đúng hạn|Giải quyết đúng hạn|Trả đúng hạn|HS đúng hạn|Hồ sơ đúng hạn|Số hồ sơ giải quyết đúng hạn|Hồ sơ giải quyết đúng hạn|Số HS đúng hạn|Số hồ sơ trả đúng hạn|Trước và đúng hạn|Giải quyết trước và đúng hạn|Trong hạn',
    cases_early:
      'Trước hạn|Số hồ sơ trước hạn|Giải quyết trước hạn|Trả trước hạn|HS trước hạn|Hồ sơ trước hạn|Hồ sơ giải quyết trước hạn|Số hồ sơ giải quyết trước hạn',
    cases_late:
      'Số hồ sơ quá hạn|Giải quyết trễ hạn|HS trễ hạn|Giải quyết quá hạn|Hồ sơ quá hạn|Hồ sơ trễ hạn|Số hồ sơ trễ hạn|HS quá hạn|Số HS quá hạn|Số HS trễ hạn|Trả quá hạn|Trả trễ hạn|Số hồ sơ giải quyết quá hạn|Chậm hạn',
    cases_online:
      'Số hồ sơ trực tuyến|Hồ sơ trực tuyến|Số HS nộp trực tuyến|HS trực tuyến|Số hồ sơ nộp trực tuyến|Số HS trực tuyến|Hồ sơ nộp trực tuyến|Nộp trực tuyến|Tiếp nhận trực tuyến|Nhận trực tuyến|Số hồ sơ tiếp nhận trực tuyến|Hồ sơ DVC trực tuyến',
    cases_in_person:
      'Hồ sơ trực tiếp|Số hồ sơ trực tiếp|HS trực tiếp|Nộp trực tiếp|Tiếp nhận trực tiếp|Nhận trực tiếp|Số hồ sơ nộp trực tiếp|Số hồ sơ tiếp nhận trực tiếp|Trực tiếp (hồ sơ)',
    cases_online_share:
      'Tỷ lệ hồ sơ trực tuyến|Tỷ lệ HS trực tuyến|Tỷ lệ trực tuyến|TL trực tuyến|Tỷ lệ hồ sơ nộp trực tuyến|Tỷ lệ nộp trực tuyến|TL hồ sơ trực tuyến|% trực tuyến|Tỷ lệ hồ sơ nộp qua mạng|Tỷ lệ hồ sơ tiếp nhận trực tuyến',
    cases_on_time_share:
      'Tỷ lệ đúng hạn|Tỷ lệ giải quyết đúng hạn|TL đúng hạn|Tỷ lệ hồ sơ đúng hạn|Tỷ lệ HS đúng hạn|Tỷ lệ hồ sơ giải quyết đúng hạn',
    cases_digitised:
      'Đã số hóa|Số hồ sơ số hóa|HS số hóa|Số hồ sơ đã số hóa|Hồ sơ số hóa|Hồ sơ đã số hóa|Số HS số hóa|Số hồ sơ được số hóa|Số hóa (hồ sơ)',
    cases_returned:
      'Hồ sơ trả lại|Số hồ sơ trả lại|HS trả lại|Hồ sơ bị trả|Số hồ sơ từ chối|Hồ sơ từ chối|Trả lại (hồ sơ)|Số hồ sơ không đủ điều kiện',
    reception_times:
      'Số lần đến|Tiếp lần thứ|Lần đến thứ|Đến lần thứ|Số lần khiếu nại|Lần tiếp|Lần tiếp thứ|Số lần công dân đến|Số lần đến tiếp|Lần thứ',
  },
  ticks: {
    anonymous:
      'Ẩn danh|Nặc danh|Giấu tên|Đơn nặc danh|Không ghi tên|Không nêu tên|Giữ bí mật tên|Yêu cầu giữ kín tên|Gửi ẩn danh|Phản ánh ẩn danh',
    fee_received:
      'Đã thu phí|Đã nộp lệ phí|Đã thu lệ phí|Đã nộp phí|Tình trạng nộp phí|Tình trạng lệ phí|Trạng thái lệ phí|Đã thu tiền lệ phí|Lệ phí đã nộp|Tình trạng nộp lệ phí|Thu phí chưa',
  },
  others: {
    counter:
      'Nộp tại|Điểm tiếp nhận|Nơi tiếp nhận hồ sơ|Nơi nộp hồ sơ|Điểm tiếp nhận hồ sơ|Nộp hồ sơ tại|Quầy tiếp nhận|Nộp ở đâu|Điểm phục vụ hành chính công',
    late_reason:
      'Lý do trễ|Lý do chậm|Lý do quá hạn|Lý do trễ hạn|Nguyên nhân chậm|Nguyên nhân trễ hạn|Nguyên nhân quá hạn|Lý do chậm trễ|Lý do chậm tiến độ|Nguyên nhân chậm tiến độ|Nguyên nhân chậm trễ|Lý do chưa hoàn thành|Nguyên nhân chưa hoàn thành|Vì sao chậm|Vì sao trễ|Lý do chậm trả|Lý do giải quyết chậm|Vì sao chưa xong|Lý do chậm hạn|Sao chưa xong|Sao chậm|Lý do chưa xong|Vì sao chưa hoàn thành|Nguyên nhân chưa xong|Vì sao trễ hạn|Vì sao quá hạn|Chậm vì|Lý do chưa thực hiện|Nguyên nhân chưa thực hiện|Vì sao chưa làm|Lý do chưa làm|Nguyên nhân không hoàn thành|Lý do không hoàn thành|Nguyên nhân không đạt|Lý do chưa làm được|Vì sao chưa thực hiện',
    satisfaction:
      'Mức độ hài lòng|Đánh giá của người dân|Đánh giá hài lòng|Hài lòng|Người dân đánh giá|Đánh giá mức độ hài lòng|Mức hài lòng|Ý kiến đánh giá của công dân|Đánh giá của công dân|Sự hài lòng|Độ hài lòng|Công dân đánh giá|Đánh giá của tổ chức, công dân|Đánh giá chất lượng phục vụ|Người dân có hài lòng không|Có hài lòng không|Hài lòng/không hài lòng|Hài lòng chưa|Đánh giá của người dân về phục vụ|Kết quả đánh giá hài lòng|Đánh giá của người yêu cầu|Đánh giá chất lượng hỗ trợ|Người dùng đánh giá|Hài lòng hay không|Dân hài lòng không|Người dân hài lòng|Hài lòng không|Dân đánh giá|Dân đánh giá thế nào|Dân chấm|Đánh giá của dân',
    papers_missing:
      'Yêu cầu bổ sung|Nội dung bổ sung|Nội dung yêu cầu bổ sung|Giấy tờ cần bổ sung|Hồ sơ cần bổ sung|Giấy tờ bổ sung|Bổ sung giấy tờ|Bổ sung hồ sơ|Yêu cầu bổ sung hồ sơ|Thiếu giấy tờ gì|Còn thiếu giấy tờ|Giấy tờ thiếu|Giấy tờ phải bổ sung|Lý do bổ sung hồ sơ',
  },
};
