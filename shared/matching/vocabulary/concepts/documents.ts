import type { Domain } from './domain';

/** Documents that arrive and leave, and who deals with them. */
export const DOCUMENTS: Domain = {
  dates: {
    document_date:
      'Ngày ban hành|Ngày văn bản|Ngày tháng văn bản|Ngày, tháng, năm văn bản|Ngày, tháng, năm ban hành|Ngày phát hành|Ngày ký ban hành|Ngày ký văn bản|Ngày ký VB|Ngày công văn|Ngày VB|document date|issued document date|doc date|Ngày ban hành VB|Ngày ra văn bản|Ngày BH|date of document|issued document on|Ngày VB ban hành|Ngày ký',
    arrived_on:
      'Ngày đến|Ngày văn bản đến|Ngày nhận văn bản|Ngày nhận VB|Ngày công văn đến|Ngày nhận|Ngày tiếp nhận văn bản|arrival date|received date|receive date|Ngày CV đến|Ngày nhận công văn|Đến ngày (VB)|Nhận ngày|Ngày vào sổ đến|Ngày vào sổ công văn đến|Ngày văn thư nhận|Ngày nhận đến|received on|Ngày tháng đến|Ngày nhận được|Ngày văn thư tiếp nhận|Ngày nhận công văn đến',
    sent_document_on:
      'Ngày chuyển|Ngày gửi văn bản|Ngày phát hành đi|Ngày chuyển văn bản|Ngày gửi đi|Ngày phát hành VB|Phát hành ngày|Ngày chuyển xử lý|Ngày VB đi|Ngày CV đi|Ngày văn bản đi|Ngày giao văn bản|date sent|Ngày giao xử lý|Ngày phân công xử lý|Ngày chuyển VB|Ngày chuyển giao|Ngày chuyển giao VB|Ngày giao VB',
    effective_from:
      'Ngày có hiệu lực|Ngày hiệu lực|Có hiệu lực từ ngày|Hiệu lực từ ngày|Hiệu lực từ|effective date|effective from|HL từ ngày|Hiệu lực từ ngày ký|Ngày có HL|Ngày bắt đầu hiệu lực|Hiệu lực thi hành|Ngày bắt đầu có hiệu lực|Có hiệu lực thi hành từ ngày|valid from|in force from|effective on|Bắt đầu hiệu lực|Bắt đầu có hiệu lực|Có hiệu lực kể từ',
    effective_until:
      'Ngày hết hiệu lực văn bản|Hiệu lực đến ngày|Hiệu lực đến|effective until|effective to|HL đến ngày|Ngày hết HL|Hết hiệu lực ngày|Hết hiệu lực từ ngày|valid until date|Ngày kết thúc hiệu lực|Kết thúc hiệu lực|Ngày hết hiệu lực bảo hiểm',
    answer_by:
      'Hạn trả lời|Hạn xử lý|Hạn giải quyết|Thời hạn xử lý|Thời hạn giải quyết|Hạn xử lý văn bản|Ngày hẹn trả kết quả|response deadline|processing deadline|Hạn TL|Hạn phúc đáp|Hạn GQ|Hạn XL văn bản|Hạn thực hiện văn bản|Xử lý trước ngày|Trả lời trước ngày|Hạn phản hồi|Ngày hẹn trả hồ sơ|Hẹn trả kết quả|Ngày trả kết quả dự kiến|Thời hạn trả kết quả|Thời gian trả kết quả|reply by|reply deadline|appointment return date|Hẹn trả lời|Ngày hẹn trả lời|Ngày hẹn|Hẹn ngày|Hẹn giải quyết|Hạn trả kết quả|Ngày hẹn giải quyết|Trả kết quả trước ngày|Hạn trả lời đơn|Thời hạn trả lời|Hạn trả lời công dân|Ngày phải trả kết quả|Hẹn lấy kết quả|Ngày hẹn lấy kết quả|Hạn XL|Hạn phải xử lý|Hạn báo cáo lại',
    handled_on:
      'Ngày xử lý|Ngày giải quyết|Ngày hoàn thành xử lý|Ngày xử lý xong|handled date|processed date|Ngày GQ|Ngày giải quyết xong|Ngày kết thúc xử lý|Ngày trả kết quả|Ngày có kết quả|Ngày XL xong|resolved date|resolved on|Giải quyết xong ngày|Ngày trả lời|Trả lời ngày|Xử lý xong ngày|Ngày khắc phục xong|Ngày xong việc|Ngày trả kết quả thực tế|Ngày phản hồi|Phản hồi ngày|Thời gian phản hồi|Trả lời lúc|Phản hồi lúc|Thời điểm phản hồi|Thời gian trả lời|Ngày giờ phản hồi|Ngày trả lời yêu cầu|Ngày có kết quả trả lời|Ngày ra văn bản trả lời',
  },
  numbers: {
    document_copies:
      'Số bản|Số lượng bản|Số lượng bản phát hành|Số bản phát hành|Số lượng phát hành|number of copies|Số bản sao|Số bản photo|Số lượng bản lưu|Bản (số lượng)|Số lượng văn bản phát hành|Số bản in|copies count|no of copies|Bản (SL)|Số bản VB|Photo mấy bản|Số bản chụp|Số bản sao chụp',
    document_pages:
      'Số trang|Số lượng trang|Số tờ/trang|Số trang văn bản|page count|number of pages|ST (số trang)|Số trang tài liệu|pages|no of pages|Trang|Mấy trang|Bao nhiêu trang|Tổng số trang',
  },
  others: {
    document_no:
      'Số văn bản|Số hiệu văn bản|Số ký hiệu|Số và ký hiệu|Số công văn|Số hiệu VB|Số ký hiệu văn bản|Số và ký hiệu văn bản|SKH|document number|document no|doc no|doc number|Số KH văn bản|Số và KH|Số hiệu/ký hiệu|CV số|Số CV|Số TB|Số thông báo|Số tờ trình|Số báo cáo|Số ban hành|SKHVB|document code|reference no|ref no|reference number|VB số|Văn bản số|Công văn số|Số CV/VB',
    document_type:
      'Loại văn bản|Tên loại văn bản|Thể loại văn bản|Tên loại|Hình thức văn bản|Loại VB|Loại công văn|document type|doc type|Loại TL|Tên thể loại văn bản|Loại giấy tờ văn bản|Thể thức văn bản|kind of document|document category|document kind',
    document_title:
      'Tên văn bản|Tiêu đề văn bản|document title|document name|Tựa đề văn bản|Tên gọi văn bản|Tên tài liệu, văn bản',
    document_summary:
      'Trích yếu|Trích yếu nội dung|Nội dung trích yếu|Trích yếu văn bản|Về việc|V/v|Tên loại và trích yếu|Tên loại và trích yếu nội dung|Nội dung văn bản|Trích yếu nội dung văn bản|Tóm tắt nội dung văn bản|document summary|abstract|ND trích yếu|Trích yếu ND|Tên loại và trích yếu nội dung văn bản|Trích dẫn|Tóm tắt VB|Tóm tắt văn bản|Nội dung công văn|Trích yếu công văn|document abstract|document content|ND văn bản|Về việc gì|Nội dung tóm tắt văn bản|Nội dung quyết định|Về vấn đề',
    document_signer:
      'Người ký|Người ký văn bản|Lãnh đạo ký|Người ký VB|Người ký duyệt|Ký bởi|Họ tên người ký|signer|signed by|signer name|LĐ ký|Người ký ban hành|Ký tên người ký|Thủ trưởng ký|Họ tên, chức vụ người ký|Người ký QĐ|Người ký quyết định|Người ký tên|Người ký phát hành|Người ký xác nhận|signatory|Người ký hợp đồng|Người ký HĐ|Đại diện ký hợp đồng|Người đại diện ký hợp đồng|Người đại diện ký|Đại diện bên ký|Người có thẩm quyền ký|Thẩm quyền ký',
    signer_position:
      'Chức vụ người ký|Chức vụ ký|CV người ký|Chức danh người ký|signer position|CV ký|Chức danh ký|Chức vụ của người ký|Chức vụ người ký VB|Ký với chức vụ|signer title|CT/PCT|Chủ tịch/Phó chủ tịch|Chủ tịch/PCT|CT hay PCT|Ký với tư cách|Thẩm quyền ký (CT/PCT)|TM/KT/TL/TUQ|Quyền hạn ký',
    document_writer:
      'Người soạn thảo|Người soạn|Người dự thảo|Cán bộ soạn thảo|Chuyên viên soạn thảo|drafter|drafted by|Người ST|Chuyên viên ST|Người soạn VB|CV soạn thảo|CB soạn thảo|Tác giả soạn thảo|Người thảo|Người viết|drafted by name|Soạn thảo|Soạn|Giáo viên soạn|GV soạn|Người soạn giáo án|Ai soạn|Người soạn công văn|Soạn bởi|Cán bộ tham mưu|Công chức tham mưu|Người tham mưu|CC tham mưu|Chuyên viên tham mưu|Người làm văn bản|Tham mưu',
    document_writer_unit:
      'Đơn vị soạn thảo|Phòng soạn thảo|Bộ phận soạn thảo|Đơn vị dự thảo|drafting unit|Đơn vị ST|Phòng/ban soạn thảo|Phòng tham mưu|Đơn vị tham mưu|Bộ phận tham mưu|Phòng soạn|Phòng làm văn bản|Cơ quan tham mưu|Cơ quan soạn thảo|Cơ quan chủ trì soạn thảo|Đơn vị chủ trì soạn thảo|Đơn vị xây dựng dự thảo|Cơ quan xây dựng dự thảo|Nơi soạn thảo|Đơn vị chủ trì dự thảo|Bộ phận soạn văn bản',
    document_receiver:
      'Nơi nhận|Nơi nhận văn bản|Đơn vị nhận|Đơn vị nhận văn bản|Gửi đến|Nơi gửi đến|Đơn vị gửi đến|Gửi cho|Cơ quan nhận|Nơi nhận VB|recipients|receiving unit|sent to|Nơi nhận công văn|Đơn vị, người nhận|Đơn vị hoặc người nhận|Người, đơn vị nhận|Gửi tới|Đơn vị được gửi|Chuyển cho|Đối tượng nhận|Phát hành đến|send to|recipient unit|received unit|Chuyển ai|Chuyển cho ai|Chuyển tới|Nơi chuyển đến (VB)|Người nhận văn bản|Người nhận VB|Giao bộ phận|Chuyển bộ phận|Gửi cho ai|Gửi đi đâu|Gửi cho đơn vị nào|Nơi gửi tới|Gửi những đâu|Gửi đến đâu|Nơi nhận công văn đi|Cơ quan, đơn vị nhận',
    document_sender:
      'Nơi gửi|Đơn vị gửi|Cơ quan gửi|Nơi gửi văn bản|Cơ quan gửi văn bản|sender|sending unit|Nơi gửi đến (VB)|Gửi từ|Người gửi|Đơn vị phát hành|Cơ quan phát hành|from unit|sent by|sender unit|Của cơ quan|VB của đơn vị|Đơn vị gửi văn bản|Nơi gửi công văn|Từ cơ quan|Người gửi/đơn vị gửi',
    issuer:
      'Cơ quan ra quyết định|Cơ quan ban hành|Cấp ra quyết định|Đơn vị ban hành|Nơi ban hành|Đơn vị ra quyết định|Tác giả văn bản|Cơ quan ban hành văn bản|CQ ban hành|issuing agency|issuing authority|issuer|CQBH|Cơ quan BH|Đơn vị BH|Nơi BH|Cơ quan ký|Cấp ký|Tên cơ quan ban hành|Cơ quan, đơn vị ban hành|Đơn vị ra văn bản|Cơ quan ra văn bản|Cơ quan cấp quyết định|Cấp quyết định|issuing unit|issued agency|promulgator|Cơ quan, tổ chức ban hành|Tên cơ quan, tổ chức ban hành văn bản|Nơi ban hành văn bản|Đơn vị ký ban hành|Cơ quan/người gửi|Nơi phát hành văn bản|CQ gửi|Cơ quan ban hành QĐ|Cơ quan ban hành quyết định|Nơi phát hành|Cơ quan, người ban hành',
    issuing_level:
      'Cấp ban hành|Cấp cơ quan ban hành|issuing level|Cấp BH|Cấp ban hành VB|Cấp văn bản',
    document_book:
      'Sổ văn bản|Sổ công văn|Tên sổ|Sổ đăng ký văn bản|Sổ VB|Sổ đăng ký|document book|Sổ VB đến/đi|Sổ đến|Sổ đi|Sổ CV|Vào sổ|Sổ công văn đến/đi|Vào sổ văn bản|Sổ văn bản đến|register book|Thuộc sổ|Vào sổ nào|Ghi vào sổ|Sổ theo dõi văn bản|Đăng ký vào sổ|Tên sổ văn bản|Loại sổ văn bản',
    arrival_no:
      'Số đến|Số văn bản đến|Số CV đến|Số công văn đến|Số VB đến|Số thứ tự đến|arrival number|incoming number|STT đến|Số vào sổ đến|Số thứ tự văn bản đến|number in|Số thứ tự công văn đến|STT công văn đến|STT văn bản đến|Vào sổ đến số|Số vào sổ công văn đến|Số vào sổ văn bản đến',
    outgoing_no:
      'Số đi|Số văn bản đi|Số CV đi|Số công văn đi|Số VB đi|outgoing number|Số VB phát hành|Số phát hành|STT đi|Số ra|number out',
    document_mark:
      'Ký hiệu văn bản|Ký hiệu VB|Ký hiệu|document symbol|KH văn bản|Ký hiệu CV|Ký hiệu công văn|symbol',
    document_field:
      'Lĩnh vực|Lĩnh vực văn bản|Lĩnh vực VB|Lĩnh vực công việc|field|document field|LV văn bản|Lĩnh vực hoạt động|Lĩnh vực công tác|Ngành, lĩnh vực|Mảng công việc|field name|domain field|Lĩnh vực TTHC|Lĩnh vực giải quyết|Lĩnh vực phản ánh|Lĩnh vực thủ tục|Nhóm thủ tục|Nhóm TTHC|Mảng',
    document_archive:
      'Lưu tại|Nơi lưu|Nơi lưu trữ|Nơi lưu văn bản|Hồ sơ lưu|Hộp lưu|Lưu hồ sơ|archive place|Lưu ở|Lưu hồ sơ tại|Tủ, ngăn|Cặp hồ sơ|Hộp số|Nơi lưu bản gốc|Kho lưu trữ|archive location|stored at|Cất ở tủ|Lưu ở tủ|Tủ lưu|Nơi để hồ sơ|Lưu trữ|Lưu|Vị trí lưu|Chỗ lưu',
    dossier_code:
      'Mã hồ sơ|Ký hiệu hồ sơ|Số và ký hiệu hồ sơ|Hồ sơ số|dossier code|Mã HS lưu trữ|HS số|Ký hiệu HS|Số và KH hồ sơ|Mã hồ sơ lưu|file code|dossier number|case code|Số BN|Mã số biên nhận|Số biên nhận hồ sơ|Số tiếp nhận|Mã tiếp nhận|Số phiếu tiếp nhận|Mã tra cứu|Mã tra cứu hồ sơ|Số giấy tiếp nhận|Số phiếu hẹn|Mã phiếu hẹn',
    dossier_title:
      'Tiêu đề hồ sơ|Tên hồ sơ|dossier title|Tiêu đề HS|Hồ sơ công việc|Tên hồ sơ công việc|file title|dossier name|Tên cặp hồ sơ|Tên bộ hồ sơ',
    retention:
      'Thời hạn bảo quản|THBQ|Thời hạn lưu trữ|retention period|THLT|Thời hạn BQ|Thời gian bảo quản|Thời gian lưu trữ|Bảo quản (năm)|Thời gian lưu|retention time|Giữ bao nhiêu năm|Lưu bao nhiêu năm|Lưu mấy năm|Bảo quản bao lâu|Thời hạn lưu|Phải lưu mấy năm|Lưu bao lâu|Giữ mấy năm|Bảo quản mấy năm|Thời gian lưu giữ',
    urgency:
      'Độ khẩn|Mức độ khẩn|Mức khẩn|Độ khẩn văn bản|urgency|urgency level|Khẩn|Mức độ khẩn cấp|Tính chất khẩn|Hỏa tốc/khẩn|urgent level|Gấp|Mức gấp|Cần gấp|Có gấp không|Gấp hay không|Mức độ gấp|Cần gấp không|Mức độ cấp thiết|Cần ngay|Ưu tiên mấy|Gấp không|Có khẩn không|Khẩn hay thường',
    secrecy:
      'Độ mật|Mức độ mật|Mức mật|Độ bảo mật|security level|secrecy|Mật|Độ mật VB|Mức độ bảo mật|Mức bảo mật|Dấu chỉ độ mật|Tính chất mật|secret level|confidentiality',
    handler:
      'Người xử lý|Người xử lý chính|Cán bộ xử lý|Chuyên viên xử lý|Người giải quyết|Cán bộ thụ lý|handler|assigned handler|Người XL|CB xử lý|CV xử lý|Chuyên viên thụ lý|Cán bộ giải quyết|Chuyên viên giải quyết|Người được giao xử lý|Người nhận xử lý|Cán bộ được giao xử lý|Xử lý chính|Người xử lý văn bản|processed by|handled by|Người giải quyết đơn|Người thụ lý|Ai xử lý|Giao ai xử lý|Giao ai|Người khắc phục|Cán bộ được giao giải quyết|Người/bộ phận giải quyết|Người, bộ phận xử lý|Đơn vị hoặc người xử lý|Đơn vị, cá nhân xử lý|Giao xử lý|Người hoặc đơn vị nhận xử lý|Công chức xử lý|Công chức thụ lý|Công chức giải quyết|CC xử lý|Công chức chuyên môn|Chuyển xử lý cho|Người xử lý hiện tại|Giao cho xử lý|Chuyển người xử lý|Cán bộ hỗ trợ|Kỹ thuật viên|Nhân viên kỹ thuật|Cán bộ kỹ thuật|Ai khắc phục|NV kỹ thuật|Cán bộ xử lý sự cố|Ai giải quyết|Chuyển ai giải quyết|Giao ai giải quyết|Ai thụ lý|Chuyển ai xử lý|CB thụ lý|Cán bộ thụ lý hồ sơ|Giao cán bộ',
    handling_unit:
      'Đơn vị xử lý|Bộ phận xử lý|Đơn vị xử lý chính|Phòng xử lý|Đơn vị giải quyết|handling unit|Bộ phận giải quyết|Phòng giải quyết|Đơn vị thụ lý|Đơn vị XL chính|Phòng chuyên môn xử lý|Đơn vị được giao xử lý|Bộ phận thụ lý|processing unit|Giao đơn vị|Nơi giải quyết|Cơ quan giải quyết|Cơ quan có thẩm quyền giải quyết|Thẩm quyền giải quyết|Phòng ban xử lý|Phòng ban chủ trì|Đơn vị chủ trì xử lý|Phòng chủ trì|Cơ quan có thẩm quyền|Cơ quan thụ lý|Chuyển cho cơ quan|Chuyển cơ quan giải quyết|Chuyển đơn đến|Chuyển đơn cho|Chuyển đến (xử lý chính)|Xử lý chính (đơn vị)|Đơn vị chính|Đơn vị XLC|Chuyển xử lý|Chuyển đơn vị|Chuyển phòng|Giao phòng|Giao về|Chuyển về phòng|Thuộc thẩm quyền của|Thẩm quyền của cơ quan nào|Thuộc thẩm quyền cơ quan nào|Cấp có thẩm quyền|Thẩm quyền của ai|Thẩm quyền thuộc|Cấp giải quyết|Chuyển đơn vị nào|Chuyển cho đơn vị nào|Chuyển cho bộ phận nào|Giao đơn vị nào|Giao cho đơn vị nào|Chuyển phòng nào|Chuyển đơn đi đâu|Nơi chuyển đơn|Chuyển đơn tới|Cơ quan được chuyển đơn|Đơn chuyển đi đâu|Đơn vị được chuyển đơn',
    handling_support:
      'Người phối hợp|Người phối hợp xử lý|Đơn vị phối hợp xử lý|Phối hợp xử lý|Người PH xử lý|Cán bộ phối hợp|Chuyên viên phối hợp|Đồng xử lý|Phối hợp|Chuyển phối hợp|Phòng phối hợp|Giao phối hợp|Người đồng xử lý|Đơn vị đồng xử lý|Ai làm cùng|Làm cùng ai|Người làm cùng|Người cùng làm|Làm với ai|Phối hợp với ai|Cùng thực hiện',
    handled:
      'Kết quả xử lý|Tình trạng xử lý|Trạng thái xử lý|Kết quả giải quyết|Tình hình xử lý|processing status|TT xử lý|Đã xử lý|Đã xử lý/chưa xử lý|Tình trạng giải quyết|Trạng thái hồ sơ|Tình trạng hồ sơ|Trạng thái giải quyết|Trạng thái văn bản|Tình trạng văn bản|handling result|handling status|Đã giải quyết|Tình hình giải quyết|Giải quyết ra sao|Xử lý ra sao|Kết quả giải quyết đơn|Kết quả trả lời|Đã giải quyết chưa|KQ GQ|Kết quả GQ|Kết quả xử lý đơn|Giải quyết|Kết quả giải quyết vụ việc|HS đang ở khâu nào|Hồ sơ đang ở khâu nào|Đang ở khâu nào|Đang ở bước nào|Hồ sơ đến đâu rồi|Giải quyết xong chưa|Xử lý xong chưa|Đã giải quyết xong chưa|Giải quyết đến đâu|Xử lý đến đâu|Giải quyết chưa|Xử lý chưa|Đã xử lý chưa|GQ chưa|Giải quyết rồi chưa',
    instruction:
      'Ý kiến chỉ đạo|Bút phê|Ý kiến lãnh đạo|Chỉ đạo của lãnh đạo|Nội dung chỉ đạo|Ý kiến bút phê|Ý kiến chỉ đạo của lãnh đạo|Ý kiến phân phối|instruction|YK chỉ đạo|Ý kiến CĐ|Chỉ đạo|Ý kiến của thủ trưởng|Chỉ đạo xử lý|Nội dung bút phê|Ý kiến giải quyết|Ý kiến xử lý|leader instruction|leader comment|Phê duyệt của lãnh đạo (bút phê)|Phân phối, chỉ đạo|Bút phê lãnh đạo|Bút phê của HT|Bút phê của lãnh đạo|Ý kiến HT|Phê duyệt của lãnh đạo|Lãnh đạo phê|Ý kiến chỉ đạo của HT|Ý kiến phê duyệt của lãnh đạo|Phê|Ý kiến LĐ|Lãnh đạo ghi|Ý kiến thủ trưởng|Ý kiến của lãnh đạo xã|Sếp cho ý kiến|LĐ cho ý kiến',
    sending_mode:
      'Phương thức gửi|Hình thức gửi|Hình thức chuyển|Cách gửi|sending method|PT gửi|HT gửi|Gửi qua|Hình thức nhận|Kênh gửi|Đường gửi|Hình thức phát hành|Cách chuyển|Hình thức gửi nhận|delivery method|send method',
    attachments:
      'Tệp đính kèm|File đính kèm|Tài liệu kèm theo|Đính kèm|Văn bản đính kèm|Tệp văn bản|Tập tin đính kèm|Hồ sơ đính kèm|attachment|attachments|attached file|Giấy tờ kèm theo|Giấy tờ đính kèm|Phụ lục|Phụ lục kèm theo|Bản scan|File scan|Tệp scan|Tải tệp lên|Tải file lên|File upload|attach file|file attach|attachment file|upload file|Chứng từ kèm theo|Tải lên tệp|Tệp tải lên|File kèm|Chọn tệp|Đính kèm tệp|Ảnh, tài liệu kèm theo|Tệp|File|Tập tin|Giấy tờ gồm|Hồ sơ gồm có|Kèm giấy tờ gì|Giấy tờ kèm|Giấy kèm theo|Kèm theo giấy tờ|Gồm những giấy tờ gì|Thành phần hồ sơ gửi kèm|Tài liệu bàn giao kèm|Giấy tờ đi kèm|Tài liệu đi kèm|Hồ sơ bàn giao kèm|Hồ sơ tài liệu kèm theo|Kèm theo tài liệu|Hồ sơ trình kèm|Công văn kèm theo|Hồ sơ trình|Tài liệu trình kèm|Giấy tờ nộp gồm|Nộp những giấy tờ gì|Giấy tờ mang theo|Giấy tờ đem theo|Mang theo giấy tờ gì',
    document_basis:
      'Căn cứ|Căn cứ ban hành|Căn cứ pháp lý|legal basis|CC ban hành|Căn cứ văn bản|Căn cứ theo|Theo văn bản số|Văn bản căn cứ|Cơ sở pháp lý|Văn bản liên quan|VB liên quan|basis|Căn cứ quyết định|Theo quyết định|Căn cứ theo QĐ|Căn cứ vào quyết định|Căn cứ QĐ|Căn cứ theo văn bản|Căn cứ pháp lý để thực hiện',
    replaces:
      'Văn bản thay thế|Thay thế văn bản|Văn bản bị thay thế|Thay thế cho|Văn bản bị bãi bỏ|replaced document',
    answers:
      'Trả lời văn bản số|Phúc đáp văn bản|Trả lời công văn số|Phúc đáp|Trả lời cho văn bản|Phúc đáp VB số|Phúc đáp công văn số|reply to|Văn bản trả lời|Công văn trả lời|Số công văn trả lời|VB trả lời|Số VB trả lời|Trả lời bằng văn bản số|Trả lời VB đến số|Văn bản đi liên quan|Văn bản phúc đáp|Trả lời VB số|Phúc đáp VB đến|Số VB phúc đáp|Trả lời cho VB đến|Là văn bản phúc đáp cho số|Trả lời VB|Trả lời văn bản|Phúc đáp cho|Phúc đáp văn bản số|Là VB trả lời cho|Trả lời công văn|Phúc đáp cho văn bản|Phúc đáp công văn|Trả lời CV số|Trả lời CV',
    reason:
      'Lý do|Lí do|reason|Nêu lý do|Lý do cụ thể|reason text|Lý do chi tiết|Vì sao|Lý do đề nghị|Lý do xin|Nguyên do|Vì|Do lý do gì|Lý do gì',
    applicant_unit:
      'Tổ chức, cá nhân nộp hồ sơ|Tổ chức/cá nhân nộp|Đơn vị nộp hồ sơ|Cá nhân, tổ chức|Tổ chức/Cá nhân|Tên tổ chức, cá nhân|Họ tên người, tổ chức nộp',
    receiving_officer:
      'Cán bộ tiếp nhận|Người tiếp nhận hồ sơ|Cán bộ tiếp nhận hồ sơ|Cán bộ một cửa|Công chức tiếp nhận|receiving officer|Cán bộ nhận hồ sơ|Người nhận đơn|Cán bộ nhận|Người tiếp nhận đơn|NV tiếp nhận|Người thu hồ sơ|Người thu đơn|Người nhận HS|Công chức một cửa|Cán bộ bộ phận một cửa|CB một cửa|Công chức nhận hồ sơ|CB tiếp nhận|CB tiếp nhận hồ sơ',
    result_form:
      'Hình thức nhận kết quả|Hình thức trả kết quả|Nơi nhận kết quả|Nhận kết quả tại|Cách nhận kết quả|Nhận kết quả qua|Nhận kết quả ở đâu|Nhận kết quả trực tiếp/qua bưu điện|Nơi trả KQ|Nơi trả kết quả|Địa chỉ trả kết quả|Trả kết quả tại|Trả KQ tại|Nhận KQ ở|Nhận KQ tại|Nhận KQ qua|Trả KQ qua|Lấy kết quả ở|Lấy KQ ở đâu|Nhận KQ|Trả kết quả qua|Hình thức trả KQ|Hình thức nhận KQ|Nhận kết quả bằng|Nhận KQ bằng|Nhận kết quả ở|Trả KQ tận nhà|Nhận KQ ở đâu|Lấy tại chỗ hay bưu điện|Nhận tại chỗ/bưu điện|Nhận trực tiếp/bưu chính|Nhận KQ tại chỗ hay bưu điện|Trả tại chỗ hay qua bưu điện|Nhận tại chỗ hay gửi bưu điện',
    dvc_level:
      'Mức độ DVC|Mức độ dịch vụ công|Mức độ dịch vụ công trực tuyến|DVCTT mức độ|Dịch vụ công mức độ',
  },
};
