import { aReader } from '../testing-web.js';

describe('notices', () => {
  it.each([
    [{ id: 'an-id' }, 'The notice is marked as read'],
    [{ until: '2026-11-25T10:00:00.000Z' }, 'All notices are marked as read'],
  ])('that are marked as read: it is said, and nothing is left to mark', async (form, said) => {
    const reader = aReader(['CONTRIBUTOR'], { 'Notification.read': true });
    const { to } = await reader.send('/notices', form);
    const { text } = await reader.open(to ?? '');
    expect(text).toContain(said);
    expect(text).not.toContain('Mark all as read');
  });
});
