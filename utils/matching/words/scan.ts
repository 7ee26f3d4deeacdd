/**
 * Text to raw words, in one pass: runs of letters (with inner apostrophes), runs of digits (with inner separators)
 * and currency or percent signs. Hyphens separate, but are remembered. Offsets are UTF-16 code units.
 */
export interface RawWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'digits' | 'sign';
  /** What stands between this word and the one before: decides sentence, clause, hyphen, ellipsis. */
  readonly sentenceBreak: boolean;
  readonly clauseBreak: boolean;
  readonly hyphen: boolean;
  readonly ellipsis: boolean;
  /** No white space or mark before it ("8.2|bn"). */
  readonly glued: boolean;
  readonly bracketed: boolean;
  /** An apostrophe stands right before it ("'cause"). */
  readonly elided: boolean;
  /** An apostrophe stands right behind it ("runnin'"). */
  readonly clipped: boolean;
  /** A full stop stands right behind it, perhaps an abbreviation's. */
  readonly dotted: boolean;
  /** Digits stand right before it, perhaps with a space between: "3 m". */
  readonly counted: boolean;
  /** A minus stands right before it, and a space before that. */
  readonly minus: boolean;
}

/** In the scripts that abbreviations are told apart in. */
export const VOWEL = /[aeiouyаеиоуыэюя]/i;

/**
 * Whether the stop behind a word is an abbreviation's: the sentence goes on, or the word is a letter or has no vowel. "Near the
 * man." ends a sentence, and is not short for "mountain".
 */
function isAbbreviated(text: string, start: number, end: number): boolean {
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  if (end - start === 1 || !VOWEL.test(text.slice(start, end))) return true;
  let next = end + 1;
  while (text[next] === ' ') next++;
  return /[\p{Ll}\p{Nd},;]/u.test(text[next] ?? '');
}

/** The stop of an abbreviation or an ordinal ("Sept. 3", "am 14. war"): what comes behind it begins no sentence. */
function goesOn(text: string, stop: number, last: RawWord | undefined): boolean {
  if (last === undefined || last.end !== stop || !(last.dotted || last.kind === 'digits')) return false;
  let next = stop + 1;
  while (text[next] === ' ') next++;
  return /[\p{Ll}\p{Nd},]/u.test(text[next] ?? '');
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const isSurrogate = (c: number) => c >= 0xd800 && c <= 0xdbff;

function classOf(char: string, code: number): 'letter' | 'digit' | 'sign' | 'other' {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
    if (code >= 48 && code <= 57) return 'digit';
    return code === 37 || code === 36 || code === 38 ? 'sign' : 'other';
  }
  if ('€£¥₽₹°№'.includes(char)) return 'sign';
  if (char === '²' || char === '³') return 'letter'; // of "km²"
  if (LETTER.test(char)) return 'letter';
  return DIGIT.test(char) ? 'digit' : 'other';
}

/** Scripts written without spaces: each character is a word. */
const isIdeograph = (c: number) =>
  (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xe00 && c <= 0xeff);
const isApostrophe = (c: string | undefined) => c === "'" || c === '’' || c === 'ʼ' || c === '`';

/** "4 000": a space, then exactly three digits, after one to three. */
const isGroup = (text: string, start: number, at: number) =>
  /^\d{1,3}(?: \d{3})*$/.test(text.slice(Math.max(start, at - 15), at)) &&
  /^ \d{3}(?!\d)/.test(text.slice(at, at + 5));

/** An aside between dashes is closed this soon: "votes –1,412 to 1,409– twice". */
const LONGEST_ASIDE = 80;

