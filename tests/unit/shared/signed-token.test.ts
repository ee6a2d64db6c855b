import { readToken, signToken } from '../../../src/shared/signed-token';

const secret = 'a secret of the test, long enough';
const token = signToken({ kind: 'report', subject: 'child:1', expiresAt: 2_000 }, secret);

describe('signed links', () => {
  test('say what they stand for until they expire', () => {
    expect(readToken(token, { kind: 'report', secret, now: 1_999 })?.subject).toBe('child:1');
    expect(readToken(token, { kind: 'report', secret, now: 2_000 })).toBeUndefined();
  });

  test('of one kind do not open another', () => {
    expect(readToken(token, { kind: 'admin', secret, now: 0 })).toBeUndefined();
  });

  test('are refused when forged', () => {
    const body = Buffer.from(JSON.stringify(['report', 'child:2', 9_999])).toString('base64url');
    const signature = token.split('.')[1] ?? '';
    for (const forged of [
      `${body}.${signature}`,
      `${body}.`,
      body,
      '',
      '.',
      `${token}x`,
      `${token}.x`,
      'a'.repeat(100_000),
    ]) {
      expect(readToken(forged, { kind: 'report', secret, now: 0 })).toBeUndefined();
    }
    expect(readToken(token, { kind: 'report', secret: `${secret}!`, now: 0 })).toBeUndefined();
  });
});
