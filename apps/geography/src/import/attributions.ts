const NATURAL_EARTH = 'Contains public domain data from Natural Earth';
const ONS = 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0';

export type EditionKind = 'postcodes' | 'boundaries';

/** What must be shown with official data of a year; the files' licence asks for these words. */
export function officialAttributions(kind: EditionKind, year: number): string[] {
  const of = (owner: string, rights: string) =>
    `Contains ${owner} data © ${rights} copyright and database right ${year}`;
  return [of('OS', 'Crown'), ...(kind === 'postcodes' ? [of('Royal Mail', 'Royal Mail')] : []), ONS];
}

/** What must be shown wherever places are shown, each line once. @param official of the editions that are loaded */
export function attributions(official: readonly string[] = []): string[] {
  return [...new Set([NATURAL_EARTH, ...official])];
}
