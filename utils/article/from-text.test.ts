import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText } from './from-text.ts';

const shape = (text: string) => fromText(text).blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);

describe('paragraphs', () => {
  it('are parted by blank lines', () => {
    expect(shape('The ferry left at noon.\n\nIt came back at six.')).toEqual([
      'paragraph: The ferry left at noon.',
      'paragraph: It came back at six.',
    ]);
  });

  it('are parted by single newlines where no program wrapped the lines', () => {
    expect(
      shape('The ferry left at noon.\nIt came back at six, with nobody on board.\nPolice asked why.'),
    ).toEqual([
      'paragraph: The ferry left at noon.',
      'paragraph: It came back at six, with nobody on board.',
      'paragraph: Police asked why.',
    ]);
  });

  it('are joined again where a mail program wrapped the lines at a width', () => {
    const wrapped =
      'The harbour office of Maren said on Monday that no ferry would leave\nbefore the storm had passed, and that tickets bought for the weekend\nremained good until the end of the month. Passengers who had waited\nsince Friday were given beds in the school.\n\nThe next boat leaves on Thursday.';
    expect(fromText(wrapped).blocks).toHaveLength(2);
  });

  it('stay one block where the text is one long line', () => {
    expect(shape('One. Two. Three.')).toEqual(['paragraph: One. Two. Three.']);
  });

  it('are found with Windows line ends and surrounding spaces, which no block includes', () => {
    expect(shape('  One.  \r\n \t\r\n\tTwo.\r\n')).toEqual(['paragraph: One.', 'paragraph: Two.']);
  });
});

describe('kinds', () => {
  it('takes a first short line without a full stop for the headline', () => {
    expect(shape('Feri Maren berhenti berlayar\n\nPelabuhan ditutup pada Senin.')[0]).toBe(
      'heading: Feri Maren berhenti berlayar',
    );
  });

  it('does not take a first full sentence for a headline', () => {
    expect(shape('The port is closed.\n\nNobody knows why.')[0]).toBe('paragraph: The port is closed.');
  });

  it('finds subheadings between full paragraphs only', () => {
    expect(shape('The port is closed.\n\nWhat comes next\n\nNobody knows what comes next.')).toContain(
      'heading: What comes next',
    );
    expect(shape('The port is closed.\n\nlast words without an end')).toContain(
      'paragraph: last words without an end',
    );
  });

  it.each([
    '(Sumber: Dinas Pelabuhan)',
    'Photo: Mira Lund',
    'Foto: Dok. Pribadi',
    'Kapal feri di dermaga. (Foto: Rara Senja/Kabar Maren)',
    '写真：港の人',
  ])('takes "%s" for a credit line', (line) => {
    expect(shape(`A.\n\n${line}\n\nB.`)[1]).toBe(`credit: ${line}`);
  });

  it('leaves a sentence that only mentions a source as a paragraph', () => {
    expect(
      shape(
        'A.\n\nThe source: nobody in the harbour office wanted to name it, although many had heard of it before that day in June.\n\nB.',
      )[1],
    ).toMatch(/^paragraph/);
  });

  it('keeps list markers inside list items', () => {
    expect(shape('The rules:\n1. No smoking.\n• No fishing.')).toEqual([
      'paragraph: The rules:',
      'list-item: 1. No smoking.',
      'list-item: • No fishing.',
    ]);
  });

  it('leaves a dialogue dash as a paragraph', () => {
    expect(shape('A.\n— Non, dit-elle.\nB.')[1]).toBe('paragraph: — Non, dit-elle.');
  });

  it('takes lines after ">" for block quotes, without the marker', () => {
    expect(shape('She wrote:\n> I never left.\n\nHe agreed.')[1]).toBe('blockquote: I never left.');
  });
});

describe('any input', () => {
  it('says so where there is nothing to read', () => {
    expect(fromText(' \n ').warnings[0]?.code).toBe('empty');
    expect(fromText('').blocks).toEqual([]);
  });

  it('keeps the text, and blocks are ordered, within bounds and trimmed', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('\n', '\n\n', '> ', '- ', 'A. ', '\r\n', '\u2028', '(Foto: x)'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const article = fromText(text, 'id');
        expect(article.text).toBe(text);
        let last = 0;
        for (const block of article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(block.end).toBeGreaterThan(block.start);
          expect(block.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
          last = block.end;
        }
      }),
    );
  });

  it('reads six million characters, for which a quadratic pass would take hours', () => {
    expect(fromText('a '.repeat(2_500_000)).blocks).toHaveLength(1);
    expect(fromText('(\n'.repeat(500_000)).text).toHaveLength(1_000_000);
  });
});
