import type { Domain } from './domain';

/** Party, unions and army: when somebody joined, where, and as what. */
export const STAFF_PARTY: Domain = {
  dates: {
    party_date:
      'Ngày vào Đảng|Ngày kết nạp Đảng|Ngày vào ĐCSVN|Ngày kết nạp ĐCSVN|Ngày vào Đảng Cộng sản Việt Nam|Ngày vào Đảng (dự bị)|Ngày dự bị|Ngày kết nạp dự bị|Kết nạp Đảng ngày|party join date|join party date|party admission date|party date|Ngày KN Đảng|Ngày vào Đảng lần đầu|Ngày vào ĐCS|Ngày kết nạp đảng viên|Ngày dự bị Đảng|joined party date|date joined party|party join|KN Đảng ngày|Ngày KNĐ|Kết nạp Đảng|Kết nạp dự bị ngày|Vào Đảng dự bị|Dự bị ngày',
    party_official_date:
      'Ngày vào Đảng chính thức|Ngày chính thức vào Đảng|Ngày công nhận chính thức|Ngày công nhận đảng viên chính thức|Ngày chính thức Đảng|Ngày đảng viên chính thức|party official date|official party date|Ngày vào Đảng (CT)|Ngày CT (Đảng)|Ngày công nhận ĐV chính thức|Ngày ĐV chính thức|Ngày được công nhận chính thức|Ngày chuyển đảng chính thức|Ngày chuyển chính thức|Ngày chuyển đảng viên chính thức|Vào Đảng chính thức ngày|Ngày kết nạp chính thức|Ngày KN chính thức|official party member date|Chính thức ngày|Ngày CT vào Đảng|Ngày chính thức',
    party_card_date:
      'Ngày cấp thẻ Đảng|Ngày cấp thẻ đảng viên|party card date|Ngày phát thẻ đảng|Ngày nhận thẻ đảng viên',
    party_move_date:
      'Ngày chuyển sinh hoạt Đảng|Ngày chuyển Đảng|Ngày giới thiệu sinh hoạt Đảng|Ngày chuyển SHĐ|Ngày chuyển sinh hoạt|Chuyển sinh hoạt ngày|Ngày tiếp nhận sinh hoạt Đảng|Chuyển SH|Chuyển SH ngày|Chuyển SH Đoàn|Ngày chuyển SH Đoàn|Chuyển SH Đảng ngày|Chuyển sinh hoạt Đảng ngày|Chuyển SHĐ ngày',
    youth_union_date:
      'Ngày vào ĐTNCS|Ngày vào Đoàn TNCS Hồ Chí Minh|Ngày vào Đoàn thanh niên|Ngày vào Đoàn|Ngày kết nạp Đoàn|Ngày kết nạp vào Đoàn|union join date|youth union date|youth union join date|Ngày KN Đoàn|Ngày kết nạp đoàn viên|Ngày gia nhập Đoàn|Ngày vào Đoàn TNCSHCM|date joined union|joined youth union date|Vào Đoàn ngày|Kết nạp Đoàn ngày|NVĐ',
    union_date:
      'Ngày vào công đoàn|Ngày gia nhập công đoàn|Ngày vào CĐ|Ngày kết nạp công đoàn|trade union join date|Ngày gia nhập CĐ|Ngày kết nạp vào công đoàn|Ngày vào tổ chức công đoàn|Ngày gia nhập tổ chức công đoàn|Ngày kết nạp đoàn viên công đoàn',
    political_date:
      'Ngày tham gia tổ chức chính trị xã hội|Ngày tham gia tổ chức CT-XH|Ngày tham gia các tổ chức chính trị, xã hội',
    enlist_date:
      'Ngày nhập ngũ|Nhập ngũ|Ngày tham gia quân đội|Ngày nhập ngũ quân đội|enlistment date|enlist date|Ngày NN (nhập ngũ)|Ngày đi bộ đội|Ngày vào quân đội|army join date',
    discharge_date:
      'Ngày xuất ngũ|Xuất ngũ|Ngày giải ngũ|discharge date|Ngày ra quân|Ngày XN (xuất ngũ)|Ngày phục viên|army leave date',
    youth_grown_on:
      'Ngày trưởng thành Đoàn|Ngày lễ trưởng thành|Trưởng thành Đoàn ngày|Trưởng thành Đoàn|Trưởng thành|Ngày trưởng thành|Lễ trưởng thành Đoàn|Năm trưởng thành Đoàn|Đã trưởng thành Đoàn',
  },
  ticks: {
    party_member:
      'Đảng viên|Là đảng viên|ĐVĐCS|Đảng viên ĐCSVN|is party member|party member|ĐV Đảng|Đảng viên ĐCS|Là ĐV ĐCSVN|Có phải đảng viên|Đảng viên (có/không)|Đã vào Đảng|party membership',
    youth_union_member:
      'Đoàn viên|Là đoàn viên|ĐVTN|Đoàn viên TNCS|youth union member|Đoàn viên TN|ĐVTNCS|Đoàn viên thanh niên|Đoàn viên Đoàn TNCS HCM|Đã vào Đoàn|is youth union member|union member|Vào Đoàn|Đoàn viên (x)|Vào Đoàn chưa|Là ĐV|Là đoàn viên TNCS',
    trade_union_member:
      'Công đoàn viên|Đoàn viên công đoàn|Là đoàn viên công đoàn|trade union member|ĐVCĐ|Là ĐVCĐ|Đoàn viên CĐ|Tham gia công đoàn|Đã vào công đoàn',
    party_exempt:
      'Miễn sinh hoạt Đảng|Được miễn sinh hoạt|Miễn công tác, sinh hoạt Đảng|Miễn SHĐ|ĐV miễn sinh hoạt|Đảng viên miễn sinh hoạt|Miễn sinh hoạt|Miễn SH|Miễn sinh hoạt, công tác|Miễn công tác và sinh hoạt',
    veteran:
      'Cựu chiến binh|Là cựu chiến binh|Hội viên cựu chiến binh|CCB|Là CCB|Hội viên CCB|Hội viên Hội cựu chiến binh',
    youth_fee_paid:
      'Đã đóng đoàn phí|Đoàn phí đã nộp|Nộp đoàn phí chưa|Đóng đoàn phí chưa|Tình trạng nộp đoàn phí',
    youth_book_given:
      'Đã nộp sổ đoàn|Đã nộp sổ đoàn viên|Nộp sổ đoàn|Có sổ đoàn|Đã có sổ đoàn|Nộp sổ đoàn viên|Đã rút sổ đoàn|Rút sổ đoàn',
  },
  numbers: {
    party_years:
      'Tuổi Đảng|Số năm tuổi Đảng|Số năm vào Đảng|Bao nhiêu năm tuổi Đảng|Mấy năm tuổi Đảng|Được bao nhiêu tuổi Đảng',
    party_fee:
      'Đảng phí|Mức đóng đảng phí|Tiền đảng phí|Mức đảng phí|Đảng phí/tháng|Tiền đóng đảng phí|Đảng phí phải nộp|Nộp đảng phí|Đảng phí đã nộp|Số tiền đảng phí|Đảng phí hàng tháng|Đảng phí phải đóng|Thu đảng phí',
    youth_fee:
      'Đoàn phí|Tiền đoàn phí|Mức đóng đoàn phí|Đoàn phí/tháng|Đóng đoàn phí|Đoàn phí đóng đến|Nộp đoàn phí|Đã nộp đoàn phí|Đoàn phí phải nộp',
  },
  others: {
    party_card:
      'Số thẻ đảng|Số thẻ đảng viên|Số thẻ ĐV|Thẻ đảng viên|Thẻ Đảng số|party card no|party card number|Số TĐV|Mã thẻ đảng|Số hiệu thẻ đảng|Thẻ đảng',
    party_cell:
      'Chi bộ|Chi bộ sinh hoạt|Sinh hoạt tại chi bộ|Tên chi bộ|Nơi sinh hoạt Đảng|Chi bộ đang sinh hoạt|Thuộc chi bộ|party cell|CB sinh hoạt|Chi bộ trực thuộc|Thuộc chi bộ Đảng|Đảng viên chi bộ|Sinh hoạt Đảng tại|Chi bộ công tác|party branch|party cell name|Sinh hoạt ở chi bộ',
    party_committee:
      'Đảng bộ|Thuộc Đảng bộ|Đảng ủy|Đảng bộ cấp trên|Đảng bộ trực thuộc|Đảng bộ xã|Đảng ủy cấp trên|Cấp ủy|Đảng ủy trực thuộc|party committee',
    party_place:
      'Nơi kết nạp Đảng|Nơi vào Đảng|Kết nạp Đảng tại|Chi bộ kết nạp|Nơi kết nạp đảng viên|Nơi kết nạp|Kết nạp Đảng ở|Chi bộ nơi kết nạp|party join place',
    party_sponsor:
      'Người giới thiệu vào Đảng|Người giới thiệu thứ nhất|Người giới thiệu 1|Đảng viên giới thiệu|Người GT vào Đảng|Người giới thiệu kết nạp Đảng|Người giới thiệu kết nạp|NGT 1|NGT1',
    party_rating:
      'Đánh giá đảng viên|Xếp loại đảng viên|Kết quả đánh giá đảng viên|Chất lượng đảng viên|Phân loại đảng viên|XLĐV|Xếp loại ĐV Đảng|Đánh giá, xếp loại đảng viên|Đánh giá xếp loại ĐV|Mức xếp loại đảng viên|Kết quả xếp loại đảng viên|Xếp loại chất lượng đảng viên|Đánh giá chất lượng đảng viên|party member rating|Phân loại Đảng viên cuối năm',
    youth_place:
      'Nơi vào Đoàn|Nơi kết nạp Đoàn|Nơi kết nạp vào Đoàn|Kết nạp Đoàn tại|Nơi kết nạp|Nơi KN Đoàn|Kết nạp Đoàn ở|Kết nạp tại chi đoàn|Chi đoàn kết nạp|youth join place|Vào Đoàn ở đâu|Kết nạp Đoàn ở đâu',
    youth_card:
      'Số thẻ đoàn|Số thẻ đoàn viên|Thẻ đoàn viên|Mã đoàn viên|Thẻ đoàn|Số thẻ ĐVTN|Số TĐ (đoàn)|Mã thẻ đoàn viên|Mã thẻ đoàn|Số hiệu đoàn viên',
    youth_book: 'Sổ đoàn|Số sổ đoàn|Sổ đoàn viên|Số sổ đoàn viên|Số sổ ĐV|Sổ đoàn (số)',
    youth_cell:
      'Chi đoàn|Tên chi đoàn|Chi đoàn sinh hoạt|Thuộc chi đoàn|Chi đoàn trường|Đoàn viên chi đoàn|Sinh hoạt Đoàn tại|Nơi sinh hoạt Đoàn|Chi đoàn đang sinh hoạt|Đoàn cơ sở|Tổ chức Đoàn|CĐ (chi đoàn)|Chi đoàn lớp|Đơn vị (chi đoàn, lớp)|CĐ|Đơn vị chi đoàn',
    youth_position:
      'Chức vụ Đoàn|Chức vụ trong Đoàn|Chức vụ Đoàn thanh niên|Chức vụ trong chi đoàn|Chức vụ chi đoàn|Chức vụ BCH Đoàn|Nhiệm vụ trong Đoàn|Chức vụ Đoàn TN|Chức danh Đoàn|Chức danh trong Đoàn|Giữ chức vụ Đoàn',
    youth_rating:
      'Xếp loại đoàn viên|Đánh giá đoàn viên|Phân loại đoàn viên|Xếp loại ĐV|Kết quả xếp loại đoàn viên|XLĐVTN|Xếp loại ĐVTN|Kết quả đánh giá đoàn viên|Xếp loại chất lượng đoàn viên|Xếp loại ĐV đoàn',
    union_cell:
      'Công đoàn cơ sở|Tổ công đoàn|Công đoàn trực thuộc|Tên công đoàn cơ sở|CĐCS|Công đoàn trường|Tên CĐCS|Tên tổ công đoàn|Công đoàn đơn vị|Thuộc CĐCS|Công đoàn bộ phận|Thuộc tổ CĐ|Tổ CĐ|Tổ CĐ số|Sinh hoạt tổ công đoàn|Thuộc CĐ bộ phận',
    union_card:
      'Số thẻ công đoàn|Số thẻ đoàn viên công đoàn|Thẻ công đoàn|Thẻ ĐVCĐ|Mã đoàn viên công đoàn|Mã số đoàn viên công đoàn|Số thẻ ĐVCĐ|Thẻ đoàn viên công đoàn|Mã ĐVCĐ|Thẻ CĐ số|Số thẻ CĐ|Thẻ công đoàn số|Số thẻ đoàn viên CĐ|Mã đoàn viên CĐ|Thẻ đoàn viên CĐ',
    army_rank:
      'Quân hàm|Quân hàm cao nhất|Quân hàm, chức vụ cao nhất|Cấp bậc quân hàm|military rank|QH (quân hàm)|Quân hàm, chức vụ|Cấp bậc trong quân đội|Cấp hàm|Cấp bậc|Quân hàm cao nhất đạt được|army rank|Cấp bậc quân đội|Cấp bậc cao nhất (quân đội)',
    army_unit:
      'Đơn vị quân đội|Đơn vị nhập ngũ|Đơn vị phục vụ quân đội|Đơn vị bộ đội|Đơn vị công tác trong quân đội|Nơi đóng quân|Phục vụ tại đơn vị|Đi đơn vị nào|Đi lính đơn vị nào|Đơn vị giao nhận quân|Giao về đơn vị',
    war_invalid:
      'Thương binh hạng|Là thương binh hạng|Hạng thương binh|Thương binh loại|Thương binh|TB hạng|Thương binh, bệnh binh|Thương bệnh binh|Hạng TB|Tỷ lệ thương binh|war invalid|Hạng thương tật|Thương binh hạng mấy|Loại thương binh',
    merit_family:
      'Gia đình có công|Con gia đình chính sách|Là con gia đình chính sách|Gia đình liệt sĩ, thương binh|Gia đình có công với cách mạng|Gia đình NCC|Gia đình người có công|Thuộc gia đình chính sách|Thuộc diện gia đình chính sách|merit family|Con gia đình chính sách nào',
    political_organization:
      'Tổ chức chính trị xã hội|Tổ chức chính trị - xã hội tham gia|Tổ chức CT-XH|Tham gia tổ chức chính trị xã hội|Tham gia tổ chức CT-XH|Hội, đoàn thể|Đoàn thể|Đoàn thể tham gia',
    committee_level: 'Cấp ủy viên|Chức vụ cấp ủy|Tham gia cấp ủy|Cấp ủy hiện tại|Cấp ủy kiêm',
    party_discipline: 'Kỷ luật Đảng|Hình thức kỷ luật Đảng|Kỷ luật về Đảng',
    party_fee_until:
      'Đóng đảng phí đến tháng|Đảng phí đã đóng đến tháng|Đóng ĐP đến tháng|Đã đóng đảng phí hết tháng|Nộp đảng phí đến tháng|Đã đóng đảng phí đến|Đảng phí đóng đến tháng|Đóng đảng phí|Đóng đảng phí hết tháng|Đảng phí hết tháng|Đảng phí đến|Đảng phí đã đóng đến',
    party_move_to:
      'Nơi chuyển sinh hoạt đến|Chuyển sinh hoạt đến chi bộ|Chuyển SH Đảng đến|Nơi chuyển sinh hoạt Đảng đến|Chi bộ chuyển đến|Nơi sinh hoạt mới|Chuyển về chi bộ|Chuyển đến chi bộ|Chuyển sinh hoạt về|Chuyển sinh hoạt đến|Chuyển SH về đâu|Chi bộ nơi chuyển đến|Chi bộ mới|Chuyển Đảng về đâu',
    party_move_from:
      'Nơi chuyển sinh hoạt đi|Chi bộ chuyển đi|Chuyển sinh hoạt từ chi bộ|Chi bộ cũ|Nơi sinh hoạt cũ|Chi bộ nơi đi',
  },
};
