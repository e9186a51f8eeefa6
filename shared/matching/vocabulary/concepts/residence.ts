import type { Domain } from './domain';

/** Where people stay, for how long and with whose consent: residence, lodging, absence. */
export const RESIDENCE: Domain = {
  dates: {
    absent_from_home:
      'Tạm vắng từ ngày|Ngày tạm vắng|Ngày khai báo tạm vắng|Tạm vắng từ|Vắng từ ngày|Bắt đầu tạm vắng',
    absent_until:
      'Tạm vắng đến ngày|Vắng đến ngày|Tạm vắng đến|Ngày hết tạm vắng|Dự kiến trở về ngày',
    stay_from:
      'Ngày đến lưu trú|Lưu trú từ ngày|Thời gian lưu trú từ|Lưu trú từ|Ở trọ từ ngày|Ngày đến ở trọ|Thuê từ ngày|Vào ở ngày|Ngày thuê phòng',
    stay_until:
      'Lưu trú đến ngày|Thời gian lưu trú đến|Lưu trú đến|Dự kiến rời đi|Ở trọ đến ngày|Ở tới ngày|Thuê đến ngày|Dự kiến trả phòng',
  },
  numbers: {
    stay_nights: 'Ở mấy đêm|Ở mấy ngày|Lưu trú mấy ngày',
    moving_people:
      'Số người cùng thay đổi|Số người cùng chuyển|Số người chuyển cùng|Số nhân khẩu chuyển đến|Số khẩu chuyển đến|Mấy người chuyển|Số nhân khẩu chuyển đi|Số người đi cùng hộ|Số người kèm theo',
    rent: 'Tiền thuê nhà|Giá thuê phòng|Tiền phòng trọ|Giá phòng|Tiền thuê trọ|Giá phòng trọ',
    rooms_let:
      'Số phòng trọ|Số phòng cho thuê|Tổng số phòng trọ|Mấy phòng trọ|Số lượng phòng trọ|Tổng số phòng cho thuê',
  },
  others: {
    stay_length:
      'Thời hạn tạm trú|Xin ở bao lâu|Ở bao lâu|Thời gian tạm trú|Thời hạn lưu trú|Dự kiến ở bao lâu|Tạm trú bao lâu|Tạm trú trong bao lâu|Thời hạn đăng ký tạm trú|Thời gian ở',
    residence_request:
      'Nội dung đề nghị đăng ký cư trú|Yêu cầu về cư trú|Đăng ký thường trú/tạm trú|Loại đăng ký cư trú|Loại thủ tục cư trú|Nội dung đăng ký cư trú|Xin đăng ký gì|Thủ tục cư trú|Nội dung đề nghị về cư trú|Thường trú/tạm trú/xóa đăng ký',
    stay_reason:
      'Lý do lưu trú|Lý do tạm trú|Mục đích lưu trú|Mục đích tạm trú|Lý do đến ở|Đến ở làm gì|Ở lại để làm gì|Lý do ở lại|Đến ở để làm gì|Tạm trú để làm gì|Lý do đăng ký tạm trú|Đi đâu, làm gì|Lý do đến địa phương|Ở để làm gì|Đến ở vì việc gì|Đến ở vì lý do gì|Vì sao đến ở|Lý do ở|Lý do tạm trú, lưu trú|Lý do khai báo tạm trú|Nội dung tạm trú|Đến địa phương làm gì',
    absent_reason:
      'Lý do tạm vắng|Lý do vắng mặt tại nơi cư trú|Lý do đi khỏi nơi cư trú|Lý do vắng khỏi nơi cư trú|Lý do khai báo tạm vắng|Tạm vắng vì|Lý do vắng nhà|Lý do đi khỏi địa phương',
    absent_to:
      'Nơi đến tạm vắng|Địa chỉ nơi đến tạm vắng|Tạm vắng đi đâu|Nơi đến trong thời gian tạm vắng|Tạm vắng tới đâu|Địa chỉ trong thời gian tạm vắng',
    lodging_kind:
      'Loại hình cơ sở lưu trú|Loại cơ sở lưu trú|Nhà trọ/khách sạn|Hình thức chỗ ở|Loại chỗ ở|Loại nơi lưu trú',
    lodging_room:
      'Số phòng trọ số|Phòng trọ số|Phòng trọ|Phòng lưu trú|Phòng khách ở|Buồng số|Phòng nghỉ số|Ở phòng mấy',
    owner_consent:
      'Ý kiến của chủ hộ|Ý kiến chủ hộ|Chủ hộ đồng ý|Ý kiến của chủ sở hữu chỗ ở|Ý kiến của chủ sở hữu chỗ ở hợp pháp|Ý kiến chủ nhà|Chủ nhà đồng ý|Sự đồng ý của chủ hộ|Ý kiến chủ trọ|Chủ hộ có đồng ý không',
    housing_paper:
      'Giấy tờ chứng minh chỗ ở hợp pháp|Chỗ ở hợp pháp|Giấy tờ chỗ ở|Giấy tờ nhà ở|Giấy tờ chứng minh chỗ ở|Giấy tờ về chỗ ở|Giấy tờ nhà|Căn cứ chỗ ở hợp pháp',
    housing_form:
      'Hình thức sở hữu nhà ở|Nhà thuê/mượn/ở nhờ|Nhà thuê/ở nhờ|Nhà riêng/thuê|Nhà riêng/nhà thuê|Ở nhà thuê hay nhà riêng|Sở hữu nhà|Quyền sở hữu nhà ở|Tình trạng sở hữu nhà ở|Thuê/mượn/ở nhờ|Nhà ở thuê/nhờ|Ở nhờ/thuê|Ở thuê/ở nhờ|Nhà của ai',
    moving_members:
      'Thành viên cùng thay đổi|Những thành viên trong hộ gia đình cùng thay đổi|Thành viên cùng đăng ký|Người cùng chuyển|Thành viên hộ cùng thay đổi|Người cùng đăng ký|Người chuyển cùng|Ai đi cùng',
    residence_no:
      'Số sổ tạm trú|Sổ tạm trú|Sổ tạm trú số|Số đăng ký tạm trú|Mã số tạm trú|Số giấy tạm trú|Số phiếu khai báo tạm trú|Số phiếu tạm trú|Số giấy xác nhận tạm trú|Tạm trú số|Giấy tạm trú số',
    residence_wanted:
      'Nơi đề nghị đăng ký thường trú|Nơi đề nghị đăng ký tạm trú|Địa chỉ đề nghị đăng ký|Xin đăng ký về|Xin đăng ký ở|Xin nhập về|Xin nhập khẩu về|Đăng ký về đâu|Nơi xin đăng ký|Nhập hộ khẩu về|Nơi đề nghị đăng ký|Địa chỉ đề nghị đăng ký thường trú|Địa chỉ đề nghị đăng ký tạm trú|Nơi xin nhập khẩu|Xin đăng ký tại',
    residence_before:
      'Nơi ở trước khi chuyển đến|Nơi ở trước đây|Nơi thường trú trước khi chuyển đến|Nơi ở cũ|Địa chỉ cũ|Chỗ ở cũ|Nơi cư trú cũ|Nơi cư trú trước đây|Địa chỉ trước đây|Từ đâu về|Từ đâu tới|Ở đâu đến|Nơi thường trú trước đây|Nơi thường trú cũ|Chỗ ở trước đây|Địa chỉ trước khi chuyển đến',
    residence_next:
      'Chuyển đến đâu|Nơi ở mới|Chỗ ở mới|Địa chỉ mới|Nơi thường trú mới|Nơi cư trú mới|Địa chỉ nơi chuyển đến|Đi đâu ở|Chuyển tới đâu|Nơi cư trú nơi chuyển đến|Địa chỉ sau khi chuyển|Chuyển về đâu',
    stay_host:
      'Ở nhà ai|Ở nhờ nhà ai|Nhà cho ở nhờ|Tạm trú tại nhà|Tạm trú nhà ai|Ở tại nhà ông bà|Tên chủ trọ',
  },
};
