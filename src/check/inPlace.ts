/** At a kiosk the browser's history holds nothing of the check: Back goes along the check's own trail. */
import type { Moves } from './browserHistory';

export const inPlace: Moves = {
  follow: () => () => undefined,
  back: (actor) => {
    actor.send({ type: 'GO_TO', n: actor.getSnapshot().context.at - 1 });
  },
};
