import type { Domain } from './domain';

/** Papers and numbers that say who somebody is: of the state, of insurances, of the sector. */
export const IDENTITY: Domain = {
  dates: {
    passport_issue_date: 'Ngày cấp hộ chiếu|Ngày cấp passport|passport issue date|Ngày cấp HC',
    passport_expiry:
      'Ngày hết hạn hộ chiếu|Hạn hộ chiếu|Hộ chiếu có giá trị đến|passport expiry date|Hộ chiếu hết hạn|Ngày hết hạn passport|Hạn passport',
    birth_certificate_date:
      'Ngày cấp giấy khai sinh|Ngày đăng ký khai sinh|Ngày ĐKKS|Ngày cấp GKS|birth certificate date|Giấy khai sinh cấp ngày|GKS cấp ngày|Đăng ký khai sinh ngày|Ngày khai sinh|Ngày làm giấy khai sinh',
    health_card_date: 'Ngày cấp thẻ BHYT|Ngày cấp BHYT|Ngày cấp thẻ bảo hiểm',
  },
  ofAnyone: {
    national_id:
      'CCCD|Số CCCD|Căn cước công dân|Số căn cước|Thẻ căn cước|Số thẻ căn cước công dân|CMND/CCCD|CCCD/CMND|Số CMND/CCCD|Số CCCD/CMND|Số định danh cá nhân|Mã định danh cá nhân|Số định danh cá nhân/CCCD|Số CMND/Căn cước công dân|Số CMND/thẻ CCCD|Số CCCD/Mã định danh|Số định danh/CCCD|CCCD/Định danh cá nhân|Số CMND hoặc CCCD|Số giấy tờ tùy thân|Mã số công dân|Số CCCD gắn chip|socccd|socmt|citizen id|citizen identification number|identity card|id card|personal identification number|identification number|CC/CCCD|Số CC/CCCD|Số CCCD/CC|CCCD/CC|Mã định danh/CCCD|CCCD/Mã định danh|Số giấy tờ định danh|Số giấy tờ|Số CMND/CCCD/Hộ chiếu|CMND/CCCD/Hộ chiếu|Số CCCD/Hộ chiếu|CCCD/Hộ chiếu|Số thẻ CC|Mã định danh (12 số)|MSĐD|citizen no|citizen card|cccd no|cmnd no|identity no|identification no|national id number|personal id number|id number cccd|personal identity|SĐDCN|SĐD|Số định danh CN',
    national_id_issue_date:
      'Ngày cấp CCCD|Ngày cấp CMND|Ngày cấp căn cước|Ngày cấp CCCD/CMND|Ngày cấp thẻ căn cước|CCCD cấp ngày|Ngày tháng năm cấp CCCD|id issue date|identity issue date|citizen id issue date|national id issue date|Cấp ngày (CCCD)|Ngày cấp số CCCD|Ngày cấp giấy tờ tùy thân|cccd date|cccd issued date|identity card date|id card issue date',
    national_id_issue_place:
      'Nơi cấp CCCD|Nơi cấp CMND|Nơi cấp căn cước|Nơi cấp CCCD/CMND|CCCD nơi cấp|Cơ quan cấp CCCD|id issue place|identity issue place|citizen id issue place|national id issue place|CCCD do đâu cấp|CCCD cấp tại|CMND cấp tại|Cấp tại (CCCD)|Nơi cấp giấy tờ tùy thân|Do cơ quan nào cấp CCCD|cccd place|id card issue place|identity card place',
    national_id_expiry:
      'Ngày hết hạn CCCD|CCCD có giá trị đến|Hạn CCCD|Thời hạn CCCD|Ngày hết hạn căn cước|Có giá trị đến ngày (CCCD)|id expiry date|citizen id expiry date|CCCD hết hạn|Hạn sử dụng CCCD|CCCD có thời hạn đến|id card expiry date|cccd expiry',
    issue_date:
      'Ngày cấp|Cấp ngày|issue date|issued date|date of issue|issued on|Ngày ký cấp|Ng. cấp|granted date|issuing date',
    issue_place:
      'Nơi cấp|Cơ quan cấp|Cấp tại|Đơn vị cấp|issue place|place of issue|issued by|Do ai cấp|Do đâu cấp|Do cơ quan nào cấp|Cơ quan cấp giấy|Được cấp tại|Cấp bởi|Cấp ở đâu|Tổ chức cấp|Nơi cấp giấy|Người cấp|issuing place|issuing office|issuer place|Do',
    expiry_date:
      'Ngày hết hạn|Ngày hết hiệu lực|Có giá trị đến|Hạn sử dụng|Có giá trị đến ngày|expiry date|expiration date|valid until|Ngày hết giá trị|Hết hạn|Giá trị đến|Thời hạn đến|Ngày đáo hạn|Hạn dùng|HSD|Hạn đến ngày|Hạn đến|Còn hạn đến|valid to|valid thru date|expired date',
    passport_no: 'Số hộ chiếu|Hộ chiếu|Số passport|HC số|Số HC|Mã hộ chiếu',
    passport_issue_place: 'Nơi cấp hộ chiếu|passport issue place|Hộ chiếu cấp tại|Nơi cấp passport',
    birth_certificate:
      'Số giấy khai sinh|Số khai sinh|Giấy khai sinh số|Số GKS|birth certificate no|birth certificate number|Số đăng ký khai sinh|Mã giấy khai sinh|Số trong giấy khai sinh|Khai sinh số',
    bhyt_no:
      'Mã thẻ BHYT|Số thẻ BHYT|Mã thẻ bảo hiểm y tế|Số thẻ bảo hiểm y tế|Bảo hiểm y tế|Mã số bảo hiểm y tế|Số sổ BHYT|Thẻ BHYT|Số BHYT|Mã BHYT|Thẻ BHYT số|health insurance number|health insurance no|health insurance card|Số thẻ bảo hiểm|Mã thẻ bảo hiểm|bhyt number|bhyt code|health insurance code|insurance card number|health insurance id|Thẻ BH|Số thẻ BH|Mã BHYT HS|Mã thẻ BH',
    bhxh_no:
      'Số sổ bảo hiểm xã hội|Mã số bảo hiểm xã hội|Sổ BHXH|Bảo hiểm xã hội|Số sổ BHXH|Mã BHXH|Số BHXH|Mã số BHXH|social insurance number|social insurance no|Số sổ bảo hiểm|Mã số BHXH đã được cấp|Số định danh BHXH|bhxh number|bhxh code|social insurance code|social insurance book|Mã SBHXH|MS BHXH|Mã số BHXH đã cấp|Số sổ BH|Mã số bảo hiểm|Mã BH|Mã bảo hiểm|Mã sổ BH|Mã BHXH/BHYT|Sổ bảo hiểm|Sổ bảo hiểm số|Sổ BHXH số|Mã số BH',
    tax_no:
      'Mã số thuế TNCN|Mã số thuế thu nhập cá nhân|Mã số thuế cá nhân|Số thuế|MST|tax code|personal tax code|Mã số thuế TN cá nhân|MST TNCN|MST thu nhập cá nhân|Số MST|tax number personal|tin code|pit code',
    moet_id:
      'Mã định danh Bộ|Mã định danh Bộ Giáo dục và Đào tạo|Mã định danh ngành|Mã ĐDN|Mã định danh CSDL|Mã CSDL ngành|moet code|Mã định danh BGD|Mã định danh Bộ GD|Mã Bộ|Mã Bộ GD&ĐT|Mã Bộ cấp|Mã do Bộ cấp|Mã định danh do Bộ cấp|Mã định danh trên CSDL ngành|Mã CSDL|Mã trên CSDL ngành|Mã định danh CSDL ngành|Mã ĐD ngành|ministry code|moet id|csdl code|Mã ĐD|Mã ĐDHS|Mã ĐD học sinh|ID Bộ|Mã số định danh Bộ|Số định danh Bộ|Mã HS Bộ|Mã trên hệ thống Bộ|Mã số Bộ GD|Mã định danh SMAS|Mã VNEDU|Mã trên SMAS|Mã ĐDBGD|Mã ĐD BGD|Mã định danh BGDĐT|Mã ĐD Bộ GD|Mã ngành GD|Mã BGD|Mã định danh của Bộ GD|Mã Bộ GD cấp',
    nationality:
      'Quốc tịch|Có quốc tịch|nationality id|Quốc tịch gốc|Mang quốc tịch|Q.tịch|Công dân nước|nationality name|nationality code',
    signature:
      'Chữ ký|Ký tên|Ký nhận|Ký xác nhận|signature|Ký|Ký, ghi rõ họ tên|Ký và ghi rõ họ tên|Người nhận ký|Xác nhận (ký tên)|sign|Ký nhận tiền|Chữ ký người nhận|Ký tên nhận',
    national_id_old:
      'Số CMND cũ|CMND cũ|CMND 9 số|Số CMND trước đây|Số CCCD cũ|Giấy tờ tùy thân cũ|old id number|old identity number',
    paper_kind:
      'Loại giấy tờ|Loại giấy tờ tùy thân|Loại giấy tờ định danh|Loại giấy tờ cá nhân|Giấy tờ tùy thân|Giấy tờ cá nhân|identity document type|id document type|paper type|GTTT|Giấy tờ|Loại GTTT|Giấy tờ để lại|Giấy tờ xuất trình|Xuất trình giấy tờ gì|Giấy tờ gửi lại|Giấy tờ tùy thân để lại|Loại giấy tờ xuất trình|Để lại giấy tờ gì|Giấy gì|Giấy tờ gì|Loại giấy gì|Loại giấy|Là giấy gì',
    driving_license:
      'Giấy phép lái xe|Số giấy phép lái xe|Số GPLX|GPLX|Bằng lái xe|Số bằng lái|driving license|driver license number|Số bằng lái xe|Giấy phép lái xe số|GPLX số|Bằng lái',
    birth_certificate_book:
      'Quyển số|Quyển số (khai sinh)|Sổ khai sinh quyển số|Sổ số|Quyển|Số quyển sổ',
    birth_certificate_place:
      'Nơi cấp giấy khai sinh|Nơi cấp khai sinh|Nơi cấp GKS|Cơ quan cấp giấy khai sinh|GKS nơi cấp|Nơi làm giấy khai sinh|Nơi đăng ký khai sinh|Nơi ĐK khai sinh|Nơi ĐKKS|Nơi khai sinh|Khai sinh tại|Đăng ký khai sinh tại',
    id_front:
      'Ảnh CCCD mặt trước|Mặt trước CCCD|CCCD mặt trước|Ảnh mặt trước căn cước|id card front',
    id_back: 'Ảnh CCCD mặt sau|Mặt sau CCCD|CCCD mặt sau|Ảnh mặt sau căn cước|id card back',
    bhxh_agency:
      'Cơ quan BHXH|Cơ quan BHXH quản lý|BHXH nơi quản lý|Cơ quan bảo hiểm|Cơ quan quản lý BHXH',
  },
};
