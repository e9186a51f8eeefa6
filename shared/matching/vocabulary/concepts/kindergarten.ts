import type { Domain } from './domain';

/** What only forms about small children ask for. */
export const KINDERGARTEN: Domain = {
  numbers: {
    ate_all_count:
      'Số trẻ ăn hết suất|Số cháu ăn hết suất|Số trẻ ăn hết|Mấy cháu ăn hết|Số trẻ ăn hết xuất|Số cháu ăn hết',
    goals_missed:
      'Tổng số mục tiêu chưa đạt|Số MT chưa đạt|Số mục tiêu chưa đạt|MT chưa đạt|Số chỉ số chưa đạt|Số CS chưa đạt|Tổng MT chưa đạt',
    goals_reached:
      'Tổng số mục tiêu đạt|Số MT đạt|Số mục tiêu đạt|Tổng MT đạt|Số mục tiêu trẻ đạt|MT đạt|Số chỉ số đạt|Tổng số chỉ số đạt|Số CS đạt|Tổng số MT đạt|Đạt mấy mục tiêu',
    months_old:
      'Tháng tuổi|Số tháng tuổi|Tuổi (tháng)|months old|age in months|Tuổi theo tháng|Tuổi tính bằng tháng|T.tuổi|age months|Th.tuổi|T.tháng|Tuổi (th)|Bao nhiêu tháng tuổi|Mấy tháng tuổi',
    birth_weight:
      'Cân nặng lúc sinh|Cân nặng khi sinh|birth weight|CN lúc sinh|Cân nặng sơ sinh|Trẻ sinh ra nặng',
    nap_hours: 'Số giờ ngủ|Thời gian ngủ (giờ)|Ngủ (giờ)|Giờ ngủ của trẻ',
  },
  ticks: {
    toilet_trained:
      'Biết đi vệ sinh|Tự đi vệ sinh|Tự đi vệ sinh được|Biết gọi đi vệ sinh|Gọi cô khi đi vệ sinh',
    eats_alone: 'Tự xúc ăn|Biết tự xúc ăn|Tự ăn|Tự xúc|Tự xúc cơm|Biết tự ăn',
    vietnamese_support:
      'Tăng cường tiếng Việt|Được tăng cường tiếng Việt|TCTV|Học tăng cường tiếng Việt|TC tiếng Việt',
    five_years:
      'Trẻ 5 tuổi|Trẻ mẫu giáo 5 tuổi|Trẻ MG 5 tuổi|Trẻ 5-6 tuổi|MG 5 tuổi|Mẫu giáo 5 tuổi|Số trẻ 5 tuổi|Trẻ 5T|Số cháu 5 tuổi|Cháu 5 tuổi|5 tuổi|Số trẻ 5T|Tổng số trẻ 5 tuổi',
    universal_program:
      'Hoàn thành chương trình GDMN|HTCT GDMN|Hoàn thành chương trình giáo dục mầm non|HTCT GDMN trẻ 5 tuổi|Hoàn thành CTGDMN|Hoàn thành chương trình mẫu giáo|Hoàn thành CT GDMN',
  },
  others: {
    tomorrow:
      'Kế hoạch ngày mai|Mai làm gì|Việc ngày mai|Kế hoạch hôm sau|Kế hoạch ngày hôm sau|Ngày mai|Hôm sau|Việc hôm sau|Điều chỉnh cho ngày sau|Điều chỉnh hôm sau|Điều chỉnh kế hoạch ngày sau|Lưu ý ngày sau',
    not_carried_out:
      'Nội dung chưa thực hiện được|Việc chưa làm|Chưa làm được việc gì|Nội dung chưa thực hiện|Nội dung chưa làm được|Những nội dung chưa thực hiện được|Việc chưa làm được|Chưa thực hiện được|Hoạt động chưa thực hiện được|HĐ chưa thực hiện|Những việc chưa làm được|Chưa dạy được|Chưa dạy',
    children_to_watch:
      'HS cần lưu ý|Trẻ cần lưu ý|Học sinh cần lưu ý|Trẻ cần chú ý|Những trẻ cần lưu ý|Cháu cần để ý|Trẻ cần quan tâm|Những cháu cần lưu ý|Trẻ có biểu hiện đặc biệt|Tên trẻ cần lưu ý|Trẻ cần theo dõi|Em cần lưu ý|HS cần quan tâm|Những HS cần lưu ý|Học sinh cần quan tâm',
    skills_of_day:
      'Kiến thức, kỹ năng của trẻ|KT, KN|Kiến thức, kỹ năng|Kiến thức và kỹ năng của trẻ|KTKN|KT, KN của trẻ|Kỹ năng, kiến thức',
    mood_of_day:
      'Trạng thái cảm xúc, thái độ, hành vi|Thái độ, hành vi|Trạng thái cảm xúc, thái độ và hành vi của trẻ|Cảm xúc, thái độ, hành vi|Thái độ, cảm xúc|Trạng thái cảm xúc|Thái độ và hành vi|Thái độ, cảm xúc và hành vi của trẻ|TT cảm xúc, hành vi|Thái độ, hành vi của trẻ',
    health_of_day:
      'Tình trạng sức khỏe của trẻ trong ngày|SK trẻ trong ngày|Tình trạng sức khỏe trẻ trong ngày|Sức khỏe trẻ trong ngày|Tình trạng sức khỏe trong ngày|Sức khỏe của trẻ trong ngày|Sức khỏe trong ngày|SK trong ngày|Tình hình sức khỏe trẻ trong ngày',
    going_home:
      'Trả trẻ|Vệ sinh, trả trẻ|Nêu gương, trả trẻ|Ăn chính chiều, trả trẻ|Trẻ chuẩn bị ra về và trả trẻ|Chuẩn bị ra về và trả trẻ|HĐ trả trẻ|VS - trả trẻ|Vệ sinh, nêu gương, trả trẻ',
    parent_signature:
      'Chữ ký phụ huynh|Chữ ký PH|Phụ huynh ký tên|Chữ ký của phụ huynh|PH ký tên|PHHS ký tên|Chữ ký PHHS|Chữ ký của PHHS|Chữ ký cha mẹ|Chữ ký bố mẹ|Chữ ký của CMHS',
    age_group:
      'Nhóm tuổi|Độ tuổi|Nhóm trẻ|Nhóm tuổi mầm non|Lứa tuổi|Nhóm/lớp theo độ tuổi|age group|Nhóm độ tuổi|Nhà trẻ/Mẫu giáo|Khối tuổi|age range',
    group_name: 'Tên nhóm|Tên nhóm, lớp|Nhóm, lớp|Nhóm/lớp mẫu giáo|Nhóm trẻ, lớp mẫu giáo',
    child_habits:
      'Thói quen của trẻ|Thói quen ăn ngủ|Thói quen sinh hoạt|Đặc điểm của trẻ|Đặc điểm riêng của trẻ|habits|Thói quen|Thói quen ăn uống|Thói quen ngủ|Tính cách của trẻ|Tính tình của trẻ|Tính cách|Đặc điểm tính cách',
    child_note:
      'Điều cần lưu ý về trẻ|Lưu ý về trẻ|Lưu ý đặc biệt về trẻ|Những điều cần lưu ý|Lưu ý khi chăm sóc trẻ|Điều cần lưu ý|Điều gia đình cần lưu ý|Những lưu ý về trẻ|Lưu ý của phụ huynh về trẻ|Dặn dò của phụ huynh|Lời nhắn của phụ huynh|Lời nhắn|Cần lưu ý|Lưu ý đặc biệt|Điều cô cần biết|Gia đình dặn|Phụ huynh dặn|Dặn cô|PH dặn|Đặc điểm cần lưu ý|Lưu ý riêng|Điểm cần chú ý|Điều cần chú ý|Cần chú ý|Cần chú ý gì|Đặc điểm cần chú ý|Lưu ý của cô|Lưu ý về em|Vấn đề cần lưu ý|Những điểm cần lưu ý',
    development:
      'Kết quả phát triển|Đánh giá sự phát triển|Đánh giá phát triển của trẻ|Đánh giá sự phát triển của trẻ|Đánh giá trẻ|Kết quả đánh giá trẻ|Đánh giá cuối độ tuổi|Kết quả đánh giá sự phát triển|Đạt mục tiêu giáo dục',
    physical_growth:
      'Phát triển thể chất|Lĩnh vực phát triển thể chất|PTTC|LVPT thể chất|Thể chất (lĩnh vực)|PT thể chất|Lĩnh vực thể chất|LV thể chất|GD phát triển thể chất',
    cognition:
      'Phát triển nhận thức|Lĩnh vực phát triển nhận thức|PTNT|LVPT nhận thức|Nhận thức|PT nhận thức|Lĩnh vực nhận thức|LV nhận thức',
    language_growth:
      'Phát triển ngôn ngữ|Lĩnh vực phát triển ngôn ngữ|PTNN|LVPT ngôn ngữ|PT ngôn ngữ|Lĩnh vực ngôn ngữ|LV ngôn ngữ',
    social_growth:
      'Phát triển tình cảm và kỹ năng xã hội|Phát triển tình cảm xã hội|Tình cảm kỹ năng xã hội|PTTCXH|PTTC-KNXH|TC-KNXH|TCKNXH|Tình cảm xã hội|LV tình cảm - KNXH|Phát triển TC-KNXH|TC-XH|TCXH|TC,KN-XH|TC-QHXH|PTTC-XH|LV TC-XH|LV TC-KNXH',
    aesthetic_growth:
      'Phát triển thẩm mĩ|Phát triển thẩm mỹ|PTTM|Lĩnh vực phát triển thẩm mĩ|PT thẩm mĩ|Lĩnh vực thẩm mĩ|LV thẩm mĩ',
    growth_chart:
      'Kênh tăng trưởng|Kết quả theo dõi biểu đồ|Biểu đồ tăng trưởng|Kênh|Kênh phát triển|Kênh BĐ tăng trưởng|BĐTT|Theo biểu đồ tăng trưởng|Kết quả biểu đồ tăng trưởng',
    growth_weight:
      'Kênh cân nặng|Cân nặng theo tuổi|CN/tuổi|Cân nặng/tuổi|Kênh CN|Cân nặng (kênh)|Kết quả cân nặng|Phân loại cân nặng|Tình trạng cân nặng|Cân nặng so với tuổi|Cân kênh|Cân nặng ở kênh|CN kênh|Kênh cân',
    growth_height:
      'Kênh chiều cao|Chiều cao theo tuổi|CC/tuổi|Chiều cao/tuổi|Kênh CC|Chiều cao (kênh)|Kết quả chiều cao|Phân loại chiều cao|Tình trạng chiều cao|Chiều cao so với tuổi|Cao kênh|Chiều cao ở kênh|Cao ở kênh|CC kênh|Kênh cao',
    growth_ratio:
      'Cân nặng theo chiều cao|CN/CC|Cân nặng/chiều cao|Cân nặng so với chiều cao|CN theo CC|Kênh CN/CC',
    theme:
      'Chủ đề|Chủ đề tháng|Tên chủ đề|Chủ đề lớn|theme|CĐ tháng|Chủ đề tuần/tháng|Chủ đề năm học|Tên chủ đề lớn|Chủ đề giáo dục|Chủ đề thực hiện|Tên chủ đề tháng',
    theme_branch:
      'Chủ đề nhánh|Nhánh|Chủ đề nhánh tuần|Nhánh tuần|Tên chủ đề nhánh|Chủ đề con|Chủ đề tuần',
    week_plan:
      'Kế hoạch tuần|Tuần|Tuần thứ|week|week number|KH tuần|Kế hoạch tuần thứ|Tuần lễ|Tuần thực hiện|Tuần trong năm',
    outdoor_play:
      'Hoạt động ngoài trời|HĐNT|HĐ ngoài trời|Chơi ngoài trời|Vui chơi ngoài trời|CNT|Dạo chơi ngoài trời',
    corner_play:
      'Hoạt động góc|HĐ góc|Chơi, hoạt động ở các góc|HĐ các góc|Chơi hoạt động góc|Hoạt động vui chơi ở các góc|HĐG|Chơi góc|Chơi ở các góc|HĐ chơi góc|Hoạt động chơi góc|Chơi, HĐ góc|Vui chơi góc|HĐ vui chơi',
    learning_play:
      'Hoạt động học|HĐ học|Hoạt động học có chủ đích|HĐ học có chủ đích|HĐCCĐ|Hoạt động có chủ đích|Bé học gì|Hôm nay học gì|Nội dung hoạt động học',
    morning_welcome:
      'Đón trẻ|Đón trẻ, trò chuyện|Đón trẻ, thể dục sáng|Đón trẻ, chơi|Đón trẻ, chơi, thể dục sáng|Trò chuyện đầu giờ|Đón trẻ, TDS|Đón trẻ, chơi, TDS|Đón trẻ, điểm danh',
    afternoon_play:
      'Hoạt động chiều|HĐ chiều|Chơi, hoạt động theo ý thích|Sinh hoạt chiều|Hoạt động theo ý thích|HĐC|Chơi chiều|SHC|HĐ buổi chiều|Hoạt động buổi chiều',
    morning_exercise:
      'Thể dục sáng|TDS|TD sáng|TDBS|Thể dục buổi sáng|TD buổi sáng|Tập thể dục sáng',
    meal_note:
      'Tình hình ăn|Tình hình ăn của trẻ|Ăn hết suất|Trẻ ăn|Tình trạng ăn|Ăn uống trong ngày|eating note|Ăn thế nào|Ăn được bao nhiêu|Ăn (bát)|Ăn hết/không hết|Ăn|Ăn trưa (tình hình)|Ăn ngoan/biếng ăn|Biếng ăn|Mức ăn (hết, nửa)|Ăn mấy bát|Trẻ ăn thế nào',
    nap_note:
      'Tình hình ngủ|Giấc ngủ|Tình hình ngủ của trẻ|Tình trạng ngủ|nap note|Ngủ thế nào|Ngủ ngon/không|Ngủ|Ngủ trưa (tình hình)|Ngủ được mấy tiếng|Ngủ ngon|Trẻ ngủ|Ngủ trưa thế nào',
    day_note:
      'Nhật ký ngày|Tình hình trong ngày|Tình hình trẻ trong ngày|Nhật ký lớp|Đánh giá hằng ngày|Đánh giá trẻ hằng ngày|Nhận xét trong ngày|daily note|Ghi chú trong ngày|Nhận xét ngày|Tình hình|Diễn biến trong ngày|Tình hình chung|Tình hình buổi trực',
  },
};
