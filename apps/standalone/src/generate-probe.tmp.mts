import { Random } from '/work/main/apps/standalone/src/generate/random.ts';
import { IdeaMaker } from '/work/main/apps/standalone/src/generate/idea-maker.ts';
import { Calendar } from '/work/main/apps/standalone/src/generate/calendar.ts'; import { readFileSync } from 'node:fs';
import { submissionTimes } from '/work/main/apps/standalone/src/generate/rhythm.ts';
import { forceSizes } from '/work/main/apps/standalone/src/generate/forces.data.ts';
import { referenceForces } from '/work/main/apps/geography/src/reference-forces.ts';
const N = Number(process.argv[2] ?? 20000);
const forces = referenceForces();
const people = forces.flatMap((f) => ['officer','staff','broker','deputy'].map((k, i) => ({ id: '019c0000-0000-7000-8000-00000000000' + i, subject: k + '.' + f.id, force: f.id })));
const nation = { forces, people, areas: new Map(readFileSync('/work/main/apps/geography/data/forces.tsv','utf8').trim().split('\n').slice(1).map((l) => [l.split('\t')[0]!, (l.split('\t')[8] ?? '').split(';').map((x) => x.split(',')[0]!.trim()).filter(Boolean)] as const)), sizes: [...forces.map((f) => [f.id, forceSizes[f.id] ?? 1000] as const), [null, 1800] as const] };
const random = new Random('x'); const end = Date.parse('2026-11-23');
const maker = new IdeaMaker({ nation, random, end, today: '2026-11-23', calendar: new Calendar(end - 40*31*86400000, end + 20*86400000) });
const titles = new Set<string>(); const stages: Record<string, number> = {}; let n = 0, sup = 0, com = 0, steps = 0, stays = 0, len = [0,0,0], cy=0, points=0;
const t = performance.now(); const c = process.cpuUsage();
for (const at of submissionTimes(N, { end, months: 36 }, new Random('y'))) {
  const m = maker.make(at, ++n); titles.add(m.idea.title); stages[m.idea.stage] = (stages[m.idea.stage] ?? 0) + 1; sup += m.support.length; com += m.comments.length; steps += m.steps.length; stays += m.card?.stays.length ?? 0;
  len[0]! += m.idea.title.length; len[1]! += m.idea.problem.length; len[2]! += m.idea.proposal.length; if (m.idea.language==='CY') cy++; if (m.place?.precision==='DISTRICT') points++;

}
const u = process.cpuUsage(c);
console.log({ n, distinct: titles.size / n, stages, sup: sup / n, com: com / n, steps: steps / n, stays: stays/n, len: len.map((l) => l / n), cy: cy / n, points: points/n, cpuUs: (u.user + u.system) / n, wallUs: (performance.now() - t) * 1000 / n, rss: process.memoryUsage().rss / 1e6 });
