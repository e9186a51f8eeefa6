import type { Domain } from './domain';

/** Civil status at a commune: corrections, guardianship, adoption, copies, certifying of papers. */
export const CIVIL_STATUS: Domain = {
  dates: {
    birth_notice_date:
      'Ngày cấp giấy chứng sinh|GCS cấp ngày|Giấy chứng sinh cấp ngày|Ngày cấp GCS|Ngày giấy chứng sinh|Ngày chứng sinh|Giấy chứng sinh ngày|Ngày ra giấy chứng sinh|Ngày ký giấy chứng sinh',
    guardianship_from:
      'Ngày đăng ký giám hộ|Giám hộ từ ngày|Ngày bắt đầu giám hộ|Ngày công nhận giám hộ|Ngày cử giám hộ|Ngày nhận giám hộ',
    guardianship_ended:
      'Ngày chấm dứt giám hộ|Chấm dứt giám hộ từ ngày|Ngày thay đổi giám hộ|Thôi giám hộ từ ngày|Ngày thôi giám hộ',
    divorced_on:
      'Ngày ly hôn|Ly hôn ngày|Ngày bản án ly hôn|Ngày quyết định ly hôn|Ngày QĐ ly hôn|Tòa cho ly hôn ngày|Bỏ nhau ngày',
    copy_issued_on:
      'Ngày cấp bản sao|Ngày cấp trích lục|Ngày sao trích lục|Ngày cấp trích lục bản sao|Ngày cấp bản sao trích lục|Cấp bản sao ngày',
    adopted_on:
      'Ngày đăng ký nuôi con nuôi|Ngày giao nhận con nuôi|Ngày đăng ký con nuôi|Ngày nhận con nuôi|Nhận con nuôi ngày|Ngày nhận nuôi|Ngày ĐK con nuôi',
    certified_on:
      'Ngày chứng thực|Chứng thực ngày|Ngày thực hiện chứng thực|Ngày công chứng|Ngày chứng thực bản sao|Ngày sao y|Ngày sao|Ngày sao lục|Sao ngày|Ngày CT chứng thực|Ngày ký chứng thực|CC ngày|Công chứng ngày',
    recognised_on:
      'Ngày đăng ký nhận cha, mẹ, con|Ngày nhận cha con|Ngày công nhận cha con|Ngày nhận con|Ngày đăng ký nhận con',
  },
  numbers: {
    certify_fee:
      'Lệ phí chứng thực|Phí chứng thực|Tiền chứng thực|Thu phí chứng thực|Lệ phí CT|Thu lệ phí chứng thực|Phí, lệ phí chứng thực|Phí CT',
    certified_copies:
      'Số bản chứng thực|Số bản sao chứng thực|Số bản sao được chứng thực|Số bản đã chứng thực|Số lượng bản chứng thực|Sao mấy bản|Chứng thực mấy bản|Số bản sao y|Số lượng bản sao chứng thực|Số lượng bản sao y|Số bản sao lục|Mấy bản chứng thực|CT mấy bản|Số bản CT',
  },
  others: {
    vital_officer:
      'Cán bộ hộ tịch|Cán bộ TP-HT|Cán bộ tư pháp hộ tịch|CB TP-HT|Công chức tư pháp hộ tịch|Công chức TP-HT|CC tư pháp - hộ tịch|Công chức làm công tác hộ tịch|Người thực hiện đăng ký hộ tịch|Cán bộ tư pháp|Công chức hộ tịch|Hộ tịch viên',
    vital_signer:
      'Người ký giấy|Người ký giấy khai sinh|Người ký giấy CNKH|Ai ký giấy|Người ký GKS|Người ký giấy tờ hộ tịch|Họ tên người ký giấy|Lãnh đạo ký giấy|Chức danh người ký giấy',
    deal_kind:
      'Loại hợp đồng, giao dịch|HĐ/giao dịch gì|Loại giao dịch|Tên hợp đồng, giao dịch|Giao dịch gì|Loại HĐ, giao dịch|Tên giao dịch',
    certify_for:
      'Người yêu cầu chứng thực|Họ tên người yêu cầu chứng thực|Ai chứng thực|Người đến chứng thực|Ai xin chứng thực|Tên người yêu cầu chứng thực|NYC chứng thực|Người yêu cầu CT|Khách chứng thực',
    birth_notice_by:
      'Nơi cấp giấy chứng sinh|Cơ quan cấp giấy chứng sinh|GCS do đâu cấp|Giấy chứng sinh do|Đơn vị cấp giấy chứng sinh|Nơi cấp GCS|Cơ sở cấp giấy chứng sinh',
    correction_from:
      'Nội dung cũ|Nội dung trước khi thay đổi|Đã ghi trong hộ tịch|Nội dung đã đăng ký|Thông tin đã đăng ký|Đang ghi là|Đã ghi là|Ghi sai là|Khai sinh ghi|Ghi trong giấy khai sinh|Nội dung ghi sai|Giấy khai sinh ghi|Nội dung sai|Chi tiết sai|Trong GKS ghi|Thông tin trước khi sửa|Trước khi cải chính|Nội dung trước cải chính|Từ (nội dung cũ)|Sổ hộ tịch ghi|Giấy tờ đang ghi|Ghi nhầm là|Viết nhầm là',
    correction_to:
      'Nội dung mới|Nội dung sau khi thay đổi|Nội dung đề nghị thay đổi|Sửa lại là|Sửa thành|Đổi thành|Cải chính thành|Nội dung cải chính thành|Đề nghị sửa thành|Thay đổi thành|Xin đổi thành|Xin sửa thành|Sửa lại thành|Nội dung sau cải chính|Thông tin sau khi sửa|Ghi đúng là|Thông tin đúng|Đúng ra là|Phải ghi là|Nội dung đúng|Đính chính thành|Thành (nội dung mới)|Đổi lại là|Sửa ra sao',
    correction_kind:
      'Loại thay đổi hộ tịch|Loại việc thay đổi|Thay đổi/cải chính/bổ sung|Loại thay đổi, cải chính|Việc thay đổi hộ tịch|Loại cải chính|Thay đổi/cải chính|Loại thay đổi hộ tịch, cải chính hộ tịch|Cải chính/bổ sung|Hình thức thay đổi hộ tịch',
    correction_field:
      'Mục cần sửa|Thông tin cần sửa|Thông tin cần cải chính|Nội dung cần cải chính|Nội dung đề nghị cải chính|Sửa mục nào|Sai chỗ nào|Mục sai|Cột sai|Cải chính gì|Nội dung cải chính|Thay đổi gì|Nội dung cần thay đổi|Mục cải chính|Sai ở mục',
    correction_reason:
      'Lý do cải chính|Lý do thay đổi, cải chính|Lý do thay đổi hộ tịch|Vì sao sai|Lý do sai|Sai do|Lý do sai lệch|Vì sao sửa|Vì sao đổi|Lý do sửa|Lý do xin sửa|Nguyên nhân sai',
    vital_paper_kind:
      'Loại giấy tờ hộ tịch|Loại bản sao|Loại trích lục|Loại giấy tờ xin cấp|Xin cấp giấy gì|Giấy tờ hộ tịch|Giấy tờ cần cấp|Trích lục gì|Tên giấy tờ hộ tịch|Bản sao giấy tờ gì|Loại bản sao trích lục|Giấy xin cấp|Xin trích lục gì|Loại giấy tờ đề nghị cấp bản sao',
    guardianship_kind:
      'Loại giám hộ|Hình thức giám hộ|Giám hộ đương nhiên/cử|Giám hộ cử/đương nhiên|Đương nhiên/cử|Đương nhiên hay cử|Giám hộ đương nhiên hay được cử|Giám hộ đương nhiên/được cử|Loại hình giám hộ',
    guardianship_reason:
      'Lý do đăng ký giám hộ|Lý do giám hộ|Lý do cử giám hộ|Lý do cần giám hộ|Vì sao phải giám hộ|Lý do cử người giám hộ|Lý do phải giám hộ',
    guardianship_no:
      'Số đăng ký giám hộ|Quyết định công nhận giám hộ|Số trích lục giám hộ|Số trích lục đăng ký giám hộ|QĐ giám hộ số|Quyết định giám hộ số',
    ward_property:
      'Tài sản của người được giám hộ|Danh mục tài sản của người được giám hộ|Tình trạng tài sản của người được giám hộ|Tài sản được giám hộ',
    birth_notice:
      'Số giấy chứng sinh|Giấy chứng sinh|Giấy chứng sinh số|Số GCS|GCS số|Chứng sinh số|Mã giấy chứng sinh|Văn bản xác nhận việc sinh|Giấy tờ chứng minh việc sinh|Số chứng sinh',
    death_notice_by:
      'Cơ quan cấp giấy báo tử|Nơi cấp giấy báo tử|Đơn vị cấp giấy báo tử|Giấy báo tử do ai cấp|Giấy báo tử do cơ quan nào cấp|Ai cấp giấy báo tử',
    kinship_proof:
      'Chứng cứ chứng minh quan hệ|Chứng cứ quan hệ cha con|Giấy tờ chứng minh quan hệ|Giấy tờ chứng minh quan hệ cha, mẹ, con|Căn cứ nhận cha con|Kết quả ADN|Bằng chứng quan hệ cha con|Chứng cứ chứng minh quan hệ cha, mẹ, con|Chứng cứ chứng minh quan hệ cha con|Giấy tờ chứng minh quan hệ cha con|Chứng cứ',
    recognition_kind:
      'Loại việc nhận cha, mẹ, con|Nhận cha/mẹ/con|Quan hệ nhận cha, mẹ, con|Đề nghị công nhận là|Cha nhận con/con nhận cha|Loại nhận cha, mẹ, con|Nhận cha hay nhận con',
    paper_purpose:
      'Mục đích sử dụng giấy xác nhận|Giấy này sử dụng để|Giấy này được sử dụng để|Xin xác nhận để làm gì|Cấp để làm gì|Dùng giấy để làm gì|Mục đích xác nhận tình trạng hôn nhân|Xin giấy để làm gì|Làm giấy để làm gì|Mục đích sử dụng giấy|Để làm thủ tục gì|Mục đích xác nhận|Xác nhận để làm gì|Dùng vào việc gì (giấy xác nhận)',
    marriage_partner:
      'Dự định kết hôn với|Kết hôn với ai|Kết hôn với|Sẽ kết hôn với|Định lấy ai|Người dự định kết hôn|Kết hôn với người tên là',
    marital_period:
      'Thời gian cần xác nhận|Khoảng thời gian xác nhận|Thời gian xác nhận tình trạng hôn nhân|Xác nhận trong thời gian|Trong thời gian cư trú tại|Thời gian cư trú tại địa phương|Cư trú trong thời gian|Xác nhận từ ngày đến ngày',
    divorce_decision:
      'Số bản án ly hôn|Bản án ly hôn|Quyết định ly hôn số|Bản án/quyết định ly hôn|Số quyết định ly hôn|Quyết định công nhận thuận tình ly hôn|QĐ ly hôn số|Giấy tờ ly hôn',
    certified_paper:
      'Tên giấy tờ chứng thực|Giấy tờ chứng thực|Loại giấy tờ chứng thực|Tên bản chính|Giấy tờ cần chứng thực|Chứng thực giấy tờ gì|Sao y giấy gì|Tên giấy tờ, văn bản chứng thực|Văn bản chứng thực|Tên giấy tờ cần chứng thực|Tên loại giấy tờ sao|Loại giấy tờ cần sao|Tên bản chính giấy tờ, văn bản|Tên của bản chính giấy tờ, văn bản',
    certified_kind:
      'Loại chứng thực|Loại việc chứng thực|Hình thức chứng thực|Chứng thực bản sao/chữ ký|Chứng thực gì|Chứng thực chữ ký/bản sao|Loại hợp đồng, giao dịch chứng thực|Việc chứng thực',
    certified_no:
      'Số chứng thực|Chứng thực số|Số vào sổ chứng thực|Số CT bản sao|Số chứng thực bản sao|Số CT chữ ký|Số chứng thực hợp đồng|Số CT chứng thực',
    certifier:
      'Người thực hiện chứng thực|Người ký chứng thực|Người chứng thực|Cán bộ chứng thực|Người có thẩm quyền chứng thực|Họ tên, chức danh người ký chứng thực|Ai ký chứng thực|Người ký CT|Lãnh đạo ký chứng thực',
    estate_kind:
      'Loại di sản|Loại tài sản thừa kế|Loại tài sản để lại|Di sản là gì|Loại di sản thừa kế|Để lại gì',
    estate:
      'Mô tả di sản|Di sản|Di sản thừa kế|Tài sản để lại|Thông tin di sản|Chi tiết di sản|Nội dung di sản|Tài sản thừa kế|Danh mục di sản|Mô tả tài sản để lại',
    adoption_reason:
      'Lý do nhận con nuôi|Lý do nhận nuôi con nuôi|Vì sao nhận con nuôi|Lý do cho con nuôi|Lý do xin nhận con nuôi|Lý do cho làm con nuôi',
    adoption_kind:
      'Hình thức nhận con nuôi|Loại nuôi con nuôi|Con nuôi trong nước/nước ngoài|Loại hình nuôi con nuôi|Trường hợp nuôi con nuôi',
    birth_facility:
      'Cơ sở y tế nơi sinh|Sinh tại cơ sở y tế|Sinh tại bệnh viện|Bệnh viện nơi sinh|Sinh ở viện nào|Sinh ở bệnh viện nào|Trạm y tế nơi sinh|Đẻ ở viện nào|Cơ sở sinh|Sinh tại cơ sở|Sinh tại bệnh viện nào|Bệnh viện sinh|Đẻ ở đâu|Đẻ tại đâu|Nơi đẻ|Cơ sở đỡ đẻ|Trạm hoặc bệnh viện nơi sinh',
  },
};
