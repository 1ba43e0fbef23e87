// Goes from screen to screen by the address's hash, so that Back and bookmarks work, and moves the focus along.
import { actionsPage } from "./actions.js";
import { checkPage } from "./check.js";
import { commentsPage } from "./comments.js";
import { conversationPage } from "./conversation.js";
import { donePage } from "./done.js";
import { feedbackPage } from "./feedback.js";
import { gradePage } from "./grade.js";
import { fill, h } from "./element.js";
import { replyPage } from "./reply.js";
import { riskPage } from "./risk.js";
import { sectionPage } from "./section.js";
import { startPage } from "./start.js";
import { tasksPage } from "./tasks.js";

const pages = {
  start: startPage,
  tasks: tasksPage,
  section: sectionPage,
  conversation: conversationPage,
  comments: commentsPage,
  actions: actionsPage,
  feedback: feedbackPage,
  grade: gradePage,
  check: checkPage,
  done: donePage,
  reply: replyPage,
  risk: riskPage,
};

const whenComplete = ["start", "done", "reply", "risk"];

/** The screen of an address such as "section/quality/supervision.regular". A page is {title, back, content}. */
function pageOf(form, [name, part]) {
  if (form.isComplete && !whenComplete.includes(name)) return donePage(form);
  if (!form.isComplete && name === "done") return tasksPage(form);
  if (!form.isReady() && name !== "risk") return startPage(form);
  return pages[name]?.(form, part) ?? startPage(form);
}

export class App {
  constructor(form, main) {
    this.form = form;
    this.main = main;
    form.go = (route) => this.go(route);
    form.show = () => this.show();
    window.addEventListener("hashchange", () => this.show());
  }

  go(route) {
    if (location.hash === `#${route}`) this.show();
    else location.hash = route;
  }

  show(first = false) {
    const address = location.hash.slice(1).split("/");
    this.form.followers = [];
    if (address[0] !== "risk") this.form.cameFrom = location.hash.slice(1);
    const page = pageOf(this.form, address);
    if (page.refresh) this.form.follow(page.refresh);
    const title = h("h1", { class: "govuk-heading-l", tabindex: "-1" }, page.title);
    const back = page.back && h("a", { class: "govuk-back-link", href: `#${page.back}` }, "Back");
    fill(this.main, back, title, page.content);
    document.title = `${page.title} – ${this.form.template.title}`;
    if (!first) this.focus(address[2], title);
  }

  /** On what the address names, else on the title. */
  focus(part, title) {
    const place = part && document.getElementById(part);
    if (!place) window.scrollTo(0, 0);
    (place ?? title).focus();
    if (place) place.scrollIntoView({ block: "center" });
  }
}
