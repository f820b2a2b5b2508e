/** A mail as its headers and text tell it; nothing in it is to be believed. */
export interface Mail {
  /** Lower-case names; of a header that stands twice, the first. */
  readonly headers: Readonly<Record<string, string>>
  /** Address in lower case; null where there is none to answer. */
  readonly from: string | null
  readonly name: string | null
  readonly subject: string
  readonly message_id: string | null
  /** Of the mails it answers, the nearest last. */
  readonly references: readonly string[]
  /** What a person reads of it. */
  readonly text: string
}

/** What becomes of a mail: `human` is heard, `bounce` is noted on what it is about, everything else ends here. */
export const MAIL_VERDICTS = ["human", "bounce", "automatic", "list", "own"] as const
export type MailVerdict = (typeof MAIL_VERDICTS)[number]
