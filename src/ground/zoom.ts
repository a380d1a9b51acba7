/** Beyond this zoom a step of a tile is smaller than the boundaries are exact: tiles are only made larger. */
export const MOST_GROUND_ZOOM = 10;
