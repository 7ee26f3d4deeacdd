import { describe, expect, it } from 'vitest';
import { candidatesBeside } from './own-candidates.ts';

const saved = (id: string, text: string, articleId = 'here') => ({ id, text, articleId });
const GATE = saved('s1', 'The gate stays shut until May.');
const PIER = saved('s2', 'The pier is safe.');
const ELSEWHERE = saved('s3', 'The gate stays shut until May.', 'there');
const ALL = [GATE, PIER, ELSEWHERE];

const idsFor = (id: string, text: string, state: Record<string, string>, articleId: string | null = 'here') =>
  candidatesBeside({ articleId, saved: state })({ id, text }, ALL).map((candidate) => candidate.id);

describe('candidates for a quote of a saved article', () => {
  it('are those of other articles where its own words are saved', () => {
    expect(idsFor('q1', 'The gate stays shut until May.', { q1: 's1', q2: 's2' })).toEqual(['s3']);
  });
  it('are its own saved words too that the page no longer has, where it has others now', () => {
    expect(idsFor('q1', 'The gate stays open until May.', { q2: 's2' })).toEqual(['s1', 's3']);
  });
  it('are no words of its own that only another is now said to have spoken', () => {
    expect(idsFor('q1', 'the gate stays shut until May', { q2: 's2' })).toEqual(['s3']);
  });
  it('are all where the article was not saved', () => {
    expect(idsFor('q1', 'The gate stays open.', {}, null)).toEqual(['s1', 's2', 's3']);
  });
});
