import type { HulpSiteDeps } from '#hulp/site.ts';
import type { RecognitionNow } from '#zone/recognition-now.ts';
import { rightsOfZone } from './own-clients.ts';
import type { Systems } from './open-systems.ts';

/** What the access guide asks: the help imports no zone, so whoever puts the systems together says where recognitions are. */
export const chainForHelp = ({ kbo, btb, gebruikersbeheer, sleutels, zone }: Systems): HulpSiteDeps['chain'] => ({
  kbo,
  btb,
  gebruikersbeheer,
  sleutels,
  codes: rightsOfZone,
  recognitionOf: async (company, on) => {
    const { entry, establishments } = await zone.recognitionNow(company, on);
    return { recognised: recognisedOf(entry), establishments };
  },
});

function recognisedOf(entry: RecognitionNow['entry']) {
  if (entry.permitted) {
    return entry.access === 'full'
      ? ({ state: 'recognised' } as const)
      : ({ state: 'reading', since: entry.since } as const);
  }
  switch (entry.because) {
    case 'not-recognised':
      return { state: 'not-recognised' } as const;
    case 'not-yet-recognised':
      return { state: 'not-yet', from: entry.from } as const;
    case 'suspended':
      return { state: 'suspended', since: entry.since, until: entry.until } as const;
  }
}
