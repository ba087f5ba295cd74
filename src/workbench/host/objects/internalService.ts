import { objectType, type ObjectType } from '../members';

/** Features of custom functions that Excel answers to be switched on; the numbers are the client's own. */
const CUSTOM_FUNCTION_FEATURES = [1, 2, 3, 4];

/** What office.js itself says to Excel while it starts, in a browser: that it is ready for commands and functions; and what functions have given. */
export const internalServiceType: ObjectType<null> = objectType<null>('InternalService', {
  methods: {
    NotifyActionHandlerReady: { since: '1.1', call: () => null },
    _SetOsfControlContainerReadyForCustomFunctions: { since: '1.1', call: (_target, _args, { functions }) => functions.ready() },
    SetInvocationArrayResults: { since: '1.1', call: (_target, [results], { functions }) => functions.answered(results) },
    _GetEnabledFeatures: { since: '1.1', call: () => CUSTOM_FUNCTION_FEATURES }
  }
});
