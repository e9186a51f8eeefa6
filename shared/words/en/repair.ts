export const repair = {} as const;
