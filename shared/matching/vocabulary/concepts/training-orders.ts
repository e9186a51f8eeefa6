import type { Domain } from './domain';

/** Being sent to study: orders, bonds, years, regular training and what comes of it. */
export const TRAINING_ORDERS: Domain = {
  others: {
    course_opinion:
      'Đánh giá khóa học|Ý kiến về lớp học|Ý kiến về khóa học|Nhận xét về khóa học|Góp ý về lớp học|Đánh giá lớp tập huấn|Ý kiến về lớp tập huấn|Nhận xét lớp học (bồi dưỡng)',
    secondment_no: 'Quyết định biệt phái|QĐ biệt phái|Quyết định biệt phái số',
    secondment_length:
      'Thời hạn biệt phái|Biệt phái mấy năm|Thời gian biệt phái|Biệt phái bao lâu|Số năm biệt phái|Thời gian đi biệt phái|Biệt phái trong thời gian',
    study_order_no:
      'Số QĐ cử đi học|Quyết định cử đi học|Số quyết định cử đi học|QĐ cử đi học|QĐ cử đi đào tạo|Quyết định cử đi đào tạo, bồi dưỡng|Số quyết định cử đi đào tạo|QĐ cử đi bồi dưỡng',
    study_funding:
      'Nguồn kinh phí đào tạo|Kinh phí đào tạo do|Nguồn kinh phí đi học|Học bằng nguồn|Ai chi trả học phí|Nguồn kinh phí bồi dưỡng',
    service_bond:
      'Cam kết phục vụ|Thời gian cam kết|Cam kết phục vụ (năm)|Thời gian cam kết phục vụ|Cam kết làm việc|Thời gian phục vụ sau đào tạo|Cam kết sau đào tạo|Cam kết phục vụ sau đào tạo|Cam kết công tác sau đào tạo|Cam kết làm việc sau đào tạo|Cam kết thời gian phục vụ|Cam kết trở về công tác',
    degree_next:
      'Trình độ đào tạo mới|Bậc đào tạo|Trình độ đang học|Đang học trình độ|Trình độ sau đào tạo|Cử đi học trình độ|Bậc học nâng chuẩn|Trình độ cử đi học',
    regular_points: 'Điểm BDTX|Điểm bồi dưỡng thường xuyên|Điểm trung bình BDTX|ĐTB BDTX',
    regular_content:
      'Nội dung BDTX|Nội dung BDTX 1|Nội dung BDTX 2|Nội dung BDTX 3|Nội dung bồi dưỡng thường xuyên|Chương trình BDTX',
    harvest_paper:
      'Bài thu hoạch|Nộp bài thu hoạch|Số bài thu hoạch|Đã nộp bài thu hoạch|Bài thu hoạch cuối khóa|Nộp thu hoạch|Đã nộp thu hoạch|Bài viết thu hoạch|Viết thu hoạch|Thu hoạch|Bài TH cuối khóa|Bản thu hoạch|Nộp bài thu hoạch chưa',
    course_account:
      'Tài khoản LMS|Tài khoản học|Tài khoản học tập|Tài khoản học LMS|Tài khoản TEMIS|TK học tập|Tài khoản khóa học',
    core_teacher:
      'Giáo viên cốt cán|GVCC|GV cốt cán|Là giáo viên cốt cán|GVPT cốt cán|CBQL cốt cán|Cốt cán',
    applied_in_work:
      'Vận dụng|Vận dụng vào công tác|Vận dụng vào giảng dạy|Vận dụng sau bồi dưỡng|Kết quả vận dụng|Áp dụng vào công việc|Mức độ vận dụng',
    course_code:
      'Mã khóa học|Mã khóa|Mã khóa bồi dưỡng|Mã lớp bồi dưỡng|Mã khóa đào tạo|Mã chương trình bồi dưỡng|Mã chuyên đề',
    demonstration_lesson:
      'Tiết minh họa|Tiết dạy minh họa|Bài dạy minh họa|Bài minh họa|Tên bài minh họa|Tiết dạy mẫu',
    demonstrator:
      'GV dạy minh họa|Người dạy minh họa|Giáo viên dạy minh họa|GV minh họa|Giáo viên minh họa|Người dạy mẫu|Ai dạy minh họa|Dạy minh họa|GV dạy mẫu|Dạy minh họa bởi|Ai dạy mẫu',
  },
  dates: {
    study_ordered_on:
      'Ngày QĐ cử đi|Ngày quyết định cử đi học|Ngày QĐ cử đi học|Cử đi học ngày|Ngày QĐ cử đi đào tạo',
  },
  numbers: {
    course_points:
      'Điểm kiểm tra cuối khóa|Điểm bài thu hoạch|Điểm bồi dưỡng|Điểm tổng kết khóa|Điểm đánh giá cuối khóa|Điểm kết thúc khóa',
    start_year:
      'Năm bắt đầu|Năm bắt đầu học|Bắt đầu năm|Năm nhập học (đào tạo)|Năm bắt đầu đào tạo|Từ năm|Học từ năm|Bắt đầu học năm|Năm vào học|Vào học năm',
    end_year:
      'Năm kết thúc|Năm kết thúc học|Kết thúc năm|Năm hoàn thành khóa học|Năm kết thúc đào tạo|Đến năm|Học đến năm|Học xong năm|Năm học xong',
    graduation_expected:
      'Năm dự kiến tốt nghiệp|Dự kiến tốt nghiệp|Dự kiến hoàn thành khóa học|Năm dự kiến hoàn thành|Năm dự kiến ra trường|Dự kiến ra trường',
    training_paid_back:
      'Đền bù chi phí|Đền bù chi phí đào tạo|Chi phí đền bù|Bồi hoàn chi phí đào tạo|Tiền bồi hoàn',
    training_support:
      'Hỗ trợ đi học|Mức hỗ trợ đào tạo|Tiền hỗ trợ đi học|Hỗ trợ đào tạo|Kinh phí hỗ trợ đào tạo',
    tries: 'Lần thi|Số lần thi|Thi lần|Lần làm bài|Số lần làm bài|Lần kiểm tra thứ|Số lượt thi',
  },
  ticks: {
    joined_course:
      'Đã tham gia|Đã tham gia khóa học|Có tham gia học|Đã tham gia tập huấn|Đã bồi dưỡng|Đã tập huấn chưa|Dự tập huấn|Có tham gia tập huấn không|Tham gia tập huấn chưa|Đã bồi dưỡng chưa|Dự tập huấn chưa',
  },
};
