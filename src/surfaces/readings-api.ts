/** Lets the options count and forget the articles that are kept. */
import { send } from '../extension/messages/send';
import { countReadings } from '../extension/readings/reading-store';
import type { ReadingsApi } from '../ui/options/FirstReadings';

export const readingsApi: ReadingsApi = {
  count: countReadings,
  async forget() {
    await send('forget-readings', {});
  },
};
