import type { Domain } from './domain';

/** School health: measures, check-ups, vaccination, health insurance. */
export const HEALTH: Domain = {
  dates: {
    exam_date:
      'Ngày khám|Ngày khám sức khỏe|Khám ngày|Ngày kiểm tra sức khỏe|health check date|examination date|Ngày khám bệnh|Ngày đi khám|checkup date|check up date|date of examination|health exam date|Khám bệnh ngày|Ngày vào phòng y tế|Ngày đến phòng y tế|Ngày khám, đo',
    measured_on: 'Ngày đo|Ngày cân đo|Ngày cân|measure date|measurement date|measured date',
    checkup_next:
      'Ngày tái khám|Ngày hẹn tái khám|Hẹn tái khám|Tái khám|Tái khám ngày|Ngày khám lại|Ngày hẹn khám lại|Hẹn khám lại ngày|Lịch tái khám|Ngày hẹn khám|next visit date|follow up date',
    vaccinated_on:
      'Ngày tiêm|Ngày tiêm chủng|Ngày tiêm phòng|Ngày tiêm mũi|vaccination date|injection date|Ngày chích ngừa|Ngày chủng ngừa|Ngày tiêm ngừa|Ngày tiêm vắc xin|Ngày tiêm mũi này|Ngày chích|date of vaccination|vaccinated date|injected date|Ngày đi tiêm|Đi tiêm ngày',
    next_dose_on:
      'Ngày hẹn tiêm|Ngày tiêm tiếp theo|Ngày hẹn mũi tiếp theo|Hẹn tiêm lại|next dose date|Lịch tiêm tiếp theo|Ngày tiêm lại|Mũi tiếp theo|Ngày hẹn tiêm nhắc lại|Lịch tiêm mũi sau|Ngày tiêm mũi kế tiếp|next vaccination date|Ngày hẹn tiêm tiếp theo|Hẹn tiêm lần sau|Hẹn tiêm mũi sau|Hẹn mũi sau|Hẹn mũi tiếp|Ngày hẹn tiêm lần sau|Lần tiêm sau|Mũi sau tiêm ngày|Ngày hẹn lần sau|Ngày hẹn tiếp theo|Hẹn tiêm tiếp|Bao giờ tiêm tiếp|Lịch hẹn tiêm|Hẹn tiêm lần tới|Ngày hẹn tiêm tiếp|Ngày hẹn mũi sau|Ngày tiêm mũi tiếp|Lịch tiêm tiếp|Hẹn tiêm ngày|Mũi sau ngày|Mũi tiếp theo ngày|Ngày hẹn tiêm mũi tiếp theo',
    insurance_from:
      'Thẻ có giá trị từ ngày|Giá trị từ ngày|Hạn thẻ từ ngày|Thẻ có giá trị từ|GTSD từ ngày|BHYT từ ngày|Giá trị sử dụng từ ngày|Thẻ BHYT từ ngày|insurance from date|Hạn BHYT từ ngày|GT từ ngày|Thẻ có hiệu lực từ|Thẻ có hiệu lực từ ngày|Thời hạn thẻ từ|Thời hạn thẻ từ ngày|Hạn thẻ BHYT từ|BHYT có giá trị từ|BHYT có giá trị từ ngày|Hiệu lực thẻ từ|Thời gian sử dụng thẻ từ|card valid from|insurance valid from|Giá trị từ|HSD từ|Thẻ từ ngày|Từ ngày (thẻ)|Giá trị thẻ từ|Thời hạn từ|BHYT từ|Thẻ dùng từ|Thẻ bắt đầu từ|Thẻ BH từ|Giá trị thẻ từ ngày|Hạn thẻ từ|Thẻ có hạn từ',
    insurance_until:
      'Thẻ có giá trị đến ngày|Giá trị đến ngày|Hạn thẻ đến ngày|Thẻ có giá trị đến|GTSD đến ngày|Hạn thẻ BHYT|Hạn sử dụng thẻ BHYT|BHYT đến ngày|Giá trị sử dụng đến ngày|Thẻ BHYT đến ngày|Ngày hết hạn thẻ BHYT|Ngày hết hạn BHYT|insurance expiry date|insurance to date|Hạn BHYT đến ngày|GT đến ngày|Thẻ có hiệu lực đến|Thời hạn thẻ đến|Thời hạn thẻ đến ngày|Hạn thẻ BHYT đến|BHYT có giá trị đến|BHYT có giá trị đến ngày|Thẻ BHYT hết hạn|BHYT hết hạn|Hiệu lực thẻ đến|Thời gian sử dụng thẻ đến|insurance valid until|bhyt expiry|HSD đến|Thẻ đến ngày|Hạn SD thẻ|Giá trị thẻ đến|Giá trị thẻ đến ngày|Hạn thẻ đến',
    insurance_five_years:
      'Thời điểm đủ 5 năm liên tục|Ngày đủ 5 năm liên tục|Đủ 5 năm liên tục|Thời điểm 5 năm liên tục|Đủ 5 năm LT|5 năm liên tục từ|Ngày 5 năm liên tục|Thời điểm đủ 05 năm liên tục',
    deworm_date: 'Ngày tẩy giun|Ngày uống thuốc tẩy giun|Ngày xổ giun|deworming date',
  },
  numbers: {
    insurance_paid:
      'Bảo hiểm chi trả|BH trả|BH chi trả|Số tiền bảo hiểm trả|Bảo hiểm trả|BH trả bao nhiêu|BHYT chi trả|BH bồi thường|Bảo hiểm bồi thường|Tiền bảo hiểm chi trả',
    medicine_count:
      'Số lượng thuốc|Số viên|Số viên thuốc|SL thuốc|Số lượng thuốc cấp|Số thuốc|Cấp mấy viên|Số thuốc đã cấp|Số thuốc cấp|Số gói|Số lượng thuốc đã dùng|Mấy viên|Số viên đã cấp',
    height:
      'Chiều cao|Cao (cm)|Chiều cao (cm)|Cao|Chiều cao đứng|Chiều cao hiện tại|CC (cm)|height|height cm|C.cao|Ch.cao|Cao bao nhiêu|Chiều cao đo được|Số đo chiều cao|body height|height value|CC|Số cm|Cao mấy cm',
    weight:
      'Cân nặng|Nặng (kg)|Cân nặng (kg)|Trọng lượng|Nặng|Cân nặng hiện tại|Số cân|CN (kg)|weight|weight kg|C.nặng|Nặng bao nhiêu|Cân (kg)|Cân nặng đo được|Số đo cân nặng|Cân|Số kí|Số ký|body weight|weight value|Cân nặng bao nhiêu|TL cơ thể|Trọng lượng cơ thể|Mấy kg|Nặng mấy kg|Bao nhiêu kg',
    bmi: 'Chỉ số BMI|BMI|Chỉ số khối cơ thể|body mass index|Chỉ số khối|Chỉ số thể trọng|bmi index',
    waist: 'Vòng eo|Vòng bụng|Số đo vòng eo|Vòng 2|waist size',
    chest: 'Vòng ngực|VN (vòng ngực)|Số đo vòng ngực|chest size',
    head_size: 'Vòng đầu|Chu vi đầu|VĐ (vòng đầu)|head circumference',
    blood_pressure:
      'Huyết áp|HA|Chỉ số huyết áp|blood pressure|Đo huyết áp|Kết quả đo huyết áp|bp|H.áp|HA (mmHg)|Huyết áp (mmHg)|HA tay',
    systolic:
      'Huyết áp tâm thu|HA tâm thu|Huyết áp tối đa|Tâm thu|systolic|HATT|HA TT|HA tối đa|HA trên|Huyết áp trên|systolic pressure',
    diastolic:
      'Huyết áp tâm trương|HA tâm trương|Huyết áp tối thiểu|Tâm trương|diastolic|HATTr|HA TTr|HA tối thiểu|HA dưới|Huyết áp dưới|diastolic pressure',
    fundal_height: 'Chiều cao tử cung|Bề cao tử cung|BCTC|CCTC|Cao tử cung|fundal height',
    pulse:
      'Mạch|Nhịp tim|Nhịp mạch|Mạch (lần/phút)|heart rate|pulse|Mạch đập|Tần số mạch|pulse rate|Tim (lần/phút)|Nhịp|Nhịp tim (lần/phút)|Tần số tim',
    temperature:
      'Nhiệt độ|Thân nhiệt|Nhiệt độ cơ thể|body temperature|T°|Nhiệt độ đo được|Đo nhiệt độ|Sốt|Sốt (độ)|Sốt bao nhiêu độ|NĐ cơ thể|Cặp nhiệt độ|Đo thân nhiệt|NĐ (độ C)|Nhiệt độ (độ C)',
    sight_left:
      'Thị lực mắt trái|Mắt trái|Thị lực trái|MT|left eye|TL mắt trái|Thị lực mắt T|Mắt T|MT (thị lực)|sight left|left vision|vision left|Trái (mắt)|TL trái|MT (mắt trái)|Thị lực MT|Kết quả mắt trái|Trái|10/10 T|MT (10/10)|T (mắt)|Thị lực T|TL T|TLMT|Trái (10/10)',
    sight_right:
      'Thị lực mắt phải|Mắt phải|Thị lực phải|MP|right eye|TL mắt phải|Thị lực mắt P|Mắt P|sight right|right vision|vision right|Phải (mắt)|TL phải|Thị lực MP|Kết quả mắt phải|Phải|10/10 P|MP (10/10)|P (mắt)|Thị lực P|TL P|TLMP|Phải (10/10)',
    sight_left_bare:
      'Thị lực mắt trái không kính|Mắt trái không kính|Không kính mắt trái|Thị lực không kính mắt trái|Thị lực trái không kính|MT không kính|TL mắt trái không kính|Không đeo kính mắt trái|Không kính MT|KK MT|T không kính|MT KK|Không kính T|Trái không kính|KK T|KK trái|K.kính T',
    sight_right_bare:
      'Thị lực mắt phải không kính|Mắt phải không kính|Không kính mắt phải|Thị lực không kính mắt phải|Thị lực phải không kính|MP không kính|TL mắt phải không kính|Không đeo kính mắt phải|Không kính MP|KK MP|P không kính|MP KK|Không kính P|Phải không kính|KK P|KK phải|K.kính P',
    sight_left_glasses:
      'Thị lực mắt trái có kính|Mắt trái có kính|Có kính mắt trái|Thị lực có kính mắt trái|Thị lực trái có kính|MT có kính|TL mắt trái có kính|Có đeo kính mắt trái|Có kính MT|MT đeo kính|Mắt trái đeo kính|Kính MT|T có kính|MT CK|Có kính T|Trái có kính|CK T|CK MT|CK trái',
    sight_right_glasses:
      'Thị lực mắt phải có kính|Mắt phải có kính|Có kính mắt phải|Thị lực có kính mắt phải|Thị lực phải có kính|MP có kính|TL mắt phải có kính|Có đeo kính mắt phải|Có kính MP|MP đeo kính|Mắt phải đeo kính|Kính MP|P có kính|MP CK|Có kính P|Phải có kính|CK P|CK MP|CK phải',
    decayed_teeth:
      'Số răng sâu|Răng sâu|Số răng bị sâu|Răng bị sâu|decayed teeth|Sâu răng|Bị sâu răng|SR (sâu răng)|S.răng|Sâu răng (x)|SL răng sâu|Số răng sâu (cái)',
    doses:
      'Số mũi đã tiêm|Số mũi tiêm|Đã tiêm mấy mũi|Số liều đã tiêm|doses|Số mũi|Số liều|Số mũi vắc xin đã tiêm|doses received',
    dose_no:
      'Mũi tiêm|Mũi thứ|Mũi số|Tiêm mũi|Liều thứ|dose number|Mũi|Mũi tiêm số|Liều|Liều số|Lần tiêm|Tiêm lần|Tiêm mũi thứ mấy|Mũi thứ mấy|dose|Mũi tiêm thứ|Mũi tiêm thứ mấy|Tiêm mũi mấy|Lần tiêm thứ|Liều tiêm|Mũi tiêm lần',
    insurance_fee:
      'Mức đóng BHYT|Tiền BHYT|Tiền đóng BHYT|Số tiền BHYT|Phí BHYT|insurance fee|Mức phí BHYT|Tiền mua BHYT|Số tiền bảo hiểm|Phí bảo hiểm|Mức đóng bảo hiểm|premium|insurance amount|Tiền bảo hiểm|Số tiền đóng BHYT|Mức đóng BH|Tiền đóng|Mức phí|Thu BHYT|Đóng BHYT|BHYT (đồng)|Tổng tiền thẻ|Tiền thẻ|Giá thẻ|Tiền thẻ BHYT|Mệnh giá thẻ|Tổng mức đóng|Tổng tiền BHYT',
    insurance_months:
      'Số tháng tham gia BHYT|Số tháng đóng BHYT|Số tháng đóng|Số tháng mua BHYT|Số tháng tham gia|Đóng mấy tháng BHYT|Thời gian tham gia BHYT (tháng)|Đóng (tháng)|Thời gian tham gia (tháng)|Tham gia (tháng)|Đóng bao nhiêu tháng|Mua mấy tháng|Mấy tháng BH|Số tháng mua|Mua bao nhiêu tháng',
  },
  ticks: {
    insured:
      'Có BHYT|Đã có BHYT|Có thẻ BHYT|Tham gia BHYT|Đã tham gia BHYT|Có tham gia bảo hiểm y tế|has health insurance|Đã mua BHYT|Mua BHYT|has bhyt|has insurance|Có thẻ BHYT chưa|BHYT (có/không)|Đã đóng BHYT',
    dewormed:
      'Tẩy giun|Đã tẩy giun|Uống thuốc tẩy giun|Đã uống thuốc giun|Uống thuốc giun|Xổ giun|Đã xổ giun',
    wears_glasses:
      'Đeo kính|Có đeo kính|Cận thị|wears glasses|Mang kính|Có kính|Bị cận|Bị cận thị|Mắt kính|Có đeo kính không|Kính cận',
    underweight:
      'Suy dinh dưỡng|SDD|Trẻ suy dinh dưỡng|SDD nhẹ cân|Suy dinh dưỡng thể nhẹ cân|Nhẹ cân|SDD nhẹ|SDD cân nặng|Suy dinh dưỡng cân nặng|Suy DD|malnutrition|SDD NC|SDD vừa|SDDNC|Kênh SDD|SDD độ 1|SDD độ I|Nhẹ cân độ 1|Nhẹ cân vừa|SDD nhẹ cân mức độ vừa|Suy dinh dưỡng vừa|SDD thể nhẹ cân|SDD thể NC|Kênh suy dinh dưỡng|Nhẹ cân (x)',
    stunted:
      'Suy dinh dưỡng thấp còi|SDD thấp còi|Thấp còi|Suy dinh dưỡng thể thấp còi|SDD chiều cao|SDD TC|Thấp còi độ 1|SDDTC|Thấp còi vừa|SDD thấp còi độ 1|SDD thể TC|Thấp còi (x)|Thấp còi độ I|SDD thể thấp còi|SDD thấp còi mức độ vừa',
    obese:
      'Béo phì|Trẻ béo phì|BP (béo phì)|obesity|HS béo phì|Bị béo phì|Béo phì độ 1|Thừa cân nặng',
    overweight_obese:
      'Thừa cân béo phì|TCBP|Trẻ thừa cân béo phì|TC-BP|HS thừa cân, béo phì|Bị thừa cân béo phì|Thừa cân và béo phì',
    agrees_injection:
      'Đồng ý tiêm|Đồng ý tiêm chủng|Đồng ý cho con tiêm|Phụ huynh đồng ý tiêm|Đồng ý tiêm vắc xin|Đồng ý tiêm phòng|Đồng ý cho con tiêm chủng|vaccination consent|ĐY tiêm|PH đồng ý tiêm|ĐY cho tiêm|Cho tiêm',
    wasted:
      'Suy dinh dưỡng gầy còm|SDD gầy còm|Gầy còm|SDD thể gầy còm|wasting|SDD thể GC|Gầy còm (x)|SDD cấp|Còm|Gầy',
  },
  others: {
    insurance_support:
      'Đối tượng được hỗ trợ|Diện hỗ trợ|Đối tượng được hỗ trợ đóng|Diện được hỗ trợ|Được hỗ trợ theo diện|Diện hỗ trợ mua thẻ|Hỗ trợ theo diện|Đối tượng hỗ trợ đóng|Diện hỗ trợ BHYT|Đối tượng hỗ trợ BHYT',
    good_for:
      'Công dụng|Dùng chữa|Tác dụng|Chữa bệnh gì|Công dụng thuốc|Chỉ định dùng|Dùng để chữa|Dùng trị|Trị bệnh gì|Chữa gì|Tác dụng của thuốc|Thuốc chữa|Dùng khi',
    strength_of_medicine: 'Nồng độ, hàm lượng|Hàm lượng thuốc',
    card_sent_to:
      'Địa chỉ nhận thẻ|Gửi thẻ về|Nơi nhận thẻ|Nhận thẻ ở|Nhận thẻ tại|Địa chỉ gửi thẻ|Nơi trả thẻ|Nhận thẻ ở đâu',
    has_card_elsewhere:
      'Đã có thẻ theo diện khác|Có thẻ diện khác|Có thẻ theo diện khác|Đã có BHYT diện khác|Có BHYT diện khác|Đã mua nơi khác|Đã tham gia nơi khác|Mua ở nơi khác|Tham gia BHYT theo diện khác|Có thẻ nơi khác',
    health:
      'Tình trạng sức khỏe|Sức khỏe|Tình hình sức khỏe|Sức khỏe hiện tại|health status|health|TT sức khỏe|TTSK|SK chung|Sức khỏe chung|Thể trạng|Sức khỏe bản thân|T.trạng sức khỏe|Tình trạng thể chất|state of health|health condition|physical condition|Sức khỏe của con|SK cháu|SK bé|SK trẻ|SK của cháu|SK của bé',
    health_class:
      'Xếp loại sức khỏe|Loại sức khỏe|Phân loại sức khỏe|XLSK|PLSK|Sức khỏe loại|health classification|Đạt sức khỏe loại|Kết quả phân loại sức khỏe|Xếp loại thể chất, sức khỏe|health class|health grade|health category|SK loại|Loại SK|XL SK|Phân loại SK|PL sức khỏe|SK xếp loại|SK loại mấy|Sức khỏe loại mấy|SK đạt loại|Khám loại mấy',
    health_conclusion:
      'Kết luận|Kết luận khám|Kết luận sức khỏe|Kết luận của bác sĩ|Kết luận chung|Kết luận khám sức khỏe|conclusion|KL khám|KL của bác sĩ|Kết luận sau khám|Kết luận của đoàn khám|Kết luận bệnh|Kết quả khám|Kết quả khám sức khỏe|KQ khám sức khỏe|KQ khám|Kết quả KSK|Kết quả khám bệnh|health check result|exam conclusion|BS kết luận|Kết luận của BS|KL sức khỏe',
    blood_type:
      'Nhóm máu|Nhóm máu ABO|blood group|blood type|Loại máu|Nhóm máu Rh|blood|Máu nhóm gì',
    eyesight:
      'Thị lực|Kết quả thị lực|Mắt|Khám mắt|eyesight|vision|Khám thị lực|TL mắt|Thị lực mắt|Thị lực chung|Chuyên khoa mắt|Khoa mắt|eye exam|eyes',
    refraction:
      'Tật khúc xạ|Khúc xạ|Tật về mắt|Bệnh về mắt|Tật khúc xạ mắt|Bệnh mắt|Tật mắt|refractive error|eye disease|Cận/viễn/loạn|Cận, viễn, loạn thị|Cận/loạn/viễn|Mắt (bệnh, tật)|Bệnh, tật về mắt|TKX|Tật KX|KX|Bệnh về mắt (cận, viễn...)|Tật khúc xạ (cận, viễn, loạn)|Cận/viễn',
    teeth:
      'Răng hàm mặt|Răng miệng|RHM|Khám răng|Răng|Bệnh răng miệng|Khám RHM|Khám răng hàm mặt|Bệnh RHM|Các bệnh răng hàm mặt|Chuyên khoa RHM|Hàm mặt|dental|dental exam|Tình trạng răng miệng|Tình trạng răng|Bệnh về răng|Bệnh răng|Sức khỏe răng miệng|Răng hàm',
    ear_nose_throat:
      'Tai mũi họng|TMH|Khám tai mũi họng|Khám TMH|Bệnh TMH|Bệnh tai mũi họng|Các bệnh tai mũi họng|Chuyên khoa TMH|ent',
    skin: 'Da liễu|Bệnh ngoài da|Da|Khám da liễu|Bệnh da liễu|Các bệnh về da|dermatology|Ngoài da|Bệnh da|Da (bệnh)|Da, niêm mạc',
    spine:
      'Cột sống|Cong vẹo cột sống|Bệnh cột sống|Tật cột sống|Cong vẹo CS|CVCS|Cong vẹo|Khám cột sống|Gù, vẹo cột sống|scoliosis|Vẹo cột sống|Lệch cột sống|Vẹo CS|Gù vẹo|CS (cột sống)|Cột sống (vẹo, gù)|Gù, ưỡn|Gù|Cột sống cong vẹo|Vẹo|Tư thế cột sống',
    heart:
      'Tim mạch|Tuần hoàn|Hệ tuần hoàn|Bệnh tim|Bệnh tim mạch|Khám tim mạch|cardiovascular|Hệ tim mạch|TM, tuần hoàn|Tim|Nghe tim|Bệnh lý tim mạch|Tuần hoàn, tim mạch|Nhi khoa - tuần hoàn|Khám tuần hoàn|Bệnh tuần hoàn',
    breathing:
      'Hô hấp|Hệ hô hấp|Bệnh hô hấp|Khám hô hấp|Phổi|Đường hô hấp|respiratory|HH|Bệnh lý hô hấp|Nghe phổi|Bệnh đường hô hấp',
    digestion:
      'Tiêu hóa|Hệ tiêu hóa|Bệnh tiêu hóa|Khám tiêu hóa|Đường tiêu hóa|digestive|Bụng|Khám bụng|Bệnh lý tiêu hóa',
    nerves:
      'Thần kinh|Tâm thần kinh|Thần kinh, tâm thần|Tâm thần - thần kinh|Bệnh thần kinh|Tâm thần|TK, tâm thần|Khám thần kinh|neurology|mental health|TK-TT|Thần kinh, TT|TTK|Bệnh tâm thần kinh',
    internal_medicine:
      'Nội khoa|Khám nội|Nội tổng quát|Khám nội khoa|Nhi khoa|Khám nhi|Nội nhi|Khám nội nhi|internal medicine|Nội|Nhi|Nội chung|Khám chung',
    muscles:
      'Cơ xương khớp|Vận động|CXK|Hệ vận động|Khám cơ xương khớp|musculoskeletal|Xương khớp|CXK, vận động|Chân tay',
    fitness:
      'Thể lực|Xếp loại thể lực|Loại thể lực|Phân loại thể lực|Kết quả thể lực|Kết quả đánh giá thể lực|Kết quả kiểm tra thể lực|Phân loại TL|Đo thể lực|physical fitness|XLTL|XL TL|Đánh giá thể lực|Kết quả xếp loại thể lực|Đánh giá, xếp loại thể lực|XL thể lực chung',
    nutrition:
      'Tình trạng dinh dưỡng|Dinh dưỡng|TTDD|Phân loại dinh dưỡng|Kết quả dinh dưỡng|Đánh giá dinh dưỡng|nutrition status|TT dinh dưỡng|Tình trạng DD|Đánh giá DD|Đánh giá tình trạng dinh dưỡng|Phân loại theo BMI|nutrition|nutritional status|DD|Gầy/béo|PL dinh dưỡng|KQ dinh dưỡng|Tình trạng DD (BMI)|Thể trạng dinh dưỡng|XL dinh dưỡng|Đánh giá BMI|Phân loại BMI',
    illness:
      'Tiền sử bệnh|Tiền sử bệnh tật|Bệnh sử|Bệnh nền|Tiền sử sức khỏe|Bệnh mãn tính|Bệnh mạn tính|Bệnh lý nền|Bệnh đã mắc|Tiền sử bệnh của trẻ|medical history|TS bệnh|Tiền sử bệnh lý|Tiền sử bệnh gia đình, bản thân|Tiền sử bệnh bản thân|Tiền sử mắc bệnh|Tiền sử bản thân|Bệnh tật|Bệnh (nếu có)|Mắc bệnh|Bệnh mắc phải|Bệnh tật bẩm sinh|Bệnh bẩm sinh|Bệnh đã từng mắc|Có bệnh gì|Bệnh kinh niên|disease history|underlying disease|chronic disease|Bệnh đã có|Bệnh cũ|Bị bệnh gì|Mắc bệnh gì|Bệnh tật từ trước|Tiền sử|Tiền căn|Tình hình bệnh tật|Bệnh lý|Lưu ý sức khỏe|Bệnh lý kèm theo|Lưu ý về sức khỏe|Bệnh lý cần lưu ý|Vấn đề sức khỏe|Tình trạng bệnh lý|Sức khỏe cần lưu ý|Bệnh từng mắc|Đã từng mắc bệnh|Từng mắc bệnh|Bệnh có sẵn|Bệnh sẵn có|Từng bị bệnh gì|Trước đây bị bệnh gì|Bệnh trước đây|Bệnh lý có sẵn|Bệnh từ nhỏ',
    illness_now:
      'Bệnh đang điều trị|Bệnh hiện tại|Bệnh đang mắc|Bệnh tật hiện tại|Bệnh hiện mắc|Bệnh phát hiện|Bệnh tật phát hiện|Bệnh mới phát hiện|current illness|current disease',
    medicine:
      'Thuốc đang dùng|Thuốc uống|Tên thuốc|Thuốc dặn cô cho uống|Thuốc sử dụng|medicine|Thuốc|Tên thuốc, liều dùng|Loại thuốc|Thuốc mang theo|Thuốc gửi|Thuốc đã dùng|Thuốc cấp phát|Thuốc đã cấp|Thuốc điều trị|medicine name|drug|medication|Cho uống thuốc|Đã cấp thuốc|Thuốc, vật tư|Thuốc phát|Thuốc dùng|Thuốc cấp|Cấp thuốc|Uống thuốc|Thuốc PH gửi|Phụ huynh gửi thuốc|Thuốc trẻ uống|Cho uống|Gửi thuốc|Thuốc gửi cô|Thuốc gửi lớp|Gửi thuốc gì|Thuốc nhờ cô cho uống|Thuốc nhà gửi|Thuốc gia đình gửi|Tên thuốc, vật tư|Tên thuốc, vật tư y tế|Tên thuốc, dụng cụ|Thuốc và vật tư y tế|Thuốc, vật tư y tế',
    allergy:
      'Dị ứng|Dị ứng thức ăn|Tiền sử dị ứng|Dị ứng với|Thực phẩm dị ứng|Dị ứng thuốc, thức ăn|allergy|allergies|Dị ứng thuốc|Dị ứng với thuốc, thức ăn|Thức ăn bị dị ứng|Có dị ứng gì không|Bị dị ứng|Món ăn dị ứng|food allergy|Dị ứng gì|Bị dị ứng gì|Dị ứng với gì|Tiền sử dị ứng thuốc|Dị ứng món gì|Trẻ dị ứng|HS dị ứng|Học sinh dị ứng|Món dị ứng|Thực phẩm gây dị ứng|Thức ăn gây dị ứng|Món gây dị ứng|Chất gây dị ứng|Tác nhân dị ứng|Ghi chú dị ứng',
    treatment:
      'Điều trị|Hướng điều trị|Xử trí|Hướng xử trí|Cách xử trí|Xử trí điều trị|Cách điều trị|Phương pháp điều trị|Điều trị tại phòng y tế|Xử trí tại chỗ|Cách xử trí ban đầu|Xử trí của y tế|Xử trí của nhân viên y tế|Xử lý tại phòng y tế|Xử lí y tế|Cách xử lý y tế|Xử lý|Xử trí tại phòng y tế|Đề nghị xử trí|Đề nghị điều trị|Cách chữa|Chữa trị|Chữa thế nào|Hướng xử lý y tế|Đã xử trí gì|Thuốc đã dùng, xử trí',
    diagnosis:
      'Chẩn đoán|Chẩn đoán bệnh|Chuẩn đoán|diagnosis|CĐ bệnh|Chẩn đoán của bác sĩ|Chẩn đoán ban đầu|Tên bệnh|disease name|disease|Chẩn đoán sơ bộ|Bệnh|Loại bệnh|Bị làm sao|Bệnh nghi ngờ|Nghi bị bệnh',
    symptoms:
      'Triệu chứng|Biểu hiện bệnh|symptoms|Biểu hiện|Dấu hiệu|Triệu chứng bệnh|Triệu chứng ban đầu|Biểu hiện lâm sàng|Lý do khám|Lý do đến phòng y tế|signs|Bị gì|Đau gì|Dấu hiệu bệnh|Tình trạng khi đến|Triệu chứng khi đến|Lý do vào phòng y tế|Lý do xuống phòng y tế|Lý do đến khám|Lý do vào viện',
    advice:
      'Tư vấn|Lời dặn|Dặn dò|Hướng dẫn|Lời khuyên của bác sĩ|Tư vấn sức khỏe|Đề nghị của bác sĩ|Khuyến nghị của bác sĩ|Tư vấn của bác sĩ|Lời dặn của bác sĩ|Hướng dẫn của bác sĩ|Đề nghị sau khám|Ý kiến bác sĩ|doctor advice|recommendation of doctor|GV khuyên|Thầy cô khuyên|Khuyên gì|Lời khuyên|Lời khuyên của GV|Khuyên nên|GV góp ý cho em|Cô khuyên|Lời khuyên của thầy cô|Dặn HS|Dặn',
    doctor:
      'Bác sĩ|Bác sĩ khám|Người khám|Y, bác sĩ khám|Cán bộ khám|Nhân viên y tế|Người khám bệnh|Bác sĩ kết luận|Y sĩ khám|doctor|BS khám|Bác sĩ phụ trách|Họ tên bác sĩ|Bác sĩ điều trị|Tên bác sĩ|Người thực hiện khám|Nhân viên YTTH|Nhân viên y tế trường học|Cán bộ y tế|Cán bộ YT|NVYT|physician|doctor name|examined by|nurse|Y tế trường|Người khám, xử trí|Cán bộ y tế trường học|CB y tế|Y tá|Y sĩ|Người xử trí|Người sơ cứu|Nhân viên YT|BS|Bác sĩ khám (ký)|Người đo|Cán bộ đo|Người cân đo|Người khám, kết luận|Cô cân|Cô cân đo|Người cân|GV cân đo|Giáo viên cân đo|Ai cân đo|Ai cân|Người thực hiện cân đo|Cô đo',
    exam_unit:
      'Đơn vị khám|Cơ sở khám|Cơ sở y tế|Nơi khám|Cơ sở y tế khám|Cơ quan khám|Nơi khám sức khỏe|Cơ sở KCB|Bệnh viện khám|Trung tâm y tế khám|Đơn vị thực hiện khám|Khám tại|Trạm y tế|Tên cơ sở y tế|Nơi khám bệnh|clinic|medical facility|exam place health|Khám ở đâu|Khám ở|Đơn vị y tế|Nơi thực hiện khám',
    exam_round:
      'Đợt khám|Lần khám|Khám đợt|Đợt cân đo|Lần cân đo|Đợt KSK|Đợt khám sức khỏe|Lần khám sức khỏe|Lần cân|Lần đo|Kỳ khám|Khám sức khỏe đợt|checkup round',
    vaccination:
      'Tiêm chủng|Tiêm phòng|Tình trạng tiêm chủng|Tình trạng tiêm|Lịch sử tiêm chủng|vaccination status|Tiêm ngừa|Chủng ngừa|Chích ngừa|Tiêm vắc xin|TT tiêm chủng|Tiền sử tiêm chủng|Tình trạng tiêm phòng|vaccination|immunization',
    vaccine:
      'Tên vắc xin|Loại vắc xin|Vắc xin|Tên vacxin|Loại vacxin|Loại vaccine|vaccine|vaccine name|Vắc xin tiêm|Loại VX|Tên VX|Vắc xin đã tiêm|Vaccine đã tiêm|Vắc xin phòng bệnh|Phòng bệnh|Tiêm vắc xin gì|vaccine type|Tiêm gì|Loại vắc xin tiêm|Tên thuốc tiêm|Mũi vắc xin|VX|Tên VX (vắc xin)|Thuốc tiêm|Loại thuốc tiêm|Thuốc chủng ngừa|Mũi tiêm phòng bệnh|Tiêm loại nào|Mũi gì|Mũi tiêm gì|Tiêm loại gì|Tiêm vắc xin nào|Vắc xin gì|Tên mũi tiêm',
    vaccine_lot:
      'Số lô vắc xin|Lô vắc xin|Số lô|Lô thuốc|batch number|lot number|Lô sản xuất|Lô SX|Số lô SX|Số lô VX|lot no|vaccine lot|Lô',
    injection_place:
      'Nơi tiêm|Nơi tiêm chủng|Cơ sở tiêm chủng|Địa điểm tiêm|Đơn vị tiêm chủng|Tiêm tại|Nơi chích ngừa|Điểm tiêm|Điểm tiêm chủng|Trạm tiêm|vaccination place|injection site|Tiêm ở đâu|Tiêm ở',
    reaction:
      'Phản ứng sau tiêm|Biểu hiện sau tiêm|Tác dụng phụ sau tiêm|Phản ứng|Phản ứng phụ|Tác dụng phụ|Theo dõi sau tiêm|Tình trạng sau tiêm|Phản ứng sau tiêm chủng|side effects|PƯ|PƯ sau tiêm|PƯ phụ|Phản ứng sau khi tiêm|Sau tiêm có sao không|Tiêm xong có sao không|Sau tiêm bị gì|Phản ứng gì không|Có phản ứng gì không|Sốt sau tiêm|Sau tiêm thế nào',
    first_clinic:
      'Nơi đăng ký khám chữa bệnh ban đầu|Nơi khám chữa bệnh ban đầu|Nơi KCB ban đầu|Nơi ĐK KCB ban đầu|Nơi đăng ký KCB ban đầu|Nơi đăng ký KCB|Nơi KCBBĐ|Cơ sở KCB ban đầu|Cơ sở khám chữa bệnh ban đầu|Nơi KCB|Nơi đăng ký khám bệnh|Nơi ĐKKCB|Bệnh viện đăng ký KCB|Tên cơ sở KCB|Bệnh viện đăng ký|hospital|registered hospital|Nơi KCB BĐ|Nơi ĐKKCB ban đầu|Nơi đăng ký KCBBĐ|KCB ban đầu|KCBBĐ|Nơi KB-CB ban đầu|Bệnh viện KCB ban đầu|Cơ sở y tế đăng ký|Đăng ký KCB ban đầu tại|Đăng ký khám chữa bệnh tại|Đăng ký khám chữa bệnh ban đầu|Nơi khám bệnh BHYT|Tên bệnh viện|Bệnh viện|hospital name|first clinic|registered clinic|Cơ sở ĐK KCB|Tên BV KCB|Tên bệnh viện KCB|Tên CSKCB|Tên nơi KCB|Tên nơi đăng ký KCB|KCB|Đăng ký KCB|Khám ban đầu|Đăng ký khám tại|Đăng ký khám ở|Thẻ khám ở|Nơi KB|KCB ở đâu|Khám bệnh ở|Nơi đăng ký khám|Khám bệnh ban đầu tại|Nơi ĐK khám|Bệnh viện đăng ký khám|BV đăng ký khám ban đầu|Nơi ĐK khám ban đầu|Nơi khám ban đầu|Đăng ký khám ở đâu|Khám chữa bệnh ban đầu ở đâu|Bệnh viện ban đầu|Cơ sở y tế ban đầu|Tuyến khám ban đầu|Khám bệnh ở đâu|Khám BHYT ở đâu',
    clinic_code:
      'Mã nơi KCB|Mã bệnh viện|Mã cơ sở KCB|Mã nơi đăng ký KCB|Mã KCB ban đầu|Mã cơ sở khám chữa bệnh|Mã KCB|hospital code|Mã CSKCB|Mã CSYT|Mã nơi ĐKKCB|Mã cơ sở y tế|Mã bệnh viện KCB|Mã KCBBĐ|clinic code',
    insured_kind:
      'Đối tượng tham gia|Nhóm đối tượng tham gia|Đối tượng BHYT|Mã đối tượng|Loại đối tượng tham gia|Nhóm đối tượng BHYT|Đối tượng tham gia BHYT|Đối tượng đóng BHYT|Loại đối tượng BHYT|Mã đối tượng BHYT|Diện tham gia BHYT|Nhóm tham gia|Diện BHYT|insured type|insurance group|Nhóm đối tượng|Đối tượng|Diện tham gia|Loại đối tượng',
    insurance_kind:
      'Loại bảo hiểm|Loại hình bảo hiểm|Tên bảo hiểm|insurance type|Loại BH|Loại hình BH|Tham gia bảo hiểm|kind of insurance',
    accident_insurance:
      'Bảo hiểm thân thể|Bảo hiểm tai nạn|BHTT|Bảo hiểm toàn diện|Bảo hiểm thân thể học sinh|BH thân thể|BHTN học sinh|BH tai nạn|BHTD|Tham gia bảo hiểm thân thể|Bảo hiểm tự nguyện|accident insurance',
    surgery: 'Ngoại khoa|Khám ngoại|Khám ngoại khoa|surgery',
    kidney:
      'Thận tiết niệu|Tiết niệu|Sinh dục - tiết niệu|Thận|Thận, tiết niệu, sinh dục|Bệnh thận|Tiết niệu, sinh dục',
    endocrine: 'Nội tiết|Khám nội tiết|Hệ nội tiết',
    lab_test:
      'Cận lâm sàng|Xét nghiệm|Kết quả xét nghiệm|Xét nghiệm máu|lab test|Kết quả test|KQ test|KQ xét nghiệm|Test ra gì',
    insurance_rate:
      'Mức hưởng BHYT|Quyền lợi BHYT|Tỷ lệ hưởng BHYT|Mức hưởng thẻ|Hưởng bao nhiêu %|Hưởng mấy phần trăm|Được hưởng bao nhiêu %|Hưởng % BHYT|Mức hưởng khi KCB',
    insurance_basis:
      'Phương án tham gia BHYT|Phương án đóng|Phương thức đóng BHYT|Phương án BHYT|Phương án|PA|Phương án tham gia|Loại phương án|PA tham gia|PA đóng|Phương án điều chỉnh|Mã phương án|Phương án báo tăng giảm|Phương án tăng, giảm|Loại tăng giảm|Báo tăng/giảm|Loại biến động BHXH|Mã PA|Tăng/giảm lao động|Loại khai báo|Tăng hay giảm|Tăng giảm BHXH|Báo tăng hay báo giảm|Loại báo tăng giảm',
    teeth_upper: 'Hàm trên|Răng hàm trên|Hàm trên (răng)',
    teeth_lower: 'Hàm dưới|Răng hàm dưới|Hàm dưới (răng)',
    gum_disease:
      'Viêm lợi|Viêm nướu|Viêm lợi, cao răng|Bệnh nha chu|Lợi|Nướu|Bệnh về nướu|Viêm nướu, vôi răng|Viêm quanh răng|Nha chu',
    hearing_left: 'Tai trái|Thính lực tai trái|Thính lực trái|Tai trái nói thường',
    hearing_right: 'Tai phải|Thính lực tai phải|Thính lực phải|Tai phải nói thường',
    treatment_result:
      'Kết quả sau xử trí|KQ sau xử trí|Tình trạng sau xử trí|Diễn biến sau xử trí|Sau xử trí|Tình trạng khi rời phòng y tế|Chuyển biến|Kết quả điều trị|Kết quả xử trí',
    medicine_dose:
      'Liều lượng|Cách dùng|Liều dùng, cách dùng|Hàm lượng|Cách uống|Liều lượng, cách dùng|Liều uống|Uống mấy lần|Uống thế nào|Cách dùng thuốc|Liều lượng thuốc|Liều thuốc|Hướng dẫn uống thuốc|Ngày uống mấy lần|Cách cho uống|Uống bao nhiêu|Uống lúc nào|Liều dùng thuốc|Liều dùng|Hàm lượng, nồng độ|Quy cách, hàm lượng',
    medicine_until: 'Hạn dùng thuốc|Hạn sử dụng thuốc|HSD thuốc',
    medicine_time: 'Giờ uống thuốc|Thời gian uống thuốc|Uống lúc|Giờ uống|Uống vào lúc',
    epidemic:
      'Tên dịch bệnh|Bệnh truyền nhiễm|Dịch bệnh|Bệnh dịch|Loại dịch|Tên bệnh truyền nhiễm|Mắc dịch',
    illness_from:
      'Ngày mắc|Ngày khởi phát|Ngày phát bệnh|Ngày bị bệnh|Mắc bệnh ngày|Ngày phát hiện bệnh|Khởi phát ngày',
    isolation: 'Cách ly|Cách ly từ ngày|Nơi cách ly|Cách ly tại',
    check_again:
      'Cần khám lại|Đề nghị khám lại|Khám chuyên khoa|Hẹn khám lại|Cần khám chuyên khoa|Đề nghị khám chuyên khoa|Chuyển khám chuyên khoa|Phải khám lại|Giới thiệu khám chuyên khoa|Theo dõi, khám lại|Gửi khám|Chuyển khám|Cần chuyển khám|Cần khám thêm|Cần điều trị|Gửi khám chuyên khoa|Cần đi khám|Đề nghị đi khám|Đưa đi khám|Khám lại|Khám thêm|Chuyên khoa cần khám thêm|Khám thêm chuyên khoa|Khám thêm gì|Đề nghị khám thêm|Cần khám thêm chuyên khoa',
    illness_other:
      'Bệnh khác|Bệnh lý khác|Các bệnh khác|Các bệnh lý khác|Bệnh tật khác|Khác (bệnh)|Vấn đề sức khỏe khác',
  },
};
