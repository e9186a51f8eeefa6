export const SAMPLE_FILE_NAME = 'hoc-sinh-mau.csv';

/** Invented people; the sheet is as untidy as real ones are, in a small way. */
const ROWS = [
  'TRƯỜNG TIỂU HỌC MẪU,,,,,,,',
  'DANH SÁCH HỌC SINH LỚP 1A,,,,,,,',
  'STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Nơi sinh,Họ tên mẹ,Điện thoại mẹ',
  '1,Lò Thị Mẫu,05/09/2018,Nữ,Thái,Điện Biên,Quàng Thị Ví,0912000001',
  '2,Nguyễn Văn Dụ,12/01/2018,Nam,Kinh,Hà Nội,Trần Thị Thử,0912000002',
  '3,Giàng A Nháp,30/11/2018,Nam,Mông,Lào Cai,Sùng Thị Tạm,0912000003',
  '4,Trần Thị Phác,08/03/2018,Nữ,Kinh,Nam Định,Lê Thị Giả,0912000004',
  '5,Vàng Thị Thảo,21/07/2018,Nữ,Mông,Sơn La,Thào Thị Lập,0912000005',
  'Cộng: 5 học sinh,,,,,,,',
];

export const sampleBytes = (): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(ROWS.join('\r\n'));
