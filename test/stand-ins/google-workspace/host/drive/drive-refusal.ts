/** An error answer of the Drive API: HTTP status, reason and message. */
export class DriveRefusal extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
    this.name = 'DriveRefusal';
  }
}
