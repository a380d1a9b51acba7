import { AboutDialog } from "./about-dialog.tsx";
import { useApp } from "./context.ts";
import { DownloadDialog } from "./download-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { ShareDialog } from "./share-dialog.tsx";

export function Dialogs() {
  const { page } = useApp();
  switch (page.dialog.value) {
    case "import":
      return <ImportDialog />;
    case "download":
      return <DownloadDialog />;
    case "share":
      return <ShareDialog />;
    case "about":
      return <AboutDialog />;
    case "none":
      return null;
  }
}
