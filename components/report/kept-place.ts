/** Where the reader is in a report, kept while its surface lives: another tab, or checking again, does not lose it. */
import { createContext, useContext, useState } from 'react';
import type { QuoteFilter } from './quote-filter.ts';

/** Of one browser tab. Written into as it changes; nothing is drawn because of it. */
export interface KeptPlace {
  /** The article it is the place in; in another one it does not hold. */
  article?: string;
  tab?: 'quotes' | 'sources' | 'claims';
  filter?: QuoteFilter;
  flaggedOnly?: boolean;
  scroll?: number;
  /** What stands in the box for pasted text. */
  typed?: string;
  /** The pasted text whose result is shown in place of the page's. */
  checkedText?: string;
}

const places = new Map<number | null, KeptPlace>();

export function placeIn(tabId: number | null): KeptPlace {
  const place = places.get(tabId) ?? {};
  places.set(tabId, place);
  return place;
}

/** A closed tab's place goes with it, and what was pasted there. */
export function forgetPlace(tabId: number): void {
  places.delete(tabId);
}

/** A popup and a page stand over one tab for as long as they live. */
export const KeptPlaceContext = createContext<KeptPlace>(placeIn(null));

/** The place of the tab that the component was first drawn for: one tab's place is never written into another's. */
export function useKeptPlace(): KeptPlace {
  return useState(useContext(KeptPlaceContext))[0];
}

/** The place in this article: kept where it is the same one, else from the start. */
export function enterArticle(place: KeptPlace, article: string): void {
  if (place.article === article) return;
  place.article = article;
  delete place.tab;
  delete place.filter;
  delete place.flaggedOnly;
  delete place.scroll;
}
