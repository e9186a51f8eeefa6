import type { Domain } from './domain';

/**
 * Parts of an address in the words of both the old and the new administration. Whose and which
 * (permanent, present, birth, home town) is said beside them and read apart.
 */
export const ADDRESSES: Domain = {
  ofAnyone: {
    address:
      'Địa chỉ|Đ/c|ĐC|Địa chỉ liên lạc|Địa chỉ nhà|Địa chỉ cư trú|Nơi cư trú|Địa chỉ chi tiết|Nơi ở|Chỗ ở|Địa chỉ cụ thể|Địa chỉ nhà riêng|Địa chỉ đầy đủ|Địa chỉ nhận thư|diachi|full address|home address|contact address|home town|birth place|place of birth|place of origin',
    house_number:
      'Số nhà|Số nhà, tên đường|Số nhà, đường|Tên đường|Đường phố|Số nhà, đường phố|Số nhà, ngõ, đường|Số nhà, ngõ ngách|Số nhà, đường/thôn|house no street',
    hamlet:
      'Thôn/Xóm|Tổ/Thôn/Xóm|Thôn|Bản|Thôn/Bản|Ấp|Khu phố|Tổ dân phố|Thôn/Tổ dân phố|Bản/Tổ dân phố|Tổ/Bản|Thôn, bản, tổ dân phố|Ấp/Khu phố|Xóm|Thôn/Bản/TDP|Bản/TDP|Khu dân cư|Tổ dân cư|Phum/Sóc|Làng|Khóm|Ấp/Khóm|Thôn/Ấp|Tổ/Khu phố|Bản, thôn|Địa bàn dân cư|Bản (thôn, tổ dân phố)|hamlet|village|residential group',
    commune:
      'Xã/Phường|Phường/Xã|Xã/Phường/Đặc khu|Xã/Phường/Thị trấn|Phường/Xã/Thị trấn|Xã|Phường|P/X|X/P|Tên xã|Phường/Xã/Đặc khu|Xã/P/TT|Xã/P/ĐK|Cấp xã|Tên phường/xã|Tên xã/phường|xaphuong|phuongxa|ward|commune|ward name|commune name',
    district:
      'Quận/Huyện|Huyện|Huyện/Quận|Quận/Huyện/Thị xã|Huyện/TP|Q/H|Tên huyện|Quận|Thị xã|Huyện/Thị xã|Huyện/Quận/TX/TP|Huyện/Thành phố|Cấp huyện|Huyện, quận, thị xã|quanhuyen|district|district name',
    province:
      'Tỉnh|Tỉnh/Thành phố|Tỉnh thành|Tỉnh/TP|Thành phố/Tỉnh|Tên tỉnh|Tỉnh/Thành phố trực thuộc TW|Cấp tỉnh|Tên tỉnh/thành phố|T/TP|TP/Tỉnh|tinhthanh|province name|province city',
    province_code: 'Mã tỉnh|Mã tỉnh/TP|MA_TINH|Mã tỉnh, thành phố|province code',
    district_code: 'Mã huyện|Mã quận/huyện|MA_HUYEN|district code',
    commune_code: 'Mã xã|Mã phường/xã|MA_XA|Mã xã/phường|ward code|commune code',
    hamlet_code: 'Mã thôn|Mã bản|Mã tổ dân phố|Mã thôn/bản|MA_THON',
    postal_code: 'Mã bưu chính|Mã bưu điện|Mã vùng bưu chính',
    country: 'Quốc gia|Nước|Nước cư trú',
    birth_country: 'Nước sinh|Quốc gia nơi sinh|birth country',
    coordinates: 'Tọa độ|Vị trí trên bản đồ|Tọa độ GPS|Kinh độ, vĩ độ|coordinates|gps location',
    latitude: 'Vĩ độ|latitude|lat',
    longitude: 'Kinh độ|longitude|lng',
  },
};
