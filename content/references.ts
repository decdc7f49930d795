import type { Reference } from "./types.ts";

export const references: Readonly<Record<string, Reference>> = {
  "cauchy-1847": {
    authors: "A. Cauchy",
    year: 1847,
    title: "Méthode générale pour la résolution des systèmes d’équations simultanées",
    titleLanguage: "fr",
    where: "Comptes rendus hebdomadaires des séances de l’Académie des sciences 25, 536–538",
  },
};
