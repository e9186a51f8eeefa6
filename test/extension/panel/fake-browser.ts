import type { Arrival } from '../../../extension/batch/evidence';
import type { FormFingerprint } from '../../../extension/batch/fingerprint';
import type { RowStates } from '../../../extension/batch/journal';
import type {
  FieldOutcome,
  FieldToWrite,
  PageCommand,
  PageGrid,
  PageReply,
  PageSigns,
} from '../../../extension/page/protocol';
import type { KeptProfile, KeptProgress, OpenEntries } from '../../../extension/panel/host/kept';
import type {
  FrameReply,
  KeepOutcome,
  KeepPort,
  PageAnswer,
  PageFault,
  PagePort,
  SitesPort,
  TabsPort,
} from '../../../extension/panel/host/ports';
import type { ReaderPort } from '../../../extension/panel/reader/calls';
import { createService } from '../../../extension/panel/reader/service';
import type { Control } from '../../../shared/matching/types';
import type { Target, Writing } from '../../../shared/records/targets';
import type { MeaningCorrections } from '../../../shared/records/types';

const SILENT: PageSigns = { signIn: false, errors: [], confirmations: [] };

/** A tab with a form, in memory: it holds what is written until it is told to go elsewhere. */
export class FakePage implements PagePort {
  documentId = 'document 1';
  url = 'https://truong.example.vn/hoc-sinh/them';
  arrival: Arrival = 'navigate';
  signs: PageSigns = SILENT;
  /** Grids that its controls stand in. */
  grids: PageGrid[] = [];
  /** When set, every question fails like this. */
  fault: PageFault | null = null;
  /** Every command, in the order in which it came. */
  asked: PageCommand['do'][] = [];
  /** Called while a write is going on, before it answers. */
  duringWrite: (() => void) | null = null;

  constructor(public controls: Control[]) {}

  /** Goes to another document, with its own values and signs. */
  go(url: string, values: Record<string, string>, signs: Partial<PageSigns> = {}): void {
    this.documentId = `document ${url} ${this.asked.length}`;
    this.url = url;
    this.signs = { ...SILENT, ...signs };
    this.controls = this.controls.map((one) => ({ ...one, value: values[one.selector] ?? '' }));
  }

  values(): Record<string, string> {
    return Object.fromEntries(this.controls.map(({ selector, value }) => [selector, value]));
  }

  async askAll(_: number, command: PageCommand): Promise<PageAnswer<FrameReply[]>> {
    const answer = await this.ask({ tabId: 1, frameId: 0 }, command);
    return answer.ok ? { ok: true, value: [answer.value] } : answer;
  }

  async ask(_: unknown, command: PageCommand): Promise<PageAnswer<FrameReply>> {
    this.asked.push(command.do);
    await Promise.resolve();
    if (command.do === 'write') this.duringWrite?.();
    if (this.fault !== null) return { ok: false, ...this.fault };
    const { arrival } = this;
    return { ok: true, value: { frameId: 0, arrival, reply: this.#answer(command) } };
  }

  #answer(command: PageCommand): PageReply {
    const { documentId, url, controls, signs } = this;
    switch (command.do) {
      case 'read': {
        const { grids } = this;
        const reading = { documentId, url, title: 'Hồ sơ', controls, grids, left: [], signs };
        return { ok: true, reading };
      }
      case 'write':
        for (const field of command.fields) this.#set(field);
        return this.#report(command.fields);
      case 'compare':
        return this.#report(command.fields);
      default:
        return { ok: true };
    }
  }

  #set({ selector, value }: FieldToWrite): void {
    this.controls = this.controls.map((one) =>
      one.selector === selector ? { ...one, value } : one,
    );
  }

  #report(fields: readonly FieldToWrite[]): PageReply {
    const outcomes = fields.map(({ selector, value }): FieldOutcome => {
      const now = this.values()[selector] ?? '';
      return now === value
        ? { selector, state: 'right', now }
        : { selector, state: 'different', now, reason: { key: 'page.empty' } };
    });
    return { ok: true, report: { documentId: this.documentId, outcomes, signs: this.signs } };
  }
}

/** Tabs whose events the test gives. */
export class FakeTabs implements TabsPort {
  readonly #listeners = { loaded: [], closed: [], pressed: [] } as Record<
    'loaded' | 'closed' | 'pressed',
    ((tabId: number) => void)[]
  >;

  inFront = async () => 1;
  onLoaded = (listener: (tabId: number) => void) => void this.#listeners.loaded.push(listener);
  onClosed = (listener: (tabId: number) => void) => void this.#listeners.closed.push(listener);
  onPressed = (listener: (tabId: number) => void) => void this.#listeners.pressed.push(listener);

