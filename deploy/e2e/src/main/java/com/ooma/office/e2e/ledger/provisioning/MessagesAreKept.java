package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import java.util.List;

/// What was left for a user is there once, and was told once; nothing said is left of what nobody
/// has.
public final class MessagesAreKept implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var contents = books.tables().by("provisioning.content", "content_id");
    var told =
        books
            .distinct("VoicemailReceived")
            .collect(groupingBy(event -> event.data().getString("messageId")));
    books
        .accepted(Kind.LEAVE_MESSAGE)
        .flatMap(entry -> entry.answered("messageId").stream())
        .forEach(id -> {
          findings.exactlyOne(contents.getOrDefault(id, List.of()), "what message " + id + " says");
          findings.exactlyOne(told.getOrDefault(id, List.of()), "VoicemailReceived of " + id);
        });
    var owners =
        List.of("message.message_id", "recording.recording_id", "sent_fax.fax_id").stream()
            .map(owner -> owner.split("[.]"))
            .flatMap(owner ->
                books.tables().of("provisioning." + owner[0]).stream()
                    .map(row -> row.getString(owner[1])))
            .collect(toSet());
    contents.keySet().stream()
        .filter(id -> !owners.contains(id))
        .forEach(id -> findings.add(Finding.Kind.ORPHANED, "the content " + id));
  }
}
