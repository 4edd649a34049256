import type { ReactNode } from 'react';

/** Text that may run against the interface's direction (names, titles), isolated from the sentence around it. */
export function Foreign(props: { children: ReactNode }) {
  return <bdi dir="auto">{props.children}</bdi>;
}
