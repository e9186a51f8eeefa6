import { call } from './bridge';
import { formatDate } from './format-date';
import { enumeration, requireArguments, service } from './service';

type Bytes = number[];

/** Text as UTF-8, in the signed bytes that Apps Script uses. */
function toBytes(data: string | Bytes): Bytes {
  if (typeof data !== 'string') return data;
  return [...unescape(encodeURIComponent(data))].map((one) => signed(one.charCodeAt(0)));
}

function toText(bytes: Bytes): string {
  const codes = bytes.map((one) => String.fromCharCode(one & 0xff)).join('');
  return decodeURIComponent(escape(codes));
}

const signed = (byte: number) => (byte > 127 ? byte - 256 : byte);

const DigestAlgorithm = enumeration('DigestAlgorithm', [
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
] as const);
const Charset = enumeration('Charset', ['UTF_8', 'US_ASCII'] as const);

export const Utilities = service('Utilities', {
  Charset,
  DigestAlgorithm,
  sleep(milliseconds: number) {
    requireArguments('Utilities.sleep', [milliseconds], ['number']);
    call('Utilities.sleep', milliseconds);
  },
  formatDate(date: Date, timeZone: string, pattern: string) {
    requireArguments(
      'Utilities.formatDate',
      [date, timeZone, pattern],
      ['object', 'string', 'string'],
    );
    call('Utilities.formatDate');
    return formatDate(date, timeZone, pattern);
  },
  base64Encode: (data: string | Bytes) => call<string>('Utilities.base64Encode', toBytes(data)),
  base64EncodeWebSafe: (data: string | Bytes) =>
    call<string>('Utilities.base64EncodeWebSafe', toBytes(data)),
  base64Decode: (text: string) => call<Bytes>('Utilities.base64Decode', text),
  base64DecodeWebSafe: (text: string) => call<Bytes>('Utilities.base64DecodeWebSafe', text),
  computeDigest: (algorithm: { toString(): string }, data: string | Bytes) =>
    call<Bytes>('Utilities.computeDigest', String(algorithm), toBytes(data)),
  getUuid: () => call<string>('Utilities.getUuid'),
  newBlob(data: string | Bytes, contentType: string | null = null, name: string | null = null) {
    call('Utilities.newBlob');
    return blob(toBytes(data), contentType, name);
  },
});

interface Blob {
  getBytes(): Bytes;
  getDataAsString(): string;
  getContentType(): string | null;
  getName(): string | null;
  setName(name: string): Blob;
}

function blob(bytes: Bytes, contentType: string | null, name: string | null): Blob {
  return service<Blob>('Blob', {
    getBytes: () => [...bytes],
    getDataAsString: () => toText(bytes),
    getContentType: () => contentType,
    getName: () => name,
    setName: (next) => blob(bytes, contentType, next),
  });
}
