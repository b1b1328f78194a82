package com.ooma.office.provisioning.adapter;

import static java.util.Map.entry;

import com.ooma.office.provisioning.domain.media.Sounds;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.rights.ForeignThings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Another company's things are as missing as those that nobody has.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class ForeignThingsTest {

  private static final String GROUP =
      """
      {"name":"Ventes","strategy":"SIMULTANEOUS","ringSeconds":20,"members":["2001"]}
      """;

  @Test
  void nobody_learns_what_another_company_holds_and_has() {
    var owner = PackedOrder.ready().account();
    String hold =
        Api.primaryMember(owner)
            .post("/v1/number-holds", "{\"numbers\":[\"+33199000004\"]}")
            .statusCode(201)
            .extract()
            .path("holdId");

    Api.primaryMember(owner)
        .post("/v1/accounts/" + owner + "/telephony/ring-groups", GROUP)
        .statusCode(201);

    String recording =
        Api.primaryMember(owner)
            .send(
                "/v1/accounts/" + owner + "/telephony/recordings?name=A&rightsConfirmed=true",
                "audio/wav",
                Sounds.wav(1))
            .statusCode(201)
            .extract()
            .path("recordingId");

    String message =
        Api.voiceSwitch()
            .send(
                "/v1/accounts/" + owner + "/telephony/users/2001/messages",
                "audio/wav",
                Sounds.wav(1))
            .statusCode(201)
            .extract()
            .path("messageId");

    ForeignThings.areNotThere(
        UUID.randomUUID(),
        owner,
        Map.ofEntries(
            entry("holdId", hold),
            entry("extension", "2900"),
            entry("number", "+33199000000"),
            entry("recordingId", recording),
            entry("messageId", message),
            entry("faxId", message),
            entry("siteId", "0192f0c0-0000-7000-8000-000000000001"),
            entry("mac", PackedOrder.FIRST)),
        Map.of("changeRingGroup", GROUP, "mapNumber", "{\"destination\":\"RECEPTIONIST\"}"));
  }
}
