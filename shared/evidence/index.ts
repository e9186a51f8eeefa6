export {
  type HandIn,
  type HandInItem,
  handInSchema,
  LONGEST_PACKAGE,
  MOST_ITEMS,
  readHandIn,
  writeHandIn,
} from './hand-in';
