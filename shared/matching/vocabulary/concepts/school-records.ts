import type { Domain } from './domain';

/** What a school's registers add: doses by number, data checked by the state, books read and renewed. */
export const SCHOOL_RECORDS: Domain = {
  dates: {
    renewed_until:
      'Gia hạn|Gia hạn đến|Xin thêm hạn|Ngày gia hạn|Gia hạn tới|Hạn gia hạn|Gia hạn đến ngày|Được gia hạn đến',
    read_on: 'Ngày đọc|Đọc ngày|Ngày đến đọc|Ngày đọc sách|Ngày vào thư viện|Ngày đến thư viện',
  },
  numbers: {
    teacher_books: 'Sách giáo viên|SGV|Sách GV|Số sách giáo viên|Số SGV|Sách GV (cuốn)',
    reference_books:
      'Sách tham khảo|Sách TK|Số sách tham khảo|Số STK|Sách tham khảo (cuốn)|STK (cuốn)',
    children_books:
      'Sách thiếu nhi|Truyện|Truyện thiếu nhi|Truyện tranh|Sách truyện|Truyện đọc|Sách, truyện thiếu nhi|Số truyện',
    workbooks: 'Sách bài tập|SBT|Số sách bài tập|Sách BT|Số SBT',
    newspapers: 'Báo, tạp chí|Số báo, tạp chí|Báo chí|Tạp chí|Số đầu báo',
  },
  ticks: {
    data_matched:
      'Khớp CSDL dân cư|Khớp|Xác thực|Đã xác thực|Trạng thái xác thực|Khớp dữ liệu dân cư|Kết quả xác thực|Xác thực CSDL dân cư|Định danh khớp|Tình trạng xác thực|Đã khớp dân cư|Khớp dân cư|Xác thực định danh|Trạng thái định danh',
    data_sent:
      'Trạng thái đồng bộ|Đồng bộ|Đã đồng bộ|Tình trạng đồng bộ|Đồng bộ CSDL|Đã đẩy dữ liệu|Đẩy CSDL|Đã gửi CSDL|Đồng bộ lên CSDL ngành|Đã đồng bộ CSDL ngành|Đã lên CSDL|Đồng bộ chưa|TT đồng bộ|Đã đồng bộ chưa|Đẩy dữ liệu chưa|Đã đẩy lên Bộ|Đã gửi Bộ|Trạng thái gửi|Đẩy CSDL chưa|Đã đẩy CSDL|Đã đẩy CSDL ngành',
    youth_outstanding:
      'Đoàn viên ưu tú|ĐVUT|ĐV ưu tú|Là đoàn viên ưu tú|Được công nhận ĐVUT|Công nhận đoàn viên ưu tú|Được công nhận đoàn viên ưu tú',
    registered_online:
      'Đăng ký trực tuyến|Đăng ký online|ĐK trực tuyến|Nộp hồ sơ online|Đăng ký TS trực tuyến',
  },
  others: {
    given_or_lent:
      'Cấp/mượn|Tặng/mượn|Cho/mượn|Cấp hay mượn|Cho hay mượn|Cho không hay mượn|Cấp không/cho mượn|Hình thức cấp|Cho mượn/tặng',
    dose_1:
      'Mũi 1|M1|Mũi thứ nhất|Tiêm mũi 1|Mũi tiêm 1|Ngày tiêm mũi 1|Ngày M1|Ngày mũi 1|Tiêm M1|Liều 1|Mũi tiêm thứ nhất|Ngày tiêm M1',
    dose_2:
      'Mũi 2|M2|Mũi thứ hai|Tiêm mũi 2|Mũi tiêm 2|Ngày tiêm mũi 2|Ngày M2|Ngày mũi 2|Tiêm M2|Liều 2|Mũi tiêm thứ hai|Ngày tiêm M2',
    dose_3:
      'Mũi 3|M3|Mũi thứ ba|Tiêm mũi 3|Mũi tiêm 3|Ngày tiêm mũi 3|Ngày M3|Ngày mũi 3|Tiêm M3|Liều 3|Mũi tiêm thứ ba|Ngày tiêm M3',
    dose_4:
      'Mũi 4|M4|Mũi thứ tư|Tiêm mũi 4|Mũi tiêm 4|Ngày tiêm mũi 4|Ngày M4|Ngày mũi 4|Tiêm M4|Liều 4',
    data_error:
      'Báo lỗi|Lỗi dữ liệu|Nội dung lỗi dữ liệu|Lỗi đồng bộ|Thông tin lỗi|Chi tiết lỗi|Lỗi xác thực|Thông tin sai lệch|Sai thông tin|Thông tin sai|Sai lệch dữ liệu|Thông tin chưa khớp',
    youth_training:
      'Rèn luyện đoàn viên|RLĐV|Sổ RLĐV|Chương trình RLĐV|Đăng ký RLĐV|Chương trình rèn luyện đoàn viên|Kết quả RLĐV|Sổ rèn luyện đoàn viên|Kết quả rèn luyện đoàn viên',
    borrow_signed:
      'Ký mượn|GV ký mượn|Ký khi mượn|Người mượn ký|HS ký mượn|Chữ ký người mượn|Ký tên khi mượn|Ký nhận mượn',
    return_signed:
      'Ký trả|Ký khi trả|Người trả ký|GV ký trả|Ký trả sách|Chữ ký người trả|HS ký trả|Ký tên khi trả|Chữ ký trả|Ký tên trả|Ký lúc trả|Ký trả thiết bị|Ký trả đồ',
    books_lost: 'Mất/hỏng|Sách mất, hỏng|Mất hoặc hỏng|Làm mất, hỏng|Mất/hỏng sách|Rách, mất',
    catchment:
      'Phân tuyến|Tuyến tuyển sinh|Đúng tuyến/trái tuyến|Tuyến (đúng, trái)|Trái tuyến|Diện tuyển (tuyến)|Đúng/trái tuyến|Tuyến 1/tuyến 2|Địa bàn tuyển sinh|Thuộc tuyến nào|Tuyến TS|Trong hay ngoài tuyến|Trong/ngoài tuyến|Thuộc tuyến',
    previous_class_result:
      'Kết quả lớp dưới|Học lực năm trước|Kết quả học tập năm trước|Học lực lớp dưới|KQHT năm trước|HL năm trước|Học lực năm ngoái|Học lực năm học trước|KQ năm trước',
    previous_class_conduct:
      'Hạnh kiểm năm trước|Rèn luyện năm trước|Hạnh kiểm lớp dưới|HK năm trước (hạnh kiểm)|Kết quả rèn luyện năm trước|Hạnh kiểm năm học trước|KQRL năm trước|RL năm trước|Hạnh kiểm năm ngoái',
  },
};
