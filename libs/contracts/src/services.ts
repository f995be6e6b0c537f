/** Every service that is built: its name is its schema, its database role, its topic and its folder in apps. */
export const services = [
  'directory',
  'intake',
  'geography',
  'atlas',
  'triage',
  'evaluation',
  'evidence',
  'reminders',
] as const;
export type ServiceName = (typeof services)[number];
