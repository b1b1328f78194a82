package com.ooma.office.ordering.application.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.order.InMemory.InMemoryAccounts;
import com.ooma.office.ordering.application.seat.CheckSeatList.Report;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import com.ooma.office.ordering.domain.order.SeatRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                + "non;+33199000013;Noé Leroy;\r\n"
                + ";;;\r\n"
                + "non;;;\r\n"
                + ";;;\r\n;;;;;\r\n\u00a0;;;\r\n");

    assertEquals(List.of(), report.errors());
    assertEquals(
        List.of(
            new SeatRequest(
                "Martin; Camille", "camille@lumen.example", new PhoneNumber("+33199000012"), true),
            new SeatRequest("Noé Leroy", null, new PhoneNumber("+33199000013"), false),
            new SeatRequest(null, null, null, false)),
        report.seats());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nom;Prénom;E-mail;Numéro;Administrateur\r\n"
            + "Martin;Camille;camille@lumen.example;01 99 00 00 12;oui\r\n",
        "sep=;\r\n\r\nAdministratrice;N° de téléphone;Courriel;Nom complet;\r\n"
            + "X;+33 (0)1.99.00.00.12;camille@lumen.example;Camille Martin;\r\n;;;;\r\n",
        "utilisateur\tadresse e-mail\tTÉLÉPHONE\tadmin\r\n"
            + "\"Camille Martin\"\tcamille@lumen.example\t01\u202f99\u202f00\u202f00\u202f12\tVRAI",
        "first name,last name,email,phone,administrator\n"
            + "Camille,Martin,camille@lumen.example,0033199000012,1\n",
      })
  void headings_may_be_french_and_in_any_order(String list) {
    var report = check(list);

    assertEquals(List.of(), report.errors());
    assertEquals(
        List.of(
            new SeatRequest(
                "Camille Martin", "camille@lumen.example", new PhoneNumber("+33199000012"), true)),
        report.seats());
  }

  @Test
  void nothing_that_was_written_is_passed_over() {
    assertEquals(
        List.of("1 numro heading-unknown"),
        told(check("nom,e-mail,numro,admin\nCamille Martin,camille@lumen.example,0199000012,x\n")));
    assertEquals(
        List.of("1 number heading-twice"),
        told(check("nom,mail,tel,admin,n° de téléphone\nC,c@x.example,,x,0199000012\n")));
    assertEquals(
        List.of("1 name heading-missing"),
        told(check("mail,admin\nc@x.example,non\nd@x.example,\n")).subList(1, 2));
    assertEquals(
        List.of("3 null line-malformed", "4 null line-unreadable"),
        told(check(HEADING + CAMILLE + "A,,,,stray\nB,\"b\n")));
  }

  @Test
  void only_fixed_lines_of_metropolitan_france_are_chosen() {
    assertEquals(
        List.of(
            "3 number not-a-fixed-line",
            "4 number not-a-fixed-line",
            "5 number not-a-phone-number"),
        told(check(HEADING + CAMILLE + "A,,0639981234,\nB,,0262779041,\nC,,01 99 OOO 234,\n")));
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
            "8 email not-a-mail-address"),
        told(report));
    assertEquals(
        List.of("Camille Martin", "A"),
        report.seats().stream().map(SeatRequest::userName).toList());
  }

  @Test
  void a_list_needs_its_heading() {
    assertEquals(List.of("1 null heading-missing"), told(check(CAMILLE)));
    assertEquals(List.of("1 null heading-missing"), told(check("")));
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
  void characters_that_can_not_be_read_are_told() {
    var report = check(HEADING + CAMILLE + "No\uFFFD,,,\n");

    assertEquals(List.of("3 name characters-unreadable"), told(report));
    assertTrue(report.errors().getFirst().detail().contains("UTF-8"));
  }

  private Report check(String csv) {
    return new CheckSeatList(accounts)
        .handle(new CheckSeatList.Command(ACCOUNT, CsvFile.read(csv)));
  }

  private static List<String> told(Report report) {
    return report.errors().stream()
        .map(error -> error.line() + " " + error.column() + " " + error.code())
        .toList();
  }
}
