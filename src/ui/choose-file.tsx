import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

interface ChooseFileProps {
  readonly drop: string;
  readonly button: string;
  /** Endings and types that the browser offers first. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Takes dropped files itself, where the page would take them for something else. */
  readonly takesDrops?: boolean;
  /** What can be chosen, below the button. */
  readonly children: ComponentChildren;
}

/** Files by a button, or dropped. */
export function ChooseFile(props: ChooseFileProps) {
  const { drop, button, accept, multiple = false, onFiles, takesDrops = false, children } = props;
  const input = useRef<HTMLInputElement>(null);
  const drops = takesDrops && {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
  };
  return (
    <div class="choose-drop" {...drops}>
      <Icon name="upload" />
      <p>{drop}</p>
      <button type="button" class="button-filled" onClick={() => input.current!.click()}>
        {button}
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        multiple={multiple}
        tabIndex={-1}
        aria-label={button}
        accept={accept}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = ""; // the same file can be chosen again after it was mended
        }}
      />
      {children}
    </div>
  );
}
