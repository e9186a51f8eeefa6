import type {
  Control,
  ControlKind,
  ControlOption,
  LeftControl,
  LeftControlReason,
} from '../../shared/matching/types';
import type { Saying } from '../../shared/records/types';

/**
 * What the panel and the script inside the form page say to each other: plain JSON both ways,
 * through `chrome.scripting.executeScript` (see `page/design.md`). Each script puts one function on
 * its isolated world: `page.js` puts `thiDuaSo(command)`, which looks, and asks for `tables.js`
 * beside it in a page with tables; `highlight.js`
 * puts `thiDuaSoHighlight(command)`, which points; `fill.js` puts `thiDuaSoFill(command)`, which
 * writes.
 */
export type PageCommand = ReadCommand | HighlightCommand | WriteCommand;

export type ReadCommand = { do: 'read' };

export type HighlightCommand = { do: 'highlight'; selector: string | null };

export type WriteCommand =
  | { do: 'write'; fields: FieldToWrite[]; timeoutMs: number }
  | { do: 'compare'; fields: FieldToWrite[] }
  | { do: 'stop' };

export interface FieldToWrite {
  selector: string;
  /**
   * Text to type; option value for select and radio; option values, one a line, for several choices;
   * 'true' or 'false' for a checkbox; `yyyy-mm-dd` for a date, also for one in three fields.
   */
  value: string;
  /** What a person should see in the field afterwards. */
  shown: string;
  /**
   * The column's own text, used to choose among options that only appear after a parent was chosen
   * (province → commune); null when `value` is already an option's value or plain text.
   */
  lateText: string | null;
}

export interface PageReading {
  /** New for every document: tells a reloaded page from the one that was written into. */
  documentId: string;
  url: string;
  title: string;
  controls: Control[];
  left: LeftControl[];
  signs: PageSigns;
  /** Which frame of the tab was read. */
  frame?: PageFrame;
  /** Frames in it that could not be looked into. */
  closed?: ClosedFrame[];
  /** Tables that ask the same of every row. */
  grids?: PageGrid[];
  /** The forms and dialogs of the page, when there are several; `inUse` is the id of one of them. */
  forms?: PageForm[];
  inUse?: string;
}

export interface PageFrame {
  /** Place among the frames at each level, from the top; empty for the page itself. */
  path: number[];
  /** What the page around calls it, as far as that may be known. */
  name: string;
}

export interface ClosedFrame {
  /** Its place among the frames of this one, as in `PageFrame.path`. */
  index: number;
  /** "null" for one without an address of its own. */
  origin: string;
}

export interface PageForm {
  /** What `Control.form` says. */
  id: string;
  name: string;
  controls: number;
}

/** A table with one control a cell. Its controls are also in `controls`, labelled by their column. */
export interface PageGrid {
  id: string;
  columns: GridColumn[];
  /** Headers of the columns without controls, which tell the rows apart: "STT", "Họ và tên". */
  keys: string[];
  /** For each row with controls, its texts in the columns of `keys`. */
  rows: { key: string[] }[];
  /** Control ids by row and column; null where a cell has none or is left alone. */
  cells: (string | null)[][];
  /** The cells that are left alone, by their place in `rows` and `columns`, and why. */
  left?: { row: number; column: number; reason: LeftControlReason }[];
}

export interface GridColumn {
  /** Levels of headers joined as in tables: "Học kỳ I › Toán". */
  header: string;
  kind: ControlKind;
  options: ControlOption[];
  maxLength: number | null;
}

/** Evidence on the page about sign-in and saving, never guessed from time. */
export interface PageSigns {
  /** A visible password field: the session has ended or has not begun. */
  signIn: boolean;
  /** Visible error messages (role=alert, invalid fields' messages, Vietnamese error words). */
  errors: string[];
  /** Visible confirmations ("Đã lưu", "thành công"). */
  confirmations: string[];
}

/**
 * right: read back as wanted. different: the page shows something else. unwritten: could not be
 * written. The reason is said by the catalogue where it is shown, in the language of that moment.
 */
export type FieldOutcome =
  | { selector: string; state: 'right'; now: string }
  | { selector: string; state: 'different'; now: string; reason: Saying }
  | { selector: string; state: 'unwritten'; now: string; reason: Saying };

export interface WriteReport {
  documentId: string;
  outcomes: FieldOutcome[];
  signs: PageSigns;
}

export type PageReply =
  | { ok: true; reading: PageReading }
  /** Asked again after `tables.js` was injected, the page is read. */
  | { ok: true; needs: 'tables' }
  | { ok: true; report: WriteReport }
  | { ok: true }
  | { ok: false; reason: string };