/** "-14", not "3-14" nor "2020–14", nor a dash that opens an aside and is closed right behind another word. */
const isMinus = (text: string, start: number) =>
  /[-\u2212\u2013]/.test(text[start - 1] ?? '') &&
  (start === 1 || /[\s(]/.test(text[start - 2] ?? '')) &&
  !(text[start - 1] === '–' && /[^\s–]–(?![^\s.,;:!?])/.test(text.slice(start, start + LONGEST_ASIDE)));

/** Invisible marks inside a word, and the hyphen at the end of a line: how far the word goes on behind them. */
function joint(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0xad || code === 0xb7 || (code >= 0x200b && code <= 0x200d) || code === 0x2060) return 1;
  if (code !== 45) return 0;
  let end = at + 1;
  while (end - at < LONGEST_MARGIN && (text[end] === ' ' || text[end] === '\r')) end++;
  if (text[end] !== '\n') return 0;
  while (end - at < LONGEST_MARGIN && (text[end] === ' ' || text[end] === '\n')) end++;
  return /\p{Ll}/u.test(text[end] ?? '') ? end - at : 0;
}

/** "F***ing", "s***": stars for letters; not those that set a word off ("*word*"). */
const starsInside = (text: string, start: number, at: number): boolean =>
  /^\*(?!in|r\b|e\b|n\b)\*{0,7}\p{L}/u.test(text.slice(at, at + 10)) ||
  (at - start < 3 && text[at + 1] === '*') ||
  (at - start < 6 && text[at - 1] === '*' && text[start + 1] === '*');

/** White space between the two halves of a word parted at the end of a line, at most. */
const LONGEST_MARGIN = 12;

