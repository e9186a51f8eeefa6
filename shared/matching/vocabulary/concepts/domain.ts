/** Concepts by key, each with its names in one text: `A|B|C`. */
export type Names = Readonly<Record<string, string>>;

/**
 * What forms of one domain ask for, by the kind of the values. A name stands in one table alone, or
 * the concepts that share it are told apart by their values or by what stands around them
 * (`../borrowed.ts`). Ids in English and Vietnamese need no lines of their own: "joinDate" is "join
 * date", "NgayVaoDang" is "Ngày vào Đảng".
 */
export interface Domain {
  /** Whole dates. */
  dates?: Names;
  /** Yes or no. */
  ticks?: Names;
  /** Counts, marks, shares, sums of money. */
  numbers?: Names;
  /** Names, codes, choices, running text. */
  others?: Names;
  /** What may be asked of anyone: a person's word in such a name says whose it is. */
  ofAnyone?: Names;
}
