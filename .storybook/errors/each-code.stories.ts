import type { Meta } from '@storybook/web-components-vite';

// A story for each code of the contract follows: with-problem-stories.ts writes them.
const meta: Meta = { title: 'Errors/Codes', tags: ['!autodocs'] };
export default meta;
