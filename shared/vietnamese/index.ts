export { fold, nfc, tidy } from './fold';
