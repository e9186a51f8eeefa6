import type { Domain } from './domain';

/** Accreditation: evidence and where it is found, indicators, outside assessment, until when a school is recognised. */
export const ACCREDITATION: Domain = {
  others: {
    issuer_or_performer:
      'Nơi ban hành hoặc người thực hiện|Nơi ban hành hoặc nhóm, cá nhân thực hiện|Nơi ban hành/người thực hiện|Nơi ban hành hoặc nhóm thực hiện|Cơ quan ban hành hoặc người thực hiện',
    evidence_box: 'Hộp|Hộp minh chứng|Hộp hồ sơ minh chứng|Hộp MC số|Hộp minh chứng số',
    indicator_inner:
      'Nội hàm|Chỉ báo|Chỉ báo a|Chỉ báo b|Chỉ báo c|Nội hàm tiêu chí|Nội hàm chỉ báo|Nội hàm của chỉ báo|Yêu cầu của chỉ báo',
    state_described:
      'Mô tả hiện trạng|Mô tả hiện trạng tiêu chí|Mô tả thực trạng|Thực trạng|Hiện trạng của nhà trường',
    improvement_plan:
      'Kế hoạch cải tiến chất lượng|Kế hoạch cải tiến CL|KHCTCL|Kế hoạch cải tiến tiêu chí|Giải pháp cải tiến|Nội dung cải tiến|Việc cải tiến',
    work_group:
      'Nhóm công tác|Nhóm công tác số|Nhóm tự đánh giá|Nhóm phụ trách|Nhóm chuyên trách|Nhóm viết tiêu chí',
    evidence_wanted:
      'Minh chứng cần thu thập|Minh chứng cần có|Dự kiến minh chứng|Dự kiến các minh chứng cần thu thập|Các minh chứng cần thu thập|MC cần thu thập',
    evidence_source:
      'Nơi thu thập|Nơi thu thập minh chứng|Nguồn minh chứng|Nơi có minh chứng|Lấy minh chứng ở|Nơi lưu minh chứng',
    evidence_collector:
      'Người thu thập minh chứng|Người thu thập MC|Phụ trách thu thập|Nhóm thu thập|Cá nhân thu thập minh chứng',
    outside_team:
      'Đánh giá ngoài|Đoàn ĐGN|Đoàn đánh giá ngoài|Trưởng đoàn đánh giá ngoài|Kết quả đánh giá ngoài|Kết luận đánh giá ngoài',
    accreditation_no:
      'Giấy chứng nhận KĐ|Giấy chứng nhận KĐCL|Số GCN KĐCL|Giấy chứng nhận kiểm định|Số GCN kiểm định chất lượng|GCN KĐCLGD',
  },
  dates: {
    outside_on: 'Ngày đánh giá ngoài|Đánh giá ngoài ngày|Thời gian đánh giá ngoài|Ngày ĐGN',
    recognised_until:
      'Hạn công nhận|Thời hạn công nhận lại|Hạn công nhận lại|Giá trị công nhận đến|Hết hạn công nhận|Thời hạn giá trị chứng nhận|Hạn chuẩn quốc gia|Ngày hết hạn công nhận',
    collect_by:
      'Thời gian thu thập|Thời hạn thu thập|Hạn thu thập minh chứng|Thời gian thu thập minh chứng|Hạn nộp minh chứng',
  },
};
