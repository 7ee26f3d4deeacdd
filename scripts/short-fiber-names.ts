/**
 * React's own names for what it keeps of each element, written short where they ship. A minifier shortens variables but not
 * properties, since it cannot know who else reads them; these are read by `react-dom` alone (the test beside this holds them
 * to it), and stand there some two thousand times. A page of the extension has 12 kB less to load and to compile.
 * Why: docs/decisions/react-with-short-names.md.
 */
import { transform } from 'esbuild';

const REACT_DOM = /[\\/]react-dom[\\/]cjs[\\/]react-dom-client\.production\.js$/;

/** None of them is a name of the DOM, of a component, or of another package: those would no longer be found. */
export const FIBER_NAMES = [
  'alternate',
  'baseState',
  'cachePool',
  'callbackNode',
  'callbackPriority',
  'cancelPendingCommit',
  'childLanes',
  'dehydrated',
  'deletions',
  'elementType',
  'entangledLanes',
  'errorRecoveryDisabledLanes',
  'expirationTimes',
  'firstBaseUpdate',
  'lanes',
  'lastBaseUpdate',
  'memoizedProps',
  'memoizedState',
  'optionsOrUseCapture',
  'pendingLanes',
  'pendingProps',
  'pingedLanes',
  'sibling',
  'stateNode',
  'subtreeFlags',
  'suspendedLanes',
  'timeoutHandle',
  'updateQueue',
  '_eventListeners',
  '_fragmentFiber',
  '_visibility',
] as const;

/** The same script with each of these properties under a name of one or two letters that it does not use yet. */
export async function shortFiberNames(code: string): Promise<string> {
  const mangleProps = new RegExp(`^(?:${FIBER_NAMES.join('|')})$`);
  return (await transform(code, { mangleProps, legalComments: 'inline' })).code;
}

/** For Vite; only for what is built. */
export const shortFiberNamesIn = () => ({
  name: 'short-fiber-names',
  apply: 'build' as const,
  transform: async (code: string, id: string) =>
    REACT_DOM.test(id) ? { code: await shortFiberNames(code), map: null } : null,
});
