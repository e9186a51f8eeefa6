export const addon = {} as const;
