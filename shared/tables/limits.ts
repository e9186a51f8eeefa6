/** What one file may hold. A school's largest lists stay far below; beyond, the browser would stall. */
export const LIMITS = {
  fileMegabytes: 20,
  /** Size of a packed workbook once unpacked, as its directory states it. */
  unpackedMegabytes: 400,
  /** Records and all that stands around them: 20,000 records with titles, headers, class rows and totals fit. */
  rowsPerSheet: 22_000,
  columnsPerSheet: 200,
} as const;

export const BYTES_PER_MEGABYTE = 1_000_000;
