import * as z from 'zod/mini';
import { emailMaxLength, emailPattern } from './patterns.js';
import { text } from './values.js';

/** Mail address; old carrier addresses (`..`, a dot before `@`) pass. */
export const EmailAddress = text(z.maxLength(emailMaxLength), z.regex(emailPattern));
