/** How a ticket is named in the subject of what we send: its number for people, its seal for us. */
const TAG = /\[T-(\d{1,9}) ([a-z2-7]{16})\]/g
const MOST_TAGS = 5

export interface ThreadTag {
  readonly number: number
  /** Made with the server's secret: whoever does not hold one of our letters cannot write it. */
  readonly seal: string
}

/**
 * The tag of a ticket as it stands in a subject.
 *
 * @example
 * writeThreadTag({ number: 12, seal: "abcdefghijklmnop" }) // "[T-12 abcdefghijklmnop]"
 */
export function writeThreadTag({ number, seal }: ThreadTag): string {
  return `[T-${number} ${seal}]`
}

/** The tags in a subject, the first first; mail programs put `Re:` and more before them. Few, so that nobody has us try many. */
export function readThreadTags(subject: string): ThreadTag[] {
  return [...subject.matchAll(TAG)].slice(0, MOST_TAGS).map(([, number, seal]) => ({
    number: Number(number),
    seal: seal ?? "",
  }))
}
