import { workedExamples } from '../apps/evaluation/src/statistics/worked-examples.data.js';

const HEAD = `# Statistics against worked examples

Made from \`apps/evaluation/src/statistics/worked-examples.data.ts\` by \`npm run generate:files\`. Not to be edited. A test compares
every figure; what is from R is printed by \`scripts/statistics-reference.R\`. Why the statistics are as they are:
[0018](decisions/0018-statistics-of-a-test.md).

| measure | example | source | figure | theirs | ours |
| --- | --- | --- | --- | --- | --- |
`;

/** What publications and independent packages give, and what is computed here. */
export async function statisticsPage(): Promise<string> {
  const lines = workedExamples.flatMap(({ measure, example, source, figures }) =>
    figures.map(([what, theirs, ours], at) => {
      const places = theirs.split('.')[1]?.length ?? 0;
      const about = at === 0 ? [measure, example, source] : ['', '', ''];
      return `| ${[...about, what, theirs, ours.toFixed(places)].join(' | ')} |`;
    }),
  );
  return `${HEAD}${lines.join('\n')}\n`;
}
