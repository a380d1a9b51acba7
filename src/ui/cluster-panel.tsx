import { ClusterList } from "./cluster-list.tsx";
import { ClusterSheet } from "./cluster-sheet.tsx";
import { useApp } from "./context.ts";

/** Territorial clusters: all of them, or the one that is open. */
export function ClusterPanel() {
  const { cluster } = useApp().store.facts.value;
  return cluster === undefined ? <ClusterList /> : <ClusterSheet id={cluster} />;
}
