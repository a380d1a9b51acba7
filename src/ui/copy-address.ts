import type { App } from "../state/app.ts";
import { toLink } from "../state/link.ts";

/** The link to what the page shows. */
export function addressOf({ store }: Pick<App, "store">): string {
  const view = store.view.peek();
  const { origin, pathname, search } = location;
  return `${origin}${pathname}${search}#${toLink({ facts: store.facts.peek(), ...(view && { view }) })}`;
}

/** Copies the link, or opens the dialog where it can be copied by hand. */
export async function copyAddress(app: Pick<App, "store" | "page" | "notices">): Promise<void> {
  try {
    await navigator.clipboard.writeText(addressOf(app));
    app.notices.show({ kind: "copied" });
  } catch {
    app.page.dialog.value = "share";
  }
}
