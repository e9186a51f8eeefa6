/** Code, name, level, cluster. All invented. */
export const UNITS: readonly (readonly [string, string, string, string])[] = [
  ['MN01', 'Trường Mầm non Hoa Ban', 'Mầm non', 'Cụm 1'],
  ['MN02', 'Trường Mầm non Sơn Ca', 'Mầm non', 'Cụm 1'],
  ['MN03', 'Trường Mầm non Bản Phúc', 'Mầm non', 'Cụm 2'],
  ['MN04', 'Trường Mầm non Suối Ngần', 'Mầm non', 'Cụm 2'],
  ['TH01', 'Trường Tiểu học Suối Mây', 'Tiểu học', 'Cụm 1'],
  ['TH02', 'Trường Tiểu học Đồi Chè', 'Tiểu học', 'Cụm 1'],
  ['TH03', 'Trường Tiểu học Nà Lúa', 'Tiểu học', 'Cụm 2'],
  ['TH04', 'Trường Tiểu học Phiêng Sa', 'Tiểu học', 'Cụm 2'],
  ['TH05', 'Trường Tiểu học Bình Lâm', 'Tiểu học', 'Cụm 2'],
  ['THCS01', 'Trường THCS Suối Mây', 'THCS', 'Cụm 1'],
  ['THCS02', 'Trường THCS Đồi Chè', 'THCS', 'Cụm 2'],
  ['THCS03', 'Trường THCS Bình Lâm', 'THCS', 'Cụm 2'],
];

/** What a unit enters: day of submission, then for each indicator its number, and the whole of ratios. */
export interface UnitNumbers {
  /** Month and day. */
  submitted: readonly [number, number];
  /** In order of the plan's indicators. */
  values: readonly (readonly (number | string)[])[];
  broken?: true;
}

/** By unit code; MN04 sends nothing. Text entries are numbers typed as text, as people do. */
export const REPORT_NUMBERS: Readonly<Record<string, UnitNumbers>> = {
  MN01: {
    submitted: [10, 12],
    values: [[18, 24], [240, 256], [24, 24], [11, 16], [30, 42], [35], [3], [8], [0], [45.5]],
  },
  MN02: {
    submitted: [10, 20],
    values: [[20, 21], [198, 203], [20, 21], [9, 14], [25, 25], [28], [2], [6], [0], ['1.234,5']],
  },
  MN03: {
    submitted: [10, 29],
    values: [[15, 19], [171, 171], [19, 19], [7, 12], [12, 20], [19], [1], [5], [0], [12]],
  },
  TH01: {
    submitted: [10, 5],
    values: [[31, 34], [512, 518], [34, 34], [22, 26], [88, 90], [64], [5], [12], [2], [120.25]],
  },
  TH02: {
    submitted: [10, 30],
    values: [[27, 30], [431, 440], [30, 30], [19, 23], [70, 81], [52], [4], [10], [1], [80]],
  },
  TH03: {
    submitted: [10, 8],
    values: [[22, 28], ['1.020', '1.055'], [27, 28], [14, 21], [61, 66], [40], [2], [9], [1], [64]],
  },
  TH04: {
    submitted: [10, 15],
    values: [[20, 25], [333, 350], [25, 25], [12, 18], [40, 44], [31], [2], [7], [0], [33]],
    broken: true,
  },
  TH05: {
    submitted: [10, 27],
    values: [[24, 26], [388, 391], [25, 26], [17, 20], [52, 60], [44], [3], [11], [1], [71.75]],
  },
  THCS01: {
    submitted: [11, 3],
    values: [[36, 38], [604, 610], [38, 38], [28, 30], [95, 104], [83], [6], [14], [4], [210]],
  },
  THCS02: {
    submitted: [10, 16],
    values: [[29, 33], [477, 480], [33, 33], [21, 25], [66, 70], [58], [4], [12], [3], [95.3]],
  },
  THCS03: {
    submitted: [10, 22],
    values: [[33, 35], [552, 559], [35, 35], [25, 28], [79, 83], [70], [5], [13], [3], ['150,4']],
  },
};

/** In order of the plan's report sections. */
export const REPORT_TEXTS: readonly string[] = [
  'Đã tổ chức tập huấn kỹ năng số cho giáo viên, cập nhật CSDL ngành theo từng tháng.',
  '=1+1 là ví dụ về công thức học sinh nhập nhầm; đường truyền chậm vào giờ cao điểm.',
  'Đề nghị bổ sung máy tính và đường truyền cho điểm trường lẻ.',
];
