package com.ooma.office.ordering.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.CheckSeatList.Report;
import com.ooma.office.ordering.application.InMemory.InMemoryAccounts;
import com.ooma.office.ordering.domain.Account;
import com.ooma.office.ordering.domain.OrderingExamples;
import com.ooma.office.ordering.domain.SeatRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckSeatListTest {

  private static final String HEADING = "name,email,number,administrator\n";
  private static final String CAMILLE = "Camille Martin,camille@lumen.example,,yes\n";

  private static final UUID ACCOUNT = UUID.randomUUID();

  private final InMemoryAccounts accounts = new InMemoryAccounts();

  @Test
  void a_company_that_has_an_administrator_needs_none_in_its_list() {
    var company = OrderingExamples.company(List.of(OrderingExamples.site("WeWork La Fayette")));
    var account = Account.open(ACCOUNT, company, OrderingExamples.MONDAY);
    accounts.save(account);
    assertEquals(
        List.of("1 administrator administrator-needed"), told(check(HEADING + "A,,,no\n")));

    account.administration().handOver(OrderingExamples.CAMILLE, null, OrderingExamples.MONDAY);
    accounts.save(account);

    assertEquals(List.of(), told(check(HEADING + "A,,,no\n")));
  }

  @Test
  void reads_what_a_french_spreadsheet_writes() {
    var report =
        check(
            "\uFEFFAdministrator;Number;Name;Email\r\n"
                + "oui;01 99 00 00 12;\"Martin; Camille\";camille@lumen.example\r\n"
                + ";;;\r\n"
                + "non;+33199000013;Noé Leroy;\r\n");

    assertEquals(List.of(), report.errors());
    assertEquals(
        List.of(
            new SeatRequest(
                "Martin; Camille", "camille@lumen.example", new PhoneNumber("+33199000012"), true),
            new SeatRequest(null, null, null, false),
            new SeatRequest("Noé Leroy", null, new PhoneNumber("+33199000013"), false)),
        report.seats());
  }

  @Test
  void tells_all_errors_at_once_and_keeps_the_good_lines() {
    var report =
        check(
            HEADING
                + CAMILLE
                + "Noé,not an address,12,perhaps\n"
                + "Bad\u0007name,,0199000012,no\n"
                + "A,,01 99 00 00 13,\n"
                + "B,,+33199000013,\n"
                + "C,c@x.example,,x\n"
                + "too,few\n");

    assertEquals(
        List.of(
            "3 email not-a-mail-address",
            "3 number not-a-phone-number",
            "3 administrator flag-malformed",
            "4 name name-malformed",
            "6 number number-twice",
            "7 administrator administrator-needed",
            "8 null line-malformed"),
        told(report));
    assertEquals(
        List.of("Camille Martin", "A"),
        report.seats().stream().map(SeatRequest::userName).toList());
  }

  @Test
  void a_list_needs_its_heading() {
    assertEquals(List.of("1 null heading-missing"), told(check(CAMILLE)));
    assertEquals(List.of("1 null heading-missing"), told(check("")));
    assertEquals(
        List.of("1 null heading-missing"), told(check("name,email,number,number\n" + CAMILLE)));
  }

  @Test
  void an_administrator_is_needed_with_name_and_email() {
    assertEquals(
        List.of("1 administrator administrator-needed"), told(check(HEADING + "A,,,no\n")));
    assertEquals(List.of("2 email administrator-needed"), told(check(HEADING + "A,,,yes\n")));
  }

  @Test
  void two_hundred_users_are_read_and_no_more() {
    assertEquals(List.of(), told(check(HEADING + CAMILLE + "A,,,\n".repeat(199))));

    var report = check(HEADING + CAMILLE + "A,,,\n".repeat(200));

    assertEquals(List.of("1 null seat-count"), told(report));
    assertEquals(List.of("1 null seat-count"), told(check(HEADING)));
  }

  @Test
  void a_file_in_another_character_set_is_told() {
    var report = check(HEADING + CAMILLE + "No\uFFFD,,,\n");

    assertEquals(List.of("3 name not-utf-8"), told(report));
    assertTrue(report.errors().getFirst().detail().contains("UTF-8"));
  }

  private Report check(String csv) {
    return new CheckSeatList(accounts).handle(new CheckSeatList.Command(ACCOUNT, csv));
  }

  private static List<String> told(Report report) {
    return report.errors().stream()
        .map(error -> error.line() + " " + error.column() + " " + error.code())
        .toList();
  }
}
