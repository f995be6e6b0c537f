/** What a journey asks of a test. */
export const TEST = `id state protocolHash protocolText tasks { part done advice } sms smsReason progress overdue finding conclusion
  limitations measureTemplate evaluator { id } idea { id } sites { id arm label force { id } }
  departures { what why by } measures { totalCount edges { node { version events corrected why } } }
  results { outcome measure effect low high pValue note n sites { site { label } effect weight } heterogeneity { df iSquared }
    levels { arm before after } }`;
export const ENTRY = `id citation version state stateReason title summary testingStage finding reviewOn
  emmie { dimension text quality } versions { citation state change } tests { id finding idea { id } evaluator { id } departures { what by } results { name effect } } idea { id }`;
/** A protocol with every part but its note on public involvement. */
export const PROTOCOL = `question: "Do lockers that charge batteries keep cameras recording?", design: MATCHED,
  logicModel: { problem: "Cameras stop before the shift ends.", response: "Lockers that charge them.",
    mechanism: "A full battery lasts the shift.", outcomes: "Fewer recordings end early." },
  outcomes: [{ id: "early", name: "Recordings that ended early", kind: COUNT_RATE, direction: LOWER_IS_BETTER, primary: true,
    smallestUsefulChange: 0.1, expectedN: 90, expectedBaseline: 3 }],
  analysisPlan: "The relative incident rate ratio of the primary outcome.", ethics: "Seen by the research board.",
  touchesPublic: true, independent: true, startsOn: "2026-01-05", endsOn: "2026-06-30", stoppingRule: "A locker overheats."`;

/** The template with a count in each row: so many before, and after in each arm. */
export function filled(template: string, [before, treated, compared]: readonly number[]): string {
  return template.replaceAll(/^(.*,(INTERVENTION|COMPARISON) \w+,(BEFORE|AFTER)),,,,,,$/gm, (_, ...given) => {
    const [head, arm, period] = given as string[];
    const after = arm === 'INTERVENTION' ? treated : compared;
    return `${head},30,${period === 'BEFORE' ? before : after},,,,`;
  });
}