  tell(event: 'loaded' | 'closed' | 'pressed'): void {
    for (const listener of this.#listeners[event]) listener(1);
  }
}

const NOTHING = {
  open: null,
  progress: null,
  profiles: {},
  rows: {},
  corrections: {},
  accepted: {},
  writings: {},
  target: null,
};

/** Storage in memory, which can be full. */
export class FakeKeep implements KeepPort {
  outcome: KeepOutcome = 'kept';
  kept: {
    open: OpenEntries | null;
    progress: KeptProgress | null;
    profiles: Record<string, KeptProfile[]>;
    rows: Record<string, RowStates>;
    corrections: Record<string, MeaningCorrections>;
    accepted: Record<string, readonly string[]>;
    writings: Record<string, Writing>;
    target: Target | null;
  } = NOTHING;

  open = async () => this.kept.open;
  keepOpen = async (open: OpenEntries | null) => this.#put({ open });
  progress = async () => this.kept.progress;
  keepProgress = async (progress: KeptProgress | null) => this.#put({ progress });
  profiles = async ({ pathPattern }: FormFingerprint) => this.kept.profiles[pathPattern] ?? [];
  keepProfile = async ({ pathPattern }: FormFingerprint, profile: KeptProfile) =>
    this.#put({ profiles: { ...this.kept.profiles, [pathPattern]: [profile] } });
  rows = async (key: string) => this.kept.rows[key] ?? null;
  keepRows = async (key: string, rows: RowStates) =>
    this.#put({ rows: { ...this.kept.rows, [key]: rows } });
  corrections = async (headers: string) => this.kept.corrections[headers] ?? null;
  keepCorrections = async (headers: string, corrections: MeaningCorrections) =>
    this.#put({ corrections: { ...this.kept.corrections, [headers]: corrections } });
  accepted = async (contents: string) => {
    const ids = this.kept.accepted[contents];
    return ids ? new Set(ids) : null;
  };
  keepAccepted = async (contents: string, ids: ReadonlySet<string>) =>
    this.#put({ accepted: { ...this.kept.accepted, [contents]: [...ids] } });
  writing = async (target: string) => this.kept.writings[target] ?? null;
  keepWriting = async (target: string, writing: Writing) =>
    this.#put({ writings: { ...this.kept.writings, [target]: writing } });
  target = async () => this.kept.target;
  keepTarget = async (target: Target | null) => this.#put({ target });
  settings = async () => ({ language: 'vi' as const });
  keepSettings = async () => this.outcome;
  async forgetAll() {
    this.kept = NOTHING;
    return this.outcome;
  }

  #put(parts: Partial<FakeKeep['kept']>): KeepOutcome {
    if (this.outcome === 'kept') this.kept = { ...this.kept, ...parts };
    return this.outcome;
  }
}

/** The reader in the test's own thread; `stop` makes it forget and answers what is asked then. */
export class FakeReader implements ReaderPort {
  #service = createService();
  /** Names of the calls, in order. */
  readonly asked: string[] = [];
  /** The next call is answered as if the person had stopped it. */
  stopsNext: 'stops' | 'runs' = 'runs';
  /** Calls of this name break down. */
  breaks: string | null = null;

  ask: ReaderPort['ask'] = async (name, asked, hearing = {}) => {
    this.asked.push(name);
    if (this.stopsNext === 'stops') {
      this.stop();
      this.stopsNext = 'runs';
      return 'stopped';
    }
    if (this.breaks === name) throw new Error(`The reader broke down at ${name}`);
    const hears = { progress: () => undefined, piece: () => undefined, ...hearing };
    return this.#service[name](asked, hears);
  };

  stop(): void {
    this.#service = createService();
  }
}

/** Sites that answer what the test says. */
export class FakeSites implements SitesPort {
  asked: string[] = [];
  answer: 'allowed' | 'refused' = 'allowed';
  reply: Awaited<ReturnType<SitesPort['fetch']>> | null = null;
  readonly granted = new Set<string>();

  allow = async (origins: readonly string[]) => {
    this.asked.push(...origins);
    if (this.answer === 'allowed') for (const one of origins) this.granted.add(one);
    return this.answer === 'allowed';
  };
  allowed = async () => [...this.granted];
  takeBack = async (origin: string) => {
    this.granted.delete(origin);
  };
  fetch = async () => {
    if (this.reply === null) throw new TypeError('Failed to fetch');
    return this.reply;
  };
}
