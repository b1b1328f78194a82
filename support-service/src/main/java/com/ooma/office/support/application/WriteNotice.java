package com.ooma.office.support.application;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.port.Notices;
import com.ooma.office.support.domain.Notice;
import com.ooma.office.support.domain.NoticeFacts;
import java.time.Clock;
import java.util.UUID;

/// Something happened that a member company is to be told, unless it was told already.
@UseCase
public class WriteNotice {

  private final Notices notices;
  private final Ids ids;
  private final Clock clock;

  WriteNotice(Notices notices, Ids ids, Clock clock) {
    this.notices = notices;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID accountId, NoticeFacts facts) {}

  public void handle(Command command) {
    if (command.facts().supersedes()) {
      notices.withdrawUnsent(command.accountId(), command.facts().about());
    }
    command
        .facts()
        .following(notices.told(command.accountId(), command.facts().about()))
        .map(facts -> new Notice(ids.next(), command.accountId(), facts, null, clock.instant()))
        .ifPresent(notices::save);
  }
}
