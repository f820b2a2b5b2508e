import { MedusaError } from "@medusajs/framework/utils"
import { convert } from "html-to-text"
import PostalMime, { type Email } from "postal-mime"

import type { Mail } from "../../domain/inbound/mail"
import { plainSubject, plainText } from "../../domain/inbound/plain-text"
import { wordsOf } from "../words-of"
import { cleanHtml } from "./clean-html"

/** Longer HTML is cut: a person wrote less, and what a person did not write need not be read. */
const LONGEST_HTML = 500_000
const MOST_REFERENCES = 50

/** A file that came with a mail, also one that was shown within its text. */
export interface MailFile {
  /** As the sender named it, in one line. */
  readonly filename: string
  readonly content: Buffer
}

export interface ParsedMail extends Mail {
  /** Sanitised; null for a mail without HTML, or with none that is left to show. */
  readonly html: string | null
  readonly files: readonly MailFile[]
}

/**
 * Reads a mail from its bytes. Its HTML is sanitised here, before anybody keeps or shows it; its words are read from its
 * text, and where it has none from its HTML.
 *
 * @throws INVALID_DATA for bytes that are no mail
 */
export async function parseMail(raw: Buffer): Promise<ParsedMail> {
  const email = await read(raw)
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  for (const { key, value } of email.headers) headers[key] ??= value
  const [sender] = email.from === undefined ? [] : [email.from]
  return {
    headers,
    from: sender?.address?.trim().toLowerCase() || null,
    name: plainText(sender?.name ?? "").slice(0, 200) || null,
    subject: email.subject ?? "",
    message_id: email.messageId?.slice(0, 500) ?? null,
    references: messageIds(`${email.references ?? ""} ${email.inReplyTo ?? ""}`),
    text: plainText(email.text?.trim() ? email.text : textOf(email.html ?? "")),
    html: cleanHtml(email.html ?? ""),
    files: email.attachments.map(({ filename, content }) => ({
      filename: plainSubject(filename ?? "", "?").slice(0, 100),
      content: typeof content === "string" ? Buffer.from(content) : Buffer.from(new Uint8Array(content)),
    })),
  }
}

async function read(raw: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(raw)
  } catch (error) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'raw': is not a mail: ${wordsOf(error)}`)
  }
}

function messageIds(text: string): string[] {
  return [...new Set(text.match(/<[^<>\s]{1,500}>/g) ?? [])].slice(-MOST_REFERENCES)
}

function textOf(html: string): string {
  return convert(html.slice(0, LONGEST_HTML), {
    wordwrap: false,
    selectors: [
      { selector: "img", format: "skip" },
      { selector: "a", options: { ignoreHref: true } },
    ],
  })
}
