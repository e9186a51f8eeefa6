export {
  type HandIn,
  type HandInItem,
  handInItemSchema,
  handInSchema,
  isEvidenceLink,
  LONGEST_LINK,
  LONGEST_PACKAGE,
  LONGEST_SUBJECT,
  LONGEST_TITLE,
  MOST_ITEMS,
  readHandIn,
  writeHandIn,
} from './hand-in';
