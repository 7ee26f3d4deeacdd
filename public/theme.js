// The theme that the reader chose, before anything is drawn: her settings take a moment to be read, and until then a
// page in the system's theme would flash. Written by components/app/use-settings.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Where the browser keeps pages from storing anything, the theme comes with the settings.
}
