/** Brings the exercises of the page to life. */
const { bringToLife } = await import("#src/exercises/live.ts");
for (const section of document.querySelectorAll<HTMLElement>(".ex")) bringToLife(section);

export {};
