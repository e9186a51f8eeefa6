import type { Domain } from './domain';

/** What a stocktaking or a handover asks beside the things themselves. */
export const STOCKTAKING: Domain = {
  others: {
    accessories:
      'Phụ kiện|Phụ kiện kèm theo|Linh kiện kèm theo|Phụ tùng kèm theo|Thiết bị kèm theo|Phụ kiện đi kèm|Linh kiện, phụ kiện|Đồ kèm theo|Đi kèm|Sạc|Sạc, túi|Túi, sạc|TB kèm|Thiết bị kèm|Kèm thiết bị|Kèm theo thiết bị|Kèm TB gì|Kèm thiết bị gì|Thiết bị cần thêm|Cần thêm thiết bị gì|Yêu cầu thêm thiết bị|Thiết bị đi kèm|Linh kiện đi kèm|Kèm theo phụ kiện|Phụ kiện gồm|Đồ đi kèm|Vật kèm theo|Kèm theo máy',
  },
  numbers: {
    over_by_books:
      'Thừa so với sổ|Thừa so sổ sách|Thừa so với sổ sách|Kiểm kê thừa|Số lượng thừa so với sổ',
    missing_by_books:
      'Thiếu so với sổ|Thiếu so sổ sách|Thiếu so với sổ sách|Kiểm kê thiếu|Số lượng thiếu so với sổ|Mất so với sổ',
    asset_disposal:
      'Cần thanh lý|Đề nghị thanh lý|Xin thanh lý|Chờ thanh lý|SL thanh lý|Số lượng thanh lý|SL đề nghị thanh lý|Số lượng đề nghị thanh lý|Cần TL|Số lượng xin thanh lý|Thanh lý|Cần thanh lý (SL)',
  },
};
