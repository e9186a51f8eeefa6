import type { Domain } from './domain';

/** Marks, comments and levels of subjects, abilities and qualities. */
export const MARKS: Domain = {
  numbers: {
    score_regular:
      'Điểm đánh giá thường xuyên|Điểm thường xuyên|Điểm kiểm tra thường xuyên|Đánh giá thường xuyên|Kiểm tra thường xuyên|ĐGTX|regular score',
    score_oral: 'Điểm miệng|Kiểm tra miệng|KT miệng|oral score',
    score_mid:
      'Điểm kiểm tra giữa kỳ|Kiểm tra giữa kỳ|Điểm giữa kỳ|Điểm giữa học kỳ|Giữa học kỳ|ĐGGK|Điểm ĐGGK|midterm score|mid term score',
    score_final:
      'Điểm kiểm tra cuối kỳ|Kiểm tra cuối kỳ|Điểm cuối kỳ|Điểm cuối học kỳ|Cuối kỳ|Điểm KT học kỳ|Điểm thi học kỳ|Cuối học kỳ|ĐGCK|final score',
    score_avg:
      'Điểm trung bình|Điểm TB|ĐTB|Trung bình môn|Điểm trung bình môn|ĐTB môn|TB môn|Điểm TBM|average score|gpa',
    score_avg_all:
      'Trung bình các môn|Điểm trung bình các môn|ĐTB các môn|ĐTBCM|TBCM|Điểm trung bình chung|ĐTBC',
    score_avg_1: 'Điểm trung bình học kỳ 1|ĐTB HKI|ĐTB HK1|TB HK1|TBHK1|ĐTBHK1|ĐTBmhk1|TBM HK1',
    score_avg_2: 'Điểm trung bình học kỳ 2|ĐTB HKII|ĐTB HK2|TB HK2|TBHK2|ĐTBHK2|ĐTBmhk2|TBM HK2',
    score_avg_year:
      'Điểm trung bình cả năm|ĐTB cả năm|ĐTB CN|TBCN|TB cả năm|ĐTBCN|ĐTBmcn|Trung bình cả năm|Điểm TB cả năm',
    retake_points: 'Điểm thi lại|Điểm kiểm tra lại|Kiểm tra lại|Điểm KT lại|KT lại|retake score',
    practice_points: 'Điểm thực hành|Thực hành|TH (điểm)',
    theory_points: 'Điểm lý thuyết|Lý thuyết',
    rank_in_class:
      'Xếp hạng trong lớp|Thứ hạng trong lớp|Vị thứ trong lớp|Xếp thứ trong lớp|Hạng trong lớp|class rank',
    rank_in_grade: 'Xếp hạng trong khối|Thứ hạng trong khối|Vị thứ trong khối',
    subject_coefficient: 'Hệ số điểm|Hệ số môn|Hệ số môn học|score coefficient',
  },
  ticks: {
    promoted: 'Lên lớp|Được lên lớp|Kết quả lên lớp|Lên lớp thẳng|promoted|is promoted',
    retake: 'Thi lại|Phải thi lại|Kiểm tra lại trong hè|Rèn luyện trong hè|Thi lại môn',
    completed_class:
      'Hoàn thành chương trình lớp học|Hoàn thành chương trình lớp|HTCT lớp học|Hoàn thành lớp học',
    completed_primary: 'Hoàn thành chương trình tiểu học|HTCT tiểu học|HTCTTH|Hoàn thành CTTH',
    exempt: 'Miễn học|Được miễn|Miễn học môn|Miễn môn học|Miễn giảm môn học',
  },
  others: {
    study_result:
      'Học lực|Kết quả học tập|Xếp loại học lực|HL|Kết quả học tập cả năm|XLHL|HLực|study result|academic performance',
    study_result_1:
      'Học lực HKI|Học lực học kỳ 1|Học lực HK1|Học lực kỳ I|HL HK1|HLHK1|Kết quả học tập học kỳ 1|Xếp loại học lực học kỳ 1',
    study_result_2:
      'Học lực HKII|Học lực học kỳ 2|Học lực HK2|Học lực kỳ II|HL HK2|HLHK2|Kết quả học tập học kỳ 2|Xếp loại học lực học kỳ 2',
    study_result_year: 'Học lực cả năm|HL cả năm|HLCN|Xếp loại học lực cả năm',
    conduct:
      'Hạnh kiểm|Rèn luyện|Kết quả rèn luyện|Xếp loại hạnh kiểm|HKiểm|Xếp loại rèn luyện|XLHK|conduct|conduct id',
    conduct_1:
      'Hạnh kiểm HKI|Hạnh kiểm học kỳ 1|Hạnh kiểm HK1|Rèn luyện học kỳ 1|Kết quả rèn luyện học kỳ 1|Hạnh kiểm kỳ I',
    conduct_2:
      'Hạnh kiểm HKII|Hạnh kiểm học kỳ 2|Hạnh kiểm HK2|Rèn luyện học kỳ 2|Kết quả rèn luyện học kỳ 2|Hạnh kiểm kỳ II',
    conduct_year: 'Hạnh kiểm cả năm|Rèn luyện cả năm|Kết quả rèn luyện cả năm|HK cả năm',
    semester: 'Học kỳ|Học kì|HK|semester|term',
    assessment_period:
      'Đợt đánh giá|Kỳ đánh giá|Thời điểm đánh giá|Giai đoạn đánh giá|assessment period',
    subject_name: 'Tên môn học|Môn học|Tên môn|subject name|subject id|Môn|Bộ môn',
    subject_code: 'Mã môn|Mã môn học|subject code',
    subject_result: 'Mức đạt được|Mức độ đạt được|Mức đạt được môn học|MĐĐ|Mức đánh giá môn học',
    year_result:
      'Đánh giá kết quả giáo dục|Kết quả giáo dục|KQGD|Mức đánh giá kết quả giáo dục|Kết quả giáo dục cả năm',
    comment:
      'Nhận xét|Nhận xét của giáo viên|Nhận xét của GVCN|Lời nhận xét|Nhận xét chung|Lời nhận xét của giáo viên|Ý kiến nhận xét|Nội dung nhận xét|teacher comment',
    comment_subject:
      'Nhận xét môn học|Nhận xét của GVBM|Nhận xét của giáo viên bộ môn|Nhận xét các môn học|Nhận xét về môn học',
    comment_competence: 'Nhận xét năng lực|Nhận xét về năng lực|Biểu hiện năng lực',
    comment_virtue: 'Nhận xét phẩm chất|Nhận xét về phẩm chất|Biểu hiện phẩm chất',
    competence: 'Năng lực|Đánh giá năng lực|Kết quả năng lực|Mức đạt năng lực|competence',
    competence_general: 'Năng lực chung|Nhóm năng lực chung',
    competence_special: 'Năng lực đặc thù|Nhóm năng lực đặc thù',
    virtue:
      'Phẩm chất|Đánh giá phẩm chất|Kết quả phẩm chất|Mức đạt phẩm chất|Phẩm chất chủ yếu|quality',
    self_study: 'Tự chủ và tự học|Tự chủ, tự học|Năng lực tự chủ và tự học|TC-TH|TCTH',
    cooperation: 'Giao tiếp và hợp tác|Giao tiếp, hợp tác|Năng lực giao tiếp và hợp tác|GT-HT|GTHT',
    problem_solving:
      'Giải quyết vấn đề và sáng tạo|GQVĐ và sáng tạo|Giải quyết vấn đề, sáng tạo|GQVĐ-ST|GQVĐST|Năng lực giải quyết vấn đề và sáng tạo',
    patriotism: 'Yêu nước|Phẩm chất yêu nước',
    kindness: 'Nhân ái|Phẩm chất nhân ái',
    diligence: 'Chăm chỉ|Phẩm chất chăm chỉ|Chăm học, chăm làm',
    honesty: 'Trung thực|Phẩm chất trung thực',
    responsibility: 'Trách nhiệm|Phẩm chất trách nhiệm',
    language_skill: 'Ngôn ngữ|Năng lực ngôn ngữ',
    calculation_skill: 'Tính toán|Năng lực tính toán',
    science_skill: 'Năng lực khoa học|Khoa học (năng lực)',
    technology_skill: 'Năng lực công nghệ',
    it_skill: 'Năng lực tin học',
    aesthetics: 'Thẩm mĩ|Thẩm mỹ|Năng lực thẩm mĩ',
    physical_skill: 'Thể chất|Năng lực thể chất',
    strengths: 'Ưu điểm|Điểm mạnh|Mặt mạnh|Những ưu điểm|Ưu điểm nổi bật|strengths',
    weaknesses:
      'Hạn chế|Khuyết điểm|Nhược điểm|Tồn tại|Tồn tại, hạn chế|Hạn chế, khuyết điểm|Điểm yếu|Mặt yếu|Những hạn chế|Nội dung chưa hoàn thành|weaknesses',
    special_talent: 'Năng khiếu|Năng khiếu, sở thích|Thành tích nổi bật của học sinh|talent',
    hobby: 'Sở thích|Sở thích cá nhân|hobby|hobbies',
  },
};
