#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';

// From version 22 on Node can keep compiled code, which halves the time to start.
module.enableCompileCache?.();
const { main, nodeWorld } = await import('../dist/cli.js');

const code = await main(process.argv.slice(2), nodeWorld(process));
// All output has been written. To take down what fills the memory piece by piece would only keep the user waiting.
process.exit(code);
