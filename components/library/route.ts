/** Where the reader is in the library page, as its address's hash: reloads, links and "back" all keep the place. */
import { SORTS, type Sort } from '../../utils/library/index.ts';

export type Route =
  | { readonly view: 'quotes'; readonly query: string; readonly sort: Sort; readonly quote: string | null }
  | { readonly view: 'speakers' }
  | { readonly view: 'speaker'; readonly id: string }
  | { readonly view: 'articles' }
  | { readonly view: 'article'; readonly id: string }
  | { readonly view: 'trash' }
  | { readonly view: 'transfer' };

/** Goes to another place. `replace` leaves no step for the back button (typing does not). */
export type Go = (route: Route, replace?: boolean) => void;

export const HOME: Route & { readonly view: 'quotes' } = {
  view: 'quotes',
  query: '',
  sort: 'newest',
  quote: null,
};

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // somebody typed into the address
  }
}

function isSort(value: string | null): value is Sort {
  return SORTS.some((sort) => sort === value);
}

/** Reads a hash ("#/speaker/12"); whatever is not understood leads home. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view, rest] = path.split('/');
  const id = decode(rest ?? '');
  switch (view) {
    case 'speakers':
    case 'articles':
    case 'trash':
    case 'transfer':
      return { view };
    case 'speaker':
    case 'article':
      return id ? { view, id } : HOME;
    default: {
      const parameters = new URLSearchParams(search);
      const sort = parameters.get('sort');
      return {
        view: 'quotes',
        query: parameters.get('q') ?? '',
        sort: isSort(sort) ? sort : 'newest',
        quote: parameters.get('quote'),
      };
    }
  }
}

/** The hash of a route, for links. */
export function hashOf(route: Route): string {
  if (route.view === 'speaker' || route.view === 'article')
    return `#/${route.view}/${encodeURIComponent(route.id)}`;
  if (route.view !== 'quotes') return `#/${route.view}`;
  const parameters = new URLSearchParams();
  if (route.query !== '') parameters.set('q', route.query);
  if (route.sort !== 'newest') parameters.set('sort', route.sort);
  if (route.quote !== null) parameters.set('quote', route.quote);
  const search = parameters.toString();
  return search === '' ? '#/' : `#/?${search}`;
}
