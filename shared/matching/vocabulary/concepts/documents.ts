import type { Domain } from './domain';

/** Documents that arrive and leave, and who deals with them. */
export const DOCUMENTS: Domain = {
  dates: {
    document_date:
      'Ngày ban hành|Ngày văn bản|Ngày tháng văn bản|Ngày, tháng, năm văn bản|Ngày, tháng, năm ban hành|Ngày phát hành|Ngày ký ban hành|Ngày ký văn bản|Ngày ký VB|Ngày công văn|Ngày VB|document date|issued document date|doc date',
    arrived_on:
      'Ngày đến|Ngày văn bản đến|Ngày nhận văn bản|Ngày nhận VB|Ngày công văn đến|Ngày nhận|Ngày tiếp nhận văn bản|arrival date|received date|receive date',
    sent_document_on:
      'Ngày chuyển|Ngày gửi văn bản|Ngày phát hành đi|Ngày chuyển văn bản|Ngày gửi đi',
    effective_from:
      'Ngày có hiệu lực|Ngày hiệu lực|Có hiệu lực từ ngày|Hiệu lực từ ngày|Hiệu lực từ|effective date|effective from',
    effective_until:
      'Ngày hết hiệu lực văn bản|Hiệu lực đến ngày|Hiệu lực đến|effective until|effective to',
    answer_by:
      'Hạn trả lời|Hạn xử lý|Hạn giải quyết|Thời hạn xử lý|Thời hạn giải quyết|Hạn xử lý văn bản|Ngày hẹn trả kết quả|response deadline|processing deadline',
    handled_on:
      'Ngày xử lý|Ngày giải quyết|Ngày hoàn thành xử lý|Ngày xử lý xong|handled date|processed date',
  },
  numbers: {
    document_copies:
      'Số bản|Số lượng bản|Số lượng bản phát hành|Số bản phát hành|Số lượng phát hành|number of copies',
    document_pages:
      'Số trang|Số tờ|Số lượng trang|Số tờ/trang|Số trang văn bản|page count|number of pages',
  },
  others: {
    document_no:
      'Số văn bản|Số hiệu văn bản|Số ký hiệu|Số và ký hiệu|Số công văn|Số hiệu VB|Số ký hiệu văn bản|Số và ký hiệu văn bản|SKH|document number|document no|doc no|doc number',
    document_type:
      'Loại văn bản|Tên loại văn bản|Thể loại văn bản|Tên loại|Hình thức văn bản|Loại VB|Loại công văn|document type|doc type',
    document_title: 'Tên văn bản|Tiêu đề văn bản|document title|document name',
    document_summary:
      'Trích yếu|Trích yếu nội dung|Nội dung trích yếu|Trích yếu văn bản|Về việc|V/v|Tên loại và trích yếu|Tên loại và trích yếu nội dung|Nội dung văn bản|Trích yếu nội dung văn bản|Tóm tắt nội dung văn bản|document summary|abstract',
    document_signer:
      'Người ký|Người ký văn bản|Lãnh đạo ký|Người ký VB|Người ký duyệt|Ký bởi|Họ tên người ký|signer|signed by|signer name',
    signer_position: 'Chức vụ người ký|Chức vụ ký|CV người ký|Chức danh người ký|signer position',
    document_writer:
      'Người soạn thảo|Người soạn|Người dự thảo|Cán bộ soạn thảo|Chuyên viên soạn thảo|drafter|drafted by',
    document_writer_unit:
      'Đơn vị soạn thảo|Phòng soạn thảo|Bộ phận soạn thảo|Đơn vị dự thảo|drafting unit',
    document_receiver:
      'Nơi nhận|Nơi nhận văn bản|Đơn vị nhận|Đơn vị nhận văn bản|Gửi đến|Nơi gửi đến|Đơn vị gửi đến|Gửi cho|Cơ quan nhận|Nơi nhận VB|recipients|receiving unit|sent to',
    document_sender:
      'Nơi gửi|Đơn vị gửi|Cơ quan gửi|Nơi gửi văn bản|Cơ quan gửi văn bản|sender|sending unit',
    issuer:
      'Cơ quan ra quyết định|Cơ quan ban hành|Cấp ra quyết định|Đơn vị ban hành|Nơi ban hành|Đơn vị ra quyết định|Tác giả văn bản|Cơ quan ban hành văn bản|CQ ban hành|issuing agency|issuing authority|issuer',
    issuing_level: 'Cấp ban hành|Cấp cơ quan ban hành|issuing level',
    document_book:
      'Sổ văn bản|Sổ công văn|Tên sổ|Sổ đăng ký văn bản|Sổ VB|Sổ đăng ký|document book',
    arrival_no:
      'Số đến|Số văn bản đến|Số CV đến|Số công văn đến|Số VB đến|Số thứ tự đến|arrival number|incoming number',
    outgoing_no: 'Số đi|Số văn bản đi|Số CV đi|Số công văn đi|Số VB đi|outgoing number',
    document_mark: 'Ký hiệu văn bản|Ký hiệu VB|Ký hiệu|document symbol',
    document_field: 'Lĩnh vực|Lĩnh vực văn bản|Lĩnh vực VB|Lĩnh vực công việc|field|document field',
    document_archive:
      'Lưu tại|Nơi lưu|Nơi lưu trữ|Nơi lưu văn bản|Hồ sơ lưu|Hộp lưu|Lưu hồ sơ|archive place',
    dossier_code: 'Mã hồ sơ|Ký hiệu hồ sơ|Số và ký hiệu hồ sơ|Hồ sơ số|dossier code',
    dossier_title: 'Tiêu đề hồ sơ|Tên hồ sơ|dossier title',
    retention: 'Thời hạn bảo quản|THBQ|Thời hạn lưu trữ|retention period',
    urgency: 'Độ khẩn|Mức độ khẩn|Mức khẩn|Độ khẩn văn bản|urgency|urgency level',
    secrecy: 'Độ mật|Mức độ mật|Mức mật|Độ bảo mật|security level|secrecy',
    handler:
      'Người xử lý|Người xử lý chính|Cán bộ xử lý|Chuyên viên xử lý|Người giải quyết|Cán bộ thụ lý|handler|assigned handler',
    handling_unit:
      'Đơn vị xử lý|Bộ phận xử lý|Đơn vị xử lý chính|Phòng xử lý|Đơn vị giải quyết|handling unit',
    handling_support: 'Người phối hợp|Người phối hợp xử lý|Đơn vị phối hợp xử lý|Phối hợp xử lý',
    handled:
      'Kết quả xử lý|Tình trạng xử lý|Trạng thái xử lý|Kết quả giải quyết|Tình hình xử lý|processing status',
    instruction:
      'Ý kiến chỉ đạo|Bút phê|Ý kiến lãnh đạo|Chỉ đạo của lãnh đạo|Nội dung chỉ đạo|Ý kiến bút phê|Ý kiến chỉ đạo của lãnh đạo|Ý kiến phân phối|instruction',
    sending_mode: 'Phương thức gửi|Hình thức gửi|Hình thức chuyển|Cách gửi|sending method',
    attachments:
      'Tệp đính kèm|File đính kèm|Tài liệu kèm theo|Đính kèm|Văn bản đính kèm|Tệp văn bản|Tập tin đính kèm|Hồ sơ đính kèm|attachment|attachments|attached file',
    document_basis: 'Căn cứ|Căn cứ ban hành|Căn cứ pháp lý|legal basis',
    replaces: 'Văn bản thay thế|Thay thế văn bản|Văn bản bị thay thế',
    answers: 'Trả lời văn bản số|Phúc đáp văn bản|Trả lời công văn số',
    reason: 'Lý do|Lí do|reason',
  },
};
