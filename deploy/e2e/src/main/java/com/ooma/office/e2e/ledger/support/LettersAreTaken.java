package com.ooma.office.e2e.ledger.support;

import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;

/// A letter that is said to be sent was taken by a mail server, none was taken of no notice, and
/// none is given up: whatever a mail server of a campaign says, it says of itself. A second copy,
/// after a crash or a lost answer, has the same Message-ID, by which it is the same letter.
public final class LettersAreTaken implements Check {

  private static final String OURS = "@ooma.example>";

  @Override
  public void inspect(Books books, Findings findings) {
    var taken =
        books
            .accepted(Kind.TAKE_LETTER)
            .map(entry -> entry.key())
            .filter(id -> id.endsWith(OURS)) // members answer by mail, too
            .collect(toSet());
    var notices = books.tables().by("support.notice", "notice_id");
    notices.forEach((id, rows) -> {
      var state = rows.getFirst().getString("state");
      if ("SENT".equals(state) && !taken.contains(messageId(id))) {
        findings.add(Finding.Kind.LOST, "the letter of notice " + id);
      }
      if ("UNDELIVERABLE".equals(state)) {
        findings.add(Finding.Kind.WRONG, "gave up the letter of notice " + id);
      }
    });
    var ours = notices.keySet().stream().map(LettersAreTaken::messageId).collect(toSet());
    taken.stream()
        .filter(id -> !ours.contains(id))
        .forEach(id -> findings.add(Finding.Kind.ORPHANED, "the letter of no notice " + id));
  }

  private static String messageId(String noticeId) {
    return "<" + noticeId + OURS;
  }
}
