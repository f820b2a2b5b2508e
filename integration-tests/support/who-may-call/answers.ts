import { NO_SUCH_RECORD, REFUSED_BY_RULE, REFUSED_BY_SHAPE, everybody, staff, type Row } from "./row"

const article = () => ({ locale: "en", question: "How do I return a teapot?", answer: "Open the order." })
const canned = () => ({ code: "on_its_way", title: "On its way", bodies: [{ locale: "en", body: "It left today." }] })
const rma = "rma_id"

/** The answer library and canned answers. */
export const ANSWERS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/answers": staff("after_sales_answer:read", 200),
  "POST /admin/after-sales/answers": staff("after_sales_answer:write", 200, { body: article }),
  "GET /admin/after-sales/answers/suggest": staff("after_sales_answer:read", REFUSED_BY_SHAPE),
  "GET /admin/after-sales/answers/:id": staff("after_sales_answer:read", 200, { id: "article_id" }),
  "POST /admin/after-sales/answers/:id": staff("after_sales_answer:write", 200, { id: "article_id", body: article }),
  "POST /admin/after-sales/answers/:id/publish": staff("after_sales_answer:publish", REFUSED_BY_RULE, {
    id: "article_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/answers/:id/unpublish": staff("after_sales_answer:publish", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({}),
  }),
  "POST /admin/after-sales/answers/:id/archive": staff("after_sales_answer:publish", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({}),
  }),
  "GET /admin/after-sales/canned-answers": staff("after_sales_answer:read", 200),
  "POST /admin/after-sales/canned-answers": staff("after_sales_answer:write", 200, { body: canned }),
  "GET /admin/after-sales/canned-answers/:id": staff("after_sales_answer:read", 200, { id: "canned_answer_id" }),
  "POST /admin/after-sales/canned-answers/:id": staff("after_sales_answer:write", 200, {
    id: "canned_answer_id",
    body: () => ({ ...canned(), code: "left_today" }),
  }),
  "POST /admin/after-sales/canned-answers/:id/fill": staff("after_sales_answer:fill", 200, {
    id: "canned_answer_id",
    body: ({ rma_id }) => ({ rma_id }),
  }),
  "GET /store/after-sales/answers": everybody(200),
  "GET /store/after-sales/answers/:id": everybody(200, { id: "article_id" }),
  "POST /store/after-sales/answers/:id/votes": everybody(200, {
    id: "article_id",
    body: () => ({ is_helpful: true }),
  }),
}
