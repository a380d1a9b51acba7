import type { Messages } from "../en.ts";

export const issues: Messages["issues"] = {
  "encoding-guessed": {
    title: "Kodierung vermutet",
    hint: "Wenn Umlaute und Akzente in der Tabelle falsch aussehen, eine andere Kodierung wählen.",
  },
  "encoding-error": {
    title: "Bytes, die nicht zur Kodierung passen",
    hint: "Eine andere Kodierung wählen oder die Datei als UTF-8 speichern.",
  },
  "mojibake-suspected": {
    title: "Umlaute und Akzente scheinen schon beschädigt",
    hint: "Die Datei wurde wohl zweimal in verschiedenen Kodierungen gespeichert: nach dem Original fragen.",
  },
  "mojibake-repaired": {
    title: "Beschädigte Akzente wurden geheilt",
    hint: "Einige ansehen; „So lassen“ nimmt es zurück.",
  },
  "mixed-line-endings": { title: "Verschiedene Zeilenenden", hint: "Nichts zu tun: Alle wurden gelesen." },
  "preamble-skipped": {
    title: "Zeilen vor den Spaltennamen übersprungen",
    hint: "Wenn sie Datensätze enthalten, die Zeile der Spaltennamen ändern.",
  },
  "separator-line-skipped": {
    title: "Die Zeile, die das Trennzeichen nennt, wurde benutzt",
    hint: "Nichts zu tun.",
  },
  "header-missing": {
    title: "Keine Spaltennamen gefunden",
    hint: "Wählen, was jede Spalte enthält, oder die Zeile der Spaltennamen angeben.",
  },
  "no-records": {
    title: "Keine Datensätze",
    hint: "Prüfen, ob das richtige Blatt oder die richtige Ebene exportiert wurde.",
  },
  "duplicate-label": {
    title: "Zwei Spalten mit demselben Namen",
    hint: "Beide bleiben; für jede wählen, als was sie gelesen wird.",
  },
  "blank-label": {
    title: "Eine Spalte ohne Namen",
    hint: "Wählen, als was sie gelesen wird, oder sie lassen, wie sie ist.",
  },
  "comment-skipped": {
    title: "Eine Kommentarzeile übersprungen",
    hint: "Wenn sie ein Datensatz ist, das Zeichen davor entfernen.",
  },
  "blank-row": { title: "Leere Zeile", hint: "Nichts zu tun: Sie enthält keinen Datensatz." },
  "missing-cell": {
    title: "Weniger Zellen als Spalten",
    hint: "Die fehlenden Zellen gelten als unbekannt; nachsehen, ob die Zeile verrutscht ist.",
  },
  "extra-cell": {
    title: "Mehr Zellen als Spalten",
    hint: "Wohl ein Trennzeichen in einem Text ohne Anführungszeichen: den Text in Anführungszeichen setzen.",
  },
  "unclosed-quote": {
    title: "Ein Anführungszeichen wird nie geschlossen",
    hint: "Das Anführungszeichen in dieser Zeile schließen.",
  },
  "stray-quote": {
    title: "Ein Anführungszeichen mitten im Text",
    hint: "Nichts zu tun, wenn der Text stimmt; sonst das Anführungszeichen verdoppeln.",
  },
  "duplicate-row": { title: "Dieselbe Zeile zweimal", hint: "Nur eine davon in der Datei lassen." },
  "duplicate-of": {
    title: "Als Dublette weggelassen",
    hint: "Entschieden als dieselbe Initiative wie der hier genannte Datensatz; die Entscheidung zurücknehmen, um beide zu behalten.",
  },
  "duplicate-id": { title: "Dieselbe Kennung zweimal", hint: "Jedem Datensatz eine eigene Kennung geben." },
  "id-made": {
    title: "Eine Kennung wurde erzeugt",
    hint: "Eine Spalte mit dauerhaften Kennungen erleichtert Korrekturen.",
  },
  "name-missing": {
    title: "Kein Name",
    hint: "Dem Datensatz einen Namen geben oder die Spalte wählen, die ihn enthält.",
  },
  "name-made": {
    title: "Nach Datei und Zeile benannt",
    hint: "Dem Datensatz einen eigenen Namen geben oder die Spalte wählen, die ihn enthält.",
  },
  "unreadable-record": {
    title: "Der Datensatz ließ sich nicht lesen",
    hint: "Die Zeile in einem Texteditor ansehen und berichtigen.",
  },
  "consent-withdrawn": {
    title: "Darf nicht veröffentlicht werden",
    hint: "Der Datensatz wird weggelassen, weil er es so verlangt.",
  },
  "name-in-capitals": {
    title: "Ein Name in Großbuchstaben",
    hint: "Den Vorschlag anwenden, den Namen ändern oder ihn so lassen.",
  },
  "capitals-lowered": {
    title: "Namen in Großbuchstaben wurden klein geschrieben",
    hint: "Abkürzungen können für Wörter gehalten worden sein: durchsehen.",
  },
  corrected: {
    title: "Von Ihnen berichtigt",
    hint: "Die Datei selbst bleibt, wie sie ist: die berichtigten Zellen herunterladen, um sie dort zu ändern.",
  },
  "correction-unfit": {
    title: "Eine Berichtigung, die nicht mehr passt",
    hint: "Die Zelle ist nicht mehr, was sie war, oder nicht mehr da: neu berichtigen oder zurücknehmen.",
  },
  "correction-refused": {
    title: "Eine Berichtigung in einem geschützten Datensatz",
    hint: "Nichts zu tun: Was zum Schutz von Menschen verborgen ist, bleibt so.",
  },
  "control-character": { title: "Steuerzeichen entfernt", hint: "Nichts zu tun." },
  "bidi-control": {
    title: "Verborgene Zeichen, die die Schreibrichtung umkehren",
    hint: "Sie sind durch ein Zeichen sichtbar gemacht; entfernen, wenn sie nicht nötig sind.",
  },
  "invisible-character": {
    title: "Unsichtbare Zeichen",
    hint: "Sie sind durch ein Zeichen sichtbar gemacht; entfernen, wenn sie nicht nötig sind.",
  },
  "value-too-long": {
    title: "Text zu lang für sein Feld",
    hint: "Der ganze Text bleibt in den anderen Spalten; ihn kürzen.",
  },
  "cell-not-split": {
    title: "Zellen, die sich nicht teilen ließen",
    hint: "Sie stehen ganz im ersten Feld ihrer Spalte. Verbessern Sie sie in der Datei oder teilen Sie die Spalte anders.",
  },
  "value-too-deep": {
    title: "Zu tief verschachtelt",
    hint: "Ebenen ab der 65. fehlen in diesem Feld; die Struktur abflachen.",
  },
  "apostrophe-removed": {
    title: "Der Schutz-Apostroph einer Tabelle wurde entfernt",
    hint: "Nichts zu tun: Die Zelle ist wieder wie zuvor.",
  },
  "markup-in-text": {
    title: "Auszeichnungen in einem Text",
    hint: "Sie werden gezeigt, wie sie dastehen; die Tags entfernen.",
  },
  "markup-removed": {
    title: "Auszeichnungen in Text verwandelt",
    hint: "Die Wörter und die Adressen der Links bleiben; es ist nichts zu tun.",
  },
  "other-sheets": {
    title: "Blätter, die nicht gelesen wurden",
    hint: "Über der Tabelle ein anderes Blatt wählen oder die Datei für jedes einmal hinzufügen.",
  },
  "other-members": {
    title: "Dateien des Archivs, die nicht gelesen wurden",
    hint: "Über der Tabelle eine andere Datei wählen oder das Archiv für jede einmal hinzufügen.",
  },
  "sheet-missing": {
    title: "Das gewünschte Blatt ist nicht in der Arbeitsmappe",
    hint: "Ein anderes wurde gelesen; ist es nicht das richtige, wählen Sie eines über der Tabelle.",
  },
  "member-missing": {
    title: "Die verlangte Datei ist nicht im Archiv",
    hint: "Eine andere wurde gelesen; ist es die falsche, über der Tabelle eine wählen.",
  },
  "other-things": {
    title: "Dinge, die keine Organisationen sind",
    hint: "Personen, Seiten, Orte und Ähnliches zwischen den Organisationen wurden nicht gelesen; es ist nichts zu tun.",
  },
  "not-a-number": { title: "Keine Zahl", hint: "Eine einzelne Zahl ohne Einheit in die Zelle schreiben." },
  "out-of-range": {
    title: "Eine Zahl außerhalb des Möglichen",
    hint: "Die Zahl prüfen; sie gilt als unbekannt.",
  },
  "not-a-date": { title: "Kein Datum", hint: "2019, 2019-05 oder 2019-05-31 schreiben." },
  "unknown-value": {
    title: "Ein unbekannter Wert",
    hint: "Die Zeile wird behalten; einen der bekannten Werte verwenden.",
  },
  "unsafe-url": {
    title: "Eine Adresse, die nicht zum Link wird",
    hint: "Die ganze Webadresse schreiben, beginnend mit https://.",
  },
  "url-completed": {
    title: "https:// vor eine Adresse gesetzt",
    hint: "Nichts zu tun, wenn sich die Adresse öffnet.",
  },
  "url-doubtful": {
    title: "Eine vermutlich vertippte Webadresse",
    hint: "Den Vorschlag anwenden oder die Adresse ändern.",
  },
  "url-mended": {
    title: "Vertippte Webadressen wurden geheilt",
    hint: "Einige öffnen und sehen, ob sie richtig führen.",
  },
  "placeholder-taken": {
    title: "Ein Wort, das „nicht bekannt“ sagt",
    hint: "Nichts zu tun; ist es ein eigener Wert, so lassen.",
  },
  "placeholder-suspected": {
    title: "Ein Wort, das wohl nur die Zelle füllt",
    hint: "Anwenden, um die Zelle zu leeren, oder schreiben, was stimmt.",
  },
  "placeholder-removed": {
    title: "Füllwörter wurden als nicht bekannt genommen",
    hint: "Nachsehen, ob eines davon doch ein Wert ist.",
  },
  "email-not-url": {
    title: "Eine E-Mail-Adresse in einer Spalte für Webadressen",
    hint: "Die Adresse der Webseite schreiben.",
  },
  "band-not-summed": {
    title: "Eine Spanne statt einer Zahl",
    hint: "Sie bleibt als Text und wird nie summiert; eine einzelne Zahl schreiben, wenn sie bekannt ist.",
  },
  "text-normalised": { title: "Leerzeichen und Umbrüche aufgeräumt", hint: "Nichts zu tun." },
  "personal-masked": {
    title: "Persönliche Daten in einem Text unkenntlich gemacht",
    hint: "Nichts zu tun: Dort steht [removed].",
  },
  "personal-dropped": {
    title: "Geschützte Adresse oder Nummer nicht behalten",
    hint: "Nichts zu tun: Von Selbstständigen, kleinen Firmen und Zufluchtsorten bleibt nur der Ort.",
  },
  "unknown-column": {
    title: "Eine nicht verstandene Spalte",
    hint: "Wählen, als was sie gelesen wird; sonst bleibt sie unter ihrem eigenen Namen.",
  },
  "coordinate-missing": {
    title: "Keine Koordinaten",
    hint: "Breite und Länge ergänzen. Bis dahin steht die Zeile bei ihrem Ort oder ihrer Region, wenn sie bekannt sind; sonst ist sie gelistet und gezählt, aber nicht gezeichnet.",
  },
  "coordinate-invalid": {
    title: "Eine unlesbare Position",
    hint: "Grad als Zahlen schreiben, zum Beispiel 48.65 und 2.33.",
  },
  "coordinate-out-of-range": {
    title: "Eine Position außerhalb der Erde",
    hint: "Die Breite liegt zwischen -90 und 90, die Länge zwischen -180 und 180: eine Ziffer zu viel?",
  },
  "coordinate-null-island": {
    title: "Eine Position bei 0, 0",
    hint: "Sie gilt als unbekannt; die Zellen leer lassen oder die wahre Position schreiben.",
  },
  "coordinate-decimal-comma": { title: "Dezimalkomma als Punkt gelesen", hint: "Nichts zu tun." },
  "coordinates-swapped": {
    title: "Breite und Länge zurückgetauscht",
    hint: "Wenn die Orte jetzt falsch sind, beim Prüfen für die Koordinaten „wie geschrieben“ wählen.",
  },
  "coordinates-converted": {
    title: "Meter wurden in Grade umgerechnet",
    hint: "Wenn die Orte falsch sind, beim Prüfen für die Koordinaten eine andere Projektion wählen.",
  },
  "coordinates-probably-swapped": {
    title: "Breite und Länge scheinen vertauscht",
    hint: "Wenn die Orte falsch sind, beim Prüfen für die Koordinaten „Breite und Länge getauscht“ wählen.",
  },
  "crs-not-wgs84": {
    title: "Ein anderes Koordinatensystem",
    hint: "Die Positionen als WGS 84 (EPSG:4326) exportieren.",
  },
  "extra-position-values": {
    title: "Höhe oder mehr neben einer Position",
    hint: "Nichts zu tun: Nur der Ort wird verwendet.",
  },
  "longitude-wrapped": { title: "Eine Länge jenseits von 180 Grad umgerechnet", hint: "Nichts zu tun." },
  "point-of-shape": {
    title: "Ein Punkt steht für eine Linie oder Fläche",
    hint: "Nichts zu tun: Er liegt auf der Form.",
  },
  "nested-collection": { title: "Formen in Formen", hint: "Nichts zu tun: Alle wurden gelesen." },
  "ring-unclosed": { title: "Ein offener Ring", hint: "Nichts zu tun: Er wurde geschlossen." },
  "ring-direction": { title: "Ein Ring in der anderen Richtung", hint: "Nichts zu tun." },
  "geometry-invalid": {
    title: "Eine unlesbare Form",
    hint: "Die Form berichtigen oder neu exportieren.",
  },
  "many-at-one-point": {
    title: "Viele Datensätze an einem Punkt",
    hint: "Wohl die Mitte eines Ortes: Sie gilt als ungefähr.",
  },
  "country-elsewhere": {
    title: "Land und Position passen nicht zusammen",
    hint: "Beides prüfen; gezeichnet wird nach der Position.",
  },
  "point-blurred": {
    title: "Ein Punkt auf seinen Ort unscharf gemacht",
    hint: "Nichts zu tun: Der Ort braucht Schutz.",
  },
  "placed-by-town": {
    title: "Nach ihrem Ort gesetzt",
    hint: "Ungefähr gezeigt, in der Mitte des Ortes. Mit Koordinaten werden sie genau.",
  },
  "placed-by-area": {
    title: "Nur nach Region oder Land gesetzt",
    hint: "Ungefähr gezeigt. Nennen Sie den Ort, oder bringen Sie Koordinaten mit.",
  },
  "place-several": {
    title: "Ein Ort, den es mehrmals gibt",
    hint: "Wählen Sie den gemeinten unter „Orte, die es mehrmals gibt“, oder nennen Sie die Region.",
  },
  "place-unknown": {
    title: "Ein Ort, der nicht im Ortsverzeichnis steht",
    hint: "Prüfen Sie Schreibweise und Region; Orte unter 1.000 Einwohnern fehlen oft.",
  },
  "place-without-country": {
    title: "Ein Ort ohne Land",
    hint: "Nennen Sie das Land in einer Spalte: Nur dann wird der Ort gefunden.",
  },
  "gazetteer-missing": {
    title: "Das Ortsverzeichnis konnte nicht geladen werden",
    hint: "Stellen Sie die Verbindung her und lesen Sie die Datei noch einmal; bis dahin haben diese Zeilen keine Position.",
  },
  "unknown-kind": { title: "Eine unbekannte Art", hint: "Die Zeile wird mit ihrem eigenen Wort behalten." },
  "unknown-sector": { title: "Ein unbekannter Bereich", hint: "Die Zeile wird mit ihrem eigenen Wort behalten." },
  "unknown-practice": { title: "Eine unbekannte Praxis", hint: "Die Zeile wird mit ihrem eigenen Wort behalten." },
  "unknown-country": {
    title: "Ein unbekanntes Land",
    hint: "Den Namen oder die zwei Buchstaben des Landes schreiben.",
  },
  "unknown-licence": {
    title: "Eine unbekannte Lizenz",
    hint: "Ihre SPDX-Kennung schreiben, zum Beispiel CC-BY-4.0.",
  },
  "guessed-by-stem": {
    title: "Nach dem Wortstamm eingeordnet",
    hint: "Ein paar davon ansehen; der Eintrag nennt den Grund.",
  },
  "assessed-unknown": {
    title: "Eine Bewertung einer Initiative, die nicht hier ist",
    hint: "Öffnen Sie zuerst das Verzeichnis der Initiative, oder schreiben Sie ihre Kennung so, wie die Karteikarte sie zeigt.",
  },
  "assessed-by-number": {
    title: "Eine Initiative wurde an ihrer Nummer gefunden",
    hint: "Sehen Sie nach, ob es die richtige ist; sicherer ist die Kennung, die die Karteikarte zeigt.",
  },
  "assessment-undated": {
    title: "Eine Bewertung ohne Datum",
    hint: "Schreiben Sie 2019, 2019-05 oder 2019-05-31: Eine Meinung ohne Datum sagt zu wenig.",
  },
  "assessment-method": {
    title: "Eine Bewertung ohne bekannte Methode",
    hint: "Schreiben Sie self, peer, external oder desk.",
  },
  "assessment-framework": {
    title: "Ein Rahmen, der nicht bekannt ist",
    hint: "Schreiben Sie commons-alignment-2.0; was einem anderen Rahmen folgt, bleibt weg.",
  },
  "assessment-empty": {
    title: "Eine Bewertung ohne einen einzigen Wert",
    hint: "Geben Sie mindestens einer Dimension einen Wert von 1 bis 5.",
  },
  "assessment-column": {
    title: "Eine Spalte, die Bewertungen nicht haben",
    hint: "Nichts davon wird behalten; entfernen Sie die Spalte, oder geben Sie ihr einen der bekannten Namen.",
  },
  "assessment-sheltered": {
    title: "Teile einer Bewertung wurden nicht behalten, um einen Ort zu schützen",
    hint: "Nichts zu tun: Sie könnten verraten, wo er ist. Die Werte bleiben.",
  },
  "assessments-unread": {
    title: "Eine Tabelle mit Bewertungen, die nicht gelesen werden konnte",
    hint: "Öffnen Sie die Datei und sehen Sie nach; die Initiativen werden ohne sie gelesen.",
  },
  "assessor-person": {
    title: "Der Name einer Person als bewertende Stelle wurde nicht behalten",
    hint: "Schreiben Sie stattdessen die Organisation oder die Rolle.",
  },
  "overall-not-mean": {
    title: "Ein Gesamtwert, der nicht der Mittelwert ist, der er sein soll",
    hint: "Nichts zu tun: Der Mittelwert wird aus den Werten berechnet, wo fünf da sind.",
  },
  "value-cut": { title: "Ein Text war zu lang und wurde gekürzt", hint: "Kürzen Sie ihn; die Datei hat das Ganze." },
  "json-syntax": {
    title: "Beschädigtes JSON",
    hint: "An dieser Zeile und Spalte berichtigen oder die Datei neu herunterladen.",
  },
  "duplicate-key": { title: "Dieselbe Eigenschaft zweimal", hint: "Die letzte gilt; die andere entfernen." },
  "bounding-box-invalid": {
    title: "Ein Umgrenzungsrahmen, der nicht passt",
    hint: "Nichts zu tun: Er wird nicht verwendet.",
  },
  "id-invalid": {
    title: "Eine Kennung in falscher Form",
    hint: "Nichts zu tun: Der Datensatz hat eine andere bekommen.",
  },
  "type-misspelt": { title: "Ein falsch geschriebener Typ", hint: "Nichts zu tun: Er wurde verstanden." },
  "member-misplaced": { title: "Ein Teil an der falschen Stelle", hint: "Nichts zu tun: Er wurde verstanden." },
};
