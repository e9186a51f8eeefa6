/**
 * Answers about families, households, residence and events of life: before "<" the wordings that
 * lists of sites use, all of one meaning; after it what tables write for them, which may say more
 * ("ông nội" is "Ông", but not the other way round). With their marks, like the states; a line is
 * about one question.
 */
export const FAMILY_ANSWERS: readonly string[] = [
  // Kinship.
  'ông < ông nội|ông ngoại',
  'bà < bà nội|bà ngoại',
  'ông bà < ông nội|ông ngoại|bà nội|bà ngoại|ông|bà',
  'vợ chồng < vợ|chồng',
  'cha mẹ|bố mẹ|ba mẹ|cha mẹ đẻ|bố mẹ đẻ < cha|mẹ|bố|ba|má|cha đẻ|bố đẻ|mẹ đẻ',
  'anh chị em|anh chị em ruột < anh|chị|em|anh trai|chị gái|em trai|em gái|anh chị|anh em|chị em|anh ruột|chị ruột|em ruột',
  'anh chị|anh chị ruột < anh|chị|anh trai|chị gái|anh ruột|chị ruột',
  'con|con đẻ|con ruột < con trưởng|con cả|con út|con thứ|con đầu|con trai|con gái|con trai cả|con trai út|con gái út|con gái cả|con trai trưởng',
  'cháu < cháu nội|cháu ngoại|cháu trai|cháu gái|cháu ruột',
  'con dâu|dâu',
  'con rể|rể',
  'cha vợ|bố vợ|ba vợ',
  'cha chồng|bố chồng|ba chồng',
  'cô dì chú bác|chú bác cô dì < cô|dì|chú|bác|cậu|mợ|thím|dượng|bác ruột|chú ruột|cô ruột|dì ruột|cậu ruột',
  'người giám hộ|giám hộ < người đỡ đầu|ngh|ông giám hộ|bà giám hộ',
  'bản thân|chính mình < chính họ|chính chủ|tự mình|chính tôi|tôi|tự khai|đương sự|chính người đó',
  'chủ hộ|là chủ hộ < ch',
  // Whether one is married.
  'độc thân|chưa kết hôn|chưa đăng ký kết hôn|chưa đăng ký kết hôn với ai|chưa từng kết hôn < chưa vợ|chưa chồng|chưa có vợ chồng|ở một mình',
  'đang có vợ chồng|đã kết hôn|có vợ chồng|đã có vợ chồng|có gia đình|đã có gia đình < đã lập gia đình|có vợ|có chồng|đã có vợ|đã có chồng|kết hôn|kh|đã cưới',
  'ly hôn|đã ly hôn|li hôn|đã li hôn|đã ly hôn chưa đăng ký kết hôn với ai < đã ly dị|ly dị|lh|bỏ chồng|bỏ vợ',
  'góa|goá|đã góa|góa vợ chồng|vợ chồng đã chết|vợ chồng đã chết chưa đăng ký kết hôn với ai < góa vợ|góa chồng|goá vợ|goá chồng|vợ chết|chồng chết|vợ mất|chồng mất',
  'ly thân|li thân|đã ly thân',
  // Residence and what happens in a household.
  'thường trú|đăng ký thường trú < hktt|có hộ khẩu|hộ khẩu|có khẩu|tt lâu dài',
  'tạm trú|đăng ký tạm trú < ở trọ|trọ|kt3|kt4',
  'tạm vắng|khai báo tạm vắng < tv|đi vắng',
  'chuyển đi|đã chuyển đi|chuyển nơi khác < đi|chuyển khẩu đi|đã chuyển|cắt khẩu|đã đi|đi nơi khác',
  'chuyển đến|mới chuyển đến|nơi khác chuyển đến < đến|nhập khẩu|chuyển khẩu đến|mới đến|nơi khác đến|chuyển về',
  'chết|đã chết|từ trần < mất|qua đời|đã mất',
  'kết hôn < cưới|lấy chồng|lấy vợ|đám cưới|cưới vợ|cưới chồng',
  // Kinds of households.
  'hộ nghèo < nghèo|hn|hngh|có sổ nghèo|sổ nghèo|sổ hộ nghèo|gia đình nghèo|gia đình hộ nghèo',
  'hộ cận nghèo < cận nghèo|cận|cn|hcn|cnghèo|sổ cận nghèo|sổ cận|sổ hộ cận nghèo|có sổ cận nghèo|hộ cận',
  'hộ không nghèo|không nghèo|không thuộc hộ nghèo|không thuộc hộ nghèo cận nghèo < kn|hộ thường|hộ bình thường|không thuộc diện',
  'hộ thoát nghèo|thoát nghèo|hộ mới thoát nghèo|mới thoát nghèo',
  'hộ trung bình|hộ có mức sống trung bình|mức sống trung bình|hộ mức sống trung bình < mstb|trung bình|tb',
  'hộ khá|hộ khá giả|hộ khá giàu < khá|khá giả|khá giàu',
  // Causes of death.
  'tuổi già|già yếu|tuổi cao sức yếu < già|tuổi cao|già cả|chết già|bệnh già',
  'bệnh tật|ốm đau bệnh tật|bệnh lý|do bệnh < bệnh|ốm|bị bệnh|ốm bệnh|bệnh nặng|ốm nặng|ung thư|bệnh hiểm nghèo',
  'tai nạn giao thông < tngt|tai nạn xe|tai nạn xe máy|tai nạn gt|tn giao thông',
  'tai nạn lao động < tnlđ|tn lao động',
  'đuối nước < chết đuối|ngã nước',
  'tự tử|tự sát|tự vẫn',
  // Housing, water and waste.
  'kiên cố|nhà kiên cố < kc',
  'bán kiên cố|nhà bán kiên cố < bkc',
  'nhà tạm|đơn sơ|nhà đơn sơ|nhà tạm dột nát|thiếu kiên cố < tạm|dột nát|nhà dột nát|nhà tranh',
  'nước máy|nước máy tập trung|nước sạch tập trung < máy|nước sạch|nước nhà máy',
  'giếng khoan|nước giếng khoan < khoan',
  'giếng đào|giếng khơi|nước giếng đào < đào',
  'nước mưa < mưa|bể nước mưa',
  'hai ngăn ủ phân|hố xí hai ngăn|hai ngăn ủ phân tại chỗ < 2 ngăn|hai ngăn|hố xí 2 ngăn|2 ngăn ủ phân',
  'tự hoại|nhà tiêu tự hoại|bể tự hoại < nhà vệ sinh tự hoại|bể phốt|hố xí tự hoại|nvs tự hoại',
  'đơn vị thu gom|có đơn vị thu gom|thu gom tập trung < xe rác|xe gom|có xe thu gom|xe thu gom|xe thu gom rác|công ty thu gom|đội thu gom|xe môi trường|thu gom',
  'chôn lấp|chôn lấp tại hộ|chôn lấp tại nhà|chôn lấp tại vườn < chôn|tự chôn|chôn tại vườn|đào hố chôn',
  'đốt|đốt tại hộ|đốt tại nhà < tự đốt|đốt rác',
  'hầm biogas|hầm khí biogas|bể biogas < bioga|biogas|hầm bioga|khí sinh học|bể bioga',
  'đệm lót sinh học < đệm lót|đệm lót sh',
  // Papers of persons.
  'căn cước công dân|căn cước|thẻ căn cước|thẻ căn cước công dân|cccd|thẻ cccd căn cước|cccd căn cước < cc|cccd gắn chip|thẻ cccd',
  'hộ chiếu|passport',
  'giấy khai sinh|khai sinh < gks|ks|trích lục khai sinh',
  'giấy phép lái xe|bằng lái xe|gplx < bằng lái|bằng xe|bằng xe máy|bằng lái xe máy',
  // Countries.
  'nhật bản|nhật|japan',
  'hàn quốc|hàn|korea|nam hàn',
  'đài loan|taiwan < đài',
  'trung quốc|china < trung|tq',
  'malaysia|ma lai xi a < ma lai|mã lai|malai',
  'campuchia|cam pu chia < cam|cămpuchia|cpc',
  'singapore|xinh ga po < sing',
  'thái lan|thailand < thái',
  'ả rập xê út|ả rập saudi|saudi arabia < ả rập|saudi',
];
