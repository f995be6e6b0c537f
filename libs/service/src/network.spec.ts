import fc from 'fast-check';
import { networkOf } from './network.js';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is the same for all that one host may choose from, however it is written, and another for the next', () => {
    const group = fc.nat(0xffff).map((bits) => bits.toString(16));
    const half = fc.tuple(group, group, group, group);
    fc.assert(
      fc.property(half, half, half, (network, host, other) => {
        const address = [...network, ...host].join(':');
        const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
        expect(networkOf(written)).toBe(networkOf(address));
        expect(networkOf([...network, ...other].join(':'))).toBe(networkOf(address));
        const same = network.join(':') === other.join(':');
        expect(networkOf([...other, ...host].join(':')) === networkOf(address)).toBe(same);
      }),
    );
  });
});
