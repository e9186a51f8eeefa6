import type { Domain } from './domain';

/**
 * Parts of an address in the words of both the old and the new administration. Whose and which
 * (permanent, present, birth, home town) is said beside them and read apart.
 */
export const ADDRESSES: Domain = {
  ofAnyone: {
    address:
      'Địa chỉ|Bán ở|Nơi bán|Chỗ bán|Chỗ bán hàng|Đ/c|ĐC|Địa chỉ liên lạc|Địa chỉ nhà|Địa chỉ cư trú|Nơi cư trú|Địa chỉ chi tiết|Nơi ở|Chỗ ở|Địa chỉ cụ thể|Địa chỉ nhà riêng|Địa chỉ đầy đủ|Địa chỉ nhận thư|diachi|full address|home address|contact address|home town|birth place|place of birth|place of origin|Địa chỉ gia đình|Địa chỉ nhà ở|Chỗ ở của gia đình|Địa chỉ liên hệ khi cần|Địa chỉ sinh sống|Đang sinh sống tại|Địa chỉ thư tín|Báo tin cho ai, ở đâu|Ngụ tại|Nơi ngụ|Cư ngụ tại|Cư trú tại|Trú tại|Nhà ở tại|Đ/chỉ|Đchỉ|Địa chỉ trụ sở|Địa chỉ trụ sở chính|location address|address detail|living address|residence address|Nhà ở|Nhà ở đâu|Nhà ở thôn nào|Ở đâu|Ở thôn|Địa chỉ hộ|Địa chỉ thường xuyên|Nơi thường xuyên sinh sống|Thôn, xã|Xã, thôn|Bản, xã|Xóm, xã|Ấp, xã|Thôn (bản), xã|Tổ, phường|Khu phố, phường|Thôn, xã, huyện|Thôn, xã, tỉnh|Xã, huyện|Xã, huyện, tỉnh|Xã, tỉnh|Phường, quận|Số nhà, thôn, xã|Địa chỉ (thôn, xã)|Địa chỉ (thôn, bản)|Xã, phường, tỉnh|Tổ, thôn, xã|Ở thôn nào|Ở bản nào|Ở ấp nào|Ở tổ nào|Ở chỗ nào|Sinh ở|Sinh tại|ĐCTT',
    house_number:
      'Số nhà|Số nhà, tên đường|Số nhà, đường|Tên đường|Đường phố|Số nhà, đường phố|Số nhà, ngõ, đường|Số nhà, ngõ ngách|Số nhà, đường/thôn|house no street|Số nhà, phố|Số nhà, ngõ, phố|Đường|Phố|Số nhà, tên phố|Ngõ/ngách|house address|street no',
    hamlet:
      'Thôn/Xóm|Tổ/Thôn/Xóm|Thôn|Bản|Thôn/Bản|Ấp|Khu phố|Tổ dân phố|Thôn/Tổ dân phố|Bản/Tổ dân phố|Tổ/Bản|Thôn, bản, tổ dân phố|Ấp/Khu phố|Xóm|Thôn/Bản/TDP|Bản/TDP|Khu dân cư|Tổ dân cư|Phum/Sóc|Làng|Khóm|Ấp/Khóm|Thôn/Ấp|Tổ/Khu phố|Bản, thôn|Địa bàn dân cư|Bản (thôn, tổ dân phố)|hamlet|village|residential group|Sóc|Phum|Đội (thôn)|Khối phố|Khối/Xóm|Khu/Xóm|Thôn/Xóm/Tổ|Xóm/Tổ|Tổ/Khóm/Ấp|Tên thôn|Tên bản|Tên thôn/bản|Tên tổ dân phố|Thôn, xóm, bản|Khu vực (thôn, tổ)|hamlet name|village name|Tổ DP|T.D.P|Tổ dân phố số|Buôn|Buôn làng|Thôn/buôn|Buôn/Thôn|Plei|Thôn/Làng|Làng/Thôn|Thôn/Buôn/TDP|Ấp/Sóc|Khu/Ấp|Tên ấp|Tên khu phố|Tên xóm|Tên buôn|Tên làng|Thôn số|Tổ số|Ấp số|Khu phố số|Tên khu|Khu dân cư số|Thuộc thôn|Thuộc bản|Thuộc tổ dân phố|Thuộc ấp|Thuộc khu phố|Tổ dân phố/Thôn|KDC|Địa bàn thôn',
    commune:
      'Xã/Phường|Phường/Xã|Xã/Phường/Đặc khu|Xã/Phường/Thị trấn|Phường/Xã/Thị trấn|Xã|Phường|P/X|X/P|Tên xã|Phường/Xã/Đặc khu|Xã/P/TT|Xã/P/ĐK|Cấp xã|Tên phường/xã|Tên xã/phường|xaphuong|phuongxa|ward|commune|ward name|commune name|X/P/ĐK|P/X/TT|Xã, thị trấn|Thị trấn|Đặc khu|Đơn vị hành chính cấp xã|ĐVHC cấp xã|commune id|ward id|xa id|subdistrict|Xã/Phường mới|Xã mới|Phường mới|Thuộc xã|Thuộc phường|Xã/phường nơi ở',
    district:
      'Quận/Huyện|Huyện|Huyện/Quận|Quận/Huyện/Thị xã|Huyện/TP|Q/H|Tên huyện|Quận|Thị xã|Huyện/Thị xã|Huyện/Quận/TX/TP|Huyện/Thành phố|Cấp huyện|Huyện, quận, thị xã|quanhuyen|district|district name|Q.Huyện|Thành phố/Quận/Huyện|Huyện cũ|Quận, huyện, thị xã, thành phố|district id|county district',
    province:
      'Tỉnh|Tỉnh/Thành phố|Tỉnh thành|Tỉnh/TP|Thành phố/Tỉnh|Tên tỉnh|Tỉnh/Thành phố trực thuộc TW|Cấp tỉnh|Tên tỉnh/thành phố|T/TP|TP/Tỉnh|tinhthanh|province name|province city|T.phố/Tỉnh|TP trực thuộc TW|Đơn vị hành chính cấp tỉnh|ĐVHC cấp tỉnh|province id|tinh id',
    province_code:
      'Mã tỉnh|Mã tỉnh/TP|MA_TINH|Mã tỉnh, thành phố|province code|Mã T/TP|Mã tỉnh thành|province no',
    district_code: 'Mã huyện|Mã quận/huyện|MA_HUYEN|district code|Mã Q/H',
    commune_code:
      'Mã xã|Mã phường/xã|MA_XA|Mã xã/phường|ward code|commune code|Mã phường|Mã ĐVHC cấp xã|Mã đơn vị hành chính|Mã xã/phường/đặc khu|Mã ĐVHC|administrative unit code',
    hamlet_code:
      'Mã thôn|Mã bản|Mã tổ dân phố|Mã thôn/bản|MA_THON|Mã xóm|Mã ấp|Mã thôn/bản/TDP|Mã TDP|hamlet code|village code',
    postal_code: 'Mã bưu chính|Mã bưu điện|Mã vùng bưu chính|Mã thư tín|Zip code bưu điện',
    country:
      'Quốc gia|Nước|Nước cư trú|Tên nước|Đất nước|Tên quốc gia|country id|country code name',
    birth_country: 'Nước sinh|Quốc gia nơi sinh|birth country|Quốc gia sinh|Nước nơi sinh',
    coordinates:
      'Tọa độ|Vị trí trên bản đồ|Tọa độ GPS|Kinh độ, vĩ độ|coordinates|gps location|Vị trí GPS|Định vị|Tọa độ bản đồ|Vị trí Google Maps|Link bản đồ|Link Google Maps|Vị trí địa lý|map location|geo location|Tọa độ nhà|Tọa độ GPS nhà|Định vị nhà|Vị trí nhà trên bản đồ|Tọa độ ngôi nhà|Vĩ độ, kinh độ',
    latitude: 'Vĩ độ|latitude|lat',
    longitude: 'Kinh độ|longitude|lng',
  },
};
