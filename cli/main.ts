#!/usr/bin/env node
/** The command line: wiring only. */
import { CliError, toCliError } from './errors.ts';
import { HELP, VERSION } from './help.ts';
import { type Command, parseCommand } from './options.ts';
import { createOutput, endQuietlyWhenClosed } from './output.ts';

const output = createOutput(process.stdout);
const errors = createOutput(process.stderr);

/** @returns whether all input could be done */
async function run(command: Command): Promise<boolean> {
  const input = process.stdin;
  switch (command.name) {
    case 'help':
      await output.write(HELP);
      return true;
    case 'version':
      await output.write(`${VERSION}\n`);
      return true;
    case 'compare-batch': {
      const { compareBatch } = await import('./compare-batch.ts');
      return compareBatch({ input, output });
    }
    case 'check-batch': {
      const { checkBatch } = await import('./check-batch.ts');
      return checkBatch(command.options, { input, output });
    }
    case 'check': {
      const [{ checkFiles }, { createStyle }] = await Promise.all([
        import('./check-files.ts'),
        import('./style.ts'),
      ]);
      return checkFiles(command, { input, output, errors, style: createStyle(process.stdout, process.env) });
    }
  }
}

endQuietlyWhenClosed(process.stdout);
try {
  process.exitCode = (await run(parseCommand(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  const failure = toCliError(error);
  const isUsage = failure instanceof CliError && failure.code === 'usage';
  await errors.write(`verbatim: ${failure.message}\n${isUsage ? 'Try: verbatim --help\n' : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
