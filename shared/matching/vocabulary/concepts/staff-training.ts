import type { Domain } from './domain';

/** Degrees and certificates of staff, and courses that they attend. */
export const STAFF_TRAINING: Domain = {
  dates: {
    certificate_date:
      'Ngày cấp chứng chỉ|Ngày cấp bằng|Ngày cấp văn bằng|Ngày cấp chứng nhận|Ngày cấp giấy chứng nhận|certificate date|certificate issue date|diploma date',
    certificate_expiry:
      'Ngày hết hạn chứng chỉ|Chứng chỉ có giá trị đến|Hạn chứng chỉ|Hiệu lực chứng chỉ đến|certificate expiry date',
    course_from:
      'Thời gian bắt đầu|Ngày khai giảng|Khai giảng|Bắt đầu|Thời gian từ|Bồi dưỡng từ ngày|Học từ ngày|Đào tạo từ ngày|Ngày bắt đầu khóa học|course start date',
    course_until:
      'Thời gian kết thúc|Ngày bế giảng|Bế giảng|Kết thúc|Thời gian đến|Bồi dưỡng đến ngày|Học đến ngày|Đào tạo đến ngày|Ngày kết thúc khóa học|course end date',
  },
  numbers: {
    course_periods:
      'Số tiết|Số tiết học|Thời lượng|Thời lượng (tiết)|Tổng số tiết bồi dưỡng|Số tiết bồi dưỡng|Số giờ học|Thời lượng (giờ)|duration hours',
    course_days: 'Số ngày bồi dưỡng|Số ngày học|Số ngày tập huấn|Thời lượng (ngày)',
    course_fee: 'Học phí khóa học|Kinh phí bồi dưỡng|Kinh phí đào tạo|Chi phí đào tạo',
    test_points:
      'Điểm kiểm tra|Kết quả kiểm tra|Điểm thi|Điểm bài kiểm tra|test score|quiz score|Điểm bài thi',
    trained_year: 'Năm đào tạo|Năm nhận bằng|Năm cấp bằng|Năm cấp',
  },
  ticks: {
    reached: 'Đạt|Đạt yêu cầu|Kết quả đạt|passed|is passed',
    pedagogy:
      'Nghiệp vụ sư phạm|Có chứng chỉ NVSP|Chứng chỉ nghiệp vụ sư phạm|Đã có NVSP|CC NVSP|pedagogical certificate',
    now_studying: 'Đang theo học|Đang học nâng chuẩn|Đang học nâng cao trình độ',
  },
  others: {
    highest_qualification:
      'Trình độ CMNV|Trình độ chuyên môn nghiệp vụ|Trình độ chuyên môn cao nhất|Trình độ chuyên môn|Trình độ đào tạo|Trình độ CM|Trình độ đào tạo cao nhất|Trình độ chuyên môn được đào tạo|Học vị|Học vị cao nhất|Trình độ chuyên môn kỹ thuật|qualification|highest degree|degree|professional qualification|tdo cm',
    major:
      'Chuyên ngành đào tạo|Ngành học|Chuyên ngành|Ngành đào tạo|Chuyên môn đào tạo|Ngành đào tạo chính|Chuyên môn|Ngành, chuyên ngành|Ngành chuyên môn|major|specialization|field of study',
    training_place:
      'Cơ sở đào tạo|Nơi đào tạo|Tên cơ sở đào tạo|Trường đào tạo|Đào tạo tại|Tên trường đào tạo|Tốt nghiệp trường|Trường tốt nghiệp|Nơi cấp bằng|Cơ sở cấp bằng|training institution|university|graduated from|training place',
    training_mode:
      'Hình thức đào tạo|Hệ đào tạo|Loại hình đào tạo (bằng)|Phương thức đào tạo|training mode|training type|form of training',
    training_standard:
      'Chuẩn trình độ|Chuẩn trình độ đào tạo|Đạt chuẩn trình độ|Trình độ chuẩn|Chuẩn đào tạo|Mức đạt chuẩn đào tạo|Chuẩn theo Luật Giáo dục|training standard',
    degree_class:
      'Xếp loại bằng|Xếp loại bằng tốt nghiệp|Hạng tốt nghiệp|Xếp loại tốt nghiệp đại học|degree classification',
    second_degree:
      'Văn bằng 2|Bằng thứ hai|Trình độ chuyên môn khác|Văn bằng khác|Chuyên ngành 2|Chuyên ngành khác',
    certificate:
      'Văn bằng|Bằng cấp|Bằng tốt nghiệp|Văn bằng, chứng chỉ|Loại văn bằng|Tên văn bằng|Tên chứng chỉ|Tên văn bằng, chứng chỉ|Chứng chỉ|certificate|certificate name|diploma|Loại bằng',
    certificate_no:
      'Số chứng chỉ|Số hiệu chứng chỉ|Số chứng nhận|Số hiệu chứng nhận|Số giấy chứng nhận|Số hiệu văn bằng|Số văn bằng|Số hiệu văn bằng, chứng chỉ|Số hiệu|certificate number|certificate no|Số hiệu bằng|Số hiệu bằng tốt nghiệp|Số bằng tốt nghiệp|Số hiệu văn bằng tốt nghiệp|diploma number',
    certificate_place:
      'Nơi cấp chứng chỉ|Đơn vị cấp chứng chỉ|Cơ quan cấp chứng chỉ|Cơ sở cấp chứng chỉ|Nơi cấp văn bằng|Đơn vị cấp chứng nhận|certificate issuer',
    it_level:
      'Trình độ tin học|TĐ tin học|Tin học|Chứng chỉ tin học|Trình độ CNTT|CC tin học|CNTT|Chứng chỉ CNTT|Chứng chỉ ứng dụng CNTT|ƯDCNTT|it level|computer skill',
    foreign_lang:
      'Trình độ ngoại ngữ|Ngoại ngữ|TĐ ngoại ngữ|Trình độ ngoại ngữ chính|Chứng chỉ ngoại ngữ|Ngoại ngữ chính|CC ngoại ngữ|Trình độ NN|Tên ngoại ngữ|foreign language',
    foreign_lang_level:
      'Khung năng lực ngoại ngữ|Bậc ngoại ngữ|Trình độ theo khung ngoại ngữ|Khung NLNN|Mức ngoại ngữ',
    english_level: 'Trình độ tiếng Anh|Chứng chỉ tiếng Anh|english level',
    ethnic_lang:
      'Tiếng dân tộc|Tiếng dân tộc thiểu số|Trình độ tiếng dân tộc|Chứng chỉ tiếng dân tộc|Chứng chỉ tiếng DTTS|Ngôn ngữ dân tộc|ethnic language',
    political_theory:
      'Trình độ LLCT|TĐ LLCT|Trình độ lý luận|Trình độ lý luận chính trị|LLCT|Lý luận chính trị|Lý luận CT|political theory|political level',
    state_mgmt:
      'Trình độ quản lý nhà nước|QLNN|Quản lý nhà nước|TĐ QLNN|Bồi dưỡng QLNN|Trình độ QLHCNN|state management',
    edu_mgmt:
      'Trình độ quản lý giáo dục|QLGD|Quản lý giáo dục|TĐ QLGD|Bồi dưỡng QLGD|Chứng chỉ QLGD|education management',
    defence:
      'Bồi dưỡng quốc phòng an ninh|Kiến thức quốc phòng|Bồi dưỡng QPAN|Quốc phòng, an ninh|QPAN|Bồi dưỡng kiến thức QP-AN',
    rank_training:
      'Chứng chỉ chức danh nghề nghiệp|Bồi dưỡng chức danh nghề nghiệp|Bồi dưỡng CDNN|CC CDNN|Chứng chỉ bồi dưỡng CDNN|Chứng chỉ bồi dưỡng theo tiêu chuẩn CDNN',
    regular_training:
      'Kết quả bồi dưỡng thường xuyên|BDTX|KQ BDTX|Bồi dưỡng thường xuyên|Xếp loại BDTX|Kết quả BDTX|Đánh giá BDTX',
    regular_module: 'Mô đun|Tên mô đun|Mô đun bồi dưỡng|Module|Mã mô đun',
    course:
      'Tên khóa bồi dưỡng|Tên lớp bồi dưỡng|Khóa bồi dưỡng|Nội dung bồi dưỡng|Lớp bồi dưỡng|Tên khóa học|Khóa học|Tên chương trình bồi dưỡng|Chương trình bồi dưỡng|Tên lớp học bồi dưỡng|Khóa đào tạo|Tên khóa đào tạo|Lớp tập huấn|Tên lớp tập huấn|Nội dung tập huấn|Nội dung đào tạo, bồi dưỡng|Tên khóa đào tạo, bồi dưỡng|course|course name|training course|Khóa học Bình dân học vụ số|Khóa học BDHVS|Tên khóa học BDHVS|Chuyên đề Bình dân học vụ số|Chuyên đề BDHVS',
    course_mode:
      'Hình thức học|Hình thức bồi dưỡng|Hình thức tham gia|Hình thức tập huấn|Hình thức đào tạo, bồi dưỡng|course mode|learning mode',
    course_place:
      'Nơi bồi dưỡng|Cơ sở bồi dưỡng|Đơn vị bồi dưỡng|Đơn vị tổ chức|Nơi tổ chức bồi dưỡng|Đơn vị đào tạo|Địa điểm bồi dưỡng|Địa điểm tập huấn|Nơi tập huấn|Cơ quan tổ chức|organizer',
    course_teacher:
      'Giảng viên|Báo cáo viên|Giảng viên/báo cáo viên|Người hướng dẫn|Người báo cáo chuyên đề|lecturer|instructor',
    course_result:
      'Kết quả bồi dưỡng|Kết quả tập huấn|Kết quả đào tạo|Xếp loại khóa học|Kết quả khóa học',
    training_need:
      'Nhu cầu bồi dưỡng|Đăng ký bồi dưỡng|Nội dung đăng ký bồi dưỡng|Nhu cầu đào tạo, bồi dưỡng|Nhu cầu đào tạo',
  },
};
