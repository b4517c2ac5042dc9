/** Who is in the community of these tests: Ana, Ben and Cai; Lena leads it. */
export const members: ReadonlySet<string> = new Set(['ana', 'ben', 'cai', 'lena']);
