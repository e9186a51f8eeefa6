/** Names in the manner of an ethnic group, for invented people only. */
export interface NameStock {
  /** Code of the group in the official list. */
  ethnicity: string;
  /** How many of the forty pupils are of this group. */
  pupils: number;
  /** Spellings of the group's name met in workbooks, official one first. */
  spellings: readonly string[];
  surnames: readonly string[];
  male: readonly string[];
  female: readonly string[];
}

const TAI_MALE = ['Văn Pâng', 'Văn Tiến', 'Văn Dũng', 'Minh Đức', 'Văn Ín', 'Văn Hặc', 'Văn Thoan'];
const TAI_FEMALE = [
  'Thị Mai',
  'Thị Ngoan',
  'Thị Pản',
  'Thị Thơm',
  'Thị Xuân',
  'Thị Yên',
  'Thị Bun',
];

/** The groups of the pupils, as mixed as in a commune of Điện Biên. */
export const NAME_STOCKS: readonly NameStock[] = [
  {
    ethnicity: '03',
    pupils: 14,
    spellings: ['Thái', 'thái'],
    surnames: ['Lò', 'Quàng', 'Cà', 'Tòng', 'Lường', 'Vì', 'Bạc', 'Cầm', 'Điêu'],
    male: TAI_MALE,
    female: TAI_FEMALE,
  },
  {
    ethnicity: '08',
    pupils: 11,
    spellings: ['Hmông', "H'Mông", 'HMông', 'H’Mông'],
    surnames: ['Giàng', 'Vừ', 'Sùng', 'Thào', 'Mùa', 'Lầu', 'Hạng', 'Ly', 'Cứ'],
    male: ['A Sử', 'A Páo', 'A Dế', 'A Chinh', 'A Của', 'A Lử', 'A Tủa'],
    female: ['Thị Mỷ', 'Thị Sua', 'Thị Dở', 'Thị Chi', 'Thị Pà', 'Thị Say'],
  },
  {
    ethnicity: '01',
    pupils: 5,
    spellings: ['Kinh', 'KINH'],
    surnames: ['Nguyễn', 'Trần', 'Phạm', 'Lê', 'Đỗ', 'Bùi'],
    male: ['Gia Bảo', 'Minh Khang', 'Đức Anh', 'Tuấn Kiệt', 'Quang Huy'],
    female: ['Bảo Ngọc', 'Khánh Linh', 'Thùy Dương', 'Hà My', 'Thu Hòa'],
  },
  {
    ethnicity: '29',
    pupils: 4,
    spellings: ['Khơ-mú', 'Khơ Mú', 'Khơ mú'],
    surnames: ['Quàng', 'Lò', 'Lường', 'Cút'],
    male: TAI_MALE,
    female: TAI_FEMALE,
  },
  {
    ethnicity: '09',
    pupils: 1,
    spellings: ['Dao'],
    surnames: ['Tẩn', 'Chẻo', 'Phàn'],
    male: ['A Nhất', 'Văn Sơn', 'A Phủ'],
    female: ['Thị Mẩy', 'Thị Liều', 'Thị Mùi'],
  },
  {
    ethnicity: '35',
    pupils: 1,
    spellings: ['Hà Nhì'],
    surnames: ['Pờ', 'Lỳ', 'Khoàng', 'Vù'],
    male: ['Go Xè', 'Hừ Chà', 'Pó Chừ'],
    female: ['Mỳ Lé', 'Xó Nu', 'Gạ Mé'],
  },
  {
    ethnicity: '37',
    pupils: 1,
    spellings: ['Lào'],
    surnames: ['Lò', 'Lường', 'Vi'],
    male: TAI_MALE,
    female: TAI_FEMALE,
  },
  {
    ethnicity: '33',
    pupils: 1,
    spellings: ['Kháng'],
    surnames: ['Lò', 'Quàng', 'Hoàng'],
    male: TAI_MALE,
    female: TAI_FEMALE,
  },
  {
    ethnicity: '34',
    pupils: 1,
    spellings: ['Xinh Mun'],
    surnames: ['Vì', 'Lò'],
    male: TAI_MALE,
    female: TAI_FEMALE,
  },
  {
    ethnicity: '48',
    pupils: 1,
    spellings: ['Cống'],
    surnames: ['Lò', 'Chảo', 'Nạ'],
    male: TAI_MALE,
    female: TAI_FEMALE,
  },
];
