import type { OwnLevel } from "../model/boundary-set.ts";
import type { App } from "../state/app.ts";

/** Shows the inhabitants of boundaries of one's own, to be corrected; of all their territories, or those of a name. */
export function openInhabitants({ page, inhabitants }: App, set: OwnLevel, name?: string): void {
  inhabitants.open(set, name);
  page.dialog.value = "inhabitants";
}
