import type { PageScript } from './page-script';

/** A field as a test writes it: by its selector, whatever it showed before. */
const toWrite = ([selector, value]: readonly [selector: string, value: string]) => ({
  ...{ selector, value, shown: '', lateText: null },
});

/** Writes values into the controls of these selectors; what the page shows of each afterwards. */
export async function fillBySelector(
  script: PageScript,
  values: readonly (readonly [selector: string, value: string])[],
): Promise<string[]> {
  const { outcomes } = await script.write(values.map(toWrite), PATIENCE);
  return outcomes.map(({ state, now }) => `${state}: ${now}`);
}

const PATIENCE = 10_000;

/** The same by label; what became of each. */
export async function fillByLabel(
  script: PageScript,
  values: Readonly<Record<string, string>>,
): Promise<Record<string, string | undefined>> {
  const { controls } = await script.read();
  const fields = Object.entries(values).map(([label, value]) => {
    const control = controls.find((one) => one.label === label);
    if (!control) throw new Error(`no control is called ${label}`);
    return [control.selector, value] as const;
  });
  const said = await fillBySelector(script, fields);
  return Object.fromEntries(Object.keys(values).map((label, index) => [label, said[index]]));
}
