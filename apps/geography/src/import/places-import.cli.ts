import { placesImport } from './places-import.js';

const { env, stdout: out, stderr: errors } = process;
process.exitCode = await placesImport(process.argv.slice(2), { env, out, errors });
