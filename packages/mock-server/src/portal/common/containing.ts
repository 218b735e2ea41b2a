/** A pattern for LIKE, with `\` as its escape, that finds a text as it is. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
