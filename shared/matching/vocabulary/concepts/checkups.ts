import type { Domain } from './domain';

/** What a check-up of pupils finds, one column for each disease or part of the body. */
export const CHECKUPS: Domain = {
  numbers: {
    milk_teeth_decayed:
      'Răng sữa sâu|Sâu răng sữa|Số răng sữa sâu|Răng sữa bị sâu|Sâu RS|RS sâu|Số răng sữa bị sâu',
    adult_teeth_decayed:
      'Răng vĩnh viễn sâu|Sâu răng vĩnh viễn|Số răng vĩnh viễn sâu|Sâu RVV|RVV sâu|Răng VV sâu|Sâu răng VV|Răng vĩnh viễn bị sâu|Số răng vĩnh viễn bị sâu',
    teeth_missing:
      'Răng mất|Số răng mất|Mất răng|Răng bị mất|Số răng đã mất|Răng đã nhổ|Số răng nhổ|Số răng đã nhổ|Nhổ răng',
    teeth_filled:
      'Răng trám|Số răng trám|Răng đã trám|Răng hàn|Số răng đã trám|Răng đã hàn|Trám răng|Số răng hàn|Hàn răng',
    glasses_right:
      'Số kính mắt phải|Độ cận mắt phải|Độ kính mắt phải|Số độ mắt phải|Số kính MP|Độ cận MP|Độ kính MP|Số độ MP',
    glasses_left:
      'Số kính mắt trái|Độ cận mắt trái|Độ kính mắt trái|Số độ mắt trái|Số kính MT|Độ cận MT|Độ kính MT|Số độ MT',
    arm_size:
      'Vòng cánh tay|VCT|Chu vi vòng cánh tay|Chu vi cánh tay|Vòng tay|Số đo vòng cánh tay|MUAC',
    breath_rate: 'Nhịp thở|Tần số thở|Nhịp thở (lần/phút)|Số nhịp thở|Nhịp hô hấp',
    oxygen_level: 'SpO2|Nồng độ oxy|Độ bão hòa oxy|Chỉ số SpO2|Oxy máu',
    blood_sugar: 'Đường huyết|Chỉ số đường huyết|Đường máu|Glucose máu|Đường trong máu',
  },
  ticks: {
    checked_this_year:
      'Khám SK trong năm|Đã khám sức khỏe trong năm|Được khám SK định kỳ|Có khám sức khỏe trong năm|Đã khám SK định kỳ|Năm nay khám SK chưa',
    far_sighted: 'Viễn thị|Bị viễn|Viễn|Mắt viễn|HS viễn thị|Bị viễn thị',
    astigmatism: 'Loạn thị|Bị loạn thị|Mắt loạn|HS loạn thị|Bị loạn|Loạn',
    squint: 'Lác|Mắt lác|Mắt lé|Lác mắt|Bị lác|Lác (lé)|Lé',
    tartar: 'Cao răng|Vôi răng|Có cao răng|Vôi răng, cao răng|Mảng bám|Mảng bám răng|Bị cao răng',
    teeth_crooked:
      'Lệch lạc răng|Răng lệch lạc|Răng mọc lệch|Răng khấp khểnh|Khớp cắn|Sai khớp cắn|Lệch khớp cắn|Răng lệch|Răng mọc lệch lạc|Khớp cắn lệch',
    goitre:
      'Bướu cổ|Bướu giáp|Tuyến giáp|Khám tuyến giáp|Bệnh bướu cổ|Bướu cổ đơn thuần|Bướu cổ địa phương|Bị bướu cổ',
    asthma: 'Hen|Hen phế quản|Hen suyễn|Bị hen|HPQ|Suyễn|Bệnh hen|Hen PQ|Bệnh hen phế quản',
    epilepsy:
      'Động kinh|Bị động kinh|Bệnh động kinh|Co giật|Tiền sử co giật|Sốt cao co giật|Hay co giật',
    scabies: 'Ghẻ|Bị ghẻ|Ghẻ lở|Bệnh ghẻ|Ghẻ, nấm|Mắc ghẻ',
    fungus: 'Nấm da|Hắc lào|Nấm da, hắc lào|Lang ben|Nấm kẽ|Nấm ngoài da|Nấm da đầu|Bị nấm',
    lice: 'Chấy|Chấy rận|Có chấy|Bị chấy|Đầu có chấy',
    worms: 'Nhiễm giun|Giun|Giun sán|Nhiễm giun sán|Bị giun|Bệnh giun sán|Nhiễm giun đường ruột',
    flat_feet: 'Bàn chân bẹt|Chân bẹt|Bàn chân phẳng|Bẹt bàn chân|Hội chứng bàn chân bẹt',
    bcg_scar: 'Sẹo BCG|Sẹo lao|Có sẹo lao|Có sẹo BCG|Sẹo tiêm lao|Có sẹo tiêm lao',
  },
  others: {
    gynaecology:
      'Khám phụ khoa|Phụ khoa|Sản phụ khoa|Khám sản phụ khoa|Khám phụ sản|Kết quả khám phụ khoa|Phụ sản|KQ khám phụ khoa',
    doctors_advice:
      'Chỉ định của bác sĩ|BS dặn|Bác sĩ dặn|Chỉ định|Dặn dò của bác sĩ|Bác sĩ khuyên|Bác sĩ tư vấn|BS chỉ định|Lời dặn của BS|Khuyến cáo của bác sĩ|Hướng xử trí của bác sĩ|Bác sĩ đề nghị|BS đề nghị',
    eye_disease_other:
      'Bệnh mắt khác|Mắt khác|Bệnh về mắt khác|Các bệnh khác về mắt|Bệnh khác về mắt|Mắt hột|Đau mắt hột|Viêm kết mạc|Đau mắt đỏ|Các bệnh mắt khác|Bệnh lý mắt khác',
    tonsils:
      'Viêm amidan|Amidan|Amiđan|Viêm amiđan|Amidan quá phát|VA, amidan|Viêm VA|Viêm họng|Họng|Viêm họng, amidan|Bệnh họng|Viêm A|Viêm VA, amidan|Amidan, VA|VA',
    nose_disease:
      'Viêm mũi|Viêm mũi xoang|Viêm xoang|Bệnh mũi|Mũi xoang|Viêm mũi dị ứng|Xoang|VMDƯ|Bệnh về mũi',
    ear_disease:
      'Viêm tai giữa|VTG|Viêm tai|Bệnh tai|Bệnh về tai|Viêm ống tai|Tai (bệnh)|Ráy tai|Nút ráy tai|Viêm tai ngoài',
    hearing:
      'Thính lực|Nghe kém|Điếc|Nghễnh ngãng|Điếc/nghễnh ngãng|Sức nghe|Khả năng nghe|Khám thính lực|Giảm thính lực|Kết quả đo thính lực|Đo thính lực',
    birth_defect:
      'Dị tật|Dị tật bẩm sinh|Khuyết tật bẩm sinh|Dị dạng|DTBS|Các dị tật|Dị tật (nếu có)|Có dị tật',
    dental_other:
      'Bệnh răng miệng khác|Bệnh khác về răng|Các bệnh khác về răng|Răng miệng khác|RHM khác|Bệnh RHM khác|Bệnh răng hàm mặt khác',
    ent_other:
      'Bệnh tai mũi họng khác|Bệnh TMH khác|TMH khác|Các bệnh TMH khác|Bệnh khác về TMH|Tai mũi họng khác',
    skin_other: 'Bệnh da khác|Bệnh ngoài da khác|Da liễu khác|Bệnh khác về da',
    bone_other:
      'Bệnh cơ xương khớp khác|Cơ xương khớp khác|Bệnh xương khớp khác|CXK khác|Tật cột sống khác',
    body_hygiene:
      'Vệ sinh cá nhân|VSCN|Giữ vệ sinh cá nhân|Vệ sinh thân thể|Cắt móng tay|Móng tay|Vệ sinh thân thể, quần áo',
    sleep_state: 'Giấc ngủ của học sinh|Rối loạn giấc ngủ|Mất ngủ|Thời gian ngủ ban đêm',
    smoking:
      'Hút thuốc|Có hút thuốc|Hút thuốc lá|Thuốc lá điện tử|Hút thuốc lá điện tử|Sử dụng thuốc lá',
    told_home:
      'Đã thông báo cho gia đình|Thông báo về gia đình|Gửi kết quả về gia đình|Đã gửi phiếu về gia đình|Gửi phiếu về nhà|Thông báo kết quả khám cho phụ huynh|Đã báo kết quả cho phụ huynh',
    health_history_family:
      'Tiền sử gia đình|Bệnh trong gia đình|Bệnh của gia đình|Gia đình có ai mắc bệnh|Tiền sử bệnh gia đình|TS gia đình|Bệnh di truyền',
    birth_history: 'Tiền sử sản khoa|Sản khoa|Sinh thường/mổ|Đẻ non|Sinh non|Đẻ ngạt',
  },
};
