// Preloaded into a measured Node process where GNU time is missing: tells the peak memory when the process
// ends. CommonJS, because a preloaded ES module would also load Node's module loader.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.METAKOLL_BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
