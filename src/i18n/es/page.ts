import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { directoriesCounted, initiatives } from "./nouns.ts";

const { number, plural, date, kilometres, list } = wordsFor("es");

export const page: Messages["page"] = {
  name: "Atlas Solidario",
  skipToList: "Ir a la lista",
  loading: "Abriendo los directorios",
  working: "Trabajando",
  regions: {
    top: "Acciones",
    ask: "Búsqueda y filtros",
    map: "Mapa",
    answer: "Resultados",
    bottom: "Cifras y créditos",
    marks: "Marcas a la vista",
  },
  top: {
    addData: "Añadir datos",
    share: "Compartir",
    download: "Descargar",
    downloadCount: (count) => `Descargar ${initiatives(count)}`,
    language: "Idioma",
    theme: { light: "Colores claros", dark: "Colores oscuros" },
    filters: (chips) =>
      chips === 0 ? "Filtros" : `Filtros, ${plural(chips, { one: "# activo", other: "# activos" })}`,
  },
  bottom: {
    shown: (shown, all) => ({ strong: number(shown), rest: `de ${initiatives(all)}` }),
    directories: directoriesCounted,
    newest: (edition) => `edición más reciente: ${date(edition)}`,
    locating: "aún se están situando las regiones",
    about: "Acerca de y créditos",
  },
  search: {
    label: "Buscar nombres, lugares",
    clear: "Borrar la búsqueda",
    results: (count) => plural(count, { one: "# sugerencia", many: "# de sugerencias", other: "# sugerencias" }),
    territory: "territorio",
    place: "lugar",
    near: (name) => `Cerca de ${name}`,
  },
  chips: {
    label: "Filtros activos",
    remove: (name) => `Quitar ${name}`,
    clearAll: "Quitar todo",
    text: (text) => `«${text}»`,
    withWebsite: "Con sitio web",
    withoutWebsite: "Sin sitio web",
    all: (names) => list(names),
  },
  list: {
    inView: (count) =>
      plural(count, {
        one: "iniciativa a la vista",
        many: "de iniciativas a la vista",
        other: "iniciativas a la vista",
      }),
    found: (count) => plural(count, { one: "iniciativa", many: "de iniciativas", other: "iniciativas" }),
    countInView: (count) => `${number(count)} a la vista`,
    count: initiatives,
    mostIn: (sector) => `Sector principal: ${sector}`,
    mix: "Sectores de estas iniciativas",
    mixPart: (sector, share) => `${sector} ${share}`,
    order: "Orden",
    byName: "Por nombre",
    byDistance: "Más cercanas",
    nearestTo: (place) => `Por distancia: ${place}`,
    here: "desde aquí",
    nearMe: "Más cercanas a mí",
    pickPoint: "Más cercanas a un punto del mapa",
    pickingPoint: "Elige el punto en el mapa o escribe una localidad en el buscador.",
    outside: (unplaced, elsewhere) =>
      `${[
        elsewhere > 0 &&
          plural(elsewhere, {
            one: "# más queda fuera del mapa visible",
            other: "# más quedan fuera del mapa visible",
          }),
        unplaced > 0 &&
          plural(unplaced, {
            one: "# no tiene posición y nunca sale en el mapa",
            other: "# no tienen posición y nunca salen en el mapa",
          }),
      ]
        .filter((part) => part !== false)
        .join("; ")}.`,
    showAll: "Verlas todas",
    follows: "La lista sigue al mapa",
    show: "Mostrar la lista",
    hide: "Cerrar la lista",
    raise: "Ver más lista",
    lower: "Ver más mapa",
    approximate: "lugar aproximado",
    noPosition: "sin posición",
    distance: kilometres,
    onePlace: (count) => `${initiatives(count)} en este lugar`,
    back: (count) => `Volver: ${count}`,
  },
  map: {
    title: "Mapa de las iniciativas",
    live: (inView, sector) =>
      inView === 0
        ? "Ninguna iniciativa a la vista."
        : `${initiatives(inView)} a la vista. Sector principal: ${sector}.`,
    zoomIn: "Acercar",
    zoomOut: "Alejar",
    fit: "Ajustar a los resultados",
    whole: "Ver el mundo entero",
    layers: "Qué muestra el mapa",
    showInitiatives: "Iniciativas",
    showDots: "Cada iniciativa como un punto",
    showClusters: "Agrupaciones territoriales",
    showTerritory: "Elegir un territorio en el mapa",
    listTerritories: "Elegir un territorio de una lista",
    globe: "Ver como globo",
    flat: "Ver como mapa plano",
    nearMe: "Dónde estoy",
    move: "Mover el mapa",
    moveUp: "Mover al norte",
    moveDown: "Mover al sur",
    moveWest: "Mover al oeste",
    moveEast: "Mover al este",
    legend: "Leyenda",
    closeLegend: "Cerrar la leyenda",
    loading: "Dibujando el mapa",
    unavailable:
      "Este navegador no puede dibujar el mapa porque no ofrece WebGL. La lista, los filtros y las descargas funcionan como siempre.",
    lost: "El mapa perdió su memoria gráfica y vuelve por sí solo. La lista sigue funcionando.",
    mark: (count, leading) => `${initiatives(count)}, sector principal: ${leading}`,
    choosingTerritory: "Elige un territorio con un clic en el mapa o escribe su nombre en el buscador.",
    stopChoosing: "Dejar de elegir",
    attribution: {
      openStreetMap: "© colaboradores de OpenStreetMap",
      sources: (count, isMore) => `${isMore ? "+ " : ""}${plural(count, { one: "# fuente", other: "# fuentes" })}`,
      boundaries: "Límites Natural Earth",
      places: "Lugares GeoNames, CC BY 4.0",
    },
    dots: (count) => plural(count, { one: "# punto, una iniciativa", other: "# puntos, uno por iniciativa" }),
    legendDot: "del color de su sector principal; más intenso donde hay muchos juntos",
    legendMany: "varias iniciativas: número, y sectores alrededor",
    legendOne: "una iniciativa: símbolo de su sector",
    legendApproximate: "aproximada: centro de una localidad",
    legendWide: "impreciso: solo se conoce la región o el país",
    legendPlace: "varias en la misma dirección",
    legendTown: "varias en una localidad, sin dirección conocida",
    legendTie: {
      structure: "es miembro, forma parte, es propietaria",
      trade: "abastece, financia",
      solidarity: "comparte, apoyo mutuo",
    },
    legendCluster: "agrupación territorial",
  },
  firstVisit: {
    title: "¿Quién trabaja en solidaridad, y dónde?",
    lead: (count, directories) =>
      `Cooperativas, apoyo mutuo, custodia de la tierra, comercio justo: ${initiatives(count)} de ${plural(
        directories,
        {
          one: "# directorio abierto",
          other: "# directorios abiertos",
        },
      )}. Con huecos donde aún no llega ninguno.`,
    around: {
      title: "Mira a tu alrededor",
      text: "Escribe una localidad o región, o empieza desde donde estás.",
      action: "Cerca de mí",
    },
    bring: {
      title: "Pon tu lista en el mapa",
      text: "Suelta una hoja de cálculo en esta página. Se queda en tu dispositivo.",
      action: "Elegir un archivo",
    },
    take: {
      title: "Llévate una región",
      text: "Elige un territorio y descárgalo con sus fuentes y su licencia.",
      action: "Elegir un territorio",
    },
  },
  empty: {
    title: "Nada cumple todo esto.",
    inView: "Nada de lo que coincide está en el mapa visible.",
    nothingOpen: "Todos los directorios están ocultos.",
    notHere:
      "Un directorio de este enlace no está abierto aquí: lo que alguien añade se queda en su propio dispositivo. Pídele el archivo y añádelo.",
    without: (clause, count) => `Sin ${clause}: ${number(count)}`,
    everywhere: (count) => `Buscar en todas partes (${number(count)})`,
    clear: "Quitar todos los filtros",
    showDirectories: "Mostrar los directorios",
  },
  share: {
    title: "Compartir esta vista",
    text: "El enlace abre el mismo mapa, con los mismos filtros y la misma selección.",
    link: "Enlace",
    copy: "Copiar enlace",
    copied: "El enlace está copiado.",
    notCopied: "El navegador no permitió copiar. Selecciona el enlace y cópialo.",
    brought: (count) =>
      plural(count, {
        one: "El directorio que has añadido no está en el enlace: se queda en este dispositivo.",
        many: "Los # de directorios que has añadido no están en el enlace: se quedan en este dispositivo.",
        other: "Los # directorios que has añadido no están en el enlace: se quedan en este dispositivo.",
      }),
  },
  about: {
    title: "Acerca de y créditos",
    text: "El Atlas Solidario muestra quién trabaja en la economía social y solidaria, a partir de directorios abiertos y de las listas que tú aportas. Devuelve lo que muestra, con su fuente, licencia y fecha.",
    privacyTitle: "Tus datos",
    privacy:
      "Nada de lo que escribes o añades sale de esta página: los archivos se leen en tu dispositivo y no se envía ninguna petición a otro sitio. El idioma y los colores se guardan en este dispositivo. Un directorio añadido desaparece al recargar, salvo que elijas guardarlo en este dispositivo; entonces se queda hasta que lo borres, y quien use este navegador puede verlo. Las columnas con datos personales se descartan al leer.",
    removeTitle: "Cómo quitarlo todo",
    remove:
      "Un directorio que has añadido desaparece del todo cuando eliges «Quitar» en la lista de directorios y cierras o recargas la página, también si estaba guardado en este dispositivo. Este botón borra todo lo que esta página guarda en este navegador: los directorios, el idioma y los colores que elegiste, y que has estado aquí.",
    removeAll: "Borrar todo lo guardado en este dispositivo",
    mapTitle: "Mapa y términos",
    sourcesTitle: "Directorios",
    licenceTitle: "Programa",
    licence:
      "Software libre bajo la Licencia Pública General Affero de GNU, versión 3 o posterior. Los directorios conservan sus propias licencias.",
  },
  notice: {
    close: "Cerrar este mensaje",
    undo: "Deshacer",
    geolocationDenied: "El navegador no dio tu ubicación. Escribe una localidad en el buscador.",
    noSuchInitiative: "La iniciativa de este enlace no está en ningún directorio abierto.",
    failed: "Algo falló en esta página y la última respuesta queda como estaba.",
    reload: "Recargar la página",
  },
  close: "Cerrar",
  back: "Atrás",
  cancel: "Cancelar",
  notKnown: "se desconoce",
  more: (count) => `Ver ${number(count)} más`,
  fewer: "Ver menos",
  separator: " · ",
  comma: ", ",
  hiddenCharacter: "carácter oculto",
};
