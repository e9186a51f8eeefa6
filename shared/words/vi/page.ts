/** What the script that reads a page says. */
export const page = {
  'page.yes': 'có',
  'page.no': 'không',
  'page.badCommand': 'Lệnh gửi tới trang không đúng dạng; tải lại tiện ích.',
} as const;
