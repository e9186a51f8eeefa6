import type { Domain } from './domain';

/** Books of assets and stocktaking: what a thing is worth after it is counted or valued anew, what land and houses are used for. */
export const ASSET_BOOKS: Domain = {
  numbers: {
    removed_count:
      'Ghi giảm số lượng|SL giảm|Số lượng giảm|Số lượng ghi giảm|Giảm mấy cái|SL ghi giảm|Số giảm trong kỳ|SL giảm trong kỳ|Số lượng giảm trong năm',
    added_count:
      'Ghi tăng số lượng|SL tăng|Số lượng tăng|Số lượng ghi tăng|Tăng mấy cái|SL ghi tăng|Số tăng trong kỳ|SL tăng trong kỳ|Số lượng tăng trong năm',
    asset_revalued:
      'Giá trị đánh giá lại|Giá trị sau đánh giá lại|Nguyên giá đánh giá lại|Đánh giá lại|Giá đánh giá lại|Giá trị xác định lại|Giá trị thẩm định lại',
    depreciation_before:
      'Số hao mòn các năm trước chuyển sang|Hao mòn năm trước chuyển sang|Số khấu hao, hao mòn năm trước chuyển sang|Hao mòn các năm trước|Hao mòn đầu kỳ|Khấu hao đầu kỳ|Hao mòn năm trước|Số hao mòn năm trước',
    cost_budget:
      'Nguyên giá (ngân sách)|NG nguồn ngân sách|Nguồn NS (đồng)|Nguyên giá - nguồn ngân sách|Nguyên giá nguồn NSNN|Phần ngân sách',
    cost_other: 'Nguyên giá (nguồn khác)|NG nguồn khác|Nguồn khác|Từ nguồn khác',
    asset_in_use:
      'Đang dùng|Đang sử dụng (SL)|Số lượng đang sử dụng|SL đang sử dụng|SL đang dùng|Số lượng đang dùng|Đang SD (SL)|Số đang sử dụng',
    asset_unrepairable:
      'Hỏng không sửa được|Hỏng không sửa chữa được|Không sửa được|Hư hỏng không sửa chữa được|Không thể sửa chữa|SL không sửa được|Hỏng không khắc phục được|Hỏng không sử dụng được|Hỏng hẳn|Hỏng không dùng được|Không còn sử dụng được|Không dùng được nữa',
    asset_repairable:
      'Hỏng sửa được|Sửa được (SL)|Hỏng còn sửa được|Có thể sửa chữa|SL cần sửa|Cần sửa chữa|Cần sửa chữa (SL)|Số lượng cần sửa chữa|Hỏng cần sửa',
    asset_unneeded:
      'Không có nhu cầu sử dụng|Không cần dùng|Không cần sử dụng|SL không cần dùng|Chưa cần dùng|TS không cần dùng|Không còn nhu cầu sử dụng',
    use_office: 'Trụ sở làm việc|Làm trụ sở làm việc|Trụ sở làm việc (m2)',
    use_service:
      'Cơ sở HĐSN|Cơ sở hoạt động sự nghiệp|Hoạt động sự nghiệp|Cơ sở HĐ sự nghiệp|Làm cơ sở hoạt động sự nghiệp|Cơ sở hoạt động sự nghiệp (m2)',
    use_empty: 'Bỏ trống|Diện tích bỏ trống|Bỏ trống (m2)|Đang bỏ trống|Chưa sử dụng (m2)',
    use_encroached: 'Bị lấn chiếm|Diện tích bị lấn chiếm|Bị lấn chiếm (m2)|Lấn chiếm',
    use_let: 'Cho thuê|Diện tích cho thuê|Cho thuê (m2)|Đang cho thuê',
    use_joint: 'Liên doanh liên kết|LDLK|Liên doanh liên kết (m2)',
    use_business: 'Kinh doanh|Hoạt động kinh doanh (m2)|Sử dụng kinh doanh',
    use_otherwise: 'Sử dụng khác|Sử dụng khác (m2)|Mục đích khác|Sử dụng vào mục đích khác',
  },
  others: {
    handing_place:
      'Địa điểm bàn giao|Nơi giao nhận|Nơi bàn giao|Bàn giao tại|Địa điểm giao nhận|Giao nhận tại|Bàn giao ở đâu',
    handing_reason:
      'Lý do bàn giao|Giao nhận để|Bàn giao để|Mục đích bàn giao|Bàn giao vì|Căn cứ bàn giao|Lý do giao nhận|Vì sao bàn giao|Bàn giao để làm gì|Nội dung giao nhận để',
    handed_things:
      'Tên tài sản bàn giao|Danh mục bàn giao|Tài sản bàn giao|Danh mục tài sản bàn giao|Đồ bàn giao|Vật bàn giao|Tên thiết bị bàn giao|Thiết bị bàn giao|Đồ dùng bàn giao|Hạng mục bàn giao|Đồ giao lại|Tài sản giao lại|Đồ dùng giao lại|Thiết bị giao lại|Giao lại những gì',
    increase_voucher:
      'Chứng từ ghi tăng|Chứng từ ghi tăng TSCĐ|Số chứng từ ghi tăng|Số hiệu CT ghi tăng|CT ghi tăng|Chứng từ tăng|Số hiệu chứng từ tăng|Chứng từ tăng số|Số CT tăng|Số chứng từ tăng|CT tăng số',
    decrease_voucher:
      'Chứng từ ghi giảm|Chứng từ ghi giảm TSCĐ|Số chứng từ ghi giảm|Số hiệu CT ghi giảm|CT ghi giảm|Chứng từ giảm|Số hiệu chứng từ giảm|Chứng từ giảm số|Số CT giảm|Số chứng từ giảm|CT giảm số',
    count_place: 'Vị trí kiểm kê|Địa điểm kiểm kê|Nơi kiểm kê|Phòng kiểm kê|Kiểm kê tại',
    stock_counter:
      'Người kiểm kê|Ban kiểm kê|Tổ kiểm kê|Người kiểm đếm|Cán bộ kiểm kê|Thành viên ban kiểm kê|Người thực hiện kiểm kê|Kiểm kê bởi|Người đếm',
    count_no:
      'Phiếu kiểm kê số|Số phiếu kiểm kê|Biên bản kiểm kê số|Số biên bản kiểm kê|Mã phiếu kiểm kê',
    count_round: 'Đợt kiểm kê|Kỳ kiểm kê|Lần kiểm kê|Kiểm kê đợt|Tên đợt kiểm kê|Năm kiểm kê',
    count_difference_reason:
      'Nguyên nhân thừa thiếu|Lý do thừa thiếu|Lý do chênh lệch kiểm kê|Nguyên nhân chênh lệch kiểm kê|Nguyên nhân thiếu|Lý do thiếu|Lý do lệch|Vì sao lệch|Vì sao thừa, thiếu|Nguyên nhân lệch|Chênh lệch do',
  },
  ticks: {
    not_in_books: 'Chưa có trong sổ|Chưa ghi sổ|Ngoài sổ sách|Chưa vào sổ|Chưa theo dõi trên sổ',
  },
};
