package com.ooma.office.support.domain.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody wrote in an answer, without our letter that their program quotes: below it, above
/// it, or bit by bit between its lines.
public final class ReplyText {

  private static final int LONGEST = 10_000;

  /// Who wrote when: programs say so before what they quote, in French and English.
  private static final Pattern QUOTED_NEXT =
      Pattern.compile("(Le|On) .{6,200}(a écrit|wrote) ?:", Pattern.DOTALL);

  /// From here on all is quoted, without a mark on each line.
  private static final List<Pattern> REST_IS_QUOTED =
      List.of(
          Pattern.compile("-{2,}\\s*(Message d[’']origine|Original Message|Message transféré).*"),
          Pattern.compile("_{20,}"),
          Pattern.compile("(De|From) ?: .*\\s(Envoyé|Sent|Date|À|To|Objet|Subject) ?: .*"));

  private static final String MARK = ">";

  /// What no line has: the database would not take some of it.
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

  private ReplyText() {}

  /// @return empty if nothing is left
  public static String of(String mail) {
    var clean = mail.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
    var lines = UNFIT.matcher(clean).replaceAll("").lines().toList();
    boolean marked = lines.stream().anyMatch(line -> line.strip().startsWith(MARK));
    var own = new ArrayList<String>();
    for (int place = 0; place < lines.size(); place++) {
      var line = lines.get(place).strip();
      var both = place + 1 < lines.size() ? line + " " + lines.get(place + 1).strip() : line;
      boolean quoteBegins = is(QUOTED_NEXT, line) || is(QUOTED_NEXT, both);
      if ((quoteBegins && !marked)
          || REST_IS_QUOTED.stream().anyMatch(each -> is(each, line) || is(each, both))) {
        break;
      }
      if (quoteBegins) { // long lines are broken in two, also those that say who wrote when
        place += is(QUOTED_NEXT, line) ? 0 : 1;
      } else if (!line.startsWith(MARK)) {
        own.add(lines.get(place));
      }
    }
    var text = String.join("\n", own).strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  private static boolean is(Pattern pattern, String line) {
    return pattern.matcher(line).matches();
  }
}
