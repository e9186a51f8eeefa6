import type { Domain } from './domain';

/** Marks, comments and levels of subjects, abilities and qualities. */
export const MARKS: Domain = {
  numbers: {
    avg_after_retake:
      'Điểm trung bình sau thi lại|ĐTB mới|ĐTB sau thi lại|TB sau thi lại|ĐTB lại|Điểm TB sau khi thi lại|TB mới|ĐTB sau kiểm tra lại|Trung bình sau thi lại|Điểm mới sau thi lại',
    points_before_retake:
      'Điểm trước khi thi lại|Điểm cũ|Điểm trước thi lại|ĐTB trước khi thi lại|Điểm lần đầu|ĐTB cũ|Điểm TB trước thi lại|Điểm năm (trước thi lại)|Điểm trước kiểm tra lại',
    score_regular:
      'Điểm đánh giá thường xuyên|Điểm thường xuyên|Điểm kiểm tra thường xuyên|Đánh giá thường xuyên|Kiểm tra thường xuyên|ĐGTX|regular score|Điểm ĐGTX|Điểm hệ số 1|Điểm 15 phút|Điểm 15p|KT 15 phút|KT15|Kiểm tra 15 phút|Điểm KTTX|formative score|regular assessment score|frequent test score|KT thường xuyên|Điểm TX lần|ĐTX|Đ.TX|TX lần 1|ĐĐG tx|Điểm M|Điểm hs1|KT 15ph|Điểm 15ph|15p|ĐGTX (điểm)',
    score_oral:
      'Điểm miệng|Kiểm tra miệng|KT miệng|oral score|KT bài cũ|Điểm bài cũ|Điểm KT miệng|Điểm kiểm tra miệng|Hỏi đáp|Điểm hỏi đáp',
    score_mid:
      'Điểm kiểm tra giữa kỳ|Kiểm tra giữa kỳ|Điểm giữa kỳ|Điểm giữa học kỳ|Giữa học kỳ|ĐGGK|Điểm ĐGGK|midterm score|mid term score|KT giữa kỳ|KTĐK giữa kỳ|Đánh giá giữa kỳ|Điểm KT giữa kỳ|Điểm thi giữa kỳ|Thi giữa kỳ|Điểm GK|Điểm định kỳ giữa kỳ|Điểm hệ số 2|Điểm 1 tiết|KT 1 tiết|Kiểm tra 1 tiết|midterm|mid semester score|mid point|GKI|GKII|Điểm GKI|ĐG GK|ĐGK|Điểm KT GK|Bài giữa kỳ|Đ.GK|ĐĐGGKì|KTGKI|KTGKII|KT 45p|KT 45 phút|Điểm 45 phút|GHK|GHKI|GHKII|KT GHK|KTGHK|Điểm GHK|KT giữa HK|Giữa HKI|Giữa HKII',
    score_final:
      'Điểm kiểm tra cuối kỳ|Kiểm tra cuối kỳ|Điểm cuối kỳ|Điểm cuối học kỳ|Cuối kỳ|Điểm KT học kỳ|Điểm thi học kỳ|Cuối học kỳ|ĐGCK|final score|KT cuối kỳ|Đánh giá cuối kỳ|Điểm KT cuối kỳ|Thi cuối kỳ|Điểm thi cuối kỳ|Điểm CK|Thi học kỳ|KT học kỳ|Điểm kiểm tra học kỳ|Kiểm tra học kỳ|KTHK|Điểm hệ số 3|KTĐK cuối kỳ|Điểm định kỳ cuối kỳ|Điểm kiểm tra định kỳ|KTĐK|final exam score|end term score|semester exam score|CKI|CKII|ĐG CK|Điểm HK|ĐCK|Điểm KT CK|Bài cuối kỳ|Đ.CK|CHK|CHKI|CHKII|KT CHK|KTCHK|Điểm CHK|Cuối HKI|Cuối HKII|KTCKI|KTCKII|KT cuối HK',
    score_avg:
      'Điểm trung bình|Điểm TB|ĐTB|Trung bình môn|Điểm trung bình môn|ĐTB môn|TB môn|Điểm TBM|average score|gpa|Điểm trung bình môn học|ĐTB môn học|ĐTBMH|Điểm tổng kết môn|Tổng kết môn|Điểm TK|Điểm tổng kết|TK môn|Bình quân môn|average mark|average point|mean score|subject average|ĐTB mhk|TB môn học|Trung bình môn học kỳ|Điểm TB môn học kỳ|ĐTB học kỳ|TBHK|ĐTB HK|TB HK|TBM.HK|Điểm TBM HK|TBmôn',
    score_avg_all:
      'Trung bình các môn|Điểm trung bình các môn|ĐTB các môn|ĐTBCM|TBCM|Điểm trung bình chung|ĐTBC|Điểm trung bình tất cả các môn|TB chung|Điểm TBC các môn|TBC các môn|TBCCM|Trung bình chung|Điểm bình quân|Điểm trung bình chung các môn|overall average|overall gpa|TB các môn học|ĐTB các môn học|TB chung các môn',
    score_avg_1:
      'Điểm trung bình học kỳ 1|ĐTB HKI|ĐTB HK1|TB HK1|TBHK1|ĐTBHK1|ĐTBmhk1|TBM HK1|Điểm tổng kết HK1|Tổng kết HK1|ĐTB môn HK1|semester 1 average|first semester average',
    score_avg_2:
      'Điểm trung bình học kỳ 2|ĐTB HKII|ĐTB HK2|TB HK2|TBHK2|ĐTBHK2|ĐTBmhk2|TBM HK2|Điểm tổng kết HK2|Tổng kết HK2|ĐTB môn HK2|semester 2 average|second semester average',
    score_avg_year:
      'Điểm trung bình cả năm|ĐTB cả năm|ĐTB CN|TBCN|TB cả năm|ĐTBCN|ĐTBmcn|Trung bình cả năm|Điểm TB cả năm|Điểm tổng kết cả năm|Tổng kết cả năm|ĐTB năm học|ĐTB môn cả năm|Điểm TBCN|TBM cả năm|TBmcn|Điểm trung bình năm học|Điểm trung bình môn cả năm|Điểm cả năm|Cả năm (điểm)|TK cả năm|year average|yearly average|annual average score|ĐTB môn CN|TB năm|ĐTB năm|CN (điểm)|TBM CN|Điểm CN|TB CN|TBC cả năm|Đ.CN|ĐTBM cả năm',
    retake_points:
      'Điểm thi lại|Điểm kiểm tra lại|Kiểm tra lại|Điểm KT lại|KT lại|retake score|Điểm KTL|Điểm TL|Kết quả kiểm tra lại|Điểm rèn luyện lại|Điểm kiểm tra bổ sung|retest score|make up score|KTL|Đ.KTL|Thi lại (điểm)|Đ. thi lại|Điểm thi lại hè|Điểm lại|Thi lại được mấy|Thi lại mấy điểm|Điểm lần 2 (thi lại)',
    practice_points:
      'Điểm thực hành|Thực hành|TH (điểm)|Điểm phần thực hành|Bài thực hành (điểm)|Thi thực hành|practical score|practice score',
    theory_points:
      'Điểm lý thuyết|Lý thuyết|Điểm phần lý thuyết|Điểm LT|Thi lý thuyết|theory score',
    rank_in_class:
      'Xếp hạng trong lớp|Thứ hạng trong lớp|Vị thứ trong lớp|Xếp thứ trong lớp|Hạng trong lớp|class rank|Vị thứ lớp|Thứ hạng lớp|Hạng lớp|Xếp hạng lớp|Xếp thứ lớp|Đứng thứ trong lớp|rank in class|class ranking',
    rank_in_grade:
      'Xếp hạng trong khối|Thứ hạng trong khối|Vị thứ trong khối|Vị thứ khối|Thứ hạng khối|Hạng khối|Xếp hạng khối|Hạng trong khối|Xếp thứ trong khối|grade rank|rank in grade',
    subject_coefficient:
      'Hệ số điểm|Hệ số môn|Hệ số môn học|score coefficient|HS môn|HS điểm|Hệ số tính điểm|subject factor|mark coefficient',
  },
  ticks: {
    promoted:
      'Lên lớp|Được lên lớp|Kết quả lên lớp|Lên lớp thẳng|promoted|is promoted|Xét lên lớp|Kết quả xét lên lớp|Lên lớp/ở lại lớp|Lên lớp/Lưu ban|Lên lớp hay ở lại|Đủ điều kiện lên lớp|Được xét lên lớp|Lên/ở lại',
    retake:
      'Thi lại|Phải thi lại|Kiểm tra lại trong hè|Thi lại môn|KT lại (môn)|Thi lại các môn|Kiểm tra lại môn|Phải kiểm tra lại|Phải kiểm tra lại môn|Kiểm tra, đánh giá lại|Rèn luyện lại|Phải thi lại môn|needs retake|Môn thi lại|Môn kiểm tra lại',
    completed_class:
      'Hoàn thành chương trình lớp học|Hoàn thành chương trình lớp|HTCT lớp học|Hoàn thành lớp học|Hoàn thành CT lớp học|Hoàn thành CT lớp|Hoàn thành CTLH|HTCTLH|HTCT lớp|Hoàn thành chương trình học|completed grade|LL|Được LL|Lên lớp (x)',
    completed_primary:
      'Hoàn thành chương trình tiểu học|HTCT tiểu học|HTCTTH|Hoàn thành CTTH|Hoàn thành CT tiểu học|Hoàn thành bậc tiểu học|Hoàn thành tiểu học|Hoàn thành cấp tiểu học|completed primary|Đã hoàn thành lớp 5|Xong lớp 5|HT lớp 5|Đã học xong tiểu học|Xong tiểu học',
    exempt:
      'Miễn học|Được miễn|Miễn học môn|Miễn môn học|Miễn giảm môn học|Miễn học phần|Môn được miễn|Miễn học các môn|Miễn thực hành|exempted|Miễn môn|Môn miễn|Môn được miễn giảm|Được miễn môn',
    disability_not_assessed:
      'HS khuyết tật không đánh giá|Không đánh giá|Không ĐG|HSKT không đánh giá|Không đánh giá xếp loại|Miễn đánh giá|not assessed',
  },
  others: {
    after_summer:
      'Đánh giá sau rèn luyện|Sau hè|Kết quả RL hè|Đánh giá lại sau hè|Kết quả sau rèn luyện trong hè',
    summer_helper:
      'Người phụ trách rèn luyện|Ai kèm hè|Người phụ trách rèn luyện hè|GV kèm hè|GV phụ trách rèn luyện hè|Người giúp đỡ trong hè|Cô kèm hè|Người kèm trong hè|GV phụ trách ôn hè',
    study_result:
      'Học lực|Kết quả học tập|Xếp loại học lực|HL|Kết quả học tập cả năm|XLHL|HLực|study result|academic performance|Học tập|Kết quả HT|Xếp loại HL|Mức kết quả học tập|Đánh giá kết quả học tập|Học lực loại|Xếp loại văn hóa (học lực)|learning result|academic result|learning outcome level|study classification|XL học tập|Xếp loại học tập|Lực học|Sức học|Học thế nào|Thành tích học tập|Học hành thế nào|Kết quả học hành',
    study_result_1:
      'Học lực HKI|Học lực học kỳ 1|Học lực HK1|Học lực kỳ I|HL HK1|HLHK1|Kết quả học tập học kỳ 1|Xếp loại học lực học kỳ 1|Học tập HK1|XLHL HK1|Học tập kỳ 1|learning result semester 1|Kết quả học kỳ I|Kết quả học kỳ 1|Kết quả HK1|Kết quả HKI|KQ HK1|KQ HKI|KQ học kỳ 1|Kết quả học tập và rèn luyện HK1',
    study_result_2:
      'Học lực HKII|Học lực học kỳ 2|Học lực HK2|Học lực kỳ II|HL HK2|HLHK2|Kết quả học tập học kỳ 2|Xếp loại học lực học kỳ 2|Học tập HK2|XLHL HK2|Học tập kỳ 2|learning result semester 2|Kết quả học kỳ II|Kết quả học kỳ 2|Kết quả HK2|Kết quả HKII|KQ HK2|KQ HKII|KQ học kỳ 2',
    study_result_year:
      'Học lực cả năm|HL cả năm|HLCN|Xếp loại học lực cả năm|Học tập cả năm|Học tập CN|XLHL cả năm|Học lực năm|Kết quả học tập năm học|learning result year',
    conduct:
      'Hạnh kiểm|RL|Rèn luyện|Kết quả rèn luyện|Xếp loại hạnh kiểm|HKiểm|Xếp loại rèn luyện|XLHK|conduct|conduct id|KQRL|KQ RL|Xếp loại HK (hạnh kiểm)|Kết quả RL|Đạo đức, hạnh kiểm|Xếp loại đạo đức|Xếp loại RL|Hạnh kiểm loại|XLRL|training result|moral conduct|behaviour rating|H.kiểm',
    conduct_1:
      'Hạnh kiểm HKI|Hạnh kiểm học kỳ 1|Hạnh kiểm HK1|Rèn luyện học kỳ 1|Kết quả rèn luyện học kỳ 1|Hạnh kiểm kỳ I|KQRL HK1|KQRL HKI|KQ RL HK1|RL HK1|RLHK1|HK HKI (hạnh kiểm)|HKHK1|conduct semester 1',
    conduct_2:
      'Hạnh kiểm HKII|Hạnh kiểm học kỳ 2|Hạnh kiểm HK2|Rèn luyện học kỳ 2|Kết quả rèn luyện học kỳ 2|Hạnh kiểm kỳ II|KQRL HK2|KQRL HKII|KQ RL HK2|RL HK2|RLHK2|HKHK2|conduct semester 2',
    conduct_year:
      'Hạnh kiểm cả năm|Rèn luyện cả năm|Kết quả rèn luyện cả năm|HK cả năm|KQRL cả năm|KQRL CN|RL cả năm|RL CN|HKCN|Xếp loại hạnh kiểm cả năm|Kết quả rèn luyện năm học|conduct year',
    semester: 'Học kỳ|Học kì|HK|semester|term|H.kỳ|Học kỳ đánh giá|Học kỳ nhập điểm|semester id',
    assessment_period:
      'Đợt đánh giá|Kỳ đánh giá|Thời điểm đánh giá|Giai đoạn đánh giá|assessment period|Giai đoạn (GK/CK)|Thời kỳ đánh giá|Đánh giá lần|Lần đánh giá|assessment term|evaluation period|marking period',
    subject_name:
      'Tên môn học|Môn học|Tên môn|subject name|subject id|Môn|Bộ môn|Tên phân môn|Phân môn|Môn/HĐGD|Môn học và hoạt động giáo dục|Môn học, hoạt động giáo dục|Tên học phần|Học phần|Bộ môn học|course subject',
    subject_code: 'Mã môn|Mã môn học|subject code|Mã bộ môn|Mã HP (môn)|subject no',
    subject_result:
      'Mức đạt được|Mức độ đạt được|Mức đạt được môn học|MĐĐ|Mức đánh giá môn học|Mức đạt môn học|Đánh giá môn học|Mức hoàn thành môn học|Kết quả môn học|Kết quả môn|Mức đạt được của môn|Xếp loại môn|Xếp loại môn học|KQ môn học|Đánh giá kết quả môn học|subject level|subject assessment|Mức ĐĐ|T/H/C|Mức T/H/C|MĐĐĐ|Đạt mức|HTT/HT/CHT|Đánh giá môn|XL môn học',
    year_result:
      'Đánh giá kết quả giáo dục|Kết quả giáo dục|KQGD|Mức đánh giá kết quả giáo dục|Kết quả giáo dục cả năm|ĐG KQGD|Đánh giá KQGD cuối năm|Đánh giá chung cuối năm|Kết quả cuối năm|Kết quả cả năm|KQ cả năm|year end result|annual result|educational result|Xếp loại năm học|XL năm|Xếp loại năm|XL cuối năm học|Xếp loại chung cả năm|XLGD|XL giáo dục|XLGD cuối năm|Xếp loại GD|XL GD',
    comment:
      'Nhận xét|Nhận xét của giáo viên|Lời nhận xét|Nhận xét chung|Lời nhận xét của giáo viên|Ý kiến nhận xét|Nội dung nhận xét|teacher comment|NX|N.xét|Nhận xét của cô giáo|Nhận xét, đánh giá|Nhận xét đánh giá chung|remark of teacher|general comment|feedback comment|Nhận xét của cô|Lời phê|NX chung|Lời phê của giáo viên|Góp ý|Ý kiến góp ý|Nhận xét, tư vấn|Nhận xét và tư vấn|Tư vấn, nhận xét|Nhận xét, kiến nghị|Nhận xét, tư vấn, thúc đẩy',
    comment_homeroom:
      'Nhận xét của GVCN|Nhận xét của GVCN lớp|Ý kiến GVCN|Đánh giá của GVCN|Nhận xét GVCN|Nhận xét của giáo viên chủ nhiệm|Lời nhận xét của GVCN|NX của GVCN|NX GVCN|Lời phê của GVCN|Nhận xét của GV chủ nhiệm|NX của giáo viên chủ nhiệm',
    comment_subject:
      'Nhận xét môn học|Nhận xét của GVBM|Nhận xét của giáo viên bộ môn|Nhận xét các môn học|Nhận xét về môn học|NX môn học|Nhận xét của GV bộ môn|Nhận xét của GV dạy môn|NX của GVBM|Nhận xét môn|Nội dung nhận xét môn học|Điểm nổi bật, hạn chế môn học|subject comment|Nhận xét bộ môn|Nhận xét của giáo viên dạy|NX bộ môn',
    comment_competence:
      'Nhận xét năng lực|Nhận xét về năng lực|Biểu hiện năng lực|NX năng lực|Nhận xét NL|Năng lực (nhận xét)|NX về năng lực|competence comment',
    comment_virtue:
      'Nhận xét phẩm chất|Nhận xét về phẩm chất|Biểu hiện phẩm chất|NX phẩm chất|Nhận xét PC|Phẩm chất (nhận xét)|NX về phẩm chất|quality comment',
    competence:
      'Năng lực|Đánh giá năng lực|Kết quả năng lực|Mức đạt năng lực|competence|Đánh giá năng lực cốt lõi|Năng lực cốt lõi|Hình thành và phát triển năng lực|Sự hình thành, phát triển năng lực|competency|competency level|NL',
    competence_general: 'Năng lực chung|Nhóm năng lực chung|NL chung|NLC',
    competence_special: 'Năng lực đặc thù|Nhóm năng lực đặc thù|NL đặc thù|NLĐT',
    virtue:
      'Phẩm chất|Đánh giá phẩm chất|Kết quả phẩm chất|Mức đạt phẩm chất|Phẩm chất chủ yếu|quality|PC chủ yếu|Hình thành và phát triển phẩm chất|virtues|qualities|PC',
    self_study:
      'Tự chủ và tự học|Tự chủ, tự học|Năng lực tự chủ và tự học|TC-TH|TCTH|Tự phục vụ, tự quản|TCVTH|self study',
    cooperation:
      'Giao tiếp và hợp tác|Giao tiếp, hợp tác|Năng lực giao tiếp và hợp tác|GT-HT|GTHT|Hợp tác|GTVHT|communication and cooperation',
    problem_solving:
      'Giải quyết vấn đề và sáng tạo|GQVĐ và sáng tạo|Giải quyết vấn đề, sáng tạo|GQVĐ-ST|GQVĐST|Năng lực giải quyết vấn đề và sáng tạo|GQVĐ|Giải quyết vấn đề|Tự học và giải quyết vấn đề|GQVĐVST|problem solving',
    patriotism: 'Yêu nước|Phẩm chất yêu nước|Lòng yêu nước|YN (yêu nước)|YN',
    kindness: 'Nhân ái|Phẩm chất nhân ái|Lòng nhân ái|Nhân ái, khoan dung|NA',
    diligence:
      'Chăm chỉ|Phẩm chất chăm chỉ|Chăm học, chăm làm|Chăm học|Tính chăm chỉ|Chăm chỉ (PC)',
    honesty: 'Trung thực|Phẩm chất trung thực|Trung thực, kỷ luật|Tính trung thực',
    responsibility: 'Trách nhiệm|Phẩm chất trách nhiệm|Tinh thần trách nhiệm|Tự tin, trách nhiệm',
    language_skill: 'Ngôn ngữ|Năng lực ngôn ngữ|NL ngôn ngữ|Ngôn ngữ (năng lực)',
    calculation_skill: 'Tính toán|Năng lực tính toán|NL tính toán',
    science_skill: 'Năng lực khoa học|Khoa học (năng lực)|NL khoa học',
    technology_skill: 'Năng lực công nghệ|NL công nghệ|Công nghệ (năng lực)',
    it_skill: 'Năng lực tin học|NL tin học|Tin học (năng lực)',
    aesthetics: 'Thẩm mĩ|Thẩm mỹ|Năng lực thẩm mĩ|NL thẩm mĩ',
    physical_skill: 'Thể chất|Năng lực thể chất|NL thể chất',
    strengths:
      'Ưu điểm|Điểm mạnh|Mặt mạnh|Những ưu điểm|Ưu điểm nổi bật|strengths|Điểm nổi bật|Mặt tích cực|Điểm tốt|Ưu thế|Thế mạnh|Những mặt mạnh|Những điểm mạnh|Điểm mạnh của bản thân|Thành tích và ưu điểm|Ưu|Mạnh|Ưu điểm của tiết dạy|Cái được|Mặt tốt|Mặt được|Điều làm tốt|Điểm tích cực|Trẻ làm được|HS làm được|Năng lực nổi bật|Giỏi gì|Giỏi môn gì|Học giỏi gì|Giỏi việc gì|Điểm nổi trội|Nổi trội về|Mạnh ở|Em làm được gì|Những điều làm được|Chỗ được|Những mặt được|Mặt làm được|Những điểm được|Cháu làm được|Bé làm được|Khả năng của trẻ|Trẻ có khả năng|Khả năng hiện có|Khả năng hiện tại|Khả năng của HS|Những việc làm được|Điều làm được|Làm tốt|Cái làm tốt|Điểm làm tốt|Những điểm làm tốt',
    weaknesses:
      'Hạn chế|Khuyết điểm|Nhược điểm|Tồn tại|Tồn tại, hạn chế|Hạn chế, khuyết điểm|Điểm yếu|Mặt yếu|Những hạn chế|Nội dung chưa hoàn thành|weaknesses|Mặt hạn chế|Điểm hạn chế|Điểm cần cải thiện|Điểm cần khắc phục|Những tồn tại|Những mặt yếu|Những khuyết điểm|Những điểm yếu|Hạn chế, tồn tại|Tồn tại, khuyết điểm|Thiếu sót|Tồn tại, thiếu sót|Nội dung cần khắc phục|Điểm cần rèn luyện thêm|limitations|shortcomings|Nhược|Yếu|Chưa được|Cái chưa được|Mặt chưa tốt|Điều cần khắc phục|Cần khắc phục|Khó khăn chính|Cần rút kinh nghiệm|Cần rút KN|Rút kinh nghiệm|Hạn chế cần rút kinh nghiệm|Điểm cần rút kinh nghiệm|Mặt cần khắc phục|Điều cần rút kinh nghiệm|Mặt chưa được|Những mặt chưa được|Chỗ chưa được|Chỗ còn yếu|Điều chưa được|Còn thiếu sót|Chỗ bẩn|Bẩn chỗ nào|Còn bẩn chỗ nào|Chỗ chưa đạt|Chưa đạt chỗ nào|Lỗi còn lại|Nội dung tồn tại|Những thiếu sót|Còn thiếu sót gì|Chưa tốt|Điều chưa làm được|Chưa đạt điểm nào|Phần còn hạn chế|Vấn đề tồn tại|Mặt chưa làm được|Hạn chế còn|Những vấn đề cần cải thiện|Cần cải thiện|Cần cố gắng|Cái còn sai|Điểm còn sai sót|Sai sót|Còn sai|Những sai sót|Chỗ còn sai|Sai phạm phát hiện|Lỗi còn mắc|Tồn tại cần khắc phục|Thiếu sót, hạn chế|Hạn chế cần khắc phục|Những điểm cần khắc phục|Khuyết điểm, tồn tại|Thiếu sót cần khắc phục|Thiếu sót phát hiện|Phát hiện tồn tại|Tồn tại qua kiểm tra|Những thiếu sót phát hiện',
    special_talent:
      'Năng khiếu|Năng khiếu, sở thích|Thành tích nổi bật của học sinh|talent|Năng khiếu nổi bật|Năng khiếu đặc biệt|Khả năng đặc biệt|Khả năng nổi bật|Tài năng|Sở trường, năng khiếu|aptitude|Năng khiếu gì|Tài lẻ|Giỏi về|Có tài gì|Có năng khiếu gì|Giỏi về gì',
    hobby:
      'Sở thích|Sở thích cá nhân|hobby|hobbies|Sở thích, thói quen|Thích gì|Điều em thích|interests|Thích gì nhất|Em thích',
    competence_result:
      'Năng lực và phẩm chất|Phẩm chất, năng lực|PC, NL|Nhận xét năng lực, phẩm chất|Mức đạt được về phẩm chất, năng lực',
    retake_result:
      'Kết quả sau thi lại|Xếp loại sau thi lại|Kết quả sau kiểm tra lại|Xếp loại sau kiểm tra lại|Kết quả sau rèn luyện hè|Kết quả sau hè|Học lực sau thi lại|result after retake',
    conduct_after:
      'Hạnh kiểm sau rèn luyện hè|Rèn luyện sau hè|Kết quả rèn luyện sau hè|Hạnh kiểm sau hè',
    comment_head:
      'Nhận xét của hiệu trưởng|Ý kiến hiệu trưởng|Ý kiến của hiệu trưởng|Phê duyệt của hiệu trưởng|Xác nhận của hiệu trưởng|principal comment|HT cho ý kiến|HT phê',
    assessment_mode:
      'Hình thức đánh giá|Kiểu đánh giá|Đánh giá bằng nhận xét/điểm số|Loại đánh giá|assessment type',
    score_kind:
      'Loại điểm|Cột điểm|Đầu điểm|Loại đầu điểm|Thành phần điểm|Tên cột điểm|score type|score column',
  },
};
