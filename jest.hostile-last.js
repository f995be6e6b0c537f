import Sequencer from '@jest/test-sequencer';

/** Suites that share a system: what bombards it with requests, some of which an operator may make, comes after the rest. */
export default class HostileLast extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isHostile = ({ path }) => path.includes('hostile');
    return [...sorted.filter((one) => !isHostile(one)), ...sorted.filter(isHostile)];
  }
}
