"""Which pages of the sample site are looked at: at least one of every kind."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """A page of the site: its path from the site's root, and what the server answers for it."""

    kind: str
    path: str
    status: int = 200


PAGES = [
    Page("home", "/"),
    Page("all groups", "/groups/"),
    Page("support group", "/groups/first-steps/"),
    Page("discreet group", "/groups/partners-circle/"),
    Page("hybrid group", "/groups/wednesday-bridge/"),
    Page("mentorship", "/groups/recovery-mentors/"),
    Page("club", "/groups/friday-supper/"),
    Page("forum", "/groups/the-commons/"),
    Page("helpline", "/groups/listening-line/"),
    Page("drop-in", "/groups/the-porch/"),
    Page("fellowship", "/groups/sunrise-meeting/"),
    Page("sober living", "/groups/maple-street-house/"),
    Page("workshop", "/groups/how-to-listen/"),
    Page("ended group", "/groups/lunch-hour-circle/"),
    Page("schedule", "/schedule/"),
    Page("printed schedule", "/schedule/print/"),
    Page("who can come", "/eligibility/"),
    Page("all articles", "/articles/"),
    Page("article", "/articles/why-peer-support-works/"),
    Page("discreet article", "/articles/loving-someone-without-disappearing/"),
    Page("all programs", "/programs/"),
    Page("program", "/programs/online-groups/"),
    Page("all places", "/places/"),
    Page("place", "/places/the-porch/"),
    Page("topics", "/topics/"),
    Page("topic", "/topics/grief/"),
    Page("discreet topic", "/topics/safety/"),
    Page("audience", "/audiences/families/"),
    Page("feature", "/features/captions/"),
    Page("language", "/languages/es/"),
    Page("format", "/formats/online/"),
    Page("search", "/search/"),
    Page("standing page", "/leaving-this-site/"),
    Page("kept", "/kept/"),
    Page("kept in Spanish", "/es/kept/"),
    Page("redirect", "/programs/virtual-groups/"),
    Page("not found", "/nothing/is/here/", status=404),
    Page("home in Spanish", "/es/"),
    Page("group in Spanish", "/es/groups/first-steps/"),
    Page("untranslated group in Spanish", "/es/groups/friday-supper/"),
    Page("schedule in Spanish", "/es/schedule/"),
    Page("search in Spanish", "/es/search/"),
    Page("article in Spanish", "/es/articles/why-peer-support-works/"),
    Page("standing page in Spanish", "/es/leaving-this-site/"),
]

GROUPS = [page for page in PAGES if "/groups/" in page.path and page.path != "/groups/"]
"""Those that show one group."""

FEW = [page for page in PAGES if page.kind in ("home", "support group", "schedule", "article", "home in Spanish")]
"""A handful for what takes long and hangs on what all pages share."""
