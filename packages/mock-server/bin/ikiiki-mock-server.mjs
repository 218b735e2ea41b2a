#!/usr/bin/env node
// Here before anything is built, so that npm links the command when it installs.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 24 || (major === 24 && minor >= 16)) await import('../dist/cli.js');
else {
  // Before anything is loaded that an older Node lacks, such as node:sqlite.
  console.error(`ikiiki-mock-server needs Node 24.16 or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 1;
}
