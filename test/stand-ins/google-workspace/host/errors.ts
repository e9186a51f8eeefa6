/** An error as the script sees it, on its way between the threads. */
export interface ScriptErrorData {
  name: string;
  message: string;
  /** The body of a refused API call, as `GoogleJsonResponseException` carries it. */
  details?: { code: number; message: string; errors: { reason: string; message: string }[] };
  stack?: string;
}

/** Thrown by a service; the script can catch it, else the execution fails with it. */
export class ScriptError extends Error {
  readonly details?: ScriptErrorData['details'];
  /** Where in `Code.js` it was thrown, when it comes out of an execution. */
  readonly scriptStack?: string;

  constructor(data: ScriptErrorData) {
    super(data.message);
    this.name = data.name;
    if (data.details) this.details = data.details;
    if (data.stack) this.scriptStack = data.stack;
  }

  toData(): ScriptErrorData {
    const data: ScriptErrorData = { name: this.name, message: this.message };
    if (this.details) data.details = this.details;
    if (this.scriptStack) data.stack = this.scriptStack;
    return data;
  }
}

/** The plain `Exception` that Apps Script services throw. */
export const exception = (message: string) => new ScriptError({ name: 'Exception', message });

/** What the advanced service throws for an error answer of the API. */
export function apiException(method: string, code: number, message: string, reason: string) {
  return new ScriptError({
    name: 'GoogleJsonResponseException',
    message: `API call to ${method} failed with error: ${message}`,
    details: { code, message, errors: [{ reason, message }] },
  });
}
