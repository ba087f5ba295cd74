import { fill } from '../../locales';
import { whatIfView, type StepView } from '../../worksheet';
import { languageIn, type Judged, type Shown } from '../state';
import type { Store } from '../store';
import { textsIn, type Texts } from '../texts';
import { announce } from './announce';

/**
 * Ticks a step of the person shown, or takes the tick away, and says what level would follow.
 * @param level the one that the steps lead to
 */
export function tickStep(store: Store, level: number, step: StepView, isTicked: boolean): void {
  const { judged, shown } = store.state;
  if (!judged || !shown) return;
  const others = shown.ticked.filter(({ id }) => id !== step.id);
  const ticked = isTicked ? [...others, step] : others;
  const texts = textsIn(languageIn(store.state));
  store.set({
    shown: { ...shown, ticked },
    ...announce(
      store.state,
      ticked.length === 0
        ? texts.pane.person.whatIf.cleared
        : whatIfText(judged, shown.person, level, ticked, texts)
    )
  });
}

/** Takes all ticks away. The focus goes to the first step: what was pressed is gone. */
export function clearTicks(store: Store): void {
  const { shown } = store.state;
  if (!shown) return;
  const { cleared } = textsIn(languageIn(store.state)).pane.person.whatIf;
  document.querySelector<HTMLElement>('.step input')?.focus();
  store.set({ shown: { ...shown, ticked: [] }, ...announce(store.state, cleared) });
}

/** The level that would follow, in words. */
export function whatIfText(
  { evaluation }: Judged,
  person: Shown['person'],
  level: number,
  ticked: readonly StepView[],
  { pane, language }: Texts
): string {
  const view = whatIfView(evaluation, person, level, ticked, language);
  return fill(pane.person.whatIf.result, {
    count: ticked.length,
    level: view.levelText,
    missing: view.missing,
    next: level
  });
}
