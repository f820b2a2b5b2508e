/** So many units of one order line that a consumer declares to withdraw from. */
export interface DeclaredLine {
  readonly line_item_id: string
  readonly quantity: number
}
