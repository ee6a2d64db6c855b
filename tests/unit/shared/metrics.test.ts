import { createMetrics } from '../../../src/shared/metrics';

describe('metrics', () => {
  test('are rendered in the Prometheus text format', async () => {
    const metrics = createMetrics({ processMetrics: false });
    metrics.count('talkup_inbound_total', { channel: 'web' });
    metrics.count('talkup_inbound_total', { channel: 'web' }, 2);
    metrics.observe('talkup_send_seconds', 0.2);
    metrics.gauge('talkup_waiting_messages', 'Messages that wait', () => 7);
    const text = await metrics.render();
    expect(text).toContain('talkup_inbound_total{channel="web"} 3');
    expect(text).toContain('talkup_send_seconds_count 1');
    expect(text).toContain('talkup_waiting_messages 7');
  });

  test('a count with other labels than before breaks nothing', async () => {
    const metrics = createMetrics({ processMetrics: false });
    metrics.count('talkup_turns_total', { by: 'model' });
    metrics.count('talkup_turns_total', { channel: 'web' });
    expect(await metrics.render()).toContain('talkup_turns_total{by=""} 1');
  });
});
