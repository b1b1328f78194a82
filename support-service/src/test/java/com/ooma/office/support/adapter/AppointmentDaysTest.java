package com.ooma.office.support.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Our own people look at the appointments of some days.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class AppointmentDaysTest {

  private final UUID account = UUID.randomUUID();

  @Test
  void of_a_day_in_Paris_with_its_first_and_last_moment() {
    String id = book();
    Known.change(
        "appointment SET starts_at = '2027-03-01T23:00:00Z' WHERE appointment_id = '" + id + "'");

    list("&from=2027-03-02&to=2027-03-02", id);
    list("&from=2027-03-02", id);
    list("&to=2027-03-02", id);
    none("&to=2027-03-01");
    none("&from=2027-03-03");
    Desk.member(account)
        .get("/v1/appointments?from=2027-03-02&to=2027-03-02")
        .body("items.appointmentId", contains(id));
  }

  private void list(String days, String id) {
    Desk.ops()
        .get("/v1/appointments?accountId=" + account + days)
        .statusCode(200)
        .body("items.appointmentId", contains(id));
  }

  private void none(String days) {
    Desk.ops()
        .get("/v1/appointments?accountId=" + account + days)
        .statusCode(200)
        .body("items", empty());
  }

  private String book() {
    var first = LocalDate.now().plusDays(2);
    var primary = Desk.primary(account);
    String slot =
        primary
            .get("/v1/appointments/slots?from=%s&until=%s".formatted(first, first.plusDays(14)))
            .statusCode(200)
            .extract()
            .path("items[5].startsAt");
    return primary
        .post(
            "/v1/appointments",
            UUID.randomUUID().toString(),
            "{\"startsAt\":\"%s\",\"phone\":\"+33199001234\",\"wishes\":\"\"}".formatted(slot))
        .statusCode(201)
        .extract()
        .path("appointmentId");
  }
}
