package com.ooma.office.e2e.ledger.check;

import com.ooma.office.e2e.ledger.books.Books;

/// One kind of proof.
@FunctionalInterface
public interface Check {

  void inspect(Books books, Findings findings);
}
