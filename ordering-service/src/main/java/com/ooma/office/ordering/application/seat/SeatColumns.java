package com.ooma.office.ordering.application.seat;

import com.ooma.office.kernel.csv.CsvColumn;
import com.ooma.office.kernel.csv.CsvHeading;
import com.ooma.office.kernel.csv.CsvRow;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Typing;
import com.ooma.office.ordering.application.seat.CheckSeatList.LineError;
import com.ooma.office.ordering.domain.order.SeatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of a list of users, by the names that its heading has for them, in any order. What
/// it reads without error has the shape that an order wants.
record SeatColumns(CsvHeading heading) {

  static final String ALL = "name,email,number,administrator";

  private static final CsvColumn NAME =
      CsvColumn.of(
          "name",
          "nom",
          "nom complet",
          "nom de famille",
          "nom et prénom",
          "nom prénom",
          "prénom et nom",
          "prénom nom",
          "utilisateur",
          "collaborateur",
          "full name",
          "last name",
          "surname",
          "user",
          "user name");
  private static final CsvColumn FIRST_NAME = CsvColumn.of("first name", "prénom", "given name");
  private static final CsvColumn EMAIL =
      CsvColumn.of(
          "email",
          "mail",
          "courriel",
          "adresse e-mail",
          "adresse mail",
          "adresse électronique",
          "e-mail address",
          "mél");
  private static final CsvColumn NUMBER =
      CsvColumn.of(
          "number",
          "numéro",
          "numéro de téléphone",
          "n° de téléphone",
          "téléphone",
          "tél",
          "ligne directe",
          "phone",
          "phone number");
  private static final CsvColumn ADMINISTRATOR =
      CsvColumn.of("administrator", "admin", "administrateur", "administratrice");
  private static final List<CsvColumn> KNOWN =
      List.of(NAME, FIRST_NAME, EMAIL, NUMBER, ADMINISTRATOR);

  private static final Set<String> YES = Set.of("yes", "true", "oui", "vrai", "x", "1");
  private static final Set<String> NO = Set.of("", "no", "false", "non", "faux", "0");
  private static final int LONGEST_NAME = 80;

  /// @param errors if any, `seat` lacks what they are about
  record Read(SeatRequest seat, List<LineError> errors) {}

  /// @return empty if the row names no column of such a list
  static Optional<SeatColumns> of(CsvRow row) {
    return CsvHeading.in(row, KNOWN).map(SeatColumns::new);
  }

  /// What is wrong with the heading itself, at `line`: nothing that somebody wrote is passed over.
  List<LineError> errors(int line) {
    var errors = new ArrayList<LineError>();
    if (!heading.has(NAME) && !heading.has(FIRST_NAME)) {
      errors.add(new LineError(line, "name", "heading-missing", "No column has the users' names."));
    }
    heading
        .unknown()
        .forEach(name ->
            errors.add(
                new LineError(
                    line, shown(name), "heading-unknown", "A list has the columns " + ALL)));
    heading
        .repeated()
        .forEach(name ->
            errors.add(
                new LineError(line, name, "heading-twice", "Two columns have the same meaning.")));
    return errors;
  }

  private static String shown(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  Read read(CsvRow line) {
    var errors = new ArrayList<LineError>();
    try {
      line.requireReadable();
      if (heading.isOverrunBy(line)) {
        throw Refused.invalid("line-malformed", "The line has more cells than the heading.");
      }
    } catch (Refused refused) {
      errors.add(CheckSeatList.error(line, null, refused));
      return new Read(new SeatRequest(null, null, null, false), errors);
    }
    var name = cell(line, NAME, last -> fullName(heading.cell(line, FIRST_NAME), last), errors);
    var email = cell(line, EMAIL, SeatColumns::email, errors);
    var number = cell(line, NUMBER, SeatColumns::number, errors);
    boolean administrator =
        Boolean.TRUE.equals(cell(line, ADMINISTRATOR, SeatColumns::flag, errors));
    if (administrator && errors.isEmpty() && (name == null || email == null)) {
      errors.add(
          new LineError(
              line.line(),
              name == null ? "name" : "email",
              "administrator-needed",
              "The administrator needs a name and an e-mail."));
    }
    return new Read(new SeatRequest(name, email, number, administrator), errors);
  }

  private <T> @Nullable T cell(
      CsvRow line, CsvColumn column, Function<String, @Nullable T> as, List<LineError> errors) {
    try {
      return as.apply(readable(heading.cell(line, column)));
    } catch (Refused refused) {
      errors.add(CheckSeatList.error(line, column.name(), refused));
      return null;
    }
  }

  private static String readable(String text) {
    if (text.indexOf('\uFFFD') >= 0) {
      throw Refused.invalid(
          "characters-unreadable", "Some characters can't be read: save the list as UTF-8.");
    }
    return text;
  }

  private static @Nullable String fullName(String first, String last) {
    var text = Typing.strip(readable(first) + " " + last);
    if (text.length() > LONGEST_NAME || PlainText.ONE_LINE.faultOf(text).isPresent()) {
      throw Refused.invalid("name-malformed", "A name has at most 80 characters, on one line.");
    }
    return text.isEmpty() ? null : PlainText.ONE_LINE.normalised(text);
  }

  private static @Nullable String email(String text) {
    return text.isEmpty() ? null : new MailAddress(text).text();
  }

  private static @Nullable PhoneNumber number(String text) {
    if (text.isEmpty()) {
      return null;
    }
    var number = PhoneNumber.ofFrance(text);
    if (!number.isFrenchFixedLine()) {
      throw Refused.invalid(
          "not-a-fixed-line", "A user's number is a fixed line of metropolitan France.");
    }
    return number;
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
