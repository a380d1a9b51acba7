import type { SetOrigin } from "../model/boundary-set.ts";
import { useApp } from "./context.ts";
import { Licence } from "./licence.tsx";
import { UserText } from "./user-text.tsx";

/** Whose boundaries of one's own are, and under which licence; what nobody has said is said to be not known. */
export function OriginOfSet({ set: { credit, licence } }: { readonly set: SetOrigin }) {
  const { messages } = useApp();
  return (
    <>
      {credit && (
        <>
          <UserText text={credit} />
          {messages.page.separator}
        </>
      )}
      {licence ? <Licence id={licence} /> : messages.boundaries.origin.noLicence}
    </>
  );
}
