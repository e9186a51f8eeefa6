import type { Language } from '../../shared/words';
import type { Sidebar } from './state';
import { useWords } from './words';

const NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

export function LanguageSwitch({ sidebar }: { sidebar: Sidebar }) {
  const { say } = useWords(sidebar);
  return (
    <select
      class="language"
      aria-label={say('addon.sidebar.language')}
      value={sidebar.language.value}
      onChange={(event) => sidebar.speak(event.currentTarget.value === 'en' ? 'en' : 'vi')}
    >
      {(['vi', 'en'] as const).map((language) => (
        <option key={language} value={language}>
          {NAMES[language]}
        </option>
      ))}
    </select>
  );
}
