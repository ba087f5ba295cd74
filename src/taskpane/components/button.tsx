import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'link';
  readonly icon?: IconName;
  /** By which the focus finds it again. */
  readonly id?: string;
  /** What a screen reader says instead of the text. */
  readonly label?: string;
  /** Says that it cannot be pressed now; it keeps the focus. */
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

export const Button = ({
  kind = 'plain',
  icon,
  id,
  label,
  isDisabled = false,
  onPress,
  children
}: ButtonProps): VNode => (
  <button
    type="button"
    id={id}
    class={`button button-${kind}`}
    aria-label={label}
    aria-disabled={isDisabled ? 'true' : undefined}
    onClick={isDisabled ? undefined : onPress}
  >
    {icon && <Icon name={icon} size={16} />}
    {children}
  </button>
);

export const Actions = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <div class="actions">{children}</div>
);
