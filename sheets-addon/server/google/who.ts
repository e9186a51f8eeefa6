/** E-mail of who runs the command, for the log; '' where Google does not tell. */
export const whoActs = (): string => Session.getActiveUser().getEmail();
