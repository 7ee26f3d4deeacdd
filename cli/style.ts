/** Colours for a terminal, and none for anything else. */
export interface Style {
  readonly width: number;
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
}

/** Long lines are hard to read; narrower terminals decide themselves. */
const WIDEST = 100;
const NARROWEST = 40;

/** See no-color.org: any value of NO_COLOR but the empty one switches colours off. */
export function createStyle(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const coloured = Boolean(stream.isTTY) && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const paint = (code: number) => (text: string) => (coloured ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, stream.columns ?? WIDEST)),
    bold: paint(1),
    dim: paint(2),
    red: paint(31),
    green: paint(32),
    yellow: paint(33),
    blue: paint(36),
  };
}
