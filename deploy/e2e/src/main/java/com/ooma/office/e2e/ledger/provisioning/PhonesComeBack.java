package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import java.util.stream.Stream;

/// Each phone that came back is told of as often as it came, and as sound as it was found; and is
/// on nobody's desk as what it was.
public final class PhonesComeBack implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var came =
        books
            .accepted(Kind.RECEIVE_RETURN)
            .collect(
                groupingBy(
                    entry ->
                        entry.answered("mac").orElse("none")
                            + (isSound(entry.answered("state").orElse("")) ? " sound" : " broken"),
                    counting()));
    var told =
        books
            .distinct("PhoneReturned")
            .collect(
                groupingBy(
                    event ->
                        event.data().getString("phoneMac")
                            + (event.data().getBoolean("sound") ? " sound" : " broken"),
                    counting()));
    Stream.concat(came.keySet().stream(), told.keySet().stream())
        .distinct()
        .forEach(phone -> {
          long times = came.getOrDefault(phone, 0L);
          long tellings = told.getOrDefault(phone, 0L);
          if (tellings < times) {
            findings.add(Finding.Kind.LOST, "the return of " + phone);
          } else if (tellings > times) {
            findings.add(Finding.Kind.DOUBLED, "the return of " + phone);
          }
        });
  }

  private static boolean isSound(String state) {
    return !state.equals("SCRAPPED");
  }
}
