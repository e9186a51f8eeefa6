import { type Panel, PanelContext } from './context';
import { ActionBar } from './parts/action-bar';
import { Header } from './parts/header';
import { ChooseScreen } from './screens/choose';
import { FormScreen } from './screens/form';
import { RowsScreen } from './screens/rows';
import { SettingsScreen } from './screens/settings';
import { TableScreen } from './screens/table';

/** The side panel: header, one screen, and the primary action pinned below it. */
export function App({ panel }: { panel: Panel }) {
  return (
    <PanelContext.Provider value={panel}>
      <Header />
      <main>
        <Screen panel={panel} />
      </main>
      {panel.view.value === 'work' ? <ActionBar /> : null}
    </PanelContext.Provider>
  );
}

function Screen({ panel: { view, work } }: { panel: Panel }) {
  if (view.value === 'settings') return <SettingsScreen />;
  const table = work.table.value;
  if (table === null) return <ChooseScreen />;
  if (view.value === 'rows') return <RowsScreen table={table} />;
  const isAtWork = work.form.value !== null || work.current.value !== null;
  return isAtWork ? <FormScreen table={table} /> : <TableScreen table={table} />;
}
