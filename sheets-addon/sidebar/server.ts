import type { CallName, Payload, Reply } from '../protocol';

/** The server behind the sidebar; it answers with a problem when it cannot be reached. */
export type Server = <Name extends CallName>(
  name: Name,
  payload: Payload<Name>,
) => Promise<Reply<Name>>;

/** The part of Google's client script that we use: a runner with our one server function. */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: { message?: string }) => void): Runner;
  callServer(name: CallName, payload: object): void;
}

declare const google: { script: { run: Runner } };

/** Calls the add-on's own script, whose answers are typed by the closed map it is compiled with. */
export const googleServer: Server = <Name extends CallName>(name: Name, payload: Payload<Name>) =>
  new Promise<Reply<Name>>((resolve) => {
    google.script.run
      .withSuccessHandler((reply) => resolve(reply as Reply<Name>))
      .withFailureHandler((error) =>
        resolve({
          ok: false,
          problem: { code: 'addon.unreachable' },
          said: error.message ?? '',
        }),
      )
      .callServer(name, payload);
  });
