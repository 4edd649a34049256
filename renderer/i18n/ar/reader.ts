/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const reader = {} as const;
