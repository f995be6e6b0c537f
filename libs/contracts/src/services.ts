/** Every service: its name is its schema, its database role, its topic and its folder in apps. */
export const services = [
  'directory',
  'intake',
  'geography',
  'triage',
  'evaluation',
  'evidence',
  'reminders',
  'atlas',
] as const;
export type ServiceName = (typeof services)[number];
