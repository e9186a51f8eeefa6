import type { Domain } from './domain';

/** A school kitchen's books: portions weighed out, what food gives, cooking by the clock. */
export const KITCHEN: Domain = {
  numbers: {
    meal_paid:
      'Tiền ăn đã thu|Tiền ăn đã nộp|Đã thu tiền ăn|Đã nộp tiền ăn|Tiền ăn đã đóng|Đã đóng tiền ăn',
    meal_due:
      'Tiền ăn còn nợ|Nợ tiền ăn|Còn thiếu tiền ăn|Tiền ăn còn thiếu|Tiền ăn chưa nộp|Còn nợ tiền ăn',
    meal_refund:
      'Tiền ăn trả lại|Trả lại tiền ăn|Hoàn tiền ăn|Tiền ăn hoàn trả|Tiền ăn được trả lại|Tiền ăn thừa|Thừa tiền ăn|Tiền ăn còn thừa',
    food_norm:
      'Định lượng|Định lượng/suất|Định lượng (g)|Định lượng cho 1 suất|ĐL/suất|Định lượng/trẻ|Lượng/suất|Khối lượng/trẻ|Định lượng cho một trẻ|Định lượng 1 trẻ|Định lượng/HS|Khẩu phần (g)|Lượng cho 1 trẻ|Định lượng một suất',
    food_bought:
      'Thực mua|Lượng mua|Khối lượng mua|Lượng thực mua|Số lượng thực mua|KL mua|SL thực mua|Khối lượng (kg)',
    food_waste_share: 'Thải bỏ|Tỷ lệ thải bỏ|Tỉ lệ thải bỏ|Lượng thải bỏ|Hệ số thải bỏ',
    food_clean:
      'Sống sạch|Lượng sống sạch|Khối lượng sống sạch|KL sống sạch|Thực ăn|Lượng thực ăn|Thực phẩm sạch (g)|Lượng sạch',
    calories:
      'Kcal|Calo|Năng lượng|Calo/trẻ|Năng lượng (Kcal)|Kcal/trẻ|Số calo|Tổng Kcal|Lượng calo|Nhiệt lượng|Năng lượng khẩu phần|Kcal đạt|Calo đạt được',
    protein: 'Protein|Đạm|Protit|Chất đạm|Protein (g)|Tổng đạm|Protid|Protein (P)',
    protein_animal: 'Đạm động vật|Protein động vật|Đạm ĐV|P động vật|Protein ĐV|Protit ĐV',
    protein_plant: 'Đạm thực vật|Protein thực vật|Đạm TV|P thực vật|Protein TV|Protit TV',
    fat: 'Lipid|Chất béo|Lipit|Béo|Lipid (g)|Tổng béo|L (béo)|Lipid (L)|Chất béo (g)',
    fat_animal: 'Béo động vật|Lipid động vật|Béo ĐV|Lipid ĐV|Mỡ động vật|Chất béo động vật',
    fat_plant: 'Béo thực vật|Lipid thực vật|Béo TV|Lipid TV|Dầu thực vật|Chất béo thực vật',
    carbohydrate:
      'Glucid|Bột đường|Gluxit|Chất bột đường|Glucid (g)|Tinh bột|G (bột đường)|Carbohydrate|Đường bột',
    calcium: 'Canxi|Canxi (mg)|Calci|Calcium|Hàm lượng canxi',
    vitamin_b1: 'Vitamin B1|B1|Vitamin B1 (mg)|VTM B1|Vit B1',
    iron: 'Sắt|Sắt (mg)|Fe (mg)|Hàm lượng sắt',
    fuel_cost:
      'Gas, chất đốt|Chất đốt|Tiền ga|Ga|Gas|Tiền gas|Tiền chất đốt|Ga, củi|Chất đốt (đồng)|Tiền củi|Củi|Tiền ga, chất đốt|Gas, củi',
    left_yesterday:
      'Tồn hôm trước|Thừa hôm trước|Tồn ngày trước|Dư hôm trước|Chênh lệch hôm trước|Tồn hôm qua|Thừa/thiếu hôm trước|Chênh lệch ngày trước|Tiền thừa hôm trước|Tiền tồn hôm trước',
    left_today:
      'Tồn cuối ngày|Thừa cuối ngày|Chênh lệch cuối ngày|Thừa/thiếu cuối ngày|Dư cuối ngày|Chênh lệch trong ngày|Thừa/thiếu trong ngày|Tồn hôm nay|Chuyển ngày sau|Thừa chuyển hôm sau|Cuối ngày|CL cuối ngày|Số dư cuối ngày',
    spent_today:
      'Chi trong ngày|Tổng chi trong ngày|Thực chi trong ngày|Tổng chi hôm nay|Số tiền chi trong ngày|Tiền chi trong ngày|Tiền chợ|Tổng tiền chợ|Đã chi hôm nay|Đi chợ|Tiền đi chợ|Chi chợ',
    granted_today:
      'Được chi trong ngày|Được chi|Tiêu chuẩn được chi|Tiền được chi|Tiêu chuẩn trong ngày|Tổng tiền được chi|Số tiền được chi|Tổng được chi|Tiêu chuẩn ăn trong ngày|Được chi hôm nay|Số tiền được chi trong ngày',
  },
  others: {
    food_cover:
      'Vật dụng che đậy|Che đậy|Dụng cụ che đậy|Đậy bằng|Có che đậy không|Che đậy thức ăn|Lồng bàn, nắp đậy|Dụng cụ chứa, che đậy',
    tools_clean:
      'Dụng cụ sạch|Dụng cụ sạch chưa|Tình trạng vệ sinh dụng cụ|Dụng cụ có sạch không|Vệ sinh bát đĩa|Vệ sinh dụng cụ, bát đĩa|Dụng cụ chế biến sạch',
    sample_quality:
      'Chất lượng mẫu khi hủy|Tình trạng mẫu khi hủy|Mẫu khi hủy thế nào|Chất lượng mẫu lưu|Tình trạng mẫu lưu|Mẫu hủy có ôi thiu không|Cảm quan mẫu khi hủy',
    sample_box:
      'Đựng bằng gì|Dụng cụ chứa mẫu thức ăn lưu|Hộp đựng mẫu|Dụng cụ lưu mẫu|Đựng trong|Dụng cụ đựng mẫu|Lưu bằng hộp gì',
    receiver_signed: 'Bên nhận ký|Người nhận hàng ký|Chữ ký bên nhận|Nhận ký',
    deliverer_signed:
      'Bên giao ký|Người giao ký|Chữ ký người giao|Người giao hàng ký|Người giao ký tên|Bên giao hàng ký|Chữ ký bên giao|Ký tên người giao|Giao ký',
    cooked_from:
      'Bắt đầu chế biến|Giờ chế biến|Sơ chế lúc|Nấu lúc|Thời gian bắt đầu chế biến|Bắt đầu nấu|Giờ nấu|Thời gian sơ chế|Thời gian bắt đầu sơ chế|Thời gian sơ chế xong|Giờ sơ chế|Bắt đầu chế biến lúc|Giờ bắt đầu chế biến|Giờ bắt đầu sơ chế|Bắt đầu sơ chế lúc|Bắt đầu sơ chế',
    cooked_until:
      'Kết thúc chế biến|Nấu xong|Chế biến xong|Thời gian kết thúc chế biến|Nấu chín lúc|Giờ nấu xong|Thời gian chế biến xong|Thời gian hoàn thành chế biến|Giờ nấu chín|Nấu xong lúc|Chế biến xong lúc|Giờ chế biến xong|Hoàn thành chế biến',
    shared_at:
      'Giờ chia ăn|Chia ăn lúc|Thời gian chia món ăn xong|Thời gian chia ăn|Giờ chia|Chia xong lúc|Thời gian chia xong|Giờ chia xong|Chia xong|Chia suất xong|Giờ chia suất|Giờ chia thức ăn|Thời gian chia suất|Chia thức ăn xong',
    served_at:
      'Giờ ăn|Ăn lúc|Thời gian bắt đầu ăn|Giờ bắt đầu ăn|Thời gian ăn|Bắt đầu ăn lúc|Giờ phục vụ|Giờ trẻ ăn|Ăn lúc mấy giờ|Thời điểm bắt đầu ăn',
    food_sharer:
      'Người chia ăn|Chia ăn|Chia suất|Người chia suất|Cô chia ăn|NV chia ăn|Người chia thức ăn|Người chia món',
    food_vet_paper:
      'Giấy kiểm dịch|Dấu thú y|Kiểm dịch|Giấy chứng nhận kiểm dịch|Giấy kiểm dịch thú y|Dấu kiểm dịch|Kiểm dịch thú y|Giấy KSGM|Giấy KD thú y|Dấu kiểm dịch thú y|Giấy kiểm soát giết mổ|Vệ sinh thú y|Phiếu kiểm dịch|Giấy kiểm dịch động vật|Số giấy kiểm dịch|GCN kiểm dịch',
    food_maker:
      'Cơ sở sản xuất thực phẩm|Tên cơ sở sản xuất|Cơ sở sản xuất|Cơ sở SX|Nhà sản xuất thực phẩm|Nơi sản xuất thực phẩm|Tên cơ sở SX',
    food_seller:
      'Tên người giao hàng|Người giao thực phẩm|Họ tên người giao hàng|Tên chủ giao hàng|Chủ giao hàng|Tên người bán',
    quick_test:
      'Xét nghiệm nhanh|Test nhanh|Xét nghiệm nhanh (đạt/không đạt)|Kiểm tra nhanh|Test nhanh thực phẩm|Kết quả test nhanh|KQ xét nghiệm nhanh',
    kitchen_tools:
      'Dụng cụ chế biến|Vệ sinh dụng cụ|Dụng cụ chứa đựng|Dụng cụ chia, chứa|Dụng cụ chia thức ăn|Dụng cụ nấu ăn|Điều kiện vệ sinh dụng cụ|Dụng cụ chứa mẫu|Dụng cụ chứa mẫu thức ăn|Hộp lưu mẫu|Dụng cụ bảo quản|Dụng cụ chia',
    kitchen_clean:
      'Điều kiện vệ sinh|Vệ sinh khu chế biến|Vệ sinh khu vực chế biến|Vệ sinh nơi chế biến|Vệ sinh bếp|Vệ sinh người chế biến|Người tham gia chế biến|Vệ sinh người tham gia chế biến|Khu vực chế biến|VS khu bếp|Vệ sinh khu bếp|Khu bếp sạch|Bếp sạch chưa|Vệ sinh nhà bếp|VS nhà bếp',
    meal_leftover:
      'Thức ăn thừa|Đồ ăn thừa|Cơm thừa|Trẻ ăn không hết|Món ăn thừa|Thừa món nào|Thức ăn còn thừa|Thức ăn không hết',
    meal_shift: 'Ca ăn|Bữa ăn (giờ ăn)|Ca bữa ăn',
  },
};
