import type { Domain } from './domain';

/** Cars of an office: numbers, power, papers. */
export const CARS: Domain = {
  others: {
    passengers:
      'Người đi xe|Những người đi xe|Ai đi xe|Người sử dụng xe|Thành phần đi xe|Người ngồi xe|Cán bộ đi xe|Người dùng xe',
    chassis_no: 'Số khung|Số khung xe|Chassis no',
    engine_no: 'Số máy xe|Số động cơ',
    car_brand: 'Nhãn xe|Tên xe',
    car_user_title:
      'Chức danh sử dụng xe|Chức danh sử dụng|Chức danh người sử dụng xe|Xe phục vụ chức danh',
    car_origin: 'Nguồn gốc xe|Nguồn xe|Xe mua/điều chuyển',
  },
  numbers: {
    payload: 'Tải trọng|Trọng tải|Tải trọng (tấn)|Trọng tải xe|Tải trọng xe',
    engine_power:
      'Công suất xe|Công suất|Dung tích xi lanh|Dung tích|Công suất máy|Công suất (kW)|Công suất động cơ|Dung tích xy lanh|Phân khối|Xe mấy phân khối|Dung tích xe|Số phân khối|Xe bao nhiêu phân khối|Xi lanh',
  },
};
