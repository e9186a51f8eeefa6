import type { Domain } from './domain';

/** Papers and numbers that say who somebody is: of the state, of insurances, of the sector. */
export const IDENTITY: Domain = {
  dates: {
    passport_issue_date: 'Ngày cấp hộ chiếu|Ngày cấp passport|passport issue date',
    passport_expiry:
      'Ngày hết hạn hộ chiếu|Hạn hộ chiếu|Hộ chiếu có giá trị đến|passport expiry date',
    birth_certificate_date:
      'Ngày cấp giấy khai sinh|Ngày đăng ký khai sinh|Ngày ĐKKS|Ngày cấp GKS|birth certificate date',
    health_card_date: 'Ngày cấp thẻ BHYT|Ngày cấp BHYT',
  },
  ofAnyone: {
    national_id:
      'CCCD|Số CCCD|Căn cước công dân|Số căn cước|Thẻ căn cước|Số thẻ căn cước công dân|CMND/CCCD|CCCD/CMND|Số CMND/CCCD|Số CCCD/CMND|Số định danh cá nhân|Mã định danh cá nhân|Số định danh cá nhân/CCCD|Số CMND/Căn cước công dân|Số CMND/thẻ CCCD|Số CCCD/Mã định danh|Số định danh/CCCD|CCCD/Định danh cá nhân|Số CMND hoặc CCCD|Số giấy tờ tùy thân|Mã số công dân|Số CCCD gắn chip|socccd|socmt|citizen id|citizen identification number|identity card|id card|personal identification number|identification number',
    national_id_issue_date:
      'Ngày cấp CCCD|Ngày cấp CMND|Ngày cấp căn cước|Ngày cấp CCCD/CMND|Ngày cấp thẻ căn cước|CCCD cấp ngày|Ngày tháng năm cấp CCCD|id issue date|identity issue date|citizen id issue date|national id issue date',
    national_id_issue_place:
      'Nơi cấp CCCD|Nơi cấp CMND|Nơi cấp căn cước|Nơi cấp CCCD/CMND|CCCD nơi cấp|Cơ quan cấp CCCD|id issue place|identity issue place|citizen id issue place|national id issue place',
    national_id_expiry:
      'Ngày hết hạn CCCD|CCCD có giá trị đến|Hạn CCCD|Thời hạn CCCD|Ngày hết hạn căn cước|Có giá trị đến ngày (CCCD)|id expiry date|citizen id expiry date',
    issue_date: 'Ngày cấp|Cấp ngày|issue date|issued date|date of issue|issued on',
    issue_place: 'Nơi cấp|Cơ quan cấp|Cấp tại|Đơn vị cấp|issue place|place of issue|issued by',
    expiry_date:
      'Ngày hết hạn|Ngày hết hiệu lực|Có giá trị đến|Hạn sử dụng|Có giá trị đến ngày|expiry date|expiration date|valid until',
    passport_no: 'Số hộ chiếu|Hộ chiếu|Số passport',
    passport_issue_place: 'Nơi cấp hộ chiếu|passport issue place',
    birth_certificate:
      'Số giấy khai sinh|Số khai sinh|Giấy khai sinh số|Số GKS|birth certificate no|birth certificate number',
    bhyt_no:
      'Mã thẻ BHYT|Số thẻ BHYT|Mã thẻ bảo hiểm y tế|Số thẻ bảo hiểm y tế|Bảo hiểm y tế|Mã số bảo hiểm y tế|Số sổ BHYT|Thẻ BHYT|Số BHYT|Mã BHYT|Thẻ BHYT số|health insurance number|health insurance no|health insurance card',
    bhxh_no:
      'Số sổ bảo hiểm xã hội|Mã số bảo hiểm xã hội|Sổ BHXH|Bảo hiểm xã hội|Số sổ BHXH|Mã BHXH|Số BHXH|Mã số BHXH|social insurance number|social insurance no',
    tax_no:
      'Mã số thuế TNCN|Mã số thuế thu nhập cá nhân|Mã số thuế cá nhân|Số thuế|MST|tax code|personal tax code',
    moet_id:
      'Mã định danh Bộ|Mã định danh Bộ Giáo dục và Đào tạo|Mã định danh ngành|Mã ĐDN|Mã định danh CSDL|Mã CSDL ngành|moet code',
    nationality: 'Quốc tịch|Có quốc tịch|nationality id',
    signature: 'Chữ ký|Ký tên|Ký nhận|Ký xác nhận|signature',
  },
};
