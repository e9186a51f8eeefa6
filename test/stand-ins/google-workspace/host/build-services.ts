import type { WorkbookStore } from '../store-types';
import type { Clock } from './clock';
import type { SharingRules } from './drive/share-file';
import type { Services } from './execution';
import type { Bundle } from './manifest';
import { createQuotaWindows } from './quota-windows';
import type { ScopeGuard } from './scopes';
import { mailServices, sessionServices } from './services/account';
import { driveServices } from './services/drive';
import { lockServices } from './services/locks';
import { cacheServices, propertyServices } from './services/properties';
import { scriptServices } from './services/script';
import { sheetsServices } from './services/sheets';
import { spreadsheetServices } from './services/spreadsheet';
import { uiServices } from './services/ui';
import { urlFetchServices } from './services/url-fetch';
import { htmlServices, utilityServices } from './services/utilities';
import type { Stage } from './stage';
import type { Quotas } from './types';

interface Parts {
  store: WorkbookStore;
  bundle: Bundle;
  bundleFolder: string;
  stage: Stage;
  clock: Clock;
  quotas: Quotas;
  scopes: ScopeGuard;
  sharing: SharingRules;
  token: string;
  webAppUrl: string | null;
  /** The base address of the loopback Sheets API. */
  sheetsApi: () => Promise<string>;
}

/** Every service method there is, with what the mails and triggers left behind. */
export function buildServices(parts: Parts) {
  const { store, bundle, stage, clock, quotas } = parts;
  const quota = createQuotaWindows(clock, quotas);
  const mail = mailServices(quota);
  const script = scriptServices(parts.token, parts.webAppUrl);
  const services: Services = {
    ...spreadsheetServices(store, stage),
    ...uiServices(stage),
    ...sheetsServices(store, quota),
    ...driveServices(store, quota, parts.sharing),
    ...urlFetchServices({
      ...parts,
      allowList: bundle.manifest.urlFetchWhitelist,
      quota,
    }),
    ...lockServices(clock, stage),
    ...propertyServices(stage, quotas),
    ...cacheServices(stage, quotas, clock),
    ...sessionServices(bundle.manifest.timeZone),
    ...mail.services,
    ...script.services,
    ...utilityServices(clock),
    ...htmlServices(parts.bundleFolder),
  };
  return { services, mails: mail.sent, triggers: script.triggers };
}
