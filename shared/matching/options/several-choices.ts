/** "Hộ nghèo; Mồ côi" as a person lists several choices in one cell. */
export const severalChoices = (text: string): string[] =>
  text
    .split(/[;,\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** The ways in which a cell may list several, the surest first: then "Văn + Sử", "sáng và trưa". */
export const listingsOf = (text: string): string[][] => [
  severalChoices(text),
  ...[/[;,\n+&]/, /[;,\n+&/]|\s[-–—]\s|\svà\s/].map((mark) =>
    severalChoices(text.split(mark).join(';')),
  ),
];
