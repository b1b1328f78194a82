package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.Letters;

/// Asks care a question.
final class OpensTickets implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var entry = company.post(Kind.OPEN_TICKET, "/v1/tickets", Letters.ticket(company.text()));
    entry.answered("ticketId").filter(_ -> entry.isAccepted()).ifPresent(company.tickets()::add);
  }
}