export function scan(text: string): RawWord[] {
  const words: RawWord[] = [];
  let sentenceBreak = false;
  let clauseBreak = false;
  let hyphen = false;
  let ellipsis = false;
  let elided = false;
  let depth = 0;
  let at = 0;
  const charAt = (i: number) => {
    const code = text.charCodeAt(i);
    return isSurrogate(code) ? text.slice(i, i + 2) : text.charAt(i);
  };
  const kindAt = (i: number) => (i < text.length ? classOf(charAt(i), text.charCodeAt(i)) : 'other');
  const push = (start: number, end: number, kind: RawWord['kind']) => {
    const last = words.at(-1);
    words.push({
      text: text.slice(start, end),
      start,
      end,
      kind,
      sentenceBreak,
      clauseBreak: clauseBreak || sentenceBreak,
      hyphen,
      ellipsis,
      glued: last !== undefined && last.end === start,
      bracketed: depth > 0,
      elided,
      clipped: isApostrophe(text[end]),
      dotted: isAbbreviated(text, start, end),
      counted: last?.kind === 'digits' && start - last.end <= 1,
      minus: kind === 'digits' && isMinus(text, start),
    });
    sentenceBreak = clauseBreak = hyphen = ellipsis = elided = false;
  };
  while (at < text.length) {
    const char = charAt(at);
    const kind = kindAt(at);
    const start = at;
    if (kind === 'letter') {
      if (isIdeograph(text.charCodeAt(at))) {
        at += char.length;
      } else {
        at += char.length;
        for (;;) {
          const next = charAt(at);
          if (at < text.length && kindAt(at) === 'letter' && !isIdeograph(text.charCodeAt(at)))
            at += next.length;
          else if (isApostrophe(text[at]) && kindAt(at + 1) === 'letter') at += 1;
          else if (text[at] === '*' && starsInside(text, start, at)) at += 1;
          else if (text[at] === '@' && /^@s?(?![\p{L}\p{Nd}@.])/u.test(text.slice(at, at + 3))) at += 1;
          else if (
            text[at] === '.' &&
            at - start > 2 &&
            /^\.\p{Ll}{1,4}\.s(?!\p{L})/u.test(text.slice(at, at + 9))
          )
            at += text.slice(at).indexOf('.s') + 1;
          else if (joint(text, at) > 0 && kindAt(at + joint(text, at)) === 'letter') at += joint(text, at);
          else if (
            text[at] === '.' &&
            at - start === 1 &&
            kindAt(at + 1) === 'letter' &&
            text[at + 2] === '.'
          )
            at += 1;
          else if (
            text[at] === '.' &&
            text[at - 2] === '.' &&
            kindAt(at + 1) === 'letter' &&
            text[at + 2] === '.'
          )
            at += 1;
          else break;
        }
      }
      push(start, at, 'word');
    } else if (char === '[' && depth === 0 && /^\[\p{L}\]\p{L}/u.test(text.slice(at, at + 5))) {
      // "[T]he": an editor's capital.
      at += 3;
      while (at < text.length && kindAt(at) === 'letter') at += charAt(at).length;
      push(start, at, 'word');
    } else if (
      kind === 'digit' ||
      (char === '.' &&
        kindAt(at + 1) === 'digit' &&
        /(?:^|[\s$£€])$/.test(text.slice(Math.max(0, at - 1), at)))
    ) {
      at += char.length;
      for (;;) {
        if (kindAt(at) === 'digit') at += charAt(at).length;
        else if (text[at] === ':' && !/^:\d\d(?!\d)/.test(text.slice(at, at + 4))) break;
        else if ('.,:\u00a0\u202f\u2009'.includes(text[at] ?? '#') && kindAt(at + 1) === 'digit') at += 1;
        else if (text[at] === ' ' && isGroup(text, start, at)) at += 4;
        else break;
      }
      push(start, at, 'digits');
      // "19.º"
      if (text[at] === '.' && (text[at + 1] === 'º' || text[at + 1] === 'ª')) {
        const last = words.at(-1);
        if (last) words[words.length - 1] = { ...last, end: at + 1, dotted: false };
        at += 1;
      }
    } else if (kind === 'sign') {
      at += char.length;
      const last = words.at(-1);
      if (char === '$' && last?.kind === 'word' && last.end === start && /^[A-Z]{1,3}$/.test(last.text))
        words[words.length - 1] = { ...last, text: text.slice(last.start, at), end: at, kind: 'sign' };
      else push(start, at, 'sign');
    } else if (
      isApostrophe(char) &&
      (kindAt(at + 1) === 'letter' || /^\d\d(?!\d)/.test(text.slice(at + 1, at + 4))) &&
      (at === 0 || /\s/.test(text[at - 1] ?? ''))
    ) {
      // A leading apostrophe is an opening mark or an elision ("'em"); the word list decides.
      elided = true;
      at += 1;
    } else {
      if (char === '.' || char === '!' || char === '?' || char === '。' || char === '！' || char === '？') {
        if (char === '.' && text[at + 1] === '.') {
          while (text[at] === '.') at += 1;
          ellipsis = true;
          clauseBreak = true;
          continue;
        }
        sentenceBreak = sentenceBreak || !(char === '.' && goesOn(text, at, words.at(-1)));
      } else if (char === '…') {
        ellipsis = true;
        clauseBreak = true;
      } else if (
        char === ',' ||
        char === ';' ||
        char === ':' ||
        char === '—' ||
        char === '–' ||
        char === '\n'
      ) {
        // "7:5" and "30–40" are written like "7-5".
        if ((char === ':' || char === '–') && words.at(-1)?.end === at && kindAt(at + 1) === 'digit')
          hyphen = true;
        else clauseBreak = true;
        if (char === ';') sentenceBreak = true;
      } else if (char === '-') {
        if (text[at + 1] === '-' || /\s/.test(text[at + 1] ?? ' ')) clauseBreak = true;
        else if (at > 0 && !/\s/.test(text[at - 1] ?? ' ')) hyphen = true;
        // "… caballos -dice Lamas- y …"
        else if (kindAt(at + 1) === 'letter') clauseBreak = true;
      } else if (char === '[' || char === '(') {
        depth += 1;
        clauseBreak = clauseBreak || char === '(';
      } else if (char === ']' || char === ')') {
        depth = Math.max(0, depth - 1);
      }
      at += char.length;
    }
  }
  return words;
}
