import { services } from '@idea-map/contracts';
import { loadConfig } from './config.js';

describe('the settings of the wires', () => {
  it('take one address for all services, by the name of each', () => {
    const { REQUESTS_ADDRESSES } = loadConfig({ REQUESTS_ADDRESSES: '{service}.idea-map.svc:4000' });
    for (const service of services)
      expect(REQUESTS_ADDRESSES?.[service]).toEqual([{ host: `${service}.idea-map.svc`, port: 4000 }]);
  });

  it('take an address for each service, and several for one', () => {
    const each = services.map((service, place) => `${service}=127.0.0.1:${4000 + place}`).join(', ');
    const { REQUESTS_ADDRESSES } = loadConfig({ REQUESTS_ADDRESSES: `${each}|[::1]:5000` });
    expect(REQUESTS_ADDRESSES?.[services[0]]).toEqual([{ host: '127.0.0.1', port: 4000 }]);
    expect(Object.values(REQUESTS_ADDRESSES ?? {}).at(-1)).toEqual([
      { host: '127.0.0.1', port: 4000 + services.length - 1 },
      { host: '::1', port: 5000 },
    ]);
  });

  it('name the service that has no address', () => {
    const start = () => loadConfig({ REQUESTS_ADDRESSES: 'intake=127.0.0.1:4000' });
    expect(start).toThrow('REQUESTS_ADDRESSES: It should say host:port for atlas.');
    expect(start).not.toThrow('for intake');
    expect(() => loadConfig({ REQUESTS_ADDRESSES: 'nowhere' })).toThrow('host:port for intake');
  });

  it('take several brokers', () => {
    expect(loadConfig({ KAFKA_BROKERS: 'one:9092, two:9092' }).KAFKA_BROKERS).toEqual([
      'one:9092',
      'two:9092',
    ]);
  });

  it.each([
    [{ KAFKA_SASL_MECHANISM: 'plain', KAFKA_SASL_USERNAME: 'me' }, 'KAFKA_SASL_PASSWORD'],
    [{ KAFKA_SSL_CERT: 'cert.pem' }, 'KAFKA_SSL_KEY'],
    [{ REQUESTS_TLS_CERT: 'cert.pem', REQUESTS_TLS_KEY: 'key.pem' }, 'REQUESTS_TLS_CA'],
  ])('name what is missing beside others: %j', (given, missing) => {
    expect(() => loadConfig(given)).toThrow(
      new RegExp(`^These settings are not right:\\n {2}${missing}: .+$`),
    );
  });
});
