import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { once } from "../model/once.ts";
import { useApp } from "./context.ts";

/** A part that can be fetched before it is shown; a failure shows when it is. */
type LaterPart<Props> = ComponentType<Props> & { readonly fetch: () => void };

/** A part of the page that is fetched when it is first shown, so that the first look need not wait for it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let Part: ComponentType<Props> | undefined;
  const fetchPart = once(async () => {
    Part = await load();
  });
  function Later(props: Props) {
    const { notices } = useApp();
    const [, setReady] = useState(Part !== undefined);
    useEffect(() => {
      if (Part) return;
      let isWanted = true;
      fetchPart().then(
        () => isWanted && setReady(true),
        () => isWanted && notices.show({ kind: "failed", what: "ask" }),
      );
      return () => {
        isWanted = false;
      };
    }, []);
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Later, { fetch: () => void fetchPart().catch(() => {}) });
}
