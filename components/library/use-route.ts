import { useCallback, useEffect, useState } from 'react';
import { hashOf, parseRoute, type Route } from './route.ts';

/** The place in the page, and the way to another. `replace` leaves no step for the back button (typing does not). */
export function useRoute(): readonly [Route, (route: Route, replace?: boolean) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((next: Route, replace = false) => {
    const hash = hashOf(next);
    if (replace) history.replaceState(null, '', hash);
    else if (hash !== location.hash) history.pushState(null, '', hash);
    setRoute(next);
  }, []);
  return [route, go];
}
