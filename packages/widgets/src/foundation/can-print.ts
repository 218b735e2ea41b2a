/** A page that may print itself: in the sandbox of `<ikiiki-embed>` a call of `print()` is ignored. */
export const canPrint = ({ self, top }: Pick<Window, 'self' | 'top'> = window): boolean => self === top;
