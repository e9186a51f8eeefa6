import type { Verdict } from '../fault';

/** The signs mail addresses are made of here: Latin letters without marks, digits, . _ % + - */
const NAME = /^[A-Za-z0-9._%+-]+$/;
const HOST = /^[A-Za-z0-9-]+$/;

/** name@host.domain, without marks or spaces. */
export function judgeEmail(text: string): Verdict | null {
  const [name = '', domain = '', ...more] = text.split('@');
  const hosts = domain.split('.');
  const fits =
    more.length === 0 &&
    NAME.test(name) &&
    hosts.length >= 2 &&
    hosts.every((host) => HOST.test(host));
  return fits ? null : { code: 'email-form' };
}
