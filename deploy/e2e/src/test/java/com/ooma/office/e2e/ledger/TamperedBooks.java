package com.ooma.office.e2e.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Takes true books and sees the ledger name each way of making them untrue.
public final class TamperedBooks {

  private TamperedBooks() {}

  /// One test for each kind of tampering.
  public static Stream<DynamicTest> areFoundOut(Books good) {
    var known = new HashSet<>(Ledger.audit(good));
    return Tampering.all()
        .map(tampering ->
            DynamicTest.dynamicTest(
                tampering.what(),
                () -> {
                  List<Finding> found =
                      Ledger.audit(tampering.act().apply(good)).stream()
                          .filter(finding -> !known.contains(finding))
                          .toList();
                  assertTrue(
                      found.stream().anyMatch(finding -> finding.kind() == tampering.found()),
                      tampering.found() + " is not among " + found);
                }));
  }
}
