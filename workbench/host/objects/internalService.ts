import { oneOf } from '../arguments';
import { objectType } from '../members';

/** The features of custom functions that Excel reports as enabled; the numbers are the client's own. */
const CUSTOM_FUNCTION_FEATURES = [1, 2, 3, 4];

/**
 * What office.js itself tells Excel in a browser: that it is ready for commands and functions, the results of
 * functions, and whether its page should be visible.
 */
export const internalServiceType = objectType('InternalService', {
  methods: {
    NotifyActionHandlerReady: { since: '1.1', call: () => null },
    _SetOsfControlContainerReadyForCustomFunctions: {
      since: '1.1',
      call: (_service, _args, { functions }) => functions.ready()
    },
    SetInvocationArrayResults: {
      since: '1.1',
      call: (_service, [results], { functions }) => functions.answered(results)
    },
    _GetEnabledFeatures: { since: '1.1', call: () => CUSTOM_FUNCTION_FEATURES },
    GetAppRuntimeState: { since: '1.1', call: (_service, _args, { runtime }) => runtime.state },
    SetAppRuntimeState: {
      since: '1.1',
      call(_service, [state], { runtime }) {
        runtime.ask(oneOf(state, ['Inactive', 'Background', 'Visible'] as const, 'state'));
      }
    }
  }
});
