package com.ooma.office.support.domain.reply;

import java.util.List;
import java.util.regex.Pattern;

/// What somebody wrote in an answer, without our letter that their program quotes below.
public final class ReplyText {

  private static final int LONGEST = 10_000;

  /// How programs begin what they quote, in French and English.
  private static final List<Pattern> QUOTES =
      List.of(
          Pattern.compile("(Le|On) .{6,200}(a écrit|wrote) ?:", Pattern.DOTALL),
          Pattern.compile("-{2,}\\s*(Message d[’']origine|Original Message|Message transféré).*"),
          Pattern.compile("_{20,}"),
          Pattern.compile("(De|From) ?: .*"),
          Pattern.compile("> ?.*"));

  private ReplyText() {}

  /// @return empty if nothing is left
  public static String of(String mail) {
    var lines = mail.replace("\r\n", "\n").replace('\u00A0', ' ').lines().toList();
    int end = 0;
    while (end < lines.size() && !isQuote(lines, end)) {
      end++;
    }
    var text = String.join("\n", lines.subList(0, end)).strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  /// Long lines are broken in two, also those that say who wrote when.
  private static boolean isQuote(List<String> lines, int place) {
    var line = lines.get(place).strip();
    var both = place + 1 < lines.size() ? line + " " + lines.get(place + 1).strip() : line;
    return QUOTES.stream()
        .anyMatch(quote -> quote.matcher(line).matches() || quote.matcher(both).matches());
  }
}
