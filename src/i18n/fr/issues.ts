import type { Messages } from "../en.ts";

export const issues: Messages["issues"] = {
  "encoding-guessed": {
    title: "L’encodage a été deviné",
    hint: "Si les accents s’affichent mal dans le tableau, choisissez un autre encodage.",
  },
  "encoding-error": {
    title: "Des octets ne correspondent pas à l’encodage",
    hint: "Choisissez un autre encodage, ou enregistrez le fichier en UTF-8.",
  },
  "mojibake-suspected": {
    title: "Les accents semblent déjà abîmés",
    hint: "Le fichier a sans doute été enregistré deux fois dans des encodages différents : demandez l’original.",
  },
  "mojibake-repaired": {
    title: "Accents abîmés réparés",
    hint: "Regardez-en quelques-uns ; « laisser tel quel » revient en arrière.",
  },
  "mixed-line-endings": { title: "Fins de ligne de plusieurs sortes", hint: "Rien à faire : toutes ont été lues." },
  "preamble-skipped": {
    title: "Des lignes avant les noms de colonnes ont été sautées",
    hint: "Si elles contiennent des enregistrements, changez la ligne des noms de colonnes.",
  },
  "separator-line-skipped": { title: "La ligne qui indique le séparateur a servi", hint: "Rien à faire." },
  "header-missing": {
    title: "Aucun nom de colonne trouvé",
    hint: "Choisissez ce que contient chaque colonne, ou indiquez la ligne des noms.",
  },
  "no-records": {
    title: "Aucun enregistrement",
    hint: "Vérifiez que la bonne feuille ou la bonne couche a été exportée.",
  },
  "duplicate-label": {
    title: "Deux colonnes ont le même nom",
    hint: "Les deux sont gardées ; choisissez comment chacune est lue.",
  },
  "blank-label": {
    title: "Une colonne n’a pas de nom",
    hint: "Choisissez comment elle est lue, ou laissez-la telle quelle.",
  },
  "comment-skipped": {
    title: "Une ligne de commentaire a été sautée",
    hint: "Si c’est un enregistrement, retirez le signe qui la précède.",
  },
  "blank-row": { title: "Ligne vide", hint: "Rien à faire : elle ne contient aucun enregistrement." },
  "missing-cell": {
    title: "Moins de cellules que de colonnes",
    hint: "Les cellules manquantes sont prises comme inconnues ; regardez si la ligne s’est décalée.",
  },
  "extra-cell": {
    title: "Plus de cellules que de colonnes",
    hint: "Un texte contient sans doute le séparateur sans guillemets : mettez ce texte entre guillemets.",
  },
  "unclosed-quote": {
    title: "Un guillemet n’est jamais fermé",
    hint: "Fermez le guillemet dans cette ligne.",
  },
  "stray-quote": {
    title: "Un guillemet dans un texte",
    hint: "Rien à faire si le texte semble correct ; sinon, doublez le guillemet.",
  },
  "duplicate-row": { title: "La même ligne deux fois", hint: "N’en gardez qu’une dans le fichier." },
  "duplicate-of": {
    title: "Laissée de côté comme doublon",
    hint: "Vous avez dit que l’enregistrement nommé ici est la même initiative. Revenez sur cette décision pour garder les deux.",
  },
  "duplicate-id": {
    title: "Le même identifiant deux fois",
    hint: "Donnez à chaque enregistrement son propre identifiant.",
  },
  "id-made": {
    title: "Un identifiant a été créé",
    hint: "Une colonne d’identifiants durables facilite les corrections.",
  },
  "name-missing": {
    title: "Sans nom",
    hint: "Donnez un nom à l’enregistrement, ou choisissez la colonne qui le contient.",
  },
  "name-made": {
    title: "Nommée d’après le fichier et la ligne",
    hint: "Donnez à l’enregistrement son propre nom, ou choisissez la colonne qui le contient.",
  },
  "unreadable-record": {
    title: "L’enregistrement n’a pas pu être lu",
    hint: "Regardez cette ligne dans un éditeur de texte et corrigez-la.",
  },
  "consent-withdrawn": {
    title: "Ne doit pas être publié",
    hint: "L’enregistrement est écarté parce qu’il le demande.",
  },
  "name-in-capitals": {
    title: "Un nom en majuscules",
    hint: "Appliquez la proposition, modifiez le nom ou laissez-le.",
  },
  "capitals-lowered": {
    title: "Noms en majuscules remis en minuscules",
    hint: "Des sigles ont pu être pris pour des mots : parcourez-les.",
  },
  corrected: {
    title: "Corrigé par vous",
    hint: "Le fichier lui-même ne change pas : téléchargez les cellules corrigées pour l’y corriger.",
  },
  "correction-unfit": {
    title: "Une correction qui ne convient plus",
    hint: "La cellule n’est plus ce qu’elle était, ou a disparu : corrigez-la de nouveau ou retirez la correction.",
  },
  "correction-refused": {
    title: "Une correction dans une fiche protégée",
    hint: "Rien à faire : ce qui est caché pour protéger des personnes le reste.",
  },
  "control-character": { title: "Des caractères de contrôle ont été retirés", hint: "Rien à faire." },
  "bidi-control": {
    title: "Caractères cachés qui changent le sens du texte",
    hint: "Ils sont signalés par une marque ; retirez-les s’ils sont inutiles.",
  },
  "invisible-character": {
    title: "Caractères invisibles",
    hint: "Ils sont signalés par une marque ; retirez-les s’ils sont inutiles.",
  },
  "value-too-long": {
    title: "Texte trop long pour son champ",
    hint: "Le texte entier reste dans les autres colonnes ; raccourcissez-le.",
  },
  "cell-not-split": {
    title: "Cellules qui n’ont pas pu être divisées",
    hint: "Elles restent entières dans le premier champ de leur colonne. Corrigez-les dans le fichier ou divisez la colonne autrement.",
  },
  "value-too-deep": {
    title: "Trop de niveaux imbriqués",
    hint: "Au-delà de 64, les niveaux sont laissés hors de ce champ ; aplatissez la structure.",
  },
  "apostrophe-removed": {
    title: "L’apostrophe d’un tableur protégé a été retirée",
    hint: "Rien à faire : la cellule est comme avant.",
  },
  "markup-in-text": { title: "Des balises dans un texte", hint: "Il s’affiche tel quel ; retirez les balises." },
  "markup-removed": {
    title: "Des balises changées en texte",
    hint: "Les mots et les adresses des liens sont gardés ; il n’y a rien à faire.",
  },
  "other-sheets": {
    title: "Des feuilles non lues",
    hint: "Choisissez une autre feuille au-dessus du tableau, ou ajoutez le fichier une fois par feuille.",
  },
  "other-members": {
    title: "Des fichiers de l’archive non lus",
    hint: "Choisissez un autre fichier au-dessus du tableau, ou ajoutez l’archive une fois par fichier.",
  },
  "sheet-missing": {
    title: "La feuille demandée n’est pas dans le classeur",
    hint: "Une autre a été lue ; si ce n’est pas la bonne, choisissez-en une au-dessus du tableau.",
  },
  "member-missing": {
    title: "Le fichier demandé n’est pas dans l’archive",
    hint: "Un autre a été lu ; si ce n’est pas le bon, choisissez-en un au-dessus du tableau.",
  },
  "other-things": {
    title: "Des choses qui ne sont pas des organisations",
    hint: "Les personnes, pages, lieux et autres qui se trouvaient entre les organisations n’ont pas été lus ; il n’y a rien à faire.",
  },
  "not-a-number": { title: "Pas un nombre", hint: "Écrivez un seul nombre dans la cellule, sans unité." },
  "out-of-range": {
    title: "Nombre hors limites",
    hint: "Vérifiez le nombre ; il est pris comme inconnu.",
  },
  "not-a-date": { title: "Pas une date", hint: "Écrivez 2019, 2019-05 ou 2019-05-31." },
  "unknown-value": {
    title: "Valeur inconnue",
    hint: "La ligne est gardée ; utilisez l’une des valeurs connues.",
  },
  "unsafe-url": {
    title: "Une adresse qui ne devient pas un lien",
    hint: "Écrivez l’adresse web entière, en commençant par https://.",
  },
  "url-completed": {
    title: "https:// a été mis devant une adresse",
    hint: "Rien à faire si l’adresse s’ouvre.",
  },
  "url-doubtful": {
    title: "Une adresse web sans doute mal saisie",
    hint: "Appliquez la proposition ou modifiez l’adresse.",
  },
  "url-mended": {
    title: "Adresses web mal saisies réparées",
    hint: "Ouvrez-en quelques-unes pour voir où elles mènent.",
  },
  "placeholder-taken": {
    title: "Un mot qui dit « inconnu »",
    hint: "Rien à faire ; si c’est une vraie valeur, laissez-le tel quel.",
  },
  "placeholder-suspected": {
    title: "Un mot qui ne fait sans doute que remplir la cellule",
    hint: "Appliquez pour vider la cellule, ou écrivez ce qui est vrai.",
  },
  "placeholder-removed": {
    title: "Mots de remplissage pris comme inconnus",
    hint: "Vérifiez qu’aucun n’est une vraie valeur.",
  },
  "email-not-url": {
    title: "Une adresse e-mail dans une colonne d’adresses web",
    hint: "Écrivez l’adresse de la page web.",
  },
  "band-not-summed": {
    title: "Une fourchette au lieu d’un nombre",
    hint: "Elle est gardée en toutes lettres et jamais additionnée ; écrivez un seul nombre s’il est connu.",
  },
  "text-normalised": { title: "Espaces et retours à la ligne remis en ordre", hint: "Rien à faire." },
  "personal-masked": {
    title: "Des données personnelles ont été masquées dans un texte",
    hint: "Rien à faire : elles s’affichent comme [removed].",
  },
  "personal-dropped": {
    title: "Une adresse ou un numéro protégé n’a pas été gardé",
    hint: "Rien à faire : d’un indépendant, d’une petite entreprise ou d’un refuge, seule la localité est gardée.",
  },
  "unknown-column": {
    title: "Une colonne qui n’est pas comprise",
    hint: "Choisissez comment elle est lue ; sinon, elle reste sous son propre nom.",
  },
  "coordinate-missing": {
    title: "Sans coordonnées",
    hint: "Ajoutez latitude et longitude. D’ici là, la ligne est placée d’après sa localité ou sa région si elles sont connues ; sinon elle est listée et comptée, mais pas dessinée.",
  },
  "coordinate-invalid": {
    title: "Une position illisible",
    hint: "Écrivez les degrés en nombres, par exemple 48.65 et 2.33.",
  },
  "coordinate-out-of-range": {
    title: "Une position hors de la Terre",
    hint: "La latitude va de -90 à 90, la longitude de -180 à 180 : un chiffre de trop ?",
  },
  "coordinate-null-island": {
    title: "Une position à 0, 0",
    hint: "Prise comme inconnue ; laissez les cellules vides ou écrivez la vraie position.",
  },
  "coordinate-decimal-comma": { title: "Virgule décimale lue comme un point", hint: "Rien à faire." },
  "coordinates-swapped": {
    title: "Latitude et longitude ont été remises à leur place",
    hint: "Si les lieux sont faux maintenant, choisissez « comme écrites » pour les coordonnées lors de la vérification.",
  },
  "coordinates-converted": {
    title: "Les mètres ont été convertis en degrés",
    hint: "Si les lieux sont faux, choisissez une autre projection pour les coordonnées lors de la vérification.",
  },
  "coordinates-probably-swapped": {
    title: "Latitude et longitude semblent inversées",
    hint: "Si les lieux sont faux, choisissez « latitude et longitude inversées » pour les coordonnées lors de la vérification.",
  },
  "crs-not-wgs84": {
    title: "Un autre système de coordonnées",
    hint: "Exportez les positions en WGS 84 (EPSG:4326).",
  },
  "extra-position-values": {
    title: "Altitude ou autre à côté d’une position",
    hint: "Rien à faire : seul le lieu est utilisé.",
  },
  "longitude-wrapped": { title: "Une longitude au-delà de 180 degrés a été ramenée", hint: "Rien à faire." },
  "point-of-shape": {
    title: "Un point remplace une ligne ou une surface",
    hint: "Rien à faire : il se trouve sur la forme.",
  },
  "nested-collection": { title: "Des formes dans des formes", hint: "Rien à faire : toutes ont été lues." },
  "ring-unclosed": { title: "Un contour non fermé", hint: "Rien à faire : il a été fermé." },
  "ring-direction": { title: "Un contour qui tourne dans l’autre sens", hint: "Rien à faire." },
  "geometry-invalid": { title: "Une forme illisible", hint: "Corrigez la forme ou exportez-la de nouveau." },
  "many-at-one-point": {
    title: "Beaucoup d’enregistrements au même point",
    hint: "Sans doute le centre d’une localité : il est montré comme approximatif.",
  },
  "country-elsewhere": {
    title: "Le pays et la position ne concordent pas",
    hint: "Vérifiez les deux ; la position décide de l’endroit dessiné.",
  },
  "point-blurred": {
    title: "Un point a été flouté au niveau de sa localité",
    hint: "Rien à faire : le lieu doit être protégé.",
  },
  "placed-by-town": {
    title: "Placés d’après leur ville",
    hint: "Affichés comme approximatifs, au centre de la ville. Des coordonnées les placeraient exactement.",
  },
  "placed-by-area": {
    title: "Placés d’après leur région ou leur pays seulement",
    hint: "Affichés comme approximatifs. Indiquez la ville ou apportez des coordonnées.",
  },
  "place-several": {
    title: "Une ville qui peut en désigner plusieurs",
    hint: "Choisissez la bonne sous « Lieux qui peuvent être plusieurs », ou indiquez la région.",
  },
  "place-unknown": {
    title: "Une ville absente du répertoire",
    hint: "Vérifiez l’orthographe et la région ; les lieux de moins de 1 000 habitants manquent souvent.",
  },
  "place-without-country": {
    title: "Une ville sans pays",
    hint: "Indiquez le pays dans une colonne : sans lui, la ville ne peut être trouvée.",
  },
  "gazetteer-missing": {
    title: "La liste des villes n’a pas pu être chargée",
    hint: "Connectez-vous et relisez le fichier ; d’ici là, ces lignes n’ont pas de position.",
  },
  "unknown-kind": { title: "Type inconnu", hint: "La ligne est gardée avec son propre mot." },
  "unknown-sector": { title: "Secteur inconnu", hint: "La ligne est gardée avec son propre mot." },
  "unknown-practice": { title: "Pratique inconnue", hint: "La ligne est gardée avec son propre mot." },
  "unknown-country": { title: "Pays inconnu", hint: "Écrivez son nom ou ses deux lettres." },
  "unknown-licence": {
    title: "Licence inconnue",
    hint: "Écrivez son identifiant SPDX, par exemple CC-BY-4.0.",
  },
  "guessed-by-stem": {
    title: "Classée d’après la racine d’un mot",
    hint: "Regardez-en quelques-unes ; la fiche dit pourquoi.",
  },
  "assessed-unknown": {
    title: "Une évaluation d’une initiative qui n’est pas ici",
    hint: "Ouvrez d’abord l’annuaire de l’initiative, ou écrivez son identifiant tel que la fiche le montre.",
  },
  "assessed-by-number": {
    title: "Une initiative a été trouvée par son numéro",
    hint: "Vérifiez que c’est la bonne\u202f; l’identifiant que montre la fiche est plus sûr.",
  },
  "assessment-undated": {
    title: "Une évaluation sans date",
    hint: "Écrivez 2019, 2019-05 ou 2019-05-31\u00a0: un avis sans date en dit trop peu.",
  },
  "assessment-method": { title: "Une évaluation sans méthode connue", hint: "Écrivez self, peer, external ou desk." },
  "assessment-framework": {
    title: "Un cadre inconnu",
    hint: "Écrivez commons-alignment-2.0\u202f; ce qui suit un autre cadre est laissé de côté.",
  },
  "assessment-empty": {
    title: "Une évaluation sans aucune note",
    hint: "Donnez à au moins une dimension une note de 1 à 5.",
  },
  "assessment-column": {
    title: "Une colonne que les évaluations n’ont pas",
    hint: "Rien n’en est gardé\u202f; enlevez la colonne, ou donnez-lui un des noms connus.",
  },
  "assessment-sheltered": {
    title: "Des parties d’une évaluation n’ont pas été gardées, pour protéger un lieu",
    hint: "Rien à faire\u00a0: elles pourraient dire où il est. Les notes restent.",
  },
  "assessments-unread": {
    title: "Un tableau d’évaluations qui n’a pas pu être lu",
    hint: "Ouvrez le fichier et regardez\u202f; les initiatives sont lues sans lui.",
  },
  "assessor-person": {
    title: "Le nom d’une personne comme évaluateur n’a pas été gardé",
    hint: "Écrivez plutôt l’organisation ou le rôle.",
  },
  "overall-not-mean": {
    title: "Une note globale qui n’est pas la moyenne qu’elle dit être",
    hint: "Rien à faire\u00a0: la moyenne est calculée à partir des notes, dès qu’il y en a cinq.",
  },
  "value-cut": { title: "Un texte trop long a été coupé", hint: "Raccourcissez-le\u202f; le fichier a le tout." },
  "json-syntax": {
    title: "JSON abîmé",
    hint: "Corrigez-le à cette ligne et cette colonne, ou téléchargez de nouveau le fichier.",
  },
  "duplicate-key": { title: "La même propriété deux fois", hint: "La dernière a été prise ; retirez l’autre." },
  "bounding-box-invalid": {
    title: "Un rectangle englobant qui ne correspond pas",
    hint: "Rien à faire : il n’est pas utilisé.",
  },
  "id-invalid": {
    title: "Un identifiant de forme incorrecte",
    hint: "Rien à faire : l’enregistrement en a reçu un autre.",
  },
  "type-misspelt": { title: "Un type mal orthographié", hint: "Rien à faire : il a été compris." },
  "member-misplaced": { title: "Un élément mal placé", hint: "Rien à faire : il a été compris." },
};
