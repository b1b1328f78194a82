package com.ooma.office.e2e.fuzz;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.api.ApiOperation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// One run against a stack, with all rights for one company.
public final class Fuzz {

  /// @param statuses how often each was answered
  public record Result(List<String> complaints, Map<Integer, Integer> statuses) {}

  private record Asked(URI service, ApiOperation operation) {}

  private Fuzz() {}

  public static Result against(LocalStack stack, long seed, int requests) {
    var account = UUID.nameUUIDFromBytes(("fuzz " + seed).getBytes()).toString();
    var token =
        stack
            .settings()
            .tokens()
            .of("primary-member", "member", "ops", "care", "warehouse", "voice-switch")
            .account(UUID.fromString(account))
            .expiresIn(Duration.ofHours(6))
            .mint();
    var operations = new ArrayList<Asked>();
    for (var service : OfficeService.values()) {
      var address = URI.create("http://localhost:" + stack.ports().of(service));
      ApiOperation.of(document(address))
          .forEach(operation -> operations.add(new Asked(address, operation)));
    }
    var fuzzer = new Fuzzer(seed, account, token);
    var random = new Random(seed);
    for (int i = 0; i < requests; i++) {
      var asked =
          i < operations.size()
              ? operations.get(i)
              : operations.get(random.nextInt(operations.size()));
      fuzzer.ask(asked.service(), asked.operation());
    }
    return new Result(fuzzer.complaints(), fuzzer.statuses());
  }

  private static String document(URI service) {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(service.resolve("/q/openapi?format=json")).build();
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(service + " shows no document", e);
    }
  }
}
