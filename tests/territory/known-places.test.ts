import { describe, expect, test } from "vitest";
import { countryCodes } from "../../src/model/territory-tree.ts";
import { createLocator } from "../../src/territory/locate.ts";
import { boundaries, idOf } from "./embedded.ts";

const locator = createLocator(boundaries);
const countries = countryCodes(boundaries.territories);

/** Town, longitude, latitude, country, finest region of the boundaries, which are those of 2014 and 2015: looked up by hand. */
type Known = readonly [town: string, longitude: number, latitude: number, country: string, region: string];

const PLACES: Readonly<Record<string, readonly Known[]>> = {
  Africa: [
    ["Nairobi", 36.82, -1.29, "KE", "KE-30"],
    ["Kano", 8.52, 12.0, "NG", "NG-KN"],
    ["Kumasi", -1.62, 6.69, "GH", "GH-AH"],
    ["Bobo-Dioulasso", -4.3, 11.18, "BF", "BF-HOU"],
    ["Johannesburg", 28.05, -26.2, "ZA", "ZA-GP"],
    ["Marrakesh", -7.99, 31.63, "MA", "MA-11"],
    ["Sokodé", 1.13, 8.98, "TG", "TG-C"],
    ["Mwanza", 32.9, -2.52, "TZ", "TZ-18"],
    ["Thiès", -16.93, 14.79, "SN", "SN-TH"],
    ["Antananarivo", 47.52, -18.91, "MG", "MG-T"],
  ],
  Asia: [
    ["Pune", 73.86, 18.52, "IN", "IN-MH"],
    ["Thrissur", 76.21, 10.52, "IN", "IN-KL"],
    ["Kyoto", 135.77, 35.01, "JP", "JP-26"],
    ["Wonju", 127.95, 37.34, "KR", "KR-42"],
    ["Chiang Mai", 98.99, 18.79, "TH", "TH-50"],
    ["Bandung", 107.61, -6.91, "ID", "ID-JB"],
    ["Shiraz", 52.53, 29.6, "IR", "IR-07"],
    ["Konya", 32.49, 37.87, "TR", "TR-42"],
    ["Samarkand", 66.97, 39.65, "UZ", "UZ-SA"],
    ["Da Lat", 108.44, 11.94, "VN", "VN-35"],
  ],
  Europe: [
    ["Bologna", 11.34, 44.49, "IT", "IT-BO"],
    ["Mondragón", -2.49, 43.07, "ES", "ES-SS"],
    ["Grenoble", 5.72, 45.19, "FR", "FR-38"],
    ["Leipzig", 12.37, 51.34, "DE", "DE-SN"],
    ["Graz", 15.44, 47.07, "AT", "AT-6"],
    ["Kraków", 19.94, 50.06, "PL", "PL-12"],
    ["Cluj-Napoca", 23.59, 46.77, "RO", "RO-CJ"],
    ["Uppsala", 17.64, 59.86, "SE", "SE-C"],
    ["Évora", -7.91, 38.57, "PT", "PT-07"],
    ["Bern", 7.45, 46.95, "CH", "CH-BE"],
  ],
  "North America": [
    ["Madison", -89.4, 43.07, "US", "US-WI"],
    ["Jackson", -90.18, 32.3, "US", "US-MS"],
    ["Winnipeg", -97.14, 49.9, "CA", "CA-MB"],
    ["Montréal", -73.57, 45.5, "CA", "CA-QC"],
    ["Oaxaca", -96.72, 17.06, "MX", "MX-OAX"],
    ["Guadalajara", -103.35, 20.67, "MX", "MX-JAL"],
    ["Quetzaltenango", -91.52, 14.83, "GT", "GT-09"],
    ["Matagalpa", -85.92, 12.93, "NI", "NI-MT"],
    ["Santa Clara", -79.96, 22.41, "CU", "CU-05"],
    ["San José", -84.09, 9.93, "CR", "CR-SJ"],
  ],
  "South America": [
    ["Porto Alegre", -51.2, -30.03, "BR", "BR-RS"],
    ["Belo Horizonte", -43.94, -19.92, "BR", "BR-MG"],
    ["Medellín", -75.57, 6.25, "CO", "CO-ANT"],
    ["Cuenca", -79.0, -2.9, "EC", "EC-A"],
    ["Arequipa", -71.54, -16.4, "PE", "PE-ARE"],
    ["Cochabamba", -66.16, -17.39, "BO", "BO-C"],
    ["Asunción", -57.58, -25.28, "PY", "PY-ASU"],
    ["Córdoba", -64.18, -31.42, "AR", "AR-X"],
    ["Temuco", -72.6, -38.74, "CL", "CL-AR"],
    ["Tacuarembó", -55.98, -31.71, "UY", "UY-TA"],
  ],
  Oceania: [
    ["Ballarat", 143.85, -37.56, "AU", "AU-VIC"],
    ["Toowoomba", 151.95, -27.56, "AU", "AU-QLD"],
    ["Alice Springs", 133.88, -23.7, "AU", "AU-NT"],
    ["Kalgoorlie", 121.47, -30.75, "AU", "AU-WA"],
    ["Launceston", 147.14, -41.43, "AU", "AU-TAS"],
    ["Hamilton", 175.28, -37.79, "NZ", "NZ-WKO"],
    ["Palmerston North", 175.61, -40.36, "NZ", "NZ-MWT"],
    ["Goroka", 145.39, -6.08, "PG", "PG-EHG"],
    ["Mount Hagen", 144.23, -5.86, "PG", "PG-WHM"],
    ["Noumea", 166.46, -22.27, "NC", "NC.SU"],
  ],
};

describe("known places lie in the country and the region that people say", () => {
  test.each(Object.entries(PLACES))("%s", (_, places) => {
    const found = places.map(([town, longitude, latitude]) => {
      const at = locator.locate(longitude, latitude);
      return [town, countries[at], idOf(at)];
    });
    expect(found).toEqual(places.map(([town, , , country, region]) => [town, country, region]));
  });
});
