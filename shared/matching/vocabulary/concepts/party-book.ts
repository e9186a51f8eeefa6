import type { Domain } from './domain';

/** Books of a party cell: admission, badges, fees, duties at home, pledges. */
export const PARTY_BOOK: Domain = {
  dates: {
    party_badge_on:
      'Ngày tặng huy hiệu|Ngày nhận huy hiệu|Ngày trao huy hiệu Đảng|Ngày tặng huy hiệu Đảng|Ngày trao huy hiệu',
    party_course_on:
      'Ngày học cảm tình Đảng|Ngày học lớp nhận thức|Ngày học lớp nhận thức về Đảng|Ngày cấp giấy chứng nhận học lớp cảm tình|Ngày học lớp đối tượng Đảng',
    party_watched_on:
      'Ngày lập danh sách theo dõi|Ngày đưa vào danh sách theo dõi|Ngày công nhận cảm tình Đảng|Ngày xét cảm tình|Ngày đưa vào nguồn kết nạp|Ngày theo dõi giúp đỡ',
    party_admission_decided_on:
      'Ngày QĐ kết nạp|Ngày quyết định kết nạp|Ngày ký QĐ kết nạp|Ngày ra quyết định kết nạp|Ngày ký quyết định kết nạp',
    party_left_on:
      'Ngày xóa tên|Ngày khai trừ|Ngày ra khỏi Đảng|Ngày xin ra khỏi Đảng|Xóa tên ngày',
    party_meeting_on:
      'Ngày sinh hoạt chi bộ|Ngày họp chi bộ|Sinh hoạt chi bộ ngày|Họp chi bộ ngày|Ngày sinh hoạt Đảng',
  },
  numbers: {
    party_fee_base:
      'Tiền lương tính đảng phí|Thu nhập tính đảng phí|Thu nhập làm căn cứ đóng đảng phí|Lương tính đảng phí|Mức thu nhập tính đảng phí|Tiền lương tính đóng đảng phí|Thu nhập tính ĐP',
    party_fee_kept:
      'Đảng phí được trích giữ lại|Đảng phí giữ lại|Trích để lại chi bộ|Đảng phí để lại|Chi bộ được trích|Số trích giữ lại',
    party_fee_up:
      'Đảng phí nộp cấp trên|Nộp cấp trên|Nộp lên cấp trên|Trích nộp cấp trên|Số nộp cấp trên|Đảng phí trích nộp',
  },
  ticks: {
    at_home_cell:
      'Sinh hoạt 213|Sinh hoạt nơi cư trú|Giới thiệu sinh hoạt nơi cư trú|Đã giới thiệu về nơi cư trú|Giới thiệu sinh hoạt 213|Sinh hoạt theo QĐ 213|Đã giới thiệu 213',
    party_hopeful:
      'Quần chúng ưu tú|Cảm tình Đảng|Đối tượng Đảng|Là quần chúng ưu tú|Quần chúng cảm tình Đảng|Đối tượng kết nạp Đảng|QCUT',
    studied_party_course:
      'Lớp nhận thức về Đảng|Đã học lớp nhận thức về Đảng|Học cảm tình Đảng|Đã qua lớp cảm tình Đảng|Đã học lớp đối tượng Đảng',
    has_commitment:
      'Bản cam kết|Đã ký cam kết|Ký cam kết|Đã làm bản cam kết|Nộp bản cam kết|Đã nộp bản cam kết',
  },
  others: {
    party_badge:
      'Huy hiệu Đảng|Huy hiệu|Huy hiệu (năm tuổi Đảng)|Loại huy hiệu Đảng|Huy hiệu tuổi Đảng|Huy hiệu 30 năm|Đề nghị tặng huy hiệu|Huy hiệu bao nhiêu năm tuổi Đảng|Huy hiệu mấy năm tuổi Đảng|Nhận huy hiệu|Được tặng huy hiệu Đảng|HH Đảng',
    party_badge_no: 'Số huy hiệu|Số huy hiệu Đảng|Huy hiệu số',
    party_file_no:
      'Số lý lịch đảng viên|Số LL|Số lý lịch|Số LLĐV|Số lý lịch ĐV|Số hồ sơ đảng viên|Số HS đảng viên',
    home_cell: 'Chi bộ nơi cư trú|Chi bộ thôn|Chi bộ khu phố|Nơi sinh hoạt 213|Chi bộ nơi ở',
    party_course_no:
      'Số giấy chứng nhận lớp cảm tình|Giấy chứng nhận học lớp cảm tình|GCN lớp nhận thức về Đảng|Số GCN cảm tình Đảng|Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng|Số GCN lớp nhận thức|Số giấy chứng nhận lớp nhận thức về Đảng|Giấy chứng nhận lớp nhận thức về Đảng|GCN lớp cảm tình Đảng|GCN lớp cảm tình|GCN học lớp nhận thức|Chứng nhận lớp cảm tình Đảng|Chứng nhận lớp đối tượng Đảng',
    party_helper:
      'Đảng viên giúp đỡ|Đảng viên hướng dẫn|Đảng viên theo dõi giúp đỡ|Người theo dõi, giúp đỡ|ĐV giúp đỡ|Đảng viên chính thức giúp đỡ|Đảng viên được phân công giúp đỡ',
    party_admission_no:
      'QĐ kết nạp|Số quyết định kết nạp|Quyết định kết nạp số|Số QĐ kết nạp|Nghị quyết kết nạp số|Quyết định kết nạp|Nghị quyết đề nghị kết nạp|Số NQ kết nạp',
    party_official_no:
      'QĐ công nhận chính thức|Quyết định công nhận chính thức|Số QĐ công nhận chính thức|Số QĐ công nhận đảng viên chính thức|QĐ công nhận ĐV chính thức',
    party_left:
      'Xóa tên|Khai trừ|Ra khỏi Đảng|Xin ra khỏi Đảng|Hình thức ra khỏi Đảng|Xóa tên/khai trừ|Đưa ra khỏi Đảng',
    party_left_reason: 'Lý do xóa tên|Lý do khai trừ|Lý do ra khỏi Đảng|Lý do xin ra khỏi Đảng',
    party_move_kind:
      'Chuyển sinh hoạt chính thức/tạm thời|Hình thức chuyển sinh hoạt|Loại chuyển sinh hoạt|Chuyển chính thức/tạm thời|Chuyển SH chính thức/tạm thời',
    party_move_paper:
      'Số giấy giới thiệu sinh hoạt Đảng|Giấy giới thiệu sinh hoạt Đảng|Số GGT sinh hoạt Đảng|Giấy GTSHĐ|Giấy giới thiệu SHĐ',
    commitment_result:
      'Kết quả thực hiện cam kết|Thực hiện cam kết|KQ thực hiện cam kết|Kết quả cam kết|Đánh giá thực hiện cam kết',
    study_uncle_ho:
      'Đăng ký học tập Bác|Đăng ký làm theo Bác|Nội dung học tập và làm theo Bác|Học tập và làm theo|Đăng ký học tập và làm theo|Việc làm theo Bác|Nội dung đăng ký làm theo',
    party_committee_opinion:
      'Ý kiến chi ủy|Chi ủy nhận xét|Nhận xét của chi ủy|Ý kiến của chi ủy|Ý kiến chi bộ|Nhận xét của chi bộ|Nhận xét chi bộ|Chi bộ nhận xét|Ý kiến của chi bộ|Ý kiến của cấp ủy|Ý kiến cấp ủy|Cấp ủy nhận xét|Ý kiến cấp ủy Đảng|Nhận xét của cấp ủy|Ý kiến của cấp ủy Đảng',
    home_opinion:
      'Ý kiến nơi cư trú|Nhận xét nơi cư trú|Nhận xét của chi ủy nơi cư trú|Nhận xét của nơi cư trú|Ý kiến chi ủy nơi cư trú',
    party_cell_rating:
      'Xếp loại chi bộ|Xếp loại tổ chức đảng|Đánh giá chi bộ|Xếp loại tổ chức cơ sở Đảng|XL chi bộ|Chất lượng chi bộ',
    party_topic:
      'Chuyên đề sinh hoạt|Chuyên đề sinh hoạt chi bộ|Nội dung sinh hoạt chi bộ|Sinh hoạt chuyên đề|Tên chuyên đề sinh hoạt|Nội dung sinh hoạt chuyên đề',
  },
};
