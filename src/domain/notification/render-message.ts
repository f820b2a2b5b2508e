import { CHINESE } from "./chinese"
import { ENGLISH } from "./english"
import { escapeHtml } from "./escape-html"
import { languageOf } from "./language-of"
import type { Message, MessageTemplate } from "./message"
import type { Formats, Language, Passage, Wording } from "./wording"

export interface RenderedMessage {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * Words a message in the language of the order: Chinese for `zh` in any region or script, English for all others.
 * The subject is a single line whatever the data holds, and nothing of the data is markup in the HTML.
 *
 * @param locale BCP 47, as core keeps it on the order; null when it does not know
 */
export function renderMessage(message: Message, locale: string | null): RenderedMessage {
  const language = languageOf(locale) === "zh" ? CHINESE : ENGLISH
  const wording = wordingOf(language, message)
  const subject = wording.subject.replace(/\p{Cc}+/gu, " ")
  const passages = wording.passages.filter((passage) => passage !== null)
  return { subject, text: toText(passages, language), html: toHtml(subject, passages, language) }
}

function wordingOf<T extends MessageTemplate>(language: Language, message: Message<T>): Wording {
  return language.words[message.template](message.data, formatsOf(language))
}

function formatsOf({ tag }: Language): Formats {
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" })
  return {
    date: (on) => dates.format(new Date(`${on}T00:00:00Z`)),
    money: (amount, currencyCode) =>
      new Intl.NumberFormat(tag, { style: "currency", currency: currencyCode.toUpperCase() }).format(Number(amount)),
    second: (at, timeZone) =>
      new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "long", timeZone }).format(new Date(at)),
  }
}

function toText(passages: readonly Passage[], { colon }: Language): string {
  const paragraphs = passages.map((passage) => {
    if (typeof passage === "string") return passage
    if ("quote" in passage) return passage.quote.replace(/^/gm, "> ")
    if ("said" in passage) return passage.said
    return `${passage.label}${colon}${passage.link}`
  })
  return `${paragraphs.join("\n\n")}\n`
}

function toHtml(subject: string, passages: readonly Passage[], { tag }: Language): string {
  const paragraphs = passages.map((passage) => {
    if (typeof passage === "string") return `<p>${escapeHtml(passage)}</p>`
    if ("quote" in passage) return `<blockquote style="white-space:pre-line">${escapeHtml(passage.quote)}</blockquote>`
    if ("said" in passage) return `<p style="white-space:pre-line">${escapeHtml(passage.said)}</p>`
    return `<p><a href="${escapeHtml(passage.link)}">${escapeHtml(passage.label)}</a></p>`
  })
  return [
    `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="font-family:sans-serif;line-height:1.5">`,
    ...paragraphs,
    "</body></html>",
  ].join("\n")
}
