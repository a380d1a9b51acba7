import { useEffect, useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

/** Files may be dropped anywhere on the page; the dialog of the check comes by itself. */
export function DropZone() {
  const { page, imports, messages } = useApp();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault(); // otherwise the browser opens the file
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      imports.add(files);
      page.dialog.value = "import";
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop } as const;
    for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type as "drop", listener);
    return () => {
      for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type as "drop", listener);
    };
  }, [imports, page]);
  if (!isOver) return null;
  return (
    <div class="drop-zone">
      <p>
        <Icon name="upload" />
        {messages.imports.choose.dropAnywhere}
      </p>
    </div>
  );
}
