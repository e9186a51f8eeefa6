/** Which of a person's places an address, province or commune means. */
export const PLACES: readonly { place: string; marked: string; bare: string }[] = [
  {
    place: 'permanent',
    marked:
      'địa chỉ hktt|đăng ký hộ khẩu|nơi đăng ký hộ khẩu thường trú|đăng ký hộ khẩu thường trú|nơi đăng ký hộ khẩu|nơi đkhk|đkhk|hộ khẩu thường trú|nơi đăng ký thường trú|đăng ký thường trú|hộ khẩu tt|nơi đktt|đktt|thường trú|hktt|hộ khẩu|permanent',
    bare: 'ho khau thuong tru|noi dang ky thuong tru|dang ky thuong tru|noi dktt|dktt|thuong tru|hktt|ho khau|permanent',
  },
  {
    place: 'current',
    marked:
      'nơi cư trú hiện nay|nơi cư trú hiện tại|cư trú hiện nay|nơi ở thực tế|chỗ ở thực tế|nơi tạm trú|chỗ ở hiện nay|chỗ ở hiện tại|nơi ở hiện nay|nơi ở hiện tại|hiện nay|hiện tại|hiện đang ở|tạm trú|đang ở|nơi ở|chỗ ở|current|present',
    bare: 'cho o hien nay|cho o hien tai|noi o hien nay|noi o hien tai|hien nay|hien tai|hien dang o|tam tru|noi o|cho o|current|present',
  },
  {
    place: 'birth',
    marked:
      'sinh quán|nơi sinh ra|nơi đăng ký khai sinh|đăng ký khai sinh|nơi khai sinh|nơi sinh|giấy khai sinh|khai sinh|place of birth|birthplace|birth place',
    bare: 'noi dang ky khai sinh|dang ky khai sinh|noi khai sinh|noi sinh|giay khai sinh|khai sinh|place of birth|birthplace|birth place',
  },
  {
    place: 'hometown',
    marked: 'quê quán|nguyên quán|quê gốc|quê|hometown|home town|place of origin',
    bare: 'que quan|nguyen quan|que goc|hometown|home town|place of origin',
  },
];

/** Attributes for which it matters which place is meant. */
export const PLACED: ReadonlySet<string> = new Set([
  'address',
  'address2',
  'house_number',
  'province',
  'district',
  'commune',
  'hamlet',
  'city',
  'postal_code',
  'country',
]);
