import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificateFiles, certificateIn } from '.';

describe('the certificate of a folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-certificate-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const now = new Date();
  const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

  it('is its own authority, for this machine only, and its key is for its owner only', async () => {
    const { cert, certPath } = await certificateIn(folder, now);
    const certificate = new X509Certificate(cert);
    expect(certificate.ca).toBe(true);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certPath).toBe(path.join(folder, 'certificate.pem'));
    expect(statSync(path.join(folder, certificateFiles[1])).mode & 0o077).toBe(0);
  });

  it('is kept from one start to the next, and made anew before it expires', async () => {
    const first = await certificateIn(folder, now);
    expect((await certificateIn(folder, later(300))).cert).toBe(first.cert);
    const renewed = await certificateIn(folder, later(360));
    expect(renewed.cert).not.toBe(first.cert);
    expect(Date.parse(new X509Certificate(renewed.cert).validTo)).toBeGreaterThan(later(700).getTime());
  });

  it('is made anew when it is damaged, or when the key is that of another one', async () => {
    const { cert } = await certificateIn(folder, later(360));
    writeFileSync(path.join(folder, certificateFiles[0]), 'nonsense');
    const again = await certificateIn(folder, later(360));
    expect(again.cert).not.toBe(cert);
    writeFileSync(path.join(folder, certificateFiles[0]), cert);
    expect((await certificateIn(folder, later(360))).cert).not.toBe(cert);
  });
});
