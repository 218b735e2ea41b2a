#!/usr/bin/env node
// Here before anything is built, so that npm links the command when it installs.
import '../dist/cli.js';
