import type { Language } from '../../../shared/words';

const KEY = 'language';

/** The person's own choice; Vietnamese until they choose. */
export function chosenLanguage(): Language {
  return PropertiesService.getUserProperties().getProperty(KEY) === 'en' ? 'en' : 'vi';
}

export function chooseLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(KEY, language);
}
