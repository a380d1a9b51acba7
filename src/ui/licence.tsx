import { LICENCES } from "../model/taxonomy.ts";
import { useApp } from "./context.ts";
import { UserText } from "./user-text.tsx";

/** A licence by the name that people know, its SPDX identifier as a note. `address`: where its text stands. */
export function Licence({ id, address }: { readonly id: string; readonly address?: string | undefined }) {
  const { messages } = useApp();
  const inWords = messages.directories.licences[id];
  const title = inWords ?? LICENCES.get(id)?.title;
  const name = <UserText text={title ?? id} />;
  return (
    <>
      {address === undefined ? (
        name
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
      {title !== undefined && inWords === undefined && <bdi class="licence-id">{id}</bdi>}
    </>
  );
}
