package com.ooma.office.portal.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// What moves on a page under somebody's pointer without having been asked to, as the browser
/// counts it: the layout shifts of Web Vitals, of which up to 0.1 count as good. Those soon after a
/// navigation count, too.
///
/// While it is looked for, answers come one after the other, as on a slow line: on a fast one they
/// are there before anybody has seen the page without them.
public final class Shifts {

  private static final String SLOW_LINE =
      """
      {
        const ask = fetch;
        let turn = 0;
        window.fetch = async (address, ...how) => {
          const answer = await ask(address, ...how);
          let frames = window.isSlow && String(address).includes('/v1/') ? turn++ % 3 : 0;
          while (frames-- > 0) await new Promise(requestAnimationFrame);
          return answer;
        };
      }
      """;

  private static final String WATCH =
      """
      window.shifts = [];
      window.noteShifts = entries => window.shifts.push(...entries);
      window.shiftObserver = new PerformanceObserver(list => noteShifts(list.getEntries()));
      window.shiftObserver.observe({ type: 'layout-shift', buffered: true });
      """;

  private static final String LOOK =
      "() => { shiftObserver.takeRecords(); window.shifts = []; window.isSlow = true; }";

  /// A shift is counted with the next picture that the browser draws.
  private static final String TELL =
      """
      async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        noteShifts(shiftObserver.takeRecords());
        window.isSlow = false;
        const name = ({ node }) => node && node.nodeName + ' ' + (node.className ?? '')
          + ' "' + node.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40) + '"';
        const way = ({ previousRect: from, currentRect: to }) =>
          ` ${from.x},${from.y} ${from.width}x${from.height} > ${to.x},${to.y} ${to.width}x${to.height}`;
        return shifts.map(shift => ({
          score: shift.value,
          what: shift.sources.map(source => name(source) + way(source)).join('; '),
        }));
      }
      """;

  private final Page page;

  Shifts(Page page) {
    this.page = page;
  }

  /// From the next address on.
  public void watch() {
    page.addInitScript(SLOW_LINE);
    page.addInitScript(WATCH);
  }

  /// What moved until now was another page; the next one is looked at.
  public void look() {
    page.evaluate(LOOK);
  }

  /// Since the page was opened.
  @SuppressWarnings("unchecked")
  public List<Shift> seen() {
    return ((List<Map<String, Object>>) page.evaluate(TELL))
        .stream()
            .map(each ->
                new Shift(((Number) each.get("score")).doubleValue(), (String) each.get("what")))
            .toList();
  }

  /// @param score the share of the window that moved × how far, as a share of the window
  /// @param what moved, from where to where
  public record Shift(double score, String what) {}
}
