/** An http(s) address, resolved against the page's; null for anything else, above all for `javascript:`. */
export function absolute(href: string | null, base: string | null): string | null {
  if (href === null || href.trim() === '') return null;
  try {
    const url = base === null ? new URL(href) : new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
