import { useCallback, useEffect, useState } from 'react';
import { type Go, hashOf, parseRoute, type Route } from './route.ts';

/** The place in the page, and the way to another. */
export function useRoute(): readonly [Route, Go] {
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
