import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

interface SheetDownloadProps {
  readonly label: string;
  readonly disabled?: boolean;
}

/** The way from a sheet to the download of what it is about. */
export function SheetDownload({ label, disabled = false }: SheetDownloadProps) {
  const { page } = useApp();
  return (
    <button
      type="button"
      class="button button-wide"
      disabled={disabled}
      onClick={() => {
        page.dialog.value = "download";
      }}
    >
      <Icon name="download" />
      {label}
    </button>
  );
}
