package com.ooma.office.support.application.company;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.company.port.Companies;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company is going to leave, or stays after all, or has left.
@UseCase
public class NoteDeparture {

  private final Companies companies;

  NoteDeparture(Companies companies) {
    this.companies = companies;
  }

  /// @param lastDay null if it stays
  /// @param left whether that day is over
  public record Command(UUID accountId, @Nullable LocalDate lastDay, boolean left) {}

  public void handle(Command command) {
    companies.depart(command.accountId(), command.lastDay(), command.left());
  }
}
