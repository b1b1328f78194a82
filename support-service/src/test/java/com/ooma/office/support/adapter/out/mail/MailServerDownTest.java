package com.ooma.office.support.adapter.out.mail;

import static com.ooma.office.support.adapter.Desk.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.support.adapter.Desk;
import com.ooma.office.support.adapter.Happenings;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.mail.MailCatcher;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
@QuarkusTestResource(value = SilentMailServer.class, restrictToAnnotatedClass = true)
class MailServerDownTest {

  @Test
  void notices_wait_for_the_mail_server_and_none_is_lost(@TempDir Path folder) {
    var account = UUID.randomUUID();
    var happenings = Happenings.of(account);
    EventBus.publish(
        happenings.described(),
        happenings.orderPlaced(),
        happenings.phoneShipped(1, "8R001"),
        happenings.invoiceFinalized());

    eventually(
        "tried twice in vain",
        () -> notices(account).getList("items.attempts", Integer.class).contains(2));
    assertEquals(List.of("PENDING", "PENDING", "PENDING"), notices(account).getList("items.state"));

    try (var catcher = MailCatcher.at(folder, SilentMailServer.port())) {
      eventually(
          "all sent",
          () -> notices(account).getList("items.state").equals(List.of("SENT", "SENT", "SENT")));
      Desk.pause(Duration.ofSeconds(1));
      assertEquals(3, catcher.mailbox().mailsTo(happenings.email()).size());
    }
  }

  private static JsonPath notices(UUID account) {
    return Desk.primary(account).get("/v1/notices").extract().jsonPath();
  }
}
