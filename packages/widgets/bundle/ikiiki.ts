import '../src/portal/portal.define.js';
import { define } from './loader.js';

define(document);
