import type { Domain } from './domain';

/** Books, readers and borrowing; also of teaching equipment. */
export const LIBRARY: Domain = {
  dates: {
    card_issued: 'Ngày làm thẻ|Ngày cấp thẻ|Ngày lập thẻ|card issue date',
    card_until: 'Hạn thẻ|Ngày hết hạn thẻ|Thẻ có hạn đến|Hạn sử dụng thẻ|card expiry',
    borrowed_on: 'Ngày mượn|Ngày cho mượn|Mượn ngày|borrow date|loan date|borrowed date',
    return_by:
      'Hạn trả|Ngày phải trả|Ngày hẹn trả|Hạn trả sách|Ngày trả dự kiến|Dự kiến trả|Ngày dự kiến trả|return due date|due back date',
    returned_on:
      'Ngày trả|Ngày trả sách|Ngày đã trả|Ngày trả thực tế|Ngày thực trả|return date|returned date',
    registered_on: 'Ngày vào sổ|Ngày đăng ký sách|Ngày nhập sách|Ngày vào sổ ĐKCB',
    issued_on: 'Ngày cấp phát|Ngày phát|Ngày phát sách|issue book date',
  },
  numbers: {
    published: 'Năm xuất bản|Năm XB|published year|publish year',
    reprint: 'Lần tái bản|Lần xuất bản|Tái bản lần|edition',
    book_price: 'Giá bìa|Giá sách|Giá tiền|cover price',
    book_count: 'Số cuốn|Số quyển|Số bản sách|Số lượng sách|Số đầu sách (bản)|book count|copies',
    title_count: 'Số đầu sách|Số tên sách|Tổng số đầu sách|title count',
    borrowed_count: 'Số lượng mượn|Số lượng cho mượn|SL mượn|borrow quantity',
    returned_count: 'Số lượng trả|Số lượng đã trả|SL trả|returned quantity',
    late_days: 'Số ngày quá hạn|Quá hạn (ngày)|overdue days',
    fine: 'Tiền phạt|Mức phạt|Số tiền phạt|Tiền đền|fine amount',
    book_pages: 'Số trang sách',
  },
  others: {
    book_title:
      'Tên sách|Nhan đề|Tựa sách|Tên ấn phẩm|Tên sách giáo khoa|Tên SGK|Tên cuốn sách|Tên sách mượn|Sách mượn|Tên tài liệu|Nhan đề sách|book title|book name',
    author:
      'Tác giả|Tên tác giả|Họ tên tác giả|Chủ biên|Tác giả/Chủ biên|Tổng chủ biên|Nhóm tác giả|author|author name',
    publisher: 'Nhà xuất bản|NXB|Tên nhà xuất bản|publisher',
    publish_place: 'Nơi xuất bản|Nơi XB',
    book_series: 'Bộ sách|Thuộc bộ sách|Tên bộ sách|book series',
    book_no:
      'Số ĐKCB|Mã đăng ký cá biệt|Số đăng ký cá biệt|Đăng ký cá biệt|Mã sách|Mã ĐKCB|Mã ấn phẩm|Mã tài liệu|book code|book id',
    book_kind:
      'Loại sách|Thể loại sách|Thể loại|Loại ấn phẩm|Phân loại sách|Loại tài liệu|book type|book category',
    book_class: 'Ký hiệu phân loại|Môn loại|Phân loại DDC|Chỉ số phân loại',
    book_shelf: 'Giá sách (kệ)|Kệ sách|Vị trí kệ|Kho sách|Kho|Vị trí sách|shelf',
    book_condition: 'Tình trạng sách|Hiện trạng sách|Tình trạng khi mượn',
    return_condition: 'Tình trạng khi trả|Tình trạng trả',
    isbn: 'ISBN|Mã ISBN|Số ISBN',
    library_card:
      'Số thẻ thư viện|Mã thẻ thư viện|Mã bạn đọc|Số thẻ bạn đọc|Mã độc giả|library card number|card number library|reader code',
    card_no: 'Số thẻ|Mã thẻ|Thẻ số',
    reader_name: 'Người mượn|Tên người mượn|Họ tên người mượn|borrower|borrower name|reader name',
    reader_kind: 'Đối tượng bạn đọc|Loại bạn đọc|Loại độc giả|Nhóm bạn đọc|reader type',
    librarian: 'Thủ thư|Cán bộ thư viện|Nhân viên thư viện|Người cho mượn|librarian',
    borrow_no: 'Số phiếu mượn|Mã phiếu mượn|Phiếu mượn số|loan number',
    borrow_status: 'Trạng thái mượn|Tình trạng mượn trả|Đã trả/chưa trả',
    borrow_purpose: 'Mục đích mượn|Mượn để dạy bài|Mượn dạy tiết',
  },
};
