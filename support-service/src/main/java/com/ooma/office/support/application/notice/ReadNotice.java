package com.ooma.office.support.application.notice;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.notice.FindNotices.NoticeEntry;
import com.ooma.office.support.application.notice.FindNotices.Written;
import com.ooma.office.support.application.notice.port.LetterWriter;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.Recipient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody looks at a letter again. Its words are made of the facts that were kept, as they are
/// made when it is sent.
@UseCase
public class ReadNotice {

  private final FindNotices notices;
  private final LetterWriter letters;

  ReadNotice(FindNotices notices, LetterWriter letters) {
    this.notices = notices;
    this.letters = letters;
  }

  /// @param accountId whose; any account's if null
  /// @param reader has it only if it was written to this address; null for who reads all letters
  public record Command(@Nullable UUID accountId, UUID noticeId, @Nullable Reader reader) {}

  /// @param email absent if the token vouches for none
  public record Reader(@Nullable String email) {}

  public NoticeLetter handle(Command command) {
    var found =
        notices
            .find(command.accountId(), command.noticeId())
            .filter(written -> isFor(command.reader(), written.entry()))
            .orElseThrow(() -> Refused.notFound("notice"));
    return new NoticeLetter(found.entry(), letters.write(found.facts(), readerOf(found)));
  }

  private static boolean isFor(@Nullable Reader reader, NoticeEntry entry) {
    return reader == null || MailAddress.areSame(reader.email(), entry.to());
  }

  /// Of one that waits for a reader, nobody knows the name yet.
  private static Recipient readerOf(Written found) {
    var name = found.name();
    var to = found.entry().to();
    var person = new Person(name == null ? "…" : name, to == null ? "" : to);
    return new Recipient(person, found.language());
  }

  public record NoticeLetter(NoticeEntry entry, Letter letter) {}
}
