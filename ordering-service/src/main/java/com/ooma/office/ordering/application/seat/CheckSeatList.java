package com.ooma.office.ordering.application.seat;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.csv.CsvRow;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.domain.catalogue.SeatLimit;
import com.ooma.office.ordering.domain.order.SeatRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member checks a spreadsheet of users before ordering seats for them. Nothing is kept: what
/// comes back goes into an order.
@UseCase
public class CheckSeatList {

  /// @param accountId for whose next order it is
  public record Command(UUID accountId, CsvFile list) {}

  /// @param seats of the lines without an error, in their order
  /// @param errors all of them, by line
  public record Report(List<SeatRequest> seats, List<LineError> errors) {}

  /// @param line in the file, from 1; the heading for what concerns the list as a whole
  /// @param column by its name in the heading, absent for what concerns the line as a whole
  public record LineError(int line, @Nullable String column, String code, String detail) {}

  private final Accounts accounts;

  public CheckSeatList(Accounts accounts) {
    this.accounts = accounts;
  }

  public Report handle(Command command) {
    var lines = command.list().rows();
    int heading = lines.isEmpty() ? 1 : lines.getFirst().line();
    var found = lines.stream().findFirst().flatMap(SeatColumns::of);
    if (found.isEmpty()) {
      var detail = "The first line names the columns: " + SeatColumns.ALL;
      return new Report(
          List.of(), List.of(new LineError(heading, null, "heading-missing", detail)));
    }
    var columns = found.get();
    var errors = new ArrayList<>(columns.errors(heading));
    var users = lines.subList(1, lines.size());
    if (users.isEmpty() || users.size() > SeatLimit.PER_ACCOUNT) {
      var detail = "A list has 1 to %d users.".formatted(SeatLimit.PER_ACCOUNT);
      errors.add(new LineError(heading, null, "seat-count", detail));
    }
    var seats = new ArrayList<SeatRequest>();
    var administrators = new ArrayList<Integer>();
    var numbers = new HashMap<PhoneNumber, Integer>();
    for (var line : users.subList(0, Math.min(users.size(), SeatLimit.PER_ACCOUNT))) {
      var read = columns.read(line);
      var ofLine = new ArrayList<>(read.errors());
      ofLine.addAll(repeated(read.seat(), line.line(), administrators, numbers));
      if (ofLine.isEmpty()) {
        seats.add(read.seat());
      }
      errors.addAll(ofLine);
    }
    if (administrators.isEmpty() && !users.isEmpty() && !isAdministered(command.accountId())) {
      errors.addFirst(
          new LineError(
              heading, "administrator", "administrator-needed", "One user is the administrator."));
    }
    return new Report(seats, errors);
  }

  private boolean isAdministered(UUID accountId) {
    return accounts.find(accountId).map(account -> account.administration().present()).isPresent();
  }

  /// What is wrong with `seat` only because of the lines before it.
  private static List<LineError> repeated(
      SeatRequest seat, int line, List<Integer> administrators, Map<PhoneNumber, Integer> numbers) {
    var errors = new ArrayList<LineError>();
    if (seat.administrator()) {
      administrators.add(line);
      if (administrators.size() > 1) {
        var detail =
            "Line %d names the administrator already.".formatted(administrators.getFirst());
        errors.add(new LineError(line, "administrator", "administrator-needed", detail));
      }
    }
    if (seat.number() != null) {
      var before = numbers.putIfAbsent(seat.number(), line);
      if (before != null) {
        var detail = "Line %d has the same number.".formatted(before);
        errors.add(new LineError(line, "number", "number-twice", detail));
      }
    }
    return errors;
  }

  static LineError error(CsvRow line, @Nullable String column, Refused refused) {
    return new LineError(line.line(), column, refused.code(), refused.detail());
  }
}
