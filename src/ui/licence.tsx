import type { Messages } from "../i18n/en.ts";
import { LICENCES } from "../model/taxonomy.ts";
import { useApp } from "./context.ts";
import { UserText } from "./user-text.tsx";

/** The name that people know, in the reader's language where it has one; the identifier of one that we do not know. */
export const licenceTitle = (id: string, { directories }: Messages): string =>
  directories.licences[id] ?? LICENCES.get(id)?.title ?? id;

/** A licence by the name that people know, its SPDX identifier as a note. `address`: where its text stands. */
export function Licence({ id, address }: { readonly id: string; readonly address?: string | undefined }) {
  const { messages } = useApp();
  const title = licenceTitle(id, messages);
  const isTermOfOurs = messages.directories.licences[id] !== undefined;
  const name = <UserText text={title} />;
  return (
    <>
      {address === undefined ? (
        name
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
      {title !== id && !isTermOfOurs && <bdi class="licence-id">{id}</bdi>}
    </>
  );
}
