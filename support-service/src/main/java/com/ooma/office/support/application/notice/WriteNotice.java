package com.ooma.office.support.application.notice;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.notice.port.Notices;
import com.ooma.office.support.domain.notice.Notice;
import com.ooma.office.support.domain.notice.NoticeFacts;
import java.time.Clock;
import java.util.UUID;

/// Something happened that a member company is to be told, unless it was told already.
@UseCase
public class WriteNotice {

  private final Notices notices;
  private final Ids ids;
  private final Clock clock;

  public WriteNotice(Notices notices, Ids ids, Clock clock) {
    this.notices = notices;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID accountId, NoticeFacts facts) {}

  public void handle(Command command) {
    var accountId = command.accountId();
    var told = notices.told(accountId, command.facts().about());
    command.facts().following(told).ifPresent(facts -> write(accountId, facts));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    if (facts.supersedes()) {
      notices.withdrawUnsent(accountId, facts.about());
    }
    notices.save(new Notice(ids.next(), accountId, facts, null, clock.instant()));
  }
}
