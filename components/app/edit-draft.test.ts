import { expect, test } from 'vitest';
import { aCarrier, aQuote, aSpeaker } from '../report/testing.ts';
import { editDraft } from './edit-draft.ts';

const guessed = aQuote('selection', {
  speaker: aSpeaker('Mira Tanaka', { kind: 'organisation', role: 'harbour' }),
  via: [aCarrier('Northwire')],
});

test('what the reader left alone stays as it was found', () => {
  const edited = editDraft(guessed, {
    text: guessed.text,
    speaker: 'Mira Tanaka',
    role: 'harbour',
    via: 'Northwire',
  });
  expect(edited.speaker).toEqual(guessed.speaker);
  expect(edited.via).toEqual(guessed.via);
});

test('another speaker does not inherit the guessed one’s kind', () => {
  const edited = editDraft(guessed, { text: 'x', speaker: ' Tomo Brandt ', role: '', via: '' });
  expect(edited.speaker).toMatchObject({ name: 'Tomo Brandt', role: null, kind: 'person', mention: null });
  expect(edited.via).toEqual([]);
});

test('an emptied speaker is nobody, never an empty name', () => {
  expect(editDraft(guessed, { text: 'x', speaker: '  ', role: 'r', via: '' }).speaker).toBeNull();
});

test('carriers are kept in the order given', () => {
  const edited = editDraft(guessed, { text: 'x', speaker: '', role: '', via: 'Harbour Post, Northwire,' });
  expect(edited.via.map((carrier) => [carrier.name, carrier.kind])).toEqual([
    ['Harbour Post', 'publication'],
    ['Northwire', 'agency'],
  ]);
});
