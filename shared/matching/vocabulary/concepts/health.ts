import type { Domain } from './domain';

/** School health: measures, check-ups, vaccination, health insurance. */
export const HEALTH: Domain = {
  dates: {
    exam_date:
      'Ngày khám|Ngày khám sức khỏe|Khám ngày|Ngày kiểm tra sức khỏe|health check date|examination date',
    measured_on: 'Ngày đo|Ngày cân đo|Ngày cân|measure date',
    vaccinated_on:
      'Ngày tiêm|Ngày tiêm chủng|Ngày tiêm phòng|Ngày tiêm mũi|vaccination date|injection date',
    next_dose_on:
      'Ngày hẹn tiêm|Ngày tiêm tiếp theo|Ngày hẹn mũi tiếp theo|Hẹn tiêm lại|next dose date',
    insurance_from:
      'Thẻ có giá trị từ ngày|Giá trị từ ngày|Hạn thẻ từ ngày|Thẻ có giá trị từ|GTSD từ ngày|BHYT từ ngày|Giá trị sử dụng từ ngày|Thẻ BHYT từ ngày|insurance from date',
    insurance_until:
      'Thẻ có giá trị đến ngày|Giá trị đến ngày|Hạn thẻ đến ngày|Thẻ có giá trị đến|GTSD đến ngày|Hạn thẻ BHYT|Hạn sử dụng thẻ BHYT|BHYT đến ngày|Giá trị sử dụng đến ngày|Thẻ BHYT đến ngày|Ngày hết hạn thẻ BHYT|Ngày hết hạn BHYT|insurance expiry date|insurance to date',
    insurance_five_years: 'Thời điểm đủ 5 năm liên tục|Ngày đủ 5 năm liên tục|Đủ 5 năm liên tục',
    deworm_date: 'Ngày tẩy giun|Ngày uống thuốc tẩy giun',
  },
  numbers: {
    height:
      'Chiều cao|Cao (cm)|Chiều cao (cm)|Cao|Chiều cao đứng|Chiều cao hiện tại|CC (cm)|height|height cm',
    weight:
      'Cân nặng|Nặng (kg)|Cân nặng (kg)|Trọng lượng|Nặng|Cân nặng hiện tại|Số cân|CN (kg)|weight|weight kg',
    bmi: 'Chỉ số BMI|BMI|Chỉ số khối cơ thể|body mass index',
    waist: 'Vòng eo|Vòng bụng',
    chest: 'Vòng ngực',
    head_size: 'Vòng đầu',
    blood_pressure: 'Huyết áp|HA|Chỉ số huyết áp|blood pressure',
    systolic: 'Huyết áp tâm thu|HA tâm thu|Huyết áp tối đa|Tâm thu|systolic',
    diastolic: 'Huyết áp tâm trương|HA tâm trương|Huyết áp tối thiểu|Tâm trương|diastolic',
    pulse: 'Mạch|Nhịp tim|Nhịp mạch|Mạch (lần/phút)|heart rate|pulse',
    temperature: 'Nhiệt độ|Thân nhiệt|Nhiệt độ cơ thể|body temperature',
    sight_left: 'Thị lực mắt trái|Mắt trái|Thị lực trái|MT|left eye',
    sight_right: 'Thị lực mắt phải|Mắt phải|Thị lực phải|MP|right eye',
    sight_left_bare:
      'Thị lực mắt trái không kính|Mắt trái không kính|Không kính mắt trái|Thị lực không kính mắt trái',
    sight_right_bare:
      'Thị lực mắt phải không kính|Mắt phải không kính|Không kính mắt phải|Thị lực không kính mắt phải',
    sight_left_glasses:
      'Thị lực mắt trái có kính|Mắt trái có kính|Có kính mắt trái|Thị lực có kính mắt trái',
    sight_right_glasses:
      'Thị lực mắt phải có kính|Mắt phải có kính|Có kính mắt phải|Thị lực có kính mắt phải',
    decayed_teeth: 'Số răng sâu|Răng sâu',
    doses: 'Số mũi đã tiêm|Số mũi tiêm|Đã tiêm mấy mũi|Số liều đã tiêm|doses',
    dose_no: 'Mũi tiêm|Mũi thứ|Mũi số|Tiêm mũi|Liều thứ|dose number',
    insurance_fee: 'Mức đóng BHYT|Tiền BHYT|Tiền đóng BHYT|Số tiền BHYT|Phí BHYT|insurance fee',
    insurance_months: 'Số tháng tham gia BHYT|Số tháng đóng BHYT|Số tháng đóng',
  },
  ticks: {
    insured:
      'Có BHYT|Đã có BHYT|Có thẻ BHYT|Tham gia BHYT|Đã tham gia BHYT|Có tham gia bảo hiểm y tế|has health insurance',
    dewormed: 'Tẩy giun|Đã tẩy giun|Uống thuốc tẩy giun',
    wears_glasses: 'Đeo kính|Có đeo kính|Cận thị|wears glasses',
    underweight:
      'Suy dinh dưỡng|SDD|Trẻ suy dinh dưỡng|SDD nhẹ cân|Suy dinh dưỡng thể nhẹ cân|Nhẹ cân',
    stunted: 'Suy dinh dưỡng thấp còi|SDD thấp còi|Thấp còi|Suy dinh dưỡng thể thấp còi',
    obese: 'Béo phì|Thừa cân béo phì|Trẻ béo phì|TCBP|Trẻ thừa cân béo phì',
    agrees_injection: 'Đồng ý tiêm|Đồng ý tiêm chủng|Đồng ý cho con tiêm|Phụ huynh đồng ý tiêm',
  },
  others: {
    health:
      'Tình trạng sức khỏe|Sức khỏe|Tình hình sức khỏe|Sức khỏe hiện tại|health status|health',
    health_class:
      'Xếp loại sức khỏe|Loại sức khỏe|Phân loại sức khỏe|XLSK|PLSK|Sức khỏe loại|health classification',
    health_conclusion:
      'Kết luận|Kết luận khám|Kết luận sức khỏe|Kết luận của bác sĩ|Kết luận chung|Kết luận khám sức khỏe|conclusion',
    blood_type: 'Nhóm máu|Nhóm máu ABO|blood group|blood type',
    eyesight: 'Thị lực|Kết quả thị lực|Mắt|Khám mắt|eyesight|vision',
    refraction: 'Tật khúc xạ|Khúc xạ|Tật về mắt|Bệnh về mắt',
    teeth: 'Răng hàm mặt|Răng miệng|RHM|Khám răng|Răng|Bệnh răng miệng',
    ear_nose_throat: 'Tai mũi họng|TMH|Khám tai mũi họng',
    skin: 'Da liễu|Bệnh ngoài da|Da',
    spine: 'Cột sống|Cong vẹo cột sống|Bệnh cột sống',
    heart: 'Tim mạch|Tuần hoàn|Hệ tuần hoàn',
    breathing: 'Hô hấp|Hệ hô hấp',
    digestion: 'Tiêu hóa|Hệ tiêu hóa',
    nerves: 'Thần kinh|Tâm thần kinh|Thần kinh, tâm thần|Tâm thần - thần kinh',
    internal_medicine: 'Nội khoa|Khám nội|Nội tổng quát',
    muscles: 'Cơ xương khớp|Vận động',
    fitness: 'Thể lực|Xếp loại thể lực|Loại thể lực|Phân loại thể lực|Kết quả thể lực',
    nutrition:
      'Tình trạng dinh dưỡng|Dinh dưỡng|TTDD|Phân loại dinh dưỡng|Kết quả dinh dưỡng|Đánh giá dinh dưỡng|nutrition status',
    illness:
      'Tiền sử bệnh|Tiền sử bệnh tật|Bệnh sử|Bệnh nền|Tiền sử sức khỏe|Bệnh mãn tính|Bệnh mạn tính|Bệnh lý nền|Bệnh đã mắc|Tiền sử bệnh của trẻ|medical history',
    illness_now: 'Bệnh đang điều trị|Bệnh hiện tại|Bệnh đang mắc|Bệnh tật hiện tại',
    medicine: 'Thuốc đang dùng|Thuốc uống|Tên thuốc|Thuốc dặn cô cho uống|Thuốc sử dụng|medicine',
    allergy:
      'Dị ứng|Dị ứng thức ăn|Tiền sử dị ứng|Dị ứng với|Thực phẩm dị ứng|Dị ứng thuốc, thức ăn|allergy|allergies',
    treatment: 'Điều trị|Hướng điều trị|Xử trí|Hướng xử trí',
    diagnosis: 'Chẩn đoán|Chẩn đoán bệnh|Chuẩn đoán|diagnosis',
    symptoms: 'Triệu chứng|Biểu hiện bệnh|symptoms',
    advice: 'Tư vấn|Lời dặn|Dặn dò|Hướng dẫn|Lời khuyên của bác sĩ|Tư vấn sức khỏe',
    doctor:
      'Bác sĩ|Bác sĩ khám|Người khám|Y, bác sĩ khám|Cán bộ khám|Nhân viên y tế|Người khám bệnh|Bác sĩ kết luận|Y sĩ khám|doctor',
    exam_unit:
      'Đơn vị khám|Cơ sở khám|Cơ sở y tế|Nơi khám|Cơ sở y tế khám|Cơ quan khám|Nơi khám sức khỏe',
    exam_round: 'Đợt khám|Lần khám|Khám đợt|Đợt cân đo|Lần cân đo',
    vaccination:
      'Tiêm chủng|Tiêm phòng|Tình trạng tiêm chủng|Tình trạng tiêm|Lịch sử tiêm chủng|vaccination status',
    vaccine:
      'Tên vắc xin|Loại vắc xin|Vắc xin|Tên vacxin|Loại vacxin|Loại vaccine|vaccine|vaccine name',
    vaccine_lot: 'Số lô vắc xin|Lô vắc xin|Số lô|Lô thuốc|batch number|lot number',
    injection_place: 'Nơi tiêm|Nơi tiêm chủng|Cơ sở tiêm chủng|Địa điểm tiêm|Đơn vị tiêm chủng',
    reaction: 'Phản ứng sau tiêm|Biểu hiện sau tiêm|Tác dụng phụ sau tiêm|Phản ứng',
    first_clinic:
      'Nơi đăng ký khám chữa bệnh ban đầu|Nơi khám chữa bệnh ban đầu|Nơi KCB ban đầu|Nơi ĐK KCB ban đầu|Nơi đăng ký KCB ban đầu|Nơi đăng ký KCB|Nơi KCBBĐ|Cơ sở KCB ban đầu|Cơ sở khám chữa bệnh ban đầu|Nơi KCB|Nơi đăng ký khám bệnh|Nơi ĐKKCB|Bệnh viện đăng ký KCB|Tên cơ sở KCB|Bệnh viện đăng ký|hospital|registered hospital',
    clinic_code:
      'Mã nơi KCB|Mã bệnh viện|Mã cơ sở KCB|Mã nơi đăng ký KCB|Mã KCB ban đầu|Mã cơ sở khám chữa bệnh|Mã KCB|hospital code',
    insured_kind:
      'Đối tượng tham gia|Nhóm đối tượng tham gia|Đối tượng BHYT|Mã đối tượng|Loại đối tượng tham gia|Nhóm đối tượng BHYT',
    insurance_kind: 'Loại bảo hiểm|Loại hình bảo hiểm|Tên bảo hiểm|insurance type',
    accident_insurance:
      'Bảo hiểm thân thể|Bảo hiểm tai nạn|BHTT|Bảo hiểm toàn diện|Bảo hiểm thân thể học sinh',
  },
};
