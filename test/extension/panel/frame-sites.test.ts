import { beforeEach, describe, expect, it } from 'vitest';
import {
  allowFrames,
  lookUpAllowed,
  sitePattern,
  takeBackSite,
} from '../../../extension/panel/work/frame-sites';
import type { Work } from '../../../extension/panel/work/state';
import { FakeSites } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const SITE = 'https://khac.example.vn:8443';
const PATTERN = 'https://khac.example.vn/*';

let sites: FakeSites;
let work: Work;

beforeEach(() => {
  sites = new FakeSites();
  work = workInFakes({ sites });
});

describe('frames of another site', () => {
  it('are asked for by that site alone', async () => {
    await allowFrames(work, SITE);
    expect(sites.asked).toEqual([PATTERN]);
  });

  it('without an address of their own are never asked for', async () => {
    expect(sitePattern('null')).toBeNull();
    await allowFrames(work, 'null');
    expect(sites.asked).toEqual([]);
  });

  it('stay closed when the person refuses, and it is said what to do', async () => {
    sites.answer = 'refused';
    await allowFrames(work, SITE);
    expect(work.messages.value.work).toMatchObject({
      what: { key: 'panel.frames.refused', params: { site: SITE } },
      next: { key: 'panel.frames.refused-next' },
    });
  });
});

describe('what was allowed', () => {
  it('is listed, and gone once it was taken back', async () => {
    await allowFrames(work, SITE);
    await lookUpAllowed(work);
    expect(work.allowedSites.value).toEqual([PATTERN]);
    await takeBackSite(work, PATTERN);
    expect(work.allowedSites.value).toEqual([]);
    expect(await sites.allowed()).toEqual([]);
  });
});
