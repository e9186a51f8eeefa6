import type { Domain } from './domain';

/** Rating of staff: levels, criteria, points of tasks, how many reach which level. */
export const STAFF_RATING: Domain = {
  others: {
    feedback:
      'Ý kiến phản hồi|Phản hồi|Nội dung phản hồi|Phản hồi của người được đánh giá|Phản hồi lại|Phản hồi của đơn vị|Thông tin phản hồi',
    on_schedule:
      'Đúng tiến độ|Có đúng tiến độ không|Đảm bảo tiến độ|Đạt tiến độ|Đúng tiến độ hay chậm|Tiến độ đúng hạn|Đúng hay chậm tiến độ',
    self_comment:
      'Tự nhận xét|Nhận xét bản thân|Bản thân tự nhận xét|Cá nhân tự nhận xét|Tự nhận xét, đánh giá|Tự nhận xét của cá nhân|Ý kiến cá nhân tự đánh giá|Nhận xét của bản thân|Cá nhân tự đánh giá nhận xét',
    rated_well: 'HTTNV|Hoàn thành tốt nhiệm vụ|HTT nhiệm vụ|HT tốt nhiệm vụ|Mức HTTNV|HTTốt',
    rated_badly:
      'KHTNV|Không hoàn thành nhiệm vụ|Không HTNV|Chưa hoàn thành nhiệm vụ|KHT nhiệm vụ|Mức KHTNV|CHTNV',
    rated_none: 'Không xếp loại|Chưa xếp loại|Chưa đánh giá|Không bình xét',
    not_rated_reason:
      'Lý do không xếp loại|Lý do chưa xếp loại|Lý do không đánh giá|Lý do không bình xét|Lý do chưa đánh giá',
    work_quality:
      'Chất lượng công việc|Tiến độ và chất lượng|Tiến độ, chất lượng công việc|Chất lượng, tiến độ|Chất lượng thực hiện|Chất lượng, hiệu quả công việc|Hiệu quả công việc|Chất lượng hoàn thành|Chất lượng hoàn thành công việc|Mức độ đạt chất lượng|Chất lượng kết quả',
    work_load: 'Khối lượng công việc|Khối lượng nhiệm vụ|Số lượng công việc|Khối lượng thực hiện',
    leading_ability:
      'Năng lực lãnh đạo|Năng lực lãnh đạo, quản lý|Năng lực lãnh đạo, điều hành|Năng lực quản lý|Năng lực điều hành',
    uniting_ability:
      'Khả năng tập hợp đoàn kết|Năng lực tập hợp, đoàn kết|Đoàn kết nội bộ|Tinh thần đoàn kết|Quan hệ đồng nghiệp',
    professional_ability:
      'Năng lực chuyên môn|Năng lực chuyên môn, nghiệp vụ|Năng lực, trình độ|Năng lực công tác|Chuyên môn, nghiệp vụ (nhận xét)',
    strengths_and_weaknesses:
      'Nhận xét ưu, khuyết điểm|Ưu, khuyết điểm|Ưu điểm, hạn chế|Ưu điểm, khuyết điểm|Ưu điểm, tồn tại',
    rating_first_quarter:
      'Xếp loại quý I|XL quý I|Quý I xếp loại|Xếp loại quý 1|Đánh giá quý I|Mức xếp loại quý I',
    rating_second_quarter:
      'Xếp loại quý II|XL quý II|Quý II xếp loại|Xếp loại quý 2|Đánh giá quý II|Mức xếp loại quý II',
    rating_third_quarter:
      'Xếp loại quý III|XL quý III|Quý III xếp loại|Xếp loại quý 3|Đánh giá quý III|Mức xếp loại quý III',
    rating_fourth_quarter:
      'Xếp loại quý IV|XL quý IV|Quý IV xếp loại|Xếp loại quý 4|Đánh giá quý IV|Mức xếp loại quý IV',
    work_cooperation:
      'Phối hợp trong công tác|Tinh thần phối hợp|Tinh thần hợp tác|Tinh thần phối hợp công tác|Tinh thần, thái độ phối hợp|Phối hợp với đồng nghiệp',
  },
  numbers: {
    rated_count:
      'Tổng số được đánh giá|Số được đánh giá|Số người được đánh giá|Tổng số người được xếp loại|Số người được xếp loại|TS được đánh giá',
    excellent_count:
      'Số người HTXSNV|Số lượng HTXSNV|Số HTXSNV|SL HTXSNV|Số người hoàn thành xuất sắc|Số lượng hoàn thành xuất sắc nhiệm vụ',
    excellent_share: 'Tỷ lệ HTXS|Tỷ lệ HTXSNV|Tỷ lệ hoàn thành xuất sắc|TL HTXSNV',
    common_points:
      'Điểm nhóm tiêu chí chung|Điểm tiêu chí chung|Nhóm tiêu chí chung|Tiêu chí chung (điểm)|Điểm TC chung',
    task_points:
      'Điểm kết quả nhiệm vụ|Điểm kết quả thực hiện nhiệm vụ|Điểm nhóm tiêu chí kết quả|Điểm thực hiện nhiệm vụ|Điểm nhiệm vụ|Điểm KQTH nhiệm vụ',
    kpi: 'KPI|Điểm KPI|Chỉ số KPI|Kết quả KPI|KPI đạt',
    output_count:
      'Số lượng sản phẩm|Số lượng SP|SL sản phẩm|Số sản phẩm hoàn thành|Số lượng sản phẩm/công việc|SL công việc hoàn thành',
    output_quality: 'Chất lượng sản phẩm|Chất lượng SP|CL sản phẩm|Chất lượng sản phẩm/công việc',
    output_progress: 'Tiến độ sản phẩm|Tiến độ SP|Tiến độ sản phẩm/công việc|Sản phẩm đúng tiến độ',
    conversion_coef: 'Hệ số quy đổi|HS quy đổi|Hệ số quy đổi sản phẩm|Hệ số độ khó',
    trust_high: 'Tín nhiệm cao|Số phiếu tín nhiệm cao|Phiếu tín nhiệm cao|TN cao (phiếu)',
    trust_middle: 'Tín nhiệm|Tín nhiệm (phiếu)',
    trust_low: 'Tín nhiệm thấp|Số phiếu tín nhiệm thấp|Phiếu tín nhiệm thấp',
  },
};
