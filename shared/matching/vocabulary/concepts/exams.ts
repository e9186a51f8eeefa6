import type { Domain } from './domain';

/** Examinations, competitions, entrance. */
export const EXAMS: Domain = {
  dates: {
    exam_day:
      'Ngày thi|Ngày kiểm tra (thi)|Ngày thi/kiểm tra|Thi ngày|exam date|exam day|Ngày kiểm tra|Ngày làm bài|Ngày dự thi/kiểm tra|Ngày giờ thi|Lịch thi|Ngày tổ chức kiểm tra|Ngày KT|date of exam|test day|Ngày thi chính thức|Thi vào ngày|Hôm thi|Buổi thi (ngày)',
    contest_date:
      'Ngày dự thi|Ngày tổ chức thi|contest date|Ngày diễn ra cuộc thi|Ngày tổ chức hội thi|Ngày thi (hội thi)|Thời gian thi|date of contest|competition date|Ngày thi đấu|Ngày tranh tài|Ngày đấu|Thi đấu ngày|Ngày diễn ra giải',
    marked_on:
      'Ngày chấm|Ngày chấm thi|marking date|Ngày chấm bài|Ngày hoàn thành chấm|date of marking',
  },
  numbers: {
    running_order:
      'Thứ tự biểu diễn|STT diễn|Thứ tự trình diễn|Thứ tự thi|Thứ tự dự thi|STT biểu diễn|TT biểu diễn|Số thứ tự thi|Bốc thăm thứ tự|Thứ tự bốc thăm|STT bốc thăm|Số bốc thăm|Thứ tự lên diễn',
    measure_points:
      'Điểm trình bày biện pháp|Điểm BP|Điểm biện pháp|Trình bày biện pháp|Điểm TBBP|Điểm phần biện pháp|Điểm trình bày BP|Điểm báo cáo biện pháp|Báo cáo biện pháp',
    mark_in_figures: 'Điểm bằng số|Điểm số|Điểm ghi bằng số|Ghi điểm bằng số|Điểm viết bằng số',
    priority_points:
      'Điểm ưu tiên|Điểm UT|Điểm cộng ưu tiên|priority points|ĐƯT|Cộng ưu tiên|Điểm UT cộng|Điểm cộng thêm ưu tiên|ƯT|UT|ĐUT|Đ.ưu tiên|UT cộng|Điểm cộng UT|Điểm cộng (ƯT)|Điểm ưu tiên xét chuyển|Điểm ưu tiên thuyên chuyển|Điểm UT chuyển',
    admission_points:
      'Điểm xét tuyển|Tổng điểm xét tuyển|Điểm tuyển sinh|Điểm xét|admission score|ĐXT|Tổng điểm XT|Tổng ĐXT|Điểm xét tuyển sinh|Điểm dự tuyển|Tổng điểm thi|Tổng điểm thi tuyển|Tổng điểm dự tuyển|entrance score|admission points|Tổng điểm thi vào 10|ĐXTN|Điểm XT|Tổng điểm xét|Điểm để xét|Tổng điểm tuyển sinh|Điểm ĐKXT',
    entry_points:
      'Điểm trúng tuyển|Điểm chuẩn trúng tuyển|pass mark|Điểm chuẩn vào|Điểm chuẩn tuyển sinh|Điểm đỗ|cut off score|admission mark|Điểm vào 10|Điểm đầu vào lớp 10|Điểm thi vào 10|Điểm thi vào lớp 10|Điểm trúng tuyển lớp 10|Điểm TS 10|Điểm thi tuyển sinh lớp 10|Thi vào 10 được|Điểm TS vào 10|Điểm đầu vào THPT',
    re_marked_points:
      'Điểm phúc khảo|Điểm sau phúc khảo|re-marked score|Điểm PK|Điểm chấm lại|Điểm chấm phúc khảo|Kết quả phúc khảo|Điểm sau khi phúc khảo|PK|Sau phúc khảo|Điểm sau PK|Sau PK|Chấm lại được|Điểm phúc khảo lại',
    exam_minutes:
      'Thời gian làm bài|Thời gian làm bài (phút)|Số phút làm bài|Thời lượng làm bài|exam duration|TGLB|Thời gian làm bài thi|Thời gian làm bài KT|Thời gian thi (phút)|Thời gian (phút)|Số phút|Thời lượng (phút)|minutes|duration minutes|Làm bài bao lâu|Làm trong bao lâu|Làm bài trong|Làm bài mấy phút|Thi trong bao lâu|Thi bao nhiêu phút|TG làm bài|Thời lượng bài thi|Thi mấy phút',
    question_count: 'Số câu|Số câu hỏi|Tổng số câu|question count|number of questions|questions',
    sheets_count:
      'Số tờ giấy thi|Số tờ bài làm|Số tờ|Số tờ giấy|Số tờ bài thi|Số giấy thi|Tổng số tờ|Tổng tờ|Tổng số tờ giấy thi|Tờ giấy|Số tờ giấy làm bài|Số tờ làm bài|Tờ bài làm',
    candidates_count:
      'Số thí sinh|Tổng số thí sinh|Số thí sinh dự thi|Số HS dự thi|candidate count|TS thí sinh|SL thí sinh|Tổng TS dự thi|Số thí sinh đăng ký|Tổng số thí sinh dự thi|Số HS dự thi/KT|Số HS tham gia thi|number of candidates|TS dự thi|Số TSDT|Thí sinh dự thi|TS đăng ký|Số TS trong DS|Số TS theo danh sách|Thí sinh đăng ký|Số thí sinh theo danh sách|TS theo DS|Số TS đăng ký dự thi|TS dự thi theo danh sách|Tổng thí sinh',
    candidates_absent:
      'Số thí sinh vắng|Thí sinh vắng|Số HS vắng thi|TS vắng|Vắng thi|Số TS vắng|Số HS vắng|Số thí sinh vắng thi|absent candidates|Bỏ thi|Số bỏ thi|Số vắng thi|TS bỏ thi|Số TS bỏ thi|Thí sinh bỏ thi|V (thi)|Vắng thi (x)|Bỏ môn',
    team_size:
      'Số học sinh dự thi|Số thành viên đội|Số thành viên|Số HS tham gia đội|Số người trong đội|Số VĐV|team members count|Số người tham gia đội|Số cầu thủ|Số VĐV tham gia|Số vận động viên|Số bạn|Số bạn trong tổ|Số em trong tổ|Số thành viên tổ|Tổ mấy bạn|Tổ có mấy em|Số HS trong tổ|Số người trong tổ|Mấy thành viên|Bao nhiêu thành viên|Số người tham gia tổ',
    quota:
      'Chỉ tiêu tuyển sinh|Số lượng tuyển|Chỉ tiêu tuyển|Chỉ tiêu TS|CTTS|Chỉ tiêu tuyển sinh được giao|Số chỉ tiêu|Chỉ tiêu vào lớp|enrolment quota|admission quota',
    incentive_points:
      'Điểm khuyến khích (tuyển sinh)|ĐKK|Điểm KK tuyển sinh|Điểm cộng khuyến khích|Cộng khuyến khích|Điểm nghề, giải',
    correct_count: 'Số câu đúng|Số câu trả lời đúng|Trả lời đúng|Câu đúng|correct answers',
    candidates_present:
      'Số thí sinh có mặt|Số TS có mặt|Thí sinh có mặt|Số HS có mặt dự thi|Dự thi|Số TS dự thi|Số thí sinh thực tế dự thi|TS có mặt|Có dự thi',
    points_1:
      'Điểm giám khảo 1|Điểm chấm lần 1|Điểm chấm 1|Điểm GK1|GK1 (điểm)|Điểm GK 1|Điểm lần chấm 1|Điểm chấm L1',
    points_2:
      'Điểm giám khảo 2|Điểm chấm lần 2|Điểm chấm 2|Điểm GK2|GK2 (điểm)|Điểm GK 2|Điểm lần chấm 2|Điểm chấm L2',
  },
  ticks: {
    admitted:
      'Trúng tuyển|Đỗ|Kết quả trúng tuyển|admitted|TT (trúng tuyển)|Kết quả xét tuyển|KQ xét tuyển|Kết quả tuyển sinh|Được tuyển|Đậu|Đậu/rớt|Kết quả thi tuyển|admission result|is admitted|Kết quả xét|Đỗ/Trượt|Đỗ/không đỗ|Đậu/trượt|Đỗ hay trượt|Trúng tuyển/trượt|Đỗ (x)|Trúng/không|Trúng tuyển hay không|Trúng tuyển/không|Có trúng không|Có đỗ không|Có trúng tuyển không|Đỗ không',
    wants_re_mark:
      'Xin phúc khảo|Đăng ký phúc khảo|Phúc khảo|PK (phúc khảo)|Đề nghị phúc khảo|re mark request',
  },
  others: {
    diploma_again_reason:
      'Lý do cấp lại bằng|Lý do cấp bản sao|Xin cấp lại vì|Làm lại vì|Lý do làm lại|Vì sao làm lại|Lý do xin làm lại|Lý do làm lại thẻ|Làm lại do',
    diploma_taken_on:
      'Ngày nhận bằng|Lấy bằng ngày|Ngày lấy bằng|Nhận bằng ngày|Ngày phát bằng|Phát bằng ngày|Ngày trả bằng|Ngày cấp phát bằng|Ngày ký nhận bằng|Ngày giao bằng|Lấy bằng hôm nào',
    re_mark_reason:
      'Lý do phúc khảo|Xin phúc khảo vì|Vì sao phúc khảo|Lý do xin phúc khảo|Lý do đề nghị phúc khảo|Lý do chấm lại|Lý do xin chấm lại|Lý do PK',
    candidate_no:
      'Số báo danh|SBD|Số BD|candidate number|candidate no|exam number|Mã SBD|Báo danh|Số BD thi|candidate number no|registration exam number|SBD thi|Số báo danh thi|Mã báo danh|BD',
    candidate_code:
      'Mã thí sinh|Mã số thí sinh|candidate code|ID thí sinh|Mã dự thi|Mã số dự thi|candidate id',
    exam_room:
      'Phòng thi|Phòng thi số|Số phòng thi|exam room|P.thi|Phòng KT|Phòng kiểm tra|Số phòng KT|room of exam|Thi phòng|Phòng thi thứ|Thi tại phòng|Ở phòng thi|PT|PT số',
    exam_council:
      'Hội đồng thi|Hội đồng coi thi|Tên hội đồng thi|Điểm thi (nơi thi)|exam council|HĐ thi|HĐ coi thi|Tên HĐ thi|Hội đồng coi thi số|Ban coi thi|Hội đồng chấm thi|Hội đồng kiểm tra',
    exam_site:
      'Địa điểm thi|Nơi thi|Điểm thi đặt tại|Tên điểm thi|exam site|exam place|Đ.điểm thi|Thi tại|Thi ở|Địa điểm KT|Địa điểm kiểm tra|Điểm thi tại|Nơi dự thi|exam location|exam venue|Điểm thi số|Địa điểm đặt điểm thi|Thi ở đâu',
    exam_name:
      'Kỳ thi|Tên kỳ thi|Kỳ kiểm tra|Tên kỳ kiểm tra|exam name|Tên kỳ KT|Kỳ KT|Tên đợt thi|Đợt thi|Đợt kiểm tra|Tên kỳ thi/cuộc thi|exam title',
    exam_subject:
      'Môn thi|Môn kiểm tra|Môn dự thi|Môn đăng ký dự thi|exam subject|Môn KT|Bài thi|Môn đăng ký thi|Bài thi môn|test subject|subject of exam|Thi môn|Môn đăng ký dự thi HSG|Dự thi môn|Môn thi HSG|Đăng ký thi môn',
    exam_session:
      'Buổi thi|Ca thi|exam session|Ca kiểm tra|Buổi KT|Buổi kiểm tra|session of exam|Ca thi số',
    exam_mode:
      'Hình thức thi|Hình thức kiểm tra|Hình thức làm bài|exam type|exam form|HT thi|HT kiểm tra|Tự luận/trắc nghiệm|Hình thức đề|Hình thức đề thi|Trắc nghiệm/tự luận|test form',
    exam_code:
      'Mã đề|Mã đề thi|Đề số|exam paper code|MĐ (mã đề)|Mã đề KT|Mã đề kiểm tra|Đề|test code|MĐ|Mã đ|Đề thi số|Mã đề thi (TN)',
    exam_paper:
      'Tên đề|Tên đề thi|Đề thi|Tên đề kiểm tra|Đề kiểm tra|exam paper|Tên đề KT|Đề KT|Tên bài kiểm tra|Bài kiểm tra|Tên bài KT|test name|test paper',
    exam_matrix:
      'Ma trận|Ma trận đề|Ma trận đề kiểm tra|Ma trận đề KT|Ma trận, đặc tả|Bản đặc tả|Ma trận, bản đặc tả',
    exam_writer:
      'Người ra đề|Giáo viên ra đề|GV ra đề|Người soạn đề|question writer|Người RĐ|GV soạn đề|Giáo viên soạn đề|Người biên soạn đề|Người làm đề|Tác giả đề|GV làm đề|exam setter',
    exam_reviewer:
      'Người phản biện|Người phản biện đề|Giáo viên phản biện|Người thẩm định đề|reviewer|GV phản biện|GVPB|Người PB|Phản biện|Người duyệt đề|Người thẩm định|paper reviewer',
    invigilator:
      'Giám thị coi thi|Cán bộ coi thi|Người coi thi|CBCT|invigilator|GT coi thi|Giám thị phòng thi|GV coi thi|Giáo viên coi thi|GV coi kiểm tra|Coi thi|proctor',
    invigilator_1:
      'Giám thị 1|CBCT 1|Cán bộ coi thi 1|Giám thị số 1|GT1|GT 1|GV coi thi 1|Người coi thi 1|invigilator one|Coi thi 1|CT 1 (coi thi)',
    invigilator_2:
      'Giám thị 2|CBCT 2|Cán bộ coi thi 2|Giám thị số 2|GT2|GT 2|GV coi thi 2|Người coi thi 2|invigilator two|Coi thi 2',
    marker:
      'Người chấm|Giáo viên chấm|Giám khảo|Cán bộ chấm thi|GV chấm|examiner|marker|GV chấm thi|GV chấm bài|Người chấm bài|Giáo viên chấm thi|Giáo viên chấm bài|Cán bộ chấm|Ban giám khảo|BGK|grader',
    marker_1:
      'Giám khảo 1|GK1|GK số 1|Giám khảo số 1|Giám khảo thứ nhất|Người chấm 1|Cán bộ chấm 1|GV chấm 1|CBChT 1|Điểm GK1 (người chấm)',
    marker_2:
      'Giám khảo 2|GK2|GK số 2|Giám khảo số 2|Giám khảo thứ hai|Người chấm 2|Cán bộ chấm 2|GV chấm 2|CBChT 2',
    wish_1:
      'Nguyện vọng 1|NV1|Nguyện vọng một|Nguyện vọng I|NV 1|first choice|NV một|NVọng 1|Trường nguyện vọng 1|Trường NV1|Đăng ký NV1|wish 1|preference 1|Trường dự thi|Đăng ký trường|Đăng ký thi trường|Nguyện vọng thứ nhất|Lựa chọn 1|Lựa chọn thứ nhất',
    wish_2:
      'Nguyện vọng 2|NV2|Nguyện vọng hai|Nguyện vọng II|NV 2|second choice|NV hai|NVọng 2|Trường nguyện vọng 2|Trường NV2|Đăng ký NV2|wish 2|preference 2|Nếu trượt|Trượt thì học ở|Nguyện vọng dự phòng|Trường dự phòng|NV dự phòng|Nếu không đỗ|Dự phòng|Trượt thì học đâu|Nếu không trúng tuyển|Nguyện vọng phụ|Trường thứ 2|Trường thứ hai|Trượt NV1 học ở|Nếu hết chỗ|Nguyện vọng thứ hai|Nếu không được thì|Lựa chọn 2|Lựa chọn thứ hai',
    wish_3:
      'Nguyện vọng 3|NV3|Nguyện vọng ba|Nguyện vọng III|NV 3|third choice|NV ba|Nguyện vọng thứ ba|Trường nguyện vọng 3|Trường NV3|Đăng ký NV3|wish 3|preference 3',
    special_subject:
      'Môn chuyên|Lớp chuyên đăng ký|Môn chuyên đăng ký|Lớp chuyên|Môn chuyên dự thi|Thi chuyên môn|Thi vào lớp chuyên|Thi chuyên|Thi môn chuyên|Thi vào chuyên|Thi chuyên môn gì|Dự thi chuyên|Lớp chuyên dự thi|Vào chuyên|Chuyên gì|Đăng ký chuyên',
    subject_group:
      'Tổ hợp môn|Tổ hợp|Tổ hợp môn lựa chọn|Nhóm môn tự chọn|Môn tự chọn|Môn lựa chọn|subject combination|THM|Tổ hợp môn học|Tổ hợp môn đăng ký|Nhóm môn|Nhóm môn học|Môn học lựa chọn|Tổ hợp xét tuyển|Môn tự chọn đăng ký|Đăng ký môn tự chọn|Môn học tự chọn|subject combo|Tổ hợp thi|Tổ hợp môn thi|Tổ hợp chọn|Nhóm môn chọn|Các môn chọn|Môn chọn|4 môn lựa chọn',
    contest:
      'Tên cuộc thi|Cuộc thi|Hội thi|Tên hội thi|Nội dung thi|Tên hội thi, cuộc thi|contest|contest name|competition|Kỳ thi/hội thi|Tên giải thi đấu|Tên sân chơi|Cuộc thi, hội thi|Dự thi (cuộc thi)|Tham gia cuộc thi|Tên giải đấu|Tên cuộc thi, sân chơi|contest title|competition name|Tên giải|Giải đấu|Tên hội thao|Hội thao|Tên cuộc thi/hội thi|Tham gia hội thi|Thi gì|Cuộc thi tham gia',
    contest_level:
      'Cấp thi|Cấp tổ chức|Cấp độ thi|Cấp hội thi|contest level|competition level|Cấp hội thi, cuộc thi|Cấp đạt giải|Cấp cuộc thi|Cấp dự thi|Quy mô cuộc thi|Cấp (trường, xã, tỉnh)|level of contest|Thi cấp nào|Thi cấp|Dự thi cấp|Thi ở cấp|Cấp tổ chức thi|Thi cấp gì',
    contest_prize:
      'Giải|Giải thưởng|Đạt giải|Loại giải|Giải đạt được|Kết quả giải|prize|Đạt giải gì|Hạng giải|Giải thưởng đạt được|Kết quả đạt giải|Thành tích đạt giải|Xếp giải|Loại giải thưởng|prize name|award prize|Giải gì|Xếp giải thưởng|Huy chương|Giải/Huy chương|Loại huy chương|Thành tích (giải)|Giải đạt|Đoạt giải|Kết quả thi đấu|Kết quả dự thi|Kết quả hội thi|HCV/HCB/HCĐ|Giải CN|Giải ĐĐ|Giải đồng đội|Giải cá nhân|Đồng đội (giải)|HCV|Huy chương (vàng, bạc, đồng)|Giải (nhất, nhì, ba)|Nhất/Nhì/Ba/KK',
    contest_product:
      'Tên sản phẩm dự thi|Sản phẩm dự thi|Tên bài dự thi|Tên dự án|Tên dự án dự thi|SP dự thi|Bài dự thi|Tên SP dự thi|Đề tài dự thi|Tên đề tài dự thi|Tác phẩm dự thi|Tên tác phẩm|Tên tác phẩm dự thi|Tiết mục|Tên tiết mục|Dự án dự thi|Tên mô hình, sản phẩm|entry title|Tên tác phẩm, tiết mục|Tác phẩm|Bài thi (tên)|Tên tiết mục dự thi|Tiết mục dự thi|Tên sản phẩm/dự án|Tên bài thi|Tên bài hát|Bài hát|Tên tiết mục VN|Bài múa|Tên bài nhảy|Tiết mục văn nghệ|Bài thi dự thi|Sản phẩm tham gia dự thi',
    contest_coach:
      'Giáo viên hướng dẫn|GV hướng dẫn|Giáo viên bồi dưỡng|GVHD|Người hướng dẫn dự thi|coach|supervising teacher|GV HD|GV bồi dưỡng|GVBD|Giáo viên phụ trách đội|Giáo viên hướng dẫn dự thi|GV huấn luyện|HLV|Huấn luyện viên|GV phụ trách đội tuyển|mentor|GV huấn luyện đội|Người huấn luyện|Người dẫn đoàn|Trưởng đoàn|GV dẫn đoàn|GV phụ trách đội|GV ôn|GV ôn thi|Giáo viên ôn thi|GV ôn đội tuyển|GV dạy đội tuyển|Người ôn luyện|GV luyện|Thầy cô ôn|Giáo viên chính|Thầy cô hướng dẫn|Giáo viên ôn luyện|GV ôn luyện|Tên HLV|HLV trưởng|Huấn luyện viên trưởng|Ông bầu|Ai huấn luyện',
    contest_team:
      'Đội thi|Đội tuyển|Tên đội|Đội tuyển môn|team name|Đội dự thi|Thành phần đội|Tên đội thi|Đội tuyển HSG|Đội tuyển dự thi|team of contest|Đội bóng|Tên đội bóng|Đội (thi đấu)|Đội đại diện|Tên đoàn|Đoàn tham gia|Đơn vị dự thi|Đơn vị tham gia|Tên đội/đơn vị|Đơn vị tham gia thi|Đội tham dự|Đơn vị cử dự thi|Đơn vị tham dự hội thi|Trường tham dự|Trường cử đi thi|Đội tham gia|Đội dự giải|Tên đội dự giải|Đội đăng ký|Đội tham gia giải|Đoàn tham gia thi đấu',
    contest_field:
      'Bảng thi|Bảng dự thi|Hạng mục dự thi|Nội dung dự thi|LV dự thi|Lĩnh vực dự thi|Lĩnh vực thi|Bảng đấu|Nội dung thi đấu|Môn thi đấu|contest category|Môn thể thao|Môn thi đấu đăng ký|Nội dung thi đấu đăng ký|Môn đăng ký thi đấu|Nội dung đăng ký thi đấu|Bộ môn thi đấu|Môn dự thi thể thao|Môn thể thao đăng ký|ND thi|ND thi đấu|Môn đấu|Môn TDTT|Thi đấu môn|Nội dung đăng ký thi|Môn ĐK thi đấu|Phần thi|Dự thi phần|Thi phần nào|Thi nội dung gì|Dự thi nội dung|Phần dự thi|Môn TT|Thi môn gì|Môn thi đấu thể thao',
    exam_seat:
      'Vị trí ngồi|Số ghế|Số máy (thi)|seat number|Số chỗ ngồi thi|Máy số|Vị trí máy|Vị trí dự thi|seat no|seat',
    exam_violation:
      'Vi phạm quy chế|Vi phạm quy chế thi|Hình thức vi phạm quy chế|VPQC|VP quy chế thi|Thí sinh vi phạm|Mức xử lý vi phạm|Xử lý vi phạm quy chế|Vi phạm QC|VP|Lỗi vi phạm quy chế|TS vi phạm|Vi phạm quy chế coi thi|VP quy chế|Hình thức VP|Lập biên bản|Bị lập BB|Hình thức kỷ luật thi|Lỗi phòng thi|Lỗi trong phòng thi|Vi phạm phòng thi|Vi phạm trong phòng thi|Vi phạm quy chế gì|Phạm quy|Lỗi vi phạm QC|Vi phạm QC thi',
    exam_sheet_no: 'Số phách|Phách|Mã phách|Số phách bài thi',
    points_words:
      'Điểm bằng chữ|Điểm chữ|score in words|Bằng chữ (điểm)|Ghi bằng chữ|Chữ (điểm)|Điểm ghi bằng chữ|Ghi điểm bằng chữ|Điểm viết bằng chữ',
    athlete_event:
      'Cự ly thi đấu|Cự ly chạy|Cự ly đăng ký|Cự ly (m)|Cự li thi đấu|Hạng cân|Hạng cân thi đấu|Nội dung, cự ly',
    athlete_result:
      'Thành tích (giây/mét)|Thông số thành tích|Thành tích chạy|Kết quả chạy|Thành tích nhảy|Thời gian về đích|Thời gian chạy',
    shirt_size:
      'Cỡ áo|Size áo|Cỡ áo phông|Size đồng phục|Cỡ đồng phục|Cỡ quần áo|Size|Cỡ áo đồng phục|Size quần áo|Kích cỡ áo|Số đo áo|Cỡ áo (S/M/L)|Size áo (S, M, L)|shirt size',
    shirt_no: 'Số áo|Số áo thi đấu|Số áo đấu|Số đeo|Áo số',
    athlete_name:
      'Vận động viên|VĐV|Họ tên VĐV|Họ tên vận động viên|Tên VĐV|Tên vận động viên|Cầu thủ',
    team_captain:
      'Đội trưởng|Đội trưởng đội|Họ tên đội trưởng|Nhóm trưởng|Trưởng nhóm|Tên đội trưởng',
    team_role:
      'Vị trí thi đấu|Vị trí trong đội|Vai trò trong đội|Vị trí đá|Nhiệm vụ trong đội|Xin làm|Vai trò mong muốn|Mong muốn vai trò|Vai trò đăng ký|Đăng ký vai trò|Muốn làm gì trong đội|Vị trí đăng ký',
    volunteer_team:
      'Đội hình|Đội hình tình nguyện|Đội tình nguyện|Tên đội hình|Đội hình tham gia|Đội hình đăng ký|Đội thanh niên tình nguyện|Tổ, đội tình nguyện|Đội|Thuộc đội|Tham gia đội',
    volunteer_round:
      'Đợt tình nguyện|Đợt ra quân|Chiến dịch|Tên chiến dịch|Chiến dịch tình nguyện|Đợt tham gia|Đăng ký đợt|Đợt đăng ký|Đợt hoạt động',
    volunteer_skill:
      'Kỹ năng, sở trường|Sở trường, kỹ năng|Khả năng, sở trường|Kỹ năng có thể đóng góp|Khả năng đóng góp|Thế mạnh của bản thân',
    volunteer_experience:
      'Kinh nghiệm tình nguyện|Đã từng tham gia|Kinh nghiệm tham gia|Kinh nghiệm hoạt động tình nguyện|Kinh nghiệm|Đã từng tham gia hoạt động nào|Tham gia lâu chưa|Đã tham gia bao lâu|Tham gia từ khi nào',
    free_time:
      'Thời gian rảnh|Thời gian có thể tham gia|Buổi có thể tham gia|Thời gian đăng ký tham gia|Lịch rảnh|Buổi rảnh|Thời gian có thể làm|Ngày có thể tham gia|Rảnh hôm nào|Rảnh buổi nào|Hôm nào rảnh|Rảnh khi nào|Rảnh|Buổi nào rảnh|Tham gia được buổi nào',
    corridor_guard:
      'Giám thị hành lang|GT hành lang|Giám sát hành lang|GTHL|Cán bộ giám sát hành lang|Giám thị biên|Giám thị ngoài phòng|Cán bộ giám sát|Cán bộ giám sát phòng thi|CBGS|Giám thị ngoài|GT ngoài|Giám sát|Giám sát phòng thi|CB giám sát|GV giám sát|Giáo viên giám sát|GT giám sát',
  },
};
