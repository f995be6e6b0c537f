import { fastify } from 'fastify';
import { referenceForces } from '../apps/geography/src/reference-forces.js';
import { registerWeb } from '../apps/web/src/register-web.js';
const skew = process.argv[3] === 'big';
const app = fastify();
const all = referenceForces();
registerWeb(app, { explorerPath: '/explorer', attributions: [{ en: 'Contains public domain data from Natural Earth.', cy: 'Yn cynnwys data parth cyhoeddus gan Natural Earth.' }],
 ask: async () => { const byForce = all.filter(f=>f.territorial).map((force,i)=>({force, count: skew ? Math.round(((i*7919)%43)**2.2)+ (i%3) : [0,1,2,1,3,0,1,4,2,1,5][i%11]!})); const s=byForce.reduce((a,b)=>a+b.count,0);
 return {data:{forces: all, map:{total:s+(skew?1234:4), elsewhere:skew?1234:4, byForce}}}; } });
await app.listen({port:Number(process.argv[2])}); console.log('up');
