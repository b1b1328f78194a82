package com.ooma.office.provisioning.application.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.provisioning.application.settings.InMemorySettings;
import com.ooma.office.provisioning.domain.routing.Step.Rule;
import com.ooma.office.provisioning.domain.settings.Offices;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuspensionTest {

  private static final UUID COMPANY = new UUID(0, 1);
  private static final UUID NEIGHBOUR = new UUID(0, 2);
  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

  private final InMemorySettings settings = new InMemorySettings();
  private final InMemoryStandings standings = new InMemoryStandings();
  private final RecordStanding recordStanding = new RecordStanding(standings);
  private final ExplainCall explainCall =
      new ExplainCall(settings, standings, Clock.fixed(NOON, ZoneOffset.UTC));

  @BeforeEach
  void two_companies() {
    settings.put(COMPANY, Offices.of(2));
    settings.put(NEIGHBOUR, Offices.of(2));
  }

  @Test
  void it_bars_calls_to_the_outside_until_it_ends() {
    assertEquals(Rule.NATIONAL, ruleFor(COMPANY, "0612345678"));

    suspended(true, 0);
    assertEquals(Rule.ACCOUNT_SUSPENDED, ruleFor(COMPANY, "0612345678"));
    assertEquals(Rule.EMERGENCY_NUMBER, ruleFor(COMPANY, "15"));
    assertEquals(Rule.EXTENSION, ruleFor(COMPANY, "2002"));
    assertEquals(Rule.NATIONAL, ruleFor(NEIGHBOUR, "0612345678"));

    suspended(false, 60);
    assertEquals(Rule.NATIONAL, ruleFor(COMPANY, "0612345678"));
  }

  @Test
  void what_was_said_last_counts_however_late_the_rest_comes() {
    suspended(false, 60);
    suspended(true, 0);
    assertEquals(Rule.NATIONAL, ruleFor(COMPANY, "0612345678"));

    suspended(true, 120);
    suspended(true, 120);
    suspended(false, 60);
    assertEquals(Rule.ACCOUNT_SUSPENDED, ruleFor(COMPANY, "0612345678"));
  }

  private void suspended(boolean suspended, long seconds) {
    recordStanding.handle(
        new RecordStanding.Command(COMPANY, suspended, NOON.plusSeconds(seconds)));
  }

  private Rule ruleFor(UUID account, String dialled) {
    var call = new ExplainCall.Command(account, dialled, "2001", null);
    return explainCall.handle(call).route().steps().getFirst().rule();
  }
}
