import type { Control, LeftControl } from '../../shared/matching/types';

/**
 * What the panel and the script inside the form page say to each other: plain JSON both ways,
 * through `chrome.scripting.executeScript` (see `page/design.md`). The page script is the file
 * `page.js`; it puts one function on its isolated world, `thiDuaSo(command)`, and nothing else.
 */
export type PageCommand =
  | { do: 'read' }
  | { do: 'write'; fields: FieldToWrite[]; timeoutMs: number }
  | { do: 'compare'; fields: FieldToWrite[] }
  | { do: 'highlight'; selector: string | null }
  | { do: 'stop' };

export interface FieldToWrite {
  selector: string;
  /** Text to type; option value for select and radio; 'true' or 'false' for a checkbox. */
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

/** right: read back as wanted. different: the page shows something else. unwritten: could not be written. */
export type FieldOutcome =
  | { selector: string; state: 'right'; now: string }
  | { selector: string; state: 'different'; now: string; reason: string }
  | { selector: string; state: 'unwritten'; now: string; reason: string };

export interface WriteReport {
  documentId: string;
  outcomes: FieldOutcome[];
  signs: PageSigns;
}

export type PageReply =
  | { ok: true; reading: PageReading }
  | { ok: true; report: WriteReport }
  | { ok: true }
  | { ok: false; reason: string };
