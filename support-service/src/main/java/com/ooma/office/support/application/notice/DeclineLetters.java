package com.ooma.office.support.application.notice;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.notice.port.DeclinedLetters;
import com.ooma.office.support.domain.notice.NoticeKind;
import java.util.Set;
import java.util.UUID;

/// Somebody of a company says which letters they do without, from now on. What has to be known,
/// done or kept is written all the same.
@UseCase
public class DeclineLetters {

  private final DeclinedLetters letters;

  DeclineLetters(DeclinedLetters letters) {
    this.letters = letters;
  }

  /// @param address the person's own
  /// @param kinds all that are declined; the others are wanted
  public record Command(UUID accountId, String address, Set<NoticeKind> kinds) {}

  public void handle(Command command) {
    command.kinds().stream()
        .filter(kind -> !kind.isOptional())
        .sorted()
        .findFirst()
        .ifPresent(kind -> {
          throw Refused.invalid("letter-needed", "Nobody can do without %s.".formatted(kind))
              .about(kind)
              .at("/kinds");
        });
    letters.decline(command.accountId(), command.address(), command.kinds());
  }
}
