import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"

import PdfDocument from "pdfkit"

import { decide, type Decision } from "../../domain/kernel/decision"
import type { CardText } from "../../domain/warranty/card-text"
import { woffToSfnt } from "./woff-to-sfnt"

/** What PDF's own fonts can print: Latin letters of Western Europe. They need not be embedded. */
const WESTERN = /^[\u0020-\u007e\u00a0-\u00ff–—‘’“”•…€\n]*$/u
/** 7,333 Chinese characters beside Latin ones; an optional peer of the plugin, for it takes 76 MB with all its weights. */
const FONT = "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff"

/** A card of credit-card proportions is too small for several covers: half a sheet of A4, which printers know. */
const PAGE = { size: "A5", margin: 40 } as const
const LABEL_WIDTH = 110
const INK = "#18181b"
const FAINT = "#71717a"

/**
 * A card as PDF. Fonts are read from the disk and never from the network: without one for letters other than Western ones
 * the card is refused, for one with empty boxes is worth nothing.
 */
export async function renderCard(text: CardText, find: () => CardFont | null = findFont): Promise<Decision<Buffer>> {
  const font = isWestern(text) ? { regular: "Helvetica", bold: "Helvetica-Bold" } : find()
  if (font === null) {
    const message = `The card needs a font for its letters: install ${FONT.split("/", 2).join("/")}.`
    return decide([{ code: "card_font_missing", message }], () => Buffer.alloc(0))
  }
  const pdf = await draw(text, font)
  return decide([], () => pdf)
}

interface CardFont {
  /** Name of one of PDF's own fonts, or the font itself. */
  readonly regular: string | Buffer
  readonly bold: string | Buffer
}

function isWestern({ heading, title, facts, covers, footer }: CardText): boolean {
  const printed = [
    heading,
    title,
    footer,
    ...facts.flat(),
    ...covers.flatMap((cover) => [cover.name, ...cover.facts.flat()]),
  ]
  return printed.every((words) => WESTERN.test(words))
}

let found: CardFont | null = null

/** From the shop's own packages, or the plugin's; unpacked once and kept, 2.5 MB. */
function findFont(): CardFont | null {
  const file = found === null ? resolveFont() : null
  if (file !== null) {
    const regular = woffToSfnt(readFileSync(file))
    found = { regular, bold: regular }
  }
  return found
}

function resolveFont(): string | null {
  for (const from of [join(process.cwd(), "package.json"), __filename]) {
    try {
      return createRequire(from).resolve(FONT)
    } catch {
      // Not installed there.
    }
  }
  return null
}

function draw(text: CardText, font: CardFont): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PdfDocument({ ...PAGE, info: { Title: `${text.heading} ${text.title}` } })
    const pieces: Buffer[] = []
    pdf.on("data", (piece: Buffer) => pieces.push(piece))
    pdf.on("end", () => resolve(Buffer.concat(pieces)))
    pdf.on("error", reject)
    pdf.font(font.bold).fontSize(20).fillColor(INK).text(text.heading)
    pdf.font(font.regular).fontSize(12).fillColor(FAINT).text(text.title).moveDown()
    drawFacts(pdf, font, text.facts)
    for (const cover of text.covers) {
      pdf.moveDown().font(font.bold).fontSize(12).fillColor(INK).text(cover.name).moveDown(0.3)
      drawFacts(pdf, font, cover.facts)
    }
    pdf.moveDown().font(font.regular).fontSize(9).fillColor(FAINT).text(text.footer)
    pdf.end()
  })
}

function drawFacts(pdf: PDFKit.PDFDocument, font: CardFont, facts: CardText["facts"]): void {
  const { left } = pdf.page.margins
  for (const [label, value] of facts) {
    const { y } = pdf
    pdf.font(font.regular).fontSize(10).fillColor(FAINT).text(label, left, y, { width: LABEL_WIDTH })
    pdf.fillColor(INK).text(value, left + LABEL_WIDTH, y)
    pdf.x = left
  }
}
