import './portal/portal.define.js';
