import type { Domain } from './domain';

/** Party, unions and army: when somebody joined, where, and as what. */
export const STAFF_PARTY: Domain = {
  dates: {
    party_date:
      'Ngày vào Đảng|Ngày kết nạp Đảng|Ngày vào ĐCSVN|Ngày kết nạp ĐCSVN|Ngày vào Đảng Cộng sản Việt Nam|Ngày vào Đảng (dự bị)|Ngày dự bị|Ngày kết nạp dự bị|Kết nạp Đảng ngày|party join date|join party date|party admission date|party date',
    party_official_date:
      'Ngày vào Đảng chính thức|Ngày chính thức vào Đảng|Ngày công nhận chính thức|Ngày công nhận đảng viên chính thức|Ngày chính thức Đảng|Ngày đảng viên chính thức|party official date|official party date',
    party_card_date: 'Ngày cấp thẻ Đảng|Ngày cấp thẻ đảng viên|party card date',
    party_move_date: 'Ngày chuyển sinh hoạt Đảng|Ngày chuyển Đảng|Ngày giới thiệu sinh hoạt Đảng',
    youth_union_date:
      'Ngày vào ĐTNCS|Ngày vào Đoàn TNCS Hồ Chí Minh|Ngày vào Đoàn thanh niên|Ngày vào Đoàn|Ngày kết nạp Đoàn|Ngày kết nạp vào Đoàn|union join date|youth union date|youth union join date',
    union_date:
      'Ngày vào công đoàn|Ngày gia nhập công đoàn|Ngày vào CĐ|Ngày kết nạp công đoàn|trade union join date',
    political_date: 'Ngày tham gia tổ chức chính trị xã hội|Ngày tham gia tổ chức CT-XH',
    enlist_date:
      'Ngày nhập ngũ|Nhập ngũ|Ngày tham gia quân đội|Ngày nhập ngũ quân đội|enlistment date|enlist date',
    discharge_date: 'Ngày xuất ngũ|Xuất ngũ|Ngày giải ngũ|discharge date',
  },
  ticks: {
    party_member: 'Đảng viên|Là đảng viên|ĐVĐCS|Đảng viên ĐCSVN|is party member|party member',
    youth_union_member: 'Đoàn viên|Là đoàn viên|ĐVTN|Đoàn viên TNCS|youth union member',
    trade_union_member:
      'Công đoàn viên|Đoàn viên công đoàn|Là đoàn viên công đoàn|trade union member',
    party_exempt: 'Miễn sinh hoạt Đảng|Được miễn sinh hoạt|Miễn công tác, sinh hoạt Đảng',
    veteran: 'Cựu chiến binh|Là cựu chiến binh|Hội viên cựu chiến binh',
  },
  numbers: {
    party_years: 'Tuổi Đảng|Số năm tuổi Đảng',
    party_fee: 'Đảng phí|Mức đóng đảng phí|Tiền đảng phí',
    youth_fee: 'Đoàn phí|Tiền đoàn phí|Mức đóng đoàn phí',
  },
  others: {
    party_card:
      'Số thẻ đảng|Số thẻ đảng viên|Số thẻ ĐV|Thẻ đảng viên|Thẻ Đảng số|party card no|party card number',
    party_cell:
      'Chi bộ|Chi bộ sinh hoạt|Sinh hoạt tại chi bộ|Tên chi bộ|Nơi sinh hoạt Đảng|Chi bộ đang sinh hoạt|Thuộc chi bộ|party cell',
    party_committee: 'Đảng bộ|Thuộc Đảng bộ|Đảng ủy|Đảng bộ cấp trên',
    party_place:
      'Nơi kết nạp Đảng|Nơi vào Đảng|Kết nạp Đảng tại|Chi bộ kết nạp|Nơi kết nạp đảng viên|Nơi kết nạp',
    party_sponsor:
      'Người giới thiệu vào Đảng|Người giới thiệu thứ nhất|Người giới thiệu 1|Đảng viên giới thiệu',
    party_rating:
      'Đánh giá đảng viên|Xếp loại đảng viên|Kết quả đánh giá đảng viên|Chất lượng đảng viên|Phân loại đảng viên',
    youth_place: 'Nơi vào Đoàn|Nơi kết nạp Đoàn|Nơi kết nạp vào Đoàn|Kết nạp Đoàn tại|Nơi kết nạp',
    youth_card: 'Số thẻ đoàn|Số thẻ đoàn viên|Thẻ đoàn viên|Mã đoàn viên',
    youth_book: 'Sổ đoàn|Số sổ đoàn|Sổ đoàn viên|Số sổ đoàn viên',
    youth_cell: 'Chi đoàn|Tên chi đoàn|Chi đoàn sinh hoạt|Thuộc chi đoàn',
    youth_position:
      'Chức vụ Đoàn|Chức vụ trong Đoàn|Chức vụ Đoàn thanh niên|Chức vụ trong chi đoàn',
    youth_rating:
      'Xếp loại đoàn viên|Đánh giá đoàn viên|Phân loại đoàn viên|Xếp loại ĐV|Kết quả xếp loại đoàn viên',
    union_cell: 'Công đoàn cơ sở|Tổ công đoàn|Công đoàn trực thuộc|Tên công đoàn cơ sở',
    union_card: 'Số thẻ công đoàn|Số thẻ đoàn viên công đoàn|Thẻ công đoàn',
    army_rank:
      'Quân hàm|Quân hàm cao nhất|Quân hàm, chức vụ cao nhất|Cấp bậc quân hàm|military rank',
    army_unit: 'Đơn vị quân đội|Đơn vị nhập ngũ|Đơn vị phục vụ quân đội',
    war_invalid:
      'Thương binh hạng|Là thương binh hạng|Hạng thương binh|Thương binh loại|Thương binh',
    merit_family:
      'Gia đình có công|Con gia đình chính sách|Là con gia đình chính sách|Gia đình liệt sĩ, thương binh',
    political_organization:
      'Tổ chức chính trị xã hội|Tổ chức chính trị - xã hội tham gia|Tổ chức CT-XH',
  },
};
