/** What one file may hold. A school's largest lists stay far below; beyond, the browser would stall. */
export const LIMITS = {
  fileMegabytes: 20,
  /** Size of a packed workbook once unpacked, as its directory states it. */
  unpackedMegabytes: 400,
  rowsPerSheet: 20_000,
  columnsPerSheet: 200,
} as const;

export const BYTES_PER_MEGABYTE = 1_000_000;
