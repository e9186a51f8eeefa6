/** "Hộ nghèo; Mồ côi" as a person lists several choices in one cell. */
export const severalChoices = (text: string): string[] =>
  text
    .split(/[;,\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
