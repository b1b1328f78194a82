package com.ooma.office.e2e.ledger;

/// One kind of proof.
@FunctionalInterface
interface Check {

  void inspect(Books books, Findings findings);
}
