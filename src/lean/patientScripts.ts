/** A script that is fetched acts further down: it lets the page's own bytes go first. */
export const patientScripts = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
