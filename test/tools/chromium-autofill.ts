import { readFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import type { FormBrowser } from '../extension/page/form-page';
import type { FormCase } from './form-cases';
import { judgeCase } from './form-verdicts';
import { LABELLED_FORMS } from './labelled-forms';

/** Kinds of field on pages: known to be there, filled (or certain), and of those right. */
export interface AutofillScore {
  known: number;
  filled: number;
  right: number;
}

/** What Chromium's address autofill knows: its name of the field, what people label, its value. */
const ADDRESS: readonly (readonly [type: string, kind: string, value: string])[] = [
  ['NAME_FULL', 'fullName', 'Jane Miller'],
  ['NAME_FIRST', 'firstName', 'Jane'],
  ['NAME_LAST', 'lastName', 'Miller'],
  ['EMAIL_ADDRESS', 'emailAddress', 'jane@example.com'],
  ['PHONE_HOME_WHOLE_NUMBER', 'phone', '+12025550123'],
  ['ADDRESS_HOME_LINE1', 'addressStreet', '12 Main Street'],
  ['ADDRESS_HOME_LINE2', 'addressStreet2', 'Apt 4'],
  ['ADDRESS_HOME_CITY', 'addressCity', 'Portland'],
  ['ADDRESS_HOME_STATE', 'addressProvince', 'OR'],
  ['ADDRESS_HOME_ZIP', 'addressPostalCode', '97201'],
  ['ADDRESS_HOME_COUNTRY', 'addressCountryCode', 'US'],
];

/** How a value may stand on a page once it is filled in. */
const WRITINGS: Readonly<Record<string, RegExp>> = {
  fullName: /^Jane Miller$/,
  firstName: /^Jane$/,
  lastName: /^Miller$/,
  emailAddress: /^jane@example\.com$/,
  phone: /202\D*555\D*0123/,
  addressStreet: /^12 Main Street/,
  addressStreet2: /^Apt 4$/,
  addressCity: /^Portland$/,
  addressProvince: /^(?:(?:US-)?OR|Oregon)$/i,
  addressPostalCode: /^97201$/,
  addressCountryCode: /^(?:US|USA|United States.*)$/i,
};

const LONGEST_FILL = 3000;

/** Chromium and the extension on the kinds of field that Chromium knows, page by page. */
export async function scoreAutofill(browser: FormBrowser, cases: readonly FormCase[]) {
  const chromium = { known: 0, filled: 0, right: 0 };
  const ours = { known: 0, filled: 0, right: 0 };
  for (const one of cases) {
    const kinds = ADDRESS.map(([, kind]) => kind).filter((kind) =>
      one.columns.some(({ id }) => id === kind),
    );
    const fields = await fillByChromium(browser, one.name);
    for (const kind of kinds) {
      const holding = fields.filter(({ value }) => WRITINGS[kind]?.test(value));
      chromium.known += 1;
      if (holding.length > 0) chromium.filled += 1;
      if (holding.some(({ label }) => label.split(' OR ').includes(kind))) chromium.right += 1;
    }
    const headers = new Set(
      one.columns.flatMap(({ id, header }) => (kinds.includes(id) ? header : [])),
    );
    for (const { header, verdict } of judgeCase(one)) {
      if (!headers.has(header)) continue;
      ours.known += 1;
      if (verdict === 'right' || verdict === 'wrong') ours.filled += 1;
      if (verdict === 'right') ours.right += 1;
    }
  }
  return { chromium, ours };
}

/** Lets Chromium fill each form of a page from its first known field, as a person would, and reads it. */
async function fillByChromium({ page, show }: FormBrowser, name: string) {
  await show(await readFile(`${LABELLED_FORMS}/${name}.html`, 'utf8'), 'off');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('Autofill.enable');
  for (let at = 0; ; at += 1) {
    const { result } = await devtools.send('Runtime.evaluate', { expression: firstOfForm(at) });
    if (result.objectId === undefined) break;
    await trigger(devtools, result.objectId);
  }
  const fields = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, select')]
      .filter((one) => one.type !== 'hidden')
      .map((one) => ({ label: one.dataset.manualScoring ?? '', value: one.value })),
  );
  await devtools.detach();
  return fields;
}

/** In the page: the first known field that shows, of the form with this number. */
function firstOfForm(number: number): string {
  const kinds = JSON.stringify(ADDRESS.map(([, kind]) => kind));
  return `[...document.querySelectorAll('input[data-manual-scoring]')]
    .filter((one) => one.checkVisibility() && ${kinds}.includes(one.dataset.manualScoring))
    .filter((one, at, all) => all.findIndex((other) => other.form === one.form) === at)[${number}]`;
}

/** Asks for the address at one field; a field that Chromium refuses stays as it is. */
async function trigger(devtools: CDPSession, objectId: string): Promise<void> {
  const { node } = await devtools.send('DOM.describeNode', { objectId });
  const address = { fields: ADDRESS.map(([type, , value]) => ({ name: type, value })) };
  const answered = devtools
    .send('Autofill.trigger', { fieldId: node.backendNodeId, address })
    .catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, LONGEST_FILL);
  });
  await Promise.race([answered, late]);
  clearTimeout(timer);
}
