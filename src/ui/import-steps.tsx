import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

export function ImportSteps({ at }: { readonly at: 0 | 1 | 2 }) {
  const { messages } = useApp();
  const { steps } = messages.imports;
  return (
    <ol class="steps" aria-label={steps.label}>
      {[steps.choose, steps.check, steps.keep].map((step, index) => (
        <li key={step} class={index === at ? "step-now" : ""} aria-current={index === at ? "step" : undefined}>
          {index < at && <Icon name="check" />}
          {step}
          {index < at && <span class="visually-hidden"> {steps.done}</span>}
        </li>
      ))}
    </ol>
  );
}
