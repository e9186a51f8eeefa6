import type { Domain } from './domain';

/** Animals and crops by kind, their diseases, vaccination and sale. */
export const LIVESTOCK: Domain = {
  dates: {
    outbreak_over:
      'Ngày hết dịch|Hết dịch ngày|Ngày công bố hết dịch|Công bố hết dịch ngày|Dịch kết thúc ngày|Ngày kết thúc dịch|Ngày dập dịch|Hết dịch|Ngày khống chế dịch|Ngày hết bệnh',
    sold_on:
      'Dự kiến thời gian xuất|Bao giờ bán|Dự kiến xuất chuồng|Thời gian xuất chuồng|Dự kiến bán|Ngày xuất chuồng|Dự kiến thời gian xuất bán|Khi nào bán|Xuất chuồng ngày|Ngày xuất bán|Dự kiến xuất bán|Thời gian dự kiến xuất|Bán ngày',
    outbreak_on:
      'Ngày phát dịch|Ngày xảy ra dịch|Phát bệnh ngày|Ngày bùng phát dịch|Ngày có dịch|Ngày ốm đầu tiên|Ngày phát hiện dịch|Ngày phát hiện ổ dịch',
    stocked_on:
      'Ngày thả giống|Ngày thả|Ngày nuôi|Bắt đầu nuôi|Ngày nhập đàn|Ngày thả nuôi|Thả giống ngày|Ngày bắt đầu nuôi|Nuôi từ ngày|Ngày nhập giống',
  },
  numbers: {
    pen_area:
      'Diện tích chuồng trại|Chuồng m2|Diện tích chuồng|DT chuồng|Diện tích chuồng nuôi|Chuồng bao nhiêu m2|Diện tích chuồng trại (m2)|DT chuồng nuôi|Chuồng rộng|Chuồng rộng bao nhiêu',
    injection_fee:
      'Thành tiền công tiêm|Tiền công tiêm|Công tiêm|Tiền công tiêm phòng|Công tiêm phòng|Tiền tiêm phòng|Thu tiền tiêm|Tiền tiêm|Chi phí tiêm|Tiền công tiêm (đồng)',
    buffaloes: 'Số trâu|Đàn trâu|Trâu (con)|Tổng đàn trâu|SL trâu|Trâu|Số con trâu|Số lượng trâu',
    cattle: 'Đàn bò|Bò (con)|Tổng đàn bò|SL bò|Số con bò|Số lượng bò|Bò sữa|Bò thịt',
    buffaloes_cattle: 'Trâu, bò|Đàn trâu, bò|Trâu, bò (con)|Tổng đàn trâu, bò',
    pigs: 'Số lợn|Số heo|Đàn lợn|Đàn heo|Lợn (con)|Heo (con)|Tổng đàn lợn|Lợn/heo|Tổng đàn heo|Lợn thịt|Heo thịt|SL lợn|Số lượng lợn|Số lượng heo|Số con lợn|Số con heo',
    poultry:
      'Gia cầm|Số gia cầm|Đàn gia cầm|Gia cầm (con)|Gà, vịt|Gà, vịt, ngan|Tổng đàn gia cầm|SL gia cầm|Số gà, vịt|Số gà|Đàn gà|Gà (con)|Số lượng gia cầm',
    goats: 'Số dê|Đàn dê|Dê (con)|Dê, cừu|Tổng đàn dê|SL dê|Số lượng dê',
    dogs: 'Chó mèo|Số chó mèo|Chó (con)|Đàn chó|Đàn chó, mèo|Số chó nuôi|Tổng đàn chó|Số con chó|Tổng đàn chó, mèo|Số lượng chó',
    sows: 'Lợn nái|Heo nái|Số nái|Số lợn nái|Số con nái|Nái|Số heo nái|Nái sinh sản|Lợn nái (con)',
    animals_sold:
      'Xuất bán|Xuất chuồng|Số con xuất chuồng|Số lượng xuất bán|Đã bán (con)|Bán (con)|Số con bán|Số con đã bán|Số xuất chuồng|Sản lượng xuất chuồng|SL xuất chuồng|Xuất mấy tấn|Xuất chuồng mấy tấn|Xuất bán bao nhiêu|Bán được mấy con|Xuất chuồng bao nhiêu',
    animals_due:
      'Số con phải tiêm|Diện tiêm|Tổng số con trong diện tiêm|Trong diện tiêm|Phải tiêm (con)|Số con trong diện tiêm|Diện tiêm (con)|Tổng đàn thuộc diện tiêm|Số con thuộc diện tiêm|Đàn phải tiêm|Tổng đàn trong diện tiêm|Phải tiêm bao nhiêu con|Số con cần tiêm',
    vaccinated_share:
      'Tỷ lệ tiêm|Tỷ lệ tiêm phòng|TL tiêm phòng|Đạt tỷ lệ tiêm|TL tiêm|Tỷ lệ đạt tiêm phòng',
    destroyed_kg:
      'Trọng lượng tiêu hủy|Khối lượng tiêu hủy (kg)|Số kg tiêu hủy|Tiêu hủy (kg)|Trọng lượng tiêu hủy (kg)|Cân nặng tiêu hủy|KL tiêu hủy|Tiêu hủy bao nhiêu kg|Tiêu hủy mấy kg|Cân tiêu hủy|Tiêu hủy (tạ)',
    harvested_area:
      'Diện tích thu hoạch|DT thu hoạch|Diện tích cho thu hoạch|Diện tích đã thu hoạch|DT đã gặt|Đã thu hoạch (ha)|Diện tích đã gặt|DT cho thu hoạch|Diện tích cho sản phẩm|DT cho sản phẩm|Gặt được|Gặt được bao nhiêu|Gặt xong (ha)|Đã gặt|Đã gặt (ha)|Diện tích gặt|Thu hoạch được (ha)',
    new_area:
      'Diện tích trồng mới|DT trồng mới|Trồng mới (ha)|Diện tích mới trồng|DT mới trồng|Trồng mới|Diện tích trồng mới (ha)',
    trees:
      'Số cây|Số lượng cây|Bao nhiêu cây|Số gốc|Số khóm|Tổng số cây|Số cây trồng|Trồng mấy cây|SL cây|Số bụi|Số cây xanh|Cây xanh',
    pest_area:
      'Diện tích nhiễm|DT nhiễm|DT nhiễm sâu bệnh|Diện tích nhiễm bệnh|Diện tích bị sâu bệnh|Nhiễm (ha)|Diện tích nhiễm sâu bệnh|DT sâu bệnh|Diện tích nhiễm dịch hại',
    sprayed_area:
      'Diện tích phòng trừ|DT phòng trừ|DT đã phun|Diện tích đã phun thuốc|Diện tích phun|Đã phun (ha)|Diện tích đã phòng trừ|DT phun trừ',
    seed_kg:
      'Lượng giống|Số lượng giống|Khối lượng giống|Giống (kg)|Nhu cầu giống|Số kg giống|Đăng ký giống (kg)|Lượng giống (kg)|Số kg giống đăng ký|Số lượng giống (kg)|Lượng giống gieo|Đăng ký bao nhiêu giống',
    pond_area:
      'Diện tích ao|DT ao nuôi|Diện tích mặt nước|DT mặt nước|Ao (m2)|Diện tích ao nuôi|DT ao|Diện tích nuôi thủy sản|DT nuôi thủy sản|Diện tích nuôi trồng thủy sản|Diện tích ao cá|Ao nuôi (m2)',
    cages: 'Số lồng|Số lồng bè|Lồng bè|Số bè|Số lồng nuôi|Lồng (cái)|Tổng số lồng bè',
  },
  ticks: {
    animal_loose:
      'Nuôi nhốt|Thả rông|Nuôi nhốt/thả rông|Có thả rông|Nuôi nhốt hay thả rông|Có nuôi nhốt không|Xích nhốt',
  },
  others: {
    farm_place:
      'Địa điểm chăn nuôi|Nuôi ở đâu|Nơi chăn nuôi|Địa điểm nuôi|Địa chỉ chăn nuôi|Chỗ nuôi|Nơi nuôi|Địa chỉ trại|Chuồng ở đâu|Địa điểm trang trại|Vị trí chuồng trại',
    farm_head:
      'Chủ trại|Chủ trang trại|Chủ cơ sở chăn nuôi|Tên chủ trại|Tên chủ trang trại|Họ tên chủ trang trại',
    animal_owner:
      'Chủ nuôi|Tên chủ nuôi|Họ tên chủ nuôi|Chủ vật nuôi|Chủ hộ nuôi|Hộ nuôi|Hộ chăn nuôi|Tên hộ chăn nuôi|Chủ chó|Chủ gia súc|Tên hộ nuôi|Hộ có vật nuôi|Họ tên chủ vật nuôi|Chủ vật nuôi (họ tên)|Tên chủ hộ chăn nuôi|Chủ chăn nuôi|Tên chủ vật nuôi|Chủ đàn',
    animal_mark:
      'Màu lông|Giống chó|Màu lông, đặc điểm|Màu sắc lông|Đặc điểm con vật|Đặc điểm vật nuôi|Đặc điểm, màu lông',
    ear_tag: 'Số thẻ tai|Mã thẻ tai|Số tai|Thẻ tai số|Thẻ tai|Số hiệu tai|Mã số tai',
    raising_way:
      'Hình thức nuôi|Cách nuôi|Phương thức nuôi|Phương thức chăn nuôi|Hình thức chăn nuôi|Hình thức nuôi nhốt|Nuôi kiểu gì|Quy trình nuôi|Loại hình chăn nuôi|Kiểu nuôi',
    raising_purpose:
      'Mục đích nuôi|Hướng nuôi|Nuôi lấy thịt/sinh sản|Nuôi để làm gì|Mục đích chăn nuôi|Nuôi thịt/nuôi sinh sản|Nuôi để',
    seed_origin:
      'Nguồn gốc giống|Nguồn gốc con giống|Giống mua ở đâu|Con giống mua ở|Nguồn giống|Nguồn con giống|Nơi mua giống|Nguồn cung cấp giống|Con giống lấy ở đâu|Lấy giống ở đâu',
    vet: 'Thú y viên|Cán bộ thú y|Người tiêm phòng|Nhân viên thú y|Thú y|Cán bộ thú y tiêm|Thú y xã|Thú y thôn|Ai tiêm|Người tiêm phòng cho vật nuôi',
    animal_vaccine:
      'Vắc xin tiêm cho vật nuôi|Tiêm phòng bệnh|Tiêm bệnh gì|Loại vắc xin gia súc|Vắc xin gia súc|Loại bệnh tiêm phòng|Bệnh được tiêm phòng|Tiêm phòng gì|Tiêm bệnh|Tiêm mũi gì|Tiêm phòng mũi gì',
    pest: 'Sâu bệnh|Loại sâu bệnh|Sâu bệnh hại|Sâu gì|Tên sâu bệnh|Dịch hại|Đối tượng gây hại|Đối tượng dịch hại|Đối tượng sâu bệnh|Loại dịch hại|Tên dịch hại|Sâu bệnh gì|Loại sâu bệnh hại|Sinh vật gây hại',
    pesticide:
      'Thuốc BVTV|Thuốc bảo vệ thực vật|Tên thuốc BVTV|Phun thuốc gì|Thuốc phun|Thuốc BVTV sử dụng|Loại thuốc BVTV|Loại thuốc phun|Thuốc sâu|Thuốc trừ sâu|Phun bằng thuốc gì',
    fertiliser:
      'Phân bón|Loại phân bón|Bón phân gì|Tên phân bón|Phân bón sử dụng|Loại phân|Phân bón hỗ trợ|Đăng ký phân bón',
    fish: 'Loài thủy sản|Đối tượng nuôi|Nuôi cá gì|Loại thủy sản|Loại cá|Loài cá|Thủy sản nuôi|Loài thủy sản nuôi|Nuôi con gì dưới ao',
    machine:
      'Máy nông nghiệp|Loại máy nông nghiệp|Máy móc nông nghiệp|Máy cày, máy bừa|Nông cụ|Máy móc phục vụ sản xuất',
  },
};
