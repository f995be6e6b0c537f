import pg from 'pg'; import {readFileSync} from 'node:fs';
const f='/tmp/working-data/postgres'; const port=readFileSync(f+'/cluster/postmaster.pid','utf8').split('\n')[3];
const pw=readFileSync(f+'/secret','utf8').trim();
const c=new pg.Client({connectionString:`postgres://postgres:${pw}@127.0.0.1:${port}/${process.argv[3]||'postgres'}`}); await c.connect();
console.log(JSON.stringify((await c.query(process.argv[2])).rows)); await c.end();
