import { Button } from '../../../shared/ui';
import { type Panel, usePanel } from '../context';
import { t } from '../language';
import { fillRow } from '../work/fill';
import { fillGrid, verifyGrid } from '../work/grid-fill';
import { closeTable } from '../work/open-table';
import { type PrimaryAction, primaryAction } from '../work/primary';
import { readForm } from '../work/read-form';
import { goToRow } from '../work/rows';
import { verifyRow } from '../work/verify';
import { BusyLine } from './busy-line';
import { GridBar } from './grid-bar';
import { RowBar } from './row-bar';
import { useKeys } from './use-keys';

/** The primary button, pinned, named by its effect and count; the row in front below it. */
export function ActionBar() {
  const panel = usePanel();
  const { work, view } = panel;
  const action = primaryAction(work);
  const isIdle = work.busy.value === null && canDo(action);
  const press = () => {
    if (isIdle) run(panel, action);
  };
  useKeys(({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) press();
  });
  return (
    <footer>
      <BusyLine />
      <Button
        kind="primary"
        data-testid="primary"
        data-action={action.name}
        aria-disabled={!isIdle}
        onClick={press}
      >
        {wordsOf(action)}
      </Button>
      {view.value === 'fill' ? <SecondBar /> : null}
    </footer>
  );
}

/** Below the primary button: the row in front, or what else may be done with a grid. */
function SecondBar() {
  const { work } = usePanel();
  if (work.form.value?.grid) return <GridBar />;
  return work.form.value !== null || work.current.value !== null ? <RowBar /> : null;
}

const canDo = (action: PrimaryAction) => !('count' in action) || action.count > 0;

function run({ work, view, askForFile }: Panel, action: PrimaryAction): void {
  switch (action.name) {
    case 'choose-file':
      askForFile.value?.();
      break;
    case 'read':
      view.value = 'fill';
      void readForm(work);
      break;
    case 'fill':
      void fillRow(work);
      break;
    case 'verify':
      void verifyRow(work);
      break;
    case 'fill-grid':
      void fillGrid(work);
      break;
    case 'verify-grid':
      void verifyGrid(work);
      break;
    case 'next':
      void goToRow(work, action.index);
      break;
    case 'close':
      void closeTable(work);
      break;
  }
}

function wordsOf(action: PrimaryAction): string {
  switch (action.name) {
    case 'choose-file':
      return t('panel.source.choose');
    case 'read':
      return t(action.again === 'again' ? 'panel.form.read-again' : 'panel.form.read');
    case 'verify':
      return t(action.again === 'again' ? 'panel.do.verify-again' : 'panel.do.verify');
    case 'fill-grid': {
      const { count, rows, replaced } = action;
      if (count === 0) return t('panel.do.fill-nothing');
      const key = replaced > 0 ? 'panel.grid.fill-replacing' : 'panel.grid.fill';
      return t(key, { count, rows, replaced });
    }
    case 'verify-grid':
      return t('panel.grid.verify');
    case 'next':
      return t('panel.do.next');
    case 'close':
      return t('panel.source.change');
    case 'fill': {
      const { count, replaced, again } = action;
      if (count === 0) return t('panel.do.fill-nothing');
      if (again === 'again') return t('panel.do.fill-again', { count });
      return replaced > 0
        ? t('panel.do.fill-replacing', { count, replaced })
        : t('panel.do.fill', { count });
    }
  }
}
