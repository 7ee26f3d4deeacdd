import metadata from '../package.json' with { type: 'json' };

export const VERSION: string = metadata.version;

export const HELP = `verbatim ${VERSION}: who said this, who carried it, is it what they said, and which statements name no source

Usage
  verbatim check [FILE | -]…     a readable report; text, or HTML where the name ends in .html
  verbatim check --batch         NDJSON in, NDJSON reports out
  verbatim compare --batch       NDJSON pairs in, NDJSON judgements out

Options of check
  --json                the report as JSON; several files: one report a line
  --html                the input is HTML
  --url URL             the address of the page, for its links
  --language TAG        its language ("en", "id", "pt-BR"); else it is detected
  --sensitivity LEVEL   how readily claims are flagged: strict, balanced (default), quiet
  --library FILE        check the quotes against a library, as Verbatim exports it (JSON)

Lines of check --batch
  in   {"id": "1", "text": "…"} or {"id": "2", "html": "…", "url": "…", "language": "id"}
  out  the report, or {"id": "1", "line": 1, "error": {"code": "…", "message": "…"}}

Lines of compare --batch
  in   {"id": "1", "a": {"text", "speaker", "language", "via": ["Reuters"]}, "b": {…}}   a saved, b seen
  out  {"id", "verdict", "meaning", "similarity", "diff"}

Other
  -h, --help      this text
  -V, --version   the version

Exit status: 0 done, 1 some input failed, 2 wrong usage.
`;
