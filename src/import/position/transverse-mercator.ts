/** An ellipsoid by its half axes in metres. */
export interface Ellipsoid {
  readonly a: number;
  readonly b: number;
}

/** A transverse Mercator projection: origin in degrees, false origin in metres, scale on the central meridian. */
export interface TransverseMercator {
  readonly ellipsoid: Ellipsoid;
  readonly latitude: number;
  readonly longitude: number;
  readonly easting: number;
  readonly northing: number;
  readonly scale: number;
}

export interface Degrees {
  readonly longitude: number;
  readonly latitude: number;
}

const RADIANS = Math.PI / 180;

/**
 * Degrees on the ellipsoid of a point in metres. Krüger's series to the fourth power of the third flattening, exact to less than a millimetre
 * within a zone (Karney, "Transverse Mercator with an accuracy of a few nanometers", 2011, equations 11 to 15 and 35 to 36).
 */
export function createInverse(projection: TransverseMercator): (easting: number, northing: number) => Degrees {
  const { a, b } = projection.ellipsoid;
  const n = (a - b) / (a + b);
  const [n2, n3, n4] = [n ** 2, n ** 3, n ** 4];
  const radius = (a / (1 + n)) * (1 + n2 / 4 + n4 / 64);
  const alpha = [
    n / 2 - (2 / 3) * n2 + (5 / 16) * n3 + (41 / 180) * n4,
    (13 / 48) * n2 - (3 / 5) * n3 + (557 / 1440) * n4,
    (61 / 240) * n3 - (103 / 140) * n4,
    (49561 / 161280) * n4,
  ];
  const beta = [
    n / 2 - (2 / 3) * n2 + (37 / 96) * n3 - (1 / 360) * n4,
    (1 / 48) * n2 + (1 / 15) * n3 - (437 / 1440) * n4,
    (17 / 480) * n3 - (37 / 840) * n4,
    (4397 / 161280) * n4,
  ];
  const eccentricity = Math.sqrt(1 - (b / a) ** 2);
  const conformal = (latitude: number): number => {
    const tau = Math.tan(latitude);
    const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tau) / Math.hypot(1, tau)));
    return tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
  };
  const base = Math.atan(conformal(projection.latitude * RADIANS)); // on the central meridian
  const start = alpha.reduce((sum, factor, at) => sum + factor * Math.sin(2 * (at + 1) * base), base);

  return (easting, northing) => {
    const xi = (northing - projection.northing) / (projection.scale * radius) + start;
    const eta = (easting - projection.easting) / (projection.scale * radius);
    let [xi0, eta0] = [xi, eta];
    beta.forEach((factor, at) => {
      const twice = 2 * (at + 1);
      xi0 -= factor * Math.sin(twice * xi) * Math.cosh(twice * eta);
      eta0 -= factor * Math.cos(twice * xi) * Math.sinh(twice * eta);
    });
    const wanted = Math.sin(xi0) / Math.hypot(Math.sinh(eta0), Math.cos(xi0));
    let tau = wanted;
    for (let round = 0; round < 5; round++) {
      // Newton's method for the latitude that belongs to the conformal one.
      const reached = conformal(Math.atan(tau));
      const slope = ((1 - eccentricity ** 2) * tau ** 2 + 1) / ((1 - eccentricity ** 2) * Math.hypot(1, tau));
      tau += ((wanted - reached) / Math.hypot(1, reached)) * slope;
    }
    const longitude = projection.longitude + Math.atan2(Math.sinh(eta0), Math.cos(xi0)) / RADIANS;
    return { longitude, latitude: Math.atan(tau) / RADIANS };
  };
}
