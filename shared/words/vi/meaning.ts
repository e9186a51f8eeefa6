export const meaning = {} as const;
