import { deviceLabel, deviceOf } from './device/device-of.ts';
import { placeCode, placeOf } from './place/place-of.ts';
import { deviceToken, type SignInPlace } from './sign-in-place.ts';
import type { NotedPlace } from './store/noted.ts';

/** What is kept of where somebody signs in, and what their browser is given to be known by. */
export type NotePlace = (place: SignInPlace) => { readonly given: string; readonly noted: NotedPlace };

export const notePlace: NotePlace = ({ application, address, userAgent, device }) => {
  const { given, stored } = deviceToken(device);
  return {
    given,
    noted: {
      clientId: application.id,
      application: application.name.slice(0, 200),
      device: deviceLabel(deviceOf(userAgent)),
      place: placeCode(placeOf(address)),
      deviceHash: stored,
    },
  };
};
