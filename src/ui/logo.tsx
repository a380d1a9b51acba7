/** The mark of the atlas: three that hold together within one ring. */
export function Mark() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <circle class="logo-ring" cx="12" cy="12" r="10" />
      <path class="logo-ties" d="M8.5 8.8 15.8 8.600M8.5 8.8 12.3 15.800M15.8 8.6 12.3 15.8" />
      <circle class="sector-trade-and-hospitality" cx="8.5" cy="8.8" r="2.4" />
      <circle class="sector-food-and-farming" cx="15.8" cy="8.6" r="2.4" />
      <circle class="sector-finance-and-exchange" cx="12.3" cy="15.8" r="2.4" />
    </svg>
  );
}
