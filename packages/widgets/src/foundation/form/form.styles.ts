import { buttonStyles } from './button.styles.js';
import { fieldStyles } from './field.styles.js';

/** Fields and buttons. */
export const formStyles = [fieldStyles, buttonStyles];
