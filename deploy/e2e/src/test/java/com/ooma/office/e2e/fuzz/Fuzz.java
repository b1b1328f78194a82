package com.ooma.office.e2e.fuzz;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.api.ApiOperation;
import java.net.URI;
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
      var address = Documents.address(stack, service);
      Documents.of(stack, service)
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
}
