const fetched = /<script type="module" src="([^"]+)"><\/script>/g;

/** A script that is fetched acts further down: it is not asked for until the first screen is painted. */
export const patientScripts = (html: string): string =>
  html.replace(
    fetched,
    '<script>new PerformanceObserver((_,o)=>{o.disconnect();import("$1")}).observe({type:"paint",buffered:true})</script>',
  );
