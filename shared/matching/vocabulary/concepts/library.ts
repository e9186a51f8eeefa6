import type { Domain } from './domain';

/** Books, readers and borrowing; also of teaching equipment. */
export const LIBRARY: Domain = {
  dates: {
    card_issued:
      'Ngày làm thẻ|Ngày cấp thẻ|Ngày lập thẻ|card issue date|Ngày tạo thẻ|Ngày đăng ký thẻ',
    card_until:
      'Hạn thẻ|Ngày hết hạn thẻ|Thẻ có hạn đến|Hạn sử dụng thẻ|card expiry|Thẻ hết hạn ngày|Thẻ hết hạn|HSD thẻ|Thẻ có giá trị sử dụng đến|Thời hạn thẻ thư viện|Thẻ BH đến|BHYT đến|Thẻ dùng đến|Thẻ hạn đến',
    borrowed_on:
      'Ngày mượn|Ngày cho mượn|Mượn ngày|borrow date|loan date|borrowed date|Mượn từ ngày|Ngày mượn sách|Ngày mượn thiết bị|Ngày lập phiếu mượn|Ngày cho mượn sách|Mượn từ|loaned on|Mượn hôm|Ngày lấy sách|Ngày lấy|Ngày lấy đồ|Ngày giao mượn|Mượn',
    return_by:
      'Hạn trả|Ngày phải trả|Ngày hẹn trả|Hạn trả sách|Ngày trả dự kiến|Dự kiến trả|Ngày dự kiến trả|return due date|due back date|Hẹn trả|Phải trả trước|Hạn trả thiết bị|Trả trước ngày|Hạn phải trả|Hạn mượn|Mượn đến ngày|due back|Hẹn trả ngày|Phải trả ngày|Hạn đem trả|Phải trả trước ngày|Mượn đến|Hẹn ngày trả|Trả chậm nhất|Trả chậm nhất ngày|Bao giờ phải trả',
    returned_on:
      'Ngày trả|Ngày trả sách|Ngày đã trả|Ngày trả thực tế|Ngày thực trả|return date|returned date|Ngày trả thiết bị|Ngày nhận lại|Ngày thu hồi|Trả ngày|Đã trả ngày|Trả hôm|Ngày đem trả|Ngày giao trả|Trả|Thu lại ngày|Ngày thu lại|Thu hồi hôm nào|Thu lại hôm nào',
    registered_on:
      'Ngày vào sổ|Ngày đăng ký sách|Ngày nhập sách|Ngày vào sổ ĐKCB|ĐKCB ngày|Ngày đăng ký cá biệt|Ngày nhập sách vào kho|Ngày nhập kho sách',
    issued_on:
      'Ngày cấp phát|Ngày phát|Ngày phát sách|issue book date|Ngày cấp sách|distribution date',
  },
  numbers: {
    published:
      'Năm xuất bản|Năm XB|published year|publish year|Năm in|Năm phát hành|publication year|NXB năm|Năm x.bản|XB năm|Năm xb/in',
    reprint:
      'Lần tái bản|Lần xuất bản|Tái bản lần|edition|Tái bản lần thứ|Lần in|Xuất bản lần thứ|In lần thứ',
    book_price:
      'Giá bìa|Giá sách|Giá tiền|cover price|Đơn giá sách|Giá in trên bìa|Giá tiền sách|book price',
    book_count:
      'Số cuốn|Số quyển|Số bản sách|Số lượng sách|Số đầu sách (bản)|book count|copies|Tổng số bản|Số bản (cuốn)|number of books|Mấy cuốn|Số quyển sách|SL bản|Số cuốn/bộ|Cộng (cuốn)|Tổng số cuốn|Tổng cuốn|Tổng số sách|Cộng số sách',
    title_count: 'Số đầu sách|Số tên sách|Tổng số đầu sách|title count|Số nhan đề|titles',
    borrowed_count:
      'Số lượng mượn|Số lượng cho mượn|SL mượn|borrow quantity|Số cuốn mượn|Số sách mượn|Số lượng sách mượn|Số bản mượn|Số quyển mượn|borrowed quantity|Lượt mượn|Số lượt mượn|Số lần mượn|Tổng lượt mượn|Mượn mấy cái|Mượn bao nhiêu|Mượn mấy bộ|Mượn mấy quyển|Mượn mấy cuốn|Số cái mượn|Số bộ mượn|Số mượn',
    returned_count:
      'Số lượng trả|Số lượng đã trả|SL trả|returned quantity|Số cuốn trả|Số sách trả|Số sách đã trả|Số cuốn đã trả',
    late_days:
      'Số ngày quá hạn|Quá hạn (ngày)|overdue days|Trễ hạn (ngày)|Số ngày trễ|Số ngày trễ hạn|Quá hạn bao nhiêu ngày|days late|late days|Quá hạn|Trễ hạn|Trễ (ngày)|Số ngày chậm|Chậm (ngày)|Số ngày chậm trả|Trễ mấy ngày|Quá hạn mấy ngày|Chậm mấy ngày|Số ngày bị chậm|Trễ bao nhiêu ngày|Quá (ngày)',
    fine: 'Tiền phạt|Mức phạt|Số tiền phạt|Tiền đền|fine amount|Phạt|Số tiền phạt quá hạn|Tiền bồi thường|Mức bồi thường|Bồi thường|Đền bù|penalty fee|fine|Đền|Đền tiền|Tiền đền sách|Phải đền|Đền (đồng)|Phạt bao nhiêu tiền|Phạt mấy đồng|Bị phạt bao nhiêu|Phạt tiền bao nhiêu|Mức tiền phạt|Số tiền bị phạt',
    book_pages: 'Số trang sách',
    readers_count:
      'Số lượt bạn đọc|Số lượt đọc|Lượt bạn đọc|Số bạn đọc|Số lượt người đọc|Lượt đọc|reader count',
  },
  others: {
    written_off_by:
      'Số biên bản xuất|BB xuất|Biên bản xuất|Số BB xuất|Biên bản xuất số|Xuất theo biên bản|BB xuất số',
    book_size: 'Khổ|Khổ sách|Khổ (cm)|Kích thước sách|Khuôn khổ|Khổ giấy|Cỡ sách',
    shelf_no: 'Số thứ tự tên sách|STT tên sách|TT tên sách|Số TT tên sách',
    book_title:
      'Tên sách|Nhan đề|Tựa sách|Tên ấn phẩm|Tên sách giáo khoa|Tên SGK|Tên cuốn sách|Tên sách mượn|Sách mượn|Tên tài liệu|Nhan đề sách|book title|book name|Tên sách, tài liệu|Tên TL|Tên đầu sách|Tên ấn phẩm, tài liệu|Tên truyện|Tên báo, tạp chí|Nhan đề tài liệu|Cuốn sách|Tên sách đã đọc|title of book|book|Sách gì|Mượn sách gì|Tên cuốn|Đầu sách',
    author:
      'Tác giả|Tên tác giả|Họ tên tác giả|Chủ biên|Tác giả/Chủ biên|Tổng chủ biên|Nhóm tác giả|author|author name|TG sách|Soạn giả|Người viết sách|Tác giả sách|Biên soạn|Người biên soạn|Nhóm biên soạn|writer|authors|T.giả',
    publisher:
      'Nhà xuất bản|NXB|Tên nhà xuất bản|publisher|Đơn vị xuất bản|NXB sách|publishing house',
    publish_place: 'Nơi xuất bản|Nơi XB|XB tại|Xuất bản tại|place of publication',
    book_series:
      'Bộ sách|Thuộc bộ sách|Tên bộ sách|book series|Thuộc bộ|Tên bộ SGK|Tủ sách|Tùng thư|series|Thuộc bộ nào|Bộ nào|Bộ sách nào',
    book_no:
      'Số ĐKCB|Mã đăng ký cá biệt|Số đăng ký cá biệt|Đăng ký cá biệt|Mã sách|Mã ĐKCB|Mã ấn phẩm|Mã tài liệu|book code|book id|Mã cá biệt|Số cá biệt|Ký hiệu xếp giá|Mã vạch sách|ĐKCB số|accession number|book no|book number',
    book_kind:
      'Loại sách|Thể loại sách|Thể loại|Loại ấn phẩm|Phân loại sách|Loại tài liệu|book type|book category|Loại tài liệu thư viện|Nhóm sách|SGK/STK/truyện|Loại ấn bản|genre|book kind|Thể loại sách, tài liệu',
    book_class:
      'Ký hiệu phân loại|Môn loại|Phân loại DDC|Chỉ số phân loại|KHPL|Phân loại 19 dãy|Ký hiệu môn loại|Phân loại thập phân|ddc|Môn loại (DDC)|Chỉ số DDC|Ký hiệu DDC|Mã DDC|Số DDC',
    book_shelf:
      'Giá sách (kệ)|Kệ sách|Vị trí kệ|Kho sách|Kho|Vị trí sách|shelf|Kệ|Giá kệ|Tủ|Ngăn|Vị trí để sách|Số kệ|Giá số|Kệ số|Tủ số|bookshelf|Ngăn kệ|Kệ, ngăn|Vị trí xếp giá',
    book_condition:
      'Tình trạng sách|Hiện trạng sách|Tình trạng khi mượn|TT sách|Tình trạng sách khi mượn|Tình trạng lúc mượn|Tình trạng cho mượn|Sách cũ/mới|Tình trạng sách lúc nhận|Cũ/mới (sách)|Sách mới/cũ|Sách mới hay cũ|Mới hay cũ',
    return_condition:
      'Tình trạng khi trả|Tình trạng trả|TT khi trả|Tình trạng sách khi trả|Tình trạng lúc trả|Hiện trạng khi trả|Trả còn tốt/hỏng|Tình trạng sách lúc trả|Lúc trả|Trả lại (tình trạng)|Sách còn|Sách trả|Khi trả|Máy lúc trả|Máy khi trả|Tình trạng máy khi trả|Tình trạng máy lúc trả|Trả còn tốt|Khi trả còn tốt không|Đồ khi trả|Trả có hỏng không|Tình trạng lúc nhận lại|Nhận lại còn tốt không|Thiết bị khi trả|Thiết bị lúc trả|Đồ dùng lúc trả|Trả thế nào|Chất lượng khi trả|Trả lại trong tình trạng|Tình trạng thiết bị khi trả|Trả còn nguyên không|Trả lại còn nguyên không|Khi trả có hư hỏng không|Trả có nguyên vẹn không|Lúc trả còn nguyên không|Trả có đủ không',
    isbn: 'ISBN|Mã ISBN|Số ISBN|Chỉ số ISBN|isbn code',
    library_card:
      'Số thẻ thư viện|Mã thẻ thư viện|Mã bạn đọc|Số thẻ bạn đọc|Mã độc giả|library card number|card number library|reader code|Thẻ TV|Thẻ thư viện|Thẻ bạn đọc|Mã thẻ bạn đọc|Thẻ bạn đọc số|Số thẻ TV|Số thẻ độc giả|Mã số bạn đọc|reader card|library card',
    card_no: 'Số thẻ|Mã thẻ|Thẻ số|card number id|Mã thẻ TS',
    reader_name:
      'Người mượn|Tên người mượn|Họ tên người mượn|borrower|borrower name|reader name|Bạn đọc|Tên bạn đọc|Họ tên bạn đọc|Độc giả|Tên độc giả|Họ tên độc giả|Người mượn sách|Người đọc|Người mượn thiết bị|GV mượn|Giáo viên mượn|HS mượn|Học sinh mượn|Họ tên người mượn sách|Họ và tên bạn đọc|reader|Ai mượn|HS mượn sách|Tên người đọc',
    reader_kind:
      'Đối tượng bạn đọc|Loại bạn đọc|Loại độc giả|Nhóm bạn đọc|reader type|Đối tượng mượn|Đối tượng đọc|Nhóm độc giả|Kiểu bạn đọc',
    librarian:
      'Thủ thư|Cán bộ thư viện|Nhân viên thư viện|Người cho mượn|librarian|CB thư viện|NV thư viện|CBTV|NVTV|Người phụ trách thư viện|Phụ trách thư viện|Cán bộ cho mượn|Người giao sách|librarian name',
    borrow_no:
      'Số phiếu mượn|Mã phiếu mượn|Phiếu mượn số|loan number|Số PM|Phiếu mượn|Mã PM|Số phiếu mượn sách|Mã lượt mượn|loan no',
    borrow_status:
      'Trạng thái mượn|Tình trạng mượn trả|Đã trả/chưa trả|TT mượn|Đã trả|Đã trả (x)|Trạng thái trả|Tình trạng trả sách|Mượn/Trả|loan status',
    borrow_purpose:
      'Mục đích mượn|Mượn để dạy bài|Mượn dạy tiết|Mượn để làm gì|Mượn để|Mượn dạy|Nội dung mượn|Lý do mượn|loan purpose|Mượn dùng vào việc|Mượn phục vụ|Mượn dùng cho|Mượn cho việc',
    borrow_mode:
      'Hình thức mượn|Mượn về nhà/Đọc tại chỗ|Mượn về/đọc tại chỗ|Loại mượn|Tại chỗ/về nhà|Đọc tại chỗ/mượn về|Về nhà/tại chỗ|Mượn về/tại chỗ',
    book_language:
      'Ngôn ngữ sách|Ngôn ngữ tài liệu|Sách tiếng|book language|Tiếng|Viết bằng tiếng|Tiếng gì',
  },
  ticks: {
    is_returned:
      'Trả chưa|Đã trả sách|Đã trả chưa|Trả rồi|Đã trả đồ|Đã trả thiết bị|Đã hoàn trả sách|Đã trả chưa (x)|Trả lại chưa',
  },
};
