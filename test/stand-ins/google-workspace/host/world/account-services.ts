import { call } from './bridge';
import { enumeration, requireArguments, service } from './service';

function user(method: string) {
  return () => {
    const email = () => call<string>('User.getEmail', method);
    return service('User', { getEmail: email });
  };
}

/** Somebody whose address the event of a trigger tells, or does not: "". */
export const knownUser = (email: string) => service('User', { getEmail: () => email });

export const Session = service('Session', {
  getActiveUser: user('Session.getActiveUser'),
  getEffectiveUser: user('Session.getEffectiveUser'),
  getScriptTimeZone: () => call<string>('Session.getScriptTimeZone'),
  getActiveUserLocale: () => call<string>('Session.getActiveUserLocale'),
  getTemporaryActiveUserKey: () => call<string>('Session.getTemporaryActiveUserKey'),
});

export const MailApp = service('MailApp', {
  sendEmail(...args: unknown[]) {
    requireArguments(
      'MailApp.sendEmail',
      args,
      ['object'],
      ['string', 'string', 'string'],
      ['string', 'string', 'string', 'object'],
    );
    const [to, subject, body, options] = args;
    const message = typeof to === 'object' ? to : { ...Object(options), to, subject, body };
    call('MailApp.sendEmail', message);
  },
  getRemainingDailyQuota: () => call<number>('MailApp.getRemainingDailyQuota'),
});

export const MimeType = enumeration('MimeType', ['JSON', 'TEXT', 'CSV', 'XML'] as const);

export interface TextOutput {
  setContent(text: string): TextOutput;
  append(text: string): TextOutput;
  getContent(): string;
  setMimeType(type: { toString(): string }): TextOutput;
  getMimeType(): { toString(): string };
}

const texts = new WeakSet<object>();
export const isTextOutput = (value: unknown): value is TextOutput =>
  typeof value === 'object' && value !== null && texts.has(value);

export const ContentService = service('ContentService', {
  MimeType,
  createTextOutput(text = ''): TextOutput {
    call('ContentService.createTextOutput');
    let content = String(text);
    let mimeType: { toString(): string } = MimeType.TEXT;
    const output: TextOutput = service<TextOutput>('TextOutput', {
      setContent(next) {
        content = next;
        return output;
      },
      append(more) {
        content += more;
        return output;
      },
      getContent: () => content,
      setMimeType(type) {
        mimeType = type;
        return output;
      },
      getMimeType: () => mimeType,
    });
    texts.add(output);
    return output;
  },
});
