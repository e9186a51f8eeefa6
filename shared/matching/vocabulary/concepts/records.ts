import type { Domain } from './domain';

/** What registers of documents ask beside the document: how it came and left, who saw it, its seal, copies and changes. */
export const RECORDS: Domain = {
  dates: {
    seal_returned:
      'Thời gian trả dấu|Trả dấu lúc|Ngày trả dấu|Trả dấu ngày|Trả lại dấu ngày|Giờ trả dấu|Thời gian nhập lại dấu|Mang dấu về lúc|Ngày trả con dấu',
    noted_on:
      'Ngày bút phê|Ngày cho ý kiến|Ngày chỉ đạo|Bút phê ngày|Ngày lãnh đạo phê|Ngày phê|Ngày có ý kiến chỉ đạo',
    submitted_on:
      'Ngày trình ký|Ngày trình|Trình ký ngày|Ngày trình lãnh đạo|Ngày trình duyệt|Ngày trình văn bản',
    signed_digitally_on: 'Ngày ký số|Thời điểm ký số|Ký số ngày|Thời gian ký số|Ngày giờ ký số',
    posted_on: 'Ngày gửi bưu điện|Ngày gửi thư|Gửi bưu điện ngày|Ngày gửi bưu phẩm',
    sealed_on:
      'Ngày đóng dấu|Đóng dấu ngày|Ngày sử dụng dấu|Ngày sử dụng con dấu|Đóng dấu hôm|Thời gian đóng dấu|Ngày dùng dấu',
  },
  numbers: {
    postage:
      'Phí gửi|Cước phí|Cước bưu điện|Phí bưu điện|Tiền tem|Cước gửi|Tiền cước|Cước phí bưu điện|Tiền gửi bưu điện|Tiền cước gửi|Tiền gửi thư|Cước chuyển phát|Tiền ship|Tiền bưu phí',
    envelopes:
      'Số lượng bì|Số bì gửi|Số bì|Số lượng phong bì|Số phong bì|Số lượng bì gửi|Tổng số bì',
    seals_count:
      'Số lượng dấu|Số lần đóng dấu|Số dấu|Số bản đóng dấu|Số lượng bản đóng dấu|Đóng mấy bản|Đóng mấy dấu|Số văn bản đóng dấu|Bao nhiêu bản đóng dấu',
    revision:
      'Lần sửa đổi|Lần ban hành|Số lần ban hành|Lần ban hành/sửa đổi|Lần soát xét|Số lần sửa đổi|Lần BH',
  },
  ticks: {
    reply_needed:
      'Cần trả lời|Yêu cầu trả lời|Yêu cầu phản hồi|Cần phản hồi|Phải trả lời|Phải phúc đáp|Có yêu cầu trả lời|Cần báo cáo lại|Có phải trả lời không',
    is_in_force: 'Còn hiệu lực|Đang có hiệu lực|Còn hiệu lực không|Còn áp dụng|Đang áp dụng',
  },
  others: {
    submission_no:
      'Số phiếu trình|Phiếu trình số|Mã phiếu trình|Phiếu trình giải quyết công việc số',
    submitting_unit:
      'Phòng trình|Bộ phận trình|Phòng chuyên môn trình|Phòng ban trình|Đơn vị lập tờ trình',
    submission_matter:
      'Vấn đề trình|Trình về việc|Nội dung trình|Trình việc gì|Nội dung phiếu trình|Trình về|V/v trình|Vấn đề cần trình|Nội dung tờ trình',
    seal_taken_to:
      'Nơi mang dấu đến|Mang dấu đi đâu|Nơi mang con dấu đến|Mang dấu đến đâu|Địa điểm mang dấu|Mang con dấu đi đâu|Nơi sử dụng dấu|Mang dấu ra ngoài đến|Nơi đóng dấu ngoài cơ quan',
    seal_asker:
      'Người xin đóng dấu|Ai xin dấu|Người xin dấu|Người đề nghị đóng dấu|Người yêu cầu đóng dấu|Ai đóng dấu|Người đến đóng dấu|Người có văn bản đóng dấu|Ai xin đóng dấu',
    sealed_paper:
      'Nội dung đóng dấu|Đóng dấu vào giấy gì|Văn bản đóng dấu|Giấy tờ đóng dấu|Tên văn bản đóng dấu|Đóng dấu văn bản gì|Đóng dấu gì|Giấy tờ xin đóng dấu|Văn bản xin đóng dấu|Nội dung văn bản đóng dấu|Đóng dấu vào văn bản|Loại giấy tờ đóng dấu|Nội dung xin dấu',
    in_force_state:
      'Tình trạng hiệu lực|Hiệu lực văn bản|Trạng thái hiệu lực|Hiệu lực VB|Còn hiệu lực/hết hiệu lực|Tình trạng hiệu lực văn bản',
    document_source:
      'Nguồn nhận|Nhận qua|Nguồn văn bản|Nguồn VB|Nhận từ nguồn|Kênh nhận|Nguồn tiếp nhận văn bản|Nhận bằng đường|Nhận VB qua|VB nhận qua',
    document_medium:
      'VB giấy/VB điện tử|Bản giấy/điện tử|Bản giấy/bản điện tử|Dạng văn bản|Văn bản giấy/điện tử|Bản chính/bản sao/điện tử|Dạng bản',
    original_kept:
      'Bản gốc|Bản lưu|Bản gốc lưu tại|Bản chính lưu|Nơi giữ bản gốc|Nơi giữ bản chính',
    document_id_code:
      'Mã định danh văn bản|Mã định danh VB|Mã văn bản điện tử|Mã văn bản|Mã VB|Mã định danh văn bản điện tử',
    for_information:
      'Xem để biết|Người nhận để biết|Đơn vị nhận để biết|Nhận để biết|Người xem|Gửi để biết|Đồng kính gửi|Đồng gửi|Chuyển để biết',
    leader_in_charge:
      'Lãnh đạo xử lý|Trình lãnh đạo|Lãnh đạo nhận|Lãnh đạo được trình|Trình ai|Lãnh đạo cho ý kiến|Người bút phê|Lãnh đạo bút phê|LĐ bút phê|Lãnh đạo phê duyệt VB|Người chỉ đạo|Ai chỉ đạo|Lãnh đạo trực tiếp chỉ đạo|Lãnh đạo UBND chỉ đạo|Người chỉ đạo thực hiện|Lãnh đạo chỉ đạo',
    submitter_of_document:
      'Người trình|Người trình ký|Cán bộ trình|Đơn vị trình ký|Người trình văn bản|Trình ký bởi|Chuyên viên trình|Người làm tờ trình|Ai trình|Người lập phiếu trình|Chuyên viên trình ký',
    registrar:
      'Người vào sổ|Người đăng ký văn bản|Người vào sổ văn bản|Cán bộ vào sổ|Văn thư vào sổ|Người nhập văn bản|Người nhập sổ|Văn thư nhập',
    workflow:
      'Quy trình xử lý|Luồng xử lý|Quy trình|Luồng văn bản|Luồng trình|Quy trình duyệt|Luồng duyệt|Quy trình trình ký',
    workflow_step:
      'Bước xử lý|Bước hiện tại|Bước quy trình|Bước xử lý hiện tại|Đang ở bước|Công đoạn|Bước duyệt',
    draft_no: 'Số dự thảo|Dự thảo số|Lần dự thảo|Dự thảo lần|Bản dự thảo số',
    initialled_by:
      'Người ký nháy|Ký nháy|Người ký tắt|Ký tắt|Lãnh đạo ký nháy|Người kiểm tra thể thức|Ký nháy (thể thức)',
    signing_capacity:
      'Ký thay|Ký thừa lệnh|Thể thức ký|Hình thức ký|KT/TM/TL|Thẩm quyền ký (TM, KT, TL)|Thể thức đề ký|Ký thay/thừa lệnh|Quyền hạn, chức vụ người ký',
    receiver_outside:
      'Nơi nhận ngoài|Bên ngoài|Nơi nhận bên ngoài|Đơn vị nhận bên ngoài|Cơ quan ngoài nhận',
    receiver_inside:
      'Nơi nhận nội bộ|Nội bộ|Đơn vị nhận nội bộ|Nơi nhận trong đơn vị|Bộ phận nhận nội bộ|Cá nhân nhận nội bộ',
    parcel_no:
      'Số bưu gửi|Mã bưu gửi|Mã vận đơn|Số hiệu bưu gửi|Số hiệu bưu phẩm|Mã bưu phẩm|Số hiệu bì|Số vận đơn|Mã số bưu gửi|Số ký hiệu bì',
    postmark:
      'Dấu bưu điện|Bưu điện|Nhật ấn bưu điện|Bưu điện ký nhận|Đơn vị chuyển phát|Bưu điện (dấu, ngày)|Ký nhận và dấu bưu điện|Đơn vị bưu chính',
    copy_kind:
      'Hình thức sao|Sao y/sao lục|Sao y|Sao lục|Hình thức bản sao|Sao y, sao lục, trích sao',
    publish_state:
      'Trạng thái phát hành|Đã phát hành|Tình trạng phát hành|Phát hành chưa|Đã phát hành/chưa',
    form_code:
      'Mã hiệu tài liệu|Mã hiệu biểu mẫu|Mã biểu mẫu|Mã hiệu quy trình|Mã tài liệu ISO|Mã quy trình|Ký hiệu biểu mẫu|Mã số tài liệu|Mã số biểu mẫu',
    amendment:
      'Nội dung sửa đổi|Trang sửa đổi|Nội dung sửa đổi, bổ sung|Mục sửa đổi|Vị trí sửa đổi|Tóm tắt sửa đổi|Tóm tắt nội dung sửa đổi|Sửa đổi gì|Điều khoản sửa đổi|Nội dung được sửa đổi',
    document_language: 'Ngôn ngữ văn bản|Ngôn ngữ VB',
    seal_kind: 'Loại dấu|Loại con dấu|Con dấu|Dấu gì|Tên con dấu|Dấu đóng',
    seal_keeper:
      'Người đóng dấu|Người giữ con dấu|Văn thư đóng dấu|Người sử dụng con dấu|Người giữ dấu|Người quản lý con dấu|Người quản lý dấu|Ai giữ dấu|Cán bộ giữ dấu|Quản lý con dấu|Văn thư giữ dấu',
    introduced_person:
      'Người được giới thiệu|Giới thiệu ông/bà|Cấp cho ông/bà|Trân trọng giới thiệu|Giới thiệu đồng chí|Cấp cho đồng chí',
    introduction_no:
      'Số giấy giới thiệu|Số GGT|GGT số|Cuống số|Số cuống|Số giấy GT|Giấy giới thiệu',
    paper_valid_until:
      'Giấy có giá trị đến ngày|Giấy này có giá trị đến|Giá trị đến hết ngày|Giá trị sử dụng đến|Có giá trị đến hết ngày',
    copy_receiver:
      'Đơn vị, người nhận bản lưu|Đơn vị nhận bản lưu|Đơn vị hoặc người nhận bản lưu|Nơi lưu bản|Người nhận bản lưu|Đơn vị giữ bản lưu|Bản lưu ở đâu|Người giữ bản lưu|Bộ phận lưu|Nơi giữ bản lưu',
  },
};
