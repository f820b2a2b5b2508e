import { z } from "@medusajs/framework/zod"

import { CONTACT_CHANNELS, TICKET_KINDS, TICKET_PRIORITIES } from "../../../../domain/kernel/vocabulary"
import { TICKET_STAGES, TICKET_WAITS } from "../../../../domain/ticket/lifecycle"
import { INBOX_VIEWS, TICKET_LANGUAGES } from "../../../../domain/ticket/ticket-words"
import { attachmentIdsField, line } from "../../../fields"

const LONGEST_TEXT = 10_000
const MOST_TAGS = 20

const id = z.string().min(1).max(100)
const text = z.string().trim().min(1).max(LONGEST_TEXT)
/** Empty words pass the shape so that the rule can answer with its reason. */
const words = z.string().max(LONGEST_TEXT)
const oneOrMany = <Value>(value: z.ZodType<Value>) =>
  z.union([value.transform((one) => [one]), z.array(value).max(50)]).default([])
/** Nobody has spoken with a customer in the future, and nobody writes down what was said years ago. */
const spokenAt = z.iso
  .datetime({ offset: true })
  .refine((at) => Date.parse(at) <= Date.now(), { error: "lies in the future" })
  .refine((at) => Date.parse(at) > Date.now() - 366 * 86_400_000, { error: "lies more than a year back" })

export const listTicketsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  view: z.enum(INBOX_VIEWS).default("all"),
  kind: oneOrMany(z.enum(TICKET_KINDS)),
  channel: oneOrMany(z.enum(CONTACT_CHANNELS)),
  priority: oneOrMany(z.enum(TICKET_PRIORITIES)),
  stage: oneOrMany(z.enum(TICKET_STAGES)),
  team_id: id.optional(),
  owner_id: id.optional(),
  order_id: id.optional(),
  customer_id: id.optional(),
  rma_id: id.optional(),
  tag: z.string().min(1).max(60).optional(),
  q: z.string().trim().min(1).max(200).optional(),
})
export type ListTicketsQuery = z.output<typeof listTicketsQuerySchema>

export const openTicketSchema = z.strictObject({
  kind: z.enum(TICKET_KINDS),
  channel: z.enum(CONTACT_CHANNELS),
  priority: z.enum(TICKET_PRIORITIES).default("normal"),
  subject: line(200),
  body: text,
  opening: z.enum(["contact", "outreach"]).default("contact"),
  occurred_at: spokenAt.optional(),
  order_id: id.optional(),
  line_item_id: id.optional(),
  rma_id: id.optional(),
  customer_id: id.optional(),
  email: z
    .string()
    .trim()
    .max(320)
    .regex(/^[^\s@\p{C}]+@[^\s@\p{C}]+$/u, "must be an e-mail address")
    .optional(),
  name: line(200).optional(),
  language: z.enum(TICKET_LANGUAGES).optional(),
  desired_outcome: text.optional(),
  attachment_ids: attachmentIdsField,
})
export type OpenTicketInput = z.output<typeof openTicketSchema>

export const replySchema = z.strictObject({
  body: text,
  proposes_solution: z.boolean().default(false),
  apologises: z.boolean().default(false),
  then_wait_for: z.enum(TICKET_WAITS).optional(),
  attachment_ids: attachmentIdsField,
})
export type ReplyInput = z.output<typeof replySchema>

export const noteSchema = z.strictObject({ body: text, attachment_ids: attachmentIdsField })
export type NoteInput = z.output<typeof noteSchema>

export const contactSchema = z.strictObject({
  body: text,
  occurred_at: spokenAt.optional(),
  reached: z.boolean().default(true),
  by: z.enum(["customer", "staff"]).default("customer"),
  attachment_ids: attachmentIdsField,
})
export type ContactInput = z.output<typeof contactSchema>

export const waitSchema = z.strictObject({ for: z.enum(TICKET_WAITS), words: text.optional() })
export type WaitInput = z.output<typeof waitSchema>

export const wordsSchema = z.strictObject({ words: text })
export type WordsInput = z.output<typeof wordsSchema>

export const optionalWordsSchema = z.strictObject({ words: text.optional() })
export type OptionalWordsInput = z.output<typeof optionalWordsSchema>

export const emptySchema = z.strictObject({})

export const assignSchema = z
  .strictObject({ team_id: id.nullable().optional(), owner_id: id.nullable().optional(), words: words.default("") })
  .refine(({ team_id, owner_id }) => team_id !== undefined || owner_id !== undefined, {
    error: "name a team or an owner",
  })
export type AssignInput = z.output<typeof assignSchema>

export const retypeSchema = z
  .strictObject({
    kind: z.enum(TICKET_KINDS).optional(),
    priority: z.enum(TICKET_PRIORITIES).optional(),
    words: text.optional(),
  })
  .refine(({ kind, priority }) => kind !== undefined || priority !== undefined, { error: "name a kind or a priority" })
export type RetypeInput = z.output<typeof retypeSchema>

export const tagsSchema = z.strictObject({
  tags: z
    .array(line(60).toLowerCase())
    .max(MOST_TAGS)
    .transform((tags) => [...new Set(tags)]),
})
export type TagsInput = z.output<typeof tagsSchema>

export const checklistSchema = z.strictObject({
  apologised: z.boolean().optional(),
  customer_told: z.boolean().optional(),
  desired_outcome: text.nullable().optional(),
  cause_code: line(60).nullable().optional(),
  remedy: text.nullable().optional(),
})
export type ChecklistInput = z.output<typeof checklistSchema>

export const arbitrationSchema = z.strictObject({ body: line(200), reference: line(200), words: text.optional() })
export type ArbitrationInput = z.output<typeof arbitrationSchema>

export const mergeSchema = z.strictObject({ into_id: id })
export type MergeInput = z.output<typeof mergeSchema>

export const linkSchema = z.strictObject({ other_id: id })
export type LinkInput = z.output<typeof linkSchema>

export const splitSchema = z.strictObject({ message_id: id, kind: z.enum(TICKET_KINDS), subject: line(200) })
export type SplitInput = z.output<typeof splitSchema>

export const draftSchema = z.strictObject({ body: words })
export type DraftInput = z.output<typeof draftSchema>
