package com.ooma.office.porting.adapter.in.rest.portorder;

import static com.ooma.office.porting.adapter.CarrierDesk.ALPHA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ooma.office.porting.adapter.CarrierDesk;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Follows the document's advice to the letter.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class HowToSignTest {

  private static final String BODY = CarrierDesk.message("port.surprise", "\"ville\":\"Orléans\"");

  @TestHTTPResource("/v1/carriers/carrier-alpha/webhooks")
  URI webhooks;

  @Test
  void what_a_shell_signs_by_the_documents_advice_is_heard() throws Exception {
    assertEquals("204", send(ALPHA.key()));
    assertEquals("401", send(StandardWebhooks.newSecret()));
  }

  /// @return the status
  private String send(String key) throws Exception {
    for (var program : new String[] {"bash", "openssl", "curl"}) {
      assumeTrue(isInstalled(program), program + " is not installed");
    }
    var bash = new ProcessBuilder("bash", "-euc", commands());
    bash.environment()
        .putAll(
            Map.of(
                "key", key, "id", "msg_" + UUID.randomUUID(), "body", BODY, "url", "" + webhooks));
    var shell = bash.redirectErrorStream(true).start();
    return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String commands() {
    return Pattern.compile("(?s)```bash\n(.+?)```")
        .matcher(HowToSign.DESCRIPTION)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1)
        .replace("curl ", "curl --silent --output /dev/null --write-out '%{http_code}' ");
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
