import { useEffect } from 'preact/hooks';
import { Button, Notice } from '../../shared/ui';
import { LanguageSwitch } from './language-switch';
import { PrimaryAction } from './primary-action';
import { ResultView } from './result-view';
import { inParts } from './sentences';
import type { Sidebar } from './state';
import { Where } from './where';
import { useWords } from './words';
import { Work } from './work';

/** The whole sidebar: where the workbook stands, what to do, what came of it. */
export function App({ sidebar }: { sidebar: Sidebar }) {
  const { say } = useWords(sidebar);
  const language = sidebar.language.value;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div class="sidebar">
      <header class="sidebar-head">
        <h1>{say('addon.title')}</h1>
        <LanguageSwitch sidebar={sidebar} />
      </header>
      <main class="sidebar-main">
        <Content sidebar={sidebar} />
        <ResultView sidebar={sidebar} />
      </main>
      <PrimaryAction sidebar={sidebar} />
    </div>
  );
}

function Content({ sidebar }: { sidebar: Sidebar }) {
  const { say } = useWords(sidebar);
  const reading = sidebar.reading.value;
  if (reading.is === 'loading') {
    return (
      <p role="status" aria-busy="true">
        {say('addon.sidebar.loading')}
      </p>
    );
  }
  if (reading.is === 'failed') {
    return (
      <Notice meaning="bad" what={say('addon.sidebar.error.where')} {...inParts(reading.why)}>
        <Button onClick={() => sidebar.read()}>{say('addon.sidebar.reload')}</Button>
      </Notice>
    );
  }
  return (
    <>
      <Where sidebar={sidebar} status={reading.status} />
      <Work sidebar={sidebar} status={reading.status} />
    </>
  );
}
