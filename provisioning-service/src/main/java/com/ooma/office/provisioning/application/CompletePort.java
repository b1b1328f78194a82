package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.port.Numbers;
import com.ooma.office.provisioning.application.port.Offices;
import com.ooma.office.provisioning.domain.Destination;
import com.ooma.office.provisioning.domain.NumberState.InUse;
import com.ooma.office.provisioning.domain.PoolNumber;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers were ported to us: each reaches whom the temporary one reached and takes its place, and
/// the temporary one goes, or stays as a further number. Of several for one the first takes it.
@UseCase
public class CompletePort {

  public record Replacement(PhoneNumber number, PhoneNumber replaces) {}

  public record Command(
      UUID accountId, Instant completedAt, List<Replacement> replacements, boolean keepTemporary) {}

  private final Numbers numbers;
  private final Offices offices;

  public CompletePort(Numbers numbers, Offices offices) {
    this.numbers = numbers;
    this.offices = offices;
  }

  /// A number whose predecessor the account doesn't have goes to the receptionist: it is the
  /// member's now, and calls to it must arrive somewhere.
  public void handle(Command command) {
    var accountId = command.accountId();
    var office = offices.findOrOpenAlone(accountId);
    var known = findAll(command.replacements());
    var changed = new LinkedHashMap<PhoneNumber, PoolNumber>();
    for (var replacement : command.replacements()) {
      var ported = known.getOrDefault(replacement.number(), PoolNumber.fresh(replacement.number()));
      var temporary = known.get(replacement.replaces());
      if (temporary == null
          || !(temporary.state() instanceof InUse(var owner, var place, _))
          || !owner.equals(accountId)) {
        changed.put(
            replacement.number(), ported.portedIn(accountId, new Destination.Receptionist()));
        continue;
      }
      changed.put(replacement.number(), ported.portedIn(accountId, place));
      office.replace(temporary.number(), replacement.number());
      if (!command.keepTemporary()) {
        changed.putIfAbsent(temporary.number(), temporary.cooling(command.completedAt()));
      }
    }
    numbers.save(changed.values());
    offices.save(office);
  }

  private Map<PhoneNumber, PoolNumber> findAll(List<Replacement> replacements) {
    var named =
        replacements.stream()
            .flatMap(replacement -> Stream.of(replacement.number(), replacement.replaces()))
            .distinct()
            .toList();
    return numbers.findAlone(named).stream()
        .collect(Collectors.toMap(PoolNumber::number, Function.identity()));
  }
}
