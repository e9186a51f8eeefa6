import type { Domain } from './domain';

/** Papers handed out and taken in at an examination, and who keeps order outside. */
export const EXAM_PAPERS: Domain = {
  numbers: {
    papers_count:
      'Số bài thi|Số bài làm|Số bài thu|Bài thu được|Tổng số bài thi|Số bài|Số bài nộp|Số bài thi thu được|Số bài thu được|SL bài thi|Số bài thi nộp|Bài nộp|Tổng bài|Tổng số bài làm|Số bài kiểm tra|Tổng số bài kiểm tra|Số bài KT|TS bài KT|Số bài kiểm tra thu được|Tổng số bài KT',
    papers_out:
      'Giấy thi phát ra|Số tờ phát|Giấy thi nhận|Giấy thi đã phát|Số tờ giấy thi phát ra|Số giấy thi phát|Giấy thi được phát|Giấy thi nhận về|Số tờ giấy thi đã phát|Giấy thi đã nhận|Phát giấy thi|Số tờ giấy thi nhận|Giấy thi phát|Giấy thi giao',
    papers_left:
      'Giấy thi thừa|Giấy thi còn lại|Số tờ thừa|Giấy thi chưa dùng|Giấy thi trả lại|Số tờ giấy thi thừa|Số tờ giấy thi còn lại|Giấy thi còn thừa|Giấy thi còn|Số giấy thi trả lại|Giấy thi không dùng|Giấy thi chưa sử dụng|Số tờ trả lại|Tờ thừa',
    papers_draft:
      'Giấy nháp|Số tờ nháp|Giấy nháp (tờ)|Tờ nháp|Số tờ giấy nháp|Số giấy nháp|Giấy nháp phát ra',
    papers_spoiled:
      'Bài hỏng|Giấy thi hỏng|Số tờ hỏng|Tờ hỏng|Số tờ giấy thi hỏng|Số giấy thi hỏng|Giấy thi bị hỏng|Số bài hỏng',
  },
  others: {
    exam_bag:
      'Túi số|Số túi|Túi bài thi|Túi bài thi số|Túi|Túi bài số|Số túi bài|Túi chấm|Túi chấm số|Mã túi|Mã túi bài thi|Túi phách',
  },
};
