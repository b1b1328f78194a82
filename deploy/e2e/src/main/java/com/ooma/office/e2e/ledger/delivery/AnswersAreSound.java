package com.ooma.office.e2e.ledger.delivery;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;

/// Every command was settled in the end, by one answer, and none got an answer that blames us:
/// while something is away that answer is 503. While a release takes the place of another one, all
/// are answered.
public final class AnswersAreSound implements Check {

  private static final int UNAVAILABLE = 503;

  @Override
  public void inspect(Books books, Findings findings) {
    books.commands().forEach(entry -> inspect(entry, findings));
    if (books.areOfAnUpgrade()) {
      books.commands().stream()
          .filter(entry -> entry.statuses().contains(0))
          .forEach(entry -> findings.add(Kind.UNANSWERED, "at first: " + entry));
    }
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
