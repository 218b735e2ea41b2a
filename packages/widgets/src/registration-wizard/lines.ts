/** A message of several lines; tables hold plain strings only. */
export const lines = (...texts: readonly string[]): string => texts.join('\n');

/** The lines of such a message, for a list. */
export const linesOf = (message: string): readonly string[] => message.split('\n');
