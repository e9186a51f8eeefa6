import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const COOKIE = 'CSDL_PHIEN';

export interface Session {
  id: string;
  user: string;
  /** Must come back with every form of this session. */
  requestToken: string;
}

/** Who is signed in, kept in memory: a restart signs everybody out. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  open(user: string): Session {
    const session = { id: randomUUID(), user, requestToken: randomUUID() };
    this.#sessions.set(session.id, session);
    return session;
  }

  of(request: IncomingMessage): Session | null {
    const cookies = (request.headers.cookie ?? '').split('; ');
    const own = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`));
    return this.#sessions.get(own?.slice(COOKIE.length + 1) ?? '') ?? null;
  }

  end(session: Session): void {
    this.#sessions.delete(session.id);
  }

  clear(): void {
    this.#sessions.clear();
  }
}

export function sessionCookie(session: Session): string {
  return `${COOKIE}=${session.id}; Path=/; HttpOnly; SameSite=Lax`;
}

export const ENDED_COOKIE = `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
