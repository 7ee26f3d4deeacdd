/** What no reader sees, or nobody came for, as far as the markup itself says so; style sheets are not asked. */

export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  // A dialog hides the whole page from screen readers while it is open; the page is there all the same.
  if (element.getAttribute('aria-hidden') === 'true')
    return element.querySelector('h1, article, main') === null;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const CONSENT =
  /cookie|consent|gdpr|onetrust|didomi|cmpbox|usercentrics|qc-cmp|sp_message|truste|privacy-?(?:banner|notice|manager)/i;

/** A body that waits for consent to its embedded videos carries both names. */
const ARTICLE_NAME = /article|story|entry/i;

/** Consent managers put pages of legal prose into a site. A wrapper that only carries their class holds the article too. */
export function isConsentBox(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (
    !CONSENT.test(name) ||
    ARTICLE_NAME.test(name) ||
    element.localName === 'body' ||
    element.localName === 'main'
  )
    return false;
  return element.querySelector('h1, article, main, [itemprop~="articleBody"]') === null;
}

const COMMENTS =
  /^(?:comments|commentlist|disqus_thread|(?:comments?|komentar|kommentare?|comentarios?|commentaires?|commenti|reacties)[-_]{1,2}(?:list|area|section|thread|wrapper|wrap|container|block))$/i;

/** What readers wrote below an article may be more than the article. A wrapper of such a name holds the article too. */
export function isCommentBox(element: Element): boolean {
  const names = [element.id, ...element.classList];
  if (!names.some((name) => COMMENTS.test(name)) || element.localName === 'body') return false;
  return (
    element.querySelector('h1, main, article:not([class*="comment"]), [itemprop~="articleBody"]') === null
  );
}
