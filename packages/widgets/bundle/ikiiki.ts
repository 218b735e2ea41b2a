import { startLoader } from '../src/loader.js';
import { checkIntegrity } from './integrity.js';

checkIntegrity();
startLoader();
