import { exception } from '../errors';
import type { Services } from '../execution';
import type { Trigger } from '../types';

const MAX_TRIGGERS = 20;

/** `ScriptApp`: the token, the web app's address, and installable triggers. */
export function scriptServices(token: string, webAppUrl: string | null) {
  const triggers: Trigger[] = [];
  let made = 0;
  const services: Services = {
    'ScriptApp.getOAuthToken': () => token,
    'Service.getUrl': () => webAppUrl,
    // Google shows each person only the triggers that are hers.
    'ScriptApp.getProjectTriggers': ({ person }) =>
      triggers.filter(({ owner }) => owner === person.user.email),
    'ScriptApp.deleteTrigger': ({ person }, id: string) => {
      const index = triggers.findIndex((one) => one.id === id && one.owner === person.user.email);
      if (index < 0) throw exception('Trigger not found');
      triggers.splice(index, 1);
    },
    'Trigger.create': ({ person }, data: Omit<Trigger, 'id' | 'owner'>) => {
      if (data.schedule.everyMinutes !== undefined) {
        throw exception(
          'An add-on can only have time-based triggers that run at most once per hour',
        );
      }
      const owner = person.user.email;
      if (triggers.filter((one) => one.owner === owner).length >= MAX_TRIGGERS) {
        throw exception('This script has too many triggers.');
      }
      made += 1;
      const trigger = { ...data, id: `trigger-${made}`, owner };
      triggers.push(trigger);
      return trigger;
    },
  };
  return { services, triggers };
}
