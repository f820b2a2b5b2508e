import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"

export interface VoteOnArticle {
  readonly article_id: string
  readonly voter: string
  readonly is_helpful: boolean
}

/** One vote for each reader of what is published; voting twice is voting once, and the last word counts. */
export async function voteOnArticle(transaction: Transaction, vote: VoteOnArticle): Promise<void> {
  const { article_id, voter, is_helpful } = vote
  const written = await transaction.query(
    `insert into answer_vote (id, article_id, voter, is_helpful)
     select ?, id, ?, ?
       from answer_article where id = ? and status = 'published' and deleted_at is null
     on conflict (article_id, voter) where deleted_at is null
     do update set is_helpful = excluded.is_helpful, updated_at = now()
     returning id`,
    [generateEntityId(undefined, "ansvote"), voter, is_helpful, article_id],
  )
  if (written.length > 0) return
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no answer with id ${article_id}`)
}
