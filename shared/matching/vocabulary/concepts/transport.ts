import type { Domain } from './domain';

/** School buses: their papers, drivers and owners. */
export const TRANSPORT: Domain = {
  dates: {
    vehicle_check_until:
      'Hạn đăng kiểm|Đăng kiểm đến|ĐK đến|Đăng kiểm đến ngày|Hết hạn đăng kiểm|Đăng kiểm hết hạn|Ngày hết hạn đăng kiểm|Hạn kiểm định xe|Đăng kiểm có giá trị đến|Hạn ĐK xe|Ngày hết đăng kiểm|Hạn đăng kiểm xe|Đăng kiểm xe đến',
    vehicle_insurance_until:
      'Hạn bảo hiểm xe|Bảo hiểm xe đến|Hạn BH xe|Hết hạn bảo hiểm xe|BH xe đến ngày|Hạn bảo hiểm TNDS|Bảo hiểm xe hết hạn|Ngày hết hạn bảo hiểm xe',
    vehicle_check: 'Ngày đăng kiểm|Đăng kiểm ngày|Ngày đăng kiểm gần nhất|Đăng kiểm gần nhất',
  },
  others: {
    parking_card: 'Thẻ xe|Số thẻ xe|Mã thẻ xe|Thẻ gửi xe số|Thẻ gửi xe',
    parking_ticket: 'Số vé|Vé số|Vé xe số|Số vé xe|Vé gửi xe số|Số vé gửi xe',
    vehicle_owner: 'Tên chủ xe|Họ tên chủ xe|Chủ sở hữu xe|Người gửi xe|Xe ai',
    vehicle_colour: 'Màu xe|Màu sơn|Xe màu gì|Màu sơn xe|Màu sắc xe|Màu sắc',
    driving_licence_class:
      'Hạng GPLX|Hạng bằng lái|Bằng lái hạng|Hạng giấy phép lái xe|GPLX hạng|Giấy phép lái xe hạng|Bằng lái xe hạng|Hạng bằng lái xe|Loại bằng lái|Bằng lái loại',
    driver_phone:
      'SĐT tài xế|Điện thoại lái xe|SĐT lái xe|ĐT lái xe|ĐT tài xế|Điện thoại tài xế|Số điện thoại lái xe|Số điện thoại tài xế|SĐT người lái|SĐT bác tài|Số ĐT lái xe|Liên hệ lái xe',
    bus_monitor_phone:
      'SĐT phụ xe|Điện thoại phụ xe|SĐT cô phụ xe|SĐT cô|Điện thoại người quản lý học sinh|SĐT người quản lý học sinh|SĐT người quản lý trên xe|ĐT phụ xe|Điện thoại người quản lý trên xe|SĐT quản lý xe',
    bus_company:
      'Đơn vị vận tải|Nhà xe|Hãng xe|Công ty vận tải|Đơn vị cho thuê xe|Đơn vị vận chuyển|Hợp tác xã vận tải|HTX vận tải|Đơn vị kinh doanh vận tải|Tên nhà xe|Xe của ai|Chủ phương tiện|Chủ xe|Xe của đơn vị nào|Đơn vị chủ xe',
  },
};
