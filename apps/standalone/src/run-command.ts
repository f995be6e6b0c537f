/**
 * Runs a command of the terminal: prints what it answers, its help where it answers null or is asked for it, and an
 * error as one sentence with exit code 1.
 */
export async function runCommand(
  help: string,
  command: (given: readonly string[]) => Promise<string | null>,
): Promise<void> {
  const given = process.argv.slice(2);
  if (given.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(help);
    return;
  }
  try {
    const answer = await command(given);
    if (answer === null) {
      process.stderr.write(help);
      process.exitCode = 2;
    } else process.stdout.write(`${answer}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
