package com.ooma.office.e2e.campaign;

import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The books at the end of a campaign, and what is wrong with them.
///
/// @param commands how many there were by then
record Audit(Books books, List<Finding> findings, int commands) {

  /// Before the first campaign.
  static final Audit NOTHING =
      new Audit(
          new Books(new Tables(Map.of()), List.of(), List.of(), List.of(), Set.of(), Map.of()),
          List.of(),
          0);

  /// The same, with what was asked since then for no campaign's sake.
  Audit upTo(Journal journal) {
    return new Audit(books, findings, journal.entries().size());
  }
}
