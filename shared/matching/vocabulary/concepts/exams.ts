import type { Domain } from './domain';

/** Examinations, competitions, entrance. */
export const EXAMS: Domain = {
  dates: {
    exam_day:
      'Ngày thi|Ngày kiểm tra (thi)|Ngày thi/kiểm tra|Thi ngày|exam date|exam day|Ngày kiểm tra',
    contest_date: 'Ngày dự thi|Ngày tổ chức thi|contest date',
    marked_on: 'Ngày chấm|Ngày chấm thi|marking date',
  },
  numbers: {
    priority_points: 'Điểm ưu tiên|Điểm UT|Điểm cộng ưu tiên|priority points',
    admission_points: 'Điểm xét tuyển|Tổng điểm xét tuyển|Điểm tuyển sinh|Điểm xét|admission score',
    entry_points: 'Điểm trúng tuyển|Điểm chuẩn trúng tuyển|pass mark',
    re_marked_points: 'Điểm phúc khảo|Điểm sau phúc khảo|re-marked score',
    exam_minutes:
      'Thời gian làm bài|Thời gian làm bài (phút)|Số phút làm bài|Thời lượng làm bài|exam duration',
    question_count: 'Số câu|Số câu hỏi|Tổng số câu|question count|number of questions',
    sheets_count: 'Số tờ giấy thi|Số tờ bài làm|Số tờ',
    candidates_count:
      'Số thí sinh|Tổng số thí sinh|Số thí sinh dự thi|Số HS dự thi|candidate count',
    candidates_absent: 'Số thí sinh vắng|Thí sinh vắng|Số HS vắng thi',
    team_size: 'Số học sinh dự thi|Số thành viên đội|Số thành viên',
    quota: 'Chỉ tiêu tuyển sinh|Số lượng tuyển|Chỉ tiêu tuyển',
  },
  ticks: {
    admitted: 'Trúng tuyển|Đỗ|Kết quả trúng tuyển|admitted',
    wants_re_mark: 'Xin phúc khảo|Đăng ký phúc khảo|Phúc khảo',
  },
  others: {
    candidate_no: 'Số báo danh|SBD|Số BD|candidate number|candidate no|exam number',
    candidate_code: 'Mã thí sinh|Mã số thí sinh|candidate code',
    exam_room: 'Phòng thi|Phòng thi số|Số phòng thi|exam room',
    exam_council: 'Hội đồng thi|Hội đồng coi thi|Tên hội đồng thi|Điểm thi (nơi thi)|exam council',
    exam_site: 'Địa điểm thi|Nơi thi|Điểm thi đặt tại|Tên điểm thi|exam site|exam place',
    exam_name: 'Kỳ thi|Tên kỳ thi|Kỳ kiểm tra|Tên kỳ kiểm tra|exam name',
    exam_subject: 'Môn thi|Môn kiểm tra|Môn dự thi|Môn đăng ký dự thi|exam subject',
    exam_session: 'Buổi thi|Ca thi|exam session',
    exam_mode: 'Hình thức thi|Hình thức kiểm tra|Hình thức làm bài|exam type|exam form',
    exam_code: 'Mã đề|Mã đề thi|Đề số|exam paper code',
    exam_paper: 'Tên đề|Tên đề thi|Đề thi|Tên đề kiểm tra|Đề kiểm tra|exam paper',
    exam_matrix: 'Ma trận|Ma trận đề|Ma trận đề kiểm tra',
    exam_writer: 'Người ra đề|Giáo viên ra đề|GV ra đề|Người soạn đề|question writer',
    exam_reviewer:
      'Người phản biện|Người phản biện đề|Giáo viên phản biện|Người thẩm định đề|reviewer',
    invigilator: 'Giám thị coi thi|Cán bộ coi thi|Người coi thi|CBCT|invigilator',
    invigilator_1: 'Giám thị 1|CBCT 1|Cán bộ coi thi 1|Giám thị số 1',
    invigilator_2: 'Giám thị 2|CBCT 2|Cán bộ coi thi 2|Giám thị số 2',
    marker: 'Người chấm|Giáo viên chấm|Giám khảo|Cán bộ chấm thi|GV chấm|examiner|marker',
    marker_1: 'Giám khảo 1|Người chấm 1|Cán bộ chấm 1',
    marker_2: 'Giám khảo 2|Người chấm 2|Cán bộ chấm 2',
    wish_1: 'Nguyện vọng 1|NV1|Nguyện vọng một|Nguyện vọng I|NV 1|first choice',
    wish_2: 'Nguyện vọng 2|NV2|Nguyện vọng hai|Nguyện vọng II|NV 2|second choice',
    wish_3: 'Nguyện vọng 3|NV3|Nguyện vọng ba|Nguyện vọng III|NV 3|third choice',
    special_subject: 'Môn chuyên|Lớp chuyên đăng ký|Môn chuyên đăng ký',
    subject_group:
      'Tổ hợp môn|Tổ hợp|Tổ hợp môn lựa chọn|Nhóm môn tự chọn|Môn tự chọn|Môn lựa chọn|subject combination',
    contest:
      'Tên cuộc thi|Cuộc thi|Hội thi|Tên hội thi|Nội dung thi|Tên hội thi, cuộc thi|contest|contest name|competition',
    contest_level: 'Cấp thi|Cấp tổ chức|Cấp độ thi|Cấp hội thi|contest level|competition level',
    contest_prize: 'Giải|Giải thưởng|Đạt giải|Loại giải|Giải đạt được|Kết quả giải|prize',
    contest_product:
      'Tên sản phẩm dự thi|Sản phẩm dự thi|Tên bài dự thi|Tên dự án|Tên dự án dự thi',
    contest_coach:
      'Giáo viên hướng dẫn|GV hướng dẫn|Giáo viên bồi dưỡng|GVHD|Người hướng dẫn dự thi|coach|supervising teacher',
    contest_team: 'Đội thi|Đội tuyển|Tên đội|Đội tuyển môn|team name',
    contest_field: 'Bảng thi|Bảng dự thi|Hạng mục dự thi|Nội dung dự thi',
    exam_seat: 'Vị trí ngồi|Số ghế|Số máy (thi)|seat number',
    exam_violation: 'Vi phạm quy chế|Vi phạm quy chế thi|Hình thức vi phạm quy chế',
  },
};
