import { MedusaError } from "@medusajs/framework/utils"

import type { AnswerBody } from "../../../../domain/answer/find-body-faults"
import type { AnswerScope } from "../../../../domain/answer/scope"
import type { Reading } from "../../transaction"

export interface CannedAnswerRecord {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly scope: AnswerScope | null
  readonly team_id: string | null
  readonly is_active: boolean
  readonly use_count: number
  readonly last_used_at: Date | null
  readonly bodies: readonly AnswerBody[]
}

export interface ListCannedAnswers {
  /** Only what is offered there, which includes what is offered everywhere; null for all. */
  readonly scope: AnswerScope | null
  /** Only what is offered to that team, which includes everybody's; null for all. */
  readonly team_id: string | null
  readonly is_active: boolean | null
  readonly after_id: string | null
  readonly limit: number
}

const COLUMNS = `answer.id, answer.code, answer.title, answer.scope, answer.team_id, answer.is_active,
  answer.use_count, answer.last_used_at, (
    select coalesce(json_agg(json_build_object('locale', body.locale, 'body', body.body) order by body.locale), '[]')
      from canned_answer_body body where body.answer_id = answer.id and body.deleted_at is null) as bodies`

/** One page of canned answers by keyset. */
export async function listCannedAnswers(reading: Reading, input: ListCannedAnswers): Promise<CannedAnswerRecord[]> {
  return reading.query<CannedAnswerRecord>(
    `select ${COLUMNS} from canned_answer answer
      where answer.deleted_at is null
        and (?::text is null or answer.scope is null or answer.scope = ?)
        and (?::text is null or answer.team_id is null or answer.team_id = ?)
        and (?::boolean is null or answer.is_active = ?)
        and (?::text is null or answer.id > ?)
      order by answer.id limit ?`,
    [
      ...[input.scope, input.scope],
      ...[input.team_id, input.team_id],
      ...[input.is_active, input.is_active],
      ...[input.after_id, input.after_id],
      input.limit,
    ],
  )
}

/** @throws NOT_FOUND */
export async function readCannedAnswer(reading: Reading, id: string): Promise<CannedAnswerRecord> {
  const [answer] = await reading.query<CannedAnswerRecord>(
    `select ${COLUMNS} from canned_answer answer where answer.id = ? and answer.deleted_at is null`,
    [id],
  )
  if (!answer) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no canned answer with id ${id}`)
  return answer
}
