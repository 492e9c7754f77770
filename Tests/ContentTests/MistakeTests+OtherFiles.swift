extension MistakeTests {
  static let page = "---\ntitle: T\nsummary: S\n---\nText.\n"
  static let article = "---\ntitle: T\nsummary: S\ndate: 2026-01-01\n---\nText.\n"
  static let program = "---\nname: P\nsummary: S\n---\n"

  static func site(_ fields: String) -> [String: String] { ["site.yaml": minimalSite + "\n" + fields] }

  /// A group with that rule, and questions for it.
  static func rule(_ rule: String) -> [String: String] {
    [
      "eligibility.yaml": """
      age: {ask: How old are you?, type: number}
      vet: {ask: Have you served?, type: yes-no, must: M}
      role: {ask: What are you?, type: choice, options:
        {a: {say: A, who: people}, b: {say: B, who: people}, c: {say: C, who: people}, d: {say: D, who: people}}}

      """,
      "groups/a.yaml": minimalGroup + "eligibility:\n  " + rule,
    ]
  }

  static let others: [Mistake] = [
    Mistake(
      "a site of one line", ["site.yaml": "name: Open Door\n"],
      "site.yaml:1:1 missing-field", "site.yaml:1:1 missing-field", "site.yaml:1:1 missing-field"),
    Mistake(
      "no crisis line",
      ["site.yaml": "name: A\nurl: https://a.example\ntimezone: Europe/Paris\ncrisis: []\n"],
      "site.yaml:4:1 missing-field"),
    Mistake(
      "a crisis line that cannot be reached",
      ["site.yaml": "name: A\nurl: https://a.example\ntimezone: Europe/Paris\ncrisis:\n  - name: L\n"],
      "site.yaml:5:5 missing-field"),
    Mistake(
      "an address that is no address of a site",
      [
        "site.yaml":
          "name: A\nurl: www.a.example\ntimezone: Europe/Paris\ncrisis:\n  - name: L\n    call: \"988\"\n"
      ],
      "site.yaml:2:6 bad-value"),
    Mistake(
      "a quick exit to the site itself", site("quick-exit:\n  to: /about/\n"), "site.yaml:9:7 bad-link"),
    Mistake("an id of no warning", site("quiet: [draft-refrence]\n"), "site.yaml:8:9 bad-value"),
    Mistake("raw HTML", site("raw-html: yes\n"), "site.yaml:8:11 raw-html (warning)"),
    Mistake(
      "a topic of a crisis line that is none",
      ["site.yaml": minimalSite + "\n    topics: [safety]\n"], "site.yaml:8:14 unknown-reference"),
    Mistake(
      "a topic that holds itself", ["topics.yaml": "a: {name: A, parent: a}\n"],
      "topics.yaml:1:1 reference-cycle"),
    Mistake(
      "topics in a circle",
      ["topics.yaml": "a: {name: A, parent: b}\nb: {name: B, parent: c}\nc: {name: C, parent: a}\n"],
      "topics.yaml:3:1 reference-cycle"),
    Mistake(
      "a parent that is no topic", ["topics.yaml": "a: {name: A, parent: b}\n"],
      "topics.yaml:1:22 unknown-reference"),
    Mistake(
      "an audience with a parent", ["audiences.yaml": "a: {name: A, parent: b}\n"],
      "audiences.yaml:1:14 unknown-key"),
    Mistake("an id with capitals", ["features.yaml": "Step-Free: No steps\n"], "features.yaml:1:1 bad-value"),
    Mistake("a word twice", ["topics.yaml": "a: A\na: B\n"], "topics.yaml:2:1 duplicate-key"),
    Mistake(
      "a question called note", ["eligibility.yaml": "note: {ask: A, type: number}\n"],
      "eligibility.yaml:1:1 bad-value"),
    Mistake(
      "a choice without options", ["eligibility.yaml": "a: {ask: A, type: choice}\n"],
      "eligibility.yaml:1:4 missing-field"),
    Mistake(
      "options of a number", ["eligibility.yaml": "a: {ask: A, type: number, options: {b: B}}\n"],
      "eligibility.yaml:1:27 fields-conflict"),
    Mistake(
      "many of a yes-no", ["eligibility.yaml": "a: {ask: A, type: yes-no, many: yes}\n"],
      "eligibility.yaml:1:27 fields-conflict"),
    Mistake(
      "must-not of a number", ["eligibility.yaml": "a: {ask: A, type: number, must-not: No}\n"],
      "eligibility.yaml:1:27 fields-conflict"),
    Mistake(
      "a rule without its sentence",
      [
        "eligibility.yaml": "vet:\n  ask: A\n  type: yes-no\n",
        "groups/a.yaml": minimalGroup + "eligibility:\n  vet: yes\n",
      ], "eligibility.yaml:1:1 missing-sentence (warning)"),
    Mistake(
      "an age that says two things",
      [
        "eligibility.yaml": "age:\n  ask: A\n  type: number\n",
        "groups/a.yaml": minimalGroup + "eligibility:\n  age: over 18\n",
      ], "groups/a.yaml:5:8 bad-rule"),
    Mistake(
      "a rule that nobody meets", rule("age: under 13\n  all-of:\n    - age: 18+\n"),
      "groups/a.yaml:5:3 rule-never-holds"),
    Mistake(
      "a rule that everybody meets", rule("any-of:\n    - age: under 18\n    - age: 18+\n"),
      "groups/a.yaml:5:3 rule-always-holds (warning)"),
    Mistake(
      "a rule for one of two that can't be both", rule("none-of:\n    - role: [a, b]\n    - role: [c, d]\n"),
      "groups/a.yaml:5:3 rule-never-holds"),
    Mistake(
      "no second error for a rule that is half understood",
      rule("age: under 13\n  all-of:\n    - age: 18+\n    - agee: 18+\n"),
      "groups/a.yaml:8:7 unknown-question"),
    Mistake(
      "options that no rule asks for", rule("role: a\n"), "eligibility.yaml:4:30 unused-option (warning)"),
    Mistake("no warning about a single other answer", rule("role: [a, b, c]\n")),
    Mistake(
      "an audience that the rule turns away",
      rule("role: [a, b, c]\naudiences: [bs, d, e, vet]\n").merging([
        "audiences.yaml": "bs: B\nd: D\ne: E\nvet: Veterans\n"
      ]) { $1 }, "groups/a.yaml:6:17 audience-turned-away (warning)"),
    Mistake(
      "a rule with more conditions than anybody could follow",
      rule("any-of:\n" + String(repeating: "    - age: 18+\n", count: 201)), "groups/a.yaml:5:3 bad-rule"),
    Mistake(
      "an option that is none",
      [
        "eligibility.yaml": "for:\n  ask: A\n  type: choice\n  options:\n    me: {say: Me, who: people}\n",
        "groups/a.yaml": minimalGroup + "eligibility:\n  for: you\n",
      ], "groups/a.yaml:5:8 unknown-answer"),
    Mistake("closures without days", ["closures.yaml": "- why: Rest\n"], "closures.yaml:1:3 missing-field"),
    Mistake(
      "closures of both kinds",
      ["closures.yaml": "- on: 2026-12-25\n  every-year: 12-25 to 12-26\n"],
      "closures.yaml:2:3 fields-conflict"),
    Mistake(
      "closures that are no list", ["closures.yaml": "christmas: 2026-12-25\n"],
      "closures.yaml:1:1 wrong-shape"),
    Mistake(
      "a place without a city", ["places/p.yaml": "name: P\naddress:\n  region: NH\n"],
      "places/p.yaml:3:3 missing-field"),
    Mistake(
      "half a point", ["places/p.yaml": minimalPlace + "latitude: 43.5\n"],
      "places/p.yaml:4:1 fields-conflict"),
    Mistake(
      "an area point of a place with an address",
      ["places/p.yaml": minimalPlace + "area-point: [43.5, -71.5]\n"],
      "places/p.yaml:1:7 fields-conflict (warning)"),
    Mistake(
      "a point beyond the pole",
      ["places/p.yaml": minimalPlace + "share: area-only\narea-point: [143.5, -71.5]\n"],
      "places/p.yaml:5:13 bad-value"),
    Mistake("an article without a date", ["articles/a.md": page], "articles/a.md:2:1 missing-field"),
    Mistake(
      "an article without a text",
      ["articles/a.md": "---\ntitle: T\nsummary: S\ndate: 2026-01-01\n---\n"], "articles/a.md:2:1 empty-file"),
    Mistake("no front matter", ["articles/a.md": "# Hello\n"], "articles/a.md:1:1 front-matter"),
    Mistake(
      "a page that lacks its second line of hyphens", ["pages/a.md": "---\ntitle: T\n"],
      "pages/a.md:1:1 front-matter"),
    Mistake(
      "an unknown word in defaults",
      ["programs/p.md": "---\nname: P\nsummary: S\ndefaults:\n  topics: [grief]\n  name: N\n---\n"],
      "programs/p.md:5:12 unknown-reference", "programs/p.md:6:3 unknown-key"),
    Mistake(
      "a query for a topic that is none",
      ["pages/a.md": page + "\n```groups\ntopic: grief\n```\n"], "pages/a.md:8:1 unknown-reference"),
    Mistake(
      "a capital in a file's name", ["groups/First-Steps.yaml": minimalGroup],
      "groups/First-Steps.yaml bad-file-name"),
    Mistake(
      "no second error for a group whose file has a bad name",
      ["groups/First-Steps.yaml": minimalGroup, "groups/a.yaml": minimalGroup + "groups: [first-steps]\n"],
      "groups/First-Steps.yaml bad-file-name"),
    Mistake(
      "no second error for a place whose file has the wrong ending",
      ["places/hall.yml": minimalPlace, "groups/a.yaml": minimalGroup + "place: hall\n"],
      "places/hall.yml unexpected-file"),
    Mistake(
      "no second error for a group that is broken",
      ["groups/b.yaml": "name: \"B\n", "groups/a.yaml": minimalGroup + "groups: [b]\n"],
      "groups/b.yaml:1:7 yaml-syntax"),
    Mistake(
      "no second error for a group without a summary",
      ["groups/b.yaml": "name: B\nby-appointment: yes\n", "groups/a.yaml": minimalGroup + "groups: [b]\n"],
      "groups/b.yaml:1:1 missing-field"),
    Mistake(
      "no second error for words of a broken vocabulary",
      ["topics.yaml": "grief: Grief\n  loss: Loss\n", "groups/a.yaml": minimalGroup + "topics: [grief]\n"],
      "topics.yaml:2:3 yaml-syntax"),
    Mistake(
      "no second error for a query for words of a broken vocabulary",
      [
        "topics.yaml": "grief: Grief\n  loss: Loss\n",
        "pages/a.md": page + "\n```groups\ntopic: grief\n```\n",
      ],
      "topics.yaml:2:3 yaml-syntax"),
    Mistake(
      "no second error for questions of a broken file",
      [
        "eligibility.yaml": "age: {ask: How old are you?}\n",
        "groups/a.yaml": minimalGroup + "eligibility:\n  age: 18+\n",
      ],
      "eligibility.yaml:1:6 missing-field"),
    Mistake(
      "no second error for defaults of a broken program",
      ["programs/p.md": "---\nname: P\n---\n", "groups/a.yaml": "name: A\nsummary: S\nprogram: p\n"],
      "programs/p.md:2:1 missing-field"),
    Mistake(
      "two groups with one id",
      ["groups/a.yaml": minimalGroup, "groups/b.yaml": minimalGroup + "id: a\n"],
      "groups/b.yaml:1:1 duplicate-id"),
    Mistake("a file that nobody knows", ["topcis.yaml": "a: A\n"], "topcis.yaml unexpected-file (warning)"),
    Mistake(
      "a folder that nobody knows", ["group/a.yaml": minimalGroup], "group/a.yaml unexpected-file (warning)"),
    Mistake("a folder within a folder", ["groups/x/a.yaml": minimalGroup], "groups/x/a.yaml unexpected-file"),
    Mistake("HTML among the files", ["files/a.html": "<p>"], "files/a.html unexpected-file"),
    Mistake(
      "a path with ‘files’ in it",
      ["files/a.pdf": "x", "pages/a.md": page + "\n[A](/files/a.pdf)\n"], "pages/a.md:7:1 dead-link"),
    Mistake(
      "a file that is not there", ["pages/a.md": page + "\n[A](../files/a.pdf)\n"], "pages/a.md:7:1 dead-link"
    ),
    Mistake(
      "a link to a draft",
      [
        "pages/b.md": "---\ntitle: T\nsummary: S\ndraft: yes\n---\nText.\n",
        "pages/a.md": page + "\n[B](b.md)\n",
      ],
      "pages/a.md:7:1 draft-reference"),
    Mistake(
      "a mention of a draft",
      ["groups/b.yaml": minimalGroup + "draft: yes\n", "groups/a.yaml": minimalGroup + "groups: [b]\n"],
      "groups/a.yaml:4:10 draft-reference (warning)"),
    Mistake(
      "a link to a confidential place",
      [
        "places/p.yaml": minimalPlace + "share: area-only\n",
        "pages/a.md": page + "\n[B](../places/p.yaml)\n",
      ],
      "pages/a.md:7:1 private-value-in-text"),
  ]
}
