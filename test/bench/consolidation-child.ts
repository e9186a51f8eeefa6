import { consolidateCommand } from '../../sheets-addon/local/consolidate';

// Runs one consolidation in a process of its own and prints its time and the most memory it held.
const begin = performance.now();
const { exitCode } = await consolidateCommand(process.argv.slice(2));
const seconds = (performance.now() - begin) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ exitCode, seconds, megabytes }));
