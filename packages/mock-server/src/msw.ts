export { type MswOptions, mswHandlers } from './mounts/msw.js';
