import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as setTimeLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** A link that is not there after half a second is not worth holding the page for. */
const TIME_LIMIT_MS = 500;

/** Loaded beside the content script when a link to words is first asked for: the generator is half as big as that. */
export default defineUnlistedScript(() => {
  setTimeLimit(TIME_LIMIT_MS);
  globalThis.verbatimMakeFragment = (range) => {
    const { status, fragment } = generateFragmentFromRange(range);
    return status === GenerateFragmentStatus.SUCCESS ? (fragment ?? null) : null;
  };
});
