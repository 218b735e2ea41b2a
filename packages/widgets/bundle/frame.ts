import { startFrame } from '../src/embed/frame.js';

startFrame();
