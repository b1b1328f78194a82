package com.ooma.office.e2e.ledger.delivery;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;

/// Every command was settled in the end, by one answer, and none got an answer that blames us:
/// while something is away that answer is 503.
public final class AnswersAreSound implements Check {

  private static final int UNAVAILABLE = 503;

  @Override
  public void inspect(Books books, Findings findings) {
    books.commands().forEach(entry -> inspect(entry, findings));
  }

  private static void inspect(Entry entry, Findings findings) {
    if (!entry.isSettled()) {
      findings.add(Kind.UNANSWERED, entry.toString());
    }
    entry.contradictions().forEach(text -> findings.add(Kind.WRONG, entry + ": " + text));
    if (entry.statuses().stream().anyMatch(status -> status >= 500 && status != UNAVAILABLE)) {
      findings.add(Kind.FAULTY, entry.toString());
    }
  }
}
