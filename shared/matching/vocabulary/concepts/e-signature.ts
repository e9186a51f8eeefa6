import type { Domain } from './domain';

/** Asking for digital signatures, giving them out and taking them back. */
export const E_SIGNATURE: Domain = {
  others: {
    signature_state:
      'Trạng thái chứng thư|CKS còn hạn không|Tình trạng chứng thư|Tình trạng CKS|Trạng thái CKS|CKS còn hiệu lực không|Chứng thư còn hạn không|Tình trạng chữ ký số|CKS dùng được không',
    reissue_reason:
      'Lý do cấp lại|Vì sao cấp lại|Cấp lại vì|Lý do xin cấp lại|Lý do đề nghị cấp lại|Nguyên nhân cấp lại|Lý do đổi, cấp lại|Lý do cấp đổi',
    signature_device:
      'Thiết bị lưu khóa|Thiết bị lưu khóa bí mật|USB Token số|Mã token|Thiết bị CKS',
    signature_request:
      'Loại yêu cầu CTS|Yêu cầu chứng thư số|Loại đề nghị chữ ký số|Nội dung yêu cầu CTS|Hình thức cấp CTS|Gia hạn/cấp mới',
    signature_name:
      'Tên CTS|Tên chứng thư số|Tên trên chứng thư số|Tên hiển thị trên CTS|Tên chủ thể',
    signature_purpose:
      'Mục đích CTS|Mục đích sử dụng CTS|Mục đích sử dụng chữ ký số|Dùng chữ ký số để|Mục đích ký số|Phạm vi sử dụng CTS',
    signature_manager:
      'Tổ chức quản lý thuê bao|Người quản lý thuê bao|Cơ quan quản lý thuê bao|Đơn vị quản lý thuê bao|Cơ quan, tổ chức quản lý thuê bao',
    signature_revoked_reason:
      'Lý do thu hồi|Lý do thu hồi chứng thư số|Lý do thu hồi CTS|Lý do thu hồi chữ ký số|Lý do hủy CTS',
    pin_code: 'Mã PIN|Mã PIN token|PIN|Mã PIN chữ ký số|PIN token',
    sim_no: 'Số SIM|SIM PKI|Số SIM PKI|Số sim ký số|Số seri SIM',
    subscriber_code: 'Mã số thuê bao|Mã thuê bao CKS|Mã thuê bao chữ ký số|ID thuê bao',
    signature_place: 'Vị trí ký|Vị trí đặt chữ ký|Vị trí chữ ký|Trang ký|Chỗ ký trên văn bản',
  },
  dates: {
    signature_given_on:
      'Ngày bàn giao thiết bị|Ngày bàn giao token|Ngày cấp CTS|Ngày cấp chứng thư số|Ngày cấp chữ ký số|Ngày nhận token|Ngày nhận chữ ký số|Ngày giao USB token',
    signature_revoked_on: 'Ngày thu hồi CTS|Ngày thu hồi chữ ký số|Thu hồi ngày|Ngày hủy CTS',
  },
  ticks: {
    signed_digitally: 'Ký số chưa|Đã ký điện tử|Ký điện tử|Đã ký số chưa',
  },
};
