/** The top-level function that Google calls after an edit. */
const HANDLER = 'logEdit';

/** The person's own edit triggers of the open workbook; those of others are not shown to her. */
function ownTriggers(): GoogleAppsScript.Script.Trigger[] {
  const open = SpreadsheetApp.getActiveSpreadsheet().getId();
  return ScriptApp.getProjectTriggers().filter(
    (one) => one.getHandlerFunction() === HANDLER && one.getTriggerSourceId() === open,
  );
}

export const hasTrigger = (uid: string): boolean =>
  ownTriggers().some((one) => one.getUniqueId() === uid);

/** Makes a trigger in place of those the person had; gives its unique id. */
export function renewTrigger(): string {
  removeTriggers(() => true);
  const made = ScriptApp.newTrigger(HANDLER)
    .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
    .onEdit()
    .create();
  return made.getUniqueId();
}

/** Removes those of the person's own triggers whose unique id is meant. */
export function removeTriggers(isMeant: (uid: string) => boolean): void {
  for (const one of ownTriggers()) {
    if (isMeant(one.getUniqueId())) ScriptApp.deleteTrigger(one);
  }
}
