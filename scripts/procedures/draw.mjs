/** Writes docs/procedures.md from the data of the built SDK. */
import { writeFile } from 'node:fs/promises';
import { procedures } from '@ikiiki/sdk/rules/procedures/index';
import { drawn } from './drawing.mjs';

await writeFile(new URL('../../docs/procedures.md', import.meta.url), drawn(procedures));
