// @ts-check
// Its own text is made by map-assets.ts, with the addresses of these files; this says what is in it.
export * from 'maplibre-gl';
export const parts = { worker: '', style: '', areas: '' };
