import { createHash } from 'node:crypto';
import { exception } from '../errors';
import type { Services } from '../execution';
import type { QuotaWindows } from '../quota-windows';
import type { SentMail } from '../types';

/** `Session`. */
export function sessionServices(scriptTimeZone: string): Services {
  return {
    'User.getEmail': ({ person }) => person.user.email,
    'Session.getActiveUser': () => null,
    'Session.getEffectiveUser': () => null,
    'Session.getScriptTimeZone': () => scriptTimeZone,
    'Session.getActiveUserLocale': () => 'vi',
    'Session.getTemporaryActiveUserKey': ({ person }) =>
      createHash('sha256').update(person.user.email).digest('base64'),
  };
}

/** `MailApp`: keeps what would have been sent. */
export function mailServices(quota: QuotaWindows) {
  const sent: SentMail[] = [];
  const services: Services = {
    'MailApp.sendEmail': (_, mail: SentMail) => {
      const addresses = [mail.to, mail.cc, mail.bcc]
        .flatMap((one) => one?.split(',') ?? [])
        .filter((one) => one.trim() !== '');
      if (addresses.length === 0) throw exception('Failed to send email: no recipient');
      const wrong = addresses.find((one) => !one.includes('@'));
      if (wrong !== undefined) throw exception(`Invalid email: ${wrong.trim()}`);
      if (!quota.mail.take(addresses.length)) {
        throw exception('Service invoked too many times for one day: email.');
      }
      sent.push(mail);
    },
    'MailApp.getRemainingDailyQuota': () => quota.mail.left(),
  };
  return { services, sent };
}
