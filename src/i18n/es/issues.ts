import type { Messages } from "../en.ts";

export const issues: Messages["issues"] = {
  "encoding-guessed": {
    title: "La codificación se ha deducido",
    hint: "Si los acentos se ven mal en la tabla, elige otra codificación.",
  },
  "encoding-error": {
    title: "Bytes que no encajan en la codificación",
    hint: "Elige otra codificación o guarda el archivo como UTF-8.",
  },
  "mojibake-suspected": {
    title: "Los acentos parecen ya dañados",
    hint: "Quizá el archivo se guardó dos veces con codificaciones distintas: pide el original.",
  },
  "mojibake-repaired": { title: "Se repararon acentos dañados", hint: "Mire algunos; «dejar como está» lo deshace." },
  "mixed-line-endings": {
    title: "Finales de línea de distinto tipo",
    hint: "Nada que hacer: se han leído todos.",
  },
  "preamble-skipped": {
    title: "Se saltaron líneas antes de los nombres de columna",
    hint: "Si contienen registros, cambia la línea de los nombres de columna.",
  },
  "separator-line-skipped": { title: "Se usó la línea que indica el separador", hint: "Nada que hacer." },
  "header-missing": {
    title: "No se encontraron nombres de columna",
    hint: "Elige qué contiene cada columna o indica la línea de los nombres.",
  },
  "no-records": { title: "Ningún registro", hint: "Comprueba que se exportó la hoja o la capa correcta." },
  "duplicate-label": {
    title: "Dos columnas tienen el mismo nombre",
    hint: "Se conservan ambas; elige cómo se lee cada una.",
  },
  "blank-label": { title: "Una columna no tiene nombre", hint: "Elige cómo se lee o déjala como está." },
  "comment-skipped": {
    title: "Se saltó una línea de comentario",
    hint: "Si es un registro, quita el signo del principio.",
  },
  "blank-row": { title: "Línea en blanco", hint: "Nada que hacer: no contiene ningún registro." },
  "missing-cell": {
    title: "Menos celdas que columnas",
    hint: "Las celdas que faltan se toman como desconocidas; mira si la fila se ha desplazado.",
  },
  "extra-cell": {
    title: "Más celdas que columnas",
    hint: "Seguramente un texto contiene el separador sin comillas: pon el texto entre comillas.",
  },
  "unclosed-quote": { title: "Unas comillas no se cierran", hint: "Cierra las comillas en esa línea." },
  "stray-quote": {
    title: "Unas comillas dentro de un texto",
    hint: "Nada que hacer si el texto se ve bien; si no, duplica las comillas.",
  },
  "duplicate-row": { title: "La misma fila dos veces", hint: "Deja una sola en el archivo." },
  "duplicate-of": {
    title: "Omitida por duplicada",
    hint: "Has dicho que el registro que se nombra aquí es la misma iniciativa. Deshaz la decisión para conservar ambos.",
  },
  "duplicate-id": { title: "El mismo identificador dos veces", hint: "Da a cada registro su propio identificador." },
  "id-made": {
    title: "Se creó un identificador",
    hint: "Una columna con identificadores duraderos facilita las correcciones.",
  },
  "name-missing": { title: "Sin nombre", hint: "Da un nombre al registro o elige la columna que lo contiene." },
  "name-made": {
    title: "Nombre formado con el archivo y la línea",
    hint: "Da al registro un nombre propio o elige la columna que lo contiene.",
  },
  "unreadable-record": {
    title: "El registro no se pudo leer",
    hint: "Mira esa línea en un editor de texto y corrígela.",
  },
  "consent-withdrawn": { title: "No debe publicarse", hint: "El registro se excluye porque así lo pide." },
  "name-in-capitals": { title: "Un nombre en mayúsculas", hint: "Aplique la propuesta, edite el nombre o déjelo." },
  "capitals-lowered": {
    title: "Nombres en mayúsculas pasados a minúsculas",
    hint: "Puede haber siglas tomadas por palabras: revíselas.",
  },
  corrected: {
    title: "Corregido por usted",
    hint: "El archivo no cambia: descargue las celdas corregidas para corregirlo allí.",
  },
  "correction-unfit": {
    title: "Una corrección que ya no encaja",
    hint: "La celda ya no es lo que era o ha desaparecido: corríjala de nuevo o retire la corrección.",
  },
  "correction-refused": {
    title: "Una corrección en un registro protegido",
    hint: "No hay que hacer nada: lo oculto para proteger a personas queda así.",
  },
  "control-character": { title: "Se quitaron caracteres de control", hint: "Nada que hacer." },
  "bidi-control": {
    title: "Caracteres ocultos que cambian la dirección del texto",
    hint: "Se muestran con una marca; quítalos si no hacen falta.",
  },
  "invisible-character": {
    title: "Caracteres invisibles",
    hint: "Se muestran con una marca; quítalos si no hacen falta.",
  },
  "value-too-long": {
    title: "El texto era demasiado largo para su campo",
    hint: "El texto entero sigue en las otras columnas; acórtalo.",
  },
  "cell-not-split": {
    title: "Celdas que no se pudieron dividir",
    hint: "Quedan enteras en el primer campo de su columna. Corríjalas en el archivo o divida la columna de otro modo.",
  },
  "value-too-deep": {
    title: "Demasiados niveles anidados",
    hint: "Los niveles por debajo del 64 quedan fuera de ese campo; simplifica la estructura.",
  },
  "apostrophe-removed": {
    title: "Se quitó el apóstrofo de una hoja de cálculo protegida",
    hint: "Nada que hacer: la celda vuelve a estar como antes.",
  },
  "markup-in-text": { title: "Etiquetas en un texto", hint: "Se muestra como está escrito; quita las etiquetas." },
  "markup-removed": {
    title: "Etiquetas convertidas en texto",
    hint: "Se conservan las palabras y las direcciones de los enlaces; no hay que hacer nada.",
  },
  "other-sheets": {
    title: "Hojas que no se han leído",
    hint: "Elige otra hoja encima de la tabla, o añade el archivo una vez por cada una.",
  },
  "other-members": {
    title: "Archivos del zip que no se han leído",
    hint: "Elige otro archivo encima de la tabla, o añade el zip una vez por cada uno.",
  },
  "sheet-missing": {
    title: "La hoja pedida no está en el libro",
    hint: "Se leyó otra; si no es la correcta, elija una encima de la tabla.",
  },
  "member-missing": {
    title: "El archivo pedido no está en el zip",
    hint: "Se ha leído otro; si no es el correcto, elige uno encima de la tabla.",
  },
  "other-things": {
    title: "Cosas que no son organizaciones",
    hint: "No se leyeron las personas, páginas, lugares y demás que había entre las organizaciones; no hay que hacer nada.",
  },
  "not-a-number": { title: "No es un número", hint: "Escribe un solo número en la celda, sin unidades." },
  "out-of-range": { title: "Número fuera de rango", hint: "Comprueba el número; se toma como desconocido." },
  "not-a-date": { title: "No es una fecha", hint: "Escribe 2019, 2019-05 o 2019-05-31." },
  "unknown-value": { title: "Valor desconocido", hint: "La fila se conserva; usa uno de los valores conocidos." },
  "unsafe-url": {
    title: "Una dirección que no se convierte en enlace",
    hint: "Escribe la dirección web completa, empezando por https://.",
  },
  "url-completed": {
    title: "Se puso https:// delante de una dirección",
    hint: "Nada que hacer si la dirección se abre.",
  },
  "url-doubtful": {
    title: "Una dirección web probablemente mal escrita",
    hint: "Aplique la propuesta o edite la dirección.",
  },
  "url-mended": {
    title: "Se repararon direcciones web mal escritas",
    hint: "Abra algunas para ver si llevan adonde deben.",
  },
  "placeholder-taken": {
    title: "Una palabra que dice «no se sabe»",
    hint: "No hay que hacer nada; si es un valor propio, déjela como está.",
  },
  "placeholder-suspected": {
    title: "Una palabra que probablemente solo rellena la celda",
    hint: "Aplique para vaciar la celda o escriba lo correcto.",
  },
  "placeholder-removed": {
    title: "Palabras de relleno tomadas como no sabidas",
    hint: "Mire si alguna es un valor de verdad.",
  },
  "email-not-url": {
    title: "Un correo electrónico en una columna de direcciones web",
    hint: "Escribe la dirección de la página web.",
  },
  "band-not-summed": {
    title: "Un intervalo en lugar de un número",
    hint: "Se conserva en palabras y nunca se suma; escribe un solo número si se conoce.",
  },
  "text-normalised": { title: "Se ordenaron espacios y saltos de línea", hint: "Nada que hacer." },
  "personal-masked": {
    title: "Se ocultaron datos personales en un texto",
    hint: "Nada que hacer: se muestran como [removed].",
  },
  "personal-dropped": {
    title: "No se conservó una dirección o un número protegido",
    hint: "Nada que hacer: de autónomos, pequeñas empresas y refugios solo se conserva la localidad.",
  },
  "unknown-column": {
    title: "Una columna que no se entiende",
    hint: "Elige cómo se lee; si no, sigue con su propio nombre.",
  },
  "coordinate-missing": {
    title: "Sin coordenadas",
    hint: "Añade latitud y longitud. Hasta entonces la fila se sitúa por su localidad o región, si se conocen; si no, está en la lista y en las cuentas, no en el mapa.",
  },
  "coordinate-invalid": {
    title: "Una posición que no se puede leer",
    hint: "Escribe los grados como números, por ejemplo 48.65 y 2.33.",
  },
  "coordinate-out-of-range": {
    title: "Una posición fuera de la Tierra",
    hint: "La latitud va de -90 a 90 y la longitud de -180 a 180: ¿sobra una cifra?",
  },
  "coordinate-null-island": {
    title: "Una posición en 0, 0",
    hint: "Se toma como desconocida; deja las celdas vacías o escribe la posición real.",
  },
  "coordinate-decimal-comma": { title: "Coma decimal leída como punto", hint: "Nada que hacer." },
  "coordinates-swapped": {
    title: "Latitud y longitud se devolvieron a su sitio",
    hint: "Si ahora los lugares están mal, elige «como están escritas» para las coordenadas al comprobar el archivo.",
  },
  "coordinates-converted": {
    title: "Los metros se convirtieron en grados",
    hint: "Si los lugares están mal, elige otra proyección para las coordenadas al comprobar el archivo.",
  },
  "coordinates-probably-swapped": {
    title: "Latitud y longitud parecen intercambiadas",
    hint: "Si los lugares están mal, elige «latitud y longitud intercambiadas» para las coordenadas al comprobar el archivo.",
  },
  "crs-not-wgs84": {
    title: "Otro sistema de coordenadas",
    hint: "Exporta las posiciones como WGS 84 (EPSG:4326).",
  },
  "extra-position-values": {
    title: "Altitud u otros valores junto a una posición",
    hint: "Nada que hacer: solo se usa el lugar.",
  },
  "longitude-wrapped": { title: "Se ajustó una longitud de más de 180 grados", hint: "Nada que hacer." },
  "point-of-shape": {
    title: "Se tomó un punto en lugar de una línea o un área",
    hint: "Nada que hacer: está sobre la forma.",
  },
  "nested-collection": { title: "Formas dentro de formas", hint: "Nada que hacer: se han leído todas." },
  "ring-unclosed": { title: "Un anillo sin cerrar", hint: "Nada que hacer: se ha cerrado." },
  "ring-direction": { title: "Un anillo que va en sentido contrario", hint: "Nada que hacer." },
  "geometry-invalid": { title: "Una forma que no se puede leer", hint: "Corrige la forma o expórtala de nuevo." },
  "many-at-one-point": {
    title: "Muchos registros en un mismo punto",
    hint: "Seguramente es el centro de una localidad: se muestra como aproximado.",
  },
  "country-elsewhere": {
    title: "El país y la posición no coinciden",
    hint: "Comprueba ambos; la posición decide dónde se dibuja.",
  },
  "point-blurred": {
    title: "Un punto se difuminó hasta su localidad",
    hint: "Nada que hacer: el lugar necesita protección.",
  },
  "placed-by-town": {
    title: "Situados por su localidad",
    hint: "Se muestran como aproximados, en el centro de la localidad. Con coordenadas quedarán exactos.",
  },
  "placed-by-area": {
    title: "Situados solo por su región o país",
    hint: "Se muestran como aproximados. Indique la localidad o aporte coordenadas.",
  },
  "place-several": {
    title: "Una localidad que puede ser varias",
    hint: "Elija la correcta en «Lugares que pueden ser varios» o indique la región.",
  },
  "place-unknown": {
    title: "Una localidad que no está en el nomenclátor",
    hint: "Revise la grafía y la región; faltan muchos lugares de menos de 1000 habitantes.",
  },
  "place-without-country": {
    title: "Una localidad sin país",
    hint: "Indique el país en una columna: solo así se encuentra la localidad.",
  },
  "gazetteer-missing": {
    title: "No se pudo cargar la lista de localidades",
    hint: "Conéctese y lea el archivo de nuevo; hasta entonces estas filas no tienen posición.",
  },
  "unknown-kind": { title: "Tipo desconocido", hint: "La fila se conserva con su propia palabra." },
  "unknown-sector": { title: "Sector desconocido", hint: "La fila se conserva con su propia palabra." },
  "unknown-practice": { title: "Práctica desconocida", hint: "La fila se conserva con su propia palabra." },
  "unknown-country": { title: "País desconocido", hint: "Escribe su nombre o sus dos letras." },
  "unknown-licence": {
    title: "Licencia desconocida",
    hint: "Escribe su identificador SPDX, por ejemplo CC-BY-4.0.",
  },
  "guessed-by-stem": {
    title: "Clasificado por la raíz de una palabra",
    hint: "Mira algunas; la ficha dice por qué.",
  },
  "assessed-unknown": {
    title: "Una evaluación de una iniciativa que no está aquí",
    hint: "Abre primero el directorio de la iniciativa, o escribe su identificador tal como lo muestra la ficha.",
  },
  "assessed-by-number": {
    title: "Una iniciativa se encontró por su número",
    hint: "Comprueba que es la correcta; el identificador que muestra la ficha es más seguro.",
  },
  "assessment-undated": {
    title: "Una evaluación sin fecha",
    hint: "Escribe 2019, 2019-05 o 2019-05-31: una opinión sin fecha dice demasiado poco.",
  },
  "assessment-method": { title: "Una evaluación sin método conocido", hint: "Escribe self, peer, external o desk." },
  "assessment-framework": {
    title: "Un marco que no se conoce",
    hint: "Escribe commons-alignment-2.0; lo que sigue otro marco se deja fuera.",
  },
  "assessment-empty": {
    title: "Una evaluación sin ninguna puntuación",
    hint: "Da al menos a una dimensión una puntuación de 1 a 5.",
  },
  "assessment-column": {
    title: "Una columna que las evaluaciones no tienen",
    hint: "No se guarda nada de ella; quita la columna o dale uno de los nombres conocidos.",
  },
  "assessment-sheltered": {
    title: "Partes de una evaluación no se guardaron, para proteger un lugar",
    hint: "Nada que hacer: podrían decir dónde está. Las puntuaciones quedan.",
  },
  "assessments-unread": {
    title: "Una tabla de evaluaciones que no se pudo leer",
    hint: "Abre el archivo y míralo; las iniciativas se leen sin él.",
  },
  "assessor-person": {
    title: "El nombre de una persona como evaluadora no se guardó",
    hint: "Escribe en su lugar la organización o el papel.",
  },
  "overall-not-mean": {
    title: "Una puntuación global que no es la media que dice ser",
    hint: "Nada que hacer: la media se calcula con las puntuaciones, si hay cinco.",
  },
  "value-cut": { title: "Un texto era demasiado largo y se cortó", hint: "Acórtalo; el archivo lo tiene entero." },
  "json-syntax": {
    title: "JSON dañado",
    hint: "Corrígelo en esa línea y columna, o descarga el archivo otra vez.",
  },
  "duplicate-key": { title: "La misma propiedad dos veces", hint: "Se tomó la última; quita la otra." },
  "bounding-box-invalid": {
    title: "Un rectángulo envolvente que no encaja",
    hint: "Nada que hacer: no se usa.",
  },
  "id-invalid": {
    title: "Un identificador de forma incorrecta",
    hint: "Nada que hacer: el registro recibió otro.",
  },
  "type-misspelt": { title: "Un tipo mal escrito", hint: "Nada que hacer: se ha entendido." },
  "member-misplaced": { title: "Una parte en un sitio equivocado", hint: "Nada que hacer: se ha entendido." },
};
