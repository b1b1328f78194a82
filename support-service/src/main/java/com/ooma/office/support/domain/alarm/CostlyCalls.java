package com.ooma.office.support.domain.alarm;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.util.UUID;

/// Calls to one destination cost so much within an hour that somebody may call at the company's
/// expense: they are barred until our people looked why.
public record CostlyCalls(UUID barId, String destination, Money spent, Money limit)
    implements Trouble {

  @Override
  public TicketOrigin.BarAlarm alarm() {
    return new TicketOrigin.BarAlarm(barId);
  }

  @Override
  public TicketCategory category() {
    return TicketCategory.BILLING;
  }

  @Override
  public boolean recurs() {
    return false;
  }

  @Override
  public String subject() {
    return "Appels bloqués : " + destination;
  }

  @Override
  public String report() {
    return """
    En une heure, les appels vers %s ont coûté %s, pour une limite de %s. Ils sont bloqués et le\
     client est prévenu. À faire : voir avec lui si ces appels sont les siens, puis lever le\
     blocage ou changer les accès.

    Blocage : %s\
    """
        .formatted(destination, French.amount(spent), French.amount(limit), barId);
  }
}
