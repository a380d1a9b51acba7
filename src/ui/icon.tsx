/** Strokes on a grid of 24; only chevrons that mean "back" and "forward" mirror (in the styles). */
const ICONS = {
  add: "M12 5v14M5 12h14",
  alert: "M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17v.2",
  back: "M14.5 6 8.5 12l6 6",
  check: "M5 12.5l4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6 6 18",
  differs: "M5 9.5h14M5 14.5h14M15.5 5l-7 14",
  down: "M6 9.5l6 6 6-6",
  download: "M12 3.5v11.5M7 10.5l5 5 5-5M4.5 20h15",
  edit: "M4 20l1-4.5L16.5 4a2 2 0 0 1 3.5 3.5L8.5 19ZM14.5 6l3.5 3.5",
  external: "M14 4h6v6M20 4l-9 9M17 13.500V20H4V7h6.5",
  file: "M6 3h8l4 4v14H6ZM14 3v4.500h4",
  filter: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5",
  fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  forward: "M9.5 6l6 6-6 6",
  globe: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c5.5 5.5 5.5 12.5 0 18c-5.5-5.5-5.5-12.5 0-18",
  hide: "M4 4l16 16M9.5 5.800A9.5 9.5 0 0 1 21.5 12a14 14 0 0 1-2.3 3.200M6 7.300A14 14 0 0 0 2.5 12a10 10 0 0 0 13.5 5.800M10 10.200a2.8 2.8 0 0 0 3.9 3.9",
  info: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5M12 7.800v.2",
  left: "M14.5 6 8.5 12l6 6",
  right: "M9.5 6l6 6-6 6",
  layers: "M12 3.5 3 8.500l9 5 9-5ZM3.5 13l8.5 4.7 8.5-4.7",
  link: "M10 13.500a4.2 4.2 0 0 0 6 .300l3-3a4.2 4.2 0 0 0-6-6l-1.2 1.200M14 10.500a4.2 4.2 0 0 0-6-.300l-3 3a4.2 4.2 0 0 0 6 6l1.2-1.2",
  locate: "M20.5 3.5 3.5 10.300l7 3.2 3.2 7Z",
  minus: "M5 12h14",
  more: "M12 5v.2M12 12v.2M12 19v.2",
  moon: "M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500Z",
  pin: "M12 21c-4-4.5-7-7.6-7-11a7 7 0 0 1 14 0c0 3.4-3 6.5-7 11ZM12 7.500a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5",
  print: "M7 8V3.500h10V8M7 17H4V8.500h16V17h-3M7 14h10v6.500H7Z",
  remove: "M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13.500h9l1-13.5",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5 20.5 20.5",
  show: "M2.5 12a10 10 0 0 1 19 0a10 10 0 0 1-19 0M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6",
  sun: "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4",
  redo: "M15.500 5.500l4 4-4 4M19.500 9.500H9.500a5 5 0 0 0 0 10h3.500",
  undo: "M8.500 5.500l-4 4 4 4M4.500 9.500h10a5 5 0 0 1 0 10H11",
  up: "M6 14.500l6-6 6 6",
  upload: "M12 15.500V4M7 8.500l5-5 5 5M4.5 20h15",
} as const;

export type IconName = keyof typeof ICONS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
