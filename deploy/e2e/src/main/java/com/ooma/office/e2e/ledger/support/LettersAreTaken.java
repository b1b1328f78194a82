package com.ooma.office.e2e.ledger.support;

import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;

/// A letter that is said to be sent was taken by a mail server, none was taken of no notice, and
/// none is given up but for a reader whom a mail server refused for good: that address is marked
/// for some time, and the company told of it once, if it is not the address at which it would read
/// that. A second copy of a letter, after a crash or a lost answer, has the same Message-ID, by
/// which it is the same letter.
public final class LettersAreTaken implements Check {

  private static final String OURS = "@ooma.example>";

  /// They name who reads for a company.
  private static final List<String> READERS = List.of("AccountDescribed", "AdministratorChanged");

  @Override
  public void inspect(Books books, Findings findings) {
    var taken =
        books
            .accepted(Kind.TAKE_LETTER)
            .map(entry -> entry.key())
            .filter(id -> id.endsWith(OURS)) // members answer by mail, too
            .collect(toSet());
    var refused = books.accepted(Kind.REFUSE_READER).map(entry -> entry.key()).collect(toSet());
    var notices = books.tables().by("support.notice", "notice_id");
    notices.forEach((id, rows) -> {
      var notice = rows.getFirst();
      var state = notice.getString("state");
      if ("SENT".equals(state) && !taken.contains(messageId(id))) {
        findings.add(Finding.Kind.LOST, "the letter of notice " + id);
      }
      if ("UNDELIVERABLE".equals(state) && refused.stream().noneMatch(one -> names(notice, one))) {
        findings.add(Finding.Kind.WRONG, "gave up the letter of notice " + id);
      }
    });
    var ours = notices.keySet().stream().map(LettersAreTaken::messageId).collect(toSet());
    taken.stream()
        .filter(id -> !ours.contains(id))
        .forEach(id -> findings.add(Finding.Kind.ORPHANED, "the letter of no notice " + id));
    refusedReaders(books, refused, findings);
  }

  private static void refusedReaders(Books books, Set<String> refused, Findings findings) {
    var notices = books.tables().of("support.notice");
    var dead = books.tables().by("support.dead_address", "address").keySet();
    var unmarked = refused.stream().filter(address -> !dead.contains(address)).toList();
    if (unmarked.size() > forgotten(books)) {
      findings.add(Finding.Kind.LOST, "marks of refused addresses, of these: " + unmarked);
    }
    for (var address : refused) {
      var givenUp =
          notices.stream()
              .filter(row -> "UNDELIVERABLE".equals(row.getString("state")) && names(row, address))
              .toList();
      if (givenUp.isEmpty()) {
        findings.add(Finding.Kind.LOST, "the letter that was refused at " + address);
      }
      givenUp.stream()
          .map(row -> row.getString("account_id"))
          .distinct()
          .forEach(account -> told(books, account, address, findings));
    }
  }

  /// Time goes on by months in a campaign, and takes marks away after thirty days.
  private static long forgotten(Books books) {
    return books
        .tables()
        .by("support.retention", "what")
        .getOrDefault("DEAD_ADDRESSES", List.of())
        .stream()
        .mapToLong(rule -> rule.getLong("deleted"))
        .sum();
  }

  private static void told(Books books, String account, String address, Findings findings) {
    var told =
        books.tables().of("support.notice").stream()
            .filter(row -> "ADDRESS_FAILED".equals(row.getString("kind")))
            .filter(row -> account.equals(row.getString("account_id")))
            .filter(row -> address.equals(row.getJsonObject("facts").getString("address")))
            .count();
    if (told == 0 && !isContact(books, account, address)) {
      findings.add(Finding.Kind.LOST, "what " + account + " is told of " + address);
    }
    if (told > 1) {
      findings.add(Finding.Kind.DOUBLED, "what " + account + " is told of " + address);
    }
  }

  /// Whether it was one at any time: nobody wrote down when.
  private static boolean isContact(Books books, String account, String address) {
    return books.events().stream()
        .filter(event -> account.equals(event.key()))
        .filter(event -> READERS.contains(event.type()))
        .anyMatch(event -> event.data().encode().contains(address));
  }

  private static boolean names(JsonObject notice, String address) {
    var failure = notice.getString("last_failure");
    return failure != null && failure.startsWith(address + ": ");
  }

  private static String messageId(String noticeId) {
    return "<" + noticeId + OURS;
  }
}
