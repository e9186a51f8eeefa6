import { type Panel, PanelContext } from './context';
import { ActionBar } from './parts/action-bar';
import { Header } from './parts/header';
import { BeforeFormScreen } from './screens/before-form';
import { ChooseScreen } from './screens/choose';
import { ColumnsScreen } from './screens/columns';
import { DataScreen } from './screens/data';
import { EvidenceBar, EvidenceScreen } from './screens/evidence-when-asked';
import { FormScreen } from './screens/form';
import { GridScreen } from './screens/grid';
import { RecordScreen } from './screens/record';
import { RepairsScreen } from './screens/repairs';
import { ReportScreen } from './screens/report';
import { RowsScreen } from './screens/rows';
import { SettingsScreen } from './screens/settings';

/** The side panel: header, one screen, and the primary action pinned below it. */
export function App({ panel }: { panel: Panel }) {
  const view = panel.view.value;
  return (
    <PanelContext.Provider value={panel}>
      <Header />
      <main key={view}>
        <Screen panel={panel} />
      </main>
      {view === 'data' || view === 'fill' ? <ActionBar /> : null}
      {view === 'evidence' ? <EvidenceBar /> : null}
    </PanelContext.Provider>
  );
}

function Screen({ panel: { view, work } }: { panel: Panel }) {
  if (view.value === 'settings') return <SettingsScreen />;
  if (view.value === 'evidence') return <EvidenceScreen />;
  const table = work.table.value;
  if (table === null) return <ChooseScreen />;
  switch (view.value) {
    case 'data':
      return <DataScreen table={table} />;
    case 'columns':
      return <ColumnsScreen table={table} />;
    case 'repairs':
      return <RepairsScreen table={table} />;
    case 'report':
      return <ReportScreen table={table} />;
    case 'record':
      return <RecordScreen table={table} />;
    case 'rows':
      return <RowsScreen table={table} />;
    case 'fill': {
      const form = work.form.value;
      const plan = work.gridPlan.value;
      if (form?.grid && plan) {
        return <GridScreen table={table} form={form} grid={form.grid} plan={plan} />;
      }
      const isAtWork = form !== null || work.current.value !== null;
      return isAtWork ? <FormScreen table={table} /> : <BeforeFormScreen table={table} />;
    }
  }
}
