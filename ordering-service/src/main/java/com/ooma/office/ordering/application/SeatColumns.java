package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.CsvLine;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.CheckSeatList.LineError;
import com.ooma.office.ordering.domain.SeatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of a list of users, in the order in which its heading has them. What it reads
/// without error has the shape that an order wants.
///
/// @param names of the columns, in lower case
record SeatColumns(List<String> names) {

  static final String ALL = "name,email,number,administrator";

  private static final Set<String> YES = Set.of("yes", "true", "oui", "vrai", "x", "1");
  private static final Set<String> NO = Set.of("", "no", "false", "non", "faux", "0");
  private static final int LONGEST_NAME = 80;

  /// @param errors if any, `seat` lacks what they are about
  record Read(SeatRequest seat, List<LineError> errors) {}

  /// @return null if the line is not the heading of such a list
  static @Nullable SeatColumns of(CsvLine heading) {
    var names = heading.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    var wanted = List.of(ALL.split(","));
    return names.size() == wanted.size() && names.containsAll(wanted)
        ? new SeatColumns(names)
        : null;
  }

  Read read(CsvLine line) {
    var errors = new ArrayList<LineError>();
    if (!line.complete() || line.cells().size() != names.size()) {
      var detail =
          line.complete()
              ? "The line has %d cells instead of %d.".formatted(line.cells().size(), names.size())
              : "A quote is not closed.";
      errors.add(new LineError(line.number(), null, "line-malformed", detail));
      return new Read(new SeatRequest(null, null, null, false), errors);
    }
    var name = cell(line, "name", SeatColumns::name, errors);
    var email = cell(line, "email", SeatColumns::email, errors);
    var number = cell(line, "number", SeatColumns::number, errors);
    boolean administrator =
        Boolean.TRUE.equals(cell(line, "administrator", SeatColumns::flag, errors));
    if (administrator && errors.isEmpty() && (name == null || email == null)) {
      errors.add(
          new LineError(
              line.number(),
              name == null ? "name" : "email",
              "administrator-needed",
              "The administrator needs a name and an e-mail."));
    }
    return new Read(new SeatRequest(name, email, number, administrator), errors);
  }

  private <T> @Nullable T cell(
      CsvLine line, String column, Function<String, @Nullable T> as, List<LineError> errors) {
    var text = line.cells().get(names.indexOf(column));
    try {
      if (text.indexOf('\uFFFD') >= 0) {
        throw Refused.invalid("not-utf-8", "The file is not saved as UTF-8.");
      }
      return as.apply(text);
    } catch (Refused refused) {
      errors.add(CheckSeatList.error(line, column, refused));
      return null;
    }
  }

  private static @Nullable String name(String text) {
    if (text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
      throw Refused.invalid("name-malformed", "A name has at most 80 characters, on one line.");
    }
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String email(String text) {
    return text.isEmpty() ? null : new MailAddress(text).text();
  }

  private static @Nullable PhoneNumber number(String text) {
    return text.isEmpty() ? null : PhoneNumber.ofFrance(text);
  }

  private static boolean flag(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw Refused.invalid(
          "flag-malformed", "The administrator's line has 'yes', others nothing.");
    }
    return YES.contains(word);
  }
}
