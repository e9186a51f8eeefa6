import type { Sidebar } from './state';
import { useWords } from './words';

/** The calendar year of the report, or of the new score book. */
export function Year({ sidebar }: { sidebar: Sidebar }) {
  const { say } = useWords(sidebar);
  return (
    <label class="year">
      {say('addon.sidebar.year')}
      <input
        type="number"
        min={2020}
        max={2100}
        value={sidebar.year.value}
        onInput={(event) => {
          sidebar.year.value = event.currentTarget.valueAsNumber;
        }}
      />
    </label>
  );
}
