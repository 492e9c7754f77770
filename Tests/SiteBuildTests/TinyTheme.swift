/// A theme of one line a template: enough to see which values arrive where.
enum TinyTheme {
  static let files: [String: String] = {
    var files = [
      "theme.yaml": "extra:\n  credit: Made for tests\n",
      "assets/tiny.css": "body { color: #111; }\n",
      "templates/layout.mustache": """
      <!DOCTYPE html>
      <html lang="{{page.lang}}"><head><meta charset="utf-8"><title>{{page.head-title}}</title>
      <link rel="canonical" href="{{page.canonical}}">{{#page.hreflangs}}
      <link rel="alternate" hreflang="{{lang}}" href="{{url}}">{{/page.hreflangs}}
      <link rel="stylesheet" href="{{site.base}}{{assets.tiny-css}}"></head>
      <body><h1{{#page.title-lang}} lang="{{page.title-lang}}"{{/page.title-lang}}>{{page.title}}</h1>
      {{$main}}{{/main}}{{#site.crisis-lines}}<p class="crisis">{{name}}</p>{{/site.crisis-lines}}</body></html>
      """,
      "templates/card.mustache":
        "<li><a href=\"{{url}}\" title=\"{{name}}\">{{name}}</a> {{#times}}{{.}} {{/times}}</li>\n",
      "templates/group-list.mustache":
        "<ul>{{#groups}}{{>card}}{{/groups}}</ul>{{^groups}}<p>{{empty-text}}</p>{{/groups}}\n",
    ]
    let bodies = [
      "home": "{{{body}}}",
      "groups": "<ul>{{#groups}}{{>card}}{{/groups}}</ul>{{#pagination}}<p>{{position}}</p>{{/pagination}}",
      "group": """
      {{#group}}<p{{#summary-lang}} lang="{{summary-lang}}"{{/summary-lang}}>{{summary}}</p>
      {{#meetings}}<p>{{when}}</p>{{#joining}}<p>{{.}}</p>{{/joining}}{{/meetings}}{{#occurrences}}<li>{{date.iso}} {{time}}{{#state}} {{state}}{{/state}}</li>{{/occurrences}}{{#eligibility}}<p>{{text}}</p>{{/eligibility}}
      {{#venue}}{{#place}}<p>{{name}}, {{street}}</p>{{/place}}<p>{{area}}</p>{{/venue}}
      {{#online}}<p>{{platform}} {{url}} {{passcode}}</p>{{{how}}}{{/online}}{{{about}}}{{#also}}<a href=\"{{url}}\">{{label}}</a>{{/also}}{{/group}}
      """,
      "schedule":
        "{{#days}}<h2>{{name}}</h2>{{#entries}}<p>{{#days}}{{.}}, {{/days}}{{time}} {{group.name}}{{#dates}} ({{.}}){{/dates}}{{#notes}} [{{text}}]{{/notes}}</p>{{/entries}}{{/days}}{{#open}}<p>Open: {{name}}</p>{{/open}}{{#arranged}}<p>Arranged: {{name}}</p>{{/arranged}}{{#all-days}}<a href=\"{{url}}\">{{name}}</a>{{/all-days}}",
      "schedule-print":
        "{{#days}}<h2>{{name}}</h2>{{#lines}}<p>{{hours}} {{name}}{{#letters}} {{letter}}{{/letters}}{{#notes}} [{{text}}]{{/notes}}</p>{{/lines}}{{/days}}{{#legend}}<p>{{letter}}: {{meaning}}</p>{{/legend}}<p>{{as-of}}</p><p>{{schedule-address}}</p>{{{schedule-code}}}",
      "eligibility": "{{#rows}}<p>{{group.name}}{{#eligibility}} {{text}}{{/eligibility}}</p>{{/rows}}",
      "search": "<form data-index=\"{{index-url}}\"></form>",
      "articles": "{{#articles}}<p><a href=\"{{url}}\">{{title}}</a></p>{{/articles}}",
      "article": "{{#article}}{{{body}}}{{/article}}",
      "programs": "{{#programs}}<p>{{name}}</p>{{/programs}}",
      "program": "{{#program}}{{{about}}}{{/program}}",
      "places": "{{#places}}<p>{{name}}</p>{{/places}}",
      "place": "{{#place}}<p>{{street}}</p>{{/place}}",
      "facet": "{{#entries}}<p>{{name}} {{count}}</p>{{/entries}}",
      "facet-value": "{{#entry}}<ul>{{#groups}}{{>card}}{{/groups}}</ul>{{/entry}}",
      "page": "{{{body}}}",
      "kept": "<p>{{worker-url}}</p>",
      "not-found": "{{{body}}}",
      "redirect": "<p><a href=\"{{target-url}}\">{{words.go-there}}</a></p>",
    ]
    for (name, body) in bodies {
      files["templates/\(name).mustache"] = "{{<layout}}{{$main}}\n\(body)\n{{/main}}{{/layout}}\n"
    }
    return files
  }()
}
