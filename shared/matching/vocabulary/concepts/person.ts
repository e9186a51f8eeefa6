import type { Domain } from './domain';

/** Name, birth, sex and how to reach a person; asked of pupils, parents, staff and visitors alike. */
export const PERSON: Domain = {
  ofAnyone: {
    full_name:
      'Học sinh vi phạm|Em nào vi phạm|Em vi phạm|Tên HS vi phạm|Tên học sinh vi phạm|HS vi phạm|Học sinh bị kỷ luật|HS bị kỷ luật|Học sinh chuyển trường|HS chuyển trường|Học sinh dự thi|HS dự thi|Họ và tên khai sinh|Họ tên khai sinh|Họ và tên đầy đủ|Tên đầy đủ|Họ, chữ đệm và tên|Họ, chữ đệm, tên|Họ, chữ đệm và tên khai sinh|Họ và tên đệm và tên|Họ đệm và tên|Họ tên đầy đủ|Họ và tên (viết chữ in hoa)|HVT|Giáo viên|Học sinh|Nhân viên|Cán bộ|Trẻ|Người được phân công|hoten|tenhs|tengv|student name|pupil name|teacher name|staff name|employee name|child name|display full name|Họ và tên người dùng|Họ tên người dùng|Người học|Học viên|Thí sinh|Sinh viên|Ứng viên|Người được khám|Bệnh nhân|Người bệnh|Người được tiêm|Trẻ được tiêm|Người được đánh giá|Người được xếp loại|Người được khen|Người được cấp|Người được xét|Người được bổ nhiệm|Người được tuyển dụng|Người được nâng lương|Người dự tuyển|Người dự thi|Người đăng ký|Người tham gia|Người được cử đi học|Họ tên theo giấy khai sinh|Họ và tên theo CCCD|Họ tên trên CCCD|Họ tên thật|Tên thật|Tên học viên|Tên thí sinh|Tên sinh viên|Tên giáo viên|Tên nhân viên|Tên trẻ|Tên cháu|Tên của bé|Họ tên đoàn viên|Họ tên đảng viên|Họ tên thành viên|Danh tính|Quý danh|Họ và tên người được khám|Họ tên bệnh nhân|Họ tên ứng viên|Họ và tên người dự tuyển|Đồng chí|Họ tên đồng chí|Thầy/cô|Tên thầy/cô|Họ và tên thầy/cô|applicant name|candidate name|learner name|trainee name|participant name|patient name|member name|person name|officer name|Họ tên công dân|Tên công dân|Học sinh được đề nghị|Người được đề nghị|Cá nhân được đề nghị|Họ tên người được đề nghị|Họ tên em|Tên em|Tên con|Tên bé|Họ tên con|Họ và tên con|Tên đồng chí|Tên người|Tên ai|Cán bộ xin nghỉ|Người xin nghỉ|Người nghỉ phép|Người làm đơn xin nghỉ|Viên chức xin nghỉ|Giáo viên xin nghỉ|GV xin nghỉ|Giáo viên thực hiện|Công chức, viên chức|Cán bộ, viên chức|Cán bộ, công chức, viên chức|Cán bộ, giáo viên|Giáo viên, nhân viên|Họ tên cán bộ, giáo viên|Người học (viên chức)|Viên chức|Công chức|Người lao động|Danh sách học sinh|DS HS|Danh sách HS|Danh sách trẻ|Danh sách cháu|Danh sách|Tên em học sinh|Họ tên cháu|Họ tên bé|Họ tên VĐV nhí|Họ tên HV|Em|Em nào|Học sinh nào|HS nào',
    family_middle_name:
      'Họ và tên lót|Họ, đệm|Họ và đệm|Họ tên đệm|Họ và tên đệm|Họ lót|Họ và chữ lót|last and middle name|surname and middle name|Họ và chữ đệm lót|Phần họ và đệm',
    given_name: 'Tên riêng|Tên HS (tách)',
    middle_name: 'Tên đệm|Tên lót|Chữ đệm|Chữ lót|Đệm|Lót|Tên giữa|Phần đệm|Từ đệm',
    other_name:
      'Tên gọi khác|Tên khác|Bí danh|Tên thường gọi|Họ và tên khác|Tên thường dùng|other name|alias|Tên tự|Pháp danh|also known as|other names',
    nickname:
      'Tên ở nhà|Tên gọi ở nhà|Tên thân mật|Biệt danh|nick name|Tên thường gọi ở nhà|Tên gọi thân mật|Tên cúng cơm|pet name',
    dob: 'Ngày sinh (dd/mm/yyyy)|Ngày tháng năm sinh|Sinh ngày|N/sinh|Ngày, tháng, năm sinh (dương lịch)|Ngày sinh nhật|Sinh nhật|ngsinh|nsinh|birth date|date of birth|dateofbirth|Năm sinh (ngày/tháng/năm)|Ngày ra đời|Sinh vào ngày|Ng.tháng năm sinh|Ngày chào đời|dtNgSinh|date born|birth day date|Ngày sinh của con|NTN sinh|Sinh ngày tháng năm|NS HS|Ngày s|Ng s|Ngày sinh HS',
    dob_day: 'Ngày sinh (ngày)|Sinh ngày (ngày)|Sinh ngày (số ngày)',
    dob_month: 'Tháng sinh|Sinh tháng|Sinh vào tháng',
    dob_year: 'Năm sinh|Sinh năm|N.sinh (năm)|birth year|year of birth|Sinh vào năm|N/s|born year',
    age: 'Tuổi|Số tuổi|Tuổi hiện tại|age years|Bao nhiêu tuổi|Tuổi đời|Tuổi tính đến nay',
    gender:
      'Giới tính|Phái tính|GTính|Giới|Giới tính (Nam/Nữ)|Nam hay nữ|gtinh|gioi|gender id|sex|G.tính|Trai/gái|sex id|gender name|gender code|Nam (x)|Nam/Nữ (x)|Là nam|HS nam/nữ|Giới tính (x)|GT (nam/nữ)|Nam=1, Nữ=0',
    phone:
      'Số điện thoại|SĐT|Điện thoại di động|ĐTDĐ|Số di động|Số ĐTDĐ|Số máy|Điện thoại|SĐT liên lạc|Số điện thoại liên lạc|ĐT liên hệ|Di động|Số điện thoại liên hệ|Điện thoại liên lạc|Số liên lạc|Số liên hệ|Số phone|phone number|mobile phone|sodt|dienthoai|Máy di động|Số cầm tay|Điện thoại cầm tay|Số máy di động|Số máy liên hệ|Số điện thoại Zalo/di động|Số điện thoại đang dùng|Số gọi|Phone liên hệ|Số điện thoại để liên hệ|mobile phone no|telephone no|Số ĐT/Zalo|Gọi số|SĐT gọi được|Phone/Zalo|Liên hệ|Liên lạc|Số LH|Zalo/ĐT|Zalo/SĐT|Điện thoại/Zalo|Zalo/DT|DT/Zalo|Số PH|SĐT của PH',
    home_phone:
      'Điện thoại nhà riêng|Điện thoại cố định|Điện thoại bàn|ĐT nhà riêng|Số điện thoại cố định|Điện thoại nhà|ĐT cố định|ĐTCĐ|Số máy bàn|home phone number|landline|Điện thoại nhà ở|Số máy nhà|Số máy cố định|Máy bàn|Điện thoại gia đình|fixed phone|home tel',
    email:
      'Email|Thư điện tử|Địa chỉ email|Địa chỉ thư điện tử|Hòm thư|Hộp thư điện tử|Địa chỉ hộp thư|Địa chỉ mail|Gmail|Hòm thư điện tử|Email cá nhân|Email liên hệ|Địa chỉ gmail|Tài khoản email|Hộp thư email|Mail liên hệ|Email đang dùng|Email thường dùng|Thư ĐT|personal email|Gmail đăng ký|Email đăng ký|Email đăng ký tài khoản|Email đăng nhập|Gmail dùng đăng ký|Tài khoản gmail|Email công vụ đăng ký|Địa chỉ thư điện tử đăng ký|Địa chỉ email công vụ|Mail công vụ đăng ký',
    work_email:
      'Email công vụ|Thư công vụ|Email cơ quan|Thư điện tử công vụ|Hộp thư công vụ|Email ngành|Email đơn vị cấp|official email|Email ngành giáo dục|Email ngành cấp|Mail công vụ|Mail cơ quan|Mail ngành|Hòm thư công vụ|Email do ngành cấp|Email trường cấp|Email nội bộ|Tài khoản email công vụ|Địa chỉ thư công vụ|institutional email|office email',
    zalo: 'Zalo|Số Zalo|Tài khoản Zalo|Số điện thoại Zalo|SĐT Zalo|ĐT Zalo|Zalo liên hệ|Số đăng ký Zalo|zalo number|zalo phone',
    facebook:
      'Facebook|Tài khoản Facebook|Địa chỉ Facebook|Link Facebook|Facebook cá nhân|FB|Nick Facebook|Tài khoản FB|Link FB|Trang Facebook',
    job: 'Nghề nghiệp|Công việc|Nghề nghiệp hiện nay|Nghề|Công việc hiện nay|NN|Nghề nghiệp, nơi làm việc|Nghề nghiệp và nơi công tác|occupation|Ngành nghề|Làm nghề|Nghề nghiệp bản thân|Làm nghề gì|Nghề nghiệp đang làm|Nghề đang làm|Việc làm|Việc làm hiện nay|Nghề sinh sống|occupation name|current job|Làm gì|Đang làm gì|Làm|Làm gì (nghề)|Bố mẹ làm gì|PH làm nghề|Đang làm việc gì|Công việc cụ thể đang làm|Hiện làm gì|Việc hiện nay|Công việc chính đang làm|Công việc chính hiện nay|Hiện đang làm việc gì|Công việc hiện tại đang làm',
    workplace:
      'Nơi làm việc|Nơi công tác|Cơ quan công tác|Đơn vị công tác|Nơi công tác hiện nay|Cơ quan|Đơn vị làm việc|Cơ quan, đơn vị công tác|Cơ quan/đơn vị|Địa chỉ cơ quan|Nơi làm việc hiện nay|work place|working place|work unit|Nơi đang làm việc|Nơi đang công tác|Làm việc tại|Công tác tại|Đang công tác tại|Hiện công tác tại|Chỗ làm|Nơi làm|Đơn vị đang công tác|Địa chỉ nơi làm việc|Địa chỉ công tác|Tên cơ quan làm việc|Cơ quan đang làm việc|Địa điểm làm việc|employer name|office name|place of work|Làm ở đâu|Làm việc ở đâu|Cơ quan làm việc|Đang làm tại|Đơn vị hiện tại|Đơn vị công tác hiện tại|Cơ quan hiện tại|Đang dạy tại|Đang dạy ở|Trường đang dạy|Đang công tác ở|Nơi đang dạy|Đang làm ở|Đang làm việc ở|Đơn vị đang dạy|Trường đang công tác|Trường hiện tại|Đang dạy ở trường|Hiện dạy tại trường|Trường đang làm việc|Trường hiện nay|Làm ở tỉnh nào|Làm ở công ty nào|Làm tại đâu|Đang làm ở đâu',
    education_level:
      'Trình độ văn hóa|Trình độ học vấn|Học vấn|Trình độ phổ thông|Trình độ giáo dục phổ thông|TĐVH|TĐHV|Văn hóa|Trình độ GDPT|TĐ phổ thông|Giáo dục phổ thông|Trình độ văn hóa phổ thông|education level|academic level|Trình độ VH|Trình độ HV|Học hết lớp mấy|Lớp mấy/12|Đã tốt nghiệp lớp mấy, thuộc hệ nào|Học lực phổ thông|general education level|schooling level|VH|Học vấn phổ thông|Trình độ học vấn phổ thông|Văn hóa phổ thông|Văn hóa lớp|Văn hóa lớp mấy|Văn hóa lớp/hệ|Trình độ VH lớp|Học đến đâu|Học tới đâu|Học vấn đến đâu',
    avatar:
      'Ảnh|Ảnh đại diện|Ảnh 3x4|Ảnh chân dung|Ảnh thẻ|Hình ảnh cá nhân|photo|avatar|profile picture|Ảnh 4x6|Ảnh màu 4x6|Ảnh màu 3x4|Hình thẻ|Hình đại diện|Hình chân dung|Tải ảnh lên|portrait|profile photo|photo url',
    marital:
      'Tình trạng hôn nhân|Hôn nhân|TTHN|Tình trạng gia đình|marital status|Tình trạng HN|T.trạng hôn nhân|Đã kết hôn/độc thân|Độc thân/đã kết hôn|Đã lập gia đình|Có gia đình hay chưa|Gia đình (độc thân/đã kết hôn)|marital|marriage status|marital state|Đã kết hôn chưa|Đã có gia đình|Đã lập gia đình chưa',
    note: 'Ghi chú|Chú thích|Ghi chú thêm|Thông tin thêm|Ý kiến khác|Ghi chú khác|Lưu ý|remark|notes|Chú ý|G/chú|Ghi thêm|Nội dung ghi chú|Phần ghi chú|Thông tin bổ sung|Thông tin khác|Điều cần ghi chú|Ghi chú bổ sung|Diễn giải thêm|extra note|additional notes|Lưu ý thêm|Ý kiến thêm|Yêu cầu khác|Điều muốn nói thêm|Ghi chú của đoàn|Ghi chú của tổ|Ghi chú của đơn vị|Ghi chú của người nhập|Ghi chú của cơ quan|Ghi nhớ|Cần nhớ|Điều cần nhớ|Những điều lưu ý|Điểm cần lưu ý',
    phone_other:
      'Số điện thoại phụ|Số điện thoại khác|SĐT phụ|SĐT dự phòng|Số điện thoại dự phòng|Điện thoại dự phòng|Điện thoại khác|alternate phone number|secondary phone number',
    row_no:
      'Thứ tự số|Số TT danh sách|S/TT|Stt dòng|row number|line number|Sổ TT|Số TT dòng|Số thứ tự trong danh sách|Số thứ tự trong danh sách dự thi|STT trong DS|STT trong danh sách|Thứ tự trong danh sách|TT trong DS',
    ethnicity_birth_cert:
      'Dân tộc ghi trong giấy khai sinh|Dân tộc (giấy khai sinh)|Dân tộc theo khai sinh|Dân tộc trong khai sinh',
  },
};
