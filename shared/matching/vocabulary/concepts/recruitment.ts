import type { Domain } from './domain';

/** Taking on new staff: posts, rounds of examination, interviews, probation. */
export const RECRUITMENT: Domain = {
  others: {
    degree_for_post:
      'Văn bằng dự tuyển|Bằng cấp dự tuyển|Bằng dự tuyển|Trình độ dự tuyển|Văn bằng theo yêu cầu vị trí|Bằng cấp theo vị trí dự tuyển|Văn bằng đăng ký dự tuyển',
    post_code:
      'Mã vị trí|Mã vị trí dự tuyển|Mã vị trí tuyển dụng|Mã vị trí việc làm tuyển|Mã chỉ tiêu',
    accepts_assignment:
      'Có đồng ý phân công|Đồng ý phân công|Đồng ý điều chuyển nguyện vọng|Đồng ý theo phân công|Chấp nhận phân công|Nguyện vọng khác (đồng ý phân công)',
    degree_required:
      'Trình độ yêu cầu|Yêu cầu trình độ|Trình độ tuyển|Yêu cầu về trình độ|Trình độ cần tuyển|Yêu cầu trình độ chuyên môn',
    major_required:
      'Chuyên ngành yêu cầu|Chuyên ngành cần tuyển|Yêu cầu chuyên ngành|Ngành cần tuyển|Ngành, chuyên ngành cần tuyển|Môn cần tuyển',
    first_round_result: 'Kết quả vòng 1|KQ vòng 1|Vòng 1 đạt/không|Đạt vòng 1|Kết quả thi vòng 1',
    second_round_result: 'Kết quả vòng 2|KQ vòng 2|Đạt vòng 2|Kết quả thi vòng 2',
    exempt_language: 'Miễn thi ngoại ngữ|Được miễn thi ngoại ngữ|Miễn ngoại ngữ|Miễn thi NN',
    exempt_it: 'Miễn thi tin học|Được miễn thi tin học|Miễn tin học',
    exempt_reason:
      'Lý do miễn|Lý do miễn thi|Lý do được miễn|Căn cứ miễn|Minh chứng miễn thi|Căn cứ miễn thi',
    language_of_exam:
      'Đăng ký thi ngoại ngữ|Ngoại ngữ đăng ký thi|Ngoại ngữ dự thi|Đăng ký dự thi ngoại ngữ|Thi ngoại ngữ|Thi tiếng|Thi tiếng gì|Thi ngoại ngữ gì|Ngoại ngữ thi|Dự thi tiếng|Tiếng dự thi|Thi NN|NN dự thi|Môn ngoại ngữ dự thi|Tiếng thi',
    papers_valid:
      'Hồ sơ hợp lệ|Tính hợp lệ hồ sơ|Đủ điều kiện dự tuyển|Đủ ĐK dự tuyển|Hồ sơ đủ điều kiện|Tính hợp lệ',
    trial_mentor:
      'Người hướng dẫn tập sự|GV hướng dẫn tập sự|Hướng dẫn tập sự|Người kèm cặp|Người hướng dẫn thử việc|Giáo viên hướng dẫn tập sự',
    available_from:
      'Thời gian có thể nhận việc|Có thể đi làm từ|Ngày có thể nhận việc|Có thể nhận việc từ|Bao giờ đi làm được|Ngày có thể bắt đầu',
    heard_from:
      'Nguồn biết tin|Biết tin tuyển dụng qua|Nguồn thông tin tuyển dụng|Biết qua kênh nào|Biết tin từ đâu',
    interviewer: 'Giám khảo phỏng vấn|Phỏng vấn bởi|Ban phỏng vấn|Hội đồng phỏng vấn',
    interview_comment: 'Nhận xét phỏng vấn|Đánh giá phỏng vấn|Nhận xét của người phỏng vấn',
    work_experience:
      'Kinh nghiệm làm việc|Kinh nghiệm giảng dạy|Kinh nghiệm chuyên môn|Quá trình kinh nghiệm',
  },
  numbers: {
    recruit_quota:
      'Chỉ tiêu tuyển dụng|Số lượng cần tuyển|SL cần tuyển|Số chỉ tiêu cần tuyển|Số lượng tuyển dụng|Số chỉ tiêu tuyển dụng|Nhu cầu tuyển|Nhu cầu tuyển dụng|Cần tuyển|Số cần tuyển|Cần tuyển mấy người|Cần tuyển thêm|Cần tuyển (người)|Chỉ tiêu cần tuyển',
    first_round_points: 'Điểm vòng 1|Tổng điểm vòng 1|Điểm thi vòng 1',
    second_round_points:
      'Điểm vòng 2|Tổng điểm vòng 2|Điểm thi vòng 2|Kết quả điểm vòng 2|Điểm phỏng vấn vòng 2|Điểm thực hành vòng 2|Điểm V2|Điểm vòng hai',
    general_points: 'Điểm kiến thức chung|Điểm KTC|Điểm phần kiến thức chung|KT chung (điểm)',
    language_points: 'Điểm ngoại ngữ|Điểm thi ngoại ngữ|Điểm NN|Điểm phần ngoại ngữ',
    special_points:
      'Điểm chuyên môn|Điểm nghiệp vụ|Điểm nghiệp vụ chuyên ngành|Điểm chuyên môn, nghiệp vụ|Điểm môn nghiệp vụ',
    trial_salary:
      'Mức lương tập sự|Lương tập sự|Hệ số lương tập sự|Lương thời gian tập sự|Mức lương thử việc',
    recruit_fee: 'Phí dự tuyển|Lệ phí dự tuyển|Phí tuyển dụng|Lệ phí thi tuyển',
  },
  dates: {
    interviewed_on: 'Phỏng vấn ngày|Lịch phỏng vấn|Ngày hẹn phỏng vấn|Ngày thi vấn đáp',
    started_work_on:
      'Ngày bắt đầu nhận việc|Ngày nhận việc thực tế|Ngày trình diện|Ngày đến nhận việc',
  },
};
