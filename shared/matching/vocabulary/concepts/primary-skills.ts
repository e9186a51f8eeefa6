import type { Domain } from './domain';

/** Parts of a mark: reading and writing of the small ones, what the older ones' years add up to. */
export const PRIMARY_SKILLS: Domain = {
  numbers: {
    mark_reading:
      'Điểm đọc|Đọc|KT đọc|Điểm bài đọc|Kiểm tra đọc|Điểm kiểm tra đọc|Đọc (điểm)|Đọc (10đ)|Phần đọc|Kỹ năng đọc|KN đọc|Reading|Reading score|Bài đọc|TV đọc|Điểm KT đọc|Đọc thành tiếng + đọc hiểu|Đọc tiếng + đọc hiểu',
    mark_writing:
      'Điểm viết|Viết|KT viết|Điểm bài viết|Kiểm tra viết|Điểm kiểm tra viết|Viết (điểm)|Viết (10đ)|Phần viết|Kỹ năng viết|KN viết|Writing|Writing score|Bài viết|TV viết|Điểm KT viết',
    mark_listening:
      'Điểm nghe|Kỹ năng nghe|Phần nghe|Nghe hiểu|Điểm nghe hiểu|Điểm kỹ năng nghe|Listening|Listening score|KN nghe|Bài nghe|KT nghe|Nghe (điểm)',
    mark_speaking:
      'Điểm nói|Nói|Kỹ năng nói|Phần nói|Điểm kỹ năng nói|Speaking|Speaking score|KN nói|Bài nói|KT nói|Thi nói|Nói (điểm)',
    mark_reading_writing:
      'Đọc - Viết|Đọc và viết|Điểm đọc và viết|Kỹ năng đọc và viết|Kỹ năng đọc viết|Reading & Writing|Reading and Writing|Điểm đọc viết|Phần đọc viết',
    mark_reading_aloud:
      'Đọc thành tiếng|Đọc tiếng|Đọc TT|Điểm đọc thành tiếng|Điểm đọc tiếng|Đọc thành tiếng (điểm)|Đọc to',
    mark_reading_silent:
      'Đọc hiểu|Đọc thầm|Điểm đọc hiểu|Đọc hiểu (điểm)|Điểm đọc thầm|Đọc thầm và làm bài tập|Đọc thầm, đọc hiểu|Đọc hiểu và kiến thức TV',
    mark_dictation:
      'Chính tả|Điểm chính tả|Chính tả (điểm)|Nghe viết|Viết chính tả|Điểm CT (chính tả)',
    mark_composition:
      'Tập làm văn|TLV|Điểm TLV|Điểm tập làm văn|Làm văn|Viết văn|Viết đoạn văn|Viết bài văn',
    mark_handwriting:
      'Vở sạch chữ đẹp|VSCĐ|Điểm chữ viết|Chữ viết|Giữ vở|Viết đẹp|Điểm VSCĐ|Vở sạch|Chữ đẹp',
    marks_4_years:
      'Điểm học tập 4 năm|Điểm THCS 4 năm|Điểm học bạ|Tổng điểm 4 năm|Điểm 4 năm|Tổng điểm 4 năm THCS|Điểm học tập và rèn luyện 4 năm|Điểm HT và RL 4 năm|Điểm học bạ 4 năm|Tổng điểm học bạ|Điểm học tập, rèn luyện|Điểm HT, RL|Tổng điểm HT|Điểm cấp THCS|TB 4 năm|Tổng điểm TB 4 năm|Tổng điểm trung bình 4 năm|Tổng TB 4 năm|TB các năm|Tổng điểm TB 3 năm|Tổng điểm học tập 4 năm',
    marks_5_years:
      'Tổng điểm 5 năm|Tổng điểm 5 năm tiểu học|Điểm 5 năm|Tổng điểm học bạ tiểu học|Tổng điểm 5 năm TH|Điểm học bạ tiểu học',
    marks_converted:
      'Điểm quy đổi|Quy đổi|Điểm đã quy đổi|Điểm sau quy đổi|Tổng điểm quy đổi|Điểm chứng chỉ quy đổi',
    fourth_subject:
      'Môn thứ 4|Môn thi thứ tư|Môn thi thứ 4|Điểm môn thứ 4|Bài thi thứ tư|Môn bốc thăm|Điểm môn thi thứ tư|Điểm môn 4|Bài thi thứ 4',
    papers_points:
      'Tổng 3 môn|Cộng 3 môn|Tổng điểm 3 môn|Tổng 3 bài thi|Tổng điểm 3 bài thi|Cộng 3 bài|Tổng điểm các bài thi|Tổng điểm bài thi|Tổng các môn thi|Cộng điểm các môn|Tổng điểm các môn thi|Tổng điểm các môn|Tổng 2 môn|Cộng 2 môn|Tổng 4 môn|Cộng 4 môn|Tổng ba môn|Cộng điểm 3 môn',
    third_subject:
      'Môn thứ ba|Môn thi thứ ba|Môn thứ 3|Điểm môn thứ ba|Môn thi thứ 3|Bài thi thứ ba|Điểm môn thi thứ ba|Môn/bài thi thứ ba',
    mark_special:
      'Điểm môn chuyên|Môn chuyên (điểm)|Điểm chuyên|Điểm thi chuyên|Điểm bài thi chuyên|Điểm môn chuyên (hệ số 2)',
    mark_interview:
      'Điểm phỏng vấn|Phỏng vấn|Điểm PV|Kết quả phỏng vấn|Phỏng vấn (điểm)|Điểm vấn đáp|Vấn đáp|Điểm thi vấn đáp',
    mark_objective:
      'Điểm trắc nghiệm|Trắc nghiệm|Điểm TN (trắc nghiệm)|Phần trắc nghiệm|TNKQ|Điểm phần trắc nghiệm|Trắc nghiệm (điểm)',
    mark_essay:
      'Điểm tự luận|Tự luận|Điểm TL (tự luận)|Phần tự luận|Điểm phần tự luận|Tự luận (điểm)',
    marks_excellent: 'Số điểm giỏi|Số HS điểm giỏi|Điểm giỏi|Điểm 8-10|Từ 8 đến 10',
  },
  ticks: {
    rated_excellent:
      'Hoàn thành xuất sắc|HTXS|Hoàn thành XS|Xếp loại hoàn thành xuất sắc|ĐG hoàn thành xuất sắc|HT xuất sắc|HTXSNV|Hoàn thành xuất sắc nhiệm vụ|HTXS nhiệm vụ|Mức HTXSNV|HT xuất sắc NV',
    rated_good: 'Hoàn thành tốt|HTT|HT tốt|Xếp loại hoàn thành tốt|ĐG hoàn thành tốt',
    rated_not_done:
      'Chưa hoàn thành|CHT|Chưa HT|Xếp loại chưa hoàn thành|ĐG chưa hoàn thành|Không hoàn thành',
    award_sudden:
      'Khen thưởng đột xuất|Khen ĐX|Khen đột xuất|KT đột xuất|Khen thưởng ĐX|Thưởng đột xuất',
  },
  others: {
    certificate_language:
      'Chứng chỉ IELTS|IELTS|Điểm IELTS|TOEFL|CC IELTS|Chứng chỉ ngoại ngữ quốc tế|IELTS/TOEFL|Chứng chỉ NN quốc tế',
    programming_language:
      'Ngôn ngữ lập trình|NNLT|Ngôn ngữ lập trình (môn Tin)|Ngôn ngữ thi Tin|Lập trình bằng|Pascal/C++/Python|Ngôn ngữ làm bài',
    exam_hand_in:
      'Ký nộp bài|Ký nộp|Thí sinh ký nộp bài|Chữ ký nộp bài|Ký tên nộp bài|TS ký nộp bài|Ký nộp bài thi|Chữ ký thí sinh|Thí sinh ký tên|TS ký|TS ký nộp|Chữ ký TS',
    previous_prize:
      'Đã đạt giải năm trước|Giải năm trước|Giải đã đạt|Giải cũ|Giải đạt năm trước|Đã đạt giải|Thành tích năm trước|Giải các năm trước|Giải lớp dưới|Đạt giải trước đây|Giải HSG năm trước|Giải năm ngoái|Năm ngoái được giải|Năm ngoái đạt giải|Thành tích năm ngoái|Thành tích cũ|Đã từng đạt giải|Giải trước đây|Thành tích trước đó',
    backup_teacher:
      'GV dự bị|Giáo viên dự bị|Cán bộ coi thi dự bị|Giám thị dự bị|CBCT dự bị|GT dự bị|Người coi thi dự bị',
  },
};
