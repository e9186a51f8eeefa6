import type { Domain } from './domain';

/** Surveys of labour and population: work, unemployment, work abroad, births and their planning. */
export const LABOUR_SURVEY: Domain = {
  dates: {
    left_country:
      'Ngày xuất cảnh|Xuất cảnh ngày|Ngày bay|Ngày đi nước ngoài|Ngày đi XKLĐ|Ngày xuất khẩu lao động|Thời điểm xuất cảnh|Ngày đi lao động|Bay ngày|Thời gian xuất cảnh|Ngày sang|Ngày xuất cảnh dự kiến|Ngày rời Việt Nam|Đi nước ngoài từ ngày|Dự kiến xuất cảnh ngày',
    returned_country:
      'Ngày về nước|Về nước ngày|Ngày nhập cảnh|Nhập cảnh ngày|Thời điểm về nước|Dự kiến về nước|Ngày dự kiến về nước|Ngày hết hạn về nước|Thời gian nhập cảnh|Ngày nhập cảnh dự kiến|Đi nước ngoài đến ngày',
    jobless_from:
      'Ngày thất nghiệp|Thất nghiệp từ ngày|Bắt đầu thất nghiệp|Mất việc từ|Mất việc từ ngày|Ngày mất việc|Thất nghiệp từ',
    changed_on: 'Biến động ngày|Ngày phát sinh biến động|Ngày có biến động|Ngày xảy ra biến động',
  },
  numbers: {
    income_chosen:
      'Mức thu nhập chọn đóng|Chọn mức đóng|Mức thu nhập lựa chọn|Mức thu nhập đóng BHXH tự nguyện|Thu nhập lựa chọn đóng|Mức đóng lựa chọn|Mức lựa chọn đóng|Chọn đóng mức|Mức TN chọn đóng',
    jobless_months:
      'Thời gian thất nghiệp|Số tháng thất nghiệp|Thất nghiệp mấy tháng|Thất nghiệp bao lâu|Không có việc mấy tháng|Mất việc mấy tháng|Thời gian thất nghiệp (tháng)|Thất nghiệp được bao lâu|Không có việc bao lâu',
    insured_months:
      'Số tháng đóng BHTN|Thời gian đóng BHTN|Đóng BHTN mấy tháng|Thời gian đóng bảo hiểm thất nghiệp|Tổng số tháng đóng BHTN|Số tháng đã đóng BHTN',
    jobless_benefit:
      'Trợ cấp thất nghiệp|Mức trợ cấp thất nghiệp|Mức hưởng TCTN|TCTN|Tiền trợ cấp thất nghiệp|Mức TCTN|Mức hưởng trợ cấp thất nghiệp|Tiền thất nghiệp',
    wanted_salary:
      'Mức lương mong muốn|Thu nhập mong muốn|Lương mong muốn|Mong muốn lương|Mức thu nhập mong muốn|Muốn lương bao nhiêu|Lương đề nghị (ứng viên)|Mức lương đề xuất',
    remittance:
      'Tiền gửi về|Số tiền gửi về|Tiền gửi về nhà|Tiền gửi về nước|Gửi tiền về|Tiền gửi về hằng năm|Gửi về nhà|Gửi về bao nhiêu|Gửi về mỗi tháng|Hằng tháng gửi về',
    work_hours:
      'Số giờ làm việc|Số giờ làm việc trong tuần|Số giờ làm/tuần|Giờ làm/tuần|Làm mấy giờ một ngày|Số giờ làm việc/tuần|Số giờ làm/ngày|Tổng giờ|Tổng giờ làm|Tổng số giờ làm việc|Số giờ thực hiện|Cộng giờ|Tổng giờ công|Số giờ công|Giờ công|Tổng số giờ công',
    couples:
      'Số cặp vợ chồng|Số cặp vợ chồng trong độ tuổi sinh đẻ|Cặp vợ chồng|Tổng số cặp vợ chồng|Số cặp VC',
    women_of_age:
      'Số phụ nữ 15-49 tuổi|Phụ nữ trong độ tuổi sinh đẻ|Số phụ nữ trong độ tuổi sinh đẻ|Phụ nữ 15-49|Phụ nữ 15-49 tuổi có chồng|PN 15-49',
    pregnancy_weeks:
      'Tuần thai|Tuổi thai|Số tuần thai|Tuổi thai (tuần)|Thai mấy tuần|Thai được mấy tuần|Mấy tuần thai|Số tuần tuổi thai',
  },
  ticks: {
    insurance_renewed:
      'Tái tục|Đóng tiếp chưa|Đã tái tục|Đã đóng tiếp|Có đóng tiếp không|Gia hạn thẻ chưa|Đã gia hạn thẻ|Tái tục thẻ|Đóng tiếp|Có tái tục không',
    third_child:
      'Sinh con thứ 3|Sinh con thứ ba trở lên|Con thứ 3+|Sinh con thứ 3 trở lên|Sinh con thứ ba|Con thứ 3 trở lên|Là con thứ 3 trở lên|Đẻ con thứ ba|Đẻ con thứ 3|Sinh con thứ ba (3+)|Có con thứ 3',
    wants_job:
      'Có nhu cầu tìm việc|Đang tìm việc|Có tìm việc không|Có đi tìm việc|Có muốn đi làm|Sẵn sàng làm việc|Có nhu cầu làm việc|Muốn đi làm không',
    wants_abroad:
      'Nhu cầu đi XKLĐ|Có nhu cầu đi XKLĐ|Muốn đi XKLĐ|Đăng ký đi XKLĐ|Có nhu cầu đi làm việc ở nước ngoài|Muốn đi nước ngoài|Nguyện vọng đi XKLĐ',
    is_pregnant:
      'Đang mang thai|Đang có thai|Mang thai|Có bầu|Đang bầu|Có thai|Là phụ nữ mang thai|Tình trạng mang thai|Có bầu không|Có thai không|Đang có bầu|Có mang thai không|Phụ nữ mang thai|PNMT',
  },
  others: {
    insurance_agent:
      'Nhân viên đại lý|Nhân viên đại lý thu|NV đại lý|Đại lý thu|Người vận động tham gia|Cộng tác viên thu|Nhân viên thu BHXH|Nhân viên đại lý thu BHXH|Đại lý thu BHXH',
    early_return_reason:
      'Lý do về nước trước hạn|Về sớm vì|Về nước vì|Lý do về nước|Vì sao về nước|Về trước hạn vì|Lý do về trước hạn|Vì sao về sớm|Về nước trước thời hạn vì',
    work_state:
      'Tình trạng tham gia hoạt động kinh tế|Tình trạng HĐKT|Tình trạng việc làm|Có việc làm/thất nghiệp|Có việc/thất nghiệp|Có việc/thất nghiệp/không tham gia|Tham gia hoạt động kinh tế|Tham gia HĐKT|Tình trạng lao động|Có việc làm hay thất nghiệp|Có việc làm không|Việc làm/thất nghiệp|Hiện trạng việc làm|Có việc/thất nghiệp/nội trợ|Có việc chưa|Đã có việc chưa|Có việc làm chưa|Đi làm chưa|Có đi làm không|Đang đi làm không|Tình trạng lao động, việc làm|Việc làm hiện tại ra sao',
    work_standing:
      'Vị thế việc làm|Vị thế công việc|Chủ cơ sở/tự làm/làm công|Làm công/tự làm|Vị thế trong công việc|Làm thuê hay tự làm|Làm công ăn lương/tự làm|Làm thuê/tự làm',
    employer_kind:
      'Loại hình nơi làm việc|Khu vực làm việc|Khu vực kinh tế|Loại hình đơn vị làm việc|Nơi làm việc thuộc khu vực|Loại hình cơ sở làm việc|Thành phần kinh tế|Loại hình kinh tế|Làm cho ai|Làm cho nhà nước hay tư nhân|Làm nhà nước hay tư nhân|NN/tư nhân|Thuộc khu vực kinh tế|Loại hình doanh nghiệp làm việc|Làm cho loại hình nào',
    jobless_reason:
      'Lý do không tham gia hoạt động kinh tế|Lý do thất nghiệp|Lý do không có việc|Lý do không làm việc|Vì sao không đi làm|Lý do không tham gia HĐKT|Vì sao thất nghiệp|Sao không đi làm|Lý do không đi làm|Không đi làm vì|Lý do không tìm việc',
    wanted_training:
      'Nhu cầu học nghề|Nghề muốn học|Nhu cầu đào tạo nghề|Nghề đăng ký học|Muốn học nghề gì|Muốn học nghề|Đăng ký học nghề|Nghề cần đào tạo|Nghề có nhu cầu học|Học nghề gì|ĐK nghề|Đăng ký nghề|Nghề đăng ký|Đăng ký học nghề gì|ĐK nghề gì',
    trade_learned:
      'Nghề đã học|Nghề được đào tạo|Đã học nghề|Ngành nghề được đào tạo|Đã học nghề gì|Có nghề gì|Nghề đã đào tạo|Tay nghề',
    abroad_country:
      'Nước đến làm việc|Nước làm việc|Nước đi lao động|Đi nước|Đi nước nào|Đi XKLĐ nước nào|Nước xuất khẩu lao động|Đi XKLĐ|Làm việc ở nước|XKLĐ nước|Đi lao động ở nước|Nước tiếp nhận lao động|Thị trường lao động|Sang nước nào|Sang nước|Nước đang lao động|Đi lao động nước nào|Nước đến lao động|Đang ở nước nào|Nước đến|Quốc gia đến|Nước đến công tác|Đến nước|Nước xin đi|Quốc gia xin đến|Nước đi|Tên nước đến|Nước sẽ đến|Đi đến nước',
    abroad_company:
      'Công ty phái cử|Công ty đưa đi|Doanh nghiệp đưa đi|Doanh nghiệp phái cử|Cty đưa đi|Đi qua công ty|Công ty XKLĐ|Đơn vị đưa đi|Doanh nghiệp dịch vụ|Tên công ty phái cử|Doanh nghiệp dịch vụ đưa đi|Công ty môi giới|Công ty làm hồ sơ|Đi công ty nào|Đi qua công ty nào|Cty phái cử|Cty XKLĐ|Công ty dịch vụ XKLĐ',
    abroad_way:
      'Hình thức đi lao động|Đi theo hình thức|Hình thức xuất cảnh|Đi theo diện|Diện đi|Hình thức đi làm việc ở nước ngoài|Hình thức đi XKLĐ|Đi theo đường nào|Đi qua công ty/tự đi|Đi hợp pháp/tự do|Đi chính thức/tự do',
    abroad_job:
      'Công việc ở nước ngoài|Nghề làm ở nước ngoài|Ngành nghề làm việc ở nước ngoài|Làm gì bên đó|Công việc bên đó|Ngành nghề XKLĐ|Sang làm gì|Sang đó làm gì|Đi làm nghề gì|Ngành nghề làm việc tại nước ngoài|Việc làm ở nước ngoài|Qua đó làm gì',
    last_employer:
      'Công ty cũ|Nơi làm việc cũ|Đơn vị làm việc trước khi thất nghiệp|Nghỉ ở công ty nào|Nơi làm việc trước khi thất nghiệp|Đơn vị chấm dứt hợp đồng|Công ty đã nghỉ|Nơi làm trước đây|Nơi làm việc trước đây',
    contraception:
      'Biện pháp tránh thai|BPTT|Biện pháp tránh thai đang dùng|Biện pháp KHHGĐ|Tránh thai bằng|Đang dùng BPTT gì|Đang dùng biện pháp gì|BPTT hiện dùng|Dùng BPTT gì|BPTT đang sử dụng|Biện pháp tránh thai đang sử dụng|Biện pháp tránh thai hiện đại|Tránh thai bằng gì|KHHGĐ|Dùng biện pháp gì|BPTT gì|Tránh thai kiểu gì|Kế hoạch bằng gì|Biện pháp KHHGĐ đang dùng|Biện pháp kế hoạch hóa gia đình',
    no_contraception_reason:
      'Lý do không sử dụng BPTT|Lý do không dùng BPTT|Lý do không SD BPTT|Lý do chưa dùng BPTT|Lý do không sử dụng biện pháp tránh thai|Vì sao không dùng BPTT|Vì sao không dùng biện pháp|Lý do không áp dụng BPTT|Lý do không dùng|Vì sao không dùng|Vì sao ko dùng|Lý do không sử dụng',
    population_change:
      'Loại biến động dân số|Biến động dân số|Biến động trong tháng|Biến động nhân khẩu|Loại biến động nhân khẩu|Biến động gì|Biến động dân cư|Biến động hộ khẩu|Sinh/chết/đi/đến|Trong tháng có biến động gì|Loại thay đổi nhân khẩu|Biến động cư trú|Biến động|Tình hình biến động|Ghi chú biến động|Biến động (đến/đi/chết)|Biến động hộ',
    population_helper:
      'Cộng tác viên|CTV|Cộng tác viên dân số|CTV dân số|Họ tên CTV|Tên CTV|Cộng tác viên thôn|CTV phụ trách|Họ tên cộng tác viên|CTV DS|Cộng tác viên phụ trách|CTV dân số thôn',
    population_book: 'Số sổ A0|Sổ A0|Sổ hộ gia đình (A0)|Sổ A0 số|Số sổ theo dõi dân số',
  },
};
