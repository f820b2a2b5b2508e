import type {
  AdminArticle,
  AnswerSuggestions,
  CannedAnswerHttp,
  FilledAnswerBody,
  SaveCannedAnswerBody,
  StoreAnswer,
} from "../../../src/types"
import { askShop, openTicketAsStaff } from "../../seed/tickets/calls"
import { equal, holds } from "../expect"
import type { Step } from "../report"
import type { World } from "../world"

const LIBRARY = "/admin/after-sales/answers"
const CANNED = "/admin/after-sales/canned-answers"

const ARTICLES = [
  { locale: "en", question: "How do I season a copper kettle?", answer: "Boil it twice with vinegar and rinse it." },
  { locale: "zh-CN", question: "紫砂壶第一次使用怎么开壶？", answer: "清水煮半小时，自然晾干即可。" },
] as const

/** A question finds its answer in the library, in both languages; a canned answer is filled with what is known. */
export async function answers(world: World, step: Step): Promise<void> {
  const { admin, store: visitor } = world.shop
  const search = async (q: string) =>
    (await visitor.get<{ answers: StoreAnswer[] }>(`/store/after-sales/answers?q=${encodeURIComponent(q)}`)).answers
  const suggest = (q: string) => admin.get<AnswerSuggestions>(`${LIBRARY}/suggest?q=${encodeURIComponent(q)}`)
  const [kettle, teapot] = ARTICLES

  const ids = await step("an article is found by nobody before it is published", async () => {
    const drafts = await Promise.all(
      ARTICLES.map(async (article) => (await admin.post<{ answer: AdminArticle }>(LIBRARY, article)).answer.id),
    )
    holds(!(await search("copper kettle")).some(({ id }) => drafts.includes(id)), "a draft is found by nobody")
    for (const id of drafts) await admin.post(`${LIBRARY}/${id}/publish`, {})
    return drafts
  })
  await step("a customer who types finds it, in English and in Chinese", async () => {
    equal((await search("seasoning my new copper kettle"))[0]?.question, kettle.question, "answer in English")
    equal((await search("我的紫砂壶怎么开壶"))[0]?.question, teapot.question, "answer in Chinese")
  })
  await step("staff are shown it beside the ticket, and how well it fits", async () => {
    const [found] = (await suggest("Hello! How should I season the kettle of copper that came today?")).answers
    equal(found?.question, kettle.question, "suggestion")
    holds((found?.matched ?? 0) > 0 && (found?.matched ?? 0) <= (found?.asked ?? 0), "it says how many words fit")
  })
  for (const id of ids) await admin.post(`${LIBRARY}/${id}/archive`, {})

  await step(
    "a canned answer is filled with name and number, in the customer's language, and says what is missing",
    async () => {
      const { canned_answer } = await admin.post<{ canned_answer: CannedAnswerHttp }>(CANNED, thanks())
      const fill = async ({ id }: { readonly id: string }) => {
        const about = { ticket_id: id }
        return (await admin.post<{ filled: FilledAnswerBody }>(`${CANNED}/${canned_answer.id}/fill`, about)).filled
      }
      const name = world.owner.address.first_name
      const english = await fill(
        await askShop(world.as(world.owner), { subject: "Oven-proof?", body: "Is the kettle?" }),
      )
      equal([english.locale, english.missing], ["en", ["order.number"]], "language, and what is missing")
      holds(english.text.startsWith(`Dear ${name}`), `it greets ${name}: ${english.text}`)
      const called = {
        kind: "consultation",
        channel: "phone",
        subject: "洗碗机",
        body: "紫砂壶可以用洗碗机吗？",
      } as const
      const chinese = await fill(await openTicketAsStaff(admin, { ...called, name: "王明", language: "zh" }))
      equal([chinese.locale, chinese.text.slice(0, 2)], ["zh-CN", "王明"], "language, and name")
      await admin.post(`${CANNED}/${canned_answer.id}`, { ...thanks(canned_answer.code), is_active: false })
    },
  )
}

function thanks(code = `check_${Date.now()}`): SaveCannedAnswerBody {
  return {
    ...{ code, title: "Thanks", scope: null },
    bodies: [
      { locale: "en", body: "Dear {{customer.name}}, thank you for writing about {{order.number}}." },
      { locale: "zh-CN", body: "{{customer.name}}您好，感谢您的来信。" },
    ],
  }
}
