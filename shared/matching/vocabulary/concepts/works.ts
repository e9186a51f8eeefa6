import type { Domain } from './domain';

/** Building works: capital, volume done, who supervises and designs. */
export const WORKS: Domain = {
  numbers: {
    capital_given: 'Vốn đã cấp|Vốn đã giao|Vốn bố trí năm',
    volume_done:
      'Khối lượng hoàn thành|Khối lượng đã thực hiện|KL hoàn thành|Giá trị khối lượng hoàn thành|GTKL hoàn thành|KLHT|Khối lượng thi công',
  },
  others: {
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
