import type { Domain } from './domain';

/** Files in archives: boxes and fonds, when they were handed in, used and destroyed. */
export const ARCHIVES: Domain = {
  dates: {
    archived_on:
      'Ngày nộp lưu|Ngày giao nộp|Ngày nộp lưu trữ|Nộp lưu ngày|Ngày giao nộp hồ sơ|Ngày nhập kho lưu trữ|Ngày nộp hồ sơ vào lưu trữ|Nộp vào kho lưu ngày|Ngày giao nộp lưu trữ|Ngày nộp vào lưu trữ|Ngày đưa vào lưu trữ|Ngày cất kho lưu|Ngày giao nộp tài liệu|Nộp lưu trữ ngày',
    destroyed_on:
      'Ngày tiêu hủy|Tiêu hủy ngày|Ngày hủy|Ngày hủy tài liệu|Ngày hủy hồ sơ|Ngày lập biên bản tiêu hủy|Ngày chôn hủy|Ngày đem tiêu hủy',
    used_file_on: 'Ngày khai thác hồ sơ|Ngày sử dụng tài liệu|Ngày đọc tài liệu|Ngày tra cứu',
  },
  numbers: {
    destroyed_count:
      'Số lượng hủy|Hủy bao nhiêu|SL hủy|Số hồ sơ hủy|Số lượng đã hủy|Hủy mấy|Số cặp tiêu hủy',
    archived_year: 'Năm nộp lưu|Năm giao nộp|Nộp lưu năm|Năm nộp lưu trữ',
    file_year: 'Năm hình thành|Năm hình thành hồ sơ|Năm hồ sơ|Năm tài liệu|Năm lập hồ sơ',
    destroyed_year: 'Năm tiêu hủy|Năm được hủy|Năm hủy',
    file_sheets:
      'Số tờ trong hồ sơ|Số lượng tờ|Số tờ tài liệu|Số lượng tờ trong hồ sơ|Số tờ hồ sơ|Mấy tờ|Bao nhiêu tờ',
  },
  ticks: {
    is_digitized: 'Đã scan|Đã số hóa hồ sơ|Số hóa|Số hóa chưa|Đã quét|Có bản số hóa|Đã lưu bản mềm',
  },
  others: {
    handed_files:
      'Hồ sơ bàn giao|Tài liệu giao|Tài liệu bàn giao|Hồ sơ, tài liệu bàn giao|Danh mục hồ sơ bàn giao|Giấy tờ bàn giao|Hồ sơ giao lại|Sổ sách bàn giao|Hồ sơ sổ sách bàn giao',
    appraisal_opinion:
      'Ý kiến của cơ quan thẩm tra|Thẩm tra|Ý kiến thẩm tra|Kết quả thẩm tra|Cơ quan thẩm tra|Ý kiến thẩm tra của lưu trữ|Công văn thẩm tra',
    destroy_council:
      'Hội đồng xét hủy|Hội đồng xác định giá trị tài liệu|Hội đồng tiêu hủy|Hội đồng hủy|Thành phần hội đồng tiêu hủy|HĐ xét hủy|HĐ tiêu hủy',
    destroy_order:
      'Quyết định hủy|QĐ tiêu hủy|Quyết định tiêu hủy|Số QĐ tiêu hủy|QĐ hủy số|Quyết định tiêu hủy số|QĐ tiêu hủy số|Quyết định hủy tài liệu',
    destroy_minutes:
      'Biên bản hủy|Biên bản tiêu hủy số|Biên bản tiêu hủy|BB tiêu hủy|Số biên bản tiêu hủy|BB hủy số|Biên bản hủy tài liệu|Số BB hủy',
    destroy_way:
      'Hình thức hủy|Cách tiêu hủy|Hình thức tiêu hủy tài liệu|Phương pháp tiêu hủy|Cách hủy|Hủy bằng cách|Tiêu hủy bằng|Đốt/xé/nghiền|Phương pháp hủy|Hình thức hủy bỏ|Chôn / đốt|Hình thức tiêu hủy|Biện pháp tiêu hủy|Chôn hay đốt|Tiêu hủy bằng cách|Chôn hoặc đốt',
    destroyed_files:
      'Tên tài liệu hủy|Hồ sơ tiêu hủy|Tài liệu tiêu hủy|Hồ sơ hủy|Tài liệu hết giá trị|Tên hồ sơ tiêu hủy|Hồ sơ, tài liệu tiêu hủy|Tài liệu hủy|Danh mục tài liệu hủy|Tài liệu loại hủy',
    file_asked:
      'Hồ sơ, tài liệu yêu cầu|Hồ sơ mượn|Tài liệu mượn|Tên hồ sơ mượn|Tài liệu yêu cầu|Hồ sơ yêu cầu khai thác|Mượn hồ sơ gì|Tên tài liệu mượn|Hồ sơ khai thác|Tài liệu khai thác|Hồ sơ xin mượn|Mượn tài liệu gì',
    file_user_unit:
      'Đơn vị của người khai thác|Đơn vị khai thác|Cơ quan của người khai thác|Đơn vị mượn hồ sơ|Cơ quan người mượn|Đơn vị người mượn|Nơi công tác của người mượn',
    archive_box:
      'Cặp số|Bó số|Hộp (cặp)|Số hộp|Hộp, cặp số|Số cặp|Cặp, hộp|Để ở hộp|Hộp lưu trữ|Để trong hộp|Ở hộp nào|Hộp thứ|Nằm ở hộp số|Hộp tài liệu',
    archive_shelf:
      'Tầng giá|Ngăn số|Giá, kệ số|Số giá|Giá, tầng|Kho, giá|Để ở giá|Để ở kệ|Kho, giá, kệ|Để giá nào|Để ở tủ nào',
    archive_fonds:
      'Phông|Tên phông|Số phông|Phông lưu trữ|Phông số|Mã phông|Tên phông lưu trữ|Mã phông lưu trữ',
    archive_list: 'Mục lục số|Số mục lục|Mục lục hồ sơ số|Mục lục hồ sơ|Số mục lục hồ sơ|ML số',
    archive_unit: 'ĐVBQ|Đơn vị bảo quản|Số đơn vị bảo quản|ĐVBQ số|Số ĐVBQ',
    file_dates:
      'Thời gian bắt đầu và kết thúc|Thời gian tài liệu|Ngày tháng bắt đầu, kết thúc|Ngày, tháng bắt đầu và kết thúc|Thời gian BĐ và KT|Thời gian của tài liệu|Ngày bắt đầu - kết thúc|Khoảng thời gian tài liệu|TG bắt đầu và kết thúc|Tài liệu của năm|Tài liệu thuộc năm|Niên đại tài liệu',
    file_condition:
      'Tình trạng vật lý|Tình trạng vật lý của tài liệu|Tình trạng tài liệu|Tình trạng bảo quản|Hiện trạng tài liệu|Hiện trạng hồ sơ|Tài liệu rách nát không|Tài liệu còn nguyên không|Hồ sơ còn nguyên không|Có rách nát không|Hồ sơ rách hay còn tốt|Tình trạng giấy tờ|Tình trạng hồ sơ lưu|Hư hỏng tài liệu',
    file_access:
      'Chế độ sử dụng|Chế độ sử dụng hồ sơ|Hạn chế sử dụng|Chế độ tiếp cận|Điều kiện tiếp cận|Mức độ tiếp cận|Chế độ khai thác|Được xem không|Ai được xem|Được phép xem|Mức độ truy cập|Cho mượn không|Được khai thác không|Tiếp cận có điều kiện|Phạm vi sử dụng hồ sơ',
    keywords: 'Từ khóa|Từ khoá tìm kiếm|keywords|Thẻ (tag)|Từ khóa chính',
    archived_by:
      'Đơn vị nộp lưu|Người nộp lưu|Bộ phận nộp lưu|Người giao nộp hồ sơ|Đơn vị giao nộp|Người giao nộp|Đơn vị nộp lưu trữ',
    destroy_reason:
      'Lý do tiêu hủy|Lý do hủy tài liệu|Lý do loại hủy|Lý do hủy hồ sơ|Lý do loại|Nguyên nhân tiêu hủy|Tiêu hủy vì|Lý do hủy bỏ|Vì sao tiêu hủy',
    file_user:
      'Người khai thác|Người khai thác hồ sơ|Người khai thác tài liệu|Người đọc tài liệu|Độc giả khai thác|Người tra cứu|Cơ quan, đơn vị khai thác|Người sử dụng tài liệu|Người mượn hồ sơ|Người đọc hồ sơ|Ai mượn hồ sơ|Người yêu cầu khai thác|Người đến khai thác',
    file_use_purpose:
      'Mục đích khai thác|Mục đích khai thác hồ sơ|Mục đích sử dụng tài liệu|Mục đích khai thác, sử dụng|Khai thác để làm gì|Mượn hồ sơ để|Mục đích mượn hồ sơ|Mượn hồ sơ làm gì|Lý do mượn hồ sơ|Lý do khai thác',
    file_use_form:
      'Hình thức khai thác, sử dụng|Hình thức sử dụng tài liệu|Đọc tại chỗ/sao chụp|Đọc/sao chụp/mượn|Hình thức khai thác hồ sơ|Sao chụp hay mượn|Hình thức sử dụng hồ sơ',
    handwriting: 'Bút tích|Bút tích trên văn bản',
    file_sheet_no: 'Số trang từ|Từ tờ đến tờ|Trang số|Từ tờ số',
  },
};
