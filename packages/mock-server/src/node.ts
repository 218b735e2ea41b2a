export { type RunningPortal, type ServeOptions, serve } from './mounts/node.js';
