import type { Translation } from "../words"
import type { common as english } from "../en/common"

export const common: Translation<typeof english> = {
  menu: { requests: "售后", inbox: "收件箱", satisfaction: "满意度", settings: "售后" },
  common: {
    save: "保存",
    cancel: "取消",
    edit: "编辑",
    create: "创建",
    remove: "移除",
    optional: "选填",
    yes: "是",
    no: "否",
    next: "下一页",
    previous: "上一页",
    filter: "筛选",
    clear_all: "全部清除",
    units: "{{from}} – {{to}}",
    days: "{{count}} 天",
    discard: "放弃更改",
    source: "来源",
  },
  problem: {
    title: "操作未成功",
    network: "服务器没有响应。请检查网络后重试，不会重复执行。",
  },
}
