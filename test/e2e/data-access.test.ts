import { describe, expect, it } from 'vitest';
import { PASSPHRASE } from './data-person';
import { startData } from './data-start';
import { tabTo } from './tab-to';

const atThePanel = startData('shared');

/** The states follow each other, as they do for a person(). */
describe('every state of the data is readable for everyone', () => {
  it('the scores of a file', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    expect(await atThePanel().troubles('scores')).toEqual([]);
  });

  it('the columns', async () => {
    const person = atThePanel();
    await person.go('columns');
    expect(await atThePanel().troubles('columns')).toEqual([]);
    await person.back();
  });

  it('the repairs, one by one', async () => {
    const person = atThePanel();
    await person.go('repairs');
    await person.panel.getByRole('button', { name: 'Xem từng chỗ' }).first().click();
    expect(await atThePanel().troubles('repairs')).toEqual([]);
    await person.back();
  });

  it('the report and the row of a finding', async () => {
    const person = atThePanel();
    await person.go('report');
    expect(await atThePanel().troubles('report')).toEqual([]);
    await person.finding('date-impossible').click();
    expect(await atThePanel().troubles('row')).toEqual([]);
    await person.back();
    await person.back();
  });
});

describe('the data by keyboard alone', () => {
  it('a repair is accepted and a finding is gone to and left', async () => {
    const person = atThePanel();
    const { panel } = person;
    await panel.bringToFront();
    await tabTo(panel, '[data-testid="to-repairs"]');
    await panel.keyboard.press('Enter');
    await tabTo(panel, '[aria-expanded]');
    await panel.keyboard.press('Enter');
    await tabTo(panel, '[data-testid="repairs"]');
    await panel.keyboard.press('Enter');
    await person.accepted(1);
    await tabTo(panel, '[data-testid="back"]');
    await panel.keyboard.press('Enter');
    await tabTo(panel, '[data-testid="to-report"]');
    await panel.keyboard.press('Enter');
    await tabTo(panel, '[data-testid="findings"]');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await panel.getByTestId('record').waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByTestId('findings').waitFor();
  });

  it('a locked vault is opened', async () => {
    const person = atThePanel();
    await person.setPassphrase();
    await person.lock();
    const { panel } = person;
    await tabTo(panel, 'input[type=password]');
    await panel.keyboard.type(PASSPHRASE);
    await panel.keyboard.press('Enter');
    await panel.getByTestId('scores').waitFor();
  });
});
