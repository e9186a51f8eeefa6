import type { Domain } from './domain';

/** Building works: capital, volume done, who supervises and designs. */
export const WORKS: Domain = {
  dates: {},
  numbers: {
    power_per_month:
      'Tiền điện hàng tháng|Điện/tháng|Tiền điện/tháng|Tiền điện 1 tháng|Tiền điện hằng tháng|Tiền điện mỗi tháng|Mỗi tháng hết bao nhiêu tiền điện',
    capital_given: 'Vốn đã cấp|Vốn đã giao|Vốn bố trí năm',
    volume_done:
      'Khối lượng hoàn thành|Khối lượng đã thực hiện|KL hoàn thành|Giá trị khối lượng hoàn thành|GTKL hoàn thành|KLHT|Khối lượng thi công|KL làm được|Khối lượng đã làm|Khối lượng làm được|KL đã làm|KL thực hiện',
  },
  others: {
    lamp_kind:
      'Loại đèn|Đèn gì|Loại bóng đèn|Bóng gì|Loại bóng|Kiểu đèn|Đèn loại gì|Đèn LED/cao áp',
    water_quality:
      'Chất lượng nước|Nước có đạt không|Kết quả kiểm tra chất lượng nước|Nước sạch không|Kết quả kiểm nghiệm nước|Chất lượng nguồn nước|Nước đạt chuẩn không',
    works_name:
      'Tên dự án, công trình|Tên công trình, dự án|Dự án/công trình|Danh mục công trình|Danh mục dự án|Danh mục dự án, công trình|Tên công trình đầu tư|Công trình, dự án|Tên CT, DA|Danh mục công trình, dự án',
    year_aimed:
      'Thời gian phấn đấu|Phấn đấu đạt năm|Năm phấn đấu|Năm phấn đấu đạt|Phấn đấu năm|Lộ trình đạt|Lộ trình đạt chuẩn|Phấn đấu đạt chuẩn năm|Năm dự kiến đạt|Dự kiến đạt năm|Năm về đích|Dự kiến hoàn thành tiêu chí',
    level_required:
      'Mức quy định|Yêu cầu của xã|Mức phải đạt|Chỉ tiêu quy định|Quy định chuẩn|Yêu cầu phải đạt|Mức yêu cầu|Mức chuẩn quy định|Chuẩn phải đạt|Chuẩn quy định|Mức đạt theo quy định|Chỉ tiêu theo quy định',
    works_from_to:
      'Thời gian khởi công - hoàn thành|KC-HT|Khởi công - hoàn thành|Thời gian KC-HT|Thời gian thực hiện dự án',
    works_item:
      'Hạng mục|Hạng mục thi công|Hạng mục đầu tư|Hạng mục xây dựng|Hạng mục đề nghị|Hạng mục công việc',
    works_progress:
      'Tiến độ thi công|Tiến độ công trình|Tình hình thi công|Tiến độ xây dựng|Tiến độ dự án',
    works_warranty:
      'Bảo hành công trình|Thời gian bảo hành công trình|Thời hạn bảo hành công trình|BH công trình',
    works_owner:
      'Chủ đầu tư công trình|Chủ đầu tư dự án|Đại diện chủ đầu tư|Ban QLDA|Ban quản lý dự án|Ai là chủ đầu tư|Chủ đầu tư xây dựng|Người được cấp phép xây dựng',
  },
};
