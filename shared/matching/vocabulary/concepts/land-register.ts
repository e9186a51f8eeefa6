import type { Domain } from './domain';

/** Parcels of land as a commune's land officer writes them down. */
export const LAND_REGISTER: Domain = {
  dates: {
    land_paper_date:
      'Ngày cấp sổ|Ngày cấp bìa|Ngày cấp bìa đỏ|Sổ cấp ngày|Cấp sổ ngày|Ngày cấp giấy chứng nhận quyền sử dụng đất|Ngày ký GCN|Ngày vào sổ cấp GCN',
    land_changed_on:
      'Ngày biến động đất đai|Ngày đăng ký biến động|Ngày chuyển nhượng|Ngày ký hợp đồng chuyển nhượng|Ngày sang tên|Sang tên ngày|Ngày chuyển quyền|Chuyển nhượng ngày|Ngày tách thửa|Vào sổ biến động|Ngày vào sổ biến động|Đăng ký biến động ngày|Chỉnh lý biến động ngày',
  },
  others: {
    notary_no:
      'Số hợp đồng công chứng|HĐ CC số|Số công chứng|Công chứng số|Hợp đồng công chứng số|Số HĐ công chứng|Số HĐCC|HĐCC số',
    tilling_way:
      'Hình thức canh tác|Tự làm / cho thuê|Tự làm hay cho thuê|Tự canh tác/cho thuê|Cách canh tác|Tự làm, cho mượn, cho thuê|Phương thức canh tác',
    tiller:
      'Người đang canh tác|Ai đang làm đất|Ai đang canh tác|Người canh tác|Ai làm ruộng|Hộ đang canh tác|Người đang sử dụng ruộng|Ai đang cấy|Người trực tiếp canh tác',
    land_grade:
      'Hạng đất|Đất hạng mấy|Đất hạng|Hạng đất nông nghiệp|Đất loại mấy|Hạng ruộng|Ruộng hạng mấy',
    household_consent:
      'Ý kiến của hộ|Hộ có đồng ý không|Ý kiến hộ dân|Hộ đồng ý không|Hộ đồng ý/không đồng ý|Ý kiến của hộ dân|Gia đình có đồng ý không|Ý kiến gia đình (đồng ý/không)',
    crops_on_land:
      'Cây cối hoa màu|Hoa màu trên đất|Cây cối trên đất|Cây trồng, vật nuôi trên đất|Cây, hoa màu|Cây cối, hoa màu trên đất',
    land_taken_kind:
      'Loại đất thu hồi|Thu hồi đất gì|Loại đất bị thu hồi|Đất thu hồi loại gì|Mất đất gì|Loại đất TH',
    land_loser:
      'Hộ bị thu hồi|Hộ mất đất|Hộ bị thu hồi đất|Hộ có đất thu hồi|Chủ sử dụng đất bị thu hồi|Tên hộ bị thu hồi đất|Hộ bị ảnh hưởng|Người có đất thu hồi|Hộ có đất bị thu hồi|Hộ dân có đất thu hồi',
    lease_years:
      'Thuê mấy năm|Thời gian thuê|Thuê bao lâu|Số năm thuê|Thời hạn thuê (năm)|Thuê trong mấy năm|Thời gian thuê đất',
    lease_purpose:
      'Mục đích thuê|Thuê làm gì|Thuê để làm gì|Mục đích thuê đất|Thuê đất để|Thuê vào việc gì|Thuê đất làm gì',
    land_used_since:
      'Thời điểm sử dụng đất|Ở từ năm nào|Sử dụng đất từ năm|Thời điểm bắt đầu sử dụng đất|Thời điểm bắt đầu sử dụng đất vào mục đích hiện nay|SDĐ từ năm|Bắt đầu sử dụng đất|Dùng đất từ năm|Đất ở từ năm|Sử dụng ổn định từ|Thời gian bắt đầu sử dụng đất|Năm bắt đầu sử dụng đất',
    land_register_no:
      'Số vào sổ cấp GCN|Số vào sổ GCN|Số vào sổ cấp giấy chứng nhận|Vào sổ cấp GCN số|Số vào sổ cấp GCN QSDĐ',
    land_transfer:
      'Hình thức chuyển quyền|Cho/bán/thừa kế|Chuyển nhượng/tặng cho/thừa kế|Hình thức chuyển nhượng|Mua bán hay cho tặng|Mua/cho/thừa kế|Nội dung chuyển quyền|Bán/cho/tặng|Mua bán/tặng cho|Hình thức chuyển QSDĐ|Hình thức chuyển quyền sử dụng đất|Chuyển nhượng/tặng cho|Cho tặng/chuyển nhượng|Bán hay cho|Loại giao dịch đất|Loại hợp đồng chuyển quyền',
    parcel_and_sheet:
      'Thửa/tờ|Thửa/tờ bản đồ|Tờ/thửa|Số thửa/tờ bản đồ|Thửa số/tờ số|Số thửa, số tờ|Thửa đất số, tờ bản đồ số|Thửa đất/tờ bản đồ|Số tờ, số thửa|Thửa, tờ bản đồ số',
    land_assets:
      'Tài sản gắn liền với đất|Tài sản trên đất|Nhà và tài sản trên đất|TS trên đất|Nhà trên đất|Tài sản gắn liền|Tài sản khác gắn liền với đất|Công trình trên đất|Trên đất có gì|Vật kiến trúc trên đất|Cây trồng trên đất|Có nhà, cây gì|Có gì trên đất|Nhà, cây trên đất|Tài sản gắn liền trên đất|Nhà cửa, vật kiến trúc|Vật kiến trúc',
    land_use_now:
      'Hiện trạng sử dụng đất|Hiện trạng đất|Đang sử dụng làm gì|Đất đang làm gì|Hiện trạng thửa đất|Đất đang sử dụng vào việc gì|Tình trạng sử dụng đất|Hiện đang sử dụng vào|Hiện trạng SDĐ|Tình hình sử dụng đất',
    land_lot: 'Lô đất số|Số lô đất|Tên lô đất|Lô đất|Ký hiệu lô đất|Lô đất (ký hiệu)',
    land_route:
      'Đường tiếp giáp|Mặt tiền đường|Tiếp giáp đường|Đất mặt đường|Vị trí (mặt tiền/hẻm)|Mặt tiền/hẻm',
    land_place:
      'Vị trí thửa đất|Địa chỉ thửa đất|Địa chỉ đất|Vị trí đất|Xứ đồng|Địa chỉ khu đất|Vị trí khu đất|Địa điểm thửa đất|Đất tại|Thửa đất tại|Nơi có đất|Địa chỉ nơi có đất|Khu đất ở đâu|Địa điểm khu đất|Đất ở đâu|Thửa đất ở đâu|Khu đất tại|Đồng nào|Ở đồng nào|Thuộc cánh đồng|Cánh đồng|Khu đồng|Tên xứ đồng|Tên cánh đồng|Tên khu đồng',
    land_term:
      'Thời hạn sử dụng đất|Thời hạn sử dụng|Thời hạn SDĐ|Thời hạn đất|Sử dụng đến|Đất sử dụng đến|Thời hạn SD đất|Thời hạn giao đất|Thời hạn thuê đất|SDĐ đến năm|Sử dụng đất đến năm|Sử dụng đến năm|Được dùng đến năm|Hạn sử dụng đất đến|Thời hạn SD đến',
    land_use_form:
      'Hình thức sử dụng đất|Hình thức sử dụng|Sử dụng riêng/chung|Hình thức SDĐ|Sử dụng chung/riêng|Hình thức SD đất|Sử dụng chung hay riêng',
    land_change:
      'Nội dung biến động|Hình thức biến động|Nội dung biến động đất đai|Loại biến động đất đai|Biến động đất đai|Loại hình biến động',
    land_seller:
      'Bên chuyển nhượng|Người chuyển nhượng|Bên chuyển quyền|Người chuyển quyền|Bên tặng cho|Bên cho thuê đất|Bên chuyển nhượng quyền sử dụng đất|Họ tên người chuyển nhượng|Người bán đất|Bên A (chuyển nhượng)',
    land_buyer:
      'Bên nhận chuyển nhượng|Người nhận chuyển nhượng|Bên nhận chuyển quyền|Người nhận chuyển quyền|Bên được tặng cho|Bên nhận tặng cho|Họ tên người nhận chuyển nhượng|Người mua đất|Người nhận đất',
    land_borders:
      'Ranh giới|Tứ cận|Mốc giới|Ranh giới thửa đất|Giáp ranh|Tiếp giáp|Ranh giới, mốc giới|Giáp với|Các mặt tiếp giáp',
    dispute_with:
      'Tranh chấp với|Đối tượng tranh chấp|Người bị kiện|Bên tranh chấp|Người bị khiếu nại|Đối tượng bị khiếu nại|Bên bị kiện|Người bị tố cáo|Đối tượng bị tố cáo|Người bị phản ánh|Hộ tranh chấp|Tranh chấp với ai|Bên bị khiếu nại|Bị khiếu nại|Khiếu nại ai|Tố cáo ai|Đơn vị bị khiếu nại|Người, cơ quan bị khiếu nại|Kiện ai|Phản ánh ai|Tên người bị tố cáo|Kiện cáo ai',
  },
  numbers: {
    registration_fee:
      'Lệ phí trước bạ|Trước bạ|LPTB|Tiền trước bạ|Thuế trước bạ|Lệ phí TB|Phí trước bạ',
    area_transferred:
      'Diện tích chuyển quyền|Bán mấy m2|Diện tích chuyển nhượng|DT chuyển nhượng|Diện tích bán|DT chuyển quyền|Diện tích tặng cho|Chuyển nhượng mấy m2',
    water_dues:
      'Thủy lợi phí|TLP|Tiền thủy lợi|Thủy lợi nội đồng|Tiền thủy nông|Phí thủy lợi|Tiền thủy lợi phí|Tiền nước tưới|Phí thủy lợi nội đồng',
    area_after:
      'Diện tích sau dồn đổi|DT mới|Diện tích mới|Diện tích sau dồn điền|DT sau dồn đổi|Diện tích sau khi dồn đổi|Diện tích sau chuyển đổi|DT sau DĐĐT',
    area_before:
      'Diện tích trước dồn đổi|DT cũ|Diện tích cũ|Diện tích trước dồn điền|DT trước dồn đổi|Diện tích trước khi dồn đổi|Diện tích trước chuyển đổi|DT trước DĐĐT',
    plot_count:
      'Mấy thửa|Tổng số thửa|Số lượng thửa|Có mấy thửa|Số thửa ruộng|Bao nhiêu thửa|Tổng số thửa đất',
    living_support:
      'Hỗ trợ ổn định đời sống|Hỗ trợ đời sống|Hỗ trợ ổn định ĐS|Tiền hỗ trợ ổn định đời sống|Hỗ trợ ổn định đời sống và sản xuất|Tiền hỗ trợ đời sống|Hỗ trợ chuyển đổi nghề|Hỗ trợ chuyển đổi nghề nghiệp',
    lease_price:
      'Giá thuê|Tiền thuê/năm|Tiền thuê đất/năm|Tiền thuê 1 năm|Giá thuê đất|Đơn giá thuê|Giá thuê/năm|Tiền thuê hằng năm|Đơn giá thuê đất|Tiền thuê mỗi năm',
    land_leased:
      'Diện tích thuê|Thuê mấy m2|Diện tích đất thuê|DT thuê|DT cho thuê|Thuê bao nhiêu m2|Thuê mấy sào|Diện tích thuê đất',
    land_plot_area:
      'Diện tích thửa đất|DT thửa đất|DT thửa|Diện tích thửa|Diện tích của thửa đất|Diện tích đất trong GCN|Diện tích theo GCN|DT theo GCN|Diện tích trên GCN|Diện tích (m2)',
    land_taken:
      'Diện tích thu hồi|Diện tích bị thu hồi|DT thu hồi|DT bị thu hồi|Diện tích đất thu hồi|Diện tích đất bị thu hồi|DT đất thu hồi|Diện tích phải thu hồi|Thu hồi mấy m2|Thu hồi bao nhiêu m2|Mất mấy m2',
    compensation:
      'Số tiền bồi thường|Giá trị bồi thường|Kinh phí bồi thường|Tiền đền bù|Số tiền đền bù|Giá trị đền bù|Bồi thường (đồng)|Tiền bồi thường đất|Kinh phí đền bù|Được bồi thường|Bồi thường được|Tiền bồi thường nhận được|Được đền bù|Số tiền bảo hiểm chi trả|Đền bù bao nhiêu|Tiền đền bù đất',
    land_price:
      'Giá chuyển nhượng|Giá bán đất|Giá đất|Giá mua bán|Giá trị chuyển nhượng|Bán bao nhiêu|Giá chuyển quyền|Số tiền chuyển nhượng|Giá trị giao dịch|Giá ghi trong hợp đồng|Bán giá bao nhiêu|Giá giao dịch',
    land_breached:
      'Diện tích lấn chiếm|DT lấn chiếm|Diện tích vi phạm|DT vi phạm|Lấn chiếm (m2)|Diện tích đất vi phạm|Diện tích xây dựng trái phép',
    living_area:
      'Diện tích đất ở|DT đất ở|Đất ở (m2)|Diện tích đất thổ cư|Đất thổ cư|Thổ cư (m2)|DT thổ cư|Đất ở',
    front_width:
      'Chiều rộng mặt tiền|Mặt tiền (m)|Chiều ngang|Ngang (m)|Chiều ngang thửa đất|Bề ngang|Mặt tiền',
    land_tax:
      'Tiền thuế đất|Thuế đất|Thuế đất phi nông nghiệp|Thuế SDĐ|Thuế sử dụng đất|Số thuế đất|Tiền thuế đất phi nông nghiệp|Thuế SDĐ phi nông nghiệp|Thuế nhà đất|Số thuế phải nộp (đất)',
  },
  ticks: {
    land_fallow:
      'Đất bỏ hoang|Bỏ hoang|Có bỏ hoang không|Ruộng bỏ hoang|Đất hoang hóa|Bỏ ruộng|Đất bỏ không|Ruộng bỏ không',
    site_cleared:
      'Bàn giao mặt bằng|Đã bàn giao MB|Đã bàn giao mặt bằng|Đã BGMB|Giao mặt bằng chưa|Đã giao mặt bằng|Bàn giao mặt bằng chưa|Đã nhận tiền và bàn giao mặt bằng',
    resettled:
      'Tái định cư|Có tái định cư không|Được tái định cư|TĐC|Bố trí tái định cư|Có TĐC không|Có suất tái định cư|Thuộc diện tái định cư|Có được TĐC không',
    land_in_dispute:
      'Tình trạng tranh chấp|Có tranh chấp không|Tranh chấp đất đai|Tình trạng tranh chấp đất|Đất có tranh chấp không|Đang tranh chấp|Đất đang tranh chấp|Có đang tranh chấp không|Có/không tranh chấp|Đang có tranh chấp|Đất tranh chấp',
  },
};
