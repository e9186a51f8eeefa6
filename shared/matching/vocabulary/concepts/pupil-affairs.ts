import type { Domain } from './domain';

/** Pupils' insurance, parents' board, certificates, alumni and other affairs of a school's office. */
export const PUPIL_AFFAIRS: Domain = {
  dates: {
    hospital_from:
      'Ngày vào viện|Ngày nhập viện|Vào viện ngày|Nhập viện ngày|Nằm viện từ ngày|Điều trị từ ngày|Nhập viện từ ngày|Vào viện từ',
    hospital_until:
      'Ngày ra viện|Ngày xuất viện|Ra viện ngày|Xuất viện ngày|Nằm viện đến ngày|Điều trị đến ngày|Ra viện hôm|Xuất viện hôm',
  },
  numbers: {
    insurance_support_rate:
      'Tỷ lệ NSNN hỗ trợ|NSNN hỗ trợ|Ngân sách hỗ trợ|Mức hỗ trợ đóng|Hỗ trợ (%)|Tỷ lệ ngân sách hỗ trợ|Mức NSNN hỗ trợ|NS hỗ trợ|Tỷ lệ ngân sách nhà nước hỗ trợ|Nhà nước hỗ trợ|Ngân sách nhà nước hỗ trợ|Được hỗ trợ (%)|Tỷ lệ NN hỗ trợ',
    insurance_own_part:
      'Số tiền người tham gia đóng|HS nộp|HS đóng|Học sinh nộp|Người tham gia đóng|Số tiền học sinh đóng|Phần HS đóng|Phụ huynh nộp|Số tiền HS phải đóng|HS phải nộp|HS phải đóng|Phần học sinh đóng|Học sinh đóng|Số tiền HS đóng|PH nộp|Gia đình đóng',
    hospital_days:
      'Số ngày nằm viện|Số ngày điều trị|Nằm viện mấy ngày|Nằm viện (ngày)|Số ngày điều trị nội trú|Điều trị mấy ngày',
    treatment_cost:
      'Chi phí điều trị|Tiền viện phí|Viện phí|Chi phí y tế|Tổng chi phí điều trị|Số tiền điều trị|Tiền viện|Tiền điều trị|Chi phí chữa trị|Tiền chữa bệnh|Tiền khám chữa|Tiền thuốc, viện phí|Tiền thuốc men',
    companions_count:
      'Đi mấy người|Đi cùng mấy người|Số người đi kèm|Mấy người đi cùng|Số khách đi cùng|Đi kèm mấy người|Số người thân đi cùng|Số người nhà đi cùng|Người thân đi cùng|Số người thân đăng ký|Số người trong đoàn|Đoàn mấy người|Đoàn có mấy người|Số người cùng đi|Đoàn bao nhiêu người',
    certificates_lost:
      'Số hiệu bằng cũ|Số hiệu văn bằng gốc|Số hiệu bằng gốc|Số bằng cũ|Số hiệu bản chính',
  },
  ticks: {
    scholarship_other:
      'Đã nhận học bổng khác|Đã nhận học bổng nào chưa|Đã nhận HB nào chưa|Đã nhận học bổng khác trong năm|Đã hưởng học bổng khác|Đã nhận học bổng chưa|Có học bổng khác|Nhận học bổng khác|Học bổng khác (nếu có)|Đã nhận HB khác',
    award_received:
      'Đã trao|Đã phát|Đã nhận thưởng|Đã trao thưởng|Đã lĩnh|Đã phát thưởng|Đã lĩnh thưởng',
    alumni_attends:
      'Về dự|Dự lễ|Tham dự lễ|Có về dự không|Có dự không|Tham gia lễ kỷ niệm|Đăng ký dự lễ|Về dự lễ|Có tham dự|Về dự họp lớp|Có về dự',
    stays_at_school:
      'Ở lại trường|Nhu cầu ở nội trú/bán trú|Nhu cầu ở nội trú|Nhu cầu ở bán trú|Đăng ký ở lại trường|Có ở lại trường không|Xin ở lại trường|Có nhu cầu ở nội trú|Nhu cầu nội trú|Ở lại trường cuối tuần',
  },
  others: {
    insurance_term:
      'Thời hạn đóng|Mấy tháng|Kỳ đóng BHYT|Đóng 6 tháng/12 tháng|Thời gian đóng|Thời hạn tham gia|Tham gia mấy tháng|Đóng theo|Kỳ hạn đóng|3/6/12 tháng|Đóng 3/6/12 tháng|Mấy tháng đóng 1 lần|Đóng 3, 6 hay 12 tháng',
    insurance_package:
      'Gói bảo hiểm|Gói BH|Gói tham gia|Mức tham gia|Gói bảo hiểm tham gia|Mức phí tham gia|Chương trình bảo hiểm|Quyền lợi bảo hiểm|Gói phí|Tên gói bảo hiểm|Tên gói BH|Loại gói bảo hiểm|Mua gói nào',
    insurance_paper:
      'Số giấy chứng nhận bảo hiểm|Số GCN bảo hiểm|Số GCNBH|Số thẻ bảo hiểm tai nạn|Giấy chứng nhận bảo hiểm số|Số đơn bảo hiểm|Số hợp đồng bảo hiểm|Số GCN BH|Mã GCN bảo hiểm|HĐBH số|Số HĐBH|Hợp đồng bảo hiểm số|Đơn bảo hiểm số|Hợp đồng BH số',
    treated_at:
      'Cơ sở điều trị|Nằm viện|Nằm viện ở|Điều trị ở đâu|Viện nào|Nơi nằm viện|Bệnh viện đã điều trị|Nằm viện tại|Điều trị ở|Nằm ở viện nào',
    treatment_form:
      'Hình thức điều trị|Nội trú/ngoại trú|Điều trị nội/ngoại trú|Điều trị nội trú/ngoại trú|Loại hình điều trị|Nội/ngoại trú|Nội/ngoại',
    insured_event:
      'Sự kiện bảo hiểm|Tai nạn/ốm đau|Ốm/tai nạn|Loại rủi ro|Tai nạn hay ốm|Loại sự kiện bảo hiểm|Tai nạn/bệnh|Nguyên nhân rủi ro',
    claim_papers:
      'Chứng từ đã nộp|Hồ sơ bồi thường|Giấy tờ bồi thường|Hồ sơ yêu cầu bồi thường|Chứng từ y tế|Giấy tờ bảo hiểm|Hồ sơ bảo hiểm|Hồ sơ đòi bồi thường|Chứng từ bồi thường|Giấy tờ làm bảo hiểm|Hồ sơ hưởng bảo hiểm',
    parent_of:
      'Phụ huynh của học sinh|Là phụ huynh của học sinh|Là bố/mẹ em|Là phụ huynh em|Phụ huynh em nào|Bố/mẹ em|Là PH của em|Là PH em|PH học sinh nào|Là bố (mẹ) của em|Con tôi là|Con là',
    board_level:
      'Cấp ban đại diện|Hội lớp/trường|Hội lớp hay trường|Ban đại diện lớp/trường|BĐD lớp/trường|Cấp BĐD|Ban đại diện cấp|Hội phụ huynh lớp/trường|Cấp hội phụ huynh|Thuộc ban đại diện',
    applicant_capacity:
      'Tư cách người yêu cầu|Chính chủ/nộp thay|Nộp thay/chính chủ|Tư cách người nộp|Là chính chủ|Chính chủ|Tự nộp/nộp thay|Tư cách',
    exam_name_then:
      'Họ tên (thời đi học)|Họ tên khi đi học|Tên khi đi học|Họ tên ghi trên bằng|Tên trên bằng|Họ tên trên bằng|Họ tên ghi trong bằng',
    subject_group_1:
      'Tổ hợp nguyện vọng 1|Tổ hợp NV1|Tổ hợp 1|NV1 (tổ hợp)|Tổ hợp môn NV1|Nhóm môn NV1|Nguyện vọng tổ hợp 1|Tổ hợp môn 1|Tổ hợp số 1',
    subject_group_2:
      'Tổ hợp nguyện vọng 2|Tổ hợp NV2|Tổ hợp 2|NV2 (tổ hợp)|Tổ hợp môn NV2|Nhóm môn NV2|Nguyện vọng tổ hợp 2|Tổ hợp môn 2|Tổ hợp số 2',
    subject_group_3:
      'Tổ hợp nguyện vọng 3|Tổ hợp NV3|Tổ hợp 3|NV3 (tổ hợp)|Tổ hợp môn NV3|Nhóm môn NV3|Nguyện vọng tổ hợp 3|Tổ hợp môn 3|Tổ hợp thứ ba|Tổ hợp số 3',
    contest_form:
      'Cá nhân/nhóm|Cá nhân hay nhóm|Hình thức (cá nhân/nhóm)|Dự thi cá nhân/đồng đội|Cá nhân/đồng đội|Đơn/đôi|Cá nhân hay đồng đội|Dự thi theo|Nhóm/cá nhân',
    phone_owner:
      'Chủ thuê bao|Số của ai|Của ai|SĐT của ai|Tên chủ thuê bao|Chủ số điện thoại|Số máy của ai|Điện thoại của ai|ĐT của ai|Chủ số máy|Số này của ai|Đứng tên|Đứng tên thuê bao|Ai đứng tên|Sim đứng tên ai|Người đứng tên thuê bao',
    meal_off_weekdays:
      'Ngày không ăn trong tuần|Ngày nghỉ ăn trong tuần|Nghỉ ăn vào thứ|Thứ không ăn|Không ăn thứ mấy|Không ăn ngày nào|Không ăn vào thứ|Ngày trong tuần không ăn|Thứ nghỉ ăn',
    allergy_reaction:
      'Mức độ phản ứng|Phản ứng dị ứng|Biểu hiện dị ứng|Biểu hiện khi dị ứng|Mức độ dị ứng|Phản ứng khi dị ứng|Dị ứng thế nào|Biểu hiện khi ăn phải',
    message_package:
      'Gói tin nhắn|Gói cước|Gói SLLĐT|Gói đăng ký|Gói dịch vụ|Gói sổ liên lạc|Gói SMS',
    bed_level:
      'Trên/dưới|Giường trên/dưới|Tầng giường|Giường tầng trên/dưới|Tầng trên/dưới|Nằm trên/dưới',
    home_frequency:
      'Bao lâu về|Bao lâu về một lần|Mấy tuần về một lần|Về nhà mấy lần/tháng|Bao lâu về nhà|Khi nào về nhà|Mấy tuần về|Về nhà bao lâu một lần',
    lodging:
      'Hình thức ở|Ở nội trú/ở trọ|Nơi ở trọ|Trọ ở đâu|Ở trọ|Trọ ngoài|Nơi trọ|Chỗ trọ|Ở KTX/ở trọ|Ở trọ/ở nhà|Ở bán trú/ở trọ|Tên cơ sở lưu trú|Cơ sở lưu trú|Tên nhà nghỉ, khách sạn|Tên khách sạn|Tên nhà trọ|Nhà trọ|Tên khu trọ|Khu trọ|Nhà nghỉ|Homestay|Tên nhà nghỉ|Ở trọ tại|Dãy trọ|Tên dãy trọ|Tên homestay|Đang thuê trọ tại|Thuê trọ ở đâu|Đang trọ tại|Nơi thuê trọ|Địa chỉ thuê trọ|Địa chỉ phòng trọ',
    road_state:
      'Điều kiện địa hình|Đường khó đi|Địa hình|Giao thông khó khăn|Đường đi|Địa hình cách trở|Đường đi học|Đặc điểm đường đi|Qua suối, sông|Phải qua sông, suối|Địa bàn đi lại khó khăn|Đi lại khó khăn|Địa hình cách trở, giao thông khó khăn|Đường đi khó khăn|Qua sông, suối, đèo|Điều kiện đi lại|Đi lại thế nào',
    no_return_reason:
      'Lý do không đi về trong ngày|Không đi về trong ngày vì|Lý do không về trong ngày|Lý do ở lại trường|Vì sao ở lại trường|Nhà xa/đường khó',
  },
};
