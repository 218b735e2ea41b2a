export { type RunningServer, type ServeOptions, serve } from './mounts/node.js';
