/** Words of the interface for the report's own terms. Keys are spelt out so that a test can find the unused ones. */
import { i18n, uiLocale } from './i18n.ts';
import { type ShownVerdict, shownVerdict } from './matching/conflict.ts';
import type { Check, Dependence, Meaning, QuoteKind, Source, SpeakerKind, Support } from './report.ts';

/** A verdict in one or two words. */
export function verdictLabel(verdict: ShownVerdict): string {
  switch (verdict) {
    case 'conflict':
      return i18n.t('verdict.conflict');
    case 'other-wording':
      return i18n.t('verdict.otherWording');
    case 'altered':
      return i18n.t('verdict.altered');
    case 'other-speaker':
      return i18n.t('verdict.otherSpeaker');
    case 'other-translation':
      return i18n.t('verdict.otherTranslation');
    case 'shortened':
      return i18n.t('verdict.shortened');
    case 'confirmed':
      return i18n.t('verdict.confirmed');
    case 'unseen':
      return i18n.t('verdict.unseen');
  }
}

/** A verdict explained in a sentence. */
function verdictHint(verdict: ShownVerdict): string {
  switch (verdict) {
    case 'conflict':
      return i18n.t('verdict.conflictHint');
    case 'other-wording':
      return i18n.t('verdict.otherWordingHint');
    case 'altered':
      return i18n.t('verdict.alteredHint');
    case 'other-speaker':
      return i18n.t('verdict.otherSpeakerHint');
    case 'other-translation':
      return i18n.t('verdict.otherTranslationHint');
    case 'shortened':
      return i18n.t('verdict.shortenedHint');
    case 'confirmed':
      return i18n.t('verdict.confirmedHint');
    case 'unseen':
      return i18n.t('verdict.unseenHint');
  }
}

/** A quote's verdict as it is shown. */
export function checkLabel(check: Check, kind: QuoteKind): string {
  return verdictLabel(shownVerdict(check, kind));
}

/** The same explained in a sentence. */
export function checkHint(check: Check, kind: QuoteKind): string {
  return verdictHint(shownVerdict(check, kind));
}

/** Why a saved copy is no source of its own. */
export function dependenceLabel(dependence: Dependence): string {
  switch (dependence) {
    case 'outlet':
      return i18n.t('dependence.outlet');
    case 'cites':
      return i18n.t('dependence.cites');
    case 'cited':
      return i18n.t('dependence.cited');
    case 'circular':
      return i18n.t('dependence.circular');
    case 'carrier':
      return i18n.t('dependence.carrier');
  }
}

function meaningLabel(meaning: Meaning): string {
  switch (meaning) {
    case 'negation':
      return i18n.t('meaning.negation');
    case 'number':
      return i18n.t('meaning.number');
    case 'unit':
      return i18n.t('meaning.unit');
    case 'date':
      return i18n.t('meaning.date');
    case 'name':
      return i18n.t('meaning.name');
    case 'modal':
      return i18n.t('meaning.modal');
    case 'quantifier':
      return i18n.t('meaning.quantifier');
    case 'antonym':
      return i18n.t('meaning.antonym');
    case 'condition':
      return i18n.t('meaning.condition');
    case 'agent':
      return i18n.t('meaning.agent');
    case 'wording':
      return i18n.t('meaning.wording');
  }
}

/** "What changed: a “not” and a number"; the wording alone only where nothing else did. */
export function alteredLabel(meaning: readonly Meaning[]): string {
  const touched = meaning.filter((one) => one !== 'wording' || meaning.length === 1).map(meaningLabel);
  const list = new Intl.ListFormat(uiLocale(), { type: 'conjunction' });
  return i18n.t('quote.alteredAs', [list.format(touched)]);
}

export function kindLabel(kind: QuoteKind): string {
  switch (kind) {
    case 'direct':
      return i18n.t('kind.direct');
    case 'partial':
      return i18n.t('kind.partial');
    case 'indirect':
      return i18n.t('kind.indirect');
  }
}

export function speakerKindLabel(kind: SpeakerKind): string {
  switch (kind) {
    case 'person':
      return i18n.t('speakerKind.person');
    case 'organisation':
      return i18n.t('speakerKind.organisation');
    case 'publication':
      return i18n.t('speakerKind.publication');
    case 'document':
      return i18n.t('speakerKind.document');
    case 'anonymous':
      return i18n.t('speakerKind.anonymous');
  }
}

/** Kinds of sources: those who speak and those who carry. */
export function sourceKindLabel(kind: Source['kind']): string {
  switch (kind) {
    case 'agency':
      return i18n.t('carrierKind.agency');
    case 'broadcaster':
      return i18n.t('carrierKind.broadcaster');
    case 'platform':
      return i18n.t('carrierKind.platform');
    default:
      return speakerKindLabel(kind);
  }
}

/** What a sentence stands on. */
export function supportLabel(support: Support): string {
  switch (support) {
    case 'named':
      return i18n.t('support.named');
    case 'organisation':
      return i18n.t('support.organisation');
    case 'document':
      return i18n.t('support.document');
    case 'anonymous':
      return i18n.t('support.anonymous');
    case 'vague':
      return i18n.t('support.vague');
    case 'linked':
      return i18n.t('support.linked');
    case 'none':
      return i18n.t('support.none');
  }
}
