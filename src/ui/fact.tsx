import type { ComponentChildren } from "preact";
import { useApp } from "./context.ts";

/** One fact; what is not known is said rather than left away. */
export function Fact({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  const { messages } = useApp();
  const isKnown = children !== undefined && children !== null && children !== false && children !== "";
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd class={isKnown ? "" : "not-known"}>{isKnown ? children : messages.page.notKnown}</dd>
    </div>
  );
}
