package com.ooma.office.support.adapter;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.rights.ForeignThings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Another company's things are as missing as those that nobody has.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ForeignThingsTest {

  /// Articles are everybody's: there is no foreign one.
  private static final String NOBODYS_ARTICLE = UUID.randomUUID().toString();

  @Test
  void nobody_learns_what_another_company_asked() {
    var owner = UUID.randomUUID();
    var here = UUID.randomUUID();
    var there = UUID.randomUUID();
    Known.company(Happenings.of(owner), here, there);
    String ticket = Desk.member(owner).open("k1", Desk.QUESTION).extract().path("ticketId");
    String relocation =
        Desk.primary(owner)
            .post(
                "/v1/relocations",
                "k1",
                "{\"fromSiteId\":\"%s\",\"toSiteId\":\"%s\",\"movesOn\":\"%s\"}"
                    .formatted(here, there, LocalDate.now(BusinessCalendar.PARIS).plusDays(9)))
            .statusCode(201)
            .extract()
            .path("relocationId");

    ForeignThings.areNotThere(
        UUID.randomUUID(),
        owner,
        Map.of(
            "ticketId",
            ticket,
            "relocationId",
            relocation,
            "caseId",
            relocation,
            "appointmentId",
            appointmentOf(owner),
            "noticeId",
            noticeTo(owner),
            "requestId",
            dataRequestOf(owner),
            "slug",
            NOBODYS_ARTICLE,
            "attachmentId",
            UUID.randomUUID().toString()),
        Map.of(
            "writeToTicket",
            "{\"text\":\"Et alors ?\"}",
            "moveAppointment",
            "{\"startsAt\":\"2030-01-07T10:00:00Z\"}"));
  }

  private static String appointmentOf(UUID owner) {
    var from = LocalDate.now(BusinessCalendar.PARIS).plusDays(30);
    String slot =
        Desk.primary(owner)
            .get("/v1/appointments/slots?from=%s&until=%s".formatted(from, from.plusDays(7)))
            .extract()
            .path("items[0].startsAt");
    return Desk.primary(owner)
        .post(
            "/v1/appointments",
            "k2",
            "{\"startsAt\":\"%s\",\"phone\":\"+33199001234\"}".formatted(slot))
        .statusCode(201)
        .extract()
        .path("appointmentId");
  }

  private static String dataRequestOf(UUID owner) {
    return Desk.primary(owner)
        .post(
            "/v1/personal-data-requests",
            "k3",
            "{\"purpose\":\"EXPORT\",\"email\":\"zoe@lumen.example\"}")
        .statusCode(201)
        .extract()
        .path("requestId");
  }

  private static String noticeTo(UUID owner) {
    return Desk.primary(owner).get("/v1/notices").extract().path("items[0].noticeId");
  }
}
