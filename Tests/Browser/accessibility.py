"""Asks axe-core for violations of WCAG 2.0 to 2.2, levels A and AA."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Page

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

RUN = """
async (runOnly) => {
  const found = await axe.run({ runOnly, resultTypes: ["violations"], preload: false });
  return found.violations.map((rule) => ({
    id: rule.id, help: rule.help, nodes: rule.nodes.map((node) => `${node.target}: ${node.failureSummary}`),
  }));
}
"""

COLORS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules whose answer can change with the colors alone."""

EVERYTHING = {"type": "tag", "values": LEVELS}


async def prepare(page: Page) -> None:
    # evaluate is not subject to the page's policy, and leaves no element behind.
    await page.evaluate(AXE_SCRIPT)


async def violations(page: Page, rules: dict = EVERYTHING) -> list[str]:
    found = await page.evaluate(RUN, rules)
    return [
        f"{rule['id']}: {rule['help']}\n  " + "\n  ".join(" ".join(node.split()) for node in rule["nodes"][:4])
        for rule in found
    ]
