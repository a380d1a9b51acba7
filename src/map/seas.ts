import { LANGUAGES, type Language } from "../model/language.ts";

/** A sea as a map names it. */
export interface Sea {
  readonly longitude: number;
  readonly latitude: number;
  /** From this zoom on, a whole number: labels are chosen per tile. */
  readonly zoom: number;
  readonly names: Readonly<Record<Language, string>>;
}

/** Names stand in the order of LANGUAGES: en, es, fr, pt, de, it, ca, ar. */
const sea = (longitude: number, latitude: number, zoom: number, ...names: readonly string[]): Sea => ({
  longitude,
  latitude,
  zoom,
  names: Object.fromEntries(LANGUAGES.map((language, at) => [language, names[at]!])) as Record<Language, string>,
});

// biome-ignore format: one sea a line
export const SEAS: readonly Sea[] = [
  sea(-38, 32, 0, "Atlantic Ocean", "Océano Atlántico", "Océan Atlantique", "Oceano Atlântico", "Atlantischer Ozean", "Oceano Atlantico", "Oceà Atlàntic", "المحيط الأطلسي"),
  sea(-14, -26, 0, "Atlantic Ocean", "Océano Atlántico", "Océan Atlantique", "Oceano Atlântico", "Atlantischer Ozean", "Oceano Atlantico", "Oceà Atlàntic", "المحيط الأطلسي"),
  sea(-16, 46, 2, "Atlantic Ocean", "Océano Atlántico", "Océan Atlantique", "Oceano Atlântico", "Atlantischer Ozean", "Oceano Atlantico", "Oceà Atlàntic", "المحيط الأطلسي"),
  sea(-140, 25, 0, "Pacific Ocean", "Océano Pacífico", "Océan Pacifique", "Oceano Pacífico", "Pazifischer Ozean", "Oceano Pacifico", "Oceà Pacífic", "المحيط الهادئ"),
  sea(-125, -30, 0, "Pacific Ocean", "Océano Pacífico", "Océan Pacifique", "Oceano Pacífico", "Pazifischer Ozean", "Oceano Pacifico", "Oceà Pacífic", "المحيط الهادئ"),
  sea(160, 20, 0, "Pacific Ocean", "Océano Pacífico", "Océan Pacifique", "Oceano Pacífico", "Pazifischer Ozean", "Oceano Pacifico", "Oceà Pacífic", "المحيط الهادئ"),
  sea(79, -22, 0, "Indian Ocean", "Océano Índico", "Océan Indien", "Oceano Índico", "Indischer Ozean", "Oceano Indiano", "Oceà Índic", "المحيط الهندي"),
  sea(20, -58, 1, "Southern Ocean", "Océano Austral", "Océan Austral", "Oceano Antártico", "Südlicher Ozean", "Oceano Antartico", "Oceà Antàrtic", "المحيط الجنوبي"),
  sea(0, 80, 1, "Arctic Ocean", "Océano Ártico", "Océan Arctique", "Oceano Ártico", "Nordpolarmeer", "Mar Glaciale Artico", "Oceà Àrtic", "المحيط المتجمد الشمالي"),
  sea(18.6, 34.9, 2, "Mediterranean Sea", "Mar Mediterráneo", "Mer Méditerranée", "Mar Mediterrâneo", "Mittelmeer", "Mar Mediterraneo", "Mar Mediterrània", "البحر المتوسط"),
  sea(5.6, 39.4, 4, "Balearic Sea", "Mar Balear", "Mer des Baléares", "Mar das Baleares", "Balearen-Meer", "Mare delle Baleari", "Mar Balear", "بحر البليار"),
  sea(12, 39.9, 3, "Tyrrhenian Sea", "Mar Tirreno", "Mer Tyrrhénienne", "Mar Tirreno", "Tyrrhenisches Meer", "Mar Tirreno", "Mar Tirrena", "البحر التيراني"),
  sea(15.4, 43, 4, "Adriatic Sea", "Mar Adriático", "Mer Adriatique", "Mar Adriático", "Adria", "Mare Adriatico", "Mar Adriàtica", "البحر الأدرياتيكي"),
  sea(18.8, 38.2, 4, "Ionian Sea", "Mar Jónico", "Mer Ionienne", "Mar Jónico", "Ionisches Meer", "Mar Ionio", "Mar Jònica", "البحر الأيوني"),
  sea(25.1, 38.5, 4, "Aegean Sea", "Mar Egeo", "Mer Égée", "Mar Egeu", "Ägäis", "Mar Egeo", "Mar Egea", "بحر إيجة"),
  sea(34.5, 43.2, 2, "Black Sea", "Mar Negro", "Mer Noire", "Mar Negro", "Schwarzes Meer", "Mar Nero", "Mar Negra", "البحر الأسود"),
  sea(3.2, 56.2, 2, "North Sea", "Mar del Norte", "Mer du Nord", "Mar do Norte", "Nordsee", "Mare del Nord", "Mar del Nord", "بحر الشمال"),
  sea(19.6, 57.9, 3, "Baltic Sea", "Mar Báltico", "Mer Baltique", "Mar Báltico", "Ostsee", "Mar Baltico", "Mar Bàltica", "بحر البلطيق"),
  sea(19.6, 61.9, 4, "Gulf of Bothnia", "Golfo de Botnia", "Golfe de Botnie", "Golfo de Bótnia", "Bottnischer Meerbusen", "Golfo di Botnia", "Golf de Bòtnia", "خليج بوثنيا"),
  sea(2, 66.2, 2, "Norwegian Sea", "Mar de Noruega", "Mer de Norvège", "Mar da Noruega", "Europäisches Nordmeer", "Mare di Norvegia", "Mar de Noruega", "البحر النرويجي"),
  sea(39, 74, 2, "Barents Sea", "Mar de Barents", "Mer de Barents", "Mar de Barents", "Barentssee", "Mare di Barents", "Mar de Barents", "بحر بارنتس"),
  sea(-4.6, 45.2, 3, "Bay of Biscay", "Golfo de Vizcaya", "Golfe de Gascogne", "Golfo da Biscaia", "Golf von Biskaya", "Golfo di Biscaglia", "Golf de Biscaia", "خليج بسكاي"),
  sea(-5.1, 53.6, 5, "Irish Sea", "Mar de Irlanda", "Mer d’Irlande", "Mar da Irlanda", "Irische See", "Mare d’Irlanda", "Mar d’Irlanda", "البحر الأيرلندي"),
  sea(-2.3, 50.1, 5, "English Channel", "Canal de la Mancha", "La Manche", "Canal da Mancha", "Ärmelkanal", "La Manica", "Canal de la Mànega", "بحر المانش"),
  sea(-7, 49.9, 5, "Celtic Sea", "Mar Céltico", "Mer Celtique", "Mar Celta", "Keltische See", "Mar Celtico", "Mar Celta", "البحر الكلتي"),
  sea(38, 20.4, 3, "Red Sea", "Mar Rojo", "Mer Rouge", "Mar Vermelho", "Rotes Meer", "Mar Rosso", "Mar Roja", "البحر الأحمر"),
  sea(51.2, 27, 3, "Persian Gulf", "Golfo Pérsico", "Golfe Persique", "Golfo Pérsico", "Persischer Golf", "Golfo Persico", "Golf Pèrsic", "الخليج العربي"),
  sea(50.8, 41.6, 3, "Caspian Sea", "Mar Caspio", "Mer Caspienne", "Mar Cáspio", "Kaspisches Meer", "Mar Caspio", "Mar Càspia", "بحر قزوين"),
  sea(64, 15, 2, "Arabian Sea", "Mar Arábigo", "Mer d’Arabie", "Mar Arábico", "Arabisches Meer", "Mare Arabico", "Mar d’Aràbia", "بحر العرب"),
  sea(88.5, 14.5, 2, "Bay of Bengal", "Golfo de Bengala", "Golfe du Bengale", "Golfo de Bengala", "Golf von Bengalen", "Golfo del Bengala", "Golf de Bengala", "خليج البنغال"),
  sea(2, 1.5, 2, "Gulf of Guinea", "Golfo de Guinea", "Golfe de Guinée", "Golfo da Guiné", "Golf von Guinea", "Golfo di Guinea", "Golf de Guinea", "خليج غينيا"),
  sea(-75.5, 14.8, 2, "Caribbean Sea", "Mar Caribe", "Mer des Caraïbes", "Mar do Caribe", "Karibisches Meer", "Mar dei Caraibi", "Mar Carib", "البحر الكاريبي"),
  sea(-90, 25, 2, "Gulf of Mexico", "Golfo de México", "Golfe du Mexique", "Golfo do México", "Golf von Mexiko", "Golfo del Messico", "Golf de Mèxic", "خليج المكسيك"),
  sea(-85.5, 60, 2, "Hudson Bay", "Bahía de Hudson", "Baie d’Hudson", "Baía de Hudson", "Hudson Bay", "Baia di Hudson", "Badia de Hudson", "خليج هدسون"),
  sea(-56, 58, 2, "Labrador Sea", "Mar del Labrador", "Mer du Labrador", "Mar do Labrador", "Labradorsee", "Mare del Labrador", "Mar del Labrador", "بحر لابرادور"),
  sea(-177, 58, 2, "Bering Sea", "Mar de Bering", "Mer de Béring", "Mar de Bering", "Beringmeer", "Mare di Bering", "Mar de Bering", "بحر بيرنغ"),
  sea(149, 54.5, 2, "Sea of Okhotsk", "Mar de Ojotsk", "Mer d’Okhotsk", "Mar de Okhotsk", "Ochotskisches Meer", "Mare di Ochotsk", "Mar d’Okhotsk", "بحر أوخوتسك"),
  sea(124.5, 28.5, 2, "East China Sea", "Mar de China Oriental", "Mer de Chine orientale", "Mar da China Oriental", "Ostchinesisches Meer", "Mar Cinese Orientale", "Mar de la Xina Oriental", "بحر الصين الشرقي"),
  sea(114.5, 13.5, 2, "South China Sea", "Mar de China Meridional", "Mer de Chine méridionale", "Mar da China Meridional", "Südchinesisches Meer", "Mar Cinese Meridionale", "Mar de la Xina Meridional", "بحر الصين الجنوبي"),
  sea(132.5, 17, 2, "Philippine Sea", "Mar de Filipinas", "Mer des Philippines", "Mar das Filipinas", "Philippinensee", "Mare delle Filippine", "Mar de les Filipines", "بحر الفلبين"),
  sea(156, -17, 2, "Coral Sea", "Mar del Coral", "Mer de Corail", "Mar de Coral", "Korallenmeer", "Mar dei Coralli", "Mar del Corall", "بحر المرجان"),
  sea(160, -39, 2, "Tasman Sea", "Mar de Tasmania", "Mer de Tasman", "Mar da Tasmânia", "Tasmansee", "Mar di Tasman", "Mar de Tasmània", "بحر تسمان"),
];
