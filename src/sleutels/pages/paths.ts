/** The addresses of this site. */
export const paths = {
  front: '/',
  moreInfo: '/meer-info',
  mine: '/mijn-sleutels',
  /** Where somebody lands who has just linked a new app. */
  replaced: '/mijn-sleutels?gekoppeld=1',
  newApp: '/nieuwe-app',
  linkApp: '/nieuwe-app/koppelen',
} as const;
