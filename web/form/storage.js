// What is kept in this browser: drafts by audit, for 14 days at most, and nothing once they are downloaded.
const prefix = "caseaudit-draft:";
const mostDays = 14;
const dayLength = 86400000;

function browserStore() {
  try {
    window.localStorage.setItem(`${prefix}try`, "1");
    window.localStorage.removeItem(`${prefix}try`);
    return window.localStorage;
  } catch (refusal) {
    console.info("This browser keeps nothing:", refusal.name);
    return undefined;
  }
}

/** Drafts in the browser. `works` is false where it was left out, or the browser refuses: then nothing is kept. */
export class DraftStorage {
  constructor(allowed) {
    this.store = allowed ? browserStore() : undefined;
    this.works = this.store !== undefined;
    this.seen = new Map();
  }

  /** "kept", "not", or "other" where another window has written since this one took the draft up: that one stays. */
  save(key, draft, now = Date.now()) {
    if (!this.works) return "not";
    if (this.isOvertaken(key)) return "other";
    const revision = (this.seen.get(key) ?? 0) + 1;
    try {
      this.store.setItem(prefix + key, JSON.stringify({ saved: now, revision, ...draft }));
      this.seen.set(key, revision);
      return "kept";
    } catch (full) {
      console.info("The browser did not keep the draft:", full.name);
      return "not";
    }
  }

  isOvertaken(key) {
    return (this.load(key)?.revision ?? 0) > (this.seen.get(key) ?? 0);
  }

  /** This window goes on with what is kept of the draft, or takes its place. */
  takeUp(key) {
    this.seen.set(key, this.load(key)?.revision ?? 0);
  }

  /** {saved, …what was kept}, or nothing. */
  load(key) {
    if (!this.works) return undefined;
    const text = this.store.getItem(prefix + key);
    if (text === null) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  remove(key) {
    if (this.works) this.store.removeItem(prefix + key);
  }

  /** Calls `say` when another window writes the draft that `key()` names: the last to write would win. */
  onOther(key, say) {
    window.addEventListener("storage", (event) => {
      if (event.key === prefix + key() && event.newValue !== null) say();
    });
  }

  /** The keys of all drafts kept here. */
  keys() {
    if (!this.works) return [];
    return Object.keys(this.store).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }

  purgeOld(now = Date.now()) {
    for (const key of this.keys()) {
      const draft = this.load(key);
      if (!draft || !(now - draft.saved < mostDays * dayLength)) this.remove(key);
    }
  }
}
