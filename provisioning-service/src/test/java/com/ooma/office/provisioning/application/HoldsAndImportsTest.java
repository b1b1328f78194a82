package com.ooma.office.provisioning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.ImportReport.RefusedLine;
import com.ooma.office.provisioning.domain.Area;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HoldsAndImportsTest {

  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();

  private final World world = new World();

  @Test
  void chosen_numbers_are_held_for_fifteen_minutes_and_not_a_second_longer() {
    world.stocked(3, 0);
    hold(US, "+33199000000", "+33199000001");

    world.pass(Duration.ofMinutes(15).minusSeconds(1));
    assertRefused("numbers-taken", () -> hold(THEM, "+33199000001", "+33199000002"));

    world.pass(Duration.ofSeconds(1));
    hold(THEM, "+33199000001", "+33199000002");
  }

  @Test
  void all_chosen_numbers_are_held_or_none() {
    world.stocked(3, 0);
    hold(THEM, "+33199000001");

    var refused = assertRefused("numbers-taken", () -> hold(US, "+33199000000", "+33199000001"));

    assertTrue(refused.detail().contains("+33199000001"));
    assertTrue(!refused.detail().contains("+33199000000"));
    hold(THEM, "+33199000000");
  }

  @Test
  void a_number_we_do_not_have_is_told_like_one_that_is_taken() {
    assertRefused("numbers-taken", () -> hold(US, "+33199000000"));
  }

  @Test
  void any_numbers_of_an_area_are_held_or_the_shortage_told() {
    world.stocked(3, 0);
    world.stockNumbers("+332619100", 2);

    any(US, 2, "01");
    assertEquals(
        List.of(new PhoneNumber("+33199000000"), new PhoneNumber("+33199000001")),
        world.holds.getFirst().numbers());
    assertRefused("numbers-short", () -> any(THEM, 2, "01"));
    any(THEM, 2, "02");
  }

  @Test
  void own_numbers_are_held_anew() {
    world.stocked(1, 0);
    hold(US, "+33199000000");
    world.pass(Duration.ofMinutes(10));
    hold(US, "+33199000000");
    world.pass(Duration.ofMinutes(10));

    assertRefused("numbers-taken", () -> hold(THEM, "+33199000000"));
  }

  @Test
  void nobody_holds_more_than_an_account_can_need() {
    world.stocked(100, 0);
    world.stockNumbers("+331990001", 100);
    world.stockNumbers("+331990002", 100);
    any(US, 100, "01");
    any(US, 101, "01");

    assertRefused("hold-limit", () -> any(US, 1, "01"));
    any(THEM, 1, "01");
    world.pass(Duration.ofMinutes(15));
    any(US, 1, "01");
  }

  @Test
  void every_bad_line_of_numbers_is_told_and_keeps_no_other_out() {
    world.stockNumbers("+331990000", 1);

    var report =
        world.importNumbers.handle(
            new ImportNumbers.Command(
                """
                number
                +33199000000
                01 99 00 00 01

                +33199000001
                0612345678
                0162001234
                nonsense
                0199000002,more
                0199000003
                """));

    assertEquals(8, report.lines());
    assertEquals(2, report.added());
    assertEquals(
        List.of(
            "2 number-known",
            "5 line-twice",
            "6 not-a-fixed-line",
            "7 cold-calling-number",
            "8 not-a-phone-number",
            "9 line-malformed"),
        codes(report));
  }

  @Test
  void every_bad_line_of_phones_is_told_and_keeps_no_other_out() {
    world.importPhones.handle(new ImportPhones.Command("001565000001,S0001"));

    var report =
        world.importPhones.handle(
            new ImportPhones.Command(
                "\uFEFFMAC,Serial\r\n"
                    + Stream.of(
                            "00:15:65:00:00:01,S0009",
                            "00:15:65:00:00:02,S0001",
                            "00:15:65:00:00:03,s0003",
                            "001565000003,S0004",
                            "001122334455,S0005",
                            "00156500000,S0006",
                            "001565000007",
                            "001565000008,?")
                        .reduce((a, b) -> a + "\r\n" + b)
                        .orElseThrow()));

    assertEquals(8, report.lines());
    assertEquals(1, report.added());
    assertEquals(
        List.of(
            "2 phone-known",
            "3 phone-known",
            "5 line-twice",
            "6 not-a-yealink",
            "7 not-a-mac",
            "8 line-malformed",
            "9 not-a-serial"),
        codes(report));
  }

  @Test
  void a_file_without_end_is_refused_whole() {
    var endless = "0199000000\n".repeat(20_001);

    assertRefused(
        "too-many-lines", () -> world.importNumbers.handle(new ImportNumbers.Command(endless)));
  }

  private void hold(UUID account, String... numbers) {
    var wanted = Stream.of(numbers).map(PhoneNumber::new).toList();
    world.holdNumbers.handle(new HoldNumbers.Command(account, new HoldNumbers.These(wanted)));
  }

  private void any(UUID account, int count, String area) {
    world.holdNumbers.handle(
        new HoldNumbers.Command(account, new HoldNumbers.Any(count, new Area(area))));
  }

  private static List<String> codes(ImportReport report) {
    return report.refused().stream()
        .sorted(java.util.Comparator.comparingInt(RefusedLine::line))
        .map(line -> line.line() + " " + line.code())
        .toList();
  }

  private static Refused assertRefused(String code, Runnable act) {
    var refused = assertThrows(Refused.class, act::run);
    assertEquals(code, refused.code());
    return refused;
  }
}
