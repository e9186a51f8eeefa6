import type { Domain } from './domain';

/** Name, birth, sex and how to reach a person; asked of pupils, parents, staff and visitors alike. */
export const PERSON: Domain = {
  ofAnyone: {
    full_name:
      'Họ và tên khai sinh|Họ tên khai sinh|Họ và tên đầy đủ|Tên đầy đủ|Họ, chữ đệm và tên|Họ, chữ đệm, tên|Họ, chữ đệm và tên khai sinh|Họ và tên đệm và tên|Họ đệm và tên|Họ tên đầy đủ|Họ và tên (viết chữ in hoa)|HVT|Giáo viên|Học sinh|Nhân viên|Cán bộ|Trẻ|Người được phân công|hoten|tenhs|tengv|student name|pupil name|teacher name|staff name|employee name|child name|display full name|Họ và tên người dùng|Họ tên người dùng',
    family_middle_name:
      'Họ và tên lót|Họ, đệm|Họ và đệm|Họ tên đệm|Họ và tên đệm|Họ lót|Họ và chữ lót|last and middle name|surname and middle name',
    given_name: 'Tên riêng|Tên HS (tách)',
    middle_name: 'Tên đệm|Tên lót|Chữ đệm|Chữ lót',
    other_name:
      'Tên gọi khác|Tên khác|Bí danh|Tên thường gọi|Họ và tên khác|Tên thường dùng|other name|alias',
    nickname: 'Tên ở nhà|Tên gọi ở nhà|Tên thân mật|Biệt danh|nick name',
    dob: 'Ngày sinh (dd/mm/yyyy)|Ngày tháng năm sinh|Sinh ngày|N/sinh|Ngày, tháng, năm sinh (dương lịch)|Ngày sinh nhật|Sinh nhật|ngsinh|nsinh|birth date|date of birth|dateofbirth',
    dob_day: 'Ngày sinh (ngày)|Sinh ngày (ngày)',
    dob_month: 'Tháng sinh|Sinh tháng',
    dob_year: 'Năm sinh|Sinh năm|N.sinh (năm)|birth year|year of birth',
    age: 'Tuổi|Số tuổi|Tuổi hiện tại|age years',
    gender: 'Giới tính|Phái tính|GTính|Giới|Giới tính (Nam/Nữ)|Nam hay nữ|gtinh|gioi|gender id|sex',
    phone:
      'Số điện thoại|SĐT|Điện thoại di động|ĐTDĐ|Số di động|Số ĐTDĐ|Số máy|Điện thoại|SĐT liên lạc|Số điện thoại liên lạc|ĐT liên hệ|Di động|Số điện thoại liên hệ|Điện thoại liên lạc|Số liên lạc|Số liên hệ|Số phone|phone number|mobile phone|sodt|dienthoai',
    home_phone:
      'Điện thoại nhà riêng|Điện thoại cố định|Điện thoại bàn|ĐT nhà riêng|Số điện thoại cố định|Điện thoại nhà|ĐT cố định|ĐTCĐ|Số máy bàn|home phone number|landline',
    email:
      'Email|Thư điện tử|Địa chỉ email|Địa chỉ thư điện tử|Hòm thư|Hộp thư điện tử|Địa chỉ hộp thư|Địa chỉ mail|Gmail|Hòm thư điện tử|Email cá nhân|Email liên hệ',
    work_email:
      'Email công vụ|Thư công vụ|Email cơ quan|Thư điện tử công vụ|Hộp thư công vụ|Email ngành|Email đơn vị cấp|official email',
    zalo: 'Zalo|Số Zalo|Tài khoản Zalo',
    facebook: 'Facebook|Tài khoản Facebook|Địa chỉ Facebook|Link Facebook|Facebook cá nhân',
    job: 'Nghề nghiệp|Công việc|Nghề nghiệp hiện nay|Nghề|Công việc hiện nay|NN|Nghề nghiệp, nơi làm việc|Nghề nghiệp và nơi công tác|occupation',
    workplace:
      'Nơi làm việc|Nơi công tác|Cơ quan công tác|Đơn vị công tác|Nơi công tác hiện nay|Cơ quan|Đơn vị làm việc|Cơ quan, đơn vị công tác|Cơ quan/đơn vị|Địa chỉ cơ quan|Nơi làm việc hiện nay|work place|working place|work unit',
    education_level:
      'Trình độ văn hóa|Trình độ học vấn|Học vấn|Trình độ phổ thông|Trình độ giáo dục phổ thông|TĐVH|TĐHV|Văn hóa|Trình độ GDPT|TĐ phổ thông|Giáo dục phổ thông|Trình độ văn hóa phổ thông|education level|academic level',
    avatar:
      'Ảnh|Ảnh đại diện|Ảnh 3x4|Ảnh chân dung|Ảnh thẻ|Hình ảnh cá nhân|photo|avatar|profile picture',
    marital: 'Tình trạng hôn nhân|Hôn nhân|TTHN|Tình trạng gia đình|marital status',
    note: 'Ghi chú|Chú thích|Ghi chú thêm|Thông tin thêm|Ý kiến khác|Ghi chú khác|Lưu ý|remark|notes',
  },
};
