import {
  CRITERIA_COLUMN,
  EVIDENCE_COLUMN,
  SCORE_COLUMN,
  SUBJECT_COLUMN,
} from '../layout/score-book/codes';

/** Column code → headers by which it is known when its code was deleted; the first one names it. */
export type HeaderNames = Readonly<Record<string, readonly [string, ...string[]]>>;

/** The columns that people fill in or change, sheet by sheet. */
export const HEADERS = {
  criteria: {
    [CRITERIA_COLUMN.title]: ['Nội dung', 'Tiêu chí', 'Nội dung tiêu chí'],
    [CRITERIA_COLUMN.subject]: ['Đối tượng', 'Áp dụng cho'],
    [CRITERIA_COLUMN.kind]: ['Cách chấm', 'Kiểu chấm'],
    [CRITERIA_COLUMN.maximum]: ['Điểm tối đa', 'Tối đa', 'Điểm chuẩn'],
    [CRITERIA_COLUMN.evidence]: ['Cần minh chứng', 'Minh chứng', 'Bắt buộc minh chứng'],
  },
  subjects: {
    [SUBJECT_COLUMN.code]: ['Mã', 'Mã đối tượng', 'Mã đơn vị'],
    [SUBJECT_COLUMN.name]: ['Tên', 'Họ và tên', 'Tên đối tượng', 'Đơn vị'],
    [SUBJECT_COLUMN.kind]: ['Loại', 'Loại đối tượng'],
    [SUBJECT_COLUMN.cluster]: ['Cụm, khối thi đua', 'Cụm', 'Cụm thi đua', 'Khối thi đua'],
    [SUBJECT_COLUMN.self]: ['Người tự chấm', 'Email người tự chấm'],
    [SUBJECT_COLUMN.cross]: ['Người chấm chéo', 'Email người chấm chéo'],
    [SUBJECT_COLUMN.verifier]: ['Người thẩm định', 'Email người thẩm định'],
  },
  evidence: {
    [EVIDENCE_COLUMN.subject]: ['Mã đối tượng', 'Đối tượng'],
    [EVIDENCE_COLUMN.criterion]: ['Mã tiêu chí', 'Tiêu chí'],
    [EVIDENCE_COLUMN.title]: ['Tên minh chứng', 'Tên', 'Minh chứng'],
    [EVIDENCE_COLUMN.link]: ['Liên kết', 'Đường dẫn'],
    [EVIDENCE_COLUMN.time]: ['Lúc nộp', 'Thời gian nộp'],
    [EVIDENCE_COLUMN.hash]: ['Dấu vân tay (SHA-256)', 'Dấu vân tay', 'Mã băm'],
    [EVIDENCE_COLUMN.state]: ['Trạng thái'],
    [EVIDENCE_COLUMN.reason]: ['Lý do trả lại', 'Lý do'],
  },
  scores: {
    [SCORE_COLUMN.self]: ['Tự chấm', 'Điểm tự chấm'],
    [SCORE_COLUMN.cross]: ['Chấm chéo', 'Điểm chấm chéo'],
    [SCORE_COLUMN.verified]: ['Thẩm định', 'Điểm thẩm định'],
    [SCORE_COLUMN.reason]: ['Lý do chênh lệch', 'Lý do'],
    [SCORE_COLUMN.evidence]: ['Minh chứng'],
    [SCORE_COLUMN.official]: ['Điểm chính thức', 'Chính thức'],
  },
} as const satisfies Record<string, HeaderNames>;
