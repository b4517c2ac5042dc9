/** Stands in no address, name or id, and before everything that does. */
const between = '\n';
const firstSize = 4_096;

/**
 * Ids by what is noted of them. All are kept in one piece of memory beside the heap, also while they are gathered: tens of
 * thousands of texts that stay for a while take several times as much, and let the heap grow by as much again before it is tidied.
 */
export class SortedNotes {
  private written = Buffer.allocUnsafeSlow(firstSize);
  /** Where each note begins, and where the last one ends. */
  private places = new Uint32Array(firstSize);
  /** Numbers of the notes, in their order. */
  private order = new Uint32Array();
  private count = 0;

  /** Takes something down; it is found when all are put in order. */
  add(text: string, id: string): void {
    const note = `${text}${between}${id}`;
    const begin = this.places[this.count] ?? 0;
    const end = begin + Buffer.byteLength(note);
    if (end > this.written.length) this.written = Buffer.concat([this.written], 2 * end);
    if (this.count + 2 > this.places.length) this.places = grown(this.places);
    this.written.write(note, begin);
    this.places[(this.count += 1)] = end;
  }

  /** Puts all in the order of their letters. */
  sort(): void {
    const { written, places } = this;
    this.order = Uint32Array.from({ length: this.count }, (_, index) => index).sort((a, b) =>
      written.compare(written, places[b], places[b + 1], places[a], places[a + 1]),
    );
  }

  /** The id of which exactly this is noted. */
  find(text: string): string | undefined {
    const wanted = Buffer.from(`${text}${between}`);
    let [first, end] = [0, this.count];
    while (first < end) {
      const middle = (first + end) >> 1;
      if (wanted.compare(this.written, ...this.placeOf(middle)) > 0) first = middle + 1;
      else end = middle;
    }
    const [begin, behind] = first < this.count ? this.placeOf(first) : [0, 0];
    const isIt = wanted.equals(this.written.subarray(begin, Math.min(begin + wanted.length, behind)));
    return isIt ? this.written.toString('utf8', begin + wanted.length, behind) : undefined;
  }

  /** The ids of the first ones whose text is wanted. */
  filter(isWanted: (text: string) => boolean, limit: number): string[] {
    const ids: string[] = [];
    for (let index = 0; index < this.count && ids.length < limit; index += 1) {
      const note = this.written.toString('utf8', ...this.placeOf(index));
      const end = note.indexOf(between);
      if (isWanted(note.slice(0, end))) ids.push(note.slice(end + between.length));
    }
    return ids;
  }

  private placeOf(index: number): [begin: number, end: number] {
    const number = this.order[index] ?? 0;
    return [this.places[number] ?? 0, this.places[number + 1] ?? 0];
  }
}

function grown(places: Uint32Array): Uint32Array {
  const more = new Uint32Array(2 * places.length);
  more.set(places);
  return more;
}
