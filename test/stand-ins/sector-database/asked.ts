import type { Faults } from './faults';
import type { PupilStore } from './pupil-store';
import { json, type Reply, seeOther } from './replies';
import type { Session, Sessions } from './sessions';

export interface Credentials {
  user: string;
  password: string;
}

export interface Delays {
  /** How long the list of communes takes. */
  communesMs: number;
  /** How long every answer waits while the fault `slow` is on. */
  slowMs: number;
}

export interface Parts {
  store: PupilStore;
  sessions: Sessions;
  faults: Faults;
  credentials: Credentials;
  delays: Delays;
  wait(ms: number): Promise<void>;
}

/** A request as the application sees it; `form` is null for GET. */
export interface Asked {
  url: URL;
  form: URLSearchParams | null;
  session: Session | null;
  /** The page's own script asks for JSON, a browser for a page. */
  wantsJson: boolean;
}

/** Sends somebody without a session to the sign-in page, and back afterwards. */
export function signInFirst({ url, form, wantsJson }: Asked, why: 'het-phien' | ''): Reply {
  const query = new URLSearchParams();
  if (why !== '') query.set(why, '1');
  if (form === null && !wantsJson) query.set('tiep', `${url.pathname}${url.search}`);
  const location = `/dang-nhap${query.size === 0 ? '' : `?${query}`}`;
  return wantsJson ? json({ saved: false, signIn: location }, 401) : seeOther(location);
}
