package com.ooma.office.support.application.ticket;

import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.Notice;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Ticket;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The letter about a word in a ticket, to whoever asked there.
final class Answers {

  private Answers() {}

  /// It asks how satisfied they are if the word settles the matter for the first time.
  ///
  /// @param to the account's contact if null
  static Notice notice(UUID noticeId, Ticket ticket, Message message, @Nullable Person to) {
    return new Notice(
        noticeId,
        ticket.accountId(),
        new NoticeFacts.TicketAnswered(
            ticket.id(),
            message.id(),
            ticket.subject(),
            message.text(),
            message.solves(),
            message.solves() && ticket.isSettledForTheFirstTime()),
        to,
        message.writtenAt());
  }
}
