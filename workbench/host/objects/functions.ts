import { HostError } from '../errors';
import { object, objectType } from '../members';

const MILLISECONDS_A_DAY = 86_400_000;

/** Worksheet functions that add-ins may call; of them the host calculates DATE, after February 1900. */
export const functionsType = objectType('Functions', {
  methods: {
    Date: {
      since: '1.2',
      call({ isFrom1904 }, [year, month, day]) {
        if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number')
          throw new HostError('InvalidArgument', 'DATE takes three numbers');
        const day0 = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        const value = (Date.UTC(year, month - 1, day) - day0) / MILLISECONDS_A_DAY;
        return object('FunctionResult', { value });
      }
    }
  }
});

export const functionResultType = objectType('FunctionResult', {
  properties: { Error: { since: '1.2', get: () => null }, Value: { since: '1.2', get: ({ value }) => value } }
});
