import type { Domain } from './domain';

/** Inclusive education: plans for pupils with disabilities, what they can do and what helps them. */
export const INCLUSION: Domain = {
  dates: {
    disability_paper_date:
      'Ngày cấp giấy xác nhận khuyết tật|Ngày cấp giấy XNKT|Ngày xác nhận khuyết tật|Ngày cấp GXNKT|Giấy xác nhận KT cấp ngày|Ngày cấp giấy khuyết tật|Ngày cấp giấy XN khuyết tật|Ngày cấp giấy xác nhận|Ngày cấp giấy XN|Giấy XN cấp ngày|GXN cấp ngày|Ngày cấp GXN|Giấy XNKT cấp ngày|Cấp giấy XNKT ngày|GXNKT cấp ngày',
    disability_found:
      'Thời điểm phát hiện khuyết tật|Phát hiện khuyết tật khi|Phát hiện khuyết tật từ|Thời điểm phát hiện|Phát hiện từ khi|Bị từ khi nào|Bị từ năm|KT từ khi nào|Thời điểm khuyết tật|Thời điểm bị khuyết tật|Phát hiện lúc|Phát hiện|Phát hiện năm|Phát hiện khi|Bị lúc mấy tuổi',
  },
  others: {
    personal_file:
      'Hồ sơ cá nhân|HSCN|Có hồ sơ cá nhân|Hồ sơ của trẻ|Hồ sơ cá nhân của trẻ|Có HSCN|Đã lập hồ sơ|Lập hồ sơ cá nhân',
    individual_goal:
      'Mục tiêu giáo dục cá nhân|Mục tiêu cá nhân|Mục tiêu GD cá nhân|Mục tiêu hỗ trợ|Mục tiêu can thiệp|Mục tiêu GDCN|Mục tiêu năm học (cá nhân)|Mục tiêu học kỳ (cá nhân)|Mục tiêu tháng (cá nhân)',
    individual_plan:
      'Kế hoạch giáo dục cá nhân|KHGDCN|KHGD cá nhân|Có KHGDCN|KH giáo dục cá nhân|Kế hoạch GD cá nhân|Có kế hoạch giáo dục cá nhân|Sổ KHGDCN|Lập KHGDCN',
    skill_cognition:
      'Khả năng nhận thức|KN nhận thức|Nhận thức của học sinh|Mức độ nhận thức|Khả năng tiếp thu|Khả năng học tập|Khả năng tư duy|Khả năng nhận thức của trẻ',
    skill_movement:
      'Khả năng vận động|KN vận động|Vận động của trẻ|Mức độ vận động|Vận động tinh|Vận động thô|Khả năng đi lại|Kỹ năng vận động|Phát triển vận động',
    skill_language:
      'Khả năng ngôn ngữ|Khả năng ngôn ngữ, giao tiếp|Khả năng giao tiếp|Ngôn ngữ giao tiếp|NN-GT|Giao tiếp|Kỹ năng giao tiếp|KN giao tiếp|Khả năng nói|Ngôn ngữ và giao tiếp|Nói năng|Nói chuyện|Nói được gì|Nói thế nào|Giao tiếp thế nào|Lời nói',
    skill_self_care:
      'Khả năng tự phục vụ|Tự phục vụ|TPV|Kỹ năng tự phục vụ|KN tự phục vụ|Kỹ năng tự chăm sóc|Tự chăm sóc|Tự phục vụ bản thân|Sinh hoạt cá nhân|Mức độ tự phục vụ',
    skill_social:
      'Kỹ năng xã hội|KNXH|KN xã hội|Khả năng hòa nhập|Quan hệ xã hội|Kỹ năng xã hội, hành vi|Mức độ hòa nhập|Quan hệ bạn bè|Khả năng hòa nhập cộng đồng',
    skill_behaviour:
      'Hành vi, cảm xúc|Hành vi, tính cách|Hành vi của trẻ|Hành vi thường gặp|Cảm xúc, hành vi|Biểu hiện hành vi|Hành vi bất thường|Hành vi đặc biệt',
    support_need:
      'Nhu cầu của trẻ|Nhu cầu cần đáp ứng|Nhu cầu đặc biệt|Cần hỗ trợ về|Nhu cầu hỗ trợ đặc biệt|Nhu cầu giáo dục đặc biệt|Khó khăn cần hỗ trợ|Cần gì|Nhu cầu cần',
    support_teacher:
      'Giáo viên hỗ trợ|GV hỗ trợ|GVHT|GV HTGDNKT|Giáo viên hỗ trợ khuyết tật|Nhân viên hỗ trợ GDNKT|Giáo viên dạy hòa nhập|GV dạy hòa nhập|GV can thiệp|Giáo viên can thiệp|Nhân viên hỗ trợ|Cô hỗ trợ|Thầy cô hỗ trợ|GV hỗ trợ hòa nhập|Cô nào hỗ trợ|GV HTGDKT|Người hỗ trợ hòa nhập',
    assistive_device:
      'Phương tiện hỗ trợ|Dụng cụ hỗ trợ|Thiết bị hỗ trợ|Dụng cụ trợ giúp|Phương tiện trợ giúp|Máy trợ thính|Xe lăn|Có máy trợ thính|Dụng cụ chỉnh hình|Đồ dùng hỗ trợ|Phương tiện, đồ dùng hỗ trợ|Cần dụng cụ gì|Xe lăn / nạng|Thiết bị trợ giúp|Xe lăn, nạng, máy nghe|Phương tiện hỗ trợ đi lại|Dụng cụ trợ giúp đang dùng|Được cấp xe lăn|Dùng xe lăn/nạng',
    intervention:
      'Hình thức can thiệp|Can thiệp sớm|Đã can thiệp sớm|Nội dung can thiệp|Được can thiệp|Phương pháp can thiệp|Can thiệp|Đã can thiệp|Tham gia can thiệp|Học can thiệp',
    intervention_place:
      'Nơi can thiệp|Trung tâm can thiệp|Can thiệp tại|Cơ sở can thiệp|Nơi phục hồi chức năng|Trung tâm hỗ trợ|Cơ sở chuyên biệt|Trung tâm GD hòa nhập|Can thiệp ở đâu',
    disability_cause:
      'Nguyên nhân khuyết tật|Nguyên nhân KT|Nguyên nhân bị khuyết tật|Vì sao khuyết tật|Vì sao KT|Khuyết tật do|KT do|Bẩm sinh/do bệnh|Do bẩm sinh, bệnh tật, tai nạn|Nguyên nhân tật|Do đâu|KT vì|Tật do|Tật do đâu|Khuyết tật do đâu|Bị khuyết tật do|Nguyên nhân dẫn đến khuyết tật|KT bẩm sinh/do bệnh/do tai nạn',
    adapted_subjects:
      'Môn học theo KHGDCN|Môn điều chỉnh|Môn học được điều chỉnh|Môn đánh giá theo KHGDCN|Nội dung điều chỉnh|Nội dung được điều chỉnh|Điều chỉnh nội dung|Môn giảm nhẹ|Môn được giảm nhẹ|Điều chỉnh',
    progress_note:
      'Sự tiến bộ|Kết quả tiến bộ|Mức độ tiến bộ|Sự tiến bộ của học sinh|Nhận xét sự tiến bộ|Tiến bộ của trẻ|Tiến bộ so với trước|Tiến bộ của HS|Những tiến bộ|Có tiến bộ không|Mức tiến bộ|Sự chuyển biến|Mức độ chuyển biến|Tiến bộ ra sao|Tiến bộ thế nào|Tiến bộ đạt được|Mức độ tiến triển|Kết quả sau giáo dục|Kết quả rèn luyện sau giáo dục|Sự chuyển biến sau giáo dục|Sau giáo dục có tiến bộ|KQ sau giáo dục|Kết quả giúp đỡ|Kết quả sau giúp đỡ|Sau khi giúp đỡ',
    inclusive_class:
      'Lớp hòa nhập|Học hòa nhập lớp|Học hòa nhập tại lớp|Lớp học hòa nhập|Lớp học HN|Hòa nhập lớp',
    family_support:
      'Phối hợp của gia đình|Trách nhiệm của gia đình|Gia đình phối hợp|Sự phối hợp của gia đình|Việc gia đình làm|Nhiệm vụ gia đình|Gia đình thực hiện',
    disability_detail:
      'Mô tả khuyết tật|Đặc điểm khuyết tật|Biểu hiện khuyết tật|Tình trạng khuyết tật|Mô tả tật|Biểu hiện KT|Bị tật như thế nào|Mô tả dạng khuyết tật',
  },
};
