import type { Domain } from './domain';

/** Forests that are given, planted, guarded, felled or burnt. */
export const FOREST: Domain = {
  dates: {
    patrolled_on:
      'Ngày tuần tra|Đi tuần ngày|Tuần tra ngày|Ngày đi tuần|Ngày đi tuần rừng|Ngày tuần rừng|Ngày đi tuần tra|Hôm đi tuần|Ngày kiểm tra rừng|Thời gian đi tuần',
    planted_on: 'Ngày trồng rừng|Thời gian trồng rừng|Trồng rừng ngày|Thời điểm trồng rừng',
    burnt_on: 'Ngày cháy|Cháy ngày|Ngày xảy ra cháy|Ngày xảy ra cháy rừng|Ngày cháy rừng',
    felled_on: 'Ngày khai thác|Khai thác ngày|Thời gian khai thác|Thời điểm khai thác|Ngày chặt',
  },
  numbers: {
    forest_lost:
      'Diện tích rừng bị phá|Phá mấy ha|Diện tích bị phá|Rừng bị phá (ha)|DT rừng bị phá|Diện tích rừng bị thiệt hại|Diện tích rừng bị chặt phá|Phá bao nhiêu ha|Diện tích phá rừng',
    forest_area:
      'Diện tích rừng|DT rừng|Diện tích rừng được giao|Rừng (ha)|Diện tích giao khoán|DT khoán bảo vệ|Diện tích khoán|DT nhận khoán|Diện tích được giao khoán|Diện tích nhận khoán|DT rừng giao|Diện tích rừng (ha)|Diện tích rừng trồng|DT rừng trồng|Diện tích khoán bảo vệ|Diện tích chi trả|DT khoán BV|Diện tích khoán bảo vệ rừng|DT giao khoán|Khoán bao nhiêu ha|Diện tích giao khoán bảo vệ',
    planted_year: 'Năm trồng|Trồng năm|Năm trồng rừng|Rừng trồng năm|Năm trồng cây',
    tree_density: 'Mật độ (cây/ha)|Mật độ trồng|Mật độ cây|Mật độ trồng (cây/ha)|Cây/ha',
    forest_pay:
      'Tiền khoán bảo vệ rừng|Tiền bảo vệ rừng|Dịch vụ môi trường rừng|Tiền DVMTR|DVMTR|Đơn giá khoán|Tiền dịch vụ môi trường rừng|Mức khoán (đồng/ha)|Tiền giữ rừng|Tiền chi trả DVMTR|Tiền khoán/ha|Tiền khoán rừng|Đơn giá khoán bảo vệ|Tiền khoán một ha|Tiền giao khoán|Đơn giá khoán/ha',
    timber:
      'Khối lượng gỗ|Gỗ (m3)|Khối lượng khai thác|KL khai thác|Khai thác (m3)|Số khối gỗ|Khối lượng gỗ (m3)|Trữ lượng|Trữ lượng gỗ|Sản lượng khai thác|Sản lượng gỗ|Khối lượng lâm sản|Bao nhiêu khối gỗ',
    burnt_area:
      'Diện tích cháy|DT cháy|Diện tích bị cháy|DT rừng bị cháy|Diện tích rừng bị cháy|Cháy (ha)|Diện tích rừng cháy|Cháy bao nhiêu m2|Cháy mấy ha|Cháy bao nhiêu ha|Diện tích đám cháy',
    patrols:
      'Số lần tuần tra|Tuần tra (lần)|Số lần đi tuần|Số cuộc tuần tra|Số lượt tuần tra|Đi tuần mấy lần',
  },
  others: {
    forest_kind:
      'Loại rừng|Rừng gì|Chức năng rừng|Phòng hộ/sản xuất|Loại rừng (phòng hộ, đặc dụng, sản xuất)|Phòng hộ/đặc dụng/sản xuất|3 loại rừng|Phân loại rừng|Rừng phòng hộ/sản xuất|Quy hoạch 3 loại rừng|Rừng PH/SX/ĐD|PH/SX/ĐD|Phòng hộ/sản xuất/đặc dụng|Loại rừng (PH, SX, ĐD)|Ba loại rừng',
    forest_state:
      'Trạng thái rừng|Hiện trạng rừng|Rừng tự nhiên/rừng trồng|Tình trạng rừng|Nguồn gốc rừng',
    forest_lot:
      'Lô rừng|Lô khoảnh|Lô/khoảnh/tiểu khu|Vị trí lô rừng|Tiểu khu/khoảnh/lô|TK - K - L|Số lô rừng|Lô rừng số|Thuộc lô rừng|TK, khoảnh, lô|Vị trí lô, khoảnh, tiểu khu|L-K-TK',
    forest_compartment: 'Khoảnh|Khoảnh số|Số khoảnh|Tên khoảnh|Mã khoảnh|Khoảnh rừng|Thuộc khoảnh',
    forest_subzone:
      'Tiểu khu|Tiểu khu số|Số tiểu khu|Tên tiểu khu|Mã tiểu khu|Tiểu khu rừng|TK rừng|TKhu',
    tree_kind:
      'Loài cây|Loài cây rừng|Loại cây rừng|Cây rừng|Loài cây trồng rừng|Trồng cây gì|Loài cây lâm nghiệp|Tên loài cây|Loài cây trồng|Trồng loài cây gì|Cây trồng rừng|Loại cây trồng rừng|Trồng cây nào',
    forest_owner: 'Chủ rừng|Tên chủ rừng|Họ tên chủ rừng|Chủ rừng (hộ)|Hộ có rừng|Chủ quản lý rừng',
    forest_keeper:
      'Bên nhận khoán|Hộ nhận khoán|Người nhận khoán|Nhóm hộ nhận khoán|Tên hộ nhận khoán|Tổ bảo vệ rừng|Nhóm bảo vệ rừng|Tổ, đội bảo vệ rừng|Nhóm nhận khoán|Cộng đồng nhận khoán',
    forest_lessor:
      'Bên giao khoán|Đơn vị giao khoán|Đơn vị giao rừng|Chủ rừng giao khoán|Ban quản lý rừng',
    timber_kind: 'Loại gỗ|Loại lâm sản|Tên gỗ|Gỗ gì|Nhóm gỗ|Tên lâm sản|Loại lâm sản khai thác',
    felling_way:
      'Phương thức khai thác|Hình thức khai thác|Khai thác trắng/tỉa|Chặt trắng/tỉa thưa|Cách khai thác',
    patrol_route:
      'Tuyến tuần tra|Tuyến đi tuần|Khu vực tuần tra|Địa bàn tuần tra|Vị trí tuần tra|Đi tuần ở đâu',
    patrol_finding:
      'Phát hiện khi tuần tra|Tình hình tuần tra|Kết quả tuần tra|Nội dung phát hiện|Tình hình rừng|Phát hiện gì|Dấu hiệu phát hiện|Dấu hiệu vi phạm phát hiện|Đi tuần thấy gì|Tình hình phát hiện|Phát hiện vi phạm gì|Kết quả đi tuần|Có phát hiện gì không',
  },
};
