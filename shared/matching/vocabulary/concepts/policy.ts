import type { Domain } from './domain';

/** Ethnic group, religion, and what a pupil or a household is entitled to. */
export const POLICY: Domain = {
  ticks: {
    poor_household:
      'Gia đình hộ nghèo|Gia đình thuộc hộ nghèo|HS hộ nghèo|Con hộ nghèo|Thuộc hộ nghèo|Là hộ nghèo|Diện hộ nghèo|poor household|is poor|Có sổ hộ nghèo|Diện nghèo|Gia đình nghèo|Con nhà nghèo|Thuộc hộ nghèo không|is poor household|Nghèo|Con hộ nghèo (x)|Thuộc HN',
    near_poor_household:
      'Gia đình hộ cận nghèo|Thuộc hộ cận nghèo|HS hộ cận nghèo|Gia đình cận nghèo|Diện hộ cận nghèo|Là hộ cận nghèo|near poor household|Thuộc hộ cận nghèo không|is near poor',
    escaped_poverty:
      'Hộ mới thoát nghèo|Hộ thoát nghèo|Mới thoát nghèo|Hộ vừa thoát nghèo|Hộ mới TN|Thoát nghèo',
    martyr_child: 'Con liệt sĩ|Con của liệt sĩ|Con LS|Con của LS',
    war_invalid_child:
      'Con thương binh|Con bệnh binh|Con thương bệnh binh|Con TB|Con TB, BB|Con thương binh, bệnh binh',
    merit_child:
      'Con người có công|Con của người có công với cách mạng|Con người có công với cách mạng|Con NCC|Con thương binh, liệt sĩ|Con TB, LS|Con TBLS|Con gia đình có công|Con NCC với CM|Con người có công CM|Con NCC với cách mạng|Thân nhân người có công|Con em người có công',
    disabled:
      'Là người khuyết tật|Trẻ khuyết tật|Học sinh khuyết tật|Có khuyết tật|Bị khuyết tật|is disabled|HSKT (x)|Là HS khuyết tật|Là trẻ khuyết tật|Khuyết tật (x)|Khuyết tật (có/không)|Có bị khuyết tật không|Bị tàn tật|Tàn tật',
    disability_integrated:
      'Khuyết tật học hòa nhập|Học hòa nhập|Trẻ khuyết tật học hòa nhập|Hòa nhập|Giáo dục hòa nhập|Trẻ hòa nhập|inclusive education|KT học hòa nhập|HS hòa nhập|Học HN|HSHN|HS học hòa nhập|KT hòa nhập|Hòa nhập (x)|Hòa nhập KT',
    hiv: 'Nhiễm HIV|Trẻ nhiễm HIV|Bị ảnh hưởng bởi HIV|Có HIV|Ảnh hưởng bởi HIV|HIV/AIDS',
    cost_support:
      'Hỗ trợ chi phí học tập|Hưởng chi phí học tập|Được hỗ trợ chi phí học tập|HT CPHT|Hỗ trợ CPHT|HTCP học tập|Được HT chi phí học tập|Hưởng HT CPHT|Nhận hỗ trợ CPHT|Hỗ trợ chi phí HT|study cost support|CPHT|Chi phí HT',
    rice_support:
      'Cấp gạo|Hỗ trợ gạo|Được hỗ trợ gạo|Hưởng hỗ trợ gạo|Nhận gạo|Hưởng gạo|HT gạo|rice support',
    lunch_support:
      'Hỗ trợ ăn trưa|HT ăn trưa|Được hỗ trợ ăn trưa|Hưởng hỗ trợ ăn trưa|Hỗ trợ tiền ăn trưa|Hưởng tiền ăn trưa|Nhận hỗ trợ ăn trưa|HT tiền ăn trưa|Hỗ trợ ăn trưa trẻ mẫu giáo|lunch support|AT MG|Ăn trưa MG|Tiền ăn trưa MG|Tiền ăn trưa|Ăn trưa mẫu giáo',
    housing_support:
      'Hỗ trợ nhà ở|Hỗ trợ tiền nhà ở|Được hỗ trợ nhà ở|Hỗ trợ tiền ở|HT tiền nhà ở|HT nhà ở|Hưởng tiền nhà ở|Hưởng hỗ trợ nhà ở|housing support|Tiền ở|Tiền nhà ở|Tiền nhà|Hỗ trợ ở|Tiền nhà trọ',
    dtts_few:
      'Dân tộc rất ít người|Thuộc dân tộc rất ít người|DTRIN|Dân tộc thiểu số rất ít người|Dân tộc RIN',
    foreign:
      'Người nước ngoài|Học sinh người nước ngoài|Là người nước ngoài|is foreigner|Người NN (nước ngoài)|Là HS nước ngoài|Có yếu tố nước ngoài|foreigner',
    religion_has: 'Có theo đạo|Theo đạo|Có đạo|Có tôn giáo|Có theo tôn giáo|Có theo tôn giáo không',
    monthly_allowance:
      'Cấp tiền hằng tháng|Trợ cấp hằng tháng|Hưởng trợ cấp hàng tháng|Được cấp tiền hàng tháng|Hưởng trợ cấp xã hội hàng tháng|monthly allowance|Hưởng trợ cấp xã hội|Trợ cấp XH|Có trợ cấp XH|Đang hưởng trợ cấp xã hội|Được hưởng trợ cấp xã hội|Hưởng TCXH|Có hưởng trợ cấp XH không|Hưởng TC xã hội|Đang hưởng TCXH',
    meal_support:
      'Hỗ trợ tiền ăn|HT tiền ăn|Được hỗ trợ tiền ăn|Hưởng tiền ăn|Hỗ trợ tiền ăn bán trú|meal support|Số tiền hỗ trợ tiền ăn|Hỗ trợ ăn|Tiền hỗ trợ ăn|Tiền ăn hỗ trợ|Tiền hỗ trợ tiền ăn|Mức hỗ trợ tiền ăn',
    ethnic_minority:
      'Là người DTTS|Là DTTS|Thuộc DTTS|Người DTTS|Là dân tộc thiểu số|Thuộc dân tộc thiểu số|Học sinh là người DTTS|is ethnic minority',
    social_protection:
      'Đối tượng bảo trợ xã hội|Thuộc diện bảo trợ xã hội|Hưởng bảo trợ xã hội|Bảo trợ xã hội|social protection|Đối tượng BTXH|Đối tượng bảo trợ|Diện bảo trợ|Nhóm đối tượng bảo trợ|Loại đối tượng bảo trợ|Đối tượng trợ giúp xã hội|Diện trợ giúp|Thuộc diện nào|Hưởng theo diện nào|Diện hưởng|Diện hưởng trợ cấp|Hưởng diện gì',
    difficult_circumstances:
      'Có hoàn cảnh khó khăn|Hoàn cảnh đặc biệt khó khăn|Thuộc diện khó khăn|Gia đình khó khăn|HS có hoàn cảnh khó khăn|Học sinh có hoàn cảnh đặc biệt khó khăn|HCKK|HS HCKK|Hoàn cảnh KK|HS khó khăn|HS có HCKK|HCĐBKK|Hoàn cảnh ĐBKK|GĐ khó khăn|HS nghèo, khó khăn|Có HCKK',
  },
  numbers: {
    support_amount:
      'Mức hỗ trợ|Số tiền hỗ trợ|Mức tiền hỗ trợ|Mức hưởng|Số tiền được hỗ trợ|Mức trợ cấp|Tiền hỗ trợ|support amount|allowance amount|Mức HT|Số tiền HT|Số tiền được hưởng|Tiền được hưởng|Định mức hỗ trợ|Mức chi hỗ trợ|Tiền trợ cấp|Số tiền trợ cấp|support money|allowance money|Trợ cấp|Mức TC|Trợ cấp bao nhiêu|Được hỗ trợ bao nhiêu|Mức tiền trợ cấp|Được bao nhiêu tiền|Được mấy tiền|Hưởng bao nhiêu tiền|Số tiền hưởng|Tiền hưởng',
    support_months:
      'Số tháng hỗ trợ|Số tháng hưởng|Số tháng được hưởng|Số tháng được hỗ trợ|Số tháng HT|Thời gian hưởng (tháng)|Số tháng nhận hỗ trợ|Số tháng hưởng hỗ trợ|support months|Số tháng|Hưởng (tháng)|Hưởng mấy tháng|Hưởng bao nhiêu tháng|Hỗ trợ mấy tháng|Cấp mấy tháng',
    rice_kg:
      'Số kg gạo|Số gạo|Số gạo được cấp|Khối lượng gạo|Gạo (kg)|Số ki lô gam gạo|Số kg|Lượng gạo|Số kg gạo được cấp|Số kg gạo được hưởng|Gạo được hưởng (kg)|rice kg|Gạo|Lượng gạo nấu|Gạo nấu|Gạo được cấp|Tổng số gạo|Được mấy kg gạo|Số kg gạo được nhận',
    discount_rate:
      'Mức giảm|Tỷ lệ giảm|Tỷ lệ miễn giảm|Mức miễn giảm|Phần trăm miễn giảm|% giảm|Mức giảm học phí|Mức miễn giảm học phí|Tỷ lệ giảm học phí|discount percent|Giảm bao nhiêu %|Được miễn giảm bao nhiêu',
    disability_share:
      'Tỷ lệ khuyết tật|Tỷ lệ thương tật|Tỷ lệ tổn thương cơ thể|Mức suy giảm khả năng lao động|Tỷ lệ thương tích|Tỷ lệ tổn thương|Tỷ lệ suy giảm khả năng lao động',
    support_per_month:
      'Mức hỗ trợ/tháng|Mức hỗ trợ một tháng|Mức hưởng/tháng|Mức hưởng một tháng|Mức hỗ trợ hàng tháng|Mức trợ cấp/tháng|Mức/tháng|Mức hưởng mỗi tháng|Mức tiền/tháng|Mức chi/tháng|Mức học bổng/tháng|Mức hưởng hàng tháng|Mức hưởng hằng tháng|Mức trợ cấp hàng tháng|Mức trợ cấp hằng tháng|Tiền trợ cấp/tháng|Số tiền hàng tháng|Tiền lĩnh 1 tháng|Tiền lĩnh hằng tháng|Lĩnh mỗi tháng|Một tháng được|Số tiền lĩnh/tháng|Tiền lĩnh hàng tháng|Mỗi tháng lĩnh|Được bao nhiêu một tháng',
    support_total: 'Tổng tiền hỗ trợ|Tổng kinh phí hỗ trợ|Tổng số tiền hỗ trợ|Tổng mức hỗ trợ',
  },
  dates: {
    support_from:
      'Hưởng hỗ trợ từ ngày|Ngày bắt đầu hưởng hỗ trợ|Thời điểm hưởng hỗ trợ|Ngày hưởng chế độ|Hưởng từ tháng|Được hưởng từ ngày|Hưởng chế độ từ ngày|Thời gian bắt đầu hưởng|Thời điểm bắt đầu hưởng|Hỗ trợ từ ngày|support start date|Từ tháng|Tháng bắt đầu|Bắt đầu từ tháng|Hỗ trợ từ tháng|Được hưởng từ|Tháng hưởng|Bắt đầu hưởng|Bắt đầu hưởng từ|Hưởng kể từ|Tháng bắt đầu hưởng|Hưởng trợ cấp từ|Thời gian hưởng từ|Thời gian hưởng|Thời điểm hưởng trợ cấp|Ngày bắt đầu hưởng|Bắt đầu nhận từ|Nhận từ tháng|Ngày bắt đầu hưởng trợ cấp|Thời điểm được hưởng|Hưởng từ khi nào|Ngày được hưởng',
    poor_certificate_date: 'Ngày cấp giấy chứng nhận hộ nghèo|Ngày cấp sổ hộ nghèo',
    support_until:
      'Hưởng hỗ trợ đến ngày|Hỗ trợ đến ngày|Ngày thôi hưởng|Ngày kết thúc hỗ trợ|Hưởng chế độ đến ngày|Thời điểm thôi hưởng|support end date|Đến tháng|Hưởng đến tháng|Tháng kết thúc|Hết tháng|Hỗ trợ đến tháng|Hưởng hết tháng|Hưởng đến|Thôi hưởng|Thôi hưởng từ|Dừng hưởng|Cắt hưởng từ|Dừng trợ cấp từ|Dừng hưởng từ|Ngày dừng hưởng|Ngày cắt trợ cấp|Ngày dừng trợ cấp|Thôi hưởng trợ cấp từ|Tháng thôi hưởng|Ngày cắt hưởng|Cắt trợ cấp từ|Ngày thôi hưởng trợ cấp|Cắt từ tháng|Cắt từ|Cắt trợ cấp từ tháng|Thôi hưởng từ tháng|Dừng từ tháng|Ngừng hưởng từ|Ngừng hưởng từ tháng|Ngừng trợ cấp từ',
  },
  others: {
    disability_assessed_by:
      'Hội đồng xác định|HĐ xác định mức độ KT|Hội đồng xác định mức độ khuyết tật|HĐ XĐMĐKT|Hội đồng XĐMĐ khuyết tật|Hội đồng xác định MĐKT|HĐXĐMĐKT',
    self_service:
      'Tự chăm sóc được không|Tự phục vụ được không|Khả năng tự chăm sóc|Tự sinh hoạt được không|Có tự phục vụ được không|Khả năng tự phục vụ bản thân|Tự lo được không|Tự phục vụ sinh hoạt',
    disabled_person:
      'Họ tên người khuyết tật|Người khuyết tật|Tên người khuyết tật|Họ tên NKT|Tên NKT|Họ và tên người khuyết tật|Người KT',
    own_lodging:
      'Tự túc chỗ ở|Tự lo chỗ ở|Tự thuê nhà|Tự thuê trọ|Tự túc nhà ở|Ở nhà trọ|Tự thuê nhà ở|Phải ở trọ|Thuê trọ|Tự lo nhà ở|Tự túc ở',
    ethnicity:
      'Dân tộc|Thành phần dân tộc|Tên dân tộc|D/tộc|Dân tộc gì|Thuộc dân tộc|Người dân tộc|dtoc|ethnicity|ethnic|ethnic group|ethnicity id|ethnic id|DT (dân tộc)|Nhóm dân tộc|ethnic name|ethnicity name|dan toc id|Dtộc|D.T|Dân tộc HS|Dân tộc của HS|Là người dân tộc|Người dân tộc gì',
    religion:
      'Tôn giáo|Theo tôn giáo|Tín ngưỡng|Tôn giáo, tín ngưỡng|Đạo|tgiao|religion id|Theo đạo gì|Tôn giáo gì|Theo tôn giáo nào|religion name|faith|Đạo gì|Theo đạo nào|Có đạo gì',
    ethnic_code: 'Mã dân tộc|MA_DAN_TOC|ethnic code|ethnicity code',
    religion_code: 'Mã tôn giáo|MA_TON_GIAO|religion code',
    policy_category:
      'Đối tượng chính sách|Diện chính sách|Con diện chính sách|Chế độ chính sách|Đối tượng CS|Diện ưu tiên|Thuộc diện chính sách|Gia đình chính sách|Thuộc đối tượng chính sách|Chính sách|policy category|policy object|policy type|Con gia đình chính sách (ghi rõ)|Đối tượng CSXH|Đối tượng chính sách xã hội|Gia đình diện chính sách|Chính sách ưu đãi|Diện hưởng chính sách|Đối tượng hưởng chính sách|Đối tượng hưởng|Diện được hưởng|Đối tượng thụ hưởng|Thuộc đối tượng hưởng|Đối tượng được hưởng|Là đối tượng chính sách|policy beneficiary|policy id|beneficiary category|Diện đối tượng|Người có công|Diện người có công|Người có công với cách mạng|NCC với cách mạng|Đối tượng NCC|Đối tượng người có công|Diện NCC|Loại người có công|Loại đối tượng người có công|Loại NCC|Là người có công diện nào|Thuộc diện NCC|Nhóm đối tượng người có công|Loại đối tượng NCC|NCC loại gì',
    priority_category:
      'Đối tượng ưu tiên|Đối tượng ưu tiên tuyển sinh|Diện ưu tiên tuyển sinh|ĐTƯT|Thuộc đối tượng ưu tiên|priority object|priority category|Đối tượng UT|Đối tượng cộng điểm ưu tiên|Chế độ ưu tiên|Hưởng chế độ ưu tiên|Chế độ UT|priority group|priority type|Diện ƯT',
    region:
      'Khu vực ưu tiên|Khu vực tuyển sinh|KV ưu tiên|priority area|KV tuyển sinh|KVUT|Khu vực UT|region code',
    disability_type:
      'Loại khuyết tật|Dạng khuyết tật|Dạng tật|Loại tật|Khuyết tật|Tật|disability type|Tên khuyết tật|Loại KT|Dạng KT|Khuyết tật gì|Tên loại khuyết tật|disability kind|type of disability|Tật gì|Bị tật gì|KT gì|Bị tật|Khuyết tật về|KT về',
    disability_level:
      'Mức độ khuyết tật|Mức khuyết tật|Mức độ tật|disability level|Mức độ KT|Mức độ nặng nhẹ|Hạng khuyết tật|level of disability|Mức độ|KT mức độ|Mức độ khuyết tật (đặc biệt nặng/nặng/nhẹ)|Khuyết tật mức nào|Nặng/đặc biệt nặng|Đặc biệt nặng/nặng/nhẹ|KT nặng/ĐBN|Nặng/nhẹ|Mức KT|Nặng/ĐBN|Mức (nặng, nhẹ)|MĐKT|KT mức|KT nặng / đặc biệt nặng|KT nặng/ĐB nặng|Khuyết tật nặng hay nhẹ',
    disability_paper:
      'Giấy xác nhận khuyết tật|Số giấy xác nhận khuyết tật|Giấy chứng nhận khuyết tật|Số giấy chứng nhận khuyết tật|Số GXN khuyết tật|GXN khuyết tật|Giấy XNKT|Số giấy XN mức độ khuyết tật|Giấy xác nhận mức độ khuyết tật|Có giấy xác nhận khuyết tật|Hồ sơ khuyết tật|disability certificate|GXNKT|Số giấy XNKT|Giấy xác nhận KT|Có giấy XN khuyết tật|Có giấy XNKT|Số GXNKT|Giấy CN khuyết tật|Sổ khuyết tật|Số XNKT|Có giấy XN|Giấy KT (XN)|Sổ TC|Giấy chứng nhận KT|Có giấy KT|Có giấy khuyết tật|Giấy XN khuyết tật|Đã có giấy xác nhận khuyết tật|Có giấy xác nhận KT',
    poor_certificate:
      'Số sổ hộ nghèo|Sổ hộ nghèo|Số giấy chứng nhận hộ nghèo|Mã hộ nghèo|Giấy chứng nhận hộ nghèo|Giấy xác nhận hộ nghèo|Số giấy xác nhận hộ nghèo|Số sổ hộ nghèo/cận nghèo|poor certificate no',
    support_kind:
      'Loại hỗ trợ|Chế độ hỗ trợ|Chế độ được hưởng|Hình thức hỗ trợ|Loại chế độ|Loại trợ cấp|Nội dung hỗ trợ|Chế độ hưởng|Tên chế độ|support type|Loại HT|Loại chính sách hỗ trợ|Chính sách hỗ trợ|Tên chính sách|Tên chính sách hỗ trợ|Chế độ đang hưởng|Chế độ|Khoản hỗ trợ|Tên khoản hỗ trợ|Loại chính sách|Chế độ trợ cấp|policy name|kind of support|allowance type|Loại trợ giúp|Hình thức trợ giúp|Trợ cấp gì|Hưởng chế độ gì|Chế độ gì|Loại trợ cấp hưởng|Hưởng chế độ nào|Đang hưởng gì|Loại chế độ hưởng|Được hỗ trợ gì|Chính sách được hưởng|Hưởng theo chế độ|Chế độ được nhận|Theo chế độ|Hỗ trợ cái gì|Nội dung được hỗ trợ|Hỗ trợ về',
    support_basis:
      'Căn cứ hỗ trợ|Văn bản áp dụng|Căn cứ hưởng|Theo nghị định|Nghị định áp dụng|Theo văn bản|Căn cứ pháp lý hưởng|Hưởng theo nghị định|Hưởng theo văn bản|Theo NĐ|Căn cứ áp dụng|Văn bản quy định',
    tuition_support:
      'Miễn giảm|Miễn giảm học phí|Đối tượng miễn giảm|Diện miễn giảm|Chế độ miễn giảm|Đối tượng miễn, giảm học phí|tuition exemption|Đối tượng MGHP|Đối tượng miễn học phí|Đối tượng giảm học phí|Chế độ miễn giảm học phí|Hình thức miễn giảm|tuition discount|fee exemption',
    difficult_area:
      'Vùng khó khăn|Vùng đặc biệt khó khăn|Thuộc vùng khó khăn|Xã đặc biệt khó khăn|Thôn đặc biệt khó khăn|Xã ĐBKK|Thuộc xã đặc biệt khó khăn|Vùng khó|Xã khó khăn|Vùng KK|Thôn, xã ĐBKK|Địa bàn đặc biệt khó khăn|Địa bàn khó khăn|Vùng có điều kiện KT-XH đặc biệt khó khăn|Cư trú tại xã ĐBKK|difficult area',
    commune_region: 'Khu vực (I, II, III)|Xã khu vực|Xã KV|Xã khu vực III|Phân định khu vực',
    support_stop_reason:
      'Lý do thôi hưởng|Lý do dừng|Lý do cắt|Lý do dừng trợ cấp|Lý do cắt giảm|Lý do dừng hưởng|Lý do cắt trợ cấp|Lý do thôi hưởng trợ cấp|Lý do thôi trợ cấp|Lý do cắt hưởng|Vì sao cắt|Cắt vì sao|Vì sao thôi hưởng|Ngừng vì sao|Lý do ngừng',
    support_decision:
      'Số quyết định hưởng|QĐ hưởng số|Số QĐ trợ cấp|Số quyết định trợ cấp|QĐ trợ cấp|Số QĐ hưởng trợ cấp|Quyết định hưởng trợ cấp|Quyết định trợ cấp số|Số QĐ hưởng|Quyết định hưởng số|Số quyết định hưởng trợ cấp|QĐ hưởng trợ cấp',
    deprivation:
      'Thiếu hụt|Chỉ số thiếu hụt|Thiếu hụt dịch vụ|Chiều thiếu hụt|Thiếu hụt dịch vụ xã hội cơ bản|Thiếu hụt dịch vụ xã hội|Các chỉ số thiếu hụt|Dịch vụ thiếu hụt|Chỉ số thiếu hụt dịch vụ|Các chiều thiếu hụt|Số chỉ số thiếu hụt|Thiếu hụt gì|Thiếu hụt về|Chỉ số thiếu|Các dịch vụ thiếu hụt|Nội dung thiếu hụt',
  },
};
