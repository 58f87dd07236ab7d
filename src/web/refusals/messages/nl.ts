export const nl = {
  reference: 'Uw verwijzing is',
  'reference.what': 'Bel gratis 1700 en lees ze voor. Wie ze hoort, ziet alleen deze weigering en de reden.',
  'reference.none': 'U kreeg dit uur al veel verwijzingen. Belt u de hulplijn, lees dan een van de vorige voor.',
  guide: 'Bekijk elke stap in de toegangswijzer',
} as const;
