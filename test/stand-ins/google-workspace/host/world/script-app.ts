import type { Trigger } from '../types';
import { call, exception } from './bridge';
import { enumeration, requireArguments, service } from './service';

const EVENT_TYPES = ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT'] as const;
const EventType = enumeration('EventType', EVENT_TYPES);
const TriggerSource = enumeration('TriggerSource', ['CLOCK', 'SPREADSHEETS'] as const);
export const AuthMode = enumeration('AuthMode', [
  'NONE',
  'LIMITED',
  'FULL',
  'CUSTOM_FUNCTION',
] as const);

export const ScriptApp = service('ScriptApp', {
  AuthMode,
  EventType,
  TriggerSource,
  WeekDay: enumeration('WeekDay', [
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
    'SUNDAY',
  ] as const),
  getOAuthToken: () => call<string>('ScriptApp.getOAuthToken'),
  getService: () => service('Service', { getUrl: () => call<string | null>('Service.getUrl') }),
  newTrigger(functionName: string) {
    requireArguments('ScriptApp.newTrigger', [functionName], ['string']);
    return triggerBuilder(functionName);
  },
  getProjectTriggers: () => call<Trigger[]>('ScriptApp.getProjectTriggers').map(trigger),
  deleteTrigger: (one: ReturnType<typeof trigger>) =>
    call<undefined>('ScriptApp.deleteTrigger', one.getUniqueId()),
});

function trigger(data: Trigger) {
  return service('Trigger', {
    getUniqueId: () => data.id,
    getHandlerFunction: () => data.functionName,
    getEventType: () => EventType[data.eventType as keyof typeof EventType],
    getTriggerSource: () =>
      data.sourceId === null ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS,
    getTriggerSourceId: () => data.sourceId,
  });
}

const create = (data: Omit<Trigger, 'id' | 'owner'>) =>
  trigger(call<Trigger>('Trigger.create', data));

function triggerBuilder(functionName: string) {
  return service('TriggerBuilder', {
    timeBased: () => clockBuilder(functionName),
    forSpreadsheet(source: string | { getId(): string }) {
      const sourceId = typeof source === 'string' ? source : source.getId();
      const on = (eventType: (typeof EVENT_TYPES)[number]) => () =>
        service('SpreadsheetTriggerBuilder', {
          create: () => create({ functionName, eventType, sourceId, schedule: {} }),
        });
      return service('SpreadsheetTriggerBuilder', {
        onOpen: on('ON_OPEN'),
        onEdit: on('ON_EDIT'),
        onChange: on('ON_CHANGE'),
        onFormSubmit: on('ON_FORM_SUBMIT'),
      });
    },
  });
}

const CLOCK_STEPS = [
  'after',
  'atHour',
  'nearMinute',
  'everyMinutes',
  'everyHours',
  'everyDays',
  'everyWeeks',
  'onMonthDay',
  'onWeekDay',
  'inTimezone',
] as const;
type ClockStep = (typeof CLOCK_STEPS)[number];
type ClockBuilder = Record<ClockStep, (value: unknown) => ClockBuilder> & {
  at(date: Date): ClockBuilder;
  create(): ReturnType<typeof trigger>;
};

function clockBuilder(functionName: string): ClockBuilder {
  const schedule: Trigger['schedule'] = {};
  const steps = CLOCK_STEPS.map((step) => [
    step,
    (value: unknown) => {
      schedule[step] = typeof value === 'number' ? value : String(value);
      return builder;
    },
  ]);
  const builder: ClockBuilder = service('ClockTriggerBuilder', {
    ...(Object.fromEntries(steps) as Omit<ClockBuilder, 'at' | 'create'>),
    at(date: Date) {
      schedule.at = date.toISOString();
      return builder;
    },
    create() {
      if (Object.keys(schedule).length === 0) {
        throw exception('The trigger must say when it runs');
      }
      return create({ functionName, eventType: 'CLOCK', sourceId: null, schedule });
    },
  });
  return builder;
}
