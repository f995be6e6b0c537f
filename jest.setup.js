import { setSourceMapsSupport } from 'node:module';
import { addEventHandler } from 'jest-circus';

// Errors name the lines of what was written.
setSourceMapsSupport(true);
process.env.SWC_NODE_SOURCE_MAP_MODE = 'inline';
await import('@swc-node/register/esm-register');

/** Of a test or a hook that names none, in milliseconds. */
const LIMIT = Number(process.env.IDEA_MAP_TEST_LIMIT ?? 120_000);

/** The runner itself waits for ever: what takes too long fails, and says so. */
addEventHandler((event, { currentDescribeBlock }) => {
  if (event.name === 'add_test') limit(currentDescribeBlock.children.at(-1), event.timeout);
  if (event.name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1), event.timeout);
});

function limit(step, milliseconds = LIMIT) {
  const { fn } = step;
  step.fn = async () => {
    const { promise, reject } = Promise.withResolvers();
    const late = setTimeout(
      () => reject(new Error(`This took longer than ${milliseconds} ms and was given up.`)),
      milliseconds,
    );
    try {
      return await Promise.race([fn(), promise]);
    } finally {
      clearTimeout(late);
    }
  };
}
