import type { Domain } from './domain';

/** Degrees and certificates of staff, and courses that they attend. */
export const STAFF_TRAINING: Domain = {
  dates: {
    certificate_date:
      'Ngày cấp chứng chỉ|Ngày cấp bằng|Ngày cấp văn bằng|Ngày cấp chứng nhận|Ngày cấp giấy chứng nhận|certificate date|certificate issue date|diploma date|Ngày cấp VB|Ngày cấp VBCC|Ngày ký bằng|Ngày ký văn bằng|Ngày ký chứng chỉ|Ngày cấp CN|date of certificate|degree date|Ngày cấp sổ đỏ|Ngày cấp GCN QSDĐ|Ngày cấp GCNQSDĐ|Sổ đỏ cấp ngày|Ngày cấp sổ hồng',
    certificate_expiry:
      'Ngày hết hạn chứng chỉ|Chứng chỉ có giá trị đến|Hạn chứng chỉ|Hiệu lực chứng chỉ đến|certificate expiry date|Chứng chỉ hết hạn|Giá trị chứng chỉ đến|Ngày hết hiệu lực chứng chỉ|GCN hết hạn|Giấy chứng nhận hết hạn|GCN hết hạn ngày|Hạn giấy chứng nhận|GCN có giá trị đến|Ngày hết hạn GCN|Giấy chứng nhận có giá trị đến|Ngày hết hạn giấy chứng nhận',
    course_from:
      'Thời gian bắt đầu|Ngày khai giảng|Khai giảng|Bắt đầu|Thời gian từ|Bồi dưỡng từ ngày|Học từ ngày|Đào tạo từ ngày|Ngày bắt đầu khóa học|course start date|Ngày bắt đầu đào tạo|Ngày bắt đầu bồi dưỡng|Ngày bắt đầu tập huấn|Bắt đầu học|Bắt đầu học từ|Đi học từ ngày|Học từ|Bắt đầu từ|Tập huấn từ ngày|Ngày bắt đầu lớp học|Thời điểm bắt đầu|training start date|study from|Ngày mở lớp|Khai giảng ngày|Ngày bắt đầu khóa|Khóa học từ ngày|Mở lớp ngày|Ngày khai giảng lớp|Bắt đầu học ngày|Học bắt đầu từ|Bắt đầu vào học',
    course_until:
      'Thời gian kết thúc|Ngày bế giảng|Bế giảng|Kết thúc|Thời gian đến|Bồi dưỡng đến ngày|Học đến ngày|Đào tạo đến ngày|Ngày kết thúc khóa học|course end date|Ngày kết thúc học|Ngày kết thúc đào tạo|Ngày kết thúc bồi dưỡng|Ngày kết thúc tập huấn|Kết thúc học|Học đến|Đi học đến ngày|Tập huấn đến ngày|Thời điểm kết thúc|Ngày kết thúc lớp học|training end date|study to|Bế giảng ngày|Ngày kết thúc khóa|Khóa học đến ngày|Ngày kết thúc lớp',
  },
  numbers: {
    course_periods:
      'Số tiết|Số tiết học|Thời lượng|Thời lượng (tiết)|Tổng số tiết bồi dưỡng|Số tiết bồi dưỡng|Số giờ học|Thời lượng (giờ)|duration hours|Thời lượng BD|Số giờ bồi dưỡng|Số giờ BD|Số giờ tập huấn|Số tiết tập huấn|Tổng số giờ|Thời lượng khóa học|Thời lượng bồi dưỡng|Thời lượng tập huấn|Số giờ|Số giờ đào tạo|course hours|training hours|hours',
    course_days:
      'Số ngày bồi dưỡng|Số ngày học|Số ngày tập huấn|Thời lượng (ngày)|Thời lượng bồi dưỡng (ngày)|Số buổi tập huấn|Số buổi bồi dưỡng|training days|Học mấy ngày|Tập huấn mấy ngày|Lớp học mấy ngày|Học bao nhiêu ngày',
    course_fee:
      'Học phí khóa học|Kinh phí bồi dưỡng|Kinh phí đào tạo|Chi phí đào tạo|Kinh phí khóa học|Kinh phí đào tạo, bồi dưỡng|Kinh phí tập huấn|Chi phí khóa học|Chi phí học tập|Học phí bồi dưỡng',
    test_points:
      'Điểm kiểm tra|Kết quả kiểm tra|Điểm thi|Điểm bài kiểm tra|test score|quiz score|Điểm bài thi|Điểm KT|Điểm TN|Điểm test|Kết quả KT|Kết quả bài kiểm tra|KQ thi|Kết quả thi|Điểm bài làm|exam points|test points|ĐT|Điểm',
    trained_year:
      'Năm đào tạo|Năm nhận bằng|Năm cấp bằng|Năm cấp|Năm TN ĐT|Năm cấp VB|Năm cấp văn bằng|Năm cấp chứng chỉ|Năm cấp CC|Năm hoàn thành đào tạo|Năm cấp bằng tốt nghiệp|year issued|issued year|training year',
  },
  ticks: {
    in_regular_training:
      'Tham gia bồi dưỡng thường xuyên|Tham gia BDTX|Có tham gia BDTX|Học BDTX|Đã tham gia BDTX|Có học BDTX|Tham gia bồi dưỡng thường xuyên năm học',
    reached:
      'Đạt|Đạt yêu cầu|Kết quả đạt|passed|is passed|Đạt/không đạt|Đạt (x)|Đạt hay không|Kết quả đạt/không đạt|Đạt YC',
    pedagogy:
      'Nghiệp vụ sư phạm|Có chứng chỉ NVSP|Chứng chỉ nghiệp vụ sư phạm|Đã có NVSP|CC NVSP|pedagogical certificate|Trình độ NVSP|Trình độ nghiệp vụ sư phạm|Bồi dưỡng NVSP|Đã bồi dưỡng NVSP|pedagogy certificate',
    now_studying:
      'Đang theo học|Đang học nâng chuẩn|Đang học nâng cao trình độ|Đang đi học nâng cao|Đang đào tạo|Đang học thạc sĩ|Đang học đại học|Đang học liên thông|currently studying|Đang theo học lớp|Đang học gì',
  },
  others: {
    degree_file:
      'Tệp bằng|File scan bằng|Bản scan bằng|Ảnh chụp bằng|File bằng|Tệp scan bằng cấp|File bằng tốt nghiệp|Bản chụp bằng|Scan bằng tốt nghiệp|Ảnh bằng|Tệp văn bằng|File văn bằng, chứng chỉ|Link bằng',
    training_country:
      'Quốc gia đào tạo|Nước đào tạo|Đào tạo tại nước|Học ở nước nào|Nước cấp bằng|Quốc gia cấp bằng|Nơi đào tạo (nước)|Học trong nước/nước ngoài|Đào tạo trong nước/ngoài nước|Đào tạo ở nước',
    training_plan:
      'Kế hoạch bồi dưỡng|Hướng bồi dưỡng|Kế hoạch tự bồi dưỡng|Kế hoạch học tập, bồi dưỡng|Hướng phát triển chuyên môn|Dự kiến bồi dưỡng|Kế hoạch đào tạo|KH bồi dưỡng|Kế hoạch học tập, bồi dưỡng phát triển năng lực nghề nghiệp|Kế hoạch phát triển chuyên môn',
    highest_qualification:
      'Trình độ CMNV|Trình độ chuyên môn nghiệp vụ|Trình độ chuyên môn cao nhất|Trình độ chuyên môn|Trình độ đào tạo|Trình độ CM|Trình độ đào tạo cao nhất|Trình độ chuyên môn được đào tạo|Học vị|Học vị cao nhất|Trình độ chuyên môn kỹ thuật|qualification|highest degree|degree|professional qualification|tdo cm|TĐCMNV|Trình độ cao nhất|Bằng cấp cao nhất|Trình độ bằng cấp|Bằng cấp chuyên môn|Trình độ ĐT|Trình độ đào tạo chuyên môn|Trình độ chuyên môn đào tạo|Trình độ học vấn cao nhất|Học vị cao nhất đạt được|Văn bằng cao nhất|Trình độ chuyên môn sư phạm|Trình độ sư phạm|highest education|professional level|training level|highest level|TĐ chuyên môn chính|Bằng cấp nghề|Bằng cấp CMKT|Trình độ CMKT cao nhất đạt được|Có bằng nghề gì',
    major:
      'Chuyên ngành đào tạo|Ngành học|Chuyên ngành|Ngành đào tạo|Chuyên môn đào tạo|Ngành đào tạo chính|Chuyên môn|Ngành, chuyên ngành|Ngành chuyên môn|major|specialization|field of study|CN đào tạo|CNĐT|Ngành ĐT|Chuyên ngành ĐT|Chuyên ngành TN|Chuyên ngành tốt nghiệp|Ngành tốt nghiệp|Chuyên ngành học|Ngành nghề đào tạo|Chuyên ngành theo văn bằng|Môn đào tạo|Ngành, chuyên ngành đào tạo|major name|speciality|specialty|study field|Học ngành gì|Tốt nghiệp ngành gì|Học chuyên ngành gì|Ngành học khi tốt nghiệp',
    training_place:
      'Cơ sở đào tạo|Nơi đào tạo|Tên cơ sở đào tạo|Trường đào tạo|Đào tạo tại|Tên trường đào tạo|Tốt nghiệp trường|Trường tốt nghiệp|Nơi cấp bằng|Cơ sở cấp bằng|training institution|university|graduated from|training place|Nơi ĐT|Trường ĐT|Cơ sở ĐT|Tốt nghiệp tại|Tốt nghiệp trường ĐH|Học tại trường (đào tạo)|Trường ĐH/CĐ|Trường đại học|Tên trường ĐH|Cơ sở giáo dục đào tạo|Cơ sở đào tạo cấp bằng|Nơi học (đào tạo)|Tên cơ sở giáo dục đã tốt nghiệp|Trường/cơ sở đào tạo|Trường cấp văn bằng|university name|college|alma mater|training school|Tên trường, cơ sở đào tạo cấp|Tên trường, cơ sở đào tạo|Trường, cơ sở đào tạo cấp bằng|Trường cấp bằng|Tên trường, cơ sở đào tạo cấp bằng|Học trường nào|Học ở trường nào|Trường nào đào tạo|Học trường gì|Ra trường nào|Nơi học chuyên môn|Trường học chuyên môn|Do trường nào đào tạo',
    training_mode:
      'Hình thức đào tạo|Hệ đào tạo|Loại hình đào tạo (bằng)|Phương thức đào tạo|training mode|training type|form of training|Hệ ĐT|HT đào tạo|Hệ (chính quy, tại chức)|Hệ học (chính quy, tại chức)|Chính quy/tại chức|Loại hình ĐT|Hình thức ĐT|Hệ tốt nghiệp|Hệ chính quy/vừa làm vừa học|Hệ|mode of training|study mode|Loại hình đào tạo|Học kiểu gì|Học chính quy/GDTX|Chính quy hay thường xuyên|Học chính quy hay GDTX|Hệ chính quy/GDTX',
    training_standard:
      'Chuẩn trình độ|Chuẩn trình độ đào tạo|Đạt chuẩn trình độ|Trình độ chuẩn|Chuẩn đào tạo|Mức đạt chuẩn đào tạo|Chuẩn theo Luật Giáo dục|training standard|Đạt chuẩn TĐĐT|Mức chuẩn|Chuẩn/Trên chuẩn|Đạt chuẩn, trên chuẩn|Đạt chuẩn đào tạo|Đạt chuẩn trình độ đào tạo|Đạt chuẩn/chưa đạt chuẩn|qualification standard',
    degree_class:
      'Xếp loại bằng|Xếp loại bằng tốt nghiệp|Hạng tốt nghiệp|Xếp loại tốt nghiệp đại học|degree classification|Loại TN (bằng)|Bằng loại|Hạng bằng|Tốt nghiệp loại (bằng)|Xếp loại văn bằng|Xếp hạng bằng|Bằng tốt nghiệp loại|Loại bằng tốt nghiệp|Xếp loại tốt nghiệp (bằng)|degree grade',
    second_degree:
      'Văn bằng 2|Bằng thứ hai|Trình độ chuyên môn khác|Văn bằng khác|Chuyên ngành 2|Chuyên ngành khác|VB2|Bằng hai|Văn bằng hai|Văn bằng thứ 2|Bằng ĐH thứ hai|Bằng đại học thứ hai|Trình độ khác|Ngành đào tạo khác|Chuyên môn khác|second degree|other degree',
    certificate:
      'Văn bằng|Bằng cấp|Bằng tốt nghiệp|Văn bằng, chứng chỉ|Loại văn bằng|Tên văn bằng|Tên chứng chỉ|Tên văn bằng, chứng chỉ|Chứng chỉ|certificate|certificate name|diploma|Loại bằng|VBCC|VB, CC|Tên VB, CC|Loại VB, CC|Loại chứng chỉ|Loại văn bằng, chứng chỉ|Tên bằng|Tên bằng cấp|Chứng nhận|Tên chứng nhận|Giấy chứng nhận|Tên giấy chứng nhận|Văn bằng, chứng chỉ được cấp|Được cấp văn bằng, chứng chỉ|Chứng chỉ được cấp|certificate type|degree name|qualification name|Bằng gì|Có bằng gì|Chứng chỉ gì|Tên chứng chỉ, chứng nhận',
    certificate_no:
      'Số chứng chỉ|Số hiệu chứng chỉ|Số chứng nhận|Số hiệu chứng nhận|Số giấy chứng nhận|Số hiệu văn bằng|Số văn bằng|Số hiệu văn bằng, chứng chỉ|Số hiệu|certificate number|certificate no|Số hiệu bằng|Số hiệu bằng tốt nghiệp|Số bằng tốt nghiệp|Số hiệu văn bằng tốt nghiệp|diploma number|Số bằng|Số VBCC|Số hiệu VBCC|Bằng số|Số sêri bằng|Số seri văn bằng|certificate code|diploma no|degree number|Số CC|Chứng nhận khóa học số|Mã chứng nhận|Mã chứng chỉ|Số GCN khóa học|Mã số chứng nhận|Giấy chứng nhận số hiệu|Số GCN bồi dưỡng|Chứng chỉ số|Số chứng nhận bồi dưỡng|Số giấy chứng nhận bồi dưỡng',
    certificate_place:
      'Nơi cấp chứng chỉ|Đơn vị cấp chứng chỉ|Cơ quan cấp chứng chỉ|Cơ sở cấp chứng chỉ|Nơi cấp văn bằng|Đơn vị cấp chứng nhận|certificate issuer|CC do đâu cấp|Chứng chỉ cấp tại|Chứng chỉ do đâu cấp|Nơi cấp VB|Nơi cấp VBCC|Nơi cấp bằng, chứng chỉ|Đơn vị cấp CC|Tổ chức cấp chứng chỉ|certificate place|issued by organization',
    it_level:
      'Trình độ tin học|TĐ tin học|Tin học|Chứng chỉ tin học|Trình độ CNTT|CC tin học|CNTT|Chứng chỉ CNTT|Chứng chỉ ứng dụng CNTT|ƯDCNTT|it level|computer skill|TH (tin học)|TĐ TH|TĐTH|Trình độ TH|CCTH|CC THVP|Chứng chỉ CNTT cơ bản|Trình độ ứng dụng CNTT|Chứng chỉ UDCNTT|Ứng dụng CNTT|computer level|it certificate|informatics level|CC tin|Chứng chỉ tin|Bằng tin học|Tin học văn phòng|Chứng chỉ tin học gì',
    foreign_lang:
      'Trình độ ngoại ngữ|Ngoại ngữ|TĐ ngoại ngữ|Trình độ ngoại ngữ chính|Chứng chỉ ngoại ngữ|Ngoại ngữ chính|CC ngoại ngữ|Trình độ NN|Tên ngoại ngữ|foreign language|NN (ngoại ngữ)|TĐNN|CCNN|Tên ngoại ngữ, trình độ|Biết ngoại ngữ|Ngoại ngữ sử dụng|foreign language level|language level|language certificate|Ngoại ngữ đang học|Môn ngoại ngữ|Học ngoại ngữ|Ngoại ngữ học|Ngoại ngữ đã học ở cấp dưới|Ngoại ngữ đăng ký học|Thứ tiếng đang học|Học tiếng gì|Học ngoại ngữ gì|Đang học ngoại ngữ|Tiếng nước ngoài đang học|Tiếng đang học|Ngoại ngữ gì|NN đang học|Tiếng Anh bậc mấy|Ngoại ngữ bậc mấy|Tiếng Anh bậc',
    foreign_lang_level:
      'Khung năng lực ngoại ngữ|Bậc ngoại ngữ|Trình độ theo khung ngoại ngữ|Khung NLNN|Mức ngoại ngữ|Bậc NN|Bậc theo KNLNN|Mức khung NLNN|KNLNN|NLNN|Khung 6 bậc|Khung năng lực NN|Bậc 6 bậc|Năng lực ngoại ngữ|Chuẩn năng lực ngoại ngữ|Bậc năng lực ngoại ngữ|language framework level',
    english_level:
      'Trình độ tiếng Anh|Chứng chỉ tiếng Anh|english level|Năng lực tiếng Anh|Tiếng Anh (trình độ)|english certificate',
    ethnic_lang:
      'Tiếng dân tộc|Tiếng dân tộc thiểu số|Trình độ tiếng dân tộc|Chứng chỉ tiếng dân tộc|Chứng chỉ tiếng DTTS|Ngôn ngữ dân tộc|ethnic language|TDT|Trình độ tiếng DTTS|Chứng chỉ TDT|Biết tiếng dân tộc|ethnic minority language|Tiếng dân tộc đang học|Học tiếng dân tộc',
    political_theory:
      'Trình độ LLCT|TĐ LLCT|Trình độ lý luận|Trình độ lý luận chính trị|LLCT|Lý luận chính trị|Lý luận CT|political theory|political level|TĐ chính trị|Trình độ chính trị|TĐCT|Chính trị|Trình độ CT|Bằng LLCT|Bồi dưỡng LLCT|Trung cấp/cao cấp LLCT|political qualification',
    state_mgmt:
      'Trình độ quản lý nhà nước|QLNN|Quản lý nhà nước|TĐ QLNN|Bồi dưỡng QLNN|Trình độ QLHCNN|state management|TĐ quản lý NN|Chứng chỉ QLNN|CC QLNN|QLHCNN|Quản lý hành chính nhà nước|state management level',
    edu_mgmt:
      'Trình độ quản lý giáo dục|QLGD|Quản lý giáo dục|TĐ QLGD|Bồi dưỡng QLGD|Chứng chỉ QLGD|education management|Bồi dưỡng CBQL|Nghiệp vụ quản lý|Đã qua bồi dưỡng CBQL|Nghiệp vụ quản lý trường học|education management level',
    defence:
      'Bồi dưỡng quốc phòng an ninh|Kiến thức quốc phòng|Bồi dưỡng QPAN|Quốc phòng, an ninh|QPAN|Bồi dưỡng kiến thức QP-AN|Kiến thức QPAN|KTQPAN|Kiến thức quốc phòng an ninh|Bồi dưỡng kiến thức quốc phòng|Bồi dưỡng QP|Trình độ QPAN|Chứng chỉ QPAN|Đối tượng QPAN|Bồi dưỡng kiến thức quốc phòng, an ninh',
    rank_training:
      'Chứng chỉ chức danh nghề nghiệp|Bồi dưỡng chức danh nghề nghiệp|Bồi dưỡng CDNN|CC CDNN|Chứng chỉ bồi dưỡng CDNN|Chứng chỉ bồi dưỡng theo tiêu chuẩn CDNN|Bồi dưỡng tiêu chuẩn CDNN|Bồi dưỡng theo hạng CDNN|Chứng chỉ bồi dưỡng hạng',
    regular_training:
      'Kết quả bồi dưỡng thường xuyên|BDTX|KQ BDTX|Bồi dưỡng thường xuyên|Xếp loại BDTX|Kết quả BDTX|Đánh giá BDTX|Hoàn thành BDTX|Mức độ hoàn thành BDTX|Kết quả đánh giá BDTX|regular training result',
    regular_module:
      'Mô đun|Tên mô đun|Mô đun bồi dưỡng|Module|Mã mô đun|Mô đun BDTX|Module bồi dưỡng|Mã module|Mô đun tự chọn|Mô đun đăng ký|Nội dung bồi dưỡng 3|Mô đun học|module name|module code',
    course:
      'Tên khóa bồi dưỡng|Tên lớp bồi dưỡng|Khóa bồi dưỡng|Nội dung bồi dưỡng|Lớp bồi dưỡng|Tên khóa học|Khóa học|Tên chương trình bồi dưỡng|Chương trình bồi dưỡng|Tên lớp học bồi dưỡng|Khóa đào tạo|Tên khóa đào tạo|Lớp tập huấn|Tên lớp tập huấn|Nội dung tập huấn|Nội dung đào tạo, bồi dưỡng|Tên khóa đào tạo, bồi dưỡng|course|course name|training course|Khóa học Bình dân học vụ số|Khóa học BDHVS|Tên khóa học BDHVS|Chuyên đề Bình dân học vụ số|Chuyên đề BDHVS|ND bồi dưỡng|Nội dung học|Chuyên đề bồi dưỡng|Tên chuyên đề bồi dưỡng|Tên chuyên đề tập huấn|Chuyên đề tập huấn|Tập huấn|Tên đợt tập huấn|Đợt tập huấn|Khóa tập huấn|Tên khóa tập huấn|Tên lớp đào tạo|Lớp đào tạo|Lớp học bồi dưỡng|Nội dung đào tạo|Khóa học đăng ký|Khóa học số|Tên bài học BDHVS|training name|training content|course title|course id|Tên lớp học, khóa học|Học khóa gì|Học lớp gì|Lớp tham gia|Khóa tham gia|Tên lớp, khóa|Tên chuyên đề/khóa học|Khóa bồi dưỡng, tập huấn|Tên khóa|Bồi dưỡng|Dạy gì|Tập huấn gì|Lớp tập huấn gì',
    course_mode:
      'Hình thức học|Hình thức bồi dưỡng|Hình thức tham gia|Hình thức tập huấn|Hình thức đào tạo, bồi dưỡng|course mode|learning mode|HT học|HT bồi dưỡng|HT tập huấn|Hình thức học (trực tuyến/trực tiếp)|Trực tuyến/trực tiếp|Trực tiếp/trực tuyến|Tham gia trực tiếp/trực tuyến|training method|delivery mode|Học trực tuyến/trực tiếp|Online/offline|Hình thức (trực tiếp/trực tuyến)',
    course_place:
      'Nơi bồi dưỡng|Cơ sở bồi dưỡng|Đơn vị bồi dưỡng|Đơn vị tổ chức|Nơi tổ chức bồi dưỡng|Đơn vị đào tạo|Địa điểm bồi dưỡng|Địa điểm tập huấn|Nơi tập huấn|Cơ quan tổ chức|organizer|Nơi học bồi dưỡng|Nơi học tập huấn|Đơn vị tổ chức lớp|Đơn vị tổ chức tập huấn|Cơ sở đào tạo, bồi dưỡng|Cơ quan tổ chức tập huấn|Đơn vị mở lớp|Địa điểm học|Tổ chức bởi|Nơi tổ chức lớp|training venue|organized by|Ai tổ chức|Đơn vị tổ chức học|Nơi mở lớp|Học ở đâu|Học tại đâu|Lớp học tại|Học tại|Điểm học|Địa điểm lớp học|Địa điểm mở lớp|Cơ quan mở lớp|Cơ quan tổ chức bồi dưỡng|Ai mở lớp|Ai tổ chức lớp|Đơn vị mở lớp tập huấn|Cơ quan tổ chức lớp',
    course_teacher:
      'Giảng viên|Báo cáo viên|Giảng viên/báo cáo viên|Người hướng dẫn|Người báo cáo chuyên đề|lecturer|instructor|GV hướng dẫn (BD)|Người giảng|Người tập huấn|BCV|Giảng viên hướng dẫn|Giảng viên phụ trách|Người truyền đạt|Cán bộ tập huấn|trainer|speaker|presenter|Người dạy (tập huấn)|Ai dạy|Người trình bày|Người hướng dẫn học|Người dạy khóa',
    course_result:
      'Kết quả bồi dưỡng|Kết quả tập huấn|Kết quả đào tạo|Xếp loại khóa học|Kết quả khóa học|KQBD|Kết quả học bồi dưỡng|Xếp loại khóa bồi dưỡng|Kết quả đào tạo, bồi dưỡng|Kết quả lớp học|Kết quả đánh giá khóa học|training outcome|course grade|KQ học|Kết quả cuối khóa học|Kết quả học|Đã hoàn thành|Đạt/Chưa đạt|Tình trạng hoàn thành|Kết luận|Đánh giá kết quả|Xếp loại cuối khóa|Kết quả học tập bồi dưỡng|Đạt loại cuối khóa|Xếp loại kết quả bồi dưỡng',
    training_need:
      'Nhu cầu bồi dưỡng|Đăng ký bồi dưỡng|Nội dung đăng ký bồi dưỡng|Nhu cầu đào tạo, bồi dưỡng|Nhu cầu đào tạo|Đăng ký học|Đăng ký tập huấn|Nguyện vọng bồi dưỡng|Nguyện vọng đào tạo|Nội dung cần bồi dưỡng|Nhu cầu tập huấn|Đăng ký khóa học|Đề xuất bồi dưỡng|Mong muốn được bồi dưỡng|training needs|Muốn học thêm gì|Muốn bồi dưỡng gì|Cần học gì|Cần bồi dưỡng gì|Nội dung muốn bồi dưỡng|Cần tập huấn gì|Muốn tập huấn gì|Nhu cầu học|Mong muốn bồi dưỡng|Nội dung cần tập huấn|Cần đào tạo thêm',
    course_time:
      'Thời gian đào tạo|Thời gian bồi dưỡng|Thời gian học|Thời gian tập huấn|Thời gian đào tạo (từ - đến)|Thời gian bồi dưỡng (từ - đến)|Thời gian khóa học|Thời gian học tập|training period|training time',
    major_level:
      'Trình độ chuyên ngành chính|Trình độ ngành chính|Trình độ đào tạo chính|Trình độ đào tạo ngành chính',
  },
};
