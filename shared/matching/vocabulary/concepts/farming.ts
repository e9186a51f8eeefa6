import type { Domain } from './domain';

/** Crops, livestock, losses: what communes collect from farming households. */
export const FARMING: Domain = {
  ticks: {
    traceable:
      'Truy xuất nguồn gốc|Có mã QR|Có tem truy xuất|Tem truy xuất nguồn gốc|Có truy xuất nguồn gốc|Có tem truy xuất nguồn gốc|Có mã truy xuất|Đã dán tem truy xuất|Mã QR truy xuất',
  },
  dates: {
    sown_on:
      'Ngày gieo|Ngày gieo sạ|Ngày xuống giống|Ngày trồng|Ngày gieo trồng|Gieo ngày|Xuống giống ngày|Ngày cấy|Ngày gieo cấy|Thời điểm gieo|Thời gian gieo trồng|Trồng ngày|Ngày gieo mạ|Thời điểm xuống giống',
    harvested_on:
      'Ngày thu hoạch|Thu hoạch ngày|Thời điểm thu hoạch|Ngày gặt|Thời gian thu hoạch|Ngày thu hoạch dự kiến|Dự kiến thu hoạch|Ngày cắt (lúa)|Dự kiến gặt|Bao giờ gặt|Khi nào gặt|Gặt ngày|Ngày gặt dự kiến|Dự kiến ngày thu hoạch|Bao giờ thu hoạch',
  },
  numbers: {
    crop_output:
      'Sản lượng|Sản lượng (tấn)|Tổng sản lượng|Sản lượng thu hoạch|SL thu hoạch|Sản lượng (kg)|Sản lượng đạt|Sản lượng cây trồng|Tổng SL (tấn)|Sản lượng ước đạt|Sản lượng cả vụ|SL tấn|Sản lượng đạt (tấn)|Được mấy tấn|Thu được bao nhiêu tấn|Một năm làm được|Sản lượng năm|Sản lượng một năm|SL/năm|Sản lượng hằng năm|Mỗi năm làm được',
    animals_dead:
      'Số con chết|Số chết|Số con bị chết|Chết (con)|Vật nuôi chết|Số vật nuôi chết|Số lượng chết|Chết mấy con|Chết bao nhiêu con|Đã chết (con)|Con chết',
    animals_ill:
      'Số con mắc bệnh|Số con ốm|Số mắc bệnh|Số con bị bệnh|Mắc bệnh (con)|Số con nhiễm bệnh|Vật nuôi mắc bệnh|Số lượng mắc bệnh|Số gia súc mắc bệnh|Số con nghi mắc bệnh|Ốm (con)|Ốm mấy con|Bị bệnh mấy con',
    animals_destroyed:
      'Tiêu hủy|Số con tiêu hủy|Số lượng tiêu hủy|Số con đã tiêu hủy|Đã tiêu hủy|Tiêu hủy (con)|SL tiêu hủy|Khối lượng tiêu hủy|Số tiêu hủy|Số con phải tiêu hủy|Số con bị tiêu hủy',
    animals_vaccinated:
      'Số con đã tiêm|Số con tiêm phòng|Đã tiêm (con)|Số liều tiêm|Số con được tiêm|Tiêm phòng (con)|Số con đã tiêm phòng|Tiêm được (con)|Số vật nuôi đã tiêm|Tiêm được mấy con|Đã tiêm mấy con|Đã tiêm bao nhiêu con',
    damaged_area:
      'Diện tích thiệt hại|Diện tích bị thiệt hại|DT thiệt hại|DT bị thiệt hại|Diện tích mất trắng|DT mất trắng|Diện tích bị ngập|DT ngập|Diện tích bị ảnh hưởng|DT bị ảnh hưởng|Diện tích bị hại|Diện tích thiệt hại hoàn toàn|Thiệt hại (ha)|DT bị hại|Diện tích ngập|Ngập (ha)|Mất trắng (ha)|Diện tích cây trồng bị thiệt hại|Thiệt hại mất trắng',
    ocop_stars:
      'Hạng sao|Số sao|Xếp hạng OCOP|Đạt sao|Hạng sao OCOP|Số sao OCOP|Xếp hạng sao|Phân hạng OCOP|Phân hạng sao|Đạt hạng sao|Hạng OCOP',
  },
  others: {
    sold_where:
      'Thị trường tiêu thụ|Bán đi đâu|Nơi tiêu thụ|Kênh tiêu thụ|Kênh bán hàng|Thị trường|Tiêu thụ ở đâu|Nơi bán sản phẩm|Kênh phân phối|Bán chủ yếu ở đâu|Bán cho thương lái nào|Tiêu thụ qua kênh',
    growing_code:
      'Mã vùng trồng|Mã số vùng trồng|Mã số VT|MSVT|Mã số vùng trồng (PUC)|Mã số vùng nuôi|Mã vùng nuôi|Mã số vùng trồng, vùng nuôi|Mã cơ sở nuôi',
    raw_area:
      'Vùng nguyên liệu|Nguyên liệu ở đâu|Vùng trồng nguyên liệu|Nguồn nguyên liệu|Nguyên liệu lấy ở đâu|Nơi cung cấp nguyên liệu|Nguyên liệu từ đâu|Nguồn gốc nguyên liệu',
    ocop_maker:
      'Chủ thể|Chủ thể sản xuất|Chủ thể OCOP|Chủ thể sản phẩm|Đơn vị sản xuất|Ai làm ra|Ai sản xuất|Chủ thể có sản phẩm',
    growth_stage:
      'Giai đoạn sinh trưởng|Lúa đang thời kỳ gì|Thời kỳ sinh trưởng|Giai đoạn sinh trưởng của cây|Lúa đang giai đoạn gì|Giai đoạn cây trồng|GĐST|Cây đang giai đoạn gì|Trà lúa|Giai đoạn lúa|Cây đang thời kỳ nào',
    crop_seed:
      'Giống|Tên giống|Loại giống|Giống cây|Giống lúa|Giống cây trồng|Giống lúa/cây|Loại giống cây|Giống cây/con|Giống gieo trồng|Tên giống cây trồng',
    animal_disease:
      'Bệnh của vật nuôi|Bệnh gia súc|Loại dịch bệnh|Loại bệnh của vật nuôi|Bệnh ở vật nuôi|Vật nuôi mắc bệnh gì|Chết vì bệnh gì (vật nuôi)|Dịch gì|Bệnh dịch ở vật nuôi|Tên dịch bệnh ở vật nuôi|Nghi mắc bệnh|Bệnh nghi mắc|Dịch bệnh gì|Con vật bị bệnh gì|Bệnh dịch gì',
    disaster:
      'Loại thiên tai|Loại hình thiên tai|Do thiên tai|Nguyên nhân thiệt hại|Thiên tai|Thiệt hại do|Loại hình thiệt hại|Đợt thiên tai|Nguyên nhân gây thiệt hại|Bị thiệt hại do|Do bão hay lũ|Bão/lũ/lốc|Thiên tai gì|Tên cơn bão|Cơn bão|Bão số|Đợt mưa bão|Loại hình thiên tai gây ra|Loại sự cố thiên tai|Bão / lũ / hạn|Bão, lũ hay hạn|Loại thiên tai xảy ra|Bị thiên tai gì',
    farm_model:
      'Mô hình sản xuất|Mô hình chăn nuôi|Mô hình trồng trọt|Đăng ký mô hình|Mô hình kinh tế|Mô hình đăng ký|Tên mô hình sản xuất|Mô hình phát triển kinh tế|Mô hình nông nghiệp',
    ocop_product:
      'Sản phẩm OCOP|Tên sản phẩm OCOP|Sản phẩm đặc trưng|Sản phẩm tham gia OCOP|SP OCOP|Tên SP OCOP|Sản phẩm gì|Sản phẩm OCOP gì',
  },
};
