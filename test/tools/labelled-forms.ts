import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FormBrowser } from '../extension/page/form-page';
import type { FormCase } from './form-cases';

/** Forms of real sites with their controls labelled by people, if they lie beside the project. */
export const LABELLED_FORMS = fileURLToPath(
  new URL('../../../shared/corpora/ddg-forms', import.meta.url),
);

export const hasLabelledForms = () => existsSync(LABELLED_FORMS);

/** A table of English headers: what people label, the header, and a few values. */
const TABLE: Readonly<Record<string, { header: string; samples: string[] }>> = {
  emailAddress: { header: 'Email', samples: ['jane@example.com', 'otto@example.org'] },
  firstName: { header: 'First name', samples: ['Jane', 'Otto'] },
  middleName: { header: 'Middle name', samples: ['May', 'Lee'] },
  lastName: { header: 'Last name', samples: ['Miller', 'Brown'] },
  fullName: { header: 'Full name', samples: ['Jane Miller', 'Otto Brown'] },
  username: { header: 'Username', samples: ['janem', 'ottob'] },
  phone: { header: 'Phone number', samples: ['2025550123', '2025550199'] },
  addressStreet: { header: 'Street address', samples: ['12 Main Street', '7 Oak Avenue'] },
  addressStreet2: { header: 'Address line 2', samples: ['Apt 4', 'Floor 2'] },
  addressCity: { header: 'City', samples: ['Springfield', 'Portland'] },
  addressProvince: { header: 'State', samples: ['Oregon', 'Illinois'] },
  addressPostalCode: { header: 'Postal code', samples: ['97201', '62701'] },
  addressCountryCode: { header: 'Country', samples: ['United States'] },
  birthday: { header: 'Date of birth', samples: ['02/09/1990', '17/04/1985'] },
  birthdayDay: { header: 'Day of birth', samples: ['2', '17'] },
  birthdayMonth: { header: 'Month of birth', samples: ['9', '4'] },
  birthdayYear: { header: 'Year of birth', samples: ['1990', '1985'] },
  cardName: { header: 'Name on card', samples: ['Jane Miller', 'Otto Brown'] },
  cardNumber: { header: 'Card number', samples: ['4111111111111111'] },
  cardSecurityCode: { header: 'CVV', samples: ['123', '456'] },
  expiration: { header: 'Card expiration date', samples: ['09/30', '04/31'] },
  expirationMonth: { header: 'Card expiration month', samples: ['9', '4'] },
  expirationYear: { header: 'Card expiration year', samples: ['2030', '2031'] },
};

const BIRTHDAY = ['birthdayDay', 'birthdayMonth', 'birthdayYear'];
/** What the panel offers beside three columns of one date. */
const WHOLE_BIRTHDAY = { id: '@dob', header: 'Date of birth', samples: ['02/09/1990'] };

/**
 * One case for each form that shows at least one known field: the columns are the kinds of field that
 * it shows, and every control that carries the kind is right for its column.
 */
export async function readLabelledForms(browser: FormBrowser): Promise<FormCase[]> {
  const files = (await readdir(LABELLED_FORMS)).filter((file) => file.endsWith('.html')).sort();
  const cases: FormCase[] = [];
  for (const file of files) {
    const script = await browser.show(await readFile(`${LABELLED_FORMS}/${file}`, 'utf8'), 'off');
    const { controls } = await script.read();
    const labels = await labelsOf(
      browser,
      controls.map((one) => one.selector),
    );
    const onPage = await browser.page.evaluate(() =>
      [...document.querySelectorAll('[data-manual-scoring]')]
        .filter((one) => one.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
        .map((one) => one.getAttribute('data-manual-scoring') ?? ''),
    );
    const kinds = Object.keys(TABLE).filter((kind) => onPage.includes(kind));
    if (kinds.length === 0) continue;
    cases.push({
      name: file.replace(/\.html$/, ''),
      columns: kinds.map((kind) => ({ id: kind, header: '', samples: [], ...TABLE[kind] })),
      derived: BIRTHDAY.every((kind) => kinds.includes(kind)) ? [WHOLE_BIRTHDAY] : [],
      controls,
      grids: [],
      gold: kinds.map((kind) => {
        const ids = controls.flatMap(({ id }, at) => (labels[at]?.includes(kind) ? [id] : []));
        return { header: TABLE[kind]?.header ?? '', controlIds: ids.length > 0 ? ids : ['unread'] };
      }),
    });
  }
  return cases;
}

/** What people say each control is; a control of several fields carries what each of them is. */
function labelsOf({ page }: FormBrowser, selectors: string[]): Promise<string[][]> {
  return page.evaluate(
    (all) =>
      all.map((selector) =>
        [...document.querySelectorAll(selector)].flatMap((one) =>
          (one.getAttribute('data-manual-scoring') ?? '').split(' OR '),
        ),
      ),
    selectors,
  );
}
