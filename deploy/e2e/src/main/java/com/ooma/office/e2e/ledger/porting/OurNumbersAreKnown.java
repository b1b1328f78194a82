package com.ooma.office.e2e.ledger.porting;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import java.util.Set;

/// Porting knows whose each number is that provisioning gave or took over: nobody can bring it
/// along from elsewhere, and it takes the place of no other company's.
public final class OurNumbersAreKnown implements Check {

  private static final Set<String> OWNED = Set.of("ASSIGNED", "PORTED_IN");

  @Override
  public void inspect(Books books, Findings findings) {
    var known = books.tables().by("porting.our_number", "number");
    books.tables().of("provisioning.telephone_number").stream()
        .filter(row -> OWNED.contains(row.getString("state")))
        .forEach(row -> {
          var number = row.getString("number");
          findings
              .only(known, number, "what porting knows of " + number)
              .ifPresent(ours -> {
                findings.equal(row.getString("state"), ours.getString("use"), "use of " + number);
                findings.equal(
                    row.getString("account_id"),
                    ours.getString("account_id"),
                    "whose porting takes %s for".formatted(number));
              });
        });
  }
}
