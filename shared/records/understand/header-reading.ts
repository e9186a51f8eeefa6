import type { Phrase } from '../../matching/phrase';
import type { TableColumn } from '../../tables';

/** A column's header as it is understood: its own words, and what the levels above add. */
export interface HeaderReading {
  column: TableColumn;
  /** Levels, outermost first, legible: ["Cha", "Họ tên"]. */
  path: readonly string[];
  /** The last level with as much of the level above as it takes to name something. */
  phrase: Phrase;
  /** Whose field it is ("father"), and which of a person's places ("permanent"). */
  owner: string | null;
  place: string | null;
  /** The column that told the owner, when the header and its levels do not. */
  ownerFrom: string | null;
}
